"""Two sets of quotas against each other, and others beside them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import override

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QMenu, QPushButton, QSizePolicy

from desktop.frame.notice import Notice
from desktop.pages.quota_comparison.compare_view import CompareView
from desktop.pages.quota_comparison.comparison_shown import ComparisonShown
from desktop.tables.table_panel import TablePanel
from desktop.without_window.quota_sets import Quotas, QuotaSet, VersionSet, sets_on_offer
from desktop.workspace import Workspace
from models import queries
from models.domain.quota_comparison import compare
from models.errors import UserProblem
from models.problems import sentence

_COMBO_SIGNS, _MOST_SIGNS = 10, 40


class QuotaCompareSets(CompareView):
    """The difference is from the first set chosen to the second."""

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        translate = self.wording.translate
        self._sets: tuple[QuotaSet, ...] = ()
        self._loaded: dict[str, Quotas | UserProblem] = {}
        self._names: Mapping[str, str] = {}
        self.before = self._chooser(translate("Compare", "Compare from"))
        self.after = self._chooser(translate("Compare", "to"))
        self._others = QMenu(self)
        others = QPushButton(translate("Compare", "Show also"), self)
        others.setMenu(self._others)
        self.notice = Notice()
        self.shown = ComparisonShown(workspace, "quota_compare", translate("Compare", "Compared quotas"))
        self.shown.explained.connect(self.explain)
        choices = QHBoxLayout()
        choices.setSpacing(8)
        for chooser in (self.before, self.after):
            label = QLabel(chooser.accessibleName())
            label.setBuddy(chooser)
            choices.addWidget(label)
            choices.addWidget(chooser, 1)
        choices.addWidget(others)
        choices.addStretch(0)
        choices.addWidget(self.shown.shapes)
        self.body.addLayout(choices)
        self.body.addWidget(self.notice)
        self.body.addWidget(self.shown, 1)

    @property
    @override
    def table_panel(self) -> TablePanel | None:
        return self.shown.table.panel

    def choose(self, before: str, after: str) -> None:
        """The sets with these ids against each other."""
        self.before.setCurrentIndex(self.before.findData(before))
        self.after.setCurrentIndex(self.after.findData(after))
        self._show()

    def tick(self, set_id: str, ticked: bool = True) -> None:
        """Shows a further set beside the two, or no longer."""
        for action in self._others.actions():
            if action.data() == set_id:
                action.setChecked(ticked)

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
        chooser.setMaximumWidth(_MOST_SIGNS * chooser.fontMetrics().averageCharWidth())
        chooser.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        chooser.activated.connect(lambda _row: self._show())
        return chooser

    def _usual(self) -> tuple[str, str]:
        """From the quotas that came before to those of this version, or to the first set with numbers."""
        own = f"version/{self.workspace.year}/{self.workspace.version}"
        earlier = [entry.id for entry in self._sets if isinstance(entry, VersionSet) and entry.id != own]
        after = next(
            (entry.id for entry in self._sets if any(self._numbers(entry.id).values())), "population"
        )
        before = next((entry for entry in earlier if any(self._numbers(entry).values())), "population")
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
        ticked = {action.data() for action in self._others.actions() if action.isChecked()}
        self._others.clear()
        for entry in self._sets:
            action = self._others.addAction(entry.name(self.wording))
            action.setCheckable(True)
            action.setData(entry.id)
            action.setChecked(entry.id in ticked)
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

    def _why_not(self, wanted: Sequence[QuotaSet]) -> list[str]:
        """Why sets cannot be made: each reason once, with the sets that it keeps away."""
        reasons: dict[str, dict[str, None]] = {}
        for entry in wanted:
            problem = self._loaded[entry.id]
            if isinstance(problem, UserProblem):
                reasons.setdefault(sentence(problem, self.wording), {})[entry.name(self.wording)] = None
        return [f"{', '.join(titles)}: {reason}" for reason, titles in reasons.items()]

    def _wanted(self) -> list[QuotaSet]:
        """From, to, and the others that are ticked."""
        pair = [self.before.currentData(), self.after.currentData()]
        ticked = [action.data() for action in self._others.actions() if action.isChecked()]
        by_id = {entry.id: entry for entry in self._sets}
        return [by_id[set_id] for set_id in (*pair, *(also for also in ticked if also not in pair))]

    def _show(self) -> None:
        wanted = self._wanted()
        titles = [entry.name(self.wording) for entry in wanted]
        comparison = compare(tuple(self._names), *(self._numbers(entry.id) for entry in wanted))
        self.notice.say("\n".join(self._why_not(wanted)))
        self.shown.show_comparison(comparison, titles, self._names)
