"""A table that is worked like a spreadsheet: keys, blocks to and from Excel, one undo step each."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QItemSelection, QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QFont, QFontMetrics, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemDelegate, QAbstractItemView, QTableView, QWidget

from desktop.settings import WindowSettings
from desktop.tables.cell_delegate import CellDelegate
from desktop.tables.clipboard_text import Block, block_from, text_of
from desktop.tables.record_table import Cell, CellRefused, RecordTable
from desktop.tables.selection_sums import sums_in_words
from models.errors import UserProblem
from models.problems import sentence

_WIDEST_SIGNS = 44
_NARROWEST = 56
_HEADING_SPACE = 24  # padding and the mark of the sorted column


class TableView(QTableView):
    """Shows a `RecordTable`. `refused` carries one sentence; then nothing was changed."""

    refused = Signal(str)
    selected = Signal()

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
        self._settings = settings
        self._state = f"table/{table_id}"
        self._current: tuple[Hashable, int, int] | None = None  # record, line, column
        self.setAccessibleName(name)
        self.setModel(model)
        self.setItemDelegate(CellDelegate(model, self))
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAlternatingRowColors(True)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked
            | QAbstractItemView.EditTrigger.EditKeyPressed
            | QAbstractItemView.EditTrigger.AnyKeyPressed
        )
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(self.fontMetrics().height() + 12)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setSortIndicatorClearable(True)
        header.setSortIndicator(sorted_by, Qt.SortOrder.AscendingOrder)
        self._has_widths = header.restoreState(settings.state(self._state))
        header.setStretchLastSection(False)
        self._last_width = min(header.sectionSize(header.count() - 1), self._widest())
        self.setSortingEnabled(True)
        self.fit_columns()
        header.sectionResized.connect(self._follow_width)
        header.sortIndicatorChanged.connect(lambda *_: self._remember())
        model.modelAboutToBeReset.connect(self._keep_current)
        model.modelReset.connect(self._restore_current)
        model.refused.connect(self.refused)

    @property
    def records(self) -> RecordTable:
        return self._records

    def fit_columns(self) -> None:
        """Widths after the content, the first time; afterwards the officer's own."""
        if self._has_widths:
            return
        self._has_widths = bool(self._records.shown_rows)
        header = self.horizontalHeader()
        header.blockSignals(True)
        heading = QFontMetrics(_bold(header.font()))
        header.setStretchLastSection(False)
        for column, declared in enumerate(self._records.columns):
            lines = declared.heading(self._records.wording).split("\n")
            words = max(heading.horizontalAdvance(line) for line in lines) + _HEADING_SPACE
            words = max(words, declared.room * self.fontMetrics().averageCharWidth())
            width = max(words, min(self._widest(), self._content_width(column)))
            header.resizeSection(column, max(_NARROWEST, width))
        self._last_width = header.sectionSize(header.count() - 1)
        header.blockSignals(False)
        self._use_free_width()

    def _content_width(self, column: int) -> int:
        """Every row counts, but only the widest words are laid out: that is what takes time."""
        model, metrics = self._records, self.fontMetrics()
        rows = {model.text(row, column): row for row in range(model.rowCount())}
        widest = max(rows, key=metrics.horizontalAdvance, default=None)
        if widest is None:
            return 0
        return self.sizeHintForIndex(model.index(rows[widest], column)).width() + self.showGrid()

    def select_cell(self, row: int, column: int) -> None:
        """This cell alone, whatever keys are held down meanwhile."""
        index = self._records.index(row, column)
        self.selectionModel().setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        self.scrollTo(index)

    def sums(self) -> str:
        return sums_in_words(self._records, self._selected_cells())

    def lines(self) -> list[int]:
        """The lines with something selected, from the top."""
        return sorted({row for row, _ in self._selected_cells()})

    def _selected_cells(self) -> list[Cell]:
        """By Qt's ranges: one index object for each of a hundred thousand cells takes seconds."""
        return [
            (row, column)
            for block in self.selectionModel().selection().toList()
            for row in range(block.top(), block.bottom() + 1)
            for column in range(block.left(), block.right() + 1)
        ]

    # Acts

    def copy(self) -> None:
        cells = set(self._selected_cells())
        if not cells:
            return
        rows = sorted({row for row, _ in cells})
        columns = sorted({column for _, column in cells})
        block = [
            [self._plain_text(row, column) if (row, column) in cells else "" for column in columns]
            for row in rows
        ]
        QGuiApplication.clipboard().setText(text_of(block))

    def paste(self) -> None:
        block = block_from(QGuiApplication.clipboard().text())
        current = self.currentIndex()
        if not block or not current.isValid():
            return
        self._write(self._targets(block))

    def clear_cells(self) -> None:
        self._write({(row, at): "" for row, at in self._selected_cells() if not self._records.is_draft(row)})

    def add_row(self) -> None:
        """Goes to the empty last line, ready to write."""
        if self._records.edits is None or not self._records.edits.can_add:
            return
        column = next(at for at in range(self._records.columnCount()) if self._records.may_write(0, at))
        self.select_cell(self._records.rowCount() - 1, column)
        self.setFocus()
        self.edit(self.currentIndex())

    def remove_rows(self) -> None:
        try:
            self._records.remove(self.lines())
        except UserProblem as problem:
            self.refused.emit(sentence(problem, self._records.wording))

    def _targets(self, block: Block) -> dict[tuple[int, int], str]:
        """Where each pasted cell lands; a single value fills the whole selection."""
        selected = self._selected_cells()
        if len(block) == 1 and len(block[0]) == 1 and len(selected) > 1:
            return dict.fromkeys(selected, block[0][0])
        top = min((row for row, _ in selected), default=self.currentIndex().row())
        left = min((column for _, column in selected), default=self.currentIndex().column())
        return {
            (top + down, left + right): text
            for down, line in enumerate(block)
            for right, text in enumerate(line)
            if not self._stands_there(top + down, left + right, text)
        }

    def _stands_there(self, row: int, column: int, text: str) -> bool:
        """A copied block may cover columns that only the program writes, as long as they agree."""
        if column >= self._records.columnCount() or self._records.may_write(row, column):
            return False
        return self._records.is_draft(row) or text in (
            self._records.text(row, column),
            self._plain_text(row, column),
        )

    def _write(self, cells: dict[tuple[int, int], str]) -> None:
        model = self._records
        if not cells:
            return
        if model.edits is None:
            self.refused.emit(
                model.wording.translate("Table", "This table is only read. Nothing was changed.")
            )
            return
        translate = model.wording.translate
        nothing = translate("Table", "Nothing was changed.")
        if max(column for _, column in cells) >= model.columnCount():
            self.refused.emit(
                translate(
                    "Table",
                    "The block is wider than the table. Nothing was changed.\nStart further to the left.",
                )
            )
            return
        last = max(row for row, _ in cells)
        if last >= model.rowCount() and not (
            model.edits.can_add and model.rowCount() > len(model.shown_rows)
        ):
            self.refused.emit(
                translate(
                    "Table",
                    "The block has more rows than the table. Nothing was changed.\n"
                    "Copy fewer rows, or clear the filter first.",
                )
            )
            return
        try:
            model.write(cells)
        except CellRefused as refusal:
            self.refused.emit(f"{refusal.sentence}\n{nothing}")
            if refusal.row < model.rowCount():
                self.select_cell(refusal.row, refusal.column)
        except UserProblem as problem:
            self.refused.emit(f"{sentence(problem, model.wording)}\n{nothing}")

    def _plain_text(self, row: int, column: int) -> str:
        """Numbers without spaces, so that Excel takes them for numbers."""
        value = self._records.value(row, column)
        if self._records.columns[column].numeric and isinstance(value, int | float):
            return str(value).replace(".", ",") if isinstance(value, float) else str(value)
        return self._records.text(row, column)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        current = self.currentIndex()
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and self.state() is QAbstractItemView.State.EditingState:
            return  # the editor's own Enter, on its way up
        if is_enter and current.isValid():
            if current.flags() & Qt.ItemFlag.ItemIsEditable:
                self.edit(current)
            else:
                self._step_down()
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

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:  # noqa: N802
        super().closeEditor(editor, hint)
        if hint is QAbstractItemDelegate.EndEditHint.SubmitModelCache:
            self._step_down()

    def _leaves_table(self, step: int) -> bool:
        """Past the last cell, or before the first, Tab goes to the next widget: no trap."""
        current = self.currentIndex()
        if not current.isValid():
            return True
        position = current.row() * self._records.columnCount() + current.column() + step
        return not 0 <= position < self._records.rowCount() * self._records.columnCount()

    def _step_down(self) -> None:
        current = self.currentIndex()
        below = current.siblingAtRow(current.row() + 1)
        if below.isValid():
            self.setCurrentIndex(below)

    # Widths

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        super().resizeEvent(event)
        self._use_free_width()

    def _use_free_width(self) -> None:
        """The last column takes the width that is left, if it holds words: numbers would drift away."""
        header = self.horizontalHeader()
        last = header.count() - 1
        if self._records.columns[last].numeric:
            return
        is_free = self.viewport().width() > header.sectionPosition(last) + self._last_width
        if is_free != header.stretchLastSection():
            header.setStretchLastSection(is_free)
            if not is_free:
                header.resizeSection(last, self._last_width)

    def _follow_width(self, column: int, _before: int, now: int) -> None:
        header = self.horizontalHeader()
        if column != header.count() - 1:
            self._use_free_width()
        elif not header.stretchLastSection():
            self._last_width = now
        self._remember()

    def _widest(self) -> int:
        return _WIDEST_SIGNS * self.fontMetrics().averageCharWidth()

    # What is kept

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:  # noqa: N802
        super().selectionChanged(selected, deselected)
        self.selected.emit()

    def _keep_current(self) -> None:
        current = self.currentIndex()
        self._current = (
            (self._records.key_at(current.row()), current.row(), current.column())
            if current.isValid()
            else None
        )

    def _restore_current(self) -> None:
        """The same record, else the line in its place; the first when nothing was chosen."""
        self.fit_columns()
        key, line, column = self._current or (None, 0, 0)
        model = self._records
        row = model.position_of(key)
        if (
            row is None
            and model.rowCount() > len(model.shown_rows)
            and key == model.key_at(model.rowCount() - 1)
        ):
            row = model.rowCount() - 1
        if row is None and model.shown_rows:
            row = min(line, len(model.shown_rows) - 1)
        if row is not None:
            self.selectionModel().setCurrentIndex(
                model.index(row, column), QItemSelectionModel.SelectionFlag.ClearAndSelect
            )

    def _remember(self) -> None:
        if self._has_widths:
            self._settings.save_state(self._state, self.horizontalHeader().saveState())


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold
