"""Which proposal, which municipality, households or persons, and in which view."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.dialogs.outcome_words import outcome_label
from desktop.look.segments import Segments
from desktop.look.tips import plain_tip
from desktop.pages.proposal.grid import Across
from desktop.pages.proposal.views import View
from desktop.pages.proposal.words import proposal_label
from desktop.tables.swedish_order import in_swedish_order
from models.domain.geography import Municipality
from models.queries.proposals import ProposalRow
from models.wording import Wording


class ProposalBar(QWidget):
    """Every choice keeps the selection."""

    proposal_chosen = Signal(int)
    view_chosen = Signal(object)  # View
    changed = Signal()  # municipality, unit, columns or empty places

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        translate = wording.translate
        self.proposals = QComboBox(self)
        self.proposals.setAccessibleName(translate("Proposal", "Proposal"))
        self.proposals.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.proposals.activated.connect(lambda row: self.proposal_chosen.emit(self.proposals.itemData(row)))
        self.municipalities = QComboBox(self)
        self.municipalities.setAccessibleName(translate("Proposal", "Municipality"))
        self.municipalities.activated.connect(lambda _row: self.changed.emit())
        self.empty = QCheckBox(translate("Proposal", "Also places without anyone"), self)
        self.empty.toggled.connect(lambda _on: self.changed.emit())
        self._columns = Segments(
            translate("Board", "Months or kinds of households across"),
            (
                (translate("Board", "Months"), Across.MONTHS),
                (translate("Board", "Kinds of households"), Across.KINDS),
            ),
        )
        self._columns.chosen.connect(lambda _across: self.changed.emit())
        self._units = Segments(
            translate("Proposal", "Households or persons"),
            ((translate("Proposal", "Households"), False), (translate("Proposal", "Persons"), True)),
        )
        self._units.chosen.connect(lambda _persons: self.changed.emit())
        self._views = Segments(
            translate("Proposal", "Table, cards, map, chart, prices or difference"),
            (
                (translate("Proposal", "Table"), View.TABLE),
                (translate("Cards", "Cards"), View.CARDS),
                (translate("Proposal", "Map"), View.MAP),
                (translate("Proposal", "Chart"), View.CHART),
                (translate("Explain", "What it costs"), View.PRICES),
                (translate("Proposal", "Difference"), View.DIFFERENCE),
            ),
        )
        self._views.chosen.connect(self.view_chosen)
        upper = QHBoxLayout()
        upper.setSpacing(8)
        upper.addWidget(self.proposals)
        upper.addWidget(self.municipalities)
        upper.addStretch(1)
        upper.addWidget(self.empty)
        upper.addSpacing(8)
        upper.addWidget(self._units)
        lower = QHBoxLayout()
        lower.setSpacing(8)
        lower.addWidget(self._views)
        lower.addSpacing(16)
        lower.addWidget(self._columns)
        lower.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(upper)
        layout.addLayout(lower)

    @property
    def across(self) -> Across:
        return Across(self._columns.choice)

    @property
    def persons(self) -> bool:
        return bool(self._units.choice)

    @property
    def municipality(self) -> str | None:
        code: str | None = self.municipalities.currentData()
        return code

    @property
    def empty_places(self) -> bool:
        return self.empty.isChecked()

    def show_proposals(self, rows: Sequence[ProposalRow], chosen: int | None) -> None:
        self.proposals.clear()
        for row in rows:
            label = proposal_label(
                row.id, row.created, outcome_label(row.outcome, self._wording), self._wording
            )
            self.proposals.addItem(label, row.id)
            at, tip = self.proposals.count() - 1, plain_tip(row.reason)
            self.proposals.setItemData(at, tip, Qt.ItemDataRole.ToolTipRole)
        if chosen is not None:
            self.select_proposal(chosen)

    def select_proposal(self, number: int) -> None:
        self.proposals.setCurrentIndex(self.proposals.findData(number))

    def show_municipalities(self, municipalities: Iterable[Municipality]) -> None:
        chosen = self.municipality
        self.municipalities.clear()
        self.municipalities.addItem(self._wording.translate("Proposal", "All municipalities"), None)
        for entry in in_swedish_order(tuple(municipalities), lambda entry: entry.name):
            self.municipalities.addItem(entry.name, entry.code)
        self.municipalities.setCurrentIndex(max(self.municipalities.findData(chosen), 0))

    def follow_view(self, view: View) -> None:
        """Only what says something in the view is there."""
        for widget in (self._columns, self.empty):
            widget.setVisible(view is View.TABLE)
        self._units.setVisible(view in (View.TABLE, View.MAP, View.CHART))
        self.municipalities.setVisible(view in (View.TABLE, View.CARDS))

    def choose_view(self, view: View) -> None:
        self._views.choose(view)

    def choose_across(self, across: Across) -> None:
        self._columns.choose(across)

    def choose_persons(self, persons: bool) -> None:
        self._units.choose(persons)

    def offer_difference(self, offered: bool) -> None:
        """The only proposal of a year has nothing to be compared with."""
        self._views.offer(View.DIFFERENCE, offered)
