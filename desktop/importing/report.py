"""The report of an import: counts, rows with before and after, findings, and the guessed columns."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QTableView,
    QTabWidget,
    QVBoxLayout,
    QWidget,
)

from desktop.importing.columns import ColumnsPanel
from desktop.importing.tables import FindingsModel, ReportModel
from desktop.importing.words import STATUSES
from desktop.tables.read_table import AnyIndex, let_sort
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.report import ImportReport, RowStatus

RARE_STATUSES = frozenset({RowStatus.REPLACED, RowStatus.GONE})
"""Counted only where there are some."""

ROW_HEIGHT = 28
_LINES_MEASURED = 100
"""Columns are as wide as the first of them need, and more findings than that have one line each."""


class ReportView(QWidget):
    """Shows one report; tells when another column is wanted, and which cell is spoken of."""

    column_changed = Signal(str, int)
    cell_pointed_at = Signal(str, str)  # sheet, cell
    cell_opened = Signal()  # that cell is to be worked on

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        translate = wording.translate
        self._counts: dict[RowStatus, tuple[QLabel, QLabel]] = {}
        counts = QHBoxLayout()
        counts.setSpacing(24)
        for status in RowStatus:
            number = QLabel("–", self)
            number.setProperty("role", "large")
            caption = QLabel(wording.of(STATUSES[status]), self)
            caption.setProperty("role", "small")
            pair = QHBoxLayout()
            pair.setSpacing(8)
            pair.addWidget(number)
            pair.addWidget(caption, 0, Qt.AlignmentFlag.AlignBottom)
            counts.addLayout(pair)
            self._counts[status] = number, caption
        self._sums = QLabel(self)
        self._sums.setWordWrap(True)
        counts.addWidget(self._sums, 1, Qt.AlignmentFlag.AlignBottom)
        self.rows = ReportModel(wording)
        self.findings = FindingsModel(wording)
        self.rows_table = _table(translate("Import", "Rows of the file"), self)
        self.rows_table.setModel(self.rows)
        self.findings_table = _table(translate("Import", "Findings"), self)
        self.findings_table.setModel(self.findings)
        for table in (self.rows_table, self.findings_table):
            let_sort(table)
        self.findings_table.horizontalHeader().setStretchLastSection(True)
        self.findings_table.setWordWrap(True)
        for table in (self.rows_table, self.findings_table):
            table.selectionModel().currentRowChanged.connect(self._point)
            table.activated.connect(lambda _index: self.cell_opened.emit())
        self._is_pointing = False
        self.columns = ColumnsPanel(wording, self)
        self.columns.changed.connect(self.column_changed)
        self.filter = QComboBox(self)
        self.filter.setAccessibleName(translate("Import", "Rows shown"))
        self.filter.activated.connect(self._filter)
        rows_page = QWidget(self)
        rows_layout = QVBoxLayout(rows_page)
        rows_layout.setContentsMargins(0, 8, 0, 0)
        rows_layout.setSpacing(8)
        rows_layout.addWidget(self.filter, 0, Qt.AlignmentFlag.AlignLeft)
        rows_layout.addWidget(self.rows_table, 1)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        for page in (rows_page, self.findings_table, self.columns):
            self.tabs.addTab(page, "")
        policy = self.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.setSizePolicy(policy)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addLayout(counts)
        layout.addWidget(self.tabs, 1)

    def show_report(self, report: ImportReport) -> None:
        translate = self._wording.translate
        of_status = Counter(row.status for row in report.rows)
        for status, (number, caption) in self._counts.items():
            text = self._wording.number(of_status[status])
            number.setText(text)
            number.setAccessibleName(f"{self._wording.of(STATUSES[status])}: {text}")
            for label in (number, caption):
                label.setVisible(status not in RARE_STATUSES or of_status[status] > 0)
        self._sums.setText(self._sums_text(report))
        self.rows.show_report(report.rows)
        is_long = len(report.findings) > _LINES_MEASURED
        self.findings_table.setWordWrap(not is_long)
        self.findings_table.verticalHeader().setSectionResizeMode(
            QHeaderView.ResizeMode.Fixed if is_long else QHeaderView.ResizeMode.ResizeToContents
        )
        self.findings.show(report.findings)
        self.columns.show_report(report)
        self.filter.clear()
        self.filter.addItem(translate("Import", "All rows"), None)
        for status in RowStatus:
            if of_status[status]:
                self.filter.addItem(
                    f"{self._wording.of(STATUSES[status])} ({self._wording.number(of_status[status])})",
                    status,
                )
        self.rows.show_only(None)
        for at, title in enumerate(
            (
                self._wording.of(QT_TRANSLATE_NOOP("Import", "Rows ({count})"), count=len(report.rows)),
                self._wording.of(
                    QT_TRANSLATE_NOOP("Import", "Findings ({count})"), count=len(report.findings)
                ),
                self._wording.of(QT_TRANSLATE_NOOP("Import", "Columns ({count})"), count=len(report.columns)),
            )
        ):
            self.tabs.setTabText(at, title)
        self._fit(report)

    def point_at(self, sheet: str, cell: str) -> None:
        """Selects the first finding about a cell, where there is one."""
        line = self.findings.line_of(sheet, cell)
        if line is not None:
            self._is_pointing = True
            self.findings_table.setCurrentIndex(self.findings.index(line, 0))
            self._is_pointing = False

    def _point(self, index: AnyIndex) -> None:
        if index.isValid() and not self._is_pointing:
            row = (self.rows if index.model() is self.rows else self.findings).row_at(index)
            self.cell_pointed_at.emit(row.sheet, row.cell)

    def _filter(self, position: int) -> None:
        status = self.filter.itemData(position)
        self.rows.show_only(None if status is None else RowStatus(status))

    def _sums_text(self, report: ImportReport) -> str:
        translate = self._wording.translate
        parts = []
        if report.sum_persons:
            parts.append(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Import", "Sum {persons} persons."), persons=report.sum_persons
                )
            )
        if report.totals_agreed:
            parts.append(
                translate(
                    "Import",
                    "%n county totals of the file agree with our own sums.",
                    None,
                    report.totals_agreed,
                )
            )
        if corrected := sum(finding.code == "CELL_CORRECTED" for finding in report.findings):
            parts.append(translate("Import", "%n cells are corrected.", None, corrected))
        if not parts:
            parts.append(translate("Import", "Nothing has been changed yet."))
        return " ".join(parts)

    def _fit(self, report: ImportReport) -> None:
        self.rows_table.resizeColumnsToContents()
        has_sheets = len({row.sheet for row in report.rows if row.sheet}) > 1
        self.rows_table.setColumnHidden(5, not has_sheets)
        header = self.rows_table.horizontalHeader()
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        for column in range(3):
            self.findings_table.resizeColumnToContents(column)


def _table(name: str, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setTabKeyNavigation(False)
    table.setAlternatingRowColors(True)
    table.setWordWrap(False)
    table.setShowGrid(False)
    table.horizontalHeader().setResizeContentsPrecision(_LINES_MEASURED)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
    table.horizontalHeader().setHighlightSections(False)
    table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return table
