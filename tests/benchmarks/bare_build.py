"""The same model from plain arrays: handed straight to HiGHS, and through linopy.

Written as one would without a program around it: no names, no keys, no rule that can be switched off. Both
start from arrays that lie ready, which the program has to read from the snapshot first.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import highspy
import numpy as np
from numpy.typing import NDArray

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.frame import Frame
from optimizer.goals.rural_balance import rural_share

type Whole = NDArray[np.int64]
type Mask = NDArray[np.bool_]


@dataclass(frozen=True, slots=True)
class Raw:
    """G groups, P places in M municipalities, K sizes of homes, S service points, T months."""

    months: int
    group_municipality: Whole
    place_municipality: Whole
    assigned: Whole
    count: Whole
    persons: Whole
    rooms: Whole
    homes: Whole  # [P, K, T], at least so large
    uses: Whole  # [S, G]
    catchment: Mask  # [S, P]
    free: Whole  # [S, T]
    rural: Mask
    share: Whole


def raw(snapshot: PlanningSnapshot) -> Raw:
    """The arrays of an instance of `an_instance`, whose groups have one municipality and no needs."""
    frame = Frame(snapshot.in_order(), PlanSettings())
    points = frame.snapshot.services
    codes = {part.code: number for number, part in enumerate(frame.snapshot.municipalities)}
    return Raw(
        len(frame.months),
        np.array([codes[group.municipality_codes[0]] for group in frame.groups]),
        np.array([codes[place.municipality_code] for place in frame.places]),
        np.maximum(frame.assigned, 0),
        frame.count,
        frame.persons,
        frame.rooms,
        frame.homes_at_least[:, :, 0],
        _uses(frame),
        _catchments(frame),
        np.array([frame.room(point) for point in points]),
        np.array([frame.snapshot.rural.is_rural(place) for place in frame.places]),
        np.array([rural_share(frame.snapshot, code) for code in codes]),
    )


def _uses(frame: Frame) -> Whole:
    """Each service and household is looked at once, however many points and groups are alike."""
    points = frame.snapshot.services
    by_service = {
        service: [service.used_by(group.composition) for group in frame.groups]
        for service in {point.service for point in points}
    }
    return np.array([by_service[point.service] for point in points])


def _catchments(frame: Frame) -> Mask:
    points = frame.snapshot.services
    inside = np.zeros((len(points), len(frame.places)), dtype=np.bool_)
    for number, point in enumerate(points):
        inside[number, [frame.place_number[code] for code in point.catchment]] = True
    return inside


@dataclass(frozen=True, slots=True)
class Arrays:
    """Rows of ``lower <= values . columns <= upper``; the first `equal` rows are equations."""

    columns: int
    equal: int
    starts: Whole
    index: Whole
    values: NDArray[np.float64]
    upper: NDArray[np.float64]


class _Rows:
    def __init__(self) -> None:
        self.columns: list[Whole] = []
        self.values: list[NDArray[np.float64]] = []
        self.limits: list[float] = []

    def add(self, columns: Whole, values: Any, limit: float) -> None:
        self.columns.append(columns)
        self.values.append(np.broadcast_to(np.asarray(values, dtype=np.float64), columns.shape))
        self.limits.append(limit)


class _Moves:
    """Group, place and month of each move, and where the moves to each place are in `order`."""

    def __init__(self, data: Raw) -> None:
        months = np.arange(data.months)
        fits = data.homes.any(axis=2)[:, data.rooms - 1].T
        open_cells = fits & (data.group_municipality[:, None] == data.place_municipality)
        self.group, self.place, self.month = np.nonzero(
            open_cells[:, :, None] & (months >= data.assigned[:, None, None])
        )
        self.order = np.argsort(self.place, kind="stable")
        self.first = np.searchsorted(self.place[self.order], np.arange(len(data.homes) + 1))

    def to(self, place: int) -> Whole:
        return self.order[self.first[place] : self.first[place + 1]]


def arrays_of(data: Raw) -> Arrays:
    """Moves, the unplaced of each group, then the deviation of each municipality."""
    moves, rows = _Moves(data), _Rows()
    groups = len(data.count)
    ends = np.searchsorted(moves.group, np.arange(groups + 1))
    for one in range(groups):
        unplaced = len(moves.group) + one
        rows.add(np.append(np.arange(ends[one], ends[one + 1]), unplaced), 1, data.count[one])
    _home_rows(data, moves, rows)
    _service_rows(data, moves, rows)
    _balance_rows(data, moves, rows)
    return Arrays(
        len(moves.group) + groups + len(data.share),
        groups,
        np.concatenate(([0], np.cumsum([len(row) for row in rows.columns]))),
        np.concatenate(rows.columns),
        np.concatenate(rows.values),
        np.array(rows.limits, dtype=np.float64),
    )


def _home_rows(data: Raw, moves: _Moves, rows: _Rows) -> None:
    for where in np.unique(moves.place):
        there = moves.to(where)
        needed = data.rooms[moves.group[there]]
        for size in np.unique(needed):
            _rows_by_month(rows, moves, there[needed >= size], data.homes[where, size - 1], 1, data.count)


def _service_rows(data: Raw, moves: _Moves, rows: _Rows) -> None:
    for uses, inside, room in zip(data.uses, data.catchment, data.free, strict=True):
        nearby = np.concatenate([moves.to(at) for at in np.flatnonzero(inside)])
        mine = nearby[uses[moves.group[nearby]] > 0]
        _rows_by_month(rows, moves, mine, room, uses, data.count)


def _rows_by_month(rows: _Rows, moves: _Moves, mine: Whole, room: Whole, uses: Any, count: Whole) -> None:
    """Only in months that are tighter than all later ones, and where everybody would be too many."""
    each = np.broadcast_to(uses, count.shape)
    for when in _binding(room):
        so_far = mine[moves.month[mine] <= when]
        if (each * count)[np.unique(moves.group[so_far])].sum() > room[when]:
            rows.add(so_far, each[moves.group[so_far]], room[when])


def _balance_rows(data: Raw, moves: _Moves, rows: _Rows) -> None:
    of_municipality = data.place_municipality[moves.place]
    order = np.argsort(of_municipality, kind="stable")
    bounds = np.searchsorted(of_municipality[order], np.arange(len(data.share) + 1))
    for one, share in enumerate(data.share):
        there = order[bounds[one] : bounds[one + 1]]
        over = (1000 * data.rural[moves.place[there]] - share) * data.persons[moves.group[there]]
        with_own = np.append(there, len(moves.group) + len(data.count) + one)
        rows.add(with_own, np.append(over, -1), 0)
        rows.add(with_own, np.append(-over, -1), 0)


def _binding(room: Whole) -> Whole:
    """Months whose room is less than in every later month."""
    later = np.minimum.accumulate(room[::-1])[::-1]
    return np.flatnonzero(np.append(room[:-1] < later[1:], True))


def handed_to_highs(data: Raw) -> highspy.Highs:
    found = arrays_of(data)
    highs = highspy.Highs()
    highs.setOptionValue("output_flag", False)
    lower = np.full(len(found.upper), -highspy.kHighsInf)
    lower[: found.equal] = found.upper[: found.equal]
    highs.passModel(
        found.columns,
        len(found.upper),
        len(found.index),
        int(highspy.MatrixFormat.kRowwise),
        int(highspy.ObjSense.kMinimize),
        0.0,
        np.zeros(found.columns),
        np.zeros(found.columns),
        np.full(found.columns, highspy.kHighsInf),
        lower,
        found.upper,
        found.starts.astype(np.int32),
        found.index.astype(np.int32),
        found.values,
        np.full(found.columns, int(highspy.HighsVarType.kInteger), dtype=np.int32),
    )
    return highs


def handed_through_linopy(data: Raw) -> highspy.Highs:
    """By one variable array and grouped sums, which is linopy's fast way."""
    import linopy
    import linopy.io
    import xarray

    found = arrays_of(data)
    model = linopy.Model()
    plan = model.add_variables(
        lower=0, integer=True, coords=[np.arange(found.columns)], dims=["column"], name="plan"
    )
    of_row = np.repeat(np.arange(len(found.upper)), np.diff(found.starts))
    for sense, chosen in (("=", of_row < found.equal), ("<=", of_row >= found.equal)):
        terms = plan.isel(column=xarray.DataArray(found.index[chosen], dims="term"))
        weighed = terms * xarray.DataArray(found.values[chosen], dims="term")
        sums = weighed.groupby(xarray.DataArray(of_row[chosen], dims="term", name="row")).sum()
        limits = xarray.DataArray(found.upper[np.unique(of_row[chosen])], dims="row")
        model.add_constraints(sums, sense, limits, name=f"rows {sense}")
    model.add_objective(1 * plan.isel(column=0))
    return linopy.io.to_highspy(model)
