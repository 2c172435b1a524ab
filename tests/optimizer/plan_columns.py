"""A plan as values of the model's columns."""

from __future__ import annotations

import numpy as np

from models.domain.placement import Placement, ProjectStart
from optimizer.columns import STARTS, Columns
from optimizer.frame import Whole


def values_of(
    columns: Columns, placements: tuple[Placement, ...], started: tuple[ProjectStart, ...]
) -> Whole | None:
    """The columns of a plan; None where a cell of it has no column."""
    frame = columns.frame
    values = np.zeros(columns.total, dtype=np.int64)
    values[columns.unplaced] = frame.count
    numbers = {group.id: number for number, group in enumerate(frame.groups)}
    for cell in placements:
        if cell.group_id in numbers:
            place, month = frame.place_number[cell.place_code], cell.month - frame.months[0]
            found = columns.moves_of(numbers[cell.group_id], place, month)
            if not len(found):
                return None
            values[found] += cell.households
            values[columns.unplaced.start + numbers[cell.group_id]] -= cell.households
    options = {
        (project.id, frame.months[month]): number
        for number, (project, month) in enumerate(frame.start_options)
    }
    for start in started:
        option = options.get((start.project_id, start.month))
        if option is None:
            return None
        values[columns.block(STARTS).start + option] += start.units
    return values
