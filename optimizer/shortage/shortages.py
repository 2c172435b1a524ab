"""Who is left without a home in time, and for want of what.

Each household left out or late is tried in every open place and month beside the finished plan. The
cell with least in its way says what is short: the officer could mend that and be done.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace

import numpy as np

from models.domain.households import HouseholdGroup, Need
from models.domain.placement import Placement
from models.domain.proposal import Obstacle, PlanSettings, Shortage, ShortageKind
from models.domain.snapshot import PlanningSnapshot
from optimizer.frame import Whole, rooms_needed
from optimizer.goals.goal import unplaced_households
from optimizer.goals.service_shortage import places_short
from optimizer.rules import everyone_counted, reception_deadline
from optimizer.rules.catalogue import rules_in_force
from optimizer.shortage.room_left import Blocker, RoomLeft

_ALONE = (
    ShortageKind.SERVICE,
    ShortageKind.LOCK,
    ShortageKind.QUOTA,
    ShortageKind.PACE,
    ShortageKind.LINK,
    ShortageKind.CONCENTRATION,
    ShortageKind.HOME,
    ShortageKind.REACH,
)
_TOGETHER = (
    ShortageKind.HOME,
    ShortageKind.CONCENTRATION,
    ShortageKind.SERVICE,
    ShortageKind.REACH,
    ShortageKind.QUOTA,
    ShortageKind.PACE,
    ShortageKind.LINK,
    ShortageKind.LOCK,
)


def shortages_of(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> tuple[Shortage, ...]:
    """Sorted by municipality, month and kind. `snapshot` is in order, `placements` a plan."""
    found = [*_left_out(snapshot, settings, placements), *_used_up(snapshot, placements)]
    return tuple(sorted(found, key=_order))


def _order(shortage: Shortage) -> tuple[object, ...]:
    return (
        shortage.municipality_code,
        shortage.month,
        shortage.kind,
        shortage.rooms or 0,
        shortage.step_free,
        shortage.point_id or "",
        tuple((other.kind, other.point_id or "") for other in shortage.also),
    )


@dataclass(frozen=True, slots=True)
class _Way:
    """The cell with least in its way, and what that is, the main thing first; no cell where none is open."""

    municipality_code: str
    blockers: tuple[Blocker, ...]
    cell: Placement | None = None


@dataclass(slots=True)
class _Tally:
    households: int = 0
    persons: int = 0
    missing: int = 0


def _left_out(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Shortage]:
    """Each household left out is counted into its cell before the next one is tried.

    So what is named is enough for everybody together. Who could then move into a home that somebody
    late leaves is named for what is short in the plan as it stands.
    """
    groups = {group.id: group for group in snapshot.groups if group.needs_home}
    without = tuple(_not_in_time(snapshot, settings, placements, groups))
    if not without:
        return
    as_planned, room = (_room_beside(snapshot, settings, placements, groups) for _ in range(2))
    tally: dict[Shortage, _Tally] = defaultdict(_Tally)
    for group, households, late in without:
        left = households
        while left:
            way = _way_in(room, group, late)
            taken, missing = left, 0
            if way is None:
                way = _way_in(as_planned, group, late)
                if way is None:
                    break
                missing = _places_lacking(as_planned, group, way, left)
            elif way.cell is not None:
                taken, missing = _counted_in(room, group, late, way.cell, way.blockers, left)
            sums = tally[_shortage(snapshot, group, way)]
            sums.households += taken
            sums.persons += taken * group.composition.persons
            sums.missing += missing
            left -= taken
    points = {point.id: point for point in snapshot.services}
    for key, sums in tally.items():
        point = points.get(key.point_id or "")
        lacking_already = max(-as_planned.places_left(point, max(key.month, snapshot.months[0])), 0)
        missing = sums.missing + lacking_already
        yield replace(key, households=sums.households, persons=sums.persons, missing=missing)


def _room_beside(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    groups: Mapping[str, HouseholdGroup],
) -> RoomLeft:
    room = RoomLeft(snapshot, settings, rules_in_force(settings))
    for cell in placements:
        if cell.group_id in groups:
            room.move(groups[cell.group_id], cell, cell.households)
    return room


def _places_lacking(room: RoomLeft, group: HouseholdGroup, way: _Way, households: int) -> int:
    point = way.blockers[0].point
    if point is None or way.cell is None:
        return 0
    use = households * point.service.used_by(group.composition)
    return max(use - max(room.places_left(point, way.cell.month), 0), 1)


def _counted_in(
    room: RoomLeft,
    group: HouseholdGroup,
    late: Placement | None,
    cell: Placement,
    blockers: tuple[Blocker, ...],
    most: int,
) -> tuple[int, int]:
    """Households (at most so many) that find just the same in their way, and the places they lack."""
    point = blockers[0].point
    before = room.places_left(point, cell.month)
    taken = 0
    while taken < most and blockers == _in_the_way(room, group, late, cell):
        if late is not None:
            room.move(group, late, -1)
        room.move(group, cell, 1)
        taken += 1
    after = room.places_left(point, cell.month)
    return taken, max(-after, 0) - max(-before, 0)


def _in_the_way(
    room: RoomLeft, group: HouseholdGroup, late: Placement | None, cell: Placement
) -> tuple[Blocker, ...]:
    with _moved_out(room, group, late):
        return _ordered(room.blockers(group, cell, room.homes_free(room.frame.place_number[cell.place_code])))


@contextmanager
def _moved_out(room: RoomLeft, group: HouseholdGroup, late: Placement | None) -> Iterator[None]:
    """One household of a late cell out of the plan meanwhile: it may take what it leaves."""
    if late is not None:
        room.move(group, late, -1)
    yield
    if late is not None:
        room.move(group, late, 1)


def _ordered(blockers: Iterable[Blocker]) -> tuple[Blocker, ...]:
    return tuple(sorted(blockers, key=lambda blocker: _TOGETHER.index(blocker.kind)))


def _not_in_time(
    snapshot: PlanningSnapshot,
    settings: PlanSettings,
    placements: Sequence[Placement],
    groups: dict[str, HouseholdGroup],
) -> Iterator[tuple[HouseholdGroup, int, Placement | None]]:
    """Group, households, and the late cell they sit in, if any."""
    for group, households in unplaced_households(snapshot, placements):
        yield group, households, None
    if reception_deadline.ID in settings.rules_off:
        return
    for cell in placements:
        group_of_cell = groups.get(cell.group_id)
        if group_of_cell is not None and cell.month > group_of_cell.deadline:
            yield group_of_cell, cell.households, cell


def _way_in(room: RoomLeft, group: HouseholdGroup, late: Placement | None) -> _Way | None:
    """None where something is free after all, as in a plan that was stopped half-way."""
    frame = room.frame
    number = room.group_number[group.id]
    admits = everyone_counted.EVERYONE_COUNTED.admits
    open_cells = admits(frame, number) if admits else np.zeros((0, 0), dtype=np.bool_)
    best: tuple[tuple[int, int, int], _Way] | None = None
    with _moved_out(room, group, late):
        for place_number in np.flatnonzero(open_cells.any(axis=1)).tolist():
            place = frame.places[place_number]
            if not room.served(place.code, group):
                continue
            free: Whole = room.homes_free(place_number)
            for month_number in np.flatnonzero(open_cells[place_number]).tolist():
                if month_number > frame.deadline[number]:
                    break
                cell = Placement(group.id, place.code, frame.months[month_number], 1)
                blockers = _ordered(room.blockers(group, cell, free))
                if not blockers:
                    return None
                order = _ALONE if len(blockers) == 1 else _TOGETHER
                rank = (len(blockers), order.index(blockers[0].kind), month_number)
                if best is None or rank < best[0]:
                    best = rank, _Way(place.municipality_code, blockers, cell)
    return best[1] if best else _Way(group.municipality_codes[0], (Blocker(ShortageKind.PLACE),))


def _shortage(snapshot: PlanningSnapshot, group: HouseholdGroup, way: _Way) -> Shortage:
    main, *others = way.blockers
    home = main.kind is ShortageKind.HOME
    return Shortage(
        kind=main.kind,
        municipality_code=way.municipality_code,
        month=group.assigned,
        rooms=rooms_needed(snapshot, group) if home else None,
        step_free=home and Need.STEP_FREE in group.needs,
        service=main.service,
        point_id=main.point.id if main.point else None,
        also=tuple(
            Obstacle(
                other.kind,
                other.service,
                other.point.id if other.point else None,
            )
            for other in others
        ),
    )


def _used_up(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> Iterator[Shortage]:
    """Services used beyond their free places, each in its worst month."""
    short = places_short(snapshot, placements)
    for point in snapshot.services:
        by_month = short[point.id]
        worst = max(by_month)
        if worst > 0:
            yield Shortage(
                ShortageKind.SERVICE,
                point.municipality_code,
                snapshot.months[by_month.index(worst)],
                service=point.service,
                point_id=point.id,
                missing=worst,
            )
