"""What the board is told while a hand moves is what the stored plan will be told."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.domain.capacity_figures import homes_left
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.judge import judge, judge_at_once
from optimizer.rules.home_capacity import HOME_CAPACITY
from tests.optimizer.strategies import plans, settings_of_plans, snapshots


@given(st.data())
def test_goals_and_breaches_are_those_of_the_full_judgement(data: st.DataObject) -> None:
    snapshot = data.draw(snapshots()).in_order()
    settings = data.draw(settings_of_plans())
    placements = data.draw(plans(snapshot))
    full, quick = judge(snapshot, settings, placements), judge_at_once(snapshot, settings, placements)
    assert (quick.goals, quick.breaches) == (full.goals, full.breaches)


def _too_few(snapshot: PlanningSnapshot, placements: tuple[Placement, ...], place: str) -> bool:
    checked = HOME_CAPACITY.check(snapshot, PlanSettings(), placements)
    return any(breach.subject[0] == place for breach in checked)


@given(st.data())
def test_as_many_homes_are_left_as_the_rule_about_homes_lets_in(data: st.DataObject) -> None:
    """So many more households, and not one more, come to a place where enough homes are."""
    snapshot = data.draw(snapshots()).in_order()
    placements = data.draw(plans(snapshot))
    group = data.draw(st.sampled_from(snapshot.groups))
    month = data.draw(st.sampled_from(snapshot.months))
    place = data.draw(st.sampled_from(snapshot.places)).code
    if not group.needs_home or _too_few(snapshot, placements, place):
        return
    rooms = snapshot.rooms_needed(group)
    left = homes_left(snapshot, snapshot.groups, placements, rooms, month)[place]
    assert left >= 0
    many = replace(group, id="newcomers", count=left + 1)
    with_them = replace(snapshot, groups=(*snapshot.groups, many)).in_order()
    full = (*placements, *([Placement("newcomers", place, month, left)] if left else []))
    assert not _too_few(with_them, full, place)
    assert _too_few(with_them, (*placements, Placement("newcomers", place, month, left + 1)), place)
