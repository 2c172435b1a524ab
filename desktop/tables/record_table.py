"""The one table model: frozen rows, declared columns, sorted and filtered in its own list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.icons import icon
from desktop.style import invalid_fill, quiet_colour
from desktop.tables.row_edits import RowChange, RowEdits, Values
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import TableColumn
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.cells import CellError, plain
from models.workbooks.column import LABEL_MARK, NO, YES, CellKind, parse_cell

type Index = QModelIndex | QPersistentModelIndex
type Cell = tuple[int, int]

_ROLE = Qt.ItemDataRole
_NUMBERS = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_WORDS = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_DRAFT: Hashable = object()


class CellRefused(Exception):
    """What was written in a cell cannot stand there; `sentence` says why and names the cell."""

    def __init__(self, row: int, column: int, sentence: str) -> None:
        super().__init__(sentence)
        self.row = row
        self.column = column
        self.sentence = sentence


class RecordTable(QAbstractTableModel):
    """Rows of `models.queries` as a table; the last line is empty and waits for a new row.

    A refused input stays in its cell, marked, until something right is written there.
    """

    refused = Signal(str)

    def __init__(
        self,
        columns: Sequence[TableColumn],
        wording: Wording,
        *,
        edits: RowEdits | None = None,
        key: Callable[[Any], Hashable] = attrgetter("id"),
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.wording = wording
        self.edits = edits
        self._key = key
        self._rows: list[Any] = []
        self._shown: list[Any] = []
        self._filter: tuple[str, ...] = ()
        self._sorted_by: tuple[int, bool] | None = None
        self._labels: dict[CellKind, Mapping[str, str]] = {}
        self._references: dict[CellKind, dict[str, str]] = {}
        self._refused: dict[tuple[Hashable, str], tuple[str, str]] = {}
        self._draft: dict[str, object] = {}

    # What is shown

    def set_labels(self, kind: CellKind, labels: Mapping[str, str]) -> None:
        """Names for codes; either may be written, or both as in a workbook."""
        self._labels[kind] = labels
        self._references[kind] = {
            plain(words): code
            for code, label in labels.items()
            for words in (f"{label}{LABEL_MARK}{code}", code, label)
        }

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows other rows. Rows that stay keep their place, so that nothing jumps under the hand."""
        order = {self._key(row): position for position, row in enumerate(self._rows)}
        fresh = {self._key(row) for row in rows}
        if fresh == order.keys():
            self._rows = sorted(rows, key=lambda row: order[self._key(row)])
            by_key = {self._key(row): row for row in rows}
            self._shown = [by_key[self._key(row)] for row in self._shown]
            if self._shown:
                self.dataChanged.emit(
                    self.index(0, 0), self.index(self.rowCount() - 1, len(self.columns) - 1)
                )
            return
        self.beginResetModel()
        kept = [row for row in rows if self._key(row) in order]
        if kept:
            kept.sort(key=lambda row: order[self._key(row)])
            self._rows = kept + [row for row in rows if self._key(row) not in order]
        else:
            self._rows = list(rows)
            self._sort_rows()
        self._refused = {cell: tried for cell, tried in self._refused.items() if cell[0] in fresh}
        self._apply_filter()
        self.endResetModel()

    def set_filter(self, text: str) -> None:
        """Shows rows that hold every word, in any column."""
        self.beginResetModel()
        self._filter = tuple(plain(text).split())
        self._apply_filter()
        self.endResetModel()

    @property
    def all_rows(self) -> Sequence[Any]:
        return self._rows

    @property
    def shown_rows(self) -> Sequence[Any]:
        return self._shown

    def row_at(self, position: int) -> Any | None:
        """The record on a line; None on the empty last line."""
        return self._shown[position] if 0 <= position < len(self._shown) else None

    def position_of(self, key: Hashable) -> int | None:
        """The line of a record; None when it is not shown."""
        return next((line for line, row in enumerate(self._shown) if self._key(row) == key), None)

    def column_of(self, name: str) -> int | None:
        return next((at for at, column in enumerate(self.columns) if column.name == name), None)

    def key_at(self, position: int) -> Hashable:
        row = self.row_at(position)
        return _DRAFT if row is None else self._key(row)

    def is_draft(self, position: int) -> bool:
        return position >= len(self._shown)

    def value(self, row: int, column: int) -> object:
        """The value of the database in a cell."""
        record = self.row_at(row)
        found = self.columns[column]
        return self._draft.get(found.name) if record is None else found.read(record)

    def text(self, row: int, column: int) -> str:
        """What the officer reads in a cell."""
        tried = self._refused.get((self.key_at(row), self.columns[column].name))
        if tried:
            return tried[0]
        value = self.value(row, column)
        return "" if value is None and self.is_draft(row) else self._words(self.columns[column], value)

    def known_values(self, column: int) -> list[str]:
        """What may be written in a cell of a column with few or named values."""
        found = self.columns[column]
        if found.entered is None:
            return []
        if found.kind is CellKind.YES_NO:
            return [self.wording.of(YES), self.wording.of(NO)]
        if found.kind in self._labels:
            return in_swedish_order(list(self._labels[found.kind].values()), lambda label: label)
        return [self.wording.of(choice.title) for choice in found.entered.choices]

    # Writing

    def write(self, cells: Mapping[Cell, str]) -> None:
        """Writes many cells as one act; `CellRefused` or `UserProblem` when one cannot, and then none is.

        Lines from the empty last line on become new rows.
        """
        if self.edits is None or not cells:
            return
        by_line: dict[int, dict[str, object]] = {}
        for (row, column), text in sorted(cells.items()):
            by_line.setdefault(row, {})[self.columns[column].name] = self._parsed(row, column, text)
        changes = [
            RowChange(record, values)
            for row, values in by_line.items()
            if (record := self.row_at(row)) is not None
        ]
        new: list[Values] = []
        first_new = len(self._shown)
        draft_only = max(by_line) == first_new and not changes
        for row, values in by_line.items():
            if row < first_new:
                continue
            whole = {**self._draft, **values} if row == first_new else values
            missing = self._missing(whole)
            if missing is None:
                new.append({**self._defaults(), **whole})
            elif draft_only:
                self._draft = whole
            else:
                raise CellRefused(row, missing, self._sentence_at(row, missing, CellError("CELL_IS_EMPTY")))
        if changes or new:
            if new:
                self._draft = {}
            self.edits.change(changes, new)
        for row, column in cells:
            self._refused.pop((self.key_at(row), self.columns[column].name), None)
        self._tell_line_changed(min(by_line), max(by_line))

    def remove(self, lines: Sequence[int]) -> None:
        """Removes records; on the empty last line what was begun is dropped."""
        if self.edits is None:
            return
        if any(self.is_draft(line) for line in lines):
            self._draft = {}
            self._refused = {cell: tried for cell, tried in self._refused.items() if cell[0] is not _DRAFT}
            self._tell_line_changed(len(self._shown), len(self._shown))
        records = [record for line in lines if (record := self.row_at(line)) is not None]
        if records and self.edits.can_remove:
            self.edits.remove(records)

    def may_write(self, row: int, column: int) -> bool:
        return self.edits is not None and self.columns[column].entered is not None

    def refusal(self, row: int, column: int) -> str:
        """Why the input in a cell was refused; empty when it was not."""
        tried = self._refused.get((self.key_at(row), self.columns[column].name))
        return tried[1] if tried else ""

    # Qt's questions

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        if parent.isValid():
            return 0
        return len(self._shown) + int(self.edits is not None and self.edits.can_add and not self._filter)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: N802, B008 - Qt's name and default
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _ROLE.DisplayRole) -> Any:
        if role == _ROLE.DisplayRole:
            row, column = index.row(), index.column()
            text = self.text(row, column)
            if not text and column == 0 and row == len(self._shown) and not self._draft:
                return self.wording.translate("Table", "New row …")
            return text
        if role == _ROLE.TextAlignmentRole:
            return _NUMBERS if self.columns[index.column()].numeric else _WORDS
        if role == _ROLE.EditRole:
            return self.text(index.row(), index.column())
        if role == _ROLE.ForegroundRole:
            return quiet_colour() if index.row() == len(self._shown) and not self._draft else None
        if role == _ROLE.DecorationRole and (mark := self._mark(index.row(), index.column())):
            return icon(mark)
        if not self._refused or role not in _REFUSAL_ROLES:
            return None
        why = self.refusal(index.row(), index.column())
        if not why:
            return None
        if role == _ROLE.BackgroundRole:
            return invalid_fill()
        return icon("problem") if role == _ROLE.DecorationRole else why

    def setData(self, index: Index, value: Any, role: int = _ROLE.EditRole) -> bool:  # noqa: N802 - Qt's name
        row, column = index.row(), index.column()
        if role != _ROLE.EditRole or not self.may_write(row, column) or str(value) == self.text(row, column):
            return False
        try:
            self.write({(row, column): str(value)})
        except CellRefused as refusal:
            self._refuse(row, column, str(value), refusal.sentence)
            return False
        except UserProblem as problem:
            self._refuse(row, column, str(value), sentence(problem, self.wording))
            return False
        return True

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        flags = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
        if self.may_write(index.row(), index.column()):
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _ROLE.DisplayRole) -> Any:  # noqa: N802
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _ROLE.DisplayRole:
            return column.heading(self.wording)
        if role == _ROLE.TextAlignmentRole:
            return _NUMBERS if column.numeric else _WORDS
        if role in (_ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole) and column.help:
            return self.wording.of(column.help)
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        self.beginResetModel()
        self._sorted_by = (column, order is Qt.SortOrder.DescendingOrder) if column >= 0 else None
        self._sort_rows()
        self._apply_filter()
        self.endResetModel()

    def _mark(self, row: int, column: int) -> str | None:
        mark, record = self.columns[column].mark, self.row_at(row)
        return mark(record) if mark is not None and record is not None else None

    def _words(self, column: TableColumn, value: object) -> str:
        if column.kind in self._labels and value is not None:
            codes = str(value).split(",") if column.kind is CellKind.MUNICIPALITIES else [str(value)]
            return ", ".join(self._labels[column.kind].get(code, code) for code in codes)
        return column.words(value, self.wording)

    def _parsed(self, row: int, column: int, text: str) -> object:
        declared = self.columns[column].entered
        if declared is None:
            raise CellRefused(row, column, self._read_only_at(row, column))
        try:
            return parse_cell(declared, text, references=self._references.get(declared.kind))
        except CellError as error:
            named = self._named_as_shown(declared.kind, error)
            raise CellRefused(row, column, self._sentence_at(row, column, named)) from None

    def _named_as_shown(self, kind: CellKind, error: CellError) -> CellError:
        """A suggested place by the name that the table shows, not by the workbook's name and code."""
        code = str(error.params.get("meant", "")).rpartition(LABEL_MARK)[2]
        label = self._labels.get(kind, {}).get(code)
        return CellError(error.code, **{**error.params, "meant": label}) if label else error

    def _sentence_at(self, row: int, column: int, error: CellError) -> str:
        reason = sentence(Finding(Severity.ERROR, error.code, params=error.params), self.wording)
        return f"{self.place_in_words(row, column)}: {reason}"

    def _read_only_at(self, row: int, column: int) -> str:
        return self.wording.of(
            QT_TRANSLATE_NOOP(
                "Table",
                "{cell}: the column is worked out by the program.\nWrite in one of the other columns.",
            ),
            cell=self.place_in_words(row, column),
        )

    def place_in_words(self, row: int, column: int) -> str:
        """The cell as the officer would name it."""
        return self.wording.of(
            QT_TRANSLATE_NOOP("Table", "Row {row}, {column}"),
            row=str(row + 1),
            column=self.wording.of(self.columns[column].title),
        )

    def _missing(self, values: Values) -> int | None:
        """The first column that a new row must have and has not."""
        return next(
            (
                at
                for at, column in enumerate(self.columns)
                if column.entered is not None and column.entered.required and values.get(column.name) is None
            ),
            None,
        )

    def _defaults(self) -> dict[str, object]:
        return {
            column.name: column.entered.default
            for column in self.columns
            if column.entered is not None and not column.entered.required
        }

    def _refuse(self, row: int, column: int, text: str, why: str) -> None:
        self._refused[self.key_at(row), self.columns[column].name] = (text, why)
        self._tell_line_changed(row, row)
        self.refused.emit(why)

    def _tell_line_changed(self, first: int, last: int) -> None:
        last = min(last, self.rowCount() - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    def _sort_rows(self) -> None:
        if self._sorted_by is not None:
            column, falling = self._sorted_by
            found = self.columns[column]
            self._rows = in_swedish_order(
                self._rows, lambda row: self._sort_value(found, row), falling=falling
            )

    def _sort_value(self, column: TableColumn, row: Any) -> object:
        value = column.read(row)
        return self._words(column, value) if isinstance(value, str) else value

    def _apply_filter(self) -> None:
        self._shown = [row for row in self._rows if self._passes(row)] if self._filter else list(self._rows)

    def _passes(self, row: Any) -> bool:
        words = (f"{self._words(column, column.read(row))} {column.sought(row)}" for column in self.columns)
        everything = plain(" ".join(words))
        return all(word in everything for word in self._filter)


_REFUSAL_ROLES = frozenset(
    {_ROLE.BackgroundRole, _ROLE.DecorationRole, _ROLE.ToolTipRole, _ROLE.AccessibleDescriptionRole}
)
