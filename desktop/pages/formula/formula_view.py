"""Formula: the alternatives, their municipalities, and the formula beside them, computed as it moves."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QSplitter,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.formula.alternative_bar import AlternativeBar
from desktop.pages.formula.alternative_columns import Shown
from desktop.pages.formula.alternative_rows import (
    FormulaBasis,
    by_population,
    changed_by_hand,
    divided,
    equal_weights,
    lines,
    notes,
    with_bounds,
)
from desktop.pages.formula.alternative_table import AlternativeTable
from desktop.pages.formula.bound_form import BoundForm
from desktop.pages.formula.empty import FormulaEmpty
from desktop.pages.formula.formula_notice import FormulaNotice
from desktop.pages.formula.formula_panel import FormulaPanel
from desktop.pages.formula.toolbar import FormulaToolbar
from desktop.pages.page import ActionButton, Explanation
from desktop.pages.quotas.explanation import about_line
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts
from models.domain.apportionment import Apportionment, Bound, Formula
from models.edits import Edit
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.queries import AlternativeRow
from models.wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_PANEL_FLAG = "formula"
_SPLIT = "formula_split"


class FormulaView(QWidget):
    """Shows a `FormulaBasis`; whatever is kept is one act of the workspace."""

    selected = Signal()  # another line, or other numbers for it
    refused = Signal(object)  # UserProblem
    warned = Signal(str)
    evidence_wanted = Signal()  # where values are written
    county_wanted = Signal()  # where the county quota is written

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self._workspace = workspace
        self._wording = workspace.wording
        self._basis: FormulaBasis | None = None
        self._file: PlanningFile | None = None  # that the basis was read from
        self._current: int | None = None
        self._known: frozenset[int] = frozenset()
        self._formula = Formula({})
        self._apportionments: tuple[Apportionment, ...] = ()
        self.bar = AlternativeBar(self._wording)
        self.adopt_action = self._act(QT_TRANSLATE_NOOP("Formula", "Use the alternative"), "", self._adopt)
        self.lock_action = self._act(
            QT_TRANSLATE_NOOP("Formula", "Lock or limit …"), "Ctrl+L", self.begin_lock
        )
        self.unlock_action = self._act(QT_TRANSLATE_NOOP("Formula", "Unlock"), "Ctrl+Shift+L", self.unlock)
        self.state = QLabel()
        self.state.setProperty("role", "small")
        tools = FormulaToolbar(self._wording)
        self.shown, self.panel_button = tools.shown, tools.panel_button
        self.notice = FormulaNotice(self._wording)
        self.form = BoundForm(self._wording)
        self.table = AlternativeTable(workspace, self._ask_numbers, tools)
        self.panel = FormulaPanel(self._wording)
        self.empty = FormulaEmpty(self._wording)
        self._lay_out()
        self.bar.chosen.connect(self.choose)
        self.bar.renamed.connect(self._rename)
        self.bar.new_action.triggered.connect(self._add_equal)
        self.bar.population_action.triggered.connect(self._add_by_population)
        self.bar.copy_action.triggered.connect(self._copy)
        self.bar.remove_action.triggered.connect(self._remove)
        self.empty.first_action.triggered.connect(self._add_equal)
        self.empty.population_action.triggered.connect(self._add_by_population)
        self.empty.county_action.triggered.connect(self.county_wanted)
        self.notice.link.clicked.connect(self._follow_link)
        self.shown.currentIndexChanged.connect(lambda: self._show_lines())
        self.panel_button.toggled.connect(self._show_panel)
        self.panel_button.setChecked(workspace.settings.flag(_PANEL_FLAG, default=True))
        self._show_panel(self.panel_button.isChecked())
        self.table.selected.connect(self._follow_selection)
        self.table.warned.connect(self.warned)
        self.panel.moved.connect(self._try)
        self.panel.settled.connect(self._keep)
        self.form.tried.connect(lambda: self._try(self.panel.formula))
        self.form.decided.connect(self._keep_bounds)
        self.form.given_up.connect(lambda: self._try(self.panel.formula))
        for answered in (self.form.decided, self.form.given_up):
            answered.connect(lambda: self.table.panel.view.setFocus())

    @property
    def alternative(self) -> AlternativeRow | None:
        """The one that is looked at."""
        return self._basis.alternative(self._current) if self._basis else None

    @property
    def apportionments(self) -> tuple[Apportionment, ...]:
        """By county; empty while the formula cannot be computed."""
        return self._apportionments

    @property
    def table_panel(self) -> TablePanel:
        return self.table.panel

    def show_basis(self, basis: FormulaBasis) -> None:
        """After a change of the planning file, the year or the version."""
        same_version = self._basis is not None and (self._basis.year, self._basis.version) == (
            basis.year,
            basis.version,
        )
        before = self._current
        ids = [row.id for row in basis.alternatives]
        fresh = [number for number in ids if number not in self._known]
        if same_version and fresh and self._known:
            self._current = fresh[-1]
        elif self._current not in ids:
            adopted = basis.adopted
            self._current = adopted.id if adopted else next(iter(ids), None)
        self._known = frozenset(ids)
        self._basis, self._file = basis, self._workspace.file
        if before != self._current or not same_version or basis.is_decided:
            self.form.hide()
        self.bar.show_alternatives(basis.alternatives, self._current, read_only=basis.is_decided)
        self.empty.show_basis(basis)
        self._stack.setCurrentIndex(0 if self._current is None else 1)
        self._show_alternative()

    def choose(self, alternative_id: int) -> None:
        """Looks at another alternative."""
        self.panel.rest()
        if self._basis is not None and self._basis.alternative(alternative_id):
            self._current = alternative_id
            self.form.hide()
            self.bar.show_alternatives(
                self._basis.alternatives, alternative_id, read_only=self._basis.is_decided
            )
            self._show_alternative()

    def explanation(self) -> Explanation | None:
        line = self.table.line()
        if line is None or self.alternative is None:
            return None
        actions = [action for action in (self.lock_action, self.unlock_action) if action.isEnabled()]
        return about_line(line, actions, self._wording)

    def begin_lock(self) -> None:
        """Asks what the selected municipalities may have, and why."""
        chosen = {line.code: line.quota for line in self.table.chosen_lines() if line.quota is not None}
        if chosen:
            self._ask_numbers(chosen)

    def unlock(self) -> None:
        self._keep_bounds({line.code: None for line in self.table.chosen_lines()})

    def rest(self) -> None:
        """Keeps at once what a hand or key has just moved."""
        self.panel.rest()

    # Computing

    def _show_alternative(self) -> None:
        row, basis = self.alternative, self._basis
        if row is None or basis is None:
            self._apportionments = ()
            self.selected.emit()
            return
        self.panel.show_formula(basis, row.formula)
        self._try(row.formula)
        remarks = notes(basis, row.formula) if self._apportionments else ()
        self.panel.show_notes([sentence(remark, self._wording) for remark in remarks])

    def _try(self, formula: Formula) -> None:
        """Computes and shows, with the limits that are being asked about; nothing is stored."""
        basis = self._basis
        if basis is None:
            return
        formula = with_bounds(formula, self.form.bounds) if self.form.is_asking else formula
        self._formula = formula
        try:
            self._apportionments = divided(basis, formula)
            self.notice.say_nothing()
        except UserProblem as problem:
            self._apportionments = ()
            self.notice.say(problem)
        self._show_lines()
        self._show_state()

    def _show_lines(self) -> None:
        basis = self._basis
        if basis is None or self.alternative is None:
            return
        shown = Shown(self.shown.currentData())
        self.table.show_lines(
            lines(basis, self._formula, self._apportionments),
            basis.criteria(self._kept_formula()),
            basis.measures(),
            shown,
        )
        self._follow_selection()

    def _show_state(self) -> None:
        basis, row = self._basis, self.alternative
        if basis is None or row is None:
            return
        translate = self._wording.translate
        can_compute = bool(self._apportionments)
        differing = changed_by_hand(basis, self._apportionments) if can_compute else 0
        if not can_compute:
            text = ""
        elif row.adopted and differing:
            text = translate("Formula", "In use; %n numbers are changed by hand", None, differing)
        elif row.adopted:
            text = translate("Formula", "In use: the quotas are these numbers")
        elif differing:
            text = translate("Formula", "Differs from the quotas in %n municipalities", None, differing)
        else:
            text = translate("Formula", "The quotas are these numbers")
        self.state.setText(text)
        self.adopt_action.setEnabled(
            can_compute and not basis.is_decided and (differing > 0 or not row.adopted)
        )

    def _follow_selection(self) -> None:
        basis = self._basis
        open_ = basis is not None and not basis.is_decided
        chosen = self.table.chosen_lines()
        self.lock_action.setEnabled(open_ and any(line.quota is not None for line in chosen))
        self.unlock_action.setEnabled(open_ and any(line.bound is not None for line in chosen))
        self.selected.emit()

    # Keeping

    def _kept_formula(self) -> Formula:
        row = self.alternative
        return row.formula if row is not None else self._formula

    def _keep(self, formula: Formula) -> None:
        row = self.alternative
        if row is not None and formula != row.formula:
            self._do(partial(acts.change_alternative, alternative_id=row.id, formula=formula))

    def _keep_bounds(self, bounds: Mapping[str, Bound | None]) -> None:
        self.panel.rest()
        self._keep(with_bounds(self._kept_formula(), bounds))

    def _ask_numbers(self, numbers: Mapping[str, int | None]) -> None:
        """A number written in the table is a lock; a number that is cleared unlocks."""
        if self._basis is not None and self._basis.is_decided:
            raise UserProblem("VERSION_DECIDED")
        self.panel.rest()
        cleared = {code: None for code, number in numbers.items() if number is None}
        if cleared:
            self._keep_bounds(cleared)
        wanted = {code: number for code, number in numbers.items() if number is not None}
        if wanted:
            names = {line.code: line.municipality for line in self.table.lines if line.code in wanted}
            bounds = self._kept_formula().bounds
            self.form.ask(names, wanted, bounds.get(next(iter(wanted))) if len(wanted) == 1 else None)
            QTimer.singleShot(0, self.table, partial(self.table.show_one_of, list(wanted)))

    def _add_equal(self) -> None:
        if self._basis is not None:
            self._add(self.bar.next_name(), equal_weights(self._basis))

    def _add_by_population(self) -> None:
        name = self._wording.translate("Formula", "By population")
        taken = {row.name for row in self._basis.alternatives} if self._basis else set()
        self._add(self.bar.next_name() if name in taken else name, by_population())

    def _copy(self) -> None:
        self.panel.rest()
        self._add(self.bar.next_name(), self._kept_formula())

    def _add(self, name: str, formula: Formula) -> None:
        if self._basis is not None:
            year, version = self._basis.year, self._basis.version
            self._do(lambda session: acts.add_alternative(session, year, version, name, formula))

    def _rename(self, alternative_id: int, name: str) -> None:
        self._do(partial(acts.change_alternative, alternative_id=alternative_id, name=name))

    def _remove(self) -> None:
        if self._current is not None:
            self._do(partial(acts.remove_alternative, alternative_id=self._current))

    def _adopt(self) -> None:
        self.form.give_up()
        self.panel.rest()
        if self._current is not None and self._apportionments:
            self._do(partial(acts.adopt, alternative_id=self._current, apportionments=self._apportionments))

    def _do(self, make: Callable[[Session], Edit]) -> None:
        """One act; when it is refused, what is kept is shown again."""
        if not self._workspace.is_open or self._workspace.file is not self._file:
            return  # a weight that came to rest after the file was left
        try:
            with self._workspace.file.reading() as session:
                edit = make(session)
            self._workspace.do(edit)
        except UserProblem as problem:
            self._show_alternative()
            self.refused.emit(problem)

    # Laying out

    def _show_panel(self, shown: bool) -> None:
        """The table takes the room of the formula while it is hidden; so it is the next time too."""
        self.panel.rest()
        self.panel.setVisible(shown)
        self._workspace.settings.save_flag(_PANEL_FLAG, value=shown)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.bar, 1)
        top.addWidget(self.state)
        top.addWidget(ActionButton(self.adopt_action, primary=True))
        left = QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 0, 8, 0)
        column.setSpacing(8)
        column.addWidget(self.form)
        column.addWidget(self.table, 1)
        self.splitter = QSplitter()
        self.splitter.setHandleWidth(1)
        self.splitter.addWidget(left)
        self.splitter.addWidget(self.panel)
        self.splitter.setCollapsible(0, False)
        self.splitter.setStretchFactor(0, 1)
        settings = self._workspace.settings
        self.splitter.restoreState(settings.state(_SPLIT))
        self.splitter.splitterMoved.connect(lambda *_: settings.save_state(_SPLIT, self.splitter.saveState()))
        content = QWidget()
        whole = QVBoxLayout(content)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(8)
        whole.addLayout(top)
        whole.addWidget(self.notice)
        whole.addWidget(self.splitter, 1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.empty)
        self._stack.addWidget(content)
        frame = QVBoxLayout(self)
        frame.setContentsMargins(0, 8, 0, 0)
        frame.addWidget(self._stack)

    def _act(self, text: Text, key: str, do: Callable[[], None]) -> QAction:
        words = self._wording.of(text)
        action = QAction(words, self)
        action.setIconText(words)
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            action.setToolTip(
                f"{words} ({action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)})"
            )
            self.addAction(action)
        action.triggered.connect(lambda: do())
        return action

    def _follow_link(self) -> None:
        (self.county_wanted if self.notice.is_about_county else self.evidence_wanted).emit()
