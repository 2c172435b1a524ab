"""The one table model: frozen rows, declared columns, sorted and filtered in its own list."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from operator import attrgetter
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from desktop.look.icons import icon
from desktop.look.style import invalid_fill, quiet_colour
from desktop.look.tips import plain_tip
from desktop.tables.cell_words import CellWords
from desktop.tables.clipboard_html import CopiedCell
from desktop.tables.column_filter import ColumnFilter
from desktop.tables.row_edits import RowEdits
from desktop.tables.shown_rows import ShownRows
from desktop.tables.table_column import TableColumn
from desktop.tables.written_cells import Cell, Draft, Refusal, Said, Written, WrittenCells
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.cells import plain
from models.workbooks.column import CellKind

type Index = QModelIndex | QPersistentModelIndex

_ROLE = Qt.ItemDataRole  # asked for thousands of times while a table is drawn: compared as plain numbers
_DISPLAY, _EDIT, _DECORATION = int(_ROLE.DisplayRole), int(_ROLE.EditRole), int(_ROLE.DecorationRole)
_ALIGNMENT, _FOREGROUND = int(_ROLE.TextAlignmentRole), int(_ROLE.ForegroundRole)
_BACKGROUND = int(_ROLE.BackgroundRole)
_WORDS_OF_A_CELL = (int(_ROLE.ToolTipRole), int(_ROLE.AccessibleDescriptionRole))
_ANSWERED = frozenset({_DISPLAY, _EDIT, _DECORATION, _FOREGROUND, _BACKGROUND, _ALIGNMENT, *_WORDS_OF_A_CELL})
_WORDS, _COLOURS = frozenset({_DISPLAY, _EDIT}), frozenset({_FOREGROUND, _BACKGROUND})
_TO_THE_RIGHT = int(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
_TO_THE_LEFT = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
_READ = Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemNeverHasChildren
_WRITTEN = _READ | Qt.ItemFlag.ItemIsEditable
_PROBLEMS = frozenset({"problem", "warning"})
_THE_TABLE = QT_TRANSLATE_NOOP("Table", "the table")
_NOWHERE = QModelIndex()


class RecordTable(QAbstractTableModel):
    """Rows of `models.queries` as a table; the last line is empty and waits for a new row.

    A refused input stays in its cell, marked, until something right is written there. Below the rows stand
    those that are begun: a row is stored once what it must have is there.
    """

    refused = Signal(str)
    filtered = Signal()  # the filter, or which rows it lets through

    def __init__(
        self,
        columns: Sequence[TableColumn],
        wording: Wording,
        *,
        edits: RowEdits | None = None,
        key: Callable[[Any], Hashable] = attrgetter("id"),
        title: Text = _THE_TABLE,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.columns = tuple(columns)
        self.wording = wording
        self.edits = edits
        self.title = title
        self.note: Callable[[Any, TableColumn], str] | None = None  # where a value comes from
        self._key = key
        self._cells = CellWords(self.columns, wording)
        self._rows = ShownRows(self.columns, self._cells, key, self._has_problem)
        self._writing = WrittenCells(self)
        self._refused: dict[Hashable, dict[str, tuple[str, str]]] = {}
        self._drafts: list[Draft] = [Draft()]
        self._headings = [column.heading(wording) for column in self.columns]
        self._marked = [column.mark is not None for column in self.columns]
        self._alignments = [_TO_THE_RIGHT if of.numeric else _TO_THE_LEFT for of in self.columns]

    # What is shown

    @property
    def cells(self) -> CellWords:
        return self._cells

    def set_labels(self, kind: CellKind, labels: Mapping[str, str]) -> None:
        """Names for codes; either may be written, or both as in a workbook."""
        if self._cells.set_labels(kind, labels):
            self._rows.forget_words()

    def set_rows(self, rows: Sequence[Any]) -> None:
        """Shows other rows. Rows that stay keep their place, so that nothing jumps under the hand."""
        if self._rows.is_same_set(rows):
            self._rows.put_values(rows)
            self.tell_lines_changed(0, self.rowCount() - 1)
            return
        self.beginResetModel()
        self._rows.put(rows)
        if self._refused:
            standing = {*map(self._key, rows), *self._drafts}
            self._refused = {key: tried for key, tried in self._refused.items() if key in standing}
        self.endResetModel()

    @property
    def all_rows(self) -> Sequence[Any]:
        return self._rows.every

    @property
    def shown_rows(self) -> Sequence[Any]:
        return self._rows.shown

    def row_at(self, position: int) -> Any | None:
        """The record on a line; None on lines of rows that are begun."""
        shown = self._rows.shown
        return shown[position] if 0 <= position < len(shown) else None

    def position_of(self, key: Hashable) -> int | None:
        """The line of a record; None when it is not shown."""
        return next((line for line, row in enumerate(self._rows.shown) if self._key(row) == key), None)

    def line_of(self, key: Hashable) -> int | None:
        """As `position_of`, and of a row that is begun."""
        begun = next((at for at, draft in enumerate(self._drafts) if draft == key), None)
        return self.position_of(key) if begun is None else len(self._rows.shown) + begun

    def column_of(self, name: str) -> int | None:
        return next((at for at, column in enumerate(self.columns) if column.name == name), None)

    def key_at(self, position: int) -> Hashable:
        row = self.row_at(position)
        return self._draft_at(position) if row is None else self._key(row)

    def is_draft(self, position: int) -> bool:
        return position >= len(self._rows.shown)

    def value(self, row: int, column: int) -> object:
        """The value of the database in a cell."""
        record = self.row_at(row)
        found = self.columns[column]
        if record is not None:
            return found.read(record)
        draft = self._draft_at(row)
        return draft.values.get(found.name) if draft else None

    def text(self, row: int, column: int) -> str:
        """What the officer reads in a cell."""
        found = self.columns[column]
        if self._refused and (tried := self._tried(row, found)):
            return tried[0]
        shown = self._rows.shown
        if row < len(shown):
            return self._cells.words(found, found.read(shown[row]))
        value = self.value(row, column)
        return "" if value is None else self._cells.words(found, value)

    def known_values(self, column: int) -> list[str]:
        """What may be written in a cell of a column with few or named values."""
        return self._cells.choices(self.columns[column])

    def copied(self, row: int, column: int) -> CopiedCell:
        """Numbers without spaces, so that a sheet takes them for numbers."""
        found = self.columns[column]
        value = self.value(row, column) if found.numeric else None
        if isinstance(value, int | float):
            return CopiedCell(str(value).replace(".", ","), value)
        return CopiedCell(self.text(row, column))

    def is_idle(self, column: int) -> bool:
        """Whether a column that only tells rows apart has nothing to tell."""
        found = self.columns[column]
        return found.only_where_it_varies and len(set(map(found.read, self._rows.every))) < 2

    # Filter and search

    @property
    def lines(self) -> ShownRows:
        """Which rows are shown, by which filters, and what else they could be filtered by."""
        return self._rows

    def set_filter(self, text: str) -> None:
        """Shows rows that hold every word, in any column."""
        self._rows.sought = tuple(plain(text).split())
        self._choose()

    def set_column_filter(self, column: int, by: ColumnFilter | None) -> None:
        if by is None or by == ColumnFilter():
            self._rows.filters.pop(column, None)
        else:
            self._rows.filters[column] = by
        self._choose()
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def set_only_problems(self, *, wanted: bool) -> None:
        self._rows.only_problems = wanted
        self._choose()

    def show_all(self) -> None:
        """Takes every filter of a column away."""
        filtered = list(self._rows.filters)
        self._rows.filters.clear()
        self._rows.only_problems = False
        self._choose()
        for column in filtered:
            self.headerDataChanged.emit(Qt.Orientation.Horizontal, column, column)

    def lines_with(self, text: str) -> list[int]:
        return self._rows.lines_with(text)

    # Writing

    def write(self, cells: Mapping[Cell, str], said: Said | None = None, *, mark: bool = True) -> Written:
        """Writes what can be read as one act, and says what cannot; `UserProblem` when nothing was written.

        Lines from the empty last line on become new rows. With `mark` what cannot be read stays in its cell.
        """
        return self._writing.write(cells, said, mark=mark)

    def remove(self, lines: Sequence[int]) -> None:
        """Removes records; of rows that are only begun nothing is left."""
        if self.edits is None:
            return
        dropped = [draft for line in lines if (draft := self._draft_at(line)) is not None]
        if dropped:
            self.set_drafts([draft for draft in self._drafts if draft not in dropped])
        records = [record for line in lines if (record := self.row_at(line)) is not None]
        if records and self.edits.can_remove:
            self.edits.remove(records)

    def may_write(self, row: int, column: int) -> bool:
        return self.edits is not None and self.columns[column].entered is not None

    def refusal(self, row: int, column: int) -> str:
        """Why the input in a cell was refused; empty when it was not."""
        return (self._tried(row, self.columns[column]) or ("", ""))[1]

    def refuse(self, refusal: Refusal) -> None:
        name = self.columns[refusal.column].name
        self._refused.setdefault(refusal.key, {})[name] = refusal.text, refusal.sentence

    def forget_refusals(self, cells: Iterable[tuple[Hashable, int]]) -> bool:
        """Shows again what is stored; whether there was something to forget."""
        forgot = [self._refused.get(key, {}).pop(self.columns[column].name, None) for key, column in cells]
        self._refused = {key: tried for key, tried in self._refused.items() if tried}
        return any(forgot)

    @property
    def drafts(self) -> Sequence[Draft]:
        """Rows that are begun, and the empty one at the end."""
        return self._drafts

    def set_drafts(self, drafts: Sequence[Draft]) -> None:
        """The last one is empty and takes the next row."""
        wanted = [draft for draft in drafts if draft.values or self.has_refusal(draft)]
        wanted.append(drafts[-1] if drafts and drafts[-1] not in wanted else Draft())
        first = len(self._rows.shown)
        more = len(wanted) - len(self._drafts)
        is_seen = self.rowCount() > first
        if is_seen and more > 0:
            self.beginInsertRows(_NOWHERE, self.rowCount(), self.rowCount() + more - 1)
        elif is_seen and more < 0:
            self.beginRemoveRows(_NOWHERE, self.rowCount() + more, self.rowCount() - 1)
        self._drafts = wanted
        if is_seen and more > 0:
            self.endInsertRows()
        elif is_seen and more < 0:
            self.endRemoveRows()
        self.tell_lines_changed(first, self.rowCount() - 1)

    def has_refusal(self, key: Hashable) -> bool:
        return key in self._refused

    def tell_lines_changed(self, first: int, last: int) -> None:
        last = min(last, self.rowCount() - 1)
        if 0 <= first <= last:
            self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.columns) - 1))

    # Qt's questions

    def rowCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        if parent.isValid():
            return 0
        takes_rows = self.edits is not None and self.edits.can_add and not self._rows.is_filtered
        return len(self._rows.shown) + (len(self._drafts) if takes_rows else 0)

    def columnCount(self, parent: Index = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self.columns)

    def data(self, index: Index, role: int = _DISPLAY) -> Any:
        if role not in _ANSWERED:
            return None
        column = index.column()
        if role == _ALIGNMENT:
            return self._alignments[column]
        row = index.row()
        if row >= len(self._rows.shown):
            return self._about_draft(row, column, role)
        if role in _WORDS:
            return self.text(row, column)
        if not self._refused and (role in _COLOURS or (role == _DECORATION and not self._marked[column])):
            return None
        if role in _WORDS_OF_A_CELL:
            about = self._about(row, column) or ""
            return (plain_tip(about) if role == _ROLE.ToolTipRole else about) or None
        if role == _DECORATION:
            return icon(name) if (name := self._icon(row, column)) else None
        return invalid_fill() if role == _BACKGROUND and self.refusal(row, column) else None

    def setData(self, index: Index, value: Any, role: int = _EDIT) -> bool:  # noqa: N802 - Qt's name
        row, column, text = index.row(), index.column(), str(value)
        if role != _EDIT or not self.may_write(row, column) or text == self.text(row, column):
            return False
        try:
            written = self.write({(row, column): text})
        except UserProblem as problem:
            why = sentence(problem, self.wording)
            self.refuse(Refusal(self.key_at(row), column, text, why))
            self.tell_lines_changed(row, row)
            self.refused.emit(why)
            return False
        for refusal in written.refusals:
            self.refused.emit(refusal.sentence)
        return not written.refusals

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return _WRITTEN if self.may_write(index.row(), index.column()) else _READ

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = _DISPLAY) -> Any:  # noqa: N802 - Qt's name
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self.columns):
            return None
        column = self.columns[section]
        if role == _DISPLAY:
            return self._headings[section]
        if role == _ALIGNMENT:
            return self._alignments[section]
        if role == _DECORATION:
            return icon("filter") if section in self._rows.filters else None
        if role in _WORDS_OF_A_CELL:
            by = self._rows.filters.get(section)
            words = [self.wording.of(column.help)] if column.help else []
            return "\n".join([*words, by.in_words(column, self.wording)] if by else words) or None
        return None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        if column >= 0 or self._rows.is_sorted:
            self.beginResetModel()
            self._rows.sort(column if column >= 0 else None, falling=order is Qt.SortOrder.DescendingOrder)
            self.endResetModel()

    def _choose(self) -> None:
        self.beginResetModel()
        self._rows.choose()
        self.endResetModel()
        self.filtered.emit()

    def _tried(self, row: int, column: TableColumn) -> tuple[str, str] | None:
        """What was written in a cell and refused, and why."""
        return self._refused.get(self.key_at(row), {}).get(column.name)

    def _draft_at(self, position: int) -> Draft | None:
        at = position - len(self._rows.shown)
        return self._drafts[at] if 0 <= at < len(self._drafts) else None

    def _about_draft(self, row: int, column: int, role: int) -> Any:
        """The empty last line invites to write."""
        draft = self._draft_at(row)
        is_empty = draft is not None and not draft.values and not self.has_refusal(draft)
        if role == _DISPLAY and is_empty and column == 0:
            return self.wording.translate("Table", "New row …")
        if role in _WORDS:
            return self.text(row, column)
        if role == _FOREGROUND:
            return quiet_colour() if is_empty else None
        if not (why := self.refusal(row, column)):
            return None
        if role == _DECORATION:
            return icon("problem")
        return invalid_fill() if role == _BACKGROUND else why

    def _icon(self, row: int, column: int) -> str | None:
        if self._refused and self.refusal(row, column):
            return "problem"
        mark, record = self.columns[column].mark, self.row_at(row)
        return mark(record) if mark is not None and record is not None else None

    def _about(self, row: int, column: int) -> str | None:
        """What the icon says in words, and where the value comes from."""
        if self._refused and (why := self.refusal(row, column)):
            return why
        if (record := self.row_at(row)) is None:
            return None
        found = self.columns[column]
        lines = [found.why(record, self.wording), self.note(record, found) if self.note else ""]
        return "\n".join(filter(None, lines)) or None

    def _has_problem(self, row: Any) -> bool:
        marks = (column.mark(row) for column in self.columns if column.mark is not None)
        return any(mark in _PROBLEMS for mark in marks) or self._key(row) in self._refused
