"""The editor in a cell: a plain line, completed from a list where the column has known values."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, QTimer
from PySide6.QtWidgets import QCompleter, QLineEdit, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from desktop.tables.record_table import RecordTable

_SHORT_LIST = 12


class CellDelegate(QStyledItemDelegate):
    def __init__(self, model: RecordTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def createEditor(  # noqa: N802 - Qt's name
        self, parent: QWidget, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QWidget:
        column = self._model.columns[index.column()]
        editor = QLineEdit(parent)
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


def _show_all(editor: QLineEdit, completer: QCompleter) -> None:
    if not editor.isModified():
        completer.setCompletionPrefix("")
        completer.complete()
