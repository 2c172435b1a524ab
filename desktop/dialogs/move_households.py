"""A change by hand by form: some households of a cell to another place or month."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QLabel, QPushButton, QSpinBox, QWidget

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from desktop.frame.messages import quiet_label
from desktop.pages.proposal.grid import Parcel
from desktop.pages.proposal.words import count_text
from desktop.tables.swedish_order import in_swedish_order
from desktop.words.households import household_words
from models.domain.plan_figures import Count
from models.domain.proposal import Adjustment, Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


class MoveDialog(QDialog):
    """Which households of `parcels`, how many, where to. `decided` carries the change; why is asked later."""

    decided = Signal(object)  # Adjustment

    def __init__(
        self,
        proposal: Proposal,
        where: str,
        parcels: Sequence[Parcel],
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._proposal, self._parcels, self._wording = proposal, tuple(parcels), wording
        translate = wording.translate
        self.setWindowTitle(translate("Move", "Move households"))
        self.setMinimumWidth(520)
        self.group = QComboBox(self)
        for parcel in self._parcels:
            self.group.addItem(self._parcel_text(parcel))
        self.count = QSpinBox(self)
        self.place = QComboBox(self)
        self.month = QComboBox(self)
        for month in proposal.snapshot.months:
            self.month.addItem(long_month(month, wording), month)
        self.move_button = QPushButton(translate("Move", "Move"), self)
        self.move_button.clicked.connect(self._decide)
        self._hint = quiet_label("", self)
        self._lay_out(where)
        self.group.currentIndexChanged.connect(self._follow_parcel)
        for changed in (self.place.currentIndexChanged, self.month.currentIndexChanged):
            changed.connect(self._judge)
        self.count.valueChanged.connect(self._judge)
        self._follow_parcel(0)

    def adjustment(self) -> Adjustment:
        """The change as the form says it."""
        parcel, place = self._parcels[self.group.currentIndex()], self.place.currentData()
        return Adjustment(
            group_id=parcel.group.id,
            households=self.count.value(),
            from_place=parcel.place_code,
            from_month=parcel.month,
            to_place=place,
            to_month=None if place is None else self.month.currentData(),
        )

    def _follow_parcel(self, position: int) -> None:
        """The places that may receive them; the month is their own until another is chosen."""
        parcel, snapshot = self._parcels[position], self._proposal.snapshot
        names = snapshot.names
        codes = parcel.group.municipality_codes
        places = [place for place in snapshot.places if place.municipality_code in codes]
        self.place.clear()
        for place in in_swedish_order(places, lambda place: place.name):
            name = place.name if len(codes) == 1 else f"{place.name} ({names[place.municipality_code]})"
            self.place.addItem(name, place.code)
        if parcel.place_code is not None:
            self.place.addItem(self._wording.translate("Move", "Without a home"), None)
        self.place.setCurrentIndex(max(self.place.findData(parcel.place_code), 0))
        month = parcel.month or max(parcel.group.assigned, snapshot.months[0])
        self.month.setCurrentIndex(snapshot.months.index(month))
        self.count.setRange(1, parcel.households)
        self.count.setValue(1)
        self._judge()

    def _judge(self) -> None:
        """The button waits for a place to go to; what is missing is said."""
        if self.place.currentIndex() < 0:
            return
        change = self.adjustment()
        self.month.setEnabled(change.to_place is not None)
        moves = (change.from_place, change.from_month) != (change.to_place, change.to_month)
        self.move_button.setEnabled(moves)
        if not moves:
            self._hint.setText(self._wording.translate("Move", "Choose another place or another month."))
            return
        deadline = self._parcels[self.group.currentIndex()].group.deadline
        self._hint.setText(
            self._wording.of(
                QT_TRANSLATE_NOOP("Move", "Reception is in time until {month}."),
                month=long_month(deadline, self._wording),
            )
        )

    def _decide(self) -> None:
        self.decided.emit(self.adjustment())
        self.accept()

    def _parcel_text(self, parcel: Parcel) -> str:
        persons = parcel.households * parcel.group.composition.persons
        words = (
            f"{household_words(parcel.group, self._wording)} – "
            f"{count_text(Count(parcel.households, persons), self._wording)}"
        )
        return words if parcel.month is None else f"{words}, {long_month(parcel.month, self._wording)}"

    def _lay_out(self, where: str) -> None:
        translate = self._wording.translate
        heading = QLabel(where, self)
        heading.setProperty("role", "heading")
        form = labelled_fields(
            (
                (translate("Move", "&Households"), self.group),
                (translate("Move", "H&ow many"), self.count),
                (translate("Move", "To &place"), self.place),
                (translate("Move", "To &month"), self.month),
            )
        )
        lay_out_form(self, (heading, form, self._hint), self.move_button, translate("Move", "Cancel"))
