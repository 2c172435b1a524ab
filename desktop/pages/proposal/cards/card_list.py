"""Cards in rows: one model, one drawing, thousands of them without one widget each."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, override

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QDrag, QFont, QKeyEvent, QPainter, QPalette, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from desktop.look.icons import icon
from desktop.look.style import SMALL_SCALE
from desktop.look.tips import plain_tip
from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.board_view import HOUSEHOLDS
from desktop.pages.proposal.cards.card import Card
from models.wording import Wording

type AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_LINES, _SIGNS = 4, 30  # of a card: its height in lines of text, its width in signs
_GAP, _PADDING, _SIGN = 8, 10, 16


class CardModel(QAbstractListModel):
    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._cards: tuple[Card, ...] = ()

    def show(self, cards: Sequence[Card]) -> None:
        self.beginResetModel()
        self._cards = tuple(cards)
        self.endResetModel()

    def card_at(self, index: AnyIndex) -> Card:
        return self._cards[index.row()]

    def row_of(self, card: Card) -> int | None:
        """Where the card of the same household is now; the same cell before another of its cells."""
        same = [row for row, other in enumerate(self._cards) if other.parcel.group.id == card.parcel.group.id]
        here = [row for row in same if self._cards[row].spot == card.spot]
        return next(iter([*here, *same]), None)

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._cards)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        card = self._cards[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return card.title
            case Qt.ItemDataRole.ToolTipRole | Qt.ItemDataRole.AccessibleTextRole:
                late = self._wording.translate("Cards", "Late") if card.late else ""
                words = ". ".join(part for part in (card.in_words, late) if part)
                return plain_tip(words) if role == Qt.ItemDataRole.ToolTipRole else words
        return None


class CardDrawing(QStyledItemDelegate):
    """A sign says who is without a home or late, in words as well; the colours are the palette's."""

    def __init__(self, wording: Wording, cards: QListView) -> None:
        super().__init__(cards)
        self._list = cards
        self._late = wording.translate("Cards", "Late")

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        metrics = option.fontMetrics
        least = _SIGNS * metrics.averageCharWidth() + 2 * _PADDING
        room = self._list.viewport().width() - 2
        width = room // max(room // least, 1)
        return QSize(width, _LINES * metrics.height() + 2 * _PADDING + _GAP)

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        model = index.model()
        if not isinstance(model, CardModel):
            return
        card = model.card_at(index)
        state, palette, font = option.state, option.palette, QFont(option.font)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        frame = option.rect.adjusted(_GAP // 2, _GAP // 2, -_GAP // 2, -_GAP // 2)
        role = QPalette.ColorRole
        painter.save()
        edge = palette.color(role.Accent if selected or focused else role.Mid)
        painter.setPen(QPen(edge, 2 if focused else 1))
        painter.setBrush(palette.brush(role.Highlight if selected else role.Base))
        painter.drawRoundedRect(frame, 4, 4)
        text = palette.color(role.HighlightedText if selected else role.Text)
        line = QRect(frame.adjusted(_PADDING, _PADDING // 2, -_PADDING, 0))
        line.setHeight(option.fontMetrics.height() + 2)
        font.setBold(True)
        small = QFont(option.font)
        small.setPointSizeF(small.pointSizeF() * SMALL_SCALE)
        sign = "warning" if card.is_without_home or card.late else ""
        if sign:
            icon(sign).paint(painter, line.right() - _SIGN, line.top(), _SIGN, line.height())
        title = f"{card.title} – {self._late}" if card.late else card.title
        self._write(painter, line.adjusted(0, 0, -_SIGN - 4 if sign else 0, 0), title, font, text)
        quiet = text if selected else palette.color(role.PlaceholderText)
        for words, colour in ((card.who, text), (card.where, text), (card.when, quiet)):
            line.translate(0, line.height())
            self._write(painter, line, words, small, colour)
        painter.restore()

    @staticmethod
    def _write(painter: QPainter, line: QRect, words: str, font: QFont, colour: Any) -> None:
        painter.setFont(font)
        painter.setPen(colour)
        fitted = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, line.width())
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, fitted)


class CardList(QListView):
    """Cards are dragged to a place; Enter leads to the places, where Enter moves them."""

    place_wanted = Signal()

    def __init__(self, wording: Wording, board: Board, model: CardModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self._model = model
        self.setModel(model)
        self.setItemDelegate(CardDrawing(wording, self))
        self.setAccessibleName(wording.translate("Cards", "Households"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setFlow(QListView.Flow.LeftToRight)
        self.setWrapping(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setUniformItemSizes(True)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setDragEnabled(True)
        self.setTabKeyNavigation(False)

    @property
    def chosen(self) -> tuple[Card, ...]:
        """In the order in which they are shown."""
        rows = sorted(index.row() for index in self.selectionModel().selectedIndexes())
        return tuple(self._model.card_at(self._model.index(row)) for row in rows)

    @override
    def startDrag(self, actions: Qt.DropAction) -> None:
        cards = self.chosen
        if not cards:
            return
        drag, mime = QDrag(self), QMimeData()
        mime.setData(HOUSEHOLDS, b"")
        drag.setMimeData(mime)
        self._board.lift(cards[0].spot, [card.parcel for card in cards])
        drag.exec(Qt.DropAction.MoveAction)
        self._board.put_back()  # unless it was dropped

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.chosen:
            self.place_wanted.emit()
            return
        super().keyPressEvent(event)
