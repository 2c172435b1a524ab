"""Whatever is done, undone and done again, also after a restart, the file holds exactly what it held then."""

from __future__ import annotations

import tempfile
from dataclasses import replace
from fractions import Fraction
from pathlib import Path
from typing import Any

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from sqlalchemy import select

from models import acts, queries
from models.domain.apportionment import Apportionment, Bound, Formula, MunicipalShare
from models.domain.criteria import Criterion
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.services import Service
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.planning_file.history import first_broken
from models.planning_file.taking_back import take_back
from models.tables import HomeStock, Place, ServicePoint
from tests.models.plans import YEAR, a_plan, content, homes

PLACES = ("2081_2081TC101", "2081_2081TB105", "2034_2034TC101", "2034_L")
TOWNS = ("2034", "2081", "2080")
MONTHS = st.integers(1, 12).map(lambda number: Month(YEAR, number))

type Content = dict[str, list[tuple[Any, ...]]]


class Undoing(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = tempfile.TemporaryDirectory()
        self.file = a_plan(Path(self.folder.name))
        self.undo: list[tuple[Edit, Content]] = []
        self.redo: list[tuple[Edit, Content]] = []
        self.expected = content(self.file)

    def teardown(self) -> None:
        self.file.close()
        self.folder.cleanup()

    def act(self, edit: Edit) -> None:
        before = self.expected
        try:
            inverse, touched = self.file.act(edit)
        except UserProblem:
            assert content(self.file) == before
            return
        self.expected = content(self.file)
        assert {name for name in before if before[name] != self.expected[name]} <= touched
        self.undo.append((inverse, before))
        self.redo.clear()

    @rule(place=st.sampled_from(PLACES), counts=st.lists(st.integers(0, 9), max_size=3), first=MONTHS)
    def add_homes(self, place: str, counts: list[int], first: Month) -> None:
        rows = [homes(place, count, first=first) for count in counts]
        self.act(acts.insert_rows("home_stock", rows))

    @rule(data=st.data())
    def change_homes(self, data: st.DataObject) -> None:
        with self.file.reading() as session:
            ids = session.scalars(select(HomeStock.id)).all()
        if ids:
            chosen = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3))
            changes = [({"id": key}, {"count": number, "rooms": 3}) for number, key in enumerate(chosen)]
            self.act(acts.update_rows("home_stock", changes))

    @rule(data=st.data())
    def remove_homes(self, data: st.DataObject) -> None:
        with self.file.reading() as session:
            ids = session.scalars(select(HomeStock.id)).all()
        if ids:
            chosen = data.draw(st.lists(st.sampled_from(ids), min_size=1, max_size=3))
            self.act(acts.delete_rows("home_stock", [{"id": key} for key in chosen]))

    @rule()
    def remove_a_place(self) -> None:
        self.act(acts.delete_rows("place", [{"code": PLACES[1]}]))

    @rule(persons=st.integers(0, 60), position=st.integers(0, 14))
    def set_quota(self, persons: int, position: int) -> None:
        with self.file.reading() as session:
            row = queries.quota_rows(session, YEAR, "1")[position]
        self.act(acts.set_quota(row, persons, year=YEAR, version="1"))

    @rule()
    def calculate_quotas(self) -> None:
        with self.file.reading() as session:
            rows = queries.quota_rows(session, YEAR, "1")
            counties = queries.county_quota_rows(session, YEAR, "1")
        self.act(acts.calculate_quotas(rows, counties, year=YEAR, version="1"))

    @rule(housed=st.integers(0, 9), agency=st.integers(1, 9))
    def split_routes(self, housed: int, agency: int) -> None:
        with self.file.reading() as session:
            rows = queries.quota_rows(session, YEAR, "1")
        weights = {Route.ALREADY_HOUSED: housed, Route.AGENCY_HOUSING: agency}
        self.act(acts.split_routes_evenly(rows, weights))

    @rule(year=st.integers(2024, 2028))
    def add_year(self, year: int) -> None:
        with self.file.reading() as session:
            try:
                edit = acts.add_year(session, year)
            except UserProblem:
                return
        self.act(edit)

    @rule()
    def add_version(self) -> None:
        with self.file.reading() as session:
            edit = acts.add_version(session, YEAR, sfs="SFS 2026:1", in_force="2026-05-01")
        self.act(edit)

    @rule(
        measure=st.sampled_from(("unemployment", "employment", "total_reception")),
        values=st.dictionaries(st.sampled_from(TOWNS), st.none() | st.fractions(0, 100)),
    )
    def set_criteria(self, measure: str, values: dict[str, Fraction | None]) -> None:
        with self.file.reading() as session:
            edit = acts.set_criterion_values(session, YEAR, measure, values, source="Prov")
        self.act(edit)

    @rule(name=st.sampled_from("ABC"), weight=st.integers(0, 9), floor=st.integers(0, 9))
    def add_alternative(self, name: str, weight: int, floor: int) -> None:
        formula = Formula({Criterion.POPULATION: 1, Criterion.LABOUR: weight}, floor)
        with self.file.reading() as session:
            try:
                edit = acts.add_alternative(session, YEAR, "1", name, formula)
            except UserProblem:
                return
        self.act(edit)

    @rule(weight=st.integers(0, 9))
    def change_alternative(self, weight: int) -> None:
        with self.file.reading() as session:
            edits = []
            for row in queries.alternative_rows(session, YEAR, "1")[:1]:
                formula = replace(row.formula, weights={Criterion.LABOUR: weight})
                edits.append(acts.change_alternative(session, row.id, name="Ny", formula=formula))
        for edit in edits:
            self.act(edit)

    @rule(town=st.sampled_from(TOWNS), persons=st.none() | st.integers(0, 9))
    def set_bound(self, town: str, persons: int | None) -> None:
        bounds = {} if persons is None else {town: Bound(persons, persons, "Skäl")}
        with self.file.reading() as session:
            rows = queries.alternative_rows(session, YEAR, "1")
            edits = [
                acts.change_alternative(session, row.id, formula=replace(row.formula, bounds=bounds))
                for row in rows[:1]
            ]
        for edit in edits:
            self.act(edit)

    @rule()
    def remove_alternative(self) -> None:
        with self.file.reading() as session:
            rows = queries.alternative_rows(session, YEAR, "1")
            edits = [acts.remove_alternative(session, row.id) for row in rows[-1:]]
        for edit in edits:
            self.act(edit)

    @rule(to=st.integers(0, 14))
    def adopt(self, to: int) -> None:
        """Everybody to one municipality: what a division is made of does not matter here."""
        with self.file.reading() as session:
            rows = queries.quota_rows(session, YEAR, "1")
            (county,) = queries.county_quota_rows(session, YEAR, "1")
            persons = county.persons or 0
            shares = tuple(
                MunicipalShare(row.municipality_code, Fraction(), persons if place == to else 0, {})
                for place, row in enumerate(rows)
            )
            division = Apportionment(county.county_code, persons, shares)
            alternatives = queries.alternative_rows(session, YEAR, "1")
            edits = [acts.adopt(session, row.id, (division,)) for row in alternatives[:1]]
        for edit in edits:
            self.act(edit)

    @rule(sfs=st.sampled_from(("", "SFS 2025:894", "SFS 2026:1")))
    def set_statute(self, sfs: str) -> None:
        with self.file.reading() as session:
            edit = acts.set_version_statute(session, YEAR, "1", sfs=sfs, in_force="2026-01-01")
        self.act(edit)

    @rule(name=st.sampled_from(("Björkskolan", "Tallskolan")), places=st.sets(st.sampled_from(PLACES)))
    def add_school(self, name: str, places: set[str]) -> None:
        with self.file.reading() as session:
            try:
                edit = acts.add_service_point(
                    session,
                    municipality_code="2081",
                    service=Service.SCHOOL,
                    name=name,
                    catchment=places,
                    capacity=[(Month(YEAR, 1), 5), (Month(YEAR, 8), 9)],
                )
            except UserProblem:
                return
        self.act(edit)

    @rule(places=st.sets(st.sampled_from(PLACES)))
    def change_catchment(self, places: set[str]) -> None:
        with self.file.reading() as session:
            point = session.scalar(select(ServicePoint.id).limit(1))
            if point is None:
                return
            try:
                edit = acts.set_catchment(session, point, places)
            except UserProblem:
                return
        self.act(edit)

    @rule()
    def remove_schools(self) -> None:
        with self.file.reading() as session:
            edit = acts.delete_service_points(session, session.scalars(select(ServicePoint.id)).all())
        self.act(edit)

    @precondition(lambda self: self.undo)
    @rule()
    def undo_one(self) -> None:
        inverse, before = self.undo.pop()
        again, _ = self.file.act(inverse)
        self.redo.append((again, self.expected))
        self.expected = before

    @precondition(lambda self: self.redo)
    @rule()
    def redo_one(self) -> None:
        again, after = self.redo.pop()
        inverse, _ = self.file.act(again)
        self.undo.append((inverse, self.expected))
        self.expected = after

    @rule()
    def restart(self) -> None:
        """What can be undone and done again is read from the file, and is what it was."""
        self.file.close()
        self.file = PlanningFile.open(self.file.path)
        with self.file.reading() as session:
            steps = queries.undo_steps(session)
            self.undo = [
                (take_back(session, act), before)
                for act, (_, before) in zip(steps.undo, self.undo, strict=True)
            ]
            self.redo = [
                (take_back(session, act), after)
                for act, (_, after) in zip(steps.redo, self.redo, strict=True)
            ]
            assert first_broken(session) is None

    @invariant()
    def the_file_holds_what_it_should(self) -> None:
        assert content(self.file) == self.expected

    @invariant()
    def places_are_never_lost_while_they_are_used(self) -> None:
        with self.file.reading() as session:
            known = set(session.scalars(select(Place.code)))
            assert set(session.scalars(select(HomeStock.place_code))) <= known


Undoing.TestCase.settings = settings(max_examples=15, stateful_step_count=25, deadline=None)
TestUndoing = Undoing.TestCase
