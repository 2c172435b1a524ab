"""A change by hand: some households of a cell to another place or month, with a reason."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from desktop.messages import quiet_label
from desktop.pages.proposal.grid import GroupCount, RowKind, Spot
from desktop.pages.proposal.words import count_text, spot_text
from desktop.words.households import household_words
from models.domain.months import Month
from models.domain.plan_figures import Count
from models.domain.proposal import Adjustment, Proposal
from models.month_names import long_month
from models.wording import QT_TRANSLATE_NOOP, Wording


class MoveDialog(QDialog):
    """Which households, how many, where to, why. `decided` carries the change and its reason."""

    decided = Signal(object, str)  # Adjustment, reason

    def __init__(
        self,
        proposal: Proposal,
        spot: Spot,
        found: Sequence[GroupCount],
        wording: Wording,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._proposal, self._spot, self._found, self._wording = proposal, spot, tuple(found), wording
        translate = wording.translate
        self.setWindowTitle(translate("Move", "Move households"))
        self.setMinimumWidth(520)
        self.group = QComboBox(self)
        for entry in self._found:
            self.group.addItem(self._group_text(entry))
        self.count = QSpinBox(self)
        self.place = QComboBox(self)
        self.month = QComboBox(self)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.setPlaceholderText(translate("Move", "Is stored and printed with the proposal"))
        self.move_button = QPushButton(translate("Move", "Move"), self)
        self.move_button.clicked.connect(self._decide)
        self._hint = quiet_label("", self)
        self._fill()
        self._lay_out()
        self.group.currentIndexChanged.connect(self._follow_group)
        for changed in (self.place.currentIndexChanged, self.month.currentIndexChanged):
            changed.connect(self._judge)
        self.count.valueChanged.connect(self._judge)
        self.reason.textChanged.connect(self._judge)
        self._follow_group(0)

    def adjustment(self) -> Adjustment:
        """The change as the form says it."""
        entry = self._found[self.group.currentIndex()]
        return Adjustment(
            group_id=entry.group.id,
            households=self.count.value(),
            from_place=self._spot.place_code,
            from_month=self._from_month(),
            to_place=self.place.currentData(),
            to_month=self.month.currentData() if self.place.currentData() is not None else None,
        )

    def _from_month(self) -> Month | None:
        return None if self._spot.kind is RowKind.WITHOUT_HOME else self._spot.month

    def _fill(self) -> None:
        translate = self._wording.translate
        snapshot = self._proposal.snapshot
        names = self._proposal.snapshot.names
        own = [place for place in snapshot.places if place.municipality_code == self._spot.municipality_code]
        for place in sorted(own, key=lambda place: names[place.code]):
            self.place.addItem(place.name, place.code)
        if self._spot.kind is not RowKind.WITHOUT_HOME:
            self.place.addItem(translate("Move", "Without a home"), None)
            self.place.setCurrentIndex(max(self.place.findData(self._spot.place_code), 0))
        for month in snapshot.months:
            self.month.addItem(long_month(month, self._wording), month)
        if self._spot.month is not None:
            self.month.setCurrentIndex(snapshot.months.index(self._spot.month))

    def _follow_group(self, position: int) -> None:
        self.count.setRange(1, self._found[position].households)
        self.count.setValue(1)
        self._judge()

    def _judge(self) -> None:
        """The button waits for a place to go to and a reason; what is missing is said."""
        change = self.adjustment()
        self.month.setEnabled(change.to_place is not None)
        moves = (change.from_place, change.from_month) != (change.to_place, change.to_month)
        reason = bool(self.reason.text().strip())
        self.move_button.setEnabled(moves and reason)
        translate = self._wording.translate
        if not moves:
            self._hint.setText(translate("Move", "Choose another place or another month."))
        elif not reason:
            self._hint.setText(translate("Move", "Write the reason: it is stored with the proposal."))
        else:
            deadline = self._found[self.group.currentIndex()].group.deadline
            self._hint.setText(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Move", "Reception is in time until {month}."),
                    month=long_month(deadline, self._wording),
                )
            )

    def _decide(self) -> None:
        self.decided.emit(self.adjustment(), self.reason.text().strip())
        self.accept()

    def _group_text(self, entry: GroupCount) -> str:
        persons = entry.households * entry.group.composition.persons
        return (
            f"{household_words(entry.group, self._wording)} – "
            f"{count_text(Count(entry.households, persons), self._wording)}"
        )

    def _lay_out(self) -> None:
        translate = self._wording.translate
        names = self._proposal.snapshot.names
        place = names.get(self._spot.place_code or "") or translate("Move", "Without a home")
        where = QLabel(
            spot_text(names[self._spot.municipality_code], place, self._spot.month, self._wording), self
        )
        where.setProperty("role", "heading")
        form = labelled_fields(
            (
                (translate("Move", "&Households"), self.group),
                (translate("Move", "H&ow many"), self.count),
                (translate("Move", "To &place"), self.place),
                (translate("Move", "To &month"), self.month),
                (translate("Move", "&Reason"), self.reason),
            )
        )
        lay_out_form(self, where, form, self._hint, self.move_button, translate("Move", "Cancel"))
