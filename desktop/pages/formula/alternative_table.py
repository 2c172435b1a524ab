"""The municipalities of an alternative; another table for other criteria, each with its own widths."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedLayout, QWidget

from desktop.pages.formula.alternative_columns import Shown, alternative_columns
from desktop.pages.formula.alternative_edits import AlternativeEdits
from desktop.pages.formula.alternative_rows import AlternativeLine
from desktop.tables.record_table import RecordTable
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models.domain.criteria import Criterion

type _Kind = tuple[tuple[Criterion, ...], tuple[tuple[Criterion, str], ...], Shown]


class AlternativeTable(QWidget):
    """`asked` gets the numbers that are written in the column Quota."""

    selected = Signal()
    warned = Signal(str)

    def __init__(
        self,
        workspace: Workspace,
        asked: Callable[[Mapping[str, int | None]], None],
        tool: QWidget,
    ) -> None:
        super().__init__()
        self._workspace = workspace
        self._asked = asked
        self._tool = tool
        tool.setParent(self)
        self._panels: dict[_Kind, TablePanel] = {}
        self._stack = QStackedLayout(self)
        self.panel = self._panel_for((), {}, Shown.CONTRIBUTIONS)

    @property
    def lines(self) -> Sequence[AlternativeLine]:
        return self.panel.model.all_rows

    def line(self) -> AlternativeLine | None:
        """The one with the cursor."""
        return self.panel.row()

    def chosen_lines(self) -> list[AlternativeLine]:
        """Those with something selected, from the top."""
        model = self.panel.model
        return [line for at in self.panel.view.lines() if (line := model.row_at(at)) is not None]

    def show_lines(
        self,
        rows: Sequence[AlternativeLine],
        criteria: Sequence[Criterion],
        measures: Mapping[Criterion, str],
        shown: Shown,
    ) -> None:
        before = self.panel
        self.panel = self._panel_for(tuple(criteria), measures, shown)
        self.panel.set_rows(rows)
        if self.panel is not before:
            line = before.row()
            self.panel.add_tool(self._tool)
            self._stack.setCurrentWidget(self.panel)
            if line is not None:
                self.select(line.code)

    def select(self, code: str) -> None:
        """Puts the cursor on a municipality, in the column where it stands, and shows it."""
        row = self.panel.model.position_of(code)
        at = self.panel.view.currentIndex()
        if row is not None and at.row() != row:
            self.panel.view.select_cell(row, max(at.column(), 0))
        self.panel.view.scrollTo(self.panel.view.currentIndex())

    def show_one_of(self, codes: Sequence[str]) -> None:
        """The cursor stays on one of the municipalities, or goes to the first of them."""
        line = self.line()
        self.select(line.code if line is not None and line.code in codes else codes[0])

    def _panel_for(
        self, criteria: tuple[Criterion, ...], measures: Mapping[Criterion, str], shown: Shown
    ) -> TablePanel:
        kind = criteria, tuple(sorted(measures.items())), shown
        if kind not in self._panels:
            wording = self._workspace.wording
            model = RecordTable(
                alternative_columns(criteria, measures, shown, wording),
                wording,
                edits=AlternativeEdits(self._asked),
                key=attrgetter("code"),
            )
            panel = TablePanel(
                model,
                self._workspace.settings,
                "_".join(("alternative", shown, *criteria)),
                wording.translate("Formula", "Municipalities in the alternative"),
                sorted_by=0,
            )
            panel.refused.connect(self.warned)
            panel.selected.connect(self.selected)
            self._panels[kind] = panel
            self._stack.addWidget(panel)
        return self._panels[kind]
