"""The division nearest to the targets: least largest, then least total deviation, exactly.

Both are sums and maxima of convex functions of one municipality each, with one sum to keep. For such
problems the cheapest next step is always right, so that no search is needed: the least largest
deviation is found by halving, then steps are given from the cheapest on. All in whole numbers.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate

from optimizer.division.in_turn import in_turn, turn
from optimizer.division.quota_steps import Box, Division, Free


def nearest(division: Division, off: int) -> list[int]:
    """Persons for each free municipality; `off` is the largest deviation of the locked ones, in units.

    Among equally near divisions the one who takes what is left over has the largest target; then the sum of
    squared deviations over targets is least, so that what limits force on the others is spread in proportion
    to their targets; of equals the lower position gets.
    """
    off = max([off, *(_outside(place, division.unit) for place in division.free)])
    off = _least_largest(division, off)
    boxes = division.boxes(off)
    if not division.left_over:
        places = _places(division, boxes)
        return [steps * division.step for steps in _filled(division, places)]
    taker, box = _taker(division, boxes, off)
    places = _places(division, boxes)
    places[taker] = _place(division, taker, box, division.left_over)
    quotas = [steps * division.step for steps in _filled(division, places)]
    quotas[taker] += division.left_over
    return quotas


def _outside(place: Free, unit: int) -> int:
    """How far the target lies outside the limits, below zero where it lies within."""
    return max(place.least * unit - place.target, place.target - place.most * unit)


def _least_largest(division: Division, off: int) -> int:
    """The least largest deviation that some division keeps to, at least `off`: exact, because it is
    `off` or the distance of one municipality's target from one of its possible quotas.
    """

    def possible(deviation: int) -> bool:
        return division.can_be_kept(division.boxes(deviation), deviation)

    if possible(off):
        return off
    low, high = off // division.unit, off // division.unit + 1
    while not possible(high * division.unit):
        low, high = high, 2 * high
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if possible(middle * division.unit) else (middle, high)
    whole = division.whole
    start, end = max(off, low * division.unit), high * division.unit
    distances = {
        end - (end - sign * (place.target - besides * division.unit)) % whole
        for place in division.free
        for besides in {0, division.left_over}
        for sign in (1, -1)
    }
    candidates = sorted(distance for distance in distances if start < distance < end)
    return (*candidates, end)[bisect_left(candidates, True, key=possible)]


@dataclass(frozen=True, slots=True)
class _Place:
    """One municipality's steps: its box, and `base` in it, the last step that is not above its target.

    `over` is how far `base` is above the target (below zero: below it), `first` what the one step that
    leads over the target costs, None where there is no such step. Both in units.
    """

    target: int
    fewest: int
    most: int
    base: int
    over: int
    first: int | None


def _place(division: Division, position: int, box: Box, besides: int = 0) -> _Place:
    fewest, most = box
    target = division.free[position].target
    apart = target - besides * division.unit
    below, rest = divmod(apart, division.whole)
    base = min(max(below, fewest), most)
    leads_over = base == below and below < most and rest > 0
    return _Place(
        target=target,
        fewest=fewest,
        most=most,
        base=base,
        over=base * division.whole - apart,
        first=division.whole - 2 * rest if leads_over else None,
    )


def _places(division: Division, boxes: Sequence[Box]) -> list[_Place]:
    return [_place(division, position, box) for position, box in enumerate(boxes)]


def _filled(division: Division, places: Sequence[_Place]) -> list[int]:
    """Steps for each: the cheapest first, what is forced beyond that in proportion to the targets."""
    counts = [place.base for place in places]
    missing = division.steps - sum(counts)
    if missing < 0:
        return _given_up(division, -missing, places)
    cheap = sorted(
        (place.first, *turn(place.target, place.over, division.whole), position)
        for position, place in enumerate(places)
        if place.first is not None
    )
    for *_, position in cheap[:missing]:
        counts[position] += 1
    taken = in_turn(
        missing - len(cheap[:missing]),
        [place.target for place in places],
        [
            place.over + (count - place.base) * division.whole
            for count, place in zip(counts, places, strict=True)
        ],
        [place.most - count for count, place in zip(counts, places, strict=True)],
        division.whole,
    )
    return [count + more for count, more in zip(counts, taken, strict=True)]


def _given_up(division: Division, steps: int, places: Sequence[_Place]) -> list[int]:
    """Of equals the higher position gives first, as the lower one gets first."""
    backwards = places[::-1]
    given = in_turn(
        steps,
        [place.target for place in backwards],
        [-place.over for place in backwards],
        [place.base - place.fewest for place in backwards],
        division.whole,
    )
    return [place.base - less for place, less in zip(places, given[::-1], strict=True)]


def _taker(division: Division, boxes: Sequence[Box], off: int) -> tuple[int, Box]:
    """Who takes what is left over: with the least total deviation, then with the largest target."""
    takers = division.takers(boxes, off)
    if len(takers) == 1:
        ((only, box),) = takers.items()
        return only, box
    totals = _Totals(division, boxes)
    best = min(
        takers, key=lambda taker: (totals.with_taker(taker, takers[taker]), -division.free[taker].target)
    )
    return best, takers[best]


class _Totals:
    """The least total deviation for each possible taker, without filling all places anew each time."""

    def __init__(self, division: Division, boxes: Sequence[Box]) -> None:
        self._division = division
        self._places = _places(division, boxes)
        self._base = sum(place.base for place in self._places)
        self._cost = sum(abs(place.over) for place in self._places)
        self._cheap = sorted(place.first for place in self._places if place.first is not None)
        self._sums = [0, *accumulate(self._cheap)]

    def with_taker(self, taker: int, box: Box) -> int:
        plain = self._places[taker]
        place = _place(self._division, taker, box, self._division.left_over)
        missing = self._division.steps - (self._base - plain.base + place.base)
        cost = self._cost - abs(plain.over) + abs(place.over)
        whole = self._division.whole
        if missing < 0:
            return cost - missing * whole
        available = len(self._cheap) - (plain.first is not None) + (place.first is not None)
        cheap = min(missing, available)
        return cost + self._cheapest(cheap, plain.first, place.first) + (missing - cheap) * whole

    def _cheapest(self, count: int, without: int | None, besides: int | None) -> int:
        """The sum of the `count` cheapest first steps, one left out and one put in."""
        if besides is not None and count:
            there = self._nth(count, without)
            if there is None or besides < there:
                return self._cheapest(count - 1, without, None) + besides
        if without is not None and bisect_left(self._cheap, without) < count:
            return self._sums[count + 1] - without
        return self._sums[count]

    def _nth(self, count: int, without: int | None) -> int | None:
        """The last of the `count` cheapest, one left out; None where there are not so many."""
        if without is not None and bisect_left(self._cheap, without) < count:
            count += 1
        return self._cheap[count - 1] if count <= len(self._cheap) else None
