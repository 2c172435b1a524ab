"""Rows that every plan keeps anyway, but half units of projects do not: the solver's bounds come far closer.

Of a group no more live in a place than its homes without projects, and for every unit that is taken into
use the homes of the unit or, where that is less, the whole group. The rules say the same of whole units.
On the published problems of where to open which sites the solver needs a hundredth of the time with them.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import numpy as np

from optimizer.build import Matrix
from optimizer.columns import STARTS, Columns
from optimizer.frame import counted_rooms
from optimizer.rules.rule import RowBlock, RowWriter

ID = "tighter"


def tightened(matrix: Matrix) -> Matrix:
    """The same plans, with the rows added; the matrix itself where no project may be taken into use."""
    blocks = list(_rows(matrix.columns))
    if not blocks:
        return matrix
    (block,) = blocks
    return replace(
        matrix,
        keys=(*matrix.keys, *((ID, *key) for key in block.keys)),
        starts=np.concatenate((matrix.starts, block.starts[1:] + matrix.starts[-1])).astype(np.int32),
        index=np.concatenate((matrix.index, block.columns)),
        values=np.concatenate((matrix.values, block.values)),
        lower=np.concatenate((matrix.lower, np.full_like(block.limits, -np.inf))),
        upper=np.concatenate((matrix.upper, block.limits)),
    )


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """By place and group, in the plan's last month, when everybody has moved in."""
    rows = RowWriter(ID)
    frame = columns.frame
    starts = columns.numbers(STARTS)
    for place, options in frame.options_by_place.items():
        rooms = np.array([counted_rooms(frame.start_options[option][0].rooms) for option in options])
        given = frame.homes_of_a_unit[options, -1]
        there = columns.place == place
        for group in np.unique(columns.group[there]).tolist():
            count = int(frame.count[group])
            helps = (rooms >= frame.rooms[group]) & (given > 0)
            homes = int(frame.homes_at_least[place, frame.rooms[group] - 1, 0, -1])
            if count <= homes or not (given[helps] > count).any():
                continue
            moves = np.flatnonzero(there & (columns.group == group))
            rows.add(
                (frame.places[place].code, frame.groups[group].id),
                np.concatenate((moves, starts[options[helps]])),
                np.concatenate((np.ones(len(moves)), -np.minimum(given[helps], count))),
                homes,
            )
    yield from rows.blocks()
