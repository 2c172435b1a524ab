"""The follow-up report as a workbook: the same figures as on paper, as real numbers."""

from __future__ import annotations

from openpyxl import Workbook

from models.documents.follow_up import COLUMNS, FollowUpReport, aim
from models.domain.follow_up import WHOLE_PLAN
from models.words.indicator_words import MEASURES, STATES
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.safe_cells import Writable
from models.workbooks.sheet_rows import SheetColumn, add_table_sheet

_WIDE, _NARROW = 36, 16


def follow_up_workbook(report: FollowUpReport) -> bytes:
    """An .xlsx file; the same report gives the same bytes."""
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.title = report.title
    workbook.properties.creator = "Bosättningsplan"
    workbook.properties.language = report.wording.language
    _add_municipalities(workbook, report)
    if not report.public:
        _add_months(workbook, report)
    if report.shown_indicators:
        _add_indicators(workbook, report)
    for sheet in workbook.worksheets:
        sheet.oddFooter.center.text = " · ".join((f"{report.month}, {report.plan}", *report.every_page))
    return workbook_bytes(workbook, report.made)


def _add_municipalities(workbook: Workbook, report: FollowUpReport) -> None:
    """In public few persons are words in place of the number."""
    wording = report.wording
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality"), _WIDE),
        *(SheetColumn(wording.of(title), _NARROW) for _, title in COLUMNS),
    )
    rows: list[tuple[Writable, ...]] = []
    for row in (*report.rows, report.total):
        counts = (
            getattr(row, column) if report.is_told(row, column) else report.persons(row, column)
            for column, _ in COLUMNS
        )
        rows.append((row.municipality, *counts))
    add_table_sheet(workbook, wording.translate("FollowUp", "Municipalities"), columns, rows)


def _add_months(workbook: Workbook, report: FollowUpReport) -> None:
    translate = report.wording.translate
    names = (
        translate("FollowUp", "Quota now"),
        translate("FollowUp", "Planned"),
        translate("FollowUp", "Assigned"),
        translate("FollowUp", "Received"),
        translate("FollowUp", "Planned in all"),
        translate("FollowUp", "Assigned in all"),
        translate("FollowUp", "Received in all"),
        translate("FollowUp", "Against the plan"),
    )
    columns = (
        SheetColumn(translate("Documents", "Municipality"), _WIDE),
        SheetColumn(translate("FollowUp", "Month"), _NARROW),
        *(SheetColumn(name, _NARROW) for name in names),
    )
    titles = {row.municipality_code: row.municipality for row in report.follow.rows}
    titles[WHOLE_PLAN] = translate("FollowUp", "The whole plan")
    rows: list[tuple[Writable, ...]] = [
        (
            titles[code],
            row.month,
            row.quota,
            row.planned,
            row.assigned,
            row.received,
            row.planned_total,
            row.assigned_total,
            row.received_total,
            row.difference,
        )
        for code, ledger in report.follow.months.items()
        for row in ledger
    ]
    add_table_sheet(workbook, translate("FollowUp", "Months"), columns, rows)


def _add_indicators(workbook: Workbook, report: FollowUpReport) -> None:
    wording = report.wording
    translate = wording.translate
    columns = (
        SheetColumn(translate("FollowUp", "Indicator"), _WIDE),
        SheetColumn(translate("FollowUp", "About"), _NARROW),
        SheetColumn(translate("FollowUp", "Measured by"), _WIDE),
        SheetColumn(translate("FollowUp", "State"), _NARROW),
        SheetColumn(translate("FollowUp", "Now"), _NARROW),
        SheetColumn(translate("FollowUp", "Target"), _NARROW),
        SheetColumn(translate("FollowUp", "Due"), _NARROW),
        SheetColumn(translate("FollowUp", "Answers for it"), _WIDE),
        SheetColumn(translate("FollowUp", "Note"), _WIDE),
    )
    rows: list[tuple[Writable, ...]] = [
        (
            row.title,
            row.municipality or translate("FollowUp", "The whole plan"),
            wording.of(MEASURES[row.measure]),
            wording.of(STATES[row.state]),
            report.value(row),
            aim(row, wording),
            row.due,
            row.owner,
            row.note,
        )
        for row in report.shown_indicators
    ]
    add_table_sheet(workbook, translate("FollowUp", "Indicators"), columns, rows)
