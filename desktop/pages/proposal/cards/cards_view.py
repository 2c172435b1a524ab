"""The households of a plan as cards, found by words and kinds, moved to the places beside them."""

from __future__ import annotations

from PySide6.QtCore import QItemSelectionModel, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.load import Load
from desktop.pages.proposal.cards.card import Card, CardChoice, cards_of, kinds_on
from desktop.pages.proposal.cards.card_list import CardList, CardModel
from desktop.pages.proposal.cards.place_list import PlaceModel, PlaceTable, open_places
from desktop.pages.proposal.grid import Spot
from desktop.words.households import household_words
from models.domain.households import Need
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.choices import NEEDS


class CardsView(QWidget):
    """`selected` carries the cell of the card that is looked at."""

    selected = Signal(object)  # Spot

    def __init__(self, wording: Wording, board: Board, move: QAction, parent: QWidget) -> None:
        super().__init__(parent)
        self._wording = wording
        self._board = board
        self._proposal: Proposal | None = None
        self._municipality: str | None = None
        self._cards: tuple[Card, ...] = ()
        translate = wording.translate
        self.words = QLineEdit(self)
        self.words.setPlaceholderText(translate("Cards", "Search code, household or place"))
        self.words.setAccessibleName(translate("Cards", "Search among the cards"))
        self.words.setClearButtonEnabled(True)
        self.kind, self.need = QComboBox(self), QComboBox(self)
        self.kind.setAccessibleName(translate("Cards", "Kind of household"))
        self.need.setAccessibleName(translate("Cards", "Need"))
        self.need.addItem(translate("Cards", "Every need"), None)
        for need in Need:
            self.need.addItem(wording.of(NEEDS[need]), need)
        self.without = QCheckBox(translate("Cards", "Only without a home"), self)
        self.count = QLabel(self)
        self.count.setProperty("role", "small")
        self.model, self.place_model = CardModel(wording), PlaceModel(wording)
        self.list = CardList(wording, board, self.model, self)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.ActionsContextMenu)
        self.list.addAction(move)
        self.places = PlaceTable(wording, board, self.place_model, self)
        self.who = QLabel(self)
        self.who.setWordWrap(True)
        self.who.setProperty("role", "heading")
        self.move_button = QPushButton(translate("Cards", "Move there"), self)
        self._lay_out()
        self.words.textChanged.connect(self._choose_cards)
        for box in (self.kind, self.need):
            box.currentIndexChanged.connect(self._choose_cards)
        self.without.toggled.connect(self._choose_cards)
        self.list.selectionModel().selectionChanged.connect(lambda *_: self._follow_choice())
        self.list.place_wanted.connect(self._lead_to_places)
        self.places.wanted.connect(self.move_to)
        self.places.selectionModel().selectionChanged.connect(lambda *_: self._follow_place())
        self.move_button.clicked.connect(lambda: self.move_to(self._place()))

    def show_plan(self, proposal: Proposal, municipality: str | None) -> None:
        """The plan as it stands on the board; the cards that were chosen stay so where they are left."""
        if proposal is self._proposal and municipality == self._municipality:
            return
        self._proposal, self._municipality = proposal, municipality
        self._cards = cards_of(proposal, self._wording)
        kind = self.kind.currentData()
        blocked = self.kind.blockSignals(True)
        self.kind.clear()
        self.kind.addItem(self._wording.translate("Cards", "Every kind of household"), None)
        for code, name in kinds_on(self._cards, self._wording):
            self.kind.addItem(name, code)
        self.kind.setCurrentIndex(max(self.kind.findData(kind), 0))
        self.kind.blockSignals(blocked)
        self._choose_cards()

    def move_to(self, spot: Spot | None) -> None:
        """The chosen cards to a place, each in its own month: one step."""
        if spot is None or self._proposal is None or not self.list.chosen:
            return
        cards = self.list.chosen
        load = Load.of(cards[0].spot, [card.parcel for card in cards])
        changes = load.put(spot, self._proposal.snapshot.months[0]) if load.may_be_put(spot) else ()
        if changes:
            self._board.move(changes)
            self.list.setFocus()

    def _choose_cards(self) -> None:
        chosen, current = self.list.chosen, self.list.currentIndex()
        choice = CardChoice(
            self.words.text(),
            self._municipality,
            self.kind.currentData(),
            None if self.need.currentData() is None else Need(self.need.currentData()),
            self.without.isChecked(),
        )
        shown = tuple(card for card in self._cards if choice.takes(card))
        looked_at = self.model.card_at(current) if current.isValid() else None
        self.model.show(shown)
        households = sum(card.parcel.households for card in shown)
        self.count.setText(self._wording.translate("Proposal", "%n households", None, households))
        flag = QItemSelectionModel.SelectionFlag
        for card in chosen:
            row = self.model.row_of(card)
            if row is not None:
                self.list.selectionModel().select(self.model.index(row), flag.Select)
        row = None if looked_at is None else self.model.row_of(looked_at)
        if row is not None:
            self.list.selectionModel().setCurrentIndex(self.model.index(row), flag.NoUpdate)
            self.list.scrollTo(self.model.index(row))
        self._follow_choice()

    def _follow_choice(self) -> None:
        cards = self.list.chosen
        translate = self._wording.translate
        if not cards:
            self.who.setText(translate("Cards", "Choose a card to see where the household may live."))
        elif len(cards) == 1:
            words = household_words(cards[0].parcel.group, self._wording)
            self.who.setText(self._wording.of(QT_TRANSLATE_NOOP("Cards", "Places for {who}"), who=words))
        else:
            self.who.setText(translate("Cards", "Places for %n chosen cards", None, len(cards)))
        rows = () if self._proposal is None else open_places(self._proposal, cards, self._wording)
        self.place_model.show(rows)
        self._follow_place()
        if cards and self._board.load is None:
            self.selected.emit(cards[0].spot)

    def _follow_place(self) -> None:
        self.move_button.setEnabled(self._place() is not None and bool(self.list.chosen))

    def _place(self) -> Spot | None:
        rows = self.places.selectionModel().selectedRows()
        return self.place_model.row_at(rows[0]).spot if rows else None

    def _lead_to_places(self) -> None:
        if self.place_model.rowCount():
            self.places.setFocus()
            self.places.selectRow(0)

    def _lay_out(self) -> None:
        filters = QHBoxLayout()
        filters.setSpacing(8)
        filters.addWidget(self.words, 1)
        for widget in (self.kind, self.need, self.without, self.count):
            filters.addWidget(widget)
        beside = QWidget(self)
        column = QVBoxLayout(beside)
        column.setContentsMargins(8, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self.who)
        column.addWidget(self.places, 1)
        column.addWidget(self.move_button, 0, Qt.AlignmentFlag.AlignRight)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self.list)
        splitter.addWidget(beside)
        splitter.setStretchFactor(0, 1)
        splitter.setSizes([510, 370])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(filters)
        layout.addWidget(splitter, 1)
