"""Two sets of quotas against each other, and others beside them: table, map and bars of the difference."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from typing import override

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QStackedWidget, QToolButton

from desktop.notice import Notice
from desktop.pages.compare_view import CompareView
from desktop.pages.comparison_words import summary
from desktop.pages.difference_pictures import DifferenceChart, DifferenceMap
from desktop.pages.page import Explanation
from desktop.pages.shifting_table import ShiftingTable
from desktop.quota_sets import Quotas, QuotaSet, VersionSet, sets_on_offer
from desktop.segments import Segments
from desktop.signed import signed
from desktop.tables.table_column import UNKNOWN, TableColumn, computed
from desktop.workspace import Workspace
from models import queries
from models.domain.quota_comparison import ComparedLine, Comparison, compare
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.shared_columns import PERSONS

_COMBO_SIGNS = 22


class _Shape(Enum):
    TABLE = "table"
    MAP = "map"
    CHART = "chart"


@dataclass(frozen=True, slots=True)
class _Row:
    code: str
    municipality: str
    line: ComparedLine


class QuotaCompareSets(CompareView):
    """The difference is from the first set chosen to the second."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        translate = self.wording.translate
        self._sets: tuple[QuotaSet, ...] = ()
        self._loaded: dict[str, Quotas | UserProblem] = {}
        self._names: Mapping[str, str] = {}
        self.comparison = Comparison(())
        self.before = self._chooser(translate("Compare", "Compare from"))
        self.after = self._chooser(translate("Compare", "to"))
        self.others = QToolButton(self)
        self.others.setText(translate("Compare", "Show also"))
        self.others.setAccessibleName(translate("Compare", "Show also"))
        self.others.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.others.setMenu(QMenu(self.others))
        self.shapes = Segments(
            translate("Compare", "Table, map or chart"),
            (
                (translate("Compare", "Table"), _Shape.TABLE),
                (translate("Compare", "Map"), _Shape.MAP),
                (translate("Compare", "Chart"), _Shape.CHART),
            ),
        )
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for chooser in (self.before, self.after):
            label = QLabel(chooser.accessibleName())
            label.setBuddy(chooser)
            choices.addWidget(label)
            choices.addWidget(chooser)
        choices.addWidget(self.others)
        choices.addStretch(1)
        choices.addWidget(self.shapes)
        self._summary = QLabel()
        self._summary.setWordWrap(True)
        self.notice = Notice()
        self.table = ShiftingTable(workspace, "quota_compare", translate("Compare", "Compared quotas"))
        self.map = DifferenceMap(self.wording)
        self.chart = DifferenceChart(self.wording)
        self._stack = QStackedWidget()
        for view in (self.table, self.map, self.chart):
            self._stack.addWidget(view)
        self._sums = QLabel()
        self._sums.setProperty("role", "small")
        self._sums.setWordWrap(True)
        self.body.addLayout(choices)
        self.body.addWidget(self._summary)
        self.body.addWidget(self.notice)
        self.body.addWidget(self._stack, 1)
        self.body.addWidget(self._sums)
        self.table.selected.connect(lambda: self._select(self.table.code))
        for picture in (self.map, self.chart):
            picture.chosen.connect(self._select)
            picture.table_wanted.connect(lambda: self.shapes.choose(_Shape.TABLE))
        self.shapes.chosen.connect(self._look_at)

    @property
    def summary(self) -> str:
        return self._summary.text()

    def choose(self, before: str, after: str) -> None:
        """The sets with these ids against each other."""
        self.before.setCurrentIndex(self.before.findData(before))
        self.after.setCurrentIndex(self.after.findData(after))
        self._show()

    @override
    def read(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        with self.workspace.file.reading() as session:
            self._sets = sets_on_offer(session, year, version)
            rows = queries.quota_rows(session, year, version)
        self._names = {row.municipality_code: row.municipality for row in rows}
        self._loaded = {}
        before, after = self._usual()
        self._fill(self.before, before)
        self._fill(self.after, after)
        self._fill_menu()
        self._show()

    def _chooser(self, name: str) -> QComboBox:
        chooser = QComboBox(self)
        chooser.setAccessibleName(name)
        chooser.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        chooser.setMinimumContentsLength(_COMBO_SIGNS)
        chooser.activated.connect(lambda _row: self._show())
        return chooser

    def _usual(self) -> tuple[str, str]:
        """From the quotas that came before to those of this version, or to the first set with numbers."""
        own = f"version/{self.workspace.year}/{self.workspace.version}"
        known = [entry.id for entry in self._sets if any(self._numbers(entry.id).values())]
        earlier = [entry.id for entry in self._sets if isinstance(entry, VersionSet) and entry.id != own]
        after = own if own in known else next(iter(known), own)
        before = next((entry for entry in earlier if entry in known), "population")
        return before, after

    def _fill(self, chooser: QComboBox, usual: str) -> None:
        """What was chosen stays chosen where it still is."""
        chosen = chooser.currentData()
        chooser.clear()
        for entry in self._sets:
            chooser.addItem(entry.name(self.wording), entry.id)
        chooser.setCurrentIndex(chooser.findData(usual))
        if chooser.findData(chosen) >= 0:
            chooser.setCurrentIndex(chooser.findData(chosen))

    def _fill_menu(self) -> None:
        menu = self.others.menu()
        chosen = {action.data() for action in menu.actions() if action.isChecked()}
        menu.clear()
        for entry in self._sets:
            action = menu.addAction(entry.name(self.wording))
            action.setCheckable(True)
            action.setData(entry.id)
            action.setChecked(entry.id in chosen)
            action.toggled.connect(lambda _on: self._show())

    def _numbers(self, set_id: str) -> Quotas:
        """No number for anybody where the set cannot be made; then the notice says why."""
        if set_id not in self._loaded:
            entry = next(entry for entry in self._sets if entry.id == set_id)
            try:
                with self.workspace.file.reading() as session:
                    self._loaded[set_id] = entry.quotas(session)
            except UserProblem as problem:
                self._loaded[set_id] = problem
        found = self._loaded[set_id]
        return {} if isinstance(found, UserProblem) else found

    def _shown(self) -> list[QuotaSet]:
        """From, to, and the others that are ticked."""
        pair = [self.before.currentData(), self.after.currentData()]
        ticked = [action.data() for action in self.others.menu().actions() if action.isChecked()]
        wanted = pair + [set_id for set_id in ticked if set_id not in pair]
        by_id = {entry.id: entry for entry in self._sets}
        return [by_id[set_id] for set_id in wanted]

    def _show(self) -> None:
        shown = self._shown()
        names = [entry.name(self.wording) for entry in shown]
        self.comparison = compare(tuple(self._names), *(self._numbers(entry.id) for entry in shown))
        rows = [_Row(line.code, self._names[line.code], line) for line in self.comparison.lines]
        self.table.show_rows(_columns(names), rows)
        title = self.wording.of(
            QT_TRANSLATE_NOOP("Compare", "Difference in persons from {before} to {after}"),
            before=names[0],
            after=names[1],
        )
        for picture in (self.map, self.chart):
            picture.show_comparison(title, self.comparison, self._names)
        self._summary.setText(summary(self.comparison, self._names, self.wording))
        self._sums.setText(self._sums_in_words(names))
        problems = [self._loaded[entry.id] for entry in shown]
        self.notice.say(
            "\n".join(
                f"{name}: {sentence(problem, self.wording)}"
                for name, problem in zip(names, problems, strict=True)
                if isinstance(problem, UserProblem)
            )
        )
        self._select(self.table.code)

    def _sums_in_words(self, names: list[str]) -> str:
        sums = [self.comparison.total(position) for position in range(len(names))]
        shown = (
            f"{name}: {UNKNOWN if total is None else self.wording.number(total)}"
            for name, total in zip(names, sums, strict=True)
        )
        return self.wording.of(QT_TRANSLATE_NOOP("Compare", "Sums – {sums}"), sums=" · ".join(shown))

    def _look_at(self, shape: object) -> None:
        views = {_Shape.TABLE: self.table, _Shape.MAP: self.map, _Shape.CHART: self.chart}
        self._stack.setCurrentWidget(views[_Shape(shape)])

    def _select(self, code: str | None) -> None:
        self.table.select(code)
        for picture in (self.map, self.chart):
            picture.select(code)
        line = next((line for line in self.comparison.lines if line.code == code), None)
        self.explained.emit(None if line is None else self._about(line))

    def _about(self, line: ComparedLine) -> Explanation:
        number = self.wording.number
        lines = [
            (entry.name(self.wording), UNKNOWN if persons is None else number(persons))
            for entry, persons in zip(self._shown(), line.numbers, strict=True)
        ]
        if line.difference is not None:
            difference = self.wording.translate("Compare", "Difference")
            lines.append((difference, signed(self.wording, line.difference)))
        if line.relative is not None:
            share = f"{signed(self.wording, float(line.relative * 100), 1)} %"
            lines.append((self.wording.translate("Compare", "of the first number"), share))
        return Explanation(self._names[line.code], lines)


def _columns(names: list[str]) -> tuple[TableColumn, ...]:
    first, second, *others = (
        computed(
            f"set_{position}",
            Text("", name),
            read=lambda row, position=position: row.line.numbers[position],  # type: ignore[misc]
            numeric=True,
        )
        for position, name in enumerate(names)
    )
    return (
        computed("municipality", QT_TRANSLATE_NOOP("Compare", "Municipality")),
        first,
        second,
        computed(
            "difference",
            QT_TRANSLATE_NOOP("Compare", "Difference"),
            read=lambda row: row.line.difference,
            unit=PERSONS,
            numeric=True,
            signed=True,
        ),
        computed(
            "relative",
            QT_TRANSLATE_NOOP("Compare", "Difference"),
            read=lambda row: None if row.line.relative is None else float(row.line.relative * 100),
            unit=QT_TRANSLATE_NOOP("Compare", "% of the first"),
            numeric=True,
            decimals=1,
            signed=True,
        ),
        *others,
    )
