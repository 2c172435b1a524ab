"""Writes what was found back into a copy of the workbook, for the one who filled it in."""

from __future__ import annotations

import io
import re
from collections import defaultdict
from collections.abc import Sequence
from collections.abc import Set as AbstractSet
from datetime import time
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
from models.workbooks.passwords import lock, unlock
from models.workbooks.refusal import Refused
from models.workbooks.safe_cells import put, without_control_characters
from models.workbooks.sniff import Content, what_it_is
from models.workbooks.workbook import Cell as Filled
from models.workbooks.workbook import CellProblem
from models.workbooks.workbook import Workbook as WorkbookRead

SEVERITIES: dict[Severity, Text] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Findings", "Not imported"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Findings", "Look at this"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("Findings", "For your information"),
}
_COLOURS = {Severity.ERROR: "F8D7DA", Severity.WARNING: "FFF3CD", Severity.NOTICE: "E2EFDA"}
_LINE_LENGTH, _LINE_HEIGHT = 95, 15  # LibreOffice does not fit the rows of a file it has not made
_NOT_IN_TITLES, _LONGEST_TITLE = re.compile(r"[\[\]:*?/\\]"), 31
_BOOK_PART = "xl/workbook.xml"


def with_findings(
    content: bytes,
    findings: Sequence[Finding],
    wording: Wording,
    read: WorkbookRead | None = None,
    password: str | None = None,
) -> bytes:
    """A copy of the file with a comment in each cell at fault and a first sheet that lists them all.

    An .xlsx keeps its looks. Any other kind of file, and one that only our own reader understands, gives a
    workbook with the cells that were `read` of the sheets at fault; so does no content at all. What a
    `password` opened is locked with it again.
    """
    told = {finding.sheet for finding in findings if finding.cell}
    workbook = _as_it_was(_unlocked(content, password), told) or _copied(read, told)
    _comment(workbook, findings, wording)
    summary = workbook.create_sheet(_free_title(workbook, wording), 0)
    _summarise(summary, findings, wording)
    workbook.active = 0
    result = io.BytesIO()
    workbook.save(result)
    return result.getvalue() if password is None else lock(result.getvalue(), password)


def _unlocked(content: bytes, password: str | None) -> bytes:
    if what_it_is(content) is not Content.ENCRYPTED:
        return content
    try:
        return unlock(content, password)
    except Refused:
        return b""


def _as_it_was(content: bytes, sheets: AbstractSet[str]) -> Workbook | None:
    """None for what is no .xlsx, or where openpyxl would leave out a sheet that is spoken of."""
    if not _is_xlsx(content):
        return None
    try:
        workbook = load_workbook(io.BytesIO(content))
    except Exception:  # noqa: BLE001 - public workbooks make it raise whatever there is
        return None
    return workbook if workbook.sheetnames and sheets <= set(workbook.sheetnames) else None


def _copied(read: WorkbookRead | None, sheets: AbstractSet[str]) -> Workbook:
    workbook = Workbook()
    workbook.remove(workbook.active)
    for sheet in read.sheets if read is not None else ():
        if sheet.name in sheets:
            copy = workbook.create_sheet(_title(sheet.name))
            for row, column, value in sheet.filled():
                _put(copy.cell(row + 1, column + 1), value)
    return workbook


def _title(name: str) -> str:
    """A text table goes by its file's name, which may be no name for a sheet."""
    return _NOT_IN_TITLES.sub(" ", name)[:_LONGEST_TITLE]


def _put(cell: Cell, value: Filled) -> None:
    """Numbers as they are: 2080 may be a code."""
    if isinstance(value, int | float):
        put(cell, value, "General")
    elif isinstance(value, CellProblem):
        put(cell, value.text)
    elif isinstance(value, time):
        put(cell, value.isoformat())
    else:
        put(cell, value)


def _is_xlsx(content: bytes) -> bool:
    """LibreOffice's workbooks are zip archives too."""
    archive = io.BytesIO(content)
    return is_zipfile(archive) and _BOOK_PART in ZipFile(archive).namelist()


def _comment(workbook: Workbook, findings: Sequence[Finding], wording: Wording) -> None:
    at: defaultdict[tuple[str, str], list[Finding]] = defaultdict(list)
    for finding in findings:
        title = finding.sheet if finding.sheet in workbook.sheetnames else _title(finding.sheet)
        if finding.cell and title in workbook.sheetnames:
            at[title, finding.cell].append(finding)
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
