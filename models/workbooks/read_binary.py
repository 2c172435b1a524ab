"""`.xls`, `.xlsb` and `.ods`: only the fast reader reads their values; what it can not tell comes from us."""

import zipfile

from models.findings import Finding, Severity
from models.workbooks import binary_excel, open_document
from models.workbooks.copying import Budget
from models.workbooks.marks import Marks, mark_notices, marked_sheet
from models.workbooks.old_excel import look_through
from models.workbooks.package import Package, file_notices
from models.workbooks.refusal import Refused
from models.workbooks.values import FastWorkbook, Unreadable
from models.workbooks.workbook import Sheet

type Read = tuple[tuple[Sheet, ...], tuple[Finding, ...]]


def read_old_excel(data: bytes, password: str | None) -> Read:
    """An `.xls` workbook."""
    old = look_through(data)
    if old.locked:
        from models.workbooks.passwords import unlock

        data = unlock(data, password)
        old = look_through(data)
    notices = (Finding(Severity.NOTICE, "MACROS"),) if old.macros else ()
    return _read(data, old.marks, notices)


def read_open_document(data: bytes, archive: zipfile.ZipFile) -> Read:
    """An `.ods` workbook."""
    return _read(data, open_document.marks_of(archive), ())


def read_binary_workbook(data: bytes, archive: zipfile.ZipFile) -> Read:
    """An `.xlsb` workbook."""
    return _read(data, binary_excel.marks_of(archive), file_notices(Package(archive)))


def _read(data: bytes, marks: dict[str, Marks], notices: tuple[Finding, ...]) -> Read:
    try:
        workbook = FastWorkbook(data)
    except Unreadable:
        raise Refused("DAMAGED") from None
    budget = Budget()
    sheets: list[Sheet] = []
    found = list(notices)
    for name in workbook.names():
        known = marks.get(name, Marks())
        try:
            copy = workbook.copy(name, budget, known.problems)
            known.merged = workbook.merged(name)
        except Unreadable:
            raise Refused("DAMAGED", name) from None
        sheet = marked_sheet(name, copy.rows(), hidden=workbook.is_hidden(name), marks=known)
        sheets.append(sheet)
        found += [*copy.notices(), *mark_notices(sheet)]
    found += [Finding(Severity.NOTICE, "SHEET_NOT_READ", name) for name in workbook.others()]
    return tuple(sheets), tuple(found)
