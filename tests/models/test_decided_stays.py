"""Whatever is done, undone or tried after a decision, the decided numbers and the decision stay."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from sqlalchemy import select
from sqlalchemy.orm import Session

from models import acts, decisions, queries
from models.domain.apportionment import Formula
from models.domain.criteria import Criterion
from models.domain.quotas import QuotaStatus, Route
from models.edits import Edit
from models.errors import UserProblem
from models.findings import Severity
from models.planning_file.integrity import check_plan
from models.tables import MunicipalQuota
from tests.models.plans import YEAR, a_plan
from tests.models.quota_plans import FACTS, a_paper, calculate

VERSIONS = st.sampled_from(("1", "2"))


class AfterADecision(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = a_plan(Path(self.folder.name))
        self.undo: list[Edit] = []
        calculate(self.file)

    def teardown(self) -> None:
        assert not [found for found in check_plan(self.file) if found.severity is Severity.ERROR]
        self.file.close()
        self.folder.cleanup()

    @initialize(persons=st.lists(st.integers(0, 90), max_size=4))
    def work_and_decide(self, persons: list[int]) -> None:
        """What was tried before the decision stands on the undo stack after it."""
        for place, number in enumerate(persons):
            self.quota("1", place, number)
        with self.file.reading() as session:
            rows = queries.quota_rows(session, YEAR, "1")
            counties = queries.county_quota_rows(session, YEAR, "1")
        self.undo.append(self.file.act(acts.calculate_quotas(rows, counties, year=YEAR, version="1"))[0])
        decisions.decide(self.file, a_paper(self.file), FACTS)
        self.decided = self.numbers()

    def act(self, make: Callable[[Session], Edit]) -> None:
        with suppress(UserProblem):
            with self.file.reading() as session:
                edit = make(session)
            self.undo.append(self.file.act(edit)[0])

    def numbers(self) -> list[tuple[str, int, str, str]]:
        with self.file.reading() as session:
            rows = session.execute(
                select(
                    MunicipalQuota.municipality_code,
                    MunicipalQuota.persons,
                    MunicipalQuota.status,
                    MunicipalQuota.source,
                )
                .where(MunicipalQuota.year == YEAR, MunicipalQuota.version == "1")
                .order_by(MunicipalQuota.municipality_code)
            )
            return [(code, persons, status, source) for code, persons, status, source in rows]

    @rule(version=VERSIONS, place=st.integers(0, 14), persons=st.integers(0, 90))
    def quota(self, version: str, place: int, persons: int) -> None:
        def make(session: Session) -> Edit:
            row = queries.quota_rows(session, YEAR, version)[place]
            return acts.set_quota(row, persons, year=YEAR, version=version)

        self.act(make)

    @rule(version=VERSIONS, place=st.integers(0, 14))
    def same_number_of_another_standing(self, version: str, place: int) -> None:
        def make(session: Session) -> Edit:
            row = queries.quota_rows(session, YEAR, version)[place]
            return acts.set_quota(
                row, row.persons or 0, year=YEAR, version=version, status=QuotaStatus.ENTERED
            )

        self.act(make)

    @rule(version=VERSIONS, place=st.integers(0, 14))
    def clear(self, version: str, place: int) -> None:
        self.act(lambda session: acts.clear_quota(queries.quota_rows(session, YEAR, version)[place]))

    @rule(version=VERSIONS)
    def calculate(self, version: str) -> None:
        def make(session: Session) -> Edit:
            rows = queries.quota_rows(session, YEAR, version)
            counties = queries.county_quota_rows(session, YEAR, version)
            return acts.calculate_quotas(rows, counties, year=YEAR, version=version)

        self.act(make)

    @rule(version=VERSIONS, persons=st.integers(0, 500))
    def county_quota(self, version: str, persons: int) -> None:
        def make(session: Session) -> Edit:
            (row,) = queries.county_quota_rows(session, YEAR, version)
            return acts.set_county_quota(row, persons, year=YEAR, version=version)

        self.act(make)

    @rule(housed=st.integers(0, 9), agency=st.integers(1, 9))
    def routes(self, housed: int, agency: int) -> None:
        weights = {Route.ALREADY_HOUSED: housed, Route.AGENCY_HOUSING: agency}
        self.act(lambda session: acts.split_routes_evenly(queries.quota_rows(session, YEAR, "1"), weights))

    @rule()
    def new_version(self) -> None:
        self.act(lambda session: acts.add_version(session, YEAR))

    @rule(version=VERSIONS, name=st.text("AB", min_size=1, max_size=9))
    def alternative(self, version: str, name: str) -> None:
        with self.file.reading() as session:
            if name in {row.name for row in queries.alternative_rows(session, YEAR, version)}:
                return
        formula = Formula({Criterion.POPULATION: 1})
        self.act(lambda session: acts.add_alternative(session, YEAR, version, name, formula))

    @rule(version=VERSIONS)
    def statute(self, version: str) -> None:
        self.act(
            lambda session: acts.set_version_statute(session, YEAR, version, sfs="SFS 2026:9", in_force="")
        )

    @rule()
    def undo_one(self) -> None:
        """As in the window: what can no longer be taken back leaves the stack."""
        if self.undo:
            inverse = self.undo.pop()
            try:
                self.file.act(inverse)
            except UserProblem:
                assert self.numbers() == self.decided

    @invariant()
    def the_decided_numbers_stay(self) -> None:
        if hasattr(self, "decided"):
            assert self.numbers() == self.decided
            with self.file.reading() as session:
                (row,) = queries.decision_rows(session, YEAR)
                assert decisions.is_unchanged(session, row.id)
                (county,) = queries.county_quota_rows(session, YEAR, "1")
            assert county.persons == 321


AfterADecision.TestCase.settings = settings(max_examples=8, stateful_step_count=12, deadline=None)
TestAfterADecision = AfterADecision.TestCase
