"""Planning again around what was moved by hand, without the window."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest

from desktop.without_window import planning
from desktop.without_window.plan_rest import around, plan_rest
from models import proposals, queries
from models.domain.proposal import Adjustment, Outcome, PlanSettings, Proposal
from models.domain.snapshot import LockKind
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from optimizer.adjust import adjusted

SWEDISH = Wording(Language.SWEDISH)
SETTINGS = PlanSettings(rules_off=frozenset({"home_suits_needs"}))


@pytest.fixture(scope="module")
def planned_once(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("planned") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        planning.propose(file, 2026, SETTINGS)
    return path


@pytest.fixture
def path(planned_once: Path, tmp_path: Path) -> Path:
    return Path(shutil.copy(planned_once, tmp_path / "dalarna.bosplan"))


def _load(file: PlanningFile, number: int) -> Proposal:
    with file.reading() as session:
        return proposals.load(session, number)


def _moved(file: PlanningFile, number: int, *changes: Adjustment) -> int:
    before = _load(file, number)
    return proposals.store(
        file,
        snapshot=before.snapshot,
        settings=before.settings,
        solution=adjusted(before.snapshot, before.settings, before.solution, changes),
        parent_id=number,
        reason="Kommunen ber om det",
        adjustments=changes,
    )


def _placed(proposal: Proposal, group_id: str) -> set[tuple[str, str]]:
    cells = [cell for cell in proposal.solution.placements if cell.group_id == group_id]
    return {(cell.place_code, str(cell.month)) for cell in cells}


def test_moves_of_two_hands_in_turn_are_both_held(path: Path) -> None:
    with PlanningFile.open(path) as file:
        first = _load(file, 1)
        needing = {group.id for group in first.solution.groups if group.needs_home and group.count == 1}
        one, other = [cell for cell in first.solution.placements if cell.group_id in needing][:2]
        later = [
            Adjustment(cell.group_id, 1, cell.place_code, cell.month, cell.place_code, cell.month + 1)
            for cell in (one, other)
        ]
        second = _moved(file, _moved(file, 1, later[0]), later[1])
        found = plan_rest(file, second, SWEDISH)
        assert found.proposal_id is not None
        made = _load(file, found.proposal_id)
        for change in later:
            assert _placed(made, change.group_id) == {(change.to_place, str(change.to_month))}
        assert made.solution.outcome is Outcome.OPTIMAL
        assert {lock.reason for lock in made.snapshot.locks} == {f"Flyttat för hand i förslag {second}"}
        with file.reading() as session:
            assert queries.lock_rows(session, 2026) == (), "the planning file has no lock of it"


def test_who_was_taken_out_of_a_place_does_not_come_back_to_it(path: Path) -> None:
    with PlanningFile.open(path) as file:
        first = _load(file, 1)
        needing = {group.id for group in first.solution.groups if group.needs_home and group.count == 1}
        cell = next(cell for cell in first.solution.placements if cell.group_id in needing)
        out = Adjustment(cell.group_id, 1, cell.place_code, cell.month, None, None)
        found = plan_rest(file, _moved(file, 1, out), SWEDISH)
        assert found.proposal_id is not None
        made = _load(file, found.proposal_id)
        assert cell.place_code not in {place for place, _ in _placed(made, cell.group_id)}
        (lock,) = made.snapshot.locks
        assert (lock.kind, lock.households, lock.month) == (LockKind.AT_MOST, 0, None)


def test_a_plan_that_nobody_has_touched_comes_out_as_it_is(path: Path) -> None:
    with PlanningFile.open(path) as file:
        found = plan_rest(file, 1, SWEDISH)
        assert found.solution.placements == _load(file, 1).solution.placements


def test_home_in_time_comes_before_few_changes_and_those_before_the_rest() -> None:
    asked = replace(SETTINGS, goals=("waiting", "in_time", "cost"), rules_off=frozenset({"locks_kept"}))
    settings = around(asked, 4, holds=True)
    assert settings.goals == ("in_time", "changes", "waiting", "cost")
    assert settings.previous == 4
    assert settings.rules_off == frozenset(), "what is held, is held by locks"
    assert around(asked, 4, holds=False).rules_off == asked.rules_off


def test_what_hands_moved_before_the_rest_was_planned_is_held_the_next_time_too(path: Path) -> None:
    with PlanningFile.open(path) as file:
        first = _load(file, 1)
        needing = {group.id for group in first.solution.groups if group.needs_home and group.count == 1}
        one, other = [cell for cell in first.solution.placements if cell.group_id in needing][:2]
        one_later, other_later = (
            Adjustment(cell.group_id, 1, cell.place_code, cell.month, cell.place_code, cell.month + 1)
            for cell in (one, other)
        )
        made = plan_rest(file, _moved(file, 1, one_later), SWEDISH)
        assert made.proposal_id is not None
        again = plan_rest(file, _moved(file, made.proposal_id, other_later), Wording(Language.ENGLISH))
        assert again.proposal_id is not None
        held = {(lock.group_id, lock.place_code, lock.month) for lock in again.snapshot.locks}
        assert held == {(move.group_id, move.to_place, move.to_month) for move in (one_later, other_later)}, (
            "also in another language"
        )

        back = Adjustment(one.group_id, 1, one.place_code, one.month + 1, one.place_code, one.month)
        freed = plan_rest(file, _moved(file, again.proposal_id, back), SWEDISH)
        assert {lock.group_id for lock in freed.snapshot.locks} == {other.group_id}, "moved back is let go"
