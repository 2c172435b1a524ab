"""The smallest changes with which one part can be planned, each other than the ones before."""

from __future__ import annotations

import heapq
import time
from collections import defaultdict
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from itertools import count

import numpy as np

from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.errors import ProgramFault
from models.progress import Cancelled
from optimizer.frame import Frame, Mask, Whole
from optimizer.repairing.change import Change, ChangeKind
from optimizer.repairing.elastic import REPAIRS, Elastic, elastic
from optimizer.rules.home_rows import BEYOND, counted_for
from optimizer.searching.part_search import starts_of
from optimizer.solver import Ended, LiveModel, Values

FORBIDDEN = 1000
"""How many times its weight a change costs that a repair is to do without."""

type Subject = tuple[ChangeKind, str]
"""What is changed: two repairs are different when one leaves alone something that the other changes."""


@dataclass(frozen=True, slots=True)
class PartRepair:
    """Changes of one part and what they weigh; none where nothing has to change."""

    weight: int
    changes: tuple[Change, ...]


def part_repairs(
    part: PlanningSnapshot,
    settings: PlanSettings,
    *,
    everyone: bool,
    most: int,
    until: float,
    should_stop: Callable[[], bool],
) -> tuple[PartRepair, ...]:
    """At most so many, the smallest first. With `everyone`, all who can be housed in time are.

    A part that cannot be weighed before the time (monotonic) is over has no repairs.
    """
    if everyone:
        settings = replace(settings, late_allowed=False)
    search = _Search(elastic(part, settings), until, should_stop, everyone=everyone)
    return tuple(search.different(most))


class _Search:
    def __init__(
        self, model: Elastic, until: float, should_stop: Callable[[], bool], *, everyone: bool
    ) -> None:
        self._model, self._until, self._should_stop = model, until, should_stop
        self._everyone = everyone
        self._weights = np.array([give.weight for give in model.gives], dtype=np.int64)
        self._subjects: dict[Subject, list[int]] = defaultdict(list)
        for number, give in enumerate(model.gives):
            self._subjects[give.change.kind, give.change.subject].append(number)
        self._live: LiveModel | None = None

    def different(self, most: int) -> Iterator[PartRepair]:
        """Each time the smallest is found, one of what it changes is forbidden, each in its turn."""
        if not self._model.columns.moves and not self._model.gives:
            yield PartRepair(0, ())
            return
        if self._everyone and not self._hold_everyone():
            return
        order = count()
        queue: list[tuple[int, int, frozenset[Subject], Values]] = []
        self._push(queue, order, frozenset())
        told: set[frozenset[Subject]] = set()
        while queue and len(told) < most:
            weight, _, forbidden, values = heapq.heappop(queue)
            changed = self._changed(values)
            if changed not in told:
                told.add(changed)
                yield PartRepair(weight, tuple(self._changes(values)))
            for subject in sorted(changed):
                if len(told) < most:
                    self._push(queue, order, forbidden | {subject})

    def _hold_everyone(self) -> bool:
        """The fewest persons left out become a limit of the model; False where time was too short."""
        columns = self._model.columns
        persons = np.zeros(columns.total, dtype=np.int64)
        persons[columns.unplaced] = columns.frame.persons
        values = self._least(persons)
        if values is None:
            return False
        self._solver(persons).keep_at_most(persons, int(persons @ values))
        return True

    def _push(
        self,
        queue: list[tuple[int, int, frozenset[Subject], Values]],
        order: count[int],
        forbidden: frozenset[Subject],
    ) -> None:
        costs = np.zeros(self._model.columns.total, dtype=np.int64)
        closed = [number for subject in forbidden for number in self._subjects[subject]]
        weights = self._weights.copy()
        weights[closed] *= FORBIDDEN
        costs[self._model.columns.block(REPAIRS)] = weights
        values = self._least(costs)
        if values is None:
            return
        used = values[self._model.columns.block(REPAIRS)]
        if not used[closed].any():
            heapq.heappush(queue, (int(self._weights @ used), next(order), forbidden, values))

    def _least(self, costs: Whole) -> Values | None:
        """The best values, proven; None where the time was too short or nothing keeps the rows."""
        seconds = self._until - time.monotonic()
        if seconds <= 0:
            return None

        def watch(best: float, bound: float, plan: Values | None) -> bool:  # noqa: ARG001 - the form of a Watch
            return self._should_stop() or time.monotonic() > self._until

        stage = self._solver(costs).minimise(costs, seconds, None, watch)
        if self._should_stop():
            raise Cancelled
        if stage.ended is Ended.FAILED:
            raise ProgramFault("the solver broke down while it sought a repair")
        return stage.values if stage.ended is Ended.PROVEN else None

    def _solver(self, costs: Whole) -> LiveModel:
        if self._live is None:
            self._live = LiveModel(self._model.matrix, costs)
        return self._live

    def _changed(self, values: Values) -> frozenset[Subject]:
        used = values[self._model.columns.block(REPAIRS)]
        return frozenset(
            (give.change.kind, give.change.subject)
            for give, amount in zip(self._model.gives, used.tolist(), strict=True)
            if amount
        )

    def _changes(self, values: Values) -> Iterator[Change]:
        """Homes and places from when they are needed; for a plan at all, from the beginning."""
        needed = _Needed(self._model, values)
        used = values[self._model.columns.block(REPAIRS)]
        for give, amount in zip(self._model.gives, used.tolist(), strict=True):
            if amount:
                change = replace(give.change, amount=amount * give.change.amount)
                month = needed.from_month(change)
                if month is not None and not self._everyone:
                    month = self._model.columns.frame.months[0]
                yield replace(change, month=month)


class _Needed:
    """From which month on homes and service places are needed by a plan that is to be."""

    def __init__(self, model: Elastic, values: Values) -> None:
        columns = model.columns
        frame = columns.frame
        self._frame = Frame(frame.snapshot.with_starts(starts_of(columns, values)), frame.settings)
        self._moved = np.flatnonzero(values[: columns.moves])
        self._households = values[self._moved]
        self._group, self._place = columns.group[self._moved], columns.place[self._moved]
        self._month = columns.month[self._moved]

    def from_month(self, change: Change) -> Month | None:
        match change.kind:
            case ChangeKind.HOMES:
                over = self._over_homes(change)
            case ChangeKind.SERVICE:
                over = self._over_service(change)
            case _:
                return None
        months = np.flatnonzero(over)
        return self._frame.months[int(months[0]) if len(months) else 0]

    def _so_far(self, chosen: Whole, each: Whole) -> Whole:
        by_month = np.bincount(self._month[chosen], weights=each, minlength=len(self._frame.months)).astype(
            np.int64
        )
        so_far: Whole = by_month.cumsum()
        return so_far

    def _over_service(self, change: Change) -> Mask:
        (point,) = (point for point in self._frame.snapshot.services if point.id == change.subject)
        uses = self._frame.uses[point.service]
        codes = [place.code in point.catchment for place in self._frame.places]
        chosen = np.flatnonzero(np.array(codes, dtype=np.bool_)[self._place])
        use = self._so_far(chosen, uses[self._group[chosen]] * self._households[chosen])
        over: Mask = use > self._frame.room(point)
        return over

    def _over_homes(self, change: Change) -> Mask:
        """Any pair (j, k) of the home rules that such a home counts for and that is exceeded."""
        frame = self._frame
        place = frame.place_number[change.subject]
        here = np.flatnonzero(self._place == place)
        rooms, needy = frame.rooms[self._group[here]], frame.step_free[self._group[here]]
        at_least = frame.homes_at_least[place]
        over: Mask = np.zeros(len(frame.months), dtype=np.bool_)
        for any_rooms in (*np.unique(rooms).tolist(), BEYOND):
            for step_free_rooms in (None, *np.unique(rooms[needy]).tolist()):
                counted = change.rooms >= any_rooms or (
                    step_free_rooms is not None and change.step_free and change.rooms >= step_free_rooms
                )
                if not counted:
                    continue
                who = rooms >= any_rooms
                if step_free_rooms is not None:
                    who = who | (needy & (rooms >= step_free_rooms))
                chosen = here[who]
                used = self._so_far(chosen, self._households[chosen])
                over |= used > counted_for(at_least, step_free_rooms, any_rooms)
        return over
