"""Lines of a municipality's workbook against those of the plan, one by one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from models.wording import Wording
from models.workbooks.column import Column, show_cell
from models.workbooks.municipal_lines import Line
from models.workbooks.municipal_sheets import MunicipalSheet
from models.workbooks.read_municipality import ReadLine, ReadSheet
from models.workbooks.report import ReportRow, RowStatus

_TELLING = ("place_code", "service", "name", "code")


@dataclass(frozen=True, slots=True)
class LineChanges:
    """`changed` pairs the stored line with the line read."""

    new: tuple[ReadLine, ...]
    changed: tuple[tuple[Line, ReadLine], ...]
    same: tuple[tuple[Line, ReadLine], ...]
    gone: tuple[Line, ...]


def compare_lines(read: ReadSheet, stored: Sequence[Line], key: str) -> LineChanges:
    """Lines are paired by `key`; a line without one is paired with a stored line of the same content.

    So a workbook that is imported twice adds its new lines once. A column that the sheet lacks changes
    nothing: it may have been written before there was one. Nothing is gone from an incomplete sheet, nor
    a line that stands there but could not be read, nor any while it is not clear which that is.
    """
    left = {line[key]: line for line in stored}
    new: list[ReadLine] = []
    changed: list[tuple[Line, ReadLine]] = []
    same: list[tuple[Line, ReadLine]] = []
    unpaired: list[ReadLine] = []
    puzzling = any(bad.key.get(key) not in left for bad in read.bad)
    for bad in read.bad:
        left.pop(bad.key.get(key), None)
    for line in read.lines:
        before = left.pop(line.values.get(key), None)
        if before is None:
            unpaired.append(line)
        elif _says(read.sheet, before, line):
            same.append((before, line))
        else:
            changed.append((before, line))
    for line in unpaired:
        twin = next((before for before in left.values() if _says(read.sheet, before, line)), None)
        if twin is None:
            new.append(line)
        else:
            del left[twin[key]]
            same.append((twin, line))
    gone = tuple(left.values()) if read.complete and not puzzling else ()
    return LineChanges(tuple(new), tuple(changed), tuple(same), gone)


def report_rows(read: ReadSheet, changes: LineChanges, key: str, words: LineWords) -> list[ReportRow]:
    """One row for each line, in the order of the sheet, those that are gone last."""
    fields = [column for column in read.sheet.columns if column.editable]

    def row_of(line: ReadLine) -> dict[str, str]:
        return {"sheet": read.name, "cell": next(iter(line.cells.values()))}

    rows: list[tuple[int, ReportRow]] = []
    for line in changes.new:
        shown = words.all_of(fields, line.values)
        label = words.label(read.sheet, line.values)
        rows.append((line.row, ReportRow("", label, RowStatus.NEW, None, shown, **row_of(line))))
    for before, line in changes.changed:
        differing = [
            column
            for column in fields
            if column.name in line.cells and before[column.name] != line.values[column.name]
        ]
        rows.append(
            (
                line.row,
                ReportRow(
                    str(before[key]),
                    words.label(read.sheet, before),
                    RowStatus.CHANGED,
                    words.all_of(differing, before),
                    words.all_of(differing, line.values),
                    **row_of(line),
                ),
            )
        )
    for before, line in changes.same:
        label = words.label(read.sheet, before)
        rows.append((line.row, ReportRow(str(before[key]), label, RowStatus.SAME, **row_of(line))))
    for bad in read.bad:
        label = words.label(read.sheet, bad.key)
        rows.append((bad.row, ReportRow("", label, RowStatus.REJECTED, sheet=read.name, cell=bad.cell)))
    ordered = [row for _, row in sorted(rows, key=lambda pair: pair[0])]
    for before in changes.gone:
        shown = words.all_of(fields, before)
        label = words.label(read.sheet, before)
        ordered.append(ReportRow(str(before[key]), label, RowStatus.GONE, shown, None, read.name))
    return ordered


@dataclass(frozen=True, slots=True)
class LineWords:
    """How lines are written in a report."""

    place_names: Mapping[str, str]
    wording: Wording

    def label(self, sheet: MunicipalSheet, values: Mapping[str, Any]) -> str:
        """The sheet and what tells the line apart: a name, a place, a code."""
        parts = [
            self.shown(column, values[column.name])
            for column in sheet.columns
            if column.name in ("place_code", "service", "name", "code")
            and values.get(column.name) is not None
        ]
        return " – ".join([self.wording.of(sheet.title), *parts])

    def all_of(self, columns: Sequence[Column], values: Mapping[str, Any]) -> str:
        return "; ".join(
            f"{self.wording.of(column.title)}: {self.shown(column, values[column.name]) or '–'}"
            for column in columns
            if values[column.name] not in (None, "", False) or len(columns) < 4
        )

    def shown(self, column: Column, value: object) -> str:
        if isinstance(value, str) and value in self.place_names:
            return self.place_names[value]
        return show_cell(column, value, self.wording)


def _says(sheet: MunicipalSheet, stored: Line, line: ReadLine) -> bool:
    """Whether the line says what is stored, in all columns that it has."""
    return all(
        stored[column.name] == line.values[column.name]
        for column in sheet.columns
        if column.editable and column.name in line.cells
    )
