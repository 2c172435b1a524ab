"""Which weights come nearest to quotas that somebody decided: an inherited practice made visible."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.frame.messages import quiet_label
from desktop.frame.notice import Notice
from desktop.jobs import Job, Lane
from desktop.look.signed import signed
from desktop.pages.page import Explanation
from desktop.pages.quota_comparison.compare_view import CompareView
from desktop.pages.quota_comparison.comparison_words import named
from desktop.pages.quota_comparison.fit_choices import FitChoices, FitQuestion
from desktop.pages.quota_comparison.shifting_table import ShiftingTable
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import UNKNOWN, TableColumn, computed
from desktop.tables.table_panel import TablePanel
from desktop.without_window.quota_sets import version_sets
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.apportionment import WEIGHT_UNIT, Formula
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import CRITERION_TITLES
from models.workbooks.shared_columns import PERSONS
from optimizer.division.fit_weights import Fit, fit_weights


@dataclass(frozen=True, slots=True)
class _Row:
    """`decided` None was not decided, and is not among the deviations."""

    code: str
    municipality: str
    decided: int | None
    target: float
    deviation: float | None
    contributions: Mapping[Criterion, float]


class QuotaFit(CompareView):
    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        translate = self.wording.translate
        self._job: Job | None = None
        self._found: tuple[FitQuestion, Fit] | None = None
        self._lead = quiet_label(
            translate(
                "Compare",
                "Finds the weights whose targets come nearest to quotas that are already decided. "
                "It shows what a practice amounts to, not why it was chosen.",
            )
        )
        self.choices = FitChoices(workspace)
        self.choices.changed.connect(self._forget)
        self.act = QPushButton(translate("Compare", "Find the weights"))
        self.act.setProperty("primary", True)
        self.act.clicked.connect(self._start)
        acts_row = QHBoxLayout()
        acts_row.setSpacing(16)
        acts_row.addWidget(self.choices, 1)
        acts_row.addWidget(self.act, 0, Qt.AlignmentFlag.AlignBottom)
        self.notice = Notice()
        self._result = QLabel()
        self._result.setWordWrap(True)
        self.table = ShiftingTable(workspace, "quota_fit", translate("Compare", "Fitted and decided"))
        self.table.selected.connect(self._explain)
        self.name = QLineEdit()
        self.name.setAccessibleName(translate("Compare", "Name of the alternative"))
        self.keep = QPushButton(translate("Compare", "Save as an alternative"))
        self.keep.clicked.connect(self._save)
        keeping = QHBoxLayout()
        keeping.setSpacing(8)
        keeping.addWidget(self.name, 1)
        keeping.addWidget(self.keep)
        keeping.addStretch(1)
        self.body.addWidget(self._lead)
        self.body.addLayout(acts_row)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._result)
        self._answer = QWidget()
        answer = QVBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(8)
        answer.addWidget(self.table, 1)
        answer.addLayout(keeping)
        self._below = QStackedWidget()
        self._below.addWidget(QWidget())
        self._below.addWidget(self._answer)
        self.body.addWidget(self._below, 1)
        self._forget()

    @property
    @override
    def table_panel(self) -> TablePanel | None:
        return self.table.panel

    @property
    def result(self) -> str:
        return self._result.text()

    @override
    def read(self) -> None:
        with self.workspace.file.reading() as session:
            self.choices.show_sets(version_sets(session), queries.plan_info(session).years)

    def _start(self) -> None:
        self._forget()
        try:
            with self.workspace.file.reading() as session:
                question = self.choices.question(session)
        except UserProblem as problem:
            self.notice.say(sentence(problem, self.wording))
            return
        title = self.wording.translate("Compare", "Seeks the nearest weights")
        self._result.setText(title)
        self.act.setEnabled(False)
        self._job = self.workspace.jobs.start(
            lambda _progress, _cancelled: (
                question,
                fit_weights(question.basis, question.decided, question.criteria),
            ),
            title=title,
            done=self._show,
            failed=self._say_why_not,
            cancelled=self._forget,
            lane=Lane.SOLVER,
        )

    def _forget(self) -> None:
        """Another question: what was found is no answer to it."""
        if self._job is not None and not self._job.is_ended:
            self._job.done.disconnect(self._show)
            self._job.failed.disconnect(self._say_why_not)
            self._job.was_cancelled.disconnect(self._forget)
            self._job.cancel()
        self._job = None
        self._found = None
        self.act.setEnabled(True)
        self.notice.say("")
        self._result.setText("")
        self._below.setCurrentIndex(0)

    def _say_why_not(self, error: Exception) -> None:
        self._forget()
        if isinstance(error, UserProblem):
            self.notice.say(sentence(error, self.wording))
        else:
            self.workspace.jobs.failed.emit(error)

    def _show(self, found: tuple[FitQuestion, Fit]) -> None:
        self._found = found
        question, fit = found
        self.act.setEnabled(True)
        self._result.setText(self._in_words(question, fit))
        self.table.show_rows(_columns(), _rows(question, fit))
        quotas = question.entry.name(self.wording)
        if self.choices.counties.count() > 1:
            quotas = f"{quotas}, {question.basis.county}"
        self.name.setText(self.wording.of(QT_TRANSLATE_NOOP("Compare", "As {quotas}"), quotas=quotas))
        self._below.setCurrentWidget(self._answer)

    def _in_words(self, question: FitQuestion, fit: Fit) -> str:
        of, number = self.wording.of, self.wording.number
        weights = ", ".join(
            f"{of(CRITERION_TITLES[criterion])} {number(weight * 100 / WEIGHT_UNIT, 1)} %"
            for criterion, weight in fit.weights.items()
        )
        rows = [row for row in _rows(question, fit) if row.deviation is not None]
        furthest = max(rows, key=lambda row: abs(row.deviation or 0))
        text = [
            of(QT_TRANSLATE_NOOP("Compare", "Nearest weights: {weights}."), weights=weights),
            of(
                QT_TRANSLATE_NOOP(
                    "Compare",
                    "Targets and decided quotas differ by {total} persons in all, at most by {largest} "
                    "({municipality}). By inhabitants alone they differ by {population}.",
                ),
                total=number(float(fit.total_deviation), 1),
                largest=number(float(fit.largest_deviation), 1),
                municipality=furthest.municipality,
                population=number(float(fit.population_deviation), 1),
            ),
        ]
        if fit.left_out:
            without = [row.municipality for row in _rows(question, fit) if row.decided is None]
            text.append(
                of(
                    QT_TRANSLATE_NOOP("Compare", "Not counted, without a decided quota: {municipalities}."),
                    municipalities=named(in_swedish_order(without, str), self.wording),
                )
            )
        return " ".join(text)

    def _explain(self) -> None:
        panel = self.table.panel
        row: _Row | None = panel.row() if panel is not None else None
        if row is None:
            self.explain(None)
            return
        translate, number = self.wording.translate, self.wording.number
        lines = [
            (self.wording.of(CRITERION_TITLES[criterion]), number(persons, 1))
            for criterion, persons in row.contributions.items()
        ]
        lines.append((translate("Compare", "Fitted target"), number(row.target, 1)))
        decided = UNKNOWN if row.decided is None else number(row.decided)
        lines.append((translate("Compare", "Decided"), decided))
        if row.deviation is not None:
            lines.append((translate("Compare", "Difference"), signed(self.wording, row.deviation, 1)))
        self.explain(Explanation(row.municipality, lines))

    def _save(self) -> None:
        if self._found is None:
            return
        weights = {criterion: weight for criterion, weight in self._found[1].weights.items() if weight}
        name = self.name.text().strip()
        try:
            with self.workspace.file.reading() as session:
                edit = acts.add_alternative(
                    session, self.workspace.year, self.workspace.version or "", name, Formula(weights)
                )
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)
        else:
            text = QT_TRANSLATE_NOOP("Compare", "The alternative {name} is saved.")
            self.told.emit(self.wording.of(text, name=name))


def _rows(question: FitQuestion, fit: Fit) -> Sequence[_Row]:
    names = {place.code: place.name for place in question.basis.municipalities}
    return [
        _Row(
            target.code,
            names[target.code],
            question.decided.get(target.code),
            float(target.target),
            float(target.target - question.decided[target.code]) if target.code in question.decided else None,
            {criterion: float(persons) for criterion, persons in target.contributions.items()},
        )
        for target in fit.targets
    ]


def _columns() -> tuple[TableColumn, ...]:
    return (
        computed("municipality", QT_TRANSLATE_NOOP("Compare", "Municipality")),
        computed("decided", QT_TRANSLATE_NOOP("Compare", "Decided"), unit=PERSONS, numeric=True),
        computed(
            "target", QT_TRANSLATE_NOOP("Compare", "Fitted target"), unit=PERSONS, numeric=True, decimals=1
        ),
        computed(
            "deviation",
            QT_TRANSLATE_NOOP("Compare", "Difference"),
            unit=PERSONS,
            numeric=True,
            decimals=1,
            signed=True,
        ),
    )
