from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from sqlalchemy import Executable, delete, text, update
from sqlalchemy.exc import IntegrityError

from models import proposals, queries
from models.domain.placement import Placement
from models.domain.proposal import (
    Adjustment,
    GoalValue,
    Outcome,
    PlanSettings,
    Shortage,
    ShortageKind,
    Solution,
    SolverReport,
)
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import check_plan
from models.tables import Proposal
from tests.builders import JANUARY, YEAR, a_group, a_snapshot
from tests.models.plans import a_plan

GROUPS = (a_group("g1", count=5), a_group("g2", "2034"))
SNAPSHOT = a_snapshot(groups=GROUPS)
SETTINGS = PlanSettings(rules_off=frozenset({"locks_kept"}), time_limit_seconds=10)
SOLUTION = Solution(
    Outcome.FEASIBLE,
    GROUPS,
    (Placement("g1", "2081_seat", JANUARY, 3),),
    (GoalValue("in_time", 2, proven=False),),
    (Shortage(ShortageKind.HOME, "2081", JANUARY, households=2, persons=2, rooms=1),),
    (),
    0.25,
    SolverReport("0.1", "HiGHS", "1.15.1", (("threads", "1"),), 0.5, 1.5),
)


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def store(file: PlanningFile) -> int:
    return proposals.store(file, snapshot=SNAPSHOT, settings=SETTINGS, solution=SOLUTION)


def test_what_was_asked_for_last_can_be_asked_for_again(plan: PlanningFile) -> None:
    with plan.reading() as session:
        assert proposals.latest_settings(session, YEAR) is None
    store(plan)
    with plan.reading() as session:
        assert proposals.latest_settings(session, YEAR) == SETTINGS
        assert proposals.latest_settings(session, YEAR + 1) is None


@pytest.mark.parametrize("settings", ['{"goals":["in_time","code_order"]}', "[]", "{", '{"rules":1}'])
def test_what_another_program_asked_for_is_not_offered(plan: PlanningFile, settings: str) -> None:
    stored = store(plan)
    with plan.writing() as session:
        first = session.get_one(Proposal, stored)
        columns = {column.name: getattr(first, column.name) for column in Proposal.__table__.columns}
        session.add(Proposal(**columns | {"id": None, "settings": settings}))
    with plan.reading() as session:
        assert proposals.latest_settings(session, YEAR) is None


def test_the_newest_proven_proposal_is_found_if_it_can_be_read(plan: PlanningFile) -> None:
    proven = replace(SOLUTION, outcome=Outcome.OPTIMAL)
    found = [
        proposals.store(plan, snapshot=SNAPSHOT, settings=SETTINGS, solution=solution)
        for solution in (proven, proven, replace(SOLUTION, outcome=Outcome.EDITED))
    ]
    with plan.reading() as session:
        newest = proposals.latest_proven(session, YEAR)
        assert newest is not None
        assert newest.id == found[1]
        assert proposals.latest_proven(session, YEAR + 1) is None
    with plan.writing() as session:
        first = session.get_one(Proposal, found[1])
        columns = {column.name: getattr(first, column.name) for column in Proposal.__table__.columns}
        session.add(Proposal(**columns | {"id": None, "solution": "{"}))
    with plan.reading() as session:
        assert proposals.latest_proven(session, YEAR) is None


def test_a_proposal_comes_back_as_it_was_stored(plan: PlanningFile) -> None:
    number = store(plan)
    with plan.reading() as session:
        proposal = proposals.load(session, number)
        assert proposals.latest_id(session, YEAR) == number
        assert proposals.latest_id(session, YEAR + 1) is None
    assert proposal.snapshot == SNAPSHOT.in_order()
    assert proposal.settings == SETTINGS
    assert proposal.solution == SOLUTION
    assert proposal.fingerprint == proposals.fingerprint(SNAPSHOT, SETTINGS)
    assert proposal.created.endswith("+00:00")


def test_a_hand_change_is_a_child_with_a_reason(plan: PlanningFile) -> None:
    parent = store(plan)
    change = Adjustment("g1", 1, "2081_seat", JANUARY, None, None)
    child = proposals.store(
        plan,
        snapshot=SNAPSHOT,
        settings=SETTINGS,
        solution=SOLUTION,
        parent_id=parent,
        reason="Hemmet är sålt",
        adjustments=[change],
    )
    with plan.reading() as session:
        proposal = proposals.load(session, child)
        newest, oldest = queries.proposal_rows(session, YEAR)
    assert (proposal.parent_id, proposal.reason, proposal.adjustments) == (
        parent,
        "Hemmet är sålt",
        (change,),
    )
    assert (newest.id, oldest.id) == (child, parent)
    assert (newest.outcome, newest.reason, oldest.reason) == (Outcome.FEASIBLE, "Hemmet är sålt", "")


@pytest.mark.parametrize(
    "statement",
    [
        update(Proposal).values(reason="annat"),
        delete(Proposal),
        text("REPLACE INTO proposal SELECT * FROM proposal"),
    ],
)
def test_a_stored_proposal_is_never_changed_or_removed(plan: PlanningFile, statement: Executable) -> None:
    number = store(plan)
    with pytest.raises(IntegrityError, match="never"), plan.writing() as session:
        session.execute(statement)
    with plan.reading() as session:
        assert proposals.load(session, number).solution == SOLUTION


def test_a_proposal_that_is_not_there_is_said_in_words(plan: PlanningFile) -> None:
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        proposals.load(session, 7)
    assert refused.value.code == "PROPOSAL_NOT_FOUND"


@pytest.mark.parametrize(
    "spoiling",
    [
        "solution = '[]'",
        "solution = '{}'",
        f"solution = '{'[' * 100_000}'",
        "settings = '?'",
        "created = 'i går'",
    ],
    ids=["list", "empty", "deep", "no JSON", "no time"],
)
def test_a_proposal_spoilt_outside_the_program_is_said_in_words(plan: PlanningFile, spoiling: str) -> None:
    number = store(plan)
    with plan.writing() as session:
        session.execute(text("DROP TRIGGER proposal_is_never_changed"))
        session.execute(text(f"UPDATE proposal SET {spoiling}"))  # noqa: S608 - from the list above
    with plan.reading() as session, pytest.raises(UserProblem) as refused:
        proposals.load(session, number)
    assert refused.value.code == "PROPOSAL_UNREADABLE"
    assert [finding.code for finding in check_plan(plan)] == ["CHECK_PROPOSAL_UNREADABLE"]
