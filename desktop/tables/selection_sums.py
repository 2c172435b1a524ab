"""The selection in numbers, as in the status bar of a spreadsheet."""

from __future__ import annotations

from collections.abc import Iterable

from desktop.tables.record_table import Cell, RecordTable
from models.wording import QT_TRANSLATE_NOOP, Wording

_MOST_CELLS = 200_000


def sums_in_words(model: RecordTable, cells: Iterable[Cell]) -> str:
    """Count, sum and mean of the numbers selected; only the count where there are none."""
    count = 0
    numbers: list[float] = []
    for row, column in cells:
        if model.is_draft(row):
            continue
        count += 1
        if count > _MOST_CELLS:
            return ""
        if not model.columns[column].numeric:
            continue
        value = model.value(row, column)
        if isinstance(value, int | float) and not isinstance(value, bool):
            numbers.append(value)
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
