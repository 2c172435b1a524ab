"""Month by month it is the same as counting anew in every month."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.domain.capacity_by_month import InMonth, added_up, homes_by_month, places_by_month
from models.domain.capacity_figures import homes_in_use
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.quotas import Route
from models.domain.services import Service
from tests.builders import FAMILY, JANUARY, PLACES, a_group, a_home, a_school, a_snapshot

GROUPS = (
    a_group("families", composition=FAMILY, count=3),
    a_group("housed", count=5, composition=FAMILY, route=Route.ALREADY_HOUSED, lives_in="2081_seat"),
)
HOMES = (
    a_home("2081_seat", count=4, last=Month(2026, 6)),
    a_home("2081_seat", rooms=3, count=2, first=Month(2026, 4)),
    a_home("2034_seat", count=7),
)
placements = st.lists(
    st.builds(
        Placement,
        st.just("families"),
        st.sampled_from([place.code for place in PLACES]),
        st.integers(0, 13).map(lambda later: JANUARY + later),
        st.integers(1, 3),
    ),
    max_size=5,
)


@given(placements)
def test_homes_are_those_there_in_the_month_and_those_moved_into_by_then(moved: list[Placement]) -> None:
    snapshot = a_snapshot(groups=GROUPS, homes=HOMES)
    found = homes_by_month(snapshot, GROUPS, moved)
    assert found.keys() == {place.code for place in snapshot.places}
    for code, months in found.items():
        assert [row.month for row in months] == list(snapshot.months)
        for row in months:
            assert (row.used, row.there) == homes_in_use(snapshot, GROUPS, moved, code, row.month)


def test_leases_that_end_and_homes_to_come_are_seen() -> None:
    months = homes_by_month(a_snapshot(homes=HOMES), (), ())["2081_seat"]
    assert [row.there for row in months] == [4, 4, 4, 6, 6, 6, *[2] * 8]


def test_service_places_go_to_those_who_move_in_and_those_who_live_there() -> None:
    school = a_school("2081_seat", 9)
    snapshot = a_snapshot(groups=GROUPS, services=(school,))
    moved = [Placement("families", "2081_seat", Month(2026, 3), 2)]
    months = places_by_month(snapshot, GROUPS, moved)[school.id]
    in_school = Service.SCHOOL.used_by(FAMILY)
    assert [row.used for row in months[:4]] == [5 * in_school, 5 * in_school, 7 * in_school, 7 * in_school]
    assert all(row.left == row.there - row.used for row in months)


def test_places_add_up_month_by_month() -> None:
    one, other = (InMonth(JANUARY, 3, 1), InMonth(JANUARY + 1, 4, 2)), (InMonth(JANUARY, 10, 0),) * 2
    assert added_up([one, other]) == (InMonth(JANUARY, 13, 1), InMonth(JANUARY + 1, 14, 2))
    assert added_up([]) == ()
