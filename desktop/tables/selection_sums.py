"""The selection in numbers, as in the status bar of a spreadsheet."""

from __future__ import annotations

from desktop.tables.block_selection import BlockSelection
from desktop.tables.record_table import RecordTable
from models.wording import QT_TRANSLATE_NOOP, Wording

_MOST_CELLS = 200_000


def sums_in_words(model: RecordTable, selection: BlockSelection) -> str:
    """Count, sum and mean of the numbers selected; only the count where there are none."""
    rows = len(model.shown_rows)
    count = sum(max(min(area.bottom + 1, rows) - area.top, 0) * len(area.columns) for area in selection.areas)
    numbers: list[float] = []
    for area in selection.areas:
        for column in area.columns:
            found = model.columns[column]
            if found.numeric and count <= _MOST_CELLS:
                values = map(found.read, model.shown_rows[area.top : area.bottom + 1])
                numbers += [
                    value
                    for value in values
                    if isinstance(value, int | float) and not isinstance(value, bool)
                ]
    return _words(model.wording, count, numbers)


def _words(wording: Wording, count: int, numbers: list[float]) -> str:
    if count < 2:
        return ""
    cells = wording.translate("Sums", "%n cells", None, count)
    if not numbers:
        return cells
    total = sum(numbers)
    decimals = 0 if all(float(number).is_integer() for number in numbers) else 1
    return " · ".join(
        (
            cells,
            wording.translate("Sums", "%n numbers", None, len(numbers)),
            wording.of(QT_TRANSLATE_NOOP("Sums", "sum {sum}"), sum=wording.number(total, decimals)),
            wording.of(
                QT_TRANSLATE_NOOP("Sums", "mean {mean}"), mean=wording.number(total / len(numbers), 1)
            ),
        )
    )
