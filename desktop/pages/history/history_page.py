"""Historik: who did what and when, from what to what, and the way back there."""

from __future__ import annotations

from collections.abc import Sequence
from operator import attrgetter
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.look.icons import icon
from desktop.pages.history.columns import act_columns, change_columns, moment
from desktop.pages.history.links import way_to
from desktop.pages.page import ActionButton, Explanation
from desktop.pages.table_page import TablePage
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import queries
from models.errors import UserProblem
from models.queries import HistoryRow
from models.queries.history import last_known
from models.wording import QT_TRANSLATE_NOOP
from models.words.act_words import told
from models.words.history_words import ChangeInWords, changes_in_words

ACTS_AT_ONCE = 500
ROWS_AT_ONCE = 500


class HistoryPage(TablePage):
    id = "history"
    title = QT_TRANSLATE_NOOP("History", "History")
    icon = "history"
    begins_with_first_act = False

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self._rows: tuple[HistoryRow, ...] = ()
        self._told: int | None = None  # the act whose changes are shown
        self._shown = ACTS_AT_ONCE
        self._go = self._act(
            "forward",
            translate("History", "Go to the cell"),
            translate("History", "Shows the changed cell where it stands in the plan."),
        )
        self._go.triggered.connect(self._go_to_cell)
        self._back = self._act(
            "undo",
            translate("History", "Undo back to here"),
            translate(
                "History", "Undoes every act after the selected one, the last first; it can be done again."
            ),
        )
        self._back.triggered.connect(self._undo_back)
        self._more = self._act(
            "history",
            translate("History", "Show older acts"),
            translate("History", "Shows five hundred more."),
        )
        self._more.triggered.connect(self._show_more)
        self._acts = self.add_table(
            "acts",
            QT_TRANSLATE_NOOP("History", "Acts"),
            act_columns(self.wording),
            key=attrgetter("act"),
            empty=self.empty_state(
                translate(
                    "History",
                    "Nothing has been done in this file yet. Every change, import, proposal and decision "
                    "is written here with the account's name, and can be looked up and undone.",
                ),
                [self.acts.import_workbook],
            ),
        )
        self.changes = self.add_table(
            "act_changes", QT_TRANSLATE_NOOP("History", "What was changed"), change_columns(), key=id
        )
        self._lay_out()

    @property
    @override
    def panel(self) -> TablePanel:
        return self.changes if self.changes.view.hasFocus() else self._acts

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self._go, self._back)

    @override
    def redraw(self) -> None:
        selected, before = self._selected(), self._rows[:1]
        with self.workspace.file.reading() as session:
            self._rows = queries.history_rows(session, limit=self._shown)
        if before != self._rows[:1]:
            self._acts.set_rows(())  # a table puts what is new at its end; here it comes first
        self._acts.set_rows(self._rows)
        self._older.setVisible(len(self._rows) == self._shown)
        if self._rows:
            known = {row.act for row in self._rows} - {row.act for row in before}
            kept = selected.act if selected is not None and selected.act in known else self._rows[0].act
            line = self._acts.model.position_of(kept)
            if line is not None and self._acts.view.currentIndex().row() != line:
                self._acts.view.select_cell(line, 0)
        self._show_changes()

    @override
    def state_line(self) -> str:
        if not self._rows:
            return ""
        translate = self.wording.translate
        words = [translate("History", "%n acts shown, the newest first", None, len(self._rows))]
        steps = self.workspace.undo_stack.index()
        if steps:
            words.append(translate("History", "%n steps can be undone", None, steps))
        return " · ".join(words)

    @override
    def explanation(self) -> Explanation | None:
        row = self._selected()
        if row is None:
            return None
        translate = self.wording.translate
        lines = [
            (translate("History", "When"), moment(row)),
            (translate("History", "Who"), row.who or translate("History", "not known")),
            (translate("History", "Rows"), self.wording.number(row.rows)),
        ]
        if row.undone:
            text = translate("History", "It has been undone since.")
        elif not row.is_step:
            text = translate("History", "A stored proposal or decision stays: it cannot be undone.")
        else:
            text = ""
        return Explanation(told(row, self.wording), lines, text)

    @override
    def show_selection(self) -> None:
        row = self._selected()
        if (None if row is None else row.act) != self._told:
            self._show_changes()
        self._name_acts()
        super().show_selection()

    @override
    def go_to(self, key: object, column: object = None) -> None:
        """`key` is the number of an act."""
        self._acts.go_to(key)

    def _act(self, picture: str, words: str, tip: str) -> QAction:
        action = QAction(icon(picture), words, self)
        action.setIconText(words)
        action.setToolTip(tip)
        return action

    def _lay_out(self) -> None:
        self._heading = QLabel()
        self._heading.setTextFormat(Qt.TextFormat.PlainText)
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        below = QWidget()
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._heading)
        column.addWidget(self.changes, 1)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._acts)
        splitter.addWidget(below)
        splitter.setStretchFactor(0, 3)
        splitter.setStretchFactor(1, 2)
        self.body.addWidget(splitter, 1)
        self._below = below
        self._older = ActionButton(self._more)
        self._acts.add_tool(self._older)

    def _selected(self) -> HistoryRow | None:
        row = self._acts.row()
        return row if isinstance(row, HistoryRow) else None

    def _show_changes(self) -> None:
        row = self._selected()
        self._told = None if row is None else row.act
        self._below.setVisible(row is not None)
        changes: Sequence[ChangeInWords] = ()
        if row is not None:
            try:
                with self.workspace.file.reading() as session:
                    changes = changes_in_words(session, row.act, self.wording, limit=ROWS_AT_ONCE)
            except UserProblem as problem:
                self.refused.emit(problem)
            self._heading.setText(self._heading_words(row))
        self.changes.set_rows(changes)
        self._name_acts()

    def _heading_words(self, row: HistoryRow) -> str:
        if row.rows > ROWS_AT_ONCE:
            return self.wording.of(
                QT_TRANSLATE_NOOP("History", "What was changed: the first {shown} of {all} rows"),
                shown=ROWS_AT_ONCE,
                all=row.rows,
            )
        if not row.rows:
            return self.wording.translate("History", "Nothing was changed: the values were there already")
        return self.wording.translate("History", "What was changed")

    def _name_acts(self) -> None:
        row = self._selected()
        steps = 0 if row is None else self.workspace.undo_stack.steps_after(row.act)
        self._back.setEnabled(steps > 0)
        change = self._change()
        self._go.setEnabled(change is not None and way_to(change.change.table, {}) is not None)

    def _change(self) -> ChangeInWords | None:
        row = self.changes.row()
        if isinstance(row, ChangeInWords):
            return row
        shown = self.changes.model.shown_rows
        return shown[0] if shown else None

    def _go_to_cell(self) -> None:
        told = self._change()
        if told is None:
            return
        change = told.change
        with self.workspace.file.reading() as session:
            row = {**last_known(session, change.table, change.key), **change.key}
            years = queries.plan_info(session).years
        way = way_to(change.table, row)
        if way is None:
            return
        year = row.get("year")
        if isinstance(year, int) and year in years and year != self.workspace.year:
            self.workspace.look_at(year)
        self.asked_for.emit(way.page, way.link, told.name or None)

    def _undo_back(self) -> None:
        row = self._selected()
        if row is not None:
            self.workspace.undo_stack.undo_after(row.act)

    def _show_more(self) -> None:
        self._shown += ACTS_AT_ONCE
        self.refresh()
