"""Where the chosen cards may be moved: the places open to them, with the homes that are left for them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.board_view import HOUSEHOLDS
from desktop.pages.proposal.cards.card import Card
from desktop.pages.proposal.grid import RowKind, Spot
from desktop.tables.read_table import ReadTable
from desktop.tables.swedish_order import in_swedish_order
from models.domain.capacity_figures import homes_left
from models.domain.proposal import Proposal
from models.wording import Wording


@dataclass(frozen=True, slots=True)
class OpenPlace:
    """`left` is how many more households like the chosen find a home there; None without a home at all."""

    spot: Spot
    name: str
    setting: str
    left: int | None
    is_here: bool


class PlaceModel(ReadTable[OpenPlace]):
    icon_column = 2

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (translate("Proposal", "Place"), translate("Proposal", "Kind"), translate("Cards", "Homes left")),
            numbers=frozenset({2}),
        )
        self._wording = wording

    def texts_of(self, row: OpenPlace) -> tuple[str, ...]:
        here = self._wording.translate("Cards", "lives here")
        name = f"{row.name} ({here})" if row.is_here else row.name
        return name, row.setting, "" if row.left is None else self._wording.number(row.left)

    def icon_of(self, row: OpenPlace) -> str:
        return "warning" if row.left is not None and row.left <= 0 and not row.is_here else ""


def open_places(proposal: Proposal, cards: Sequence[Card], wording: Wording) -> tuple[OpenPlace, ...]:
    """Of the municipalities that may receive them all, for those with most rooms and the latest month."""
    if not cards:
        return ()
    snapshot, solution = proposal.snapshot, proposal.solution
    codes = set.intersection(*(set(card.parcel.group.municipality_codes) for card in cards))
    rooms = max(snapshot.rooms_needed(card.parcel.group) for card in cards)
    first = snapshot.months[0]
    month = min(card.parcel.month or max(card.parcel.group.assigned, first) for card in cards)
    basis = snapshot.with_starts(solution.starts)
    left = homes_left(basis, solution.groups, solution.placements, rooms, month)
    here = {card.parcel.place_code for card in cards}
    names = snapshot.names
    rows = [
        OpenPlace(
            Spot(place.municipality_code, RowKind.PLACE, place.code),
            place.name if len(codes) == 1 else f"{place.name}, {names[place.municipality_code]}",
            wording.translate("Proposal", "rural")
            if snapshot.rural.is_rural(place)
            else wording.translate("Proposal", "urban"),
            left[place.code],
            here == {place.code},
        )
        for place in snapshot.places
        if place.municipality_code in codes
    ]
    nowhere = Spot(cards[0].spot.municipality_code, RowKind.WITHOUT_HOME)
    without = OpenPlace(nowhere, wording.translate("Proposal", "Without a home"), "", None, here == {None})
    return (*in_swedish_order(rows, lambda row: row.name), without)


class PlaceTable(QTableView):
    """Cards are dropped on a row; Enter or a double click moves those that are chosen."""

    wanted = Signal(object)  # Spot

    def __init__(self, wording: Wording, board: Board, model: PlaceModel, parent: QWidget) -> None:
        super().__init__(parent)
        self._board = board
        self._model = model
        self.setModel(model)
        self.setAccessibleName(wording.translate("Cards", "Places open to the chosen households"))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setAcceptDrops(True)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(28)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        self.doubleClicked.connect(self._want)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._want(self.currentIndex())
            return
        super().keyPressEvent(event)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if event.mimeData().hasFormat(HOUSEHOLDS):
            event.acceptProposedAction()

    @override
    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._board.hold_over(self._model.row_at(index).spot):
            self.selectRow(index.row())
            event.acceptProposedAction()
        else:
            event.ignore()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and self._board.hold_over(self._model.row_at(index).spot):
            event.acceptProposedAction()
            self._board.let_go()

    def _want(self, index: QModelIndex) -> None:
        if index.isValid():
            self.wanted.emit(self._model.row_at(index).spot)
