"""A page whose body is one or more tables, one in view at a time."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import replace
from functools import partial
from operator import attrgetter
from typing import Any, override

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.look.tabs import Tabs
from desktop.pages.page import ActionButton, Explanation, Page, RowLink
from desktop.tables.cell_origin import story_in_a_line, story_lines, story_of
from desktop.tables.record_table import RecordTable
from desktop.tables.row_edits import RowEdits
from desktop.tables.table_column import TableColumn
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models.queries import MunicipalityRow, PlaceRow
from models.wording import QT_TRANSLATE_NOOP, Text

_TEXT_SIGNS = 64


class TablePage(Page):
    """`panels` are the page's tables; several stand in tabs."""

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self.panels: list[TablePanel] = []
        self._by_id: dict[str, TablePanel] = {}
        self.tabs = Tabs(self)
        self.tabs.setDocumentMode(True)
        self.tabs.setAccessibleName(self.wording.of(self.title))
        self.tabs.tabBar().setDrawBase(False)
        self.tabs.currentChanged.connect(lambda _index: self.show_selection())

    @property
    def panel(self) -> TablePanel:
        """The table in view."""
        shown = self.tabs.currentIndex() if self.tabs.count() else 0
        return self.panels[max(shown, 0)]

    def table_panel(self) -> TablePanel:
        return self.panel

    def add_table(
        self,
        table_id: str,
        name: Text,
        columns: Sequence[TableColumn],
        *,
        edits: RowEdits | None = None,
        key: Callable[[Any], Hashable] = attrgetter("id"),
        empty: QWidget | None = None,
        sorted_by: int = -1,
    ) -> TablePanel:
        """A table wired to the page; where it stands is up to the page."""
        model = RecordTable(columns, self.wording, edits=edits, key=key, title=name)
        model.note = partial(self._note, edits)
        words = self.wording.of(name)
        panel = TablePanel(model, self.workspace.settings, table_id, words, empty=empty, sorted_by=sorted_by)
        panel.refused.connect(self.warned)
        panel.selected.connect(self.show_selection)
        self.panels.append(panel)
        self._by_id[table_id] = panel
        return panel

    @override
    def go_to_row(self, link: RowLink, column: str | None = None) -> None:
        panel = self._by_id[link.table]
        for tab in range(self.tabs.count()):
            shown = self.tabs.widget(tab)
            if shown is not None and shown.isAncestorOf(panel):
                self.tabs.setCurrentIndex(tab)
        panel.go_to(link.key, column)

    def add_tab(self, panel: QWidget, name: Text, above: QWidget | None = None) -> None:
        """A table, or a view that holds one; `above` stands over it, in the same tab."""
        if not self.tabs.count():
            self.body.addWidget(self.tabs, 1)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 8, 0, 0)
        if above is not None:
            layout.addWidget(above)
        layout.addWidget(panel, 1)
        self.tabs.addTab(holder, self.wording.of(name))

    def empty_state(self, text: str, actions: Sequence[QAction]) -> QWidget:
        """What belongs here, and the acts that bring it."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setFixedWidth(_TEXT_SIGNS * label.fontMetrics().averageCharWidth())
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for position, action in enumerate(actions):
            buttons.addWidget(ActionButton(action, primary=position == 0))
        buttons.addStretch(1)
        holder = QWidget()
        layout = QVBoxLayout(holder)
        layout.setContentsMargins(0, 32, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(label)
        layout.addLayout(buttons)
        layout.addStretch(1)
        return holder

    def first_row_action(self, words: str, panel: Callable[[], TablePanel]) -> QAction:
        """An act that leaves the empty state and starts the first row."""
        action = QAction(words, self)
        action.triggered.connect(lambda: panel().begin_first_row())
        return action

    def show_selection(self) -> None:
        self.explained.emit(self.about_selection())
        self.summed.emit(self.selection_sums())

    def about_selection(self) -> Explanation | None:
        """With where the value of the current cell comes from."""
        if (explanation := self.explanation() or self._about_new_row()) is None:
            return None
        row, model = self.panel.row(), self.panel.model
        column = self.panel.view.currentIndex().column()
        if row is None or column < 0 or not self.panel.isVisible():
            return explanation
        story = story_of(self.workspace, model.edits, row, model.columns[column].name)
        if story is None:
            return explanation
        return replace(explanation, lines=(*explanation.lines, *story_lines(story, self.wording)))

    def _note(self, edits: RowEdits | None, row: Any, column: TableColumn) -> str:
        story = story_of(self.workspace, edits, row, column.name)
        return story_in_a_line(story, self.wording) if story else ""

    def _about_new_row(self) -> Explanation | None:
        """What the row that is being begun still lacks."""
        model, line = self.panel.model, self.panel.view.currentIndex().row()
        if line < 0 or not model.is_draft(line):
            return None
        lacking = [
            self.wording.of(column.title)
            for at, column in enumerate(model.columns)
            if column.entered is not None and column.entered.required and model.value(line, at) is None
        ]
        text = self.wording.of(
            QT_TRANSLATE_NOOP("Table", "The row is saved once these are filled in: {columns}."),
            columns=", ".join(lacking),
        )
        return Explanation(self.wording.translate("Table", "New row"), text=text)

    def selection_sums(self) -> str:
        return self.panel.view.sums() if self.panels else ""


def place_labels(places: Sequence[PlaceRow]) -> dict[str, str]:
    """Each place by a name that no other place has."""
    names: dict[str, int] = {}
    for place in places:
        names[place.name] = names.get(place.name, 0) + 1
    return {
        place.code: place.name
        if names[place.name] == 1 and place.name
        else f"{place.name or place.code} ({place.municipality})"
        for place in places
    }


def case_labels(codes: Iterable[str]) -> dict[str, str]:
    """Cases are known by their codes alone."""
    return {code: code for code in codes}


def municipality_labels(municipalities: Sequence[MunicipalityRow]) -> dict[str, str]:
    return {municipality.code: municipality.name for municipality in municipalities}
