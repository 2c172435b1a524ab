from dataclasses import replace

import pytest

from models.domain.capacity_figures import home_figures, homes_in_use, service_figures
from models.domain.homes import HousingProject
from models.domain.households import AgeBand
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.plan_figures import SEVERAL_MUNICIPALITIES, Count, plan_figures
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from tests.builders import FAMILY, JANUARY, a_group, a_home, a_school, a_snapshot

APRIL = Month(2026, 4)
FEBRUARY = Month(2026, 2)

GROUPS = (
    a_group("families", composition=FAMILY, count=3),
    a_group("singles", count=4),
    a_group("orsa", "2034", composition=FAMILY),
    a_group("housed", count=5, route=Route.ALREADY_HOUSED, lives_in="2081_seat"),
)
PLACEMENTS = (
    Placement("families", "2081_village", JANUARY, 1),
    Placement("families", "2081_seat", FEBRUARY, 1),
    Placement("singles", "2081_seat", FEBRUARY, 1),
    Placement("singles", "2081_seat", APRIL, 2),
)


def figures_of(code: str, snapshot: PlanningSnapshot | None = None):
    figures = plan_figures(snapshot or a_snapshot(), GROUPS, PLACEMENTS)
    return next(row for row in figures.municipalities if row.code == code)


def test_a_municipality_adds_up_to_those_who_need_a_home() -> None:
    row = figures_of("2081")
    assert row.needs_home == Count(7, 16)
    assert row.in_time == Count(3, 9)
    assert row.late == Count(2, 2)
    assert row.unplaced == Count(2, 5)
    assert row.already_housed == Count(5, 5)
    assert row.quota == 20


def test_the_village_is_rural_and_the_town_is_not() -> None:
    row = figures_of("2081")
    assert (row.rural, row.urban) == (Count(1, 4), Count(4, 7))
    assert row.rural_permille == 364


def test_nobody_placed_has_no_rural_share() -> None:
    assert figures_of("2034").rural_permille is None


def test_the_rural_goal_is_where_inhabitants_live_today_unless_told_otherwise() -> None:
    assert figures_of("2081").rural_goal_permille == 342
    asked = a_snapshot(rural_permille={"2081": 500})
    assert figures_of("2081", asked).rural_goal_permille == 500


def test_the_total_is_the_sum_of_the_municipalities() -> None:
    figures = plan_figures(a_snapshot(), GROUPS, PLACEMENTS)
    assert figures.total.placed == Count(5, 11)
    assert figures.total.unplaced == Count(3, 9)
    assert figures.total.quota == 60


def test_cells_hold_new_homes_only() -> None:
    figures = plan_figures(a_snapshot(), GROUPS, PLACEMENTS)
    assert figures.cells == {
        ("2081_seat", FEBRUARY): Count(2, 5),
        ("2081_seat", APRIL): Count(2, 2),
        ("2081_village", JANUARY): Count(1, 4),
    }
    assert figures.months_of("2081") == (JANUARY, FEBRUARY, APRIL)
    assert figures.months_of("2034") == ()
    assert [row.moved_in.persons for row in figures.places_of("2081")] == [0, 7, 4]


def test_a_group_that_several_municipalities_may_receive_has_its_own_row_until_placed() -> None:
    free = replace(GROUPS[2], municipality_codes=("2034", "2081"))
    left = plan_figures(a_snapshot(), (free,), ())
    assert left.municipalities[-1].code == SEVERAL_MUNICIPALITIES
    assert left.municipalities[-1].unplaced == Count(1, 4)
    placed = plan_figures(a_snapshot(), (free,), (Placement("orsa", "2081_seat", JANUARY, 1),))
    assert [row.code for row in placed.municipalities] == ["2023", "2034", "2081"]
    assert placed.total.unplaced == Count()


def test_homes_by_size_show_who_needs_them() -> None:
    snapshot = a_snapshot(
        homes=(a_home("2081_seat", 3, 2), a_home("2081_seat", 1, 9), a_home("2034_seat", 2))
    )
    rows = home_figures(snapshot, GROUPS, PLACEMENTS)
    assert [(row.municipality_code, row.rooms, row.homes, row.placed, row.unplaced) for row in rows] == [
        ("2034", 2, 1, 0, 0),
        ("2034", 3, 0, 0, 1),
        ("2081", 1, 9, 3, 1),
        ("2081", 3, 2, 2, 1),
    ]


def test_homes_that_are_gone_at_the_end_of_the_plan_are_not_counted() -> None:
    gone = a_home("2081_seat", 3, 2, last=Month(2026, 12))
    assert home_figures(a_snapshot(homes=(gone,)), (), ()) == ()


@pytest.mark.parametrize(
    ("places", "month", "use", "missing"), [(1, FEBRUARY, 2, 1), (2, FEBRUARY, 2, 0), (0, FEBRUARY, 2, 2)]
)
def test_a_service_is_shown_in_its_tightest_month(places: int, month: Month, use: int, missing: int) -> None:
    school = a_school("2081_seat", places)
    school = replace(school, catchment=frozenset({"2081_seat", "2081_village"}))
    (row,) = service_figures(a_snapshot(services=(school,)), GROUPS, PLACEMENTS)
    assert (row.month, row.use, row.missing) == (month, use, missing)


def test_those_who_already_have_a_home_use_services_too() -> None:
    sfi = a_school("2081_seat", 10, Service.SFI)
    (row,) = service_figures(a_snapshot(services=(sfi,)), GROUPS, PLACEMENTS)
    assert row.use == 5 + 2 + 1 + 2
    assert FAMILY.of(AgeBand.ADULT) == 2


def test_those_who_already_have_a_home_are_counted_once_when_the_plan_holds_them_too() -> None:
    sfi = a_school("2081_seat", 10, Service.SFI)
    held = (*PLACEMENTS, Placement("housed", "2081_seat", JANUARY, 5))
    (row,) = service_figures(a_snapshot(services=(sfi,)), GROUPS, held)
    assert row.use == 5 + 2 + 1 + 2
    assert plan_figures(a_snapshot(), GROUPS, held) == plan_figures(a_snapshot(), GROUPS, PLACEMENTS)


def test_a_project_gives_homes_once_decided() -> None:
    project = HousingProject("p1", "2034_seat", "Modulhus", 3, 4, ready=APRIL, decided=True)
    undecided = replace(project, id="p2", decided=False)
    rows = home_figures(a_snapshot(projects=(project, undecided)), (), ())
    assert [(row.rooms, row.homes) for row in rows] == [(3, 4)]


def test_homes_of_a_place_are_used_by_those_who_moved_in_and_not_by_those_who_had_one() -> None:
    lease_ends = a_home("2081_seat", count=4, last=FEBRUARY)
    snapshot = a_snapshot(homes=(a_home("2081_seat", count=3), lease_ends, a_home("2081_village", count=9)))
    held = (*PLACEMENTS, Placement("housed", "2081_seat", JANUARY, 5))
    assert homes_in_use(snapshot, GROUPS, held, "2081_seat", FEBRUARY) == (2, 7)
    assert homes_in_use(snapshot, GROUPS, held, "2081_seat", APRIL) == (4, 3)
