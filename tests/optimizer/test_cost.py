"""The cost of plans: the model's sum against plain arithmetic, and rents against every way to live."""

from __future__ import annotations

from dataclasses import replace
from itertools import permutations

import numpy as np
import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from models.domain.cost_lines import PARTS_OF_SEK as PARTS
from models.domain.cost_lines import CostLine, Counted
from models.domain.costs import CostPart, Grant, GrantUnit
from models.domain.homes import HomeStock, HousingProject
from models.domain.households import Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import matrix_of
from optimizer.columns import STARTS
from optimizer.frame import Frame
from optimizer.goals.cost import COST
from optimizer.goals.cost_by_part import cost_lines
from optimizer.rules.catalogue import rules_in_force
from optimizer.searching.first_plan import first_plan, keeps_rows, settle_own_columns
from optimizer.searching.part_search import placements_of, starts_of
from tests.builders import FAMILY, JANUARY, YEAR, a_group, a_home, a_snapshot
from tests.optimizer.plans import goal_values, solved
from tests.optimizer.siting_strategies import siting_bases

ONLY_COST = PlanSettings(goals=("cost",), siting=True)
SEAT = "2081_seat"


@given(st.data(), siting_bases(), st.booleans())
@settings(max_examples=60)
def test_the_model_reckons_the_cost_as_plain_arithmetic_does(
    data: st.DataObject, basis: PlanningSnapshot, needs: bool
) -> None:
    """Any plan that keeps the rules, with units that nobody needs here and there."""
    off = frozenset() if needs else frozenset({"home_suits_needs"})
    wish = replace(ONLY_COST, rules_off=off)
    matrix = matrix_of(Frame(replace(basis, locks=()), wish), rules_in_force(wish))
    columns = matrix.columns
    wished = data.draw(st.lists(st.integers(0, 2), min_size=columns.moves, max_size=columns.moves))
    plan = first_plan(matrix, np.array(wished, dtype=np.int64))
    assert plan is not None
    for start in columns.numbers(STARTS).tolist():
        more = plan.copy()
        more[start] += data.draw(st.integers(0, 1))
        settle_own_columns(matrix, more)
        plan = more if keeps_rows(matrix, more) else plan
    costs = COST.costs(columns)
    assert (costs >= 0).all()
    started = basis.with_starts(starts_of(columns, plan))
    reckoned = int(costs @ plan) + COST.fixed(columns)
    assert reckoned == COST.value(started, wish, placements_of(columns, plan))


def rents_by_every_way_to_live(basis: PlanningSnapshot, plan: tuple[Placement, ...]) -> dict[CostPart, int]:
    """Least rent lived in, and least rent of empty homes, by trying every home for every household."""
    groups = {group.id: group for group in basis.groups}
    least = {CostPart.RENT: 0, CostPart.EMPTY_MONTHS: 0}
    for month in basis.months:
        homes = [
            home
            for home in basis.all_homes
            if home.place_code == SEAT and home.available(month)
            for _ in range(home.count)
        ]
        living = [groups[c.group_id] for c in plan if c.month <= month for _ in range(c.households)]
        ways = [
            sum(home.monthly_rent or 0 for home in way)
            for way in permutations(homes, len(living))
            if all(
                home.rooms >= basis.rooms_needed(group)
                and (home.step_free or Need.STEP_FREE not in group.needs)
                for home, group in zip(way, living, strict=True)
            )
        ]
        assume(ways)
        least[CostPart.RENT] += min(ways)
        least[CostPart.EMPTY_MONTHS] += sum(home.monthly_rent or 0 for home in homes) - max(ways)
    return least


homes_to_let = st.builds(
    lambda rooms, step_free, rent, last: a_home(
        SEAT, rooms, step_free=step_free, monthly_rent=rent, last=last
    ),
    st.sampled_from((1, 3)),
    st.booleans(),
    st.sampled_from((0, 2000, 3000, 5000)),
    st.none() | st.just(Month(YEAR, 6)),
)


@given(
    st.lists(homes_to_let, min_size=1, max_size=5),
    st.lists(st.tuples(st.booleans(), st.booleans(), st.integers(1, 13)), max_size=3),
)
def test_rents_are_the_least_of_every_way_to_live(
    homes: list[HomeStock], households: list[tuple[bool, bool, int]]
) -> None:
    stock = tuple(replace(home, id=f"h{n}") for n, home in enumerate(homes))
    groups = tuple(
        a_group(
            f"g{n}",
            composition=FAMILY if large else a_group("x").composition,
            needs=frozenset({Need.STEP_FREE}) if needy else frozenset(),
        )
        for n, (large, needy, _) in enumerate(households)
    )
    plan = tuple(Placement(f"g{n}", SEAT, JANUARY + month, 1) for n, (*_, month) in enumerate(households))
    basis = a_snapshot(groups=groups, homes=stock)
    for part, least in rents_by_every_way_to_live(basis, plan).items():
        counted = replace(basis, cost_parts=frozenset({part}))
        assert COST.value(counted, ONLY_COST, plan) == PARTS * least, part


def test_empty_homes_cost_until_somebody_lives_there() -> None:
    """Two homes of 5 000 kr for fourteen months; a household saves its own for all but January."""
    basis = a_snapshot(
        groups=(a_group("single", assigned=JANUARY + 1),), homes=(a_home(SEAT, 2, 2, monthly_rent=5000),)
    )
    assert goal_values(solved(basis, ONLY_COST))["cost"] == PARTS * 5000 * (28 - 13)


def test_rents_and_empty_months_together_are_the_rents_of_all_homes() -> None:
    basis = a_snapshot(
        groups=(a_group("single"),),
        homes=(a_home(SEAT, 2, 2, monthly_rent=5000),),
        cost_parts=frozenset({CostPart.RENT, CostPart.EMPTY_MONTHS}),
    )
    assert goal_values(solved(basis, ONLY_COST))["cost"] == PARTS * 5000 * 28


@pytest.mark.parametrize(
    ("unit", "route", "paid"),
    [
        (GrantUnit.PERSON, None, 4 * 1000),
        (GrantUnit.HOUSEHOLD, Route.AGENCY_HOUSING, 1000),
        (GrantUnit.HOUSEHOLD, Route.RESETTLEMENT, 0),
    ],
)
def test_grants_are_taken_off_and_may_leave_more_than_it_costs(
    unit: GrantUnit, route: Route | None, paid: int
) -> None:
    family = a_group("family", composition=FAMILY, costs={SEAT: 300.0, "2081_village": 250.5})
    basis = a_snapshot(
        groups=(family,),
        homes=(a_home(SEAT, 3), a_home("2081_village", 3)),
        grants=(Grant("a", "Schablon", unit, 1000, route),),
    )
    value = goal_values(solved(basis, replace(ONLY_COST, goals=("in_time", "cost"))))["cost"]
    assert value == PARTS * -paid + 2_505_000


def test_a_grant_covers_at_most_the_unit_it_is_paid_for() -> None:
    project = HousingProject(
        "p", SEAT, "Moduler", 2, 3, JANUARY, decided=False, unit_cost=700, monthly_rent=100
    )
    basis = a_snapshot(
        groups=(a_group("single"),),
        projects=(project,),
        grants=(Grant("a", "Bidrag", GrantUnit.PROJECT_UNIT, 1000),),
    )
    wish = replace(ONLY_COST, goals=("in_time", "cost"), rules_off=frozenset({"project_requirements"}))
    solution = solved(basis, wish)
    assert [start.units for start in solution.starts] == [1]
    assert goal_values(solution) == {"in_time": 0, "cost": 0}


def test_the_lines_of_a_plan_can_be_followed_by_hand() -> None:
    """One of two homes stands empty all fourteen months, the other in January; two units, of which the state
    pays one grant whole and what is left with the other."""
    project = HousingProject("p", SEAT, "Moduler", 3, 2, JANUARY, decided=False, unit_cost=700)
    family = a_group("family", composition=FAMILY, count=2, costs={SEAT: 300.5})
    basis = a_snapshot(
        groups=(family, a_group("single", assigned=JANUARY + 1)),
        homes=(a_home(SEAT, 2, 2, monthly_rent=5000),),
        projects=(project,),
        grants=(
            Grant("a", "Bidrag", GrantUnit.PROJECT_UNIT, 500),
            Grant("b", "Stöd", GrantUnit.PROJECT_UNIT, 500),
            Grant("c", "Schablon", GrantUnit.PERSON, 10, Route.AGENCY_HOUSING),
        ),
    )
    wish = replace(ONLY_COST, goals=("in_time", "cost"), rules_off=frozenset({"project_requirements"}))
    solution = solved(basis, wish)
    lines = cost_lines(basis.with_starts(solution.starts), wish, solution.placements)
    grants, households = frozenset({CostPart.GRANTS}), frozenset({CostPart.HOUSEHOLDS})
    assert lines == (
        CostLine(frozenset({CostPart.EMPTY_MONTHS}), SEAT, Counted.HOME_MONTHS, 15, 5000 * PARTS),
        CostLine(frozenset({CostPart.PROJECTS}), "p", Counted.UNITS, 2, 700 * PARTS),
        CostLine(households, SEAT, Counted.HOUSEHOLDS, 2, 3_005_000),
        CostLine(grants, "a", Counted.UNITS, 2, -500 * PARTS),
        CostLine(grants, "b", Counted.UNITS, 2, -200 * PARTS),
        CostLine(grants, "c", Counted.PERSONS, 9, -10 * PARTS),
    )
    assert goal_values(solution)["cost"] == sum(line.amount for line in lines) == (75_000 + 601 - 90) * PARTS
