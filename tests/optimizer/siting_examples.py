"""Examples of the rules about projects, landlords and shares of newcomers."""

from __future__ import annotations

from dataclasses import replace

from models.domain.homes import HousingProject
from models.domain.placement import ProjectStart
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from tests.builders import FAMILY, JANUARY, PLACES, a_group, a_home, a_school, a_snapshot
from tests.optimizer.rule_examples import HOUSED, MARCH, SEAT, STEP_FREE, Example, in_seat

FLATS = HousingProject(
    "hus",
    SEAT,
    "Ankarsrum",
    rooms=2,
    units=4,
    ready=JANUARY,
    decided=False,
    lease_months=72,
    detail_plan_adopted=True,
    homes_per_unit=2,
    unit_cost=2_000_000,
)
"""Västervik's case: four houses of two flats, leased for six years."""

SERVED = a_snapshot(
    places=tuple(replace(place, transport=60) for place in PLACES),
    services=(a_school(SEAT, 20), a_school(SEAT, 20, Service.PRESCHOOL)),
    groups=(a_group("singles", count=12),),
)
SITING = PlanSettings(siting=True)


def with_projects(*projects: HousingProject, **changes: object) -> PlanningSnapshot:
    """Projects in a place that has all that is asked for."""
    return replace(SERVED, projects=projects, **changes)  # type: ignore[arg-type] # any fields


def started(units: int, project: HousingProject = FLATS) -> tuple[ProjectStart, ...]:
    return (ProjectStart(project.id, project.ready, units),)


LEASED = replace(FLATS, id="elsewhere", place_code="2034_seat", decided=True, lease_months=2, units=1)
MOVED = replace(FLATS, reuses="elsewhere")
RENTED = a_snapshot(
    groups=(a_group("singles", count=5), a_group("families", composition=FAMILY, count=2)),
    homes=(
        a_home(SEAT, 1, 3, landlord="Värden", landlord_homes=20),
        replace(a_home(SEAT, 3, 2, landlord="Värden"), id="large"),
        replace(a_home(SEAT, 1, 1), id="other"),
    ),
    landlord_permille=150,
)
"""Värden lets at most 3 of its 20 homes to newcomers; one home has another landlord."""

SITING_EXAMPLES: tuple[Example, ...] = (
    Example(
        "home_capacity",
        "in a house that is taken into use",
        with_projects(FLATS).with_starts(started(1)),
        (in_seat("singles", 2),),
        settings=SITING,
    ),
    Example(
        "home_capacity",
        "more units than there are",
        with_projects(FLATS).with_starts(started(5)),
        (),
        ((("hus", "units"), 4, 5),),
        SITING,
    ),
    Example(
        "home_capacity",
        "before it is ready",
        with_projects(replace(FLATS, ready=MARCH)).with_starts(started(1)),
        (),
        ((("hus", "2026-01"), 0, 1),),
        SITING,
    ),
    Example(
        "project_requirements", "nothing is started", with_projects(FLATS, budget=0), (), settings=SITING
    ),
    Example(
        "project_requirements",
        "all is met and it is within the budget",
        with_projects(FLATS, budget=4_000_000).with_starts(started(2)),
        (),
        settings=SITING,
    ),
    Example(
        "project_requirements",
        "over the budget",
        with_projects(FLATS, budget=5_000_000).with_starts(started(3)),
        (),
        ((("budget",), 5_000_000, 6_000_000),),
        SITING,
    ),
    Example(
        "project_requirements",
        "no detail plan, no buses, the preschool elsewhere",
        replace(
            with_projects(replace(FLATS, detail_plan_adopted=False)),
            places=tuple(replace(place, transport=0) for place in PLACES),
            services=(a_school(SEAT, 20), a_school("2081_village", 20, Service.PRESCHOOL)),
        ).with_starts(started(1)),
        (),
        (
            (("hus", "detail_plan"), 0, 1),
            (("hus", "preschool"), 0, 1),
            (("hus", "transport"), 0, 1),
        ),
        SITING,
    ),
    Example(
        "project_requirements",
        "nothing known of transport, nor of the cost under a budget",
        replace(with_projects(replace(FLATS, unit_cost=None), budget=1), places=PLACES).with_starts(
            started(1)
        ),
        (),
        ((("hus", "transport"), 0, 1), (("hus", "unit_cost"), 0, 1)),
        SITING,
    ),
    Example(
        "project_requirements",
        "moved when the lease elsewhere is over",
        with_projects(LEASED, replace(MOVED, ready=MARCH)).with_starts((ProjectStart("hus", MARCH, 1),)),
        (),
        settings=SITING,
    ),
    Example(
        "project_requirements",
        "moved a month too early, and more than there are",
        with_projects(LEASED, replace(MOVED, ready=JANUARY + 1)).with_starts(
            (ProjectStart("hus", JANUARY + 1, 1), ProjectStart("hus", JANUARY + 13, 1))
        ),
        (),
        (
            (("elsewhere", "reused", "2026-02"), 0, 1),
            (("elsewhere", "reused", "2027-02"), 1, 2),
        ),
        SITING,
    ),
    Example(
        "concentration_limit",
        "no shares, no limit",
        a_snapshot(groups=(a_group("singles", count=12),)),
        (in_seat("singles", 12),),
    ),
    Example(
        "concentration_limit",
        "as many as the share of the inhabitants, the housed apart",
        a_snapshot(groups=(a_group("singles", count=5), HOUSED), newcomers_permille=1),
        (in_seat("singles", 3), in_seat("singles", 2, MARCH), in_seat("housed", 2)),
    ),
    Example(
        "concentration_limit",
        "nobody knows how many live there",
        a_snapshot(
            places=tuple(replace(place, population=0) for place in PLACES),
            groups=(a_group("singles", count=9),),
            newcomers_permille=1,
        ),
        (in_seat("singles", 9),),
    ),
    Example(
        "concentration_limit",
        "one person more",
        a_snapshot(groups=(a_group("singles", count=6),), newcomers_permille=1),
        (in_seat("singles", 3), in_seat("singles", 3, MARCH)),
        (((SEAT, "inhabitants"), 5, 6),),
    ),
    Example(
        "concentration_limit",
        "the landlord's share and the home of another",
        RENTED,
        (in_seat("singles", 2, JANUARY + 13), in_seat("families", 2, JANUARY + 13)),
    ),
    Example(
        "concentration_limit",
        "one home more",
        RENTED,
        (in_seat("singles", 3, JANUARY + 13), in_seat("families", 2, JANUARY + 13)),
        (((SEAT, "1_rooms", "2027-02"), 4, 5),),
    ),
    Example(
        "concentration_limit",
        "a landlord who has not told how many",
        replace(RENTED, homes=(a_home(SEAT, 1, 5, landlord="Värden"),)),
        (in_seat("singles", 5),),
    ),
    Example(
        "concentration_limit",
        "the share holds among step-free homes too",
        a_snapshot(
            groups=(a_group("needy", needs=STEP_FREE, count=2),),
            homes=(
                a_home(SEAT, 1, 2, step_free=True, landlord="Värden", landlord_homes=10),
                replace(a_home(SEAT, 1, 2), id="stairs"),
            ),
            landlord_permille=100,
        ),
        (in_seat("needy", 2, JANUARY + 13),),
        (((SEAT, "1_step_free", "2027-02"), 1, 2),),
    ),
)
