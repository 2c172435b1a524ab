"""Where else a household of a group could live, and what that would cost: each price is a plan made again."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.proposal import Outcome, Solution
from models.domain.snapshot import Lock, LockKind
from models.errors import UserProblem
from optimizer.explaining.closed_places import ClosedPlace, closed_places
from optimizer.explaining.what_if import Answer, GoalPrice, Inquiry, what_if_lock

MOST = 3
MOST_FORCED = 12
"""Places that are tried one by one where no single plan finds the next best."""


@dataclass(frozen=True, slots=True)
class Alternative:
    """One household of the group in another place (None: without a home) and the best plan that has it so.

    `month` is when it would move in. Ties between places are not told: any of them costs the same.
    """

    place_code: str | None
    month: Month | None
    prices: tuple[GoalPrice, ...]


@dataclass(frozen=True, slots=True)
class CellExplained:
    """A group in a place of the plan (None: without a home), the best alternatives first.

    `complete` when no other place remains: all that are not told of are `closed`, or kept out by locks.
    """

    group: HouseholdGroup
    place_code: str | None
    households: int
    alternatives: tuple[Alternative, ...]
    closed: tuple[ClosedPlace, ...]
    complete: bool


def explain_cell(
    inquiry: Inquiry, group_id: str, place_code: str | None = None, *, most: int = MOST
) -> CellExplained:
    """Why the group's households live there: the alternatives with their prices, and where none can live.

    `UserProblem` when the plan has no such group or cell.
    """
    group = inquiry.groups.get(group_id)
    if group is None or not group.needs_home:
        raise UserProblem("EXPLAIN_NO_GROUP", group=group_id)
    here = inquiry.households(group_id)
    households = group.count - sum(here.values()) if place_code is None else here.get(place_code, 0)
    if not households:
        raise UserProblem("EXPLAIN_NOT_THERE", group=group_id, place=place_code or "")
    inquiry.expect(most)
    closed = closed_places(inquiry.basis, inquiry.planned.settings, group)
    search = _Search(inquiry, group, place_code, frozenset(place.place_code for place in closed))
    found = tuple(search.best(most))
    return CellExplained(group, place_code, households, found, closed, search.complete)


class _Search:
    """The best alternatives of one cell, one after the other."""

    def __init__(
        self, inquiry: Inquiry, group: HouseholdGroup, place_code: str | None, closed: frozenset[str]
    ) -> None:
        self._inquiry, self._group, self._place = inquiry, group, place_code
        self._here = inquiry.households(group.id)
        self._closed = closed
        self.complete = False

    def best(self, most: int) -> Iterator[Alternative]:
        """By exclusion: one household less here, then no more than now in the places that were found.

        What the plan then finds is the best of what is left, whichever place that is. It stops where the
        best that is left is to have no home; then the remaining places are tried one by one.
        """
        told: list[str] = []
        without = False
        while self._place is not None and len(told) < most and not without:
            answer = self._inquiry.with_locks(*self._fewer_here(), *map(self._no_more_in, told))
            if not answer.has_plan:
                self.complete = answer.solution.outcome is Outcome.INFEASIBLE
                return
            found = self._found(answer, frozenset(told))
            without = found.place_code is None
            if found.place_code is not None:
                told.append(found.place_code)
            yield found
        left = most - len(told) - without
        if left > 0:
            yield from self._forced(frozenset(told), left)

    def _fewer_here(self) -> tuple[Lock, ...]:
        if self._place is None:
            return ()
        fewer = self._here[self._place] - 1
        return (what_if_lock(LockKind.AT_MOST, self._group.id, self._place, fewer),)

    def _no_more_in(self, place: str) -> Lock:
        return what_if_lock(LockKind.AT_MOST, self._group.id, place, self._here.get(place, 0))

    def _found(self, answer: Answer, told: frozenset[str]) -> Alternative:
        cells = _cells(answer.solution, self._group.id)
        before = _cells(self._inquiry.planned.solution, self._group.id)
        more: dict[str, int] = defaultdict(int)
        for (place, _), households in cells.items():
            more[place] += households
        grown = {
            place: households - self._here.get(place, 0)
            for place, households in more.items()
            if place not in told and place != self._place and households > self._here.get(place, 0)
        }
        if not grown:
            return Alternative(None, None, answer.prices)
        place = min(grown, key=lambda code: (-grown[code], code))
        months = [
            month
            for (code, month), households in sorted(cells.items())
            if code == place and households > before.get((code, month), 0)
        ]
        return Alternative(place, months[0] if months else None, answer.prices)

    def _forced(self, told: frozenset[str], most: int) -> Iterator[Alternative]:
        """The cheapest of the places that are left, each with one household more than it has."""
        candidates = [code for code in self._open_places() if code not in told and code != self._place]
        self.complete = len(candidates) <= MOST_FORCED
        self._inquiry.expect(min(len(candidates), MOST_FORCED))
        found: list[tuple[tuple[int, ...], str, Answer]] = []
        for code in candidates[:MOST_FORCED]:
            one_more = self._here.get(code, 0) + 1
            lock = what_if_lock(LockKind.AT_LEAST, self._group.id, code, one_more)
            answer = self._inquiry.with_locks(*self._fewer_here(), lock)
            if answer.has_plan:
                found.append((answer.rank, code, answer))
        self.complete = self.complete and len(found) <= most
        for _, code, answer in sorted(found, key=lambda entry: entry[:2])[:most]:
            others = frozenset(self._open_places()) - {code}
            yield self._found(answer, others)

    def _open_places(self) -> list[str]:
        return [
            place.code
            for place in self._inquiry.basis.places
            if place.municipality_code in self._group.municipality_codes and place.code not in self._closed
        ]


def _cells(solution: Solution, group_id: str) -> dict[tuple[str, Month], int]:
    return {
        (cell.place_code, cell.month): cell.households
        for cell in solution.placements
        if cell.group_id == group_id
    }
