"""Bases side by side are planned as each would be by itself."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from models.domain.inflows import EXPECTED, Inflow
from models.domain.proposal import DEFAULT_GOALS, Outcome, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.inflow_study import study
from optimizer.search import search_here
from optimizer.side_by_side import joined, joined_settings
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.strategies import floors, snapshots

WISHES = st.builds(
    PlanSettings,
    goals=st.permutations(DEFAULT_GOALS).map(tuple),
    service_shortage_allowed=st.booleans(),
    score_floor=floors,
)


def with_fewer(basis: PlanningSnapshot) -> PlanningSnapshot:
    """Without the last household group; links of nobody are no links."""
    groups = basis.groups[:-1]
    known = {group.id for group in groups}
    links = tuple(link for link in basis.links if {link.first_group, link.second_group} <= known)
    return replace(basis, groups=groups, links=links)


@given(basis=snapshots(), wish=WISHES)
@examples(max_examples=30, deadline=None)
def test_each_is_planned_as_by_itself(basis: PlanningSnapshot, wish: PlanSettings) -> None:
    bases = [basis, with_fewer(basis)]
    alone = [solved(own, wish) for own in bases]

    found = study((EXPECTED, Inflow(500)), bases, wish, searcher=search_here)

    if any(not solution.outcome.has_plan for solution in alone):
        assert found.outcome is Outcome.INFEASIBLE
        return
    assert found.outcome is Outcome.OPTIMAL
    for plan, solution in zip(found.plans, alone, strict=True):
        assert goal_values(plan.common) == goal_values(solution)


@given(basis=snapshots())
@examples(max_examples=30, deadline=None)
def test_the_first_keeps_its_codes_and_no_code_is_used_twice(basis: PlanningSnapshot) -> None:
    together = joined([basis, basis])

    for part in ("municipalities", "places", "groups", "homes", "projects", "services", "locks", "links"):
        codes = [getattr(record, "id", None) or record.code for record in getattr(together, part)]
        assert len(set(codes)) == len(codes)
        own = [getattr(record, "id", None) or record.code for record in getattr(basis, part)]
        assert codes[: len(own)] == own


def test_a_tolerance_holds_for_each_on_the_average() -> None:
    wish = PlanSettings(tolerances={"in_time": 2.0})

    assert joined_settings(wish, 3).tolerances == {"in_time": 6.0}
