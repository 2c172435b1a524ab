"""The table that is moved on: by dragging, by keys, and by pointing twice."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import QMimeData, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import (
    QDrag,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QKeyEvent,
    QMouseEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.grid import RowKind, Spot
from desktop.pages.proposal.model import SETTING, TOTAL, ProposalModel
from models.wording import Wording

HOUSEHOLDS = "application/x-bosattningsplan-households"
"""What is dragged lies on the board; the clipboard of the drag only says so."""

_ARROWS = {
    Qt.Key.Key_Up: (-1, 0),
    Qt.Key.Key_Down: (1, 0),
    Qt.Key.Key_Left: (0, -1),
    Qt.Key.Key_Right: (0, 1),
}
_DROP = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_PICK = (Qt.Key.Key_Space, Qt.Key.Key_M)


class BoardView(QTableView):
    """Space or M picks up what stands in the cell, arrows carry it, Enter puts it down, Esc puts it back.

    Meanwhile + and − say how many are carried, Space which. On a municipality Space folds its places.
    """

    folding_wanted = Signal(str)  # municipality code

    def __init__(self, wording: Wording, board: Board, model: ProposalModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self._model = model
        self._wording = wording
        self._is_dragging = False
        self.setModel(model)
        self.setAccessibleName(wording.translate("Proposal", "Places and months"))
        self.setAccessibleDescription(
            wording.translate(
                "Board", "Space picks up the households of a cell; arrows carry them, Enter puts them down."
            )
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.setAcceptDrops(True)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setStyleSheet("QTableCornerButton::section { background: palette(window); border: none; }")
        rows = self.verticalHeader()
        rows.setDefaultSectionSize(28)
        rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        rows.setTextElideMode(Qt.TextElideMode.ElideRight)
        rows.setStyleSheet("QHeaderView::section { font-weight: 400; }")
        rows.setSectionsClickable(True)
        rows.sectionClicked.connect(self._fold_row)
        self.horizontalHeader().setStyleSheet(
            "QHeaderView::section { padding: 6px 6px 6px 0; font-weight: 400; }"
        )
        board.lifted.connect(self._keep_in_place)

    def top_of(self, spot: Spot) -> int:
        """Where the row stands in the window, so that it can be kept there when rows come and go."""
        return self.visualRect(self._model.index_of(spot)).top()

    def keep_at(self, spot: Spot, top: int) -> None:
        bar, now = self.verticalScrollBar(), self.top_of(spot)  # lays out, which scrolls: asked first
        bar.setValue(bar.value() + now - top)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self._carry(event) if self._board.load is not None else self._command(event):
            event.accept()
            return
        super().keyPressEvent(event)

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A cell with households can be dragged; with Shift, or from an empty cell, a block is selected."""
        index = self.indexAt(event.position().toPoint())
        if self._board.load is not None and event.button() == Qt.MouseButton.LeftButton:
            if index.isValid() and self._hold_over(index):
                self._board.let_go()
            return
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        self.setDragEnabled(index.isValid() and not shift and self._can_pick_up(index))
        super().mousePressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if not event.buttons():
            if self._board.load is not None and index.isValid():
                self._hold_over(index)
            hand = index.isValid() and self._board.load is None and self._can_pick_up(index)
            self.viewport().setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)
        super().mouseMoveEvent(event)

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        spot = self._model.spot_at(self.currentIndex())
        if not self._board.pick_up(spot):
            return
        drag = QDrag(self)
        mime = QMimeData()
        mime.setData(HOUSEHOLDS, b"")
        drag.setMimeData(mime)
        self._is_dragging = True
        drag.exec(Qt.DropAction.MoveAction)
        self._is_dragging = False
        self._board.put_back()  # unless it was dropped

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(HOUSEHOLDS):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if event.mimeData().hasFormat(HOUSEHOLDS) and index.isValid() and self._hold_over(index):
            event.acceptProposedAction()
        else:
            event.ignore()
        self._scroll_at_edge(event.position().toPoint())

    @override
    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        event.accept()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._hold_over(index):
            event.acceptProposedAction()
            self._board.let_go()

    def _command(self, event: QKeyEvent) -> bool:
        index = self.currentIndex()
        if not index.isValid() or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return False
        if event.key() not in _PICK:
            return False
        row = self._model.row_at(index)
        if row.kind is RowKind.MUNICIPALITY:
            self.folding_wanted.emit(row.municipality_code)
        else:
            self._board.pick_up(self._model.spot_at(index))
        return True

    def _carry(self, event: QKeyEvent) -> bool:
        load = self._board.load
        key = Qt.Key(event.key())
        if (
            load is None
            or key == Qt.Key.Key_Escape
            or event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            return False
        if key in _ARROWS:
            self._carry_on(*_ARROWS[key])
        elif key in _DROP:
            self._board.let_go()
        elif key in _PICK:
            self._board.take(load.next_choice())
        elif event.text() in ("+", "-"):
            self._board.take(load.counting(load.households + (1 if event.text() == "+" else -1)))
        return True

    def _carry_on(self, down: int, across: int) -> None:
        """To the next cell that way where the load may be put; what lies between is passed over."""
        at = self.currentIndex()
        row, column = at.row() + down, at.column() + across
        if column == SETTING:
            column += across
        while 0 <= row < self._model.rowCount() and TOTAL <= column < self._model.columnCount():
            if self._hold_over(self._model.index(row, column)):
                return
            if not down:
                return
            row += down

    def _hold_over(self, index: QModelIndex) -> bool:
        column = TOTAL if index.column() == SETTING else index.column()
        spot = self._model.spot_at(self._model.index(index.row(), column))
        if not self._board.hold_over(spot):
            return False
        self.setCurrentIndex(self._model.index_of(spot))
        return True

    def _can_pick_up(self, index: QModelIndex) -> bool:
        return index.column() != SETTING and self._board.can_pick_up(self._model.spot_at(index))

    def _fold_row(self, section: int) -> None:
        row = self._model.row_at(self._model.index(section, TOTAL))
        if row.kind is RowKind.MUNICIPALITY:
            self.folding_wanted.emit(row.municipality_code)

    def _keep_in_place(self) -> None:
        if self._board.load is not None:
            self.scrollTo(self._model.index_of(self._board.load.origin))

    def _scroll_at_edge(self, at: QPoint) -> None:
        margin, bar = self.autoScrollMargin(), self.verticalScrollBar()
        if at.y() < margin:
            bar.setValue(bar.value() - margin)
        elif at.y() > self.viewport().height() - margin:
            bar.setValue(bar.value() + margin)
