"""How many more each place and municipality could take beside a plan: small exact integer programs.

The rows of the rules are written as for any plan. What the plan uses is taken off them, and what is left
is filled with households of the mix. Quotas and locks that ask for households say nothing about room;
caps on places do.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

import numpy as np

from models.domain.households import Composition, HouseholdGroup, HouseholdType
from models.domain.inflows import Readiness, Room
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.snapshot import LockKind, PlanningSnapshot
from models.errors import UserProblem
from models.progress import (
    Cancelled,
    IsCancelled,
    OnProgress,
    Progress,
    ignore_progress,
    never_cancelled,
)
from optimizer.build import Matrix
from optimizer.inflow.rows_left import of_moves, rows_left
from optimizer.parts import parts_of
from optimizer.rules import fairness_floor, home_capacity, quota_kept
from optimizer.solver import Ended, LiveModel, Values

HORIZONS = (1, 3, 6)
STAGE = "readiness"
MOST_SECONDS = 20.0
"""For one program; nearly all take a few thousandths."""
_MANY = 1_000_000
"""Households of each kind that stand ready: more than any home, service or municipality has room for."""


def readiness(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    first: Month,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> Readiness:
    """The room left beside a plan from the month `first` on, which is one of the plan's.

    `snapshot` holds the plan's groups and its project starts. Horizons that reach beyond the plan's last
    month are left out. `UserProblem` where nobody knows the household mix, `Cancelled` when it was stopped.
    """
    mix = _mix(snapshot)
    if not mix:
        raise UserProblem("READINESS_NO_MIX", year=str(snapshot.year))
    asked = _as_room(settings)
    parts = parts_of(_as_it_is(snapshot), asked)
    places: list[Room] = []
    municipalities: list[Room] = []
    whole: list[Room] = []
    for number, part in enumerate(parts):
        left = _RoomInPart(part, asked, placements, mix, first, cancelled)
        places.extend(left.of_places())
        own = left.of_municipalities()
        municipalities.extend(own)
        whole.extend(own if len(part.municipalities) == 1 else left.of_all())
        progress(Progress(STAGE, number + 1, len(parts)))
    return Readiness(first, _in_order(places), _in_order(municipalities), _sums(whole))


def _in_order(rooms: Iterable[Room]) -> tuple[Room, ...]:
    return tuple(sorted(rooms, key=lambda room: (room.code, room.months)))


def _sums(rooms: Sequence[Room]) -> tuple[Room, ...]:
    """Over parts, which share nothing."""
    return tuple(
        Room(
            "",
            months,
            sum(room.persons for room in rooms if room.months == months),
            sum(room.any_persons for room in rooms if room.months == months),
            all(room.proven for room in rooms if room.months == months),
        )
        for months in sorted({room.months for room in rooms})
    )


def _mix(snapshot: PlanningSnapshot) -> tuple[HouseholdType, ...]:
    """The household mix; where none is entered, that of the plan's own households."""
    entered = [kind for kind in snapshot.household_types if kind.weight > 0 and kind.composition.persons > 0]
    if entered:
        return tuple(entered)
    counts: dict[Composition, int] = {}
    for group in snapshot.groups:
        if group.needs_home and group.count > 0:
            counts[group.composition] = counts.get(group.composition, 0) + group.count
    return tuple(
        HouseholdType(str(number), composition, count)
        for number, (composition, count) in enumerate(counts.items())
    )


def _as_room(settings: PlanSettings) -> PlanSettings:
    off = (settings.rules_off | {quota_kept.ID, fairness_floor.ID}) - {home_capacity.ID}
    return replace(
        settings, goals=(), tolerances={}, rules_off=off, siting=False, service_shortage_allowed=False
    )


def _as_it_is(snapshot: PlanningSnapshot) -> PlanningSnapshot:
    caps = tuple(lock for lock in snapshot.locks if lock.kind is LockKind.AT_MOST)
    return replace(snapshot.in_order(), locks=caps)


class _RoomInPart:
    """What one part's plan leaves to every move that one more household could make."""

    def __init__(
        self,
        part: PlanningSnapshot,
        settings: PlanSettings,
        placements: Sequence[Placement],
        mix: Sequence[HouseholdType],
        first: Month,
        cancelled: IsCancelled,
    ) -> None:
        self._mix = mix
        self._first = first - part.months[0]
        self._municipalities = part.municipalities
        self._cancelled = cancelled
        self._left = rows_left(part, settings, placements, _newcomers(part, mix, first))

    def of_places(self) -> Iterator[Room]:
        for number, place in enumerate(self._left.columns.frame.places):
            yield from self._rooms(place.code, [number])

    def of_municipalities(self) -> tuple[Room, ...]:
        places = self._left.columns.frame.municipality_places
        return tuple(
            room
            for municipality in self._municipalities
            for room in self._rooms(municipality.code, places.get(municipality.code, ()))
        )

    def of_all(self) -> Iterator[Room]:
        yield from self._rooms("", range(len(self._left.columns.frame.places)))

    def _rooms(self, code: str, places: Sequence[int]) -> Iterator[Room]:
        """The longest time first: who has no room then has none before."""
        columns = self._left.columns
        here = np.isin(columns.place, list(places))
        full = False
        for months in sorted(HORIZONS, reverse=True):
            if self._first + months > len(columns.frame.months):
                continue
            if self._cancelled():
                raise Cancelled
            in_time = here & (columns.month < self._first + months)
            rows = of_moves(self._left, np.flatnonzero(in_time).astype(np.int32))
            any_kind, proven = (0, True) if full else self._most_persons(rows)
            full = any_kind == 0 and proven
            mixed, mixed_proven = (0, True) if full else self._most_persons(_mixed(rows, self._mix))
            yield Room(code, months, mixed, max(any_kind, mixed), proven and mixed_proven)

    def _most_persons(self, rows: Matrix) -> tuple[int, bool]:
        """The most persons that the rows have room for, and whether that is proven."""
        columns = rows.columns
        if not columns.moves:
            return 0, True
        costs = np.zeros(columns.total, dtype=np.int64)
        costs[: columns.moves] = -columns.frame.persons[columns.group]

        def watch(best: float, bound: float, plan: Values | None) -> bool:  # noqa: ARG001 - a Watch's form
            return self._cancelled()

        nobody = np.zeros(columns.total, dtype=np.int64)
        stage = LiveModel(rows, costs).minimise(costs, MOST_SECONDS, nobody, watch)
        found = nobody if stage.values is None else stage.values
        return -int(costs @ found), stage.ended is Ended.PROVEN


def _newcomers(
    part: PlanningSnapshot, mix: Sequence[HouseholdType], first: Month
) -> tuple[HouseholdGroup, ...]:
    """A group for each line of the mix, free to live anywhere in the part."""
    codes = tuple(municipality.code for municipality in part.municipalities)
    prefix = "more"
    while any(group.id.startswith(prefix) for group in part.groups):
        prefix += "-"
    return tuple(
        HouseholdGroup(f"{prefix}{number}", codes, Route.AGENCY_HOUSING, first, kind.composition, _MANY)
        for number, kind in enumerate(mix)
    )


def _mixed(rows: Matrix, mix: Sequence[HouseholdType]) -> Matrix:
    """With every kind of household in its share of all, give or take less than one household.

    Of a kind with w parts in W, n among N households: W n - w N lies between -W and W.
    """
    columns = rows.columns
    whole = sum(kind.weight for kind in mix)
    shares = [np.where(columns.group == number, whole, 0) - kind.weight for number, kind in enumerate(mix)]
    shares = [share for share in shares if share.any()]
    both = [sign * share for share in shares for sign in (1, -1)]
    if not both or not columns.moves:
        return rows
    every_move = np.arange(columns.moves, dtype=np.int32)
    return replace(
        rows,
        keys=(*rows.keys, *(("mix", str(number)) for number in range(len(both)))),
        starts=np.append(rows.starts, rows.starts[-1] + columns.moves * np.arange(1, len(both) + 1)).astype(
            np.int32
        ),
        index=np.concatenate([rows.index, np.tile(every_move, len(both))]),
        values=np.concatenate([rows.values, *both]),
        lower=np.append(rows.lower, np.full(len(both), -np.inf)),
        upper=np.append(rows.upper, np.full(len(both), whole - 1.0)),
    )
