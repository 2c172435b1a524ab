"""Between what the database holds and what the officer reads and writes in a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import TableColumn, no_words
from models.wording import Wording
from models.workbooks.cells import CellError, DecimalMark, plain
from models.workbooks.column import LABEL_MARK, NO, YES, CellKind, parse_cell

_BETWEEN = "\N{NULL}"
_AS_STORED = (None, CellKind.TEXT, CellKind.CODE, CellKind.MONTH)


class CellWords:
    """Remembers the words of each value: a register says the same few many thousand times."""

    def __init__(self, columns: Sequence[TableColumn], wording: Wording) -> None:
        self._wording = wording
        self._labels: dict[CellKind, Mapping[str, str]] = {}
        self._references: dict[CellKind, dict[str, str]] = {}
        self._known: dict[str, dict[object, str]] = {column.name: {} for column in columns}
        self._as_stored = {column.name for column in columns if column.kind in _AS_STORED}

    def set_labels(self, kind: CellKind, labels: Mapping[str, str]) -> bool:
        """Names for codes; either may be written, or both as in a workbook. Whether they are other names."""
        if self._labels.get(kind) == labels:
            return False
        self._labels[kind] = labels
        self._references.pop(kind, None)
        for known in self._known.values():
            known.clear()
        return True

    def words(self, column: TableColumn, value: object) -> str:
        name = column.name
        if type(value) is str and name in self._as_stored:
            return value
        known = self._known[name]
        text = known.get(value)
        if text is None:
            text = known[value] = self._in_words(column, value)
        return text

    def is_as_stored(self, column: TableColumn) -> bool:
        """Whether the words of a value stand in the same order as the value itself."""
        return column.name in self._as_stored

    def sought(self, column: TableColumn, rows: Sequence[Any]) -> list[str]:
        """What the filter and the search find in each cell of a column, as `plain` compares it."""
        values = list(map(column.read, rows))
        distinct = list(dict.fromkeys(values))
        words = [self.words(column, value) for value in distinct]
        together = plain(_BETWEEN.join(words)).split(_BETWEEN) if words else ()  # one call for all of them
        plain_words = dict(zip(distinct, together, strict=True))
        found = list(map(plain_words.__getitem__, values))
        if column.sought is no_words:
            return found
        return [f"{words} {plain(column.sought(row))}" for words, row in zip(found, rows, strict=True)]

    def read(self, column: TableColumn, text: str, mark: DecimalMark) -> object:
        """The value for the database, by the import's own checks; `CellError` otherwise."""
        declared = column.entered
        if declared is None:
            raise CellError("CELL_IS_COMPUTED")
        try:
            return parse_cell(declared, text, mark=mark, references=self._references_of(declared.kind))
        except CellError as error:
            raise self._named_as_shown(declared.kind, error) from None

    def choices(self, column: TableColumn) -> list[str]:
        """What may be written in a cell of a column with few or named values."""
        if column.entered is None:
            return []
        if column.kind is CellKind.YES_NO:
            return [self._wording.of(YES), self._wording.of(NO)]
        if column.kind in self._labels:
            return in_swedish_order(list(self._labels[column.kind].values()), lambda label: label)
        return [self._wording.of(choice.title) for choice in column.entered.choices]

    def _references_of(self, kind: CellKind) -> Mapping[str, str] | None:
        """What may be written for a code; made when something is first written."""
        labels = self._labels.get(kind)
        if labels is not None and kind not in self._references:
            self._references[kind] = {
                plain(words): code
                for code, label in labels.items()
                for words in (f"{label}{LABEL_MARK}{code}", code, label)
            }
        return self._references.get(kind)

    def _in_words(self, column: TableColumn, value: object) -> str:
        if column.kind in self._labels and value is not None:
            codes = str(value).split(",") if column.kind is CellKind.MUNICIPALITIES else [str(value)]
            return ", ".join(self._labels[column.kind].get(code, code) for code in codes)
        return column.words(value, self._wording)

    def _named_as_shown(self, kind: CellKind, error: CellError) -> CellError:
        """A suggested place by the name that the table shows, not by the workbook's name and code."""
        code = str(error.params.get("meant", "")).rpartition(LABEL_MARK)[2]
        label = self._labels.get(kind, {}).get(code)
        return CellError(error.code, **{**error.params, "meant": label}) if label else error
