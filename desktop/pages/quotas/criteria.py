"""Underlag: what the criteria are measured by, as a table with the source of every value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import partial
from operator import attrgetter

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QStackedLayout,
    QVBoxLayout,
    QWidget,
)

from desktop.pages.page import Explanation
from desktop.pages.quotas.criteria_columns import (
    CriterionEdits,
    CriterionLine,
    criterion_columns,
    criterion_lines,
)
from desktop.pages.quotas.criteria_rules import RuleSetLine
from desktop.tables.record_table import RecordTable
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_panel import TablePanel
from desktop.workspace import Workspace
from models import acts, queries, rule_sets
from models.domain.criteria import MEASURES, Criterion
from models.edits import Edit
from models.errors import UserProblem
from models.rule_sets import RuleSet
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import (
    CRITERION_TITLES,
    MEASURE_TITLES,
    MEASURE_UNITS,
    criterion_text,
    value_in_words,
)

_NAMED = 6

type _Kind = tuple[tuple[Criterion, str], ...]


class QuotaCriteria(QWidget):
    """A view of the page Kommuntal; making it reads nothing, `redraw` reads and draws."""

    told = Signal(str)
    refused = Signal(object)  # UserProblem
    warned = Signal(str)
    selected = Signal()  # another cell: `explanation` is about it
    import_wanted = Signal()
    fetch_wanted = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__()
        self.workspace = workspace
        self.wording = workspace.wording
        self._rules: RuleSet = rule_sets.rule_sets()[0]
        self._measures: dict[Criterion, str] = {}
        self._panels: dict[_Kind, TablePanel] = {}
        self.rules_line = RuleSetLine(self.wording)
        self.rules_line.confirmed.connect(self._confirm)
        self.missing = QLabel()
        self.missing.setWordWrap(True)
        self.missing.setProperty("role", "state")
        self.measure_boxes: dict[Criterion, QComboBox] = {}
        self._tables = QStackedLayout()
        self.panel = self._panel_for({})
        self._buttons()
        self._lay_out()

    def redraw(self) -> None:
        """After a change of the planning file or the year."""
        year = self.workspace.year
        with self.workspace.file.reading() as session:
            rows = queries.criterion_rows(session, year)
            self._rules = rule_sets.rule_set(queries.year_row(session, year).rule_set)
            sfs = queries.rule_set_sfs(session, self._rules.id)
            received = queries.years_with_reception(session)
        used = {row.criterion: row.measure for row in rows}
        self._measures = {
            each.criterion: used.get(each.criterion) or self._wished(each.criterion)
            for each in self._rules.criteria
        }
        self.rules_line.show_rules(self._rules, sfs)
        self._show_measures()
        before, self.panel = self.panel, self._panel_for(self._measures)
        lines = criterion_lines(rows)
        self.panel.set_rows(lines)
        self._tables.setCurrentWidget(self.panel)
        if self.panel is not before and (line := before.row()) is not None:
            self.panel.go_to(line.code)
        self._offer_received(received)
        self.missing.setText(self._what_is_missing(lines))
        self.selected.emit()

    def explanation(self) -> Explanation | None:
        """The value with its source, and what the criterion means."""
        line: CriterionLine | None = self.panel.row()
        column = self.panel.view.currentIndex().column()
        criteria = list(self._measures)
        if line is None or not 1 <= column <= len(criteria):
            return None
        criterion = criteria[column - 1]
        translate, of = self.wording.translate, self.wording.of
        row = line.values.get(criterion)
        known = row is not None and row.value is not None
        rule = self._rules.criterion(criterion)
        text = criterion_text(criterion, self.wording.language)
        return Explanation(
            f"{line.municipality} – {of(CRITERION_TITLES[criterion])}",
            (
                (
                    of(MEASURE_TITLES[self._measures[criterion]]),
                    self._with_unit(row.measure, row.value)
                    if row is not None and row.value is not None
                    else translate("Criteria", "missing"),
                ),
                (translate("Criteria", "Source"), row.source if row is not None and known else "–"),
                (translate("Criteria", "About"), (row.as_of if row is not None else "") or "–"),
                (translate("Criteria", "Edition"), (row.edition if row is not None else "") or "–"),
                (
                    translate("Criteria", "By the statute"),
                    translate("Criteria", "shall be regarded")
                    if rule is not None and rule.required
                    else translate("Criteria", "may be considered"),
                ),
                (translate("Criteria", "Rests on"), rule.basis if rule is not None else ""),
            ),
            f"{text.plain_words}\n\n{text.how_it_is_counted}",
        )

    def _with_unit(self, measure: str, value: float) -> str:
        words = value_in_words(measure, value, self.wording)
        return words if measure == "housing_grade" else f"{words} {self.wording.of(MEASURE_UNITS[measure])}"

    def _buttons(self) -> None:
        translate = self.wording.translate
        self.import_button = QPushButton(translate("Criteria", "Import criteria …"))
        self.import_button.setToolTip(
            translate("Criteria", "Read values from a workbook or table with municipality codes.")
        )
        self.import_button.clicked.connect(self.import_wanted)
        self.fetch_button = QPushButton(translate("Criteria", "Fetch criteria …"))
        self.fetch_button.setToolTip(
            translate("Criteria", "Fetch values from Kolada or SCB over the network.")
        )
        self.fetch_button.clicked.connect(self.fetch_wanted)
        self.received_button = QPushButton(translate("Criteria", "Take from received"))
        self.received_button.setToolTip(
            translate("Criteria", "Use the persons received in an earlier year as total reception.")
        )
        self.received_menu = QMenu(self)
        self.received_button.setMenu(self.received_menu)

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        top.addWidget(self.rules_line.label, 1)
        for button in (self.import_button, self.fetch_button, self.received_button):
            top.addWidget(button)
        self._measure_row = QHBoxLayout()
        self._measure_row.setSpacing(8)
        for criterion in Criterion:
            choices = [measure for measure in MEASURES.values() if measure.criterion is criterion]
            if len(choices) > 1:
                self._add_measure_box(criterion, [measure.id for measure in choices])
        self._measure_row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 8, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(top)
        layout.addWidget(self.rules_line)
        layout.addLayout(self._measure_row)
        layout.addWidget(self.missing)
        layout.addLayout(self._tables, 1)

    def _add_measure_box(self, criterion: Criterion, measures: list[str]) -> None:
        words = self.wording.of(
            QT_TRANSLATE_NOOP("Criteria", "{criterion} is measured by"), criterion=CRITERION_TITLES[criterion]
        )
        box = QComboBox()
        box.setAccessibleName(words)
        for measure in measures:
            box.addItem(self.wording.of(MEASURE_TITLES[measure]), measure)
        box.activated.connect(partial(self._measure_chosen, criterion))
        label = QLabel(words)
        label.setBuddy(box)
        self._measure_row.addWidget(label)
        self._measure_row.addWidget(box)
        self.measure_boxes[criterion] = box

    def _wished(self, criterion: Criterion) -> str:
        """The measure that is chosen, or the first one, before there is any value."""
        box = self.measure_boxes.get(criterion)
        if box is not None:
            return str(box.currentData())
        return next(measure.id for measure in MEASURES.values() if measure.criterion is criterion)

    def _show_measures(self) -> None:
        for criterion, box in self.measure_boxes.items():
            if criterion in self._measures:
                box.setCurrentIndex(box.findData(self._measures[criterion]))

    def _measure_chosen(self, criterion: Criterion, _position: int) -> None:
        """A criterion has one measure: values of the other one fall away, as one step."""
        measure = str(self.measure_boxes[criterion].currentData())
        if measure == self._measures.get(criterion):
            return
        had_values = any(
            (row := line.values.get(criterion)) is not None and row.value is not None
            for line in self.panel.model.all_rows
        )
        if not had_values:
            self.redraw()
            return
        self._do(
            lambda session: acts.set_criterion_values(session, self.workspace.year, measure, {}, source=""),
            self.wording.of(
                QT_TRANSLATE_NOOP(
                    "Criteria", "The values of {measure} were taken away. It can be undone (Ctrl+Z)."
                ),
                measure=MEASURE_TITLES[self._measures[criterion]],
            ),
        )

    def _confirm(self, sfs: str) -> None:
        rules = self._rules.id
        self._do(lambda session: acts.confirm_rule_set(session, rules, sfs))

    def _offer_received(self, years: tuple[int, ...]) -> None:
        self.received_menu.clear()
        for year in years:
            self.received_menu.addAction(str(year), partial(self._take_received, year))
        self.received_button.setEnabled(bool(years))

    def _take_received(self, from_year: int) -> None:
        self._do(
            lambda session: acts.criterion_from_reception(session, self.workspace.year, from_year),
            self.wording.of(
                QT_TRANSLATE_NOOP(
                    "Criteria", "Total reception {year} is the criterion now. It can be undone (Ctrl+Z)."
                ),
                year=str(from_year),
            ),
        )

    def _do(self, act: Callable[..., Edit], told: str = "") -> None:
        try:
            with self.workspace.file.reading() as session:
                edit = act(session)
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)
            self._show_measures()
            return
        if told:
            self.told.emit(told)

    def _what_is_missing(self, lines: tuple[CriterionLine, ...]) -> str:
        """In words, so that an empty cell is not the only sign of it."""
        of = self.wording.of
        parts = []
        for criterion in self._measures:
            lacking = in_swedish_order(
                [line.municipality for line in lines if line.value(criterion) is None], str
            )
            if not lacking:
                continue
            title = of(CRITERION_TITLES[criterion])
            if len(lacking) == len(lines):
                parts.append(of(QT_TRANSLATE_NOOP("Criteria", "{criterion}: no values"), criterion=title))
            else:
                names = ", ".join(lacking[:_NAMED]) + (", …" if len(lacking) > _NAMED else "")
                text = QT_TRANSLATE_NOOP("Criteria", "{criterion}: missing for {names} ({count})")
                parts.append(of(text, criterion=title, names=names, count=len(lacking)))
        if not parts:
            return self.wording.translate("Criteria", "Every municipality has a value of every criterion.")
        return " · ".join(parts)

    def _panel_for(self, measures: Mapping[Criterion, str]) -> TablePanel:
        kind = tuple(measures.items())
        if kind not in self._panels:
            model = RecordTable(
                criterion_columns(measures, self.wording),
                self.wording,
                edits=CriterionEdits(self.workspace, dict(measures)),
                key=attrgetter("code"),
                title=QT_TRANSLATE_NOOP("Criteria", "Basis of the division"),
            )
            panel = TablePanel(
                model,
                self.workspace.settings,
                "criteria",
                self.wording.translate("Criteria", "Basis of the division"),
                sorted_by=0,
            )
            panel.refused.connect(self.warned)
            panel.selected.connect(self.selected)
            self._panels[kind] = panel
            self._tables.addWidget(panel)
        return self._panels[kind]
