"""The small integer program against trying everything."""

from __future__ import annotations

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from optimizer.whole_households import whole_households

UNIT = 10


@given(
    st.integers(0, 12),
    st.lists(st.tuples(st.integers(1, 5), st.integers(-30, 60)), min_size=1, max_size=3),
)
def test_nearest_of_all_combinations(persons: int, types: list[tuple[int, int]]) -> None:
    sizes, targets = [size for size, _ in types], [target for _, target in types]

    def distance(counts: tuple[int, ...] | list[int]) -> int:
        return sum(abs(UNIT * count - target) for count, target in zip(counts, targets, strict=True))

    every = [
        counts
        for counts in product(*(range(persons // size + 1) for size in sizes))
        if sum(count * size for count, size in zip(counts, sizes, strict=True)) == persons
    ]
    found = whole_households(persons, sizes, targets, UNIT)
    if not every:
        assert found is None
    else:
        assert found is not None
        assert tuple(found) in every
        assert distance(found) == min(map(distance, every))
