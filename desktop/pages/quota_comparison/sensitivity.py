"""How firm an alternative stands: how far each weight can move before somebody's quota changes much."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtWidgets import QHBoxLayout, QLabel, QSpinBox

from desktop.charts.ranges import RangeChart, RangeRow
from desktop.jobs import Job, Lane
from desktop.pages.quota_comparison.alternative_view import AlternativeView
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.tables.table_column import TableColumn, computed
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models.domain.apportionment import WEIGHT_UNIT, QuotaBasis
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.criterion_words import CRITERION_TITLES
from optimizer.division.sensitivity import WeightRange, weight_ranges

_MOST_PERSONS = 100
_PERCENT = QT_TRANSLATE_NOOP("Compare", "% of the weights")


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    criterion: str
    weight: float
    lowest: float
    highest: float
    first_below: str
    first_above: str


class QuotaSensitivity(AlternativeView):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        translate = self.wording.translate
        self._job: Job | None = None
        self.persons = QSpinBox()
        self.persons.setRange(0, _MOST_PERSONS)
        self.persons.setValue(1)
        self.persons.valueChanged.connect(lambda _persons: self._work())
        label = QLabel(translate("Compare", "No municipality changes by more than"))
        label.setBuddy(self.persons)
        self.persons.setAccessibleName(label.text())
        self._state = QLabel()
        self._state.setWordWrap(True)
        self.picture = RangeChart(translate("Compare", "How far each weight can move"))
        self.table = ShiftingTable(
            workspace,
            "quota_sensitivity",
            translate("Compare", "How far each weight can move"),
            sorted_by=-1,
        )
        self.choices.addStretch(1)
        limit = QHBoxLayout()
        limit.setSpacing(8)
        for widget in (label, self.persons, QLabel(translate("Compare", "persons"))):
            limit.addWidget(widget)
        limit.addStretch(1)
        self.content.addLayout(limit)
        self.content.addWidget(self._state)
        self.content.addWidget(self.picture)
        self.content.addWidget(self.table, 1)

    @property
    @override
    def table_panel(self) -> TablePanel | None:
        return self.table.panel

    @property
    def state(self) -> str:
        return self._state.text()

    @override
    def show_result(self) -> None:
        chosen, basis, persons = self.choice.alternative, self.choice.basis, self.persons.value()
        if chosen is None or basis is None:
            return
        self._stop()
        self.notice.say("")
        title = self.wording.translate("Compare", "Tries how far the weights can move")
        self._state.setText(title)
        formula = chosen.formula
        self._job = self.workspace.jobs.start(
            lambda _progress, cancelled: (basis, weight_ranges(basis, formula, persons, cancelled)),
            title=title,
            done=self._show,
            failed=self._say_why_not,
            lane=Lane.SOLVER,
        )

    @override
    def show_nothing(self) -> None:
        self._stop()
        self._clear()

    def _stop(self) -> None:
        """An answer to an earlier question is not waited for."""
        if self._job is not None and not self._job.is_ended:
            self._job.done.disconnect(self._show)
            self._job.failed.disconnect(self._say_why_not)
            self._job.cancel()

    def _show(self, found: tuple[QuotaBasis, Sequence[WeightRange]]) -> None:
        basis, ranges = found
        names = {place.code: place.name for place in basis.municipalities}
        rows = [_row(entry, names, self.wording) for entry in ranges]
        self.table.show_rows(_columns(), rows)
        self.picture.show_rows([self._range_row(row) for row in rows])
        self._state.setText(self._in_words(rows))
        self.explain(None)

    def _say_why_not(self, error: Exception) -> None:
        self._clear()
        if isinstance(error, UserProblem):
            self.notice.say(sentence(error, self.wording))
        else:
            self.workspace.jobs.failed.emit(error)

    def _clear(self) -> None:
        self._state.setText("")
        self.picture.show_rows(())
        self.table.show_rows(_columns(), ())

    def _in_words(self, rows: Sequence[_Row]) -> str:
        """The weight that stands least firm, in words."""
        if len(rows) == 1:
            return self.wording.translate(
                "Compare", "The alternative has one criterion only: there is no weight to move."
            )
        free = [row for row in rows if row.first_below or row.first_above]
        if not free:
            return self.wording.translate(
                "Compare", "Every weight can be moved all the way without anybody changing by more."
            )
        tightest = min(free, key=_room)
        return self.wording.of(
            QT_TRANSLATE_NOOP("Compare", "Least firm: {criterion}, {weight} %. {sentence}"),
            criterion=tightest.criterion,
            weight=self.wording.number(tightest.weight, 1),
            sentence=self._sentence(tightest),
        )

    def _sentence(self, row: _Row) -> str:
        of, number = self.wording.of, self.wording.number
        parts = []
        if row.first_below:
            text = QT_TRANSLATE_NOOP("Compare", "Below {percent} % {municipality} changes first.")
            parts.append(of(text, percent=number(row.lowest, 1), municipality=row.first_below))
        if row.first_above:
            text = QT_TRANSLATE_NOOP("Compare", "Above {percent} % {municipality} changes first.")
            parts.append(of(text, percent=number(row.highest, 1), municipality=row.first_above))
        return " ".join(parts)

    def _range_row(self, row: _Row) -> RangeRow:
        number = self.wording.number
        return RangeRow(
            row.criterion,
            row.lowest / 100,
            row.weight / 100,
            row.highest / 100,
            f"{number(row.lowest, 1)} – {number(row.highest, 1)} %",
            self.wording.of(
                QT_TRANSLATE_NOOP("Compare", "{criterion} {weight} %: between {lowest} and {highest} %."),
                criterion=row.criterion,
                weight=number(row.weight, 1),
                lowest=number(row.lowest, 1),
                highest=number(row.highest, 1),
            ),
        )


def _room(row: _Row) -> float:
    """To the nearer end that somebody changes at."""
    below = row.weight - row.lowest if row.first_below else 100
    above = row.highest - row.weight if row.first_above else 100
    return min(below, above)


def _row(entry: WeightRange, names: dict[str, str], wording: Wording) -> _Row:
    return _Row(
        entry.criterion.value,
        wording.of(CRITERION_TITLES[entry.criterion]),
        _percent(entry.weight),
        _percent(entry.lowest),
        _percent(entry.highest),
        names.get(entry.first_below or "", ""),
        names.get(entry.first_above or "", ""),
    )


def _percent(millionths: int) -> float:
    return millionths * 100 / WEIGHT_UNIT


def _columns() -> tuple[TableColumn, ...]:
    return (
        computed("criterion", QT_TRANSLATE_NOOP("Compare", "Criterion")),
        _share("weight", QT_TRANSLATE_NOOP("Compare", "Weight")),
        _share("lowest", QT_TRANSLATE_NOOP("Compare", "Lowest")),
        _share("highest", QT_TRANSLATE_NOOP("Compare", "Highest")),
        computed("first_below", QT_TRANSLATE_NOOP("Compare", "Changes first below")),
        computed("first_above", QT_TRANSLATE_NOOP("Compare", "Changes first above")),
    )


def _share(name: str, title: Text) -> TableColumn:
    return computed(name, title, unit=_PERCENT, numeric=True, decimals=1)
