"""Writes what was found back into a copy of the workbook, for the one who filled it in."""

from __future__ import annotations

import io
from collections import defaultdict
from collections.abc import Sequence
from math import ceil
from zipfile import ZipFile, is_zipfile

from openpyxl import Workbook, load_workbook
from openpyxl.cell import Cell
from openpyxl.comments import Comment
from openpyxl.styles import Alignment, Font, PatternFill
from openpyxl.utils.cell import coordinate_to_tuple
from openpyxl.worksheet.worksheet import Worksheet

from models.findings import Finding, Severity
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.safe_cells import put, without_control_characters

SEVERITIES: dict[Severity, Text] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Findings", "Not imported"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Findings", "Look at this"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("Findings", "For your information"),
}
_COLOURS = {Severity.ERROR: "F8D7DA", Severity.WARNING: "FFF3CD", Severity.NOTICE: "E2EFDA"}
_LINE_LENGTH, _LINE_HEIGHT = 95, 15  # LibreOffice does not fit the rows of a file it has not made
_BOOK_PART = "xl/workbook.xml"


def with_findings(content: bytes, findings: Sequence[Finding], wording: Wording) -> bytes:
    """A copy of an .xlsx with a comment in each cell at fault and a first sheet that lists them all.

    Any other kind of file gives a workbook with the list alone.
    """
    is_xlsx = _is_xlsx(content)
    workbook = load_workbook(io.BytesIO(content)) if is_xlsx else Workbook()
    if is_xlsx:
        _comment(workbook, findings, wording)
        summary = workbook.create_sheet(_free_title(workbook, wording), 0)
    else:
        summary = workbook.active
        summary.title = _free_title(workbook, wording)
    _summarise(summary, findings, wording)
    workbook.active = 0
    result = io.BytesIO()
    workbook.save(result)
    return result.getvalue()


def _is_xlsx(content: bytes) -> bool:
    """LibreOffice's workbooks are zip archives too."""
    archive = io.BytesIO(content)
    return is_zipfile(archive) and _BOOK_PART in ZipFile(archive).namelist()


def _comment(workbook: Workbook, findings: Sequence[Finding], wording: Wording) -> None:
    at: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.cell and finding.sheet in workbook.sheetnames:
            at[finding.sheet, finding.cell].append(finding)
    for (sheet, reference), here in at.items():
        cell = _speaking(workbook[sheet], reference)
        theirs = [cell.comment.text] if cell.comment else []
        ours = [sentence(finding, wording) for finding in here]
        text = without_control_characters("\n\n".join(theirs + ours))
        comment = Comment(text, "Bosättningsplan", height=40 + 18 * (len(text) // 36 + 1), width=300)
        cell.comment = comment
        worst = min(here, key=lambda finding: list(Severity).index(finding.severity))
        cell.fill = PatternFill("solid", start_color=_COLOURS[worst.severity])


def _speaking(sheet: Worksheet, reference: str) -> Cell:
    """The cell, or the first one of the merged cells it is part of, which alone can carry a comment."""
    area = next((area for area in sheet.merged_cells.ranges if reference in area), None)
    row, column = (area.min_row, area.min_col) if area else coordinate_to_tuple(reference)
    return sheet.cell(row, column)


def _summarise(target: Worksheet, findings: Sequence[Finding], wording: Wording) -> None:
    headings = (
        wording.translate("Findings", "Sheet"),
        wording.translate("Findings", "Cell"),
        wording.translate("Findings", "Kind"),
        wording.translate("Findings", "What was found and what to do"),
    )
    for column, heading in enumerate(headings, 1):
        put(target.cell(1, column), heading)
        target.cell(1, column).font = Font(bold=True)
    for row, finding in enumerate(findings, 2):
        texts = (
            finding.sheet,
            finding.cell,
            wording.of(SEVERITIES[finding.severity]),
            sentence(finding, wording).replace("\n", " "),
        )
        for column, text in enumerate(texts, 1):
            cell = target.cell(row, column)
            put(cell, text)
            cell.alignment = Alignment(wrap_text=True, vertical="top")
        target.row_dimensions[row].height = _LINE_HEIGHT * ceil(len(texts[-1]) / _LINE_LENGTH)
        target.cell(row, 3).fill = PatternFill("solid", start_color=_COLOURS[finding.severity])
    for letter, width in zip("ABCD", (22, 9, 18, 100), strict=True):
        target.column_dimensions[letter].width = width
    target.freeze_panes = "A2"
    target.print_title_rows = "1:1"
    target.sheet_properties.pageSetUpPr.fitToPage = True
    target.page_setup.fitToHeight = 0


def _free_title(workbook: Workbook, wording: Wording) -> str:
    title = wording.translate("Findings", "Findings")
    number = 1
    free = title
    while free in workbook.sheetnames:
        number += 1
        free = f"{title} {number}"
    return free
