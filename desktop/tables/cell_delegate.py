"""The editor in a cell: a plain line, completed from a list where the column has known values."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QCompleter,
    QLineEdit,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.tables.record_table import RecordTable

_SHORT_LIST = 12
_LIST_SIGNS = 36
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class CellDelegate(QStyledItemDelegate):
    filled = Signal(str)  # Ctrl+Enter: the same in every selected cell
    stepped = Signal(int)  # an arrow ends the writing and goes that many lines on
    took_in = Signal(object, int)  # the key of a row that was only begun and is stored now, column

    def __init__(self, model: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        column = self._model.columns[index.column()]
        editor = CellEditor(parent)
        editor.left.connect(lambda forward: self._leave(editor, forward=forward))
        editor.setFrame(False)
        editor.setAccessibleName(self._model.wording.of(column.title))
        if column.numeric:
            editor.setAlignment(Qt.AlignmentFlag.AlignRight)
        if column.has_known_values:
            known = self._model.known_values(index.column())
            completer = QCompleter(known, editor)
            completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
            completer.setFilterMode(Qt.MatchFlag.MatchContains)
            completer.setMaxVisibleItems(_SHORT_LIST)
            if (listed := completer.popup()) is not None:
                listed.setProperty("role", "choices")
                listed.setMinimumWidth(_LIST_SIGNS * editor.fontMetrics().averageCharWidth())
            editor.setCompleter(completer)
            if len(known) <= _SHORT_LIST:
                QTimer.singleShot(0, editor, lambda: _show_all(editor, completer))
        return editor

    def setEditorData(  # noqa: N802 - Qt's name
        self, editor: QWidget, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        if isinstance(editor, QLineEdit) and not editor.isModified():
            editor.setText(self._model.text(index.row(), index.column()))
            editor.selectAll()

    def setModelData(  # noqa: N802 - Qt's name
        self, editor: QWidget, model: QAbstractItemModel, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        column, known = index.column(), self._stored() if self._model.is_draft(index.row()) else None
        super().setModelData(editor, model, index)
        fresh = set() if known is None else self._stored() - known
        if len(fresh) == 1:
            self.took_in.emit(fresh.pop(), column)

    def _stored(self) -> set[Hashable]:
        return {self._model.key_at(line) for line in range(len(self._model.shown_rows))}

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if (
            isinstance(editor, QLineEdit)
            and isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and self._ends_writing(editor, event)
        ):
            return True
        return super().eventFilter(editor, event)

    def _leave(self, editor: QLineEdit, *, forward: bool) -> None:
        hints = QAbstractItemDelegate.EndEditHint
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hints.EditNextItem if forward else hints.EditPreviousItem)

    def _ends_writing(self, editor: QLineEdit, event: QKeyEvent) -> bool:
        hints = QAbstractItemDelegate.EndEditHint
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if is_enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            text = editor.text()
            self.closeEditor.emit(editor, hints.RevertModelCache)
            self.filled.emit(text)
            return True
        step = _STEPS.get(Qt.Key(event.key()))
        if step is None or editor.completer() is not None:
            return False
        self.commitData.emit(editor)
        self.closeEditor.emit(editor, hints.NoHint)
        self.stepped.emit(step)
        return True


class CellEditor(QLineEdit):
    """`left` says that Tab was pressed while the list was open; elsewhere the delegate hears of it first."""

    left = Signal(bool)  # forward

    def focusNextPrevChild(self, next: bool) -> bool:  # noqa: N802, A002 - Qt's names
        """What is marked in the list is taken, or the only one that fits.

        Qt asks this also of an editor that it hides: nobody pressed Tab then.
        """
        if not self.isVisible():
            return super().focusNextPrevChild(next)
        completer = self.completer()
        listed = None if completer is None else completer.popup()
        if completer is not None and listed is not None and self.isModified():
            marked = listed.currentIndex()
            if marked.isValid():
                self.setText(marked.data())
            elif completer.completionCount() == 1:
                self.setText(completer.currentCompletion())
            listed.hide()
        self.left.emit(next)
        return True


def _show_all(editor: QLineEdit, completer: QCompleter) -> None:
    if not editor.isModified():
        completer.setCompletionPrefix("")
        completer.complete()
