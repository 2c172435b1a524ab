"""Which picture, of what, when, where, by which proposal."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from enum import StrEnum

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from desktop.dialogs.outcome_words import outcome_label
from desktop.look.segments import Segments
from desktop.pages.pictures.measures import BY_MONTH, WORDS, Measure
from desktop.pages.pictures.month_charts import CAPACITY_NAMES, Capacity
from desktop.pages.proposal.words import proposal_label
from desktop.tables.swedish_order import in_swedish_order
from models.domain.months import Month
from models.queries import QuotaRow
from models.queries.proposals import ProposalRow
from models.wording import Wording
from models.words.month_names import long_month


class Picture(StrEnum):
    MAP = "map"
    YEAR = "year"
    CAPACITY = "capacity"
    RURAL = "rural"
    COST = "cost"


WITHOUT = 0
"""The number of no proposal; the first has number 1."""


class PictureChoices(QWidget):
    """Two lines above the picture. Only what the picture depends on is shown."""

    picture_chosen = Signal(object)  # Picture
    area_chosen = Signal(str)  # the code of a municipality, nothing for the whole plan
    proposal_chosen = Signal(int)
    changed = Signal()  # measure, month, places, kind of room
    table_chosen = Signal(object)  # bool: instead of the picture

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._measure = Measure.QUOTA  # wanted, also while there is nothing to choose among
        translate = wording.translate
        self.pictures = Segments(
            translate("Pictures", "Picture"),
            (
                (translate("Pictures", "Map"), Picture.MAP),
                (translate("Pictures", "The year"), Picture.YEAR),
                (translate("Pictures", "Homes and places"), Picture.CAPACITY),
                (translate("Pictures", "Urban and rural"), Picture.RURAL),
                (translate("Pictures", "Cost"), Picture.COST),
            ),
        )
        self.shapes = Segments(
            translate("Pictures", "Picture or table"),
            ((translate("Pictures", "Picture"), False), (translate("Pictures", "Table"), True)),
        )
        self.measure = self._box(translate("Pictures", "What the map shows"))
        self.month = self._box(translate("Pictures", "Month"))
        self.kind = self._box(translate("Pictures", "Homes or service"))
        self.area = self._box(translate("Pictures", "Municipality"))
        self.proposal = self._box(translate("Pictures", "Proposal"))
        self.places = QCheckBox(translate("Pictures", "Places"), self)
        self.places.setChecked(True)
        for kind in Capacity:
            self.kind.addItem(wording.of(CAPACITY_NAMES[kind]).capitalize(), kind)
        self._lay_out()
        self.pictures.chosen.connect(self._choose_picture)
        self.shapes.chosen.connect(self.table_chosen)
        self.area.activated.connect(lambda _row: self.area_chosen.emit(self.area.currentData()))
        self.proposal.activated.connect(lambda _row: self.proposal_chosen.emit(self.proposal.currentData()))
        self.places.toggled.connect(lambda _on: self.changed.emit())
        self.measure.activated.connect(lambda _row: self.choose_measure(Measure(self.measure.currentData())))
        for box in (self.measure, self.month, self.kind):
            box.activated.connect(lambda _row: self.changed.emit())
        self._show_needed(Picture.MAP)

    @property
    def picture(self) -> Picture:
        return Picture(str(self.pictures.choice))

    @property
    def as_table(self) -> bool:
        return bool(self.shapes.choice)

    @property
    def chosen_measure(self) -> Measure:
        return Measure(self.measure.currentData() or self._measure)

    @property
    def chosen_kind(self) -> Capacity:
        return Capacity(self.kind.currentData() or Capacity.HOMES)

    @property
    def chosen_month(self) -> Month | None:
        text = self.month.currentData()
        return None if text is None else Month.parse(text)

    def show_measures(self, measures: Iterable[Measure]) -> None:
        self.measure.clear()
        for measure in measures:
            self.measure.addItem(self._wording.of(WORDS[measure].title), measure)
        self.choose_measure(self._measure)

    def choose_measure(self, measure: Measure) -> None:
        self._measure = measure
        self.measure.setCurrentIndex(max(self.measure.findData(measure), 0))
        self._offer_month()

    def show_months(self, months: Sequence[Month], first_choice: Month) -> None:
        chosen = self.chosen_month or first_choice
        self.month.clear()
        for month in months:
            self.month.addItem(long_month(month, self._wording), str(month))
        found = self.month.findData(str(chosen))
        self.month.setCurrentIndex(found if found >= 0 else self.month.findData(str(first_choice)))

    def show_areas(self, whole: str, rows: Sequence[QuotaRow]) -> None:
        chosen = self.area.currentData()
        self.area.clear()
        self.area.addItem(whole, "")
        for row in in_swedish_order(rows, lambda row: row.municipality):
            self.area.addItem(row.municipality, row.municipality_code)
        self.choose_area(chosen)

    def choose_area(self, code: str | None) -> None:
        """Without telling anyone."""
        self.area.setCurrentIndex(max(self.area.findData(code or ""), 0))

    def show_proposals(self, rows: Sequence[ProposalRow], chosen: int | None) -> None:
        self.proposal.clear()
        self.proposal.addItem(self._wording.translate("Pictures", "Without a proposal"), WITHOUT)
        for row in rows:
            outcome = outcome_label(row.outcome, self._wording)
            self.proposal.addItem(proposal_label(row.id, row.created, outcome, self._wording), row.id)
        self.proposal.setCurrentIndex(max(self.proposal.findData(chosen or WITHOUT), 0))

    def _choose_picture(self, picture: object) -> None:
        self._show_needed(Picture(str(picture)))
        self.picture_chosen.emit(picture)

    def _show_needed(self, picture: Picture) -> None:
        self.measure.setVisible(picture is Picture.MAP)
        self.places.setVisible(picture is Picture.MAP)
        self.kind.setVisible(picture is Picture.CAPACITY)
        self.area.setVisible(picture is not Picture.COST)
        self._offer_month()

    def _offer_month(self) -> None:
        self.month.setVisible(self.picture is Picture.MAP and self.chosen_measure in BY_MONTH)

    def _box(self, name: str) -> QComboBox:
        box = QComboBox(self)
        box.setAccessibleName(name)
        box.setToolTip(name)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return box

    def _lay_out(self) -> None:
        upper, lower = QHBoxLayout(), QHBoxLayout()
        upper.addWidget(self.pictures)
        upper.addStretch(1)
        upper.addWidget(self.shapes)
        for widget in (self.measure, self.month, self.kind, self.area, self.places, self.proposal):
            if widget is self.proposal:
                lower.addStretch(1)
            lower.addWidget(widget, 0, Qt.AlignmentFlag.AlignVCenter)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        for line in (upper, lower):
            line.setSpacing(8)
            layout.addLayout(line)
