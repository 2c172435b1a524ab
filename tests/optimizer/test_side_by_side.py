"""Bases side by side are planned as each would be by itself."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from hypothesis import given
from hypothesis import settings as examples
from hypothesis import strategies as st

from models.domain.inflows import EXPECTED, Inflow
from models.domain.months import Month
from models.domain.placement import ProjectStart
from models.domain.proposal import DEFAULT_GOALS, Outcome, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.inflow.inflow_study import study
from optimizer.inflow.side_by_side import joined, joined_settings
from optimizer.searching.search import search_here
from tests.builders import YEAR
from tests.optimizer.every_siting import choices, cost_of_units, decided
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.siting_strategies import siting_bases
from tests.optimizer.strategies import floors, snapshots

DECEMBER = Month(YEAR, 12)
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


@given(basis=siting_bases(), off=st.frozensets(st.just("project_requirements"), max_size=1))
@examples(max_examples=20, deadline=None)
def test_no_other_common_choice_of_projects_is_better(basis: PlanningSnapshot, off: frozenset[str]) -> None:
    """With budgets, leases, reuse, landlords, rents and grants, against every choice there is."""
    ready = tuple(replace(project, ready=max(project.ready, DECEMBER)) for project in basis.projects)
    bases = [replace(basis, projects=ready), with_fewer(replace(basis, projects=ready))]
    wish = PlanSettings(goals=("in_time", "waiting", "cost"), rules_off=off, siting=True)

    found = study((EXPECTED, Inflow(500)), bases, wish, searcher=search_here)

    best = min(filter(None, (sums(bases, wish, chosen) for chosen in choices(bases[0], wish))), default=None)
    assert (tuple(goal.value for goal in found.expected) or None) == best
    for plan in found.plans:
        assert plan.common.starts == found.starts
        assert tuple(regret.foreseen for regret in plan.regrets) <= tuple(
            regret.common for regret in plan.regrets
        )


def sums(
    bases: Sequence[PlanningSnapshot], wish: PlanSettings, chosen: tuple[ProjectStart, ...]
) -> tuple[int, ...] | None:
    """The goals over all bases with these projects there anyway; None where one of them has no plan."""
    found = [goal_values(solved(decided(basis, chosen), replace(wish, siting=False))) for basis in bases]
    if not all(found):
        return None
    total = [sum(values[goal] for values in found) for goal in wish.goals]
    return (*total[:2], total[2] + len(bases) * cost_of_units(bases[0], chosen))


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
