"""What is fitted: which quotas, by which criteria, with the values of which year, in which county."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from desktop.without_window.quota_sets import VersionSet
from desktop.workspace import Workspace
from models import queries
from models.domain.apportionment import QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.words.criterion_words import CRITERION_TITLES

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_IN_A_ROW = 4


@dataclass(frozen=True, slots=True)
class FitQuestion:
    """`basis` has the sum of what was decided as its county quota."""

    entry: VersionSet
    basis: QuotaBasis
    decided: Mapping[str, int]
    criteria: Collection[Criterion]


class FitChoices(QWidget):
    """What was chosen stays chosen where it still is."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        translate = workspace.wording.translate
        self._sets: Sequence[VersionSet] = ()
        self.sets = QComboBox()
        self.years = QComboBox()
        self.counties = QComboBox()
        row = QHBoxLayout()
        row.setSpacing(8)
        self._labels = {}
        for combo, words in (
            (self.sets, translate("Compare", "Decided quotas")),
            (self.years, translate("Compare", "Criteria of the year")),
            (self.counties, translate("Compare", "County")),
        ):
            combo.setAccessibleName(words)
            combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
            label = QLabel(words)
            label.setBuddy(combo)
            self._labels[combo] = label
            row.addWidget(label)
            row.addWidget(combo)
            row.addSpacing(8)
        row.addStretch(1)
        self.sets.activated.connect(lambda _row: self._choose_set())
        self.years.activated.connect(lambda _row: self._choose_year())
        self.counties.activated.connect(lambda _row: self.changed.emit())
        self.criteria = {
            criterion: QCheckBox(workspace.wording.of(title), self)
            for criterion, title in CRITERION_TITLES.items()
        }
        self._boxes = QGridLayout()
        self._boxes.setHorizontalSpacing(16)
        self._boxes.setVerticalSpacing(8)
        self._boxes.setColumnStretch(_IN_A_ROW, 1)
        for criterion, box in self.criteria.items():
            box.setChecked(criterion is not Criterion.REQUESTED)
            box.clicked.connect(lambda _on: self.changed.emit())
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(row)
        layout.addLayout(self._boxes)

    def show_sets(self, sets: Sequence[VersionSet], years: Sequence[int]) -> None:
        """The newest decided version is proposed, else the newest before the year that is shown."""
        chosen, year = self.sets.currentData(), self.years.currentData()
        self._sets = sets
        self.sets.clear()
        for entry in sets:
            self.sets.addItem(entry.name(self._workspace.wording), entry.id)
        here = (self._workspace.year, self._workspace.version)
        usual = next(
            (entry.id for entry in sets if entry.decided),
            next((entry.id for entry in sets if (entry.year, entry.version) != here), None),
        )
        self.sets.setCurrentIndex(
            next((at for at in (self.sets.findData(chosen), self.sets.findData(usual)) if at >= 0), 0)
        )
        self.years.clear()
        for choice in sorted(years, reverse=True):
            self.years.addItem(str(choice), choice)
        if self.years.findData(year) >= 0:
            self.years.setCurrentIndex(self.years.findData(year))
            self._choose_year()
        else:
            self._choose_set()

    def choose(self, set_id: str, year: int | None = None) -> None:
        self.sets.setCurrentIndex(self.sets.findData(set_id))
        self._choose_set()
        if year is not None:
            self.years.setCurrentIndex(self.years.findData(year))
            self._choose_year()

    @property
    def entry(self) -> VersionSet | None:
        at = self.sets.currentIndex()
        return self._sets[at] if 0 <= at < len(self._sets) else None

    def question(self, session: Session) -> FitQuestion:
        """What is asked; `UserProblem` when there is nothing to come near to."""
        entry, year = self.entry, self.years.currentData()
        if entry is None:
            raise UserProblem("FIT_WITHOUT_DECIDED", county="")
        version = entry.version if year == entry.year else queries.newest_version(session, year)
        (basis,) = queries.quota_bases(session, year, version, self.counties.currentData())
        codes = {place.code for place in basis.municipalities}
        decided = {
            code: persons
            for code, persons in entry.quotas(session).items()
            if persons is not None and code in codes
        }
        criteria = [
            criterion for criterion, box in self.criteria.items() if box.isChecked() and not box.isHidden()
        ]
        return FitQuestion(entry, replace(basis, county_quota=sum(decided.values())), decided, criteria)

    def _choose_set(self) -> None:
        """The set's own year is proposed where more than the inhabitants is known of it."""
        entry = self.entry
        if entry is not None:
            with self._workspace.file.reading() as session:
                own = {row.criterion for row in queries.criterion_rows(session, entry.year)}
            year = entry.year if own - {Criterion.POPULATION} else self._workspace.year
            self.years.setCurrentIndex(self.years.findData(year))
        self._choose_year()

    def _choose_year(self) -> None:
        """A criterion without any value that year cannot be chosen."""
        with self._workspace.file.reading() as session:
            known = {row.criterion for row in queries.criterion_rows(session, self.years.currentData())}
            counties = [county for county in queries.counties(session) if county.in_plan]
        self._show_boxes(known)
        chosen = self.counties.currentData()
        self.counties.clear()
        for county in counties:
            self.counties.addItem(county.name, county.code)
        self.counties.setCurrentIndex(max(self.counties.findData(chosen), 0))
        for widget in (self.counties, self._labels[self.counties]):
            widget.setVisible(len(counties) > 1)
        self.changed.emit()

    def _show_boxes(self, known: Collection[Criterion]) -> None:
        for box in self.criteria.values():
            self._boxes.removeWidget(box)
            box.hide()
        shown = [box for criterion, box in self.criteria.items() if criterion in known]
        for position, box in enumerate(shown):
            self._boxes.addWidget(box, *divmod(position, _IN_A_ROW))
            box.show()
