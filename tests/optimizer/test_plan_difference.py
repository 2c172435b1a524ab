"""Two proposals beside each other, and what was changed by hand."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Adjustment, PlanSettings, Proposal
from optimizer.adjust import adjusted
from optimizer.explaining.plan_difference import hand_changes, plan_difference
from tests.builders import YEAR, a_home, a_snapshot
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import plans, snapshots
from tests.planned import FAMILIES, MARCH, SINGLES, a_proposal

OUT = Adjustment("families", 1, "2034_seat", MARCH, None, None)


def after_by_hand(before: Proposal, *changes: Adjustment, reason: str = "") -> Proposal:
    solution = adjusted(before.snapshot, before.settings, before.solution, changes)
    return replace(
        before, id=before.id + 1, parent_id=before.id, solution=solution, adjustments=changes, reason=reason
    )


def test_equal_proposals_do_not_differ() -> None:
    found = plan_difference(a_proposal(), a_proposal(id=8))
    assert (found.basis, found.settings, found.cells, found.moved) == ((), (), (), 0)


def test_a_household_moved_by_hand_is_one_move_in_two_cells() -> None:
    before = a_proposal()
    april = Month(YEAR, 4)
    to_village = Adjustment("families", 1, "2034_seat", MARCH, "2034_village", april)
    found = plan_difference(before, after_by_hand(before, to_village))
    assert [(cell.place_code, cell.month, cell.before, cell.after) for cell in found.cells] == [
        ("2034_seat", MARCH, 1, 0),
        ("2034_village", april, 0, 1),
    ]
    assert found.moved == 1


def test_rules_are_counted_on_both_sides() -> None:
    before = a_proposal()
    crowded = Adjustment("singles", 1, None, None, "2081_seat", Month(YEAR, 1))
    found = plan_difference(before, after_by_hand(before, crowded))
    homes = {rule.rule_id: rule for rule in found.rules}["home_capacity"]
    assert homes.before == 0
    assert homes.after is not None
    assert homes.after > 0


def test_a_rule_that_was_switched_off_and_a_goal_that_was_left_out_are_none() -> None:
    snapshot = a_snapshot(groups=(SINGLES, FAMILIES), homes=(a_home("2081_seat", 2, 2),))
    full = PlanSettings()
    fewer = PlanSettings(goals=("in_time",), rules_off=frozenset({"quota_kept"}))
    before = a_proposal(snapshot=snapshot, settings=full, solution=solved(snapshot, full))
    after = a_proposal(snapshot=snapshot, settings=fewer, solution=solved(snapshot, fewer))
    found = plan_difference(before, after)
    assert set(found.settings) == {"goals", "rules_off"}
    assert {rule.rule_id: rule.after for rule in found.rules}["quota_kept"] is None
    waiting = {goal.goal_id: goal for goal in found.goals}["waiting"]
    assert (waiting.before, waiting.after) == (goal_values(before.solution)["waiting"], None)


def test_another_basis_is_named_by_its_parts() -> None:
    before = a_proposal()
    richer = replace(before.snapshot, homes=(*before.snapshot.homes, a_home("2023_seat")))
    assert plan_difference(before, replace(before, snapshot=richer)).basis == ("homes",)


def test_the_order_of_the_basis_is_no_difference() -> None:
    before = a_proposal()
    turned = replace(before.snapshot, homes=before.snapshot.homes[::-1])
    assert plan_difference(before, replace(before, snapshot=turned)).basis == ()


def test_hand_changes_are_counted_by_their_reasons() -> None:
    first = a_proposal()
    second = after_by_hand(first, OUT, reason="Branden")
    back = replace(OUT, from_place=None, from_month=None, to_place="2034_seat", to_month=MARCH)
    third = after_by_hand(second, back, OUT, reason="Samråd")
    assert [
        (change.reason, change.changes, change.households) for change in hand_changes([third, second])
    ] == [
        ("Samråd", 2, 2),
        ("Branden", 1, 1),
    ]


@given(st.data())
@settings(deadline=None, max_examples=60)
def test_the_cells_lead_from_one_plan_to_the_other_and_back(data: st.DataObject) -> None:
    snapshot = data.draw(snapshots())
    one, other = data.draw(plans(snapshot)), data.draw(plans(snapshot))
    before, after = (
        a_proposal(
            snapshot=snapshot,
            solution=replace(a_proposal().solution, groups=snapshot.groups, placements=placements),
        )
        for placements in (one, other)
    )
    found, back = plan_difference(before, after), plan_difference(after, before)
    needing = {group.id for group in snapshot.groups if group.needs_home}
    cells = {(cell.group_id, cell.place_code, cell.month): cell.households for cell in _moving(one, needing)}
    for change in found.cells:
        cell = (change.group_id, change.place_code, change.month)
        assert cells.get(cell, 0) == change.before
        cells[cell] = change.after
    wanted = {
        (cell.group_id, cell.place_code, cell.month): cell.households for cell in _moving(other, needing)
    }
    assert {cell: households for cell, households in cells.items() if households} == wanted
    assert found.moved == back.moved
    assert len(found.cells) == len(back.cells)


def _moving(placements: tuple[Placement, ...], needing: set[str]) -> list[Placement]:
    return [cell for cell in placements if cell.group_id in needing]
