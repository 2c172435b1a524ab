"""Staircase rows for homes: exact without saying who gets which home.

Homes form two chains: whoever fits in k rooms fits in more, and who needs a step-free home can use only
those. By Hall's theorem every household can be given a home of its own exactly when, for every place,
month and pair (j, k): households who need a step-free home of at least j rooms, or any home of at least
k rooms, are not more than the step-free homes with at least j rooms and all homes with at least k.
Without j this is the rule `home_capacity`, with j the rule `home_suits_needs`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np

from models.domain.homes import LARGEST_ROOMS
from optimizer.columns import STARTS, Columns
from optimizer.frame import Frame, Index, Whole, counted_rooms
from optimizer.rules.rule import RowBlock, RowWriter, binding_months

BEYOND = LARGEST_ROOMS + 1
"""As k: no household is counted for its rooms alone."""

type Supplied = Callable[[Frame, int, int | None, int], Whole]
"""Homes by month that count in a place for a pair (j, k)."""


def supply(frame: Frame, place: int, step_free_rooms: int | None, any_rooms: int) -> Whole:
    """All of the homes that count for a pair (j, k)."""
    return counted_for(frame.homes_at_least[place], step_free_rooms, any_rooms)


def counted_for(at_least: Whole, step_free_rooms: int | None, any_rooms: int) -> Whole:
    """Homes by month that count for a pair (j, k), of homes by [rooms - 1, only step-free or all, month]."""
    none = np.zeros(at_least.shape[-1], dtype=np.int64)
    of_any = none if any_rooms == BEYOND else at_least[any_rooms - 1, 0]
    if step_free_rooms is None:
        return of_any
    both = none if any_rooms == BEYOND else at_least[any_rooms - 1, 1]
    counted: Whole = of_any + at_least[step_free_rooms - 1, 1] - both
    return counted


def room_rows(rule_id: str, columns: Columns, supplied: Supplied = supply) -> Iterator[RowBlock]:
    """Rows without j: all households against all homes."""
    rows = RowWriter(rule_id)
    for place, moves in _moves_by_place(columns):
        needed = columns.frame.rooms[columns.group[moves]]
        for rooms in np.unique(needed):
            _add(rows, columns, place, moves[needed >= rooms], None, int(rooms), supplied)
    yield from rows.blocks()


def step_free_rows(
    rule_id: str, columns: Columns, *, with_rooms: bool, supplied: Supplied = supply
) -> Iterator[RowBlock]:
    """Rows with j; those with k as well only while the number of homes counts (`with_rooms`)."""
    rows = RowWriter(rule_id)
    frame = columns.frame
    for place, moves in _moves_by_place(columns):
        group = columns.group[moves]
        rooms, needy = frame.rooms[group], frame.step_free[group]
        for step_free_rooms in np.unique(rooms[needy]):
            first = needy & (rooms >= step_free_rooms)
            _add(rows, columns, place, moves[first], int(step_free_rooms), BEYOND, supplied)
            larger = np.unique(rooms[~needy & (rooms > step_free_rooms)]) if with_rooms else ()
            for any_rooms in larger:
                chosen = moves[first | (rooms >= any_rooms)]
                _add(rows, columns, place, chosen, int(step_free_rooms), int(any_rooms), supplied)
    yield from rows.blocks()


def _moves_by_place(columns: Columns) -> Iterator[tuple[int, Index]]:
    order = np.argsort(columns.place, kind="stable").astype(np.int32)
    places, first = np.unique(columns.place[order], return_index=True)
    ends = np.append(first[1:], len(order))
    for number, place in enumerate(places.tolist()):
        yield place, order[first[number] : ends[number]]


def _add(
    rows: RowWriter,
    columns: Columns,
    place: int,
    moves: Index,
    step_free_rooms: int | None,
    any_rooms: int,
    supplied: Supplied,
) -> None:
    frame = columns.frame
    available = supplied(frame, place, step_free_rooms, any_rooms)
    if columns.most_of(moves, frame.count) <= available.min():
        return
    options = _options(frame, place, step_free_rooms, any_rooms)
    given = frame.homes_of_a_unit[options]
    for month in _binding_months(available, given):
        so_far = moves[columns.month[moves] <= month]
        if columns.most_of(so_far, frame.count) <= available[month]:
            continue
        sizes = [] if any_rooms == BEYOND else [f"{any_rooms}_rooms"]
        if step_free_rooms is not None:
            sizes.insert(0, f"{step_free_rooms}_step_free")
        key = (frame.places[place].code, *sizes, str(frame.months[month]))
        open_then = given[:, month] > 0
        starts = columns.numbers(STARTS)[options[open_then]]
        values = np.concatenate((np.ones(len(so_far)), -given[open_then, month]))
        rows.add(key, np.concatenate((so_far, starts)), values, int(available[month]))


def _options(frame: Frame, place: int, step_free_rooms: int | None, any_rooms: int) -> Index:
    """The start options whose homes count for a pair (j, k)."""
    numbers = frame.options_by_place.get(place, np.zeros(0, dtype=np.int32))
    counted = [
        counted_rooms(project.rooms) >= any_rooms
        or (
            step_free_rooms is not None
            and project.step_free
            and counted_rooms(project.rooms) >= step_free_rooms
        )
        for project, _ in (frame.start_options[number] for number in numbers.tolist())
    ]
    chosen: Index = numbers[np.array(counted, dtype=np.bool_)]
    return chosen


def _binding_months(available: Whole, given: Whole) -> list[int]:
    """As `binding_months`; a later month is no tighter for homes that are there only from then on."""
    if not len(given):
        return binding_months(available)
    months = range(len(available))
    return [
        month
        for month in months
        if not any(
            available[later] <= available[month] and (given[:, later] <= given[:, month]).all()
            for later in months[month + 1 :]
        )
    ]
