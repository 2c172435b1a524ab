"""Rows that tie the deviation columns of the goal `rural_balance` to the plan."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from optimizer.columns import Columns
from optimizer.goals import rural_share
from optimizer.rules.rule import RowBlock, RowWriter

ID = "rural_balance"


def rows_of_goals(columns: Columns) -> Iterator[RowBlock]:
    """``|1000 * rural persons - permille * placed persons| <= deviation`` for each municipality."""
    rows = RowWriter(ID)
    frame = columns.frame
    rural = np.array([frame.snapshot.rural.is_rural(place) for place in frame.places], dtype=np.int64)
    for number, code in enumerate(columns.rural_municipalities):
        moves = np.flatnonzero(np.isin(columns.place, frame.municipality_places.get(code, ())))
        share = rural_share(frame.snapshot, code)
        over = (1000 * rural[columns.place[moves]] - share) * frame.persons[columns.group[moves]]
        with_deviation = np.append(moves, columns.deviation_at + number)
        rows.add((code, "more"), with_deviation, np.append(over, -1), 0)
        rows.add((code, "less"), with_deviation, np.append(-over, -1), 0)
    yield from rows.blocks()
