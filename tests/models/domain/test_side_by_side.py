"""Plans beside each other: everything that differs is listed, and nothing that does not."""

from collections import Counter

from hypothesis import given
from hypothesis import strategies as st

from models.domain.side_by_side import SideBySide
from tests.models.documents.comparisons import FIRST, SECOND, a_side

_cells = st.dictionaries(
    st.tuples(
        st.sampled_from(("singles", "families")),
        st.sampled_from(("2081_seat", "2034_seat", "2034_village")),
        st.integers(1, 4),
    ),
    st.integers(1, 3),
    max_size=6,
)


@given(st.lists(_cells, min_size=2, max_size=4))
def test_the_lines_are_exactly_the_cells_that_differ(plans: list[dict[tuple[str, str, int], int]]):
    counts = []
    for plan in plans:
        count: Counter[tuple[str, int]] = Counter()
        for (_, place, month), households in plan.items():
            count[place, month] += households
        counts.append(count)
    every = {cell for count in counts for cell in count}
    differing = {cell: tuple(count[cell] for count in counts) for cell in every}
    found = SideBySide(tuple(a_side(number, plan) for number, plan in enumerate(plans, 1))).cells
    assert {(line.place_code, line.month.number): line.households for line in found} == {
        cell: households for cell, households in differing.items() if len(set(households)) > 1
    }
    assert [line.place_code for line in found] == sorted(line.place_code for line in found)


def test_persons_are_counted_by_municipality_plan_by_plan():
    plans = SideBySide((FIRST, SECOND))
    assert plans.persons(lambda row: row.placed.persons, "2081") == (2, 3)
    assert plans.persons(lambda row: row.unplaced.persons, "2034") == (4, 0)
    assert plans.persons(lambda row: row.quota, "0180") == (0, 0)
    assert plans.names["2081_seat"]
