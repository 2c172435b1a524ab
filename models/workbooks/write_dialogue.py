"""Writes the workbook page that a municipality answers on: the proposal, and three cells to fill in."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.styles import Alignment, Border, Font, PatternFill, Protection, Side
from openpyxl.worksheet.datavalidation import DataValidation
from openpyxl.worksheet.worksheet import Worksheet

from models.domain.quota_paper import PaperLine, QuotaPaper
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.column import Column
from models.workbooks.dialogue_layout import (
    ANSWER_DAY,
    ANSWER_SHEET,
    DIALOGUE,
    LONGEST_DIALOGUE_TEXT,
    MUNICIPALITY,
)
from models.workbooks.dialogue_mark import ANSWER_VERSION, DialogueMark
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.municipal_sheets import heading
from models.workbooks.safe_cells import DATE_FORMAT, TEXT_FORMAT, WHOLE_FORMAT, Writable, put
from models.workbooks.technical_sheet import SHEET_NAME

_INPUT = PatternFill("solid", start_color="FFF3CD")
_FRAME = Border(*(Side("medium", color="1F4E5F"),) * 4)
_HINT = Alignment(vertical="top", wrap_text=True, indent=1)
_LOW, _TALL = 20, 120  # heights of the cells to fill in, in points

_RULES: tuple[Text, ...] = (
    QT_TRANSLATE_NOOP("DialogueWorkbook", "Write only in the framed cells. The rest is locked."),
    QT_TRANSLATE_NOOP(
        "DialogueWorkbook", "Write the proposed number again if the municipality has no other wish."
    ),
    QT_TRANSLATE_NOOP(
        "DialogueWorkbook",
        "Never write names, personal identity numbers or anything else about single persons.",
    ),
    QT_TRANSLATE_NOOP("DialogueWorkbook", "Save the workbook and send it back to the county board."),
)


def dialogue_workbook(paper: QuotaPaper, line: PaperLine, answer_by: str, wording: Wording) -> bytes:
    """The page for one municipality as bytes (.xlsx); equal proposals give equal bytes."""
    workbook = Workbook()
    workbook.properties.title = _title(paper, line, wording)
    workbook.properties.creator = "Bosättningsplan"
    sheet = workbook.active
    _write_answer_sheet(sheet, paper, line, answer_by, wording)
    mark = DialogueMark(ANSWER_VERSION, line.code, paper.year, paper.version, line.quota)
    _write_mark(workbook.create_sheet(SHEET_NAME), mark)
    return workbook_bytes(workbook, datetime(paper.year, 1, 1, tzinfo=UTC))


def _title(paper: QuotaPaper, line: PaperLine, wording: Wording) -> str:
    return wording.of(
        QT_TRANSLATE_NOOP("DialogueWorkbook", "Proposed municipal quota {year} – {municipality}"),
        year=str(paper.year),
        municipality=line.name,
    )


def _write_answer_sheet(
    target: Worksheet, paper: QuotaPaper, line: PaperLine, answer_by: str, wording: Wording
) -> None:
    translate = wording.translate
    target.title = wording.of(ANSWER_SHEET)
    target.sheet_view.showGridLines = False
    for letter, width in (("A", 34), ("B", 58), ("C", 40)):
        target.column_dimensions[letter].width = width
    row = _line(target, 1, _title(paper, line, wording), size=16)
    draft = translate("DialogueWorkbook", "DRAFT – material for dialogue, nothing is decided.")
    row = _line(target, row, draft, size=11) + 1
    for name, value in _facts(paper, line, answer_by, wording):
        put(target.cell(row, 1), name)
        put(target.cell(row, 2), value)
        target.cell(row, 2).alignment = Alignment("left")
        row += 1
    row = _line(target, row + 1, translate("DialogueWorkbook", "The municipality's answer"), size=13)
    for column, hint, validation, number_format in _inputs(paper, wording):
        put(target.cell(row, 1), column)
        put(target.cell(row, 3), hint)
        entered = target.cell(row, 2)
        put(entered, None, number_format)
        entered.fill, entered.border = _INPUT, _FRAME
        entered.protection = Protection(locked=False)
        entered.alignment = Alignment("left", vertical="top", wrap_text=True)
        target.cell(row, 1).alignment = Alignment(vertical="top")
        target.cell(row, 3).alignment = _HINT
        validation.promptTitle, validation.prompt = column[:32], hint[:255]
        target.add_data_validation(validation)
        validation.add(entered.coordinate)
        target.row_dimensions[row].height = _TALL if number_format == TEXT_FORMAT else _LOW
        row += 1
    for rule in _RULES:
        row = _line(target, row + int(rule is _RULES[0]), wording.of(rule))
    target.protection.sheet = True
    target.protection.formatRows = False
    target.protection.formatColumns = False
    _set_up_print(target)


def _facts(
    paper: QuotaPaper, line: PaperLine, answer_by: str, wording: Wording
) -> Iterator[tuple[str, Writable]]:
    translate = wording.translate
    yield wording.of(MUNICIPALITY), f"{line.name} ({line.code})"
    yield translate("DialogueWorkbook", "County"), paper.county
    yield (
        translate("DialogueWorkbook", "Year and version"),
        wording.of(
            QT_TRANSLATE_NOOP("DialogueWorkbook", "{year}, version {version}"),
            year=str(paper.year),
            version=paper.version,
        ),
    )
    yield translate("DialogueWorkbook", "County quota, persons"), paper.county_quota
    yield translate("DialogueWorkbook", "Proposed municipal quota, persons"), line.quota
    yield translate("DialogueWorkbook", "Answer no later than"), answer_by


def _inputs(paper: QuotaPaper, wording: Wording) -> Iterator[tuple[str, str, DataValidation, str]]:
    """Label, hint, what Excel lets through, number format."""
    translate, of = wording.translate, wording.of
    requested: Column = DIALOGUE.column("requested")
    yield (
        heading(requested, wording),
        translate("DialogueWorkbook", "Whole persons, 0 or more."),
        _validation(
            "whole",
            "0",
            str(requested.maximum),
            translate("DialogueWorkbook", "Write a whole number of persons, 0 or more."),
            wording,
        ),
        WHOLE_FORMAT,
    )
    yield (
        of(DIALOGUE.column("comment").title),
        of(
            QT_TRANSLATE_NOOP("DialogueWorkbook", "At most {longest} characters. No names of persons."),
            longest=LONGEST_DIALOGUE_TEXT,
        ),
        _validation(
            "textLength",
            "0",
            str(LONGEST_DIALOGUE_TEXT),
            translate("DialogueWorkbook", "The comment is too long."),
            wording,
        ),
        TEXT_FORMAT,
    )
    yield (
        of(ANSWER_DAY),
        translate("DialogueWorkbook", "Year, month and day, such as 2026-03-15."),
        _validation(
            "date",
            f"DATE({paper.year - 2},1,1)",
            f"DATE({paper.year + 2},12,31)",
            translate("DialogueWorkbook", "Write a day as year, month and day: 2026-03-15."),
            wording,
        ),
        DATE_FORMAT,
    )


def _validation(kind: str, least: str, most: str, error: str, wording: Wording) -> DataValidation:
    return DataValidation(
        type=kind,
        operator="between",
        formula1=least,
        formula2=most,
        allow_blank=True,
        showErrorMessage=True,
        showInputMessage=True,
        errorTitle=wording.translate("Template", "Does not fit here")[:32],
        error=error,
    )


def _line(target: Worksheet, row: int, text: str, *, size: int = 0) -> int:
    """Writes a line over the sheet's width; gives the next row."""
    cell = target.cell(row, 1)
    put(cell, text)
    if size:
        cell.font = Font(bold=True, size=size)
    return row + 1


def _write_mark(target: Worksheet, mark: DialogueMark) -> None:
    for row, (key, value) in enumerate(mark.rows(), 1):
        put(target.cell(row, 1), key)
        put(target.cell(row, 2), value)
    target.sheet_state = "veryHidden"
    target.protection.sheet = True


def _set_up_print(target: Worksheet) -> None:
    target.page_setup.orientation = "landscape"
    target.page_setup.paperSize = target.PAPERSIZE_A4
    target.page_setup.fitToHeight = 0
    target.sheet_properties.pageSetUpPr.fitToPage = True
    target.oddFooter.left.text = "&A"
    target.oddFooter.right.text = "&P (&N)"
