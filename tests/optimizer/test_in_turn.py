"""Handing out many steps at once against handing them out one by one."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given
from hypothesis import strategies as st

from optimizer.division.in_turn import in_turn

type Places = list[tuple[int, int, int]]


def one_by_one(steps: int, places: Places, whole: int) -> list[int]:
    given_out = [0] * len(places)
    for _ in range(steps):
        following = min(
            (place for place, (_, _, room) in enumerate(places) if given_out[place] < room),
            key=lambda place: (
                places[place][0] == 0,
                Fraction(2 * (places[place][1] + given_out[place] * whole) + whole, places[place][0] or 1),
                place,
            ),
        )
        given_out[following] += 1
    return given_out


@given(
    st.lists(st.tuples(st.integers(0, 60), st.integers(-3, 30), st.integers(0, 25)), max_size=7),
    st.floats(0, 1),
    st.integers(1, 12),
)
def test_as_one_by_one(places: Places, filled: float, whole: int) -> None:
    steps = int(sum(room for _, _, room in places) * filled)
    weights, ahead, room = ([place[part] for place in places] for part in range(3))

    assert in_turn(steps, weights, ahead, room, whole) == one_by_one(steps, places, whole)


def test_sainte_lague_divides_as_it_does_in_every_textbook() -> None:
    votes = [53_000, 24_000, 23_000]
    assert in_turn(7, votes, [0] * 3, [7] * 3) == [3, 2, 2]
    assert in_turn(6, votes, [0] * 3, [6] * 3) == [3, 2, 1]
