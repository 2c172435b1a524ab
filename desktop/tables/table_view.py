"""A table that is worked like a spreadsheet: keys, blocks to and from Excel, one undo step each."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Any

from PySide6.QtCore import (
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QContextMenuEvent, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from desktop.settings import WindowSettings
from desktop.tables.block_selection import selection_of
from desktop.tables.cell_acts import CellActs
from desktop.tables.cell_delegate import CellDelegate
from desktop.tables.copying import copy_cells
from desktop.tables.frozen_columns import FrozenColumns
from desktop.tables.record_table import RecordTable
from desktop.tables.selection_sums import sums_in_words
from desktop.tables.table_header import TableHeader
from desktop.tables.table_keys import work_key
from models.errors import UserProblem
from models.problems import sentence

type AnyIndex = QModelIndex | QPersistentModelIndex

_HINT = QAbstractItemDelegate.EndEditHint
_ENSURE_VISIBLE = QAbstractItemView.ScrollHint.EnsureVisible


class TableView(QTableView):
    """Shows a `RecordTable`. `refused` carries one sentence."""

    refused = Signal(str)
    selected = Signal()
    menu_asked = Signal(int, QPoint)  # column, place on the screen: the menu of a column
    cell_menu_asked = Signal(QPoint)

    def __init__(
        self,
        model: RecordTable,
        settings: WindowSettings,
        table_id: str,
        name: str,
        *,
        sorted_by: int = -1,
    ) -> None:
        super().__init__()
        self._records = model
        self._current: tuple[Hashable, int, int, bool] | None = None  # record, line, column, begun
        self._took_in: tuple[Hashable, int] | None = None  # what the writing has just stored
        self._frozen: FrozenColumns | None = None
        self.acts = CellActs(self)
        self.setAccessibleName(name)
        self.verticalHeader().hide()  # before there are rows, for it measures two hundred of them
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        self.setModel(model)
        self.setItemDelegate(self.delegate(self))
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAlternatingRowColors(True)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.header = TableHeader(self, model, settings, table_id, sorted_by=sorted_by)
        self.header.lay_out()
        self.setSortingEnabled(True)
        self.header.changed.connect(self._follow_columns)
        self.header.changed.connect(self._leave_hidden)
        self.horizontalScrollBar().valueChanged.connect(self._follow_columns)
        header = self.horizontalHeader()
        header.customContextMenuRequested.connect(
            lambda at: self.open_column_menu(header.logicalIndexAt(at), header.mapToGlobal(at))
        )
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._restore_current)
        model.refused.connect(self.refused)

    @property
    def records(self) -> RecordTable:
        return self._records

    def delegate(self, view: QWidget) -> CellDelegate:
        """A view that shares another's hears of editors that are not its own."""
        delegate = CellDelegate(self._records, view)
        delegate.filled.connect(self.acts.fill)
        delegate.stepped.connect(self._step)
        delegate.took_in.connect(self._remember_taken_in)
        return delegate

    def fit_columns(self) -> None:
        self.header.fit()
        self._leave_hidden()

    def select_cell(self, row: int, column: int) -> None:
        """This cell alone, whatever keys are held down meanwhile."""
        index = self._records.index(row, self._seen(column))
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def sums(self) -> str:
        return sums_in_words(self._records, selection_of(self))

    def lines(self) -> list[int]:
        """The lines with something selected, from the top."""
        return selection_of(self).rows

    # Acts

    def copy(self, *, headings: bool = False) -> None:
        if refusal := copy_cells(self, self._records.wording, headings=headings):
            self.refused.emit(refusal)

    def copy_with_headings(self) -> None:
        self.copy(headings=True)

    def paste(self) -> None:
        self.acts.paste()

    def clear_cells(self) -> None:
        self.acts.clear()

    def fill_down(self) -> None:
        self.acts.fill_down()

    def add_row(self) -> None:
        """Goes to the empty last line, ready to write."""
        if self._records.edits is None or not self._records.edits.can_add:
            return
        column = next(at for at in self.header.shown() if self._records.may_write(0, at))
        self.select_cell(self._records.rowCount() - 1, column)
        self.setFocus()
        self.edit(self.currentIndex())

    def remove_rows(self) -> None:
        try:
            self._records.remove(self.lines())
        except UserProblem as problem:
            self.refused.emit(sentence(problem, self._records.wording))

    def open_column_menu(self, column: int, at: QPoint) -> None:
        if column >= 0:
            self.menu_asked.emit(column, at)

    def open_cell_menu(self, at: QPoint) -> None:
        self.cell_menu_asked.emit(at)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        by_key = event.reason() is QContextMenuEvent.Reason.Keyboard
        corner = self.viewport().mapToGlobal(self.visualRect(self.currentIndex()).bottomLeft())
        self.open_cell_menu(corner if by_key else event.globalPos())

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        current = self.currentIndex()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() is QAbstractItemView.State.EditingState:
            return  # the editor's own Enter, on its way up
        if current.isValid() and work_key(self, event):
            return
        if is_enter and current.isValid():
            if current.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(current)
            else:
                self._step(1)
            return
        if event.key() in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab):
            step = 1 if event.key() == Qt.Key.Key_Tab else -1
            if self._leaves_table(step):
                self.focusNextPrevChild(step > 0)
                return
        super().keyPressEvent(event)

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002 - Qt's names
        if self.tabKeyNavigation() and self.hasFocus() and not self._leaves_table(1 if next else -1):
            return False  # the key goes on to `keyPressEvent`
        return QWidget.focusNextPrevChild(self, next)

    def edit(self, index: AnyIndex, *how: Any) -> Any:
        """A cell that stays at the left is written in there."""
        if self._frozen is not None and self._frozen.has(index.column()):
            return self._frozen.edit(index, *how)
        return super().edit(index, *how)

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802 - Qt's name
        self._stay_in_row(hint)
        super().closeEditor(editor, hint)
        if hint is _HINT.SubmitModelCache:
            self._step(1)

    def go_on_after(self, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After a cell at the left was written in: as after any other."""
        self._stay_in_row(hint)
        if hint is _HINT.SubmitModelCache:
            self._step(1)
        elif hint in (_HINT.EditNextItem, _HINT.EditPreviousItem):
            moves = QAbstractItemView.CursorAction
            move = moves.MoveNext if hint is _HINT.EditNextItem else moves.MovePrevious
            self.setCurrentIndex(self.moveCursor(move, Qt.KeyboardModifier.NoModifier))

    def _remember_taken_in(self, key: Hashable, column: int) -> None:
        self._took_in = key, column

    def _stay_in_row(self, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """Tab goes on in the row that it has just stored, wherever that lies now; Enter leaves it."""
        taken_in, self._took_in = self._took_in, None
        if taken_in is None or hint not in (_HINT.EditNextItem, _HINT.EditPreviousItem):
            return
        line = self._records.position_of(taken_in[0])
        if line is not None:
            self.select_cell(line, taken_in[1])

    def _leaves_table(self, step: int) -> bool:
        """Past the last cell, or before the first, Tab goes to the next widget: no trap."""
        current, shown = self.currentIndex(), self.header.shown()
        if not current.isValid() or current.column() not in shown:
            return True
        position = current.row() * len(shown) + shown.index(current.column()) + step
        return not 0 <= position < self._records.rowCount() * len(shown)

    def _step(self, lines: int) -> None:
        current = self.currentIndex()
        following = current.siblingAtRow(current.row() + lines)
        if following.isValid():
            self.setCurrentIndex(following)

    # Columns that stay at the left

    def scrollTo(self, index: AnyIndex, hint: QAbstractItemView.ScrollHint = _ENSURE_VISIBLE) -> None:  # noqa: N802 - Qt's name
        """Nothing that is scrolled to ends up behind the columns that stay."""
        bar, before = self.horizontalScrollBar(), self.horizontalScrollBar().value()
        super().scrollTo(index, hint)
        stay = self._columns_that_stay()
        if index.column() in stay:
            bar.setValue(before)
        elif stay and bar.value():
            hidden = sum(map(self.columnWidth, stay)) - self.columnViewportPosition(index.column())
            if hidden > 0:
                bar.setValue(bar.value() - hidden)

    def _columns_that_stay(self) -> list[int]:
        return self.header.shown()[: self.header.frozen]

    def _seen(self, column: int) -> int:
        """The column itself, else the nearest one that is shown: nobody works in a cell that is hidden."""
        shown = self.header.shown()
        place = self.horizontalHeader().visualIndex
        return min(shown, key=lambda other: abs(place(other) - place(column)), default=column)

    def _leave_hidden(self) -> None:
        current = self.currentIndex()
        if current.isValid() and self.isColumnHidden(current.column()):
            self.select_cell(current.row(), current.column())

    def _follow_columns(self) -> None:
        if self.horizontalScrollBar().value() == 0:
            if self._frozen is not None:
                self._frozen.hide()
            return
        if self._frozen is None:
            self._frozen = FrozenColumns(self)
        self._frozen.follow(self._columns_that_stay())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self.header.use_free_width()
        self._follow_columns()

    # What is kept

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802 - Qt's name
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def _keep_current(self) -> None:
        current, model = self.currentIndex(), self._records
        self._current = (
            (model.key_at(current.row()), current.row(), current.column(), model.is_draft(current.row()))
            if current.isValid()
            else None
        )

    def _restore_current(self) -> None:
        """The same record, else the line in its place; the first when nothing was chosen."""
        self.fit_columns()
        key, line, column, was_begun = self._current or (None, 0, 0, False)
        model = self._records
        row = None if key is None else model.position_of(key)
        if was_begun and model.rowCount() > len(model.shown_rows):
            row = model.line_of(key)
            row = model.rowCount() - 1 if row is None else row
        if row is None and model.shown_rows:
            row = min(line, len(model.shown_rows) - 1)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                model.index(row, self._seen(column)), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )
