"""Newcomers are not more than a share of a place's inhabitants, nor of a landlord's homes there.

No home is given to a household by name, so a landlord's share works on the staircase of `home_rows`: of
the homes that count for a pair (j, k), each landlord's count only up to the share. By max-flow and min-cut
that is exact: homes for all households, with no landlord over the share, exist when every row holds.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from models.domain.homes import LARGEST_ROOMS, HomeStock
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Whole, counted_rooms
from optimizer.rules import home_capacity, home_suits_needs
from optimizer.rules.home_count import Housed, homes_by_place, housed_by_place
from optimizer.rules.home_rows import Supplied, counted_for, room_rows, step_free_rows, supply
from optimizer.rules.landlord_caps import landlord_caps
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "concentration_limit"


def newcomers_allowed(snapshot: PlanningSnapshot, population: int) -> int | None:
    """Persons who may move into a place; None is no limit. No inhabitants means not known."""
    permille = snapshot.newcomers_permille
    return permille * population // 1000 if permille is not None and population else None


def _rows(columns: Columns) -> Iterator[RowBlock]:
    yield from _inhabitants_rows(columns)
    frame = columns.frame
    tables = landlord_tables(frame)
    if not tables:
        return
    shared = _shared(tables, int(frame.count.sum()))
    yield from room_rows(ID, columns, shared)
    if home_suits_needs.ID not in frame.settings.rules_off:
        yield from step_free_rows(ID, columns, with_rooms=True, supplied=shared)


def _inhabitants_rows(columns: Columns) -> Iterator[RowBlock]:
    rows = RowWriter(ID)
    frame = columns.frame
    for number, place in enumerate(frame.places):
        limit = newcomers_allowed(frame.snapshot, place.population)
        if limit is None:
            continue
        moves = np.flatnonzero(columns.place == number)
        who = np.unique(columns.group[moves])
        if int((frame.persons * frame.count)[who].sum()) > limit:
            rows.add((place.code, "inhabitants"), moves, frame.persons[columns.group[moves]], limit)
    yield from rows.blocks()


def landlord_tables(frame: Frame) -> Mapping[int, list[tuple[int, Whole]]]:
    """Share and homes of each landlord by place number; homes as in `Frame.homes_at_least`.

    Empty where homes are not counted: then no landlord's are either.
    """
    if home_capacity.ID in frame.settings.rules_off:
        return {}
    caps = landlord_caps(frame.snapshot)
    found: dict[int, dict[str, Whole]] = defaultdict(dict)
    for home in frame.snapshot.homes:
        place = frame.place_number.get(home.place_code)
        if place is None or (home.place_code, home.landlord) not in caps:
            continue
        empty = np.zeros((LARGEST_ROOMS, 2, len(frame.months)), dtype=np.int64)
        table = found[place].setdefault(home.landlord, empty)
        kinds = 2 if home.step_free else 1
        open_then = np.array([home.available(month) for month in frame.months], dtype=np.int64)
        table[: counted_rooms(home.rooms), :kinds] += home.count * open_then
    return {
        place: [(caps[frame.places[place].code, name], table) for name, table in landlords.items()]
        for place, landlords in found.items()
    }


def _shared(tables: Mapping[int, list[tuple[int, Whole]]], unlimited: int) -> Supplied:
    """Homes that count when landlords keep to their share; `unlimited` where none is over it anyway."""

    def shared(frame: Frame, place: int, step_free_rooms: int | None, any_rooms: int) -> Whole:
        available = supply(frame, place, step_free_rooms, any_rooms)
        over: Whole = np.zeros_like(available)
        for cap, table in tables.get(place, ()):
            over += np.maximum(counted_for(table, step_free_rooms, any_rooms) - cap, 0)
        return np.where(over > 0, available - over, unlimited)

    return shared


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    yield from _too_many_newcomers(snapshot, placements)
    if home_capacity.ID in settings.rules_off:
        return
    caps = landlord_caps(snapshot)
    homes = homes_by_place(snapshot)
    for place, housed in housed_by_place(snapshot, placements).items():
        own = {landlord: cap for (code, landlord), cap in caps.items() if code == place}
        if own:
            needs = home_suits_needs.ID not in settings.rules_off
            yield from _over_the_share(snapshot, place, housed, homes.get(place, ()), own, needs=needs)


def _too_many_newcomers(snapshot: PlanningSnapshot, placements: Sequence[Placement]) -> Iterator[Breach]:
    groups = {group.id: group for group in snapshot.groups}
    persons: dict[str, int] = defaultdict(int)
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is not None and group.needs_home:
            persons[cell.place_code] += cell.households * group.composition.persons
    for place in snapshot.places:
        limit = newcomers_allowed(snapshot, place.population)
        if limit is not None and persons[place.code] > limit:
            yield Breach(ID, (place.code, "inhabitants"), limit, persons[place.code])


def _over_the_share(
    snapshot: PlanningSnapshot,
    place: str,
    housed: Sequence[Housed],
    homes: Sequence[HomeStock],
    caps: Mapping[str, int],
    *,
    needs: bool,
) -> Iterator[Breach]:
    """As both home rules count, with each landlord's homes only up to the share."""
    for month in snapshot.months:
        for step_free_rooms, any_rooms in _pairs(housed, needs=needs):
            actual = sum(
                part.households
                for part in housed
                if part.month <= month
                and _counts(part.rooms, any_rooms, step_free_rooms, step_free=part.step_free)
            )
            counted = [
                home
                for home in homes
                if home.available(month)
                and _counts(home.rooms, any_rooms, step_free_rooms, step_free=home.step_free)
            ]
            limit = _within_shares(counted, caps)
            if limit < sum(home.count for home in counted) and actual > limit:
                sizes = [] if any_rooms is None else [f"{any_rooms}_rooms"]
                if step_free_rooms is not None:
                    sizes.insert(0, f"{step_free_rooms}_step_free")
                yield Breach(ID, (place, *sizes, str(month)), limit, actual)


def _pairs(housed: Sequence[Housed], *, needs: bool) -> Iterator[tuple[int | None, int | None]]:
    """Least rooms of a step-free home and of any home, as the households that live there need."""
    for rooms in sorted({part.rooms for part in housed}):
        yield None, rooms
    if not needs:
        return
    for step_free_rooms in sorted({part.rooms for part in housed if part.step_free}):
        yield step_free_rooms, None
        for rooms in sorted({part.rooms for part in housed if not part.step_free}):
            if rooms > step_free_rooms:
                yield step_free_rooms, rooms


def _counts(rooms: int, any_rooms: int | None, step_free_rooms: int | None, *, step_free: bool) -> bool:
    rooms = min(max(rooms, 1), LARGEST_ROOMS)
    of_any = any_rooms is not None and rooms >= any_rooms
    return of_any or (step_free and step_free_rooms is not None and rooms >= step_free_rooms)


def _within_shares(homes: Sequence[HomeStock], caps: Mapping[str, int]) -> int:
    by_landlord: dict[str, int] = defaultdict(int)
    for home in homes:
        by_landlord[home.landlord] += home.count
    return sum(min(count, caps.get(landlord, count)) for landlord, count in by_landlord.items())


CONCENTRATION_LIMIT = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Newcomers are spread over inhabitants and landlords"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
