"""The rents of `optimizer.goals.rents` as columns, rows and costs of the goal `cost`.

A step between rents that all homes of a place take part in is plain: a household lives there or it does not.
Every other step has a column for each month, held by a row for each cut. Rents are in SEK.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from models.domain.costs import CostPart
from models.domain.homes import HomeStock
from optimizer.columns import STARTS, Columns
from optimizer.frame import Frame, Index, Mask, Whole, all_homes, counted_rooms
from optimizer.goals.rents import rents_counted
from optimizer.rules import home_suits_needs
from optimizer.rules.home_rows import BEYOND
from optimizer.rules.rule import RowBlock, RowWriter


@dataclass(frozen=True, slots=True)
class _Step:
    """`rent` is what homes above the step cost more than those below, in a place with these homes."""

    place: int
    rent: int
    dearer: tuple[_Home, ...]
    cheaper: tuple[_Home, ...]

    @property
    def plain(self) -> bool:
        return not self.cheaper


@dataclass(frozen=True, slots=True)
class _Home:
    """A stock, or the homes of one unit of a start option."""

    rooms: int
    step_free: bool
    rent: int
    available: Whole
    option: int | None = None


def steps(frame: Frame) -> tuple[_Step, ...]:
    """None where no rent is told or counted, or both kinds are: then it does not matter who lives where."""
    basis = frame.snapshot
    told = any(home.monthly_rent for home in basis.homes) or any(
        project.monthly_rent for project in basis.projects
    )
    if not told or len(rents_counted(frame.snapshot, frame.settings)) != 1:
        return ()
    found = []
    for place, homes in _homes_by_place(frame).items():
        below = 0
        for rent in sorted({home.rent for home in homes if home.rent > 0}):
            dearer = tuple(sorted((home for home in homes if home.rent >= rent), key=lambda home: home.rent))
            cheaper = tuple(home for home in homes if home.rent < rent)
            found.append(_Step(place, rent - below, dearer, cheaper))
            below = rent
    return tuple(found)


def _homes_by_place(frame: Frame) -> dict[int, list[_Home]]:
    found: dict[int, list[_Home]] = defaultdict(list)
    for home in all_homes(frame.snapshot):
        if home.place_code in frame.place_number:
            open_then = np.zeros(len(frame.months), dtype=np.int64)
            open_then[frame.let(home)] = home.count
            found[frame.place_number[home.place_code]].append(_home(home, open_then))
    for option, (project, number) in enumerate(frame.start_options):
        home = project.started(frame.months[number], 1)
        place = frame.place_number[project.place_code]
        found[place].append(_home(home, frame.homes_of_a_unit[option], option))
    return dict(sorted(found.items()))


def _home(home: HomeStock, available: Whole, option: int | None = None) -> _Home:
    return _Home(counted_rooms(home.rooms), home.step_free, home.monthly_rent or 0, available, option)


def own_columns(frame: Frame) -> int:
    """For each step that is not plain, the homes above it that are lived in, or empty, by month."""
    return len(frame.months) * sum(not step.plain for step in steps(frame))


def rents_of_columns(columns: Columns, block: str) -> Whole:
    """SEK by column; below zero where a household moves into a home that would stand empty."""
    frame = columns.frame
    months = len(frame.months)
    costs: Whole = np.zeros(columns.total, dtype=np.int64)
    counted = rents_counted(frame.snapshot, frame.settings)
    by_step = steps(frame)
    plain = _plain_rents(frame, by_step)
    if CostPart.EMPTY_MONTHS in counted:
        of_home = [
            plain[frame.place_number[project.place_code]] if len(counted) == 1 else project.monthly_rent or 0
            for project, _ in frame.start_options
        ]
        costs[columns.block(STARTS)] = frame.homes_of_a_unit.sum(axis=1) * np.array(of_home, dtype=np.int64)
    if len(counted) == 1:
        sign = -1 if CostPart.EMPTY_MONTHS in counted else 1
        costs[: columns.moves] = sign * plain[columns.place] * (months - columns.month)
        costs[columns.block(block)] = np.repeat([step.rent for step in by_step if not step.plain], months)
    return costs


def rents_fixed(frame: Frame) -> int:
    """SEK that homes cost which are there whatever the plan says."""
    counted = rents_counted(frame.snapshot, frame.settings)
    if CostPart.EMPTY_MONTHS not in counted:
        return 0
    plain = _plain_rents(frame, steps(frame))
    return sum(
        int(home.available.sum()) * (int(plain[place]) if len(counted) == 1 else home.rent)
        for place, homes in _homes_by_place(frame).items()
        for home in homes
        if home.option is None
    )


def _plain_rents(frame: Frame, by_step: tuple[_Step, ...]) -> Whole:
    """SEK a home and month by place, of the step that all homes there take part in."""
    plain: Whole = np.zeros(len(frame.places), dtype=np.int64)
    for step in by_step:
        if step.plain:
            plain[step.place] = step.rent
    return plain


def rent_rows(columns: Columns, block: str) -> Iterator[RowBlock]:
    """Each cut holds the column of its step and month above what is lived in, or empty, at least."""
    rows = RowWriter(block)
    frame = columns.frame
    empty = CostPart.EMPTY_MONTHS in rents_counted(frame.snapshot, frame.settings)
    own = columns.numbers(block).reshape(-1, len(frame.months))
    for step, by_month in zip((step for step in steps(frame) if not step.plain), own, strict=True):
        moves = np.flatnonzero(columns.place == step.place).astype(np.int32)
        for cut, inside in _cuts(columns, moves):
            if empty:
                _add_empty(rows, columns, step, cut, moves[~inside], by_month)
            elif cut is not None:
                _add_lived_in(rows, columns, step, cut, moves[inside], by_month)
    yield from rows.blocks()


type _Cut = tuple[int | None, int]


def _cuts(columns: Columns, moves: Index) -> Iterator[tuple[_Cut | None, Mask]]:
    """Nobody, and the pairs (j, k) of the home rules with the moves of those they are about."""
    frame = columns.frame
    group = columns.group[moves]
    rooms, needy = frame.rooms[group], frame.step_free[group]
    yield None, np.zeros(len(moves), dtype=np.bool_)
    for any_rooms in np.unique(rooms).tolist():
        yield (None, any_rooms), rooms >= any_rooms
    if home_suits_needs.ID in frame.settings.rules_off:
        return
    for step_free_rooms in np.unique(rooms[needy]).tolist():
        first = needy & (rooms >= step_free_rooms)
        yield (step_free_rooms, BEYOND), first
        for any_rooms in np.unique(rooms[~needy & (rooms > step_free_rooms)]).tolist():
            yield (step_free_rooms, any_rooms), first | (rooms >= any_rooms)


def _fits(home: _Home, cut: _Cut | None) -> bool:
    if cut is None:
        return False
    step_free_rooms, any_rooms = cut
    return home.rooms >= any_rooms or (
        step_free_rooms is not None and home.step_free and home.rooms >= step_free_rooms
    )


def _add_empty(
    rows: RowWriter, columns: Columns, step: _Step, cut: _Cut | None, others: Index, own: Index
) -> None:
    """Homes above the step that do not suit those of the cut, less all other households."""
    unsuited = [home for home in step.dearer if not _fits(home, cut)]
    if not unsuited:
        return
    stock, options, given = _stock_and_options(columns, unsuited)
    for number, column in enumerate(own.tolist()):
        so_far = others[columns.month[others] <= number]
        starts = options[given[:, number] > 0]
        values = np.concatenate((-np.ones(len(so_far)), given[given[:, number] > 0, number], [-1]))
        rows.add(
            _key(columns, step, cut, number),
            np.concatenate((so_far, starts, [column])),
            values,
            -int(stock[number]),
        )


def _add_lived_in(
    rows: RowWriter, columns: Columns, step: _Step, cut: _Cut, moves: Index, own: Index
) -> None:
    """Households of the cut, less the homes below the step that suit them."""
    suited = [home for home in step.cheaper if _fits(home, cut)]
    stock, options, given = _stock_and_options(columns, suited)
    for number, column in enumerate(own.tolist()):
        so_far = moves[columns.month[moves] <= number]
        if not len(so_far):
            continue
        starts = options[given[:, number] > 0]
        values = np.concatenate((np.ones(len(so_far)), -given[given[:, number] > 0, number], [-1]))
        rows.add(
            _key(columns, step, cut, number),
            np.concatenate((so_far, starts, [column])),
            values,
            int(stock[number]),
        )


def _stock_and_options(columns: Columns, homes: list[_Home]) -> tuple[Whole, Index, Whole]:
    """Homes by month whatever the plan says; start columns, and the homes of a unit of each by month."""
    months = len(columns.frame.months)
    stock = sum((home.available for home in homes if home.option is None), np.zeros(months, dtype=np.int64))
    of_options = [home for home in homes if home.option is not None]
    starts = columns.numbers(STARTS)[[home.option for home in of_options if home.option is not None]]
    given = np.array([home.available for home in of_options], dtype=np.int64).reshape(-1, months)
    return stock, starts, given


def _key(columns: Columns, step: _Step, cut: _Cut | None, month: int) -> tuple[str, ...]:
    frame = columns.frame
    sizes = "nobody" if cut is None else "_".join(str(rooms) for rooms in cut if rooms is not None)
    return (frame.places[step.place].code, f"from_{step.dearer[0].rent}", sizes, str(frame.months[month]))
