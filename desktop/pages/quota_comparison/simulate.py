"""What if the county quota were another: every alternative with that number beside today's."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction
from typing import override

from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSpinBox

from desktop.pages.quota_comparison.alternative_view import AlternativeView
from desktop.pages.quota_comparison.comparison_shown import ComparisonShown
from desktop.pages.quota_comparison.growth_notice import GrowthNotice
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts
from models.domain.apportionment import Method, QuotaBasis
from models.domain.quota_comparison import Comparison, compare
from models.errors import UserProblem
from models.problems import sentence
from models.queries import AlternativeRow
from models.wording import QT_TRANSLATE_NOOP
from optimizer.division.divide import divide

_MOST_PERSONS = 1_000_000
_TODAY = QT_TRANSLATE_NOOP("Compare", "{alternative} today")
_TRIED = QT_TRANSLATE_NOOP("Compare", "{alternative} then")
_STEPS = (Fraction(8, 10), Fraction(9, 10), Fraction(11, 10), Fraction(12, 10), Fraction(2))


class QuotaSimulate(AlternativeView):
    """Floors, caps and locks hold for the other number too; where they cannot, it is said why."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        translate = self.wording.translate
        self.county_quota = QSpinBox()
        self.county_quota.setRange(0, _MOST_PERSONS)
        self.county_quota.setGroupSeparatorShown(True)
        self.county_quota.setAccessibleName(translate("Compare", "County quota to try"))
        self.county_quota.valueChanged.connect(lambda _persons: self._work())
        self._today = QLabel()
        self._tried: tuple[str, int, int] | None = None  # county, today's number, and the number tried
        self.shown = ComparisonShown(
            workspace, "quota_simulate", translate("Compare", "Alternatives with another county quota")
        )
        self.shown.explained.connect(self.explain)
        self.choices.addStretch(1)
        self.choices.addWidget(self.shown.shapes)
        numbers = QHBoxLayout()
        numbers.setSpacing(8)
        numbers.addWidget(self._today)
        numbers.addWidget(self.county_quota)
        self.steps = tuple(self._step(step) for step in _STEPS)
        for button in self.steps:
            numbers.addWidget(button)
        numbers.addStretch(1)
        self.growth = GrowthNotice(self.wording)
        self.growth.acted.connect(self._use_divisors)
        self.content.addLayout(numbers)
        self.content.addWidget(self.growth)
        self.content.addWidget(self.shown, 1)

    @property
    @override
    def table_panel(self) -> TablePanel | None:
        return self.shown.table.panel

    @override
    def show_result(self) -> None:
        chosen, basis = self.choice.alternative, self.choice.basis
        if chosen is None or basis is None:
            return
        tried = self._number_to_try(basis)
        rows = [chosen, *(row for row in self.choice.every_alternative if row is not chosen)]
        refused: list[str] = []
        sets: list[Mapping[str, int | None]] = []
        titles: list[str] = []
        for row in rows:
            titles += [self.wording.of(title, alternative=row.name) for title in (_TODAY, _TRIED)]
            sets.extend(
                self._divided(replace(basis, county_quota=persons), row, refused)
                for persons in (basis.county_quota, tried)
            )
        self.notice.say("\n".join(dict.fromkeys(refused)))
        names = {place.code: place.name for place in basis.municipalities}
        self.shown.show_comparison(compare(tuple(names), *sets), titles, names)
        self.growth.look(chosen, basis, tried)

    @override
    def show_nothing(self) -> None:
        self.growth.say("")
        self.shown.show_comparison(Comparison(()), ("", ""), {})

    def _step(self, step: Fraction) -> QPushButton:
        words = (
            self.wording.translate("Compare", "Double")
            if step == 2
            else f"{'+' if step > 1 else '−'}{abs(step - 1) * 100} %"
        )
        button = QPushButton(words)
        button.setAccessibleName(
            self.wording.of(QT_TRANSLATE_NOOP("Compare", "County quota: {change}"), change=words)
        )
        button.clicked.connect(lambda: self._try(step))
        return button

    def _try(self, step: Fraction) -> None:
        if self.choice.basis is not None:
            self.county_quota.setValue(round(self.choice.basis.county_quota * step))

    def _number_to_try(self, basis: QuotaBasis) -> int:
        """The officer's number; ten per cent fewer when the county or its quota has become another."""
        if self._tried is None or self._tried[:2] != (basis.county_code, basis.county_quota):
            blocked = self.county_quota.blockSignals(True)
            self.county_quota.setValue(round(basis.county_quota * Fraction(9, 10)))
            self.county_quota.blockSignals(blocked)
            today = QT_TRANSLATE_NOOP("Compare", "County quota today {persons}, if it were")
            self._today.setText(self.wording.of(today, persons=basis.county_quota))
        self._tried = (basis.county_code, basis.county_quota, self.county_quota.value())
        return self.county_quota.value()

    def _divided(
        self, basis: QuotaBasis, row: AlternativeRow, refused: list[str]
    ) -> Mapping[str, int | None]:
        """Nobody has a number where the formula cannot be met; why is added to `refused`."""
        try:
            return divide(basis, row.formula).quotas
        except UserProblem as problem:
            refused.append(
                self.wording.of(
                    QT_TRANSLATE_NOOP("Compare", "{alternative} with {persons} persons: {problem}"),
                    alternative=row.name,
                    persons=basis.county_quota,
                    problem=sentence(problem, self.wording),
                )
            )
            return {}

    def _use_divisors(self) -> None:
        row = self.choice.alternative
        if row is None:
            return
        formula = replace(row.formula, method=Method.DIVISOR)
        try:
            with self.workspace.file.reading() as session:
                edit = acts.change_alternative(session, row.id, formula=formula)
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)
        else:
            self.told.emit(
                self.wording.of(
                    QT_TRANSLATE_NOOP("Compare", "{alternative} now divides by the divisor method."),
                    alternative=row.name,
                )
            )
