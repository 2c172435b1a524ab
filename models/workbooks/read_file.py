"""From a file's bytes to a workbook, within one process: the stage that runs in the child."""

import hashlib
from pathlib import PurePath

from models.findings import Finding, Severity
from models.workbooks import limits
from models.workbooks.copying import Budget
from models.workbooks.csv_text import copy_text, decoded
from models.workbooks.read_binary import read_binary_workbook, read_old_excel, read_open_document
from models.workbooks.read_open_xml import read_open_xml
from models.workbooks.refusal import Refused
from models.workbooks.sniff import LOST, Content, what_it_is
from models.workbooks.workbook import FileKind, Sheet, Workbook
from models.workbooks.zip_audit import open_archive

_TEXT_NAMES = (".csv", ".tsv", ".tab", ".txt")


def read_bytes(name: str, data: bytes, password: str | None = None, *, careful: bool = False) -> Workbook:
    """The workbook in `data`. `careful` does without the fast reader, after it brought a process down.

    Raises `Refused`, or MemoryError where the process has a limit.
    """
    if not data:
        raise Refused("EMPTY")
    if len(data) > limits.FILE_BYTES:
        raise Refused("TOO_BIG", what="file")
    kind, sheets, notices = _read(name, data, password, careful=careful)
    if not any(sheet.rows for sheet in sheets):
        raise Refused("NO_TABLE" if sheets else "NO_SHEETS")
    return Workbook(name, hashlib.sha256(data).hexdigest(), kind, sheets, notices)


type _Read = tuple[FileKind, tuple[Sheet, ...], tuple[Finding, ...]]


def _read(name: str, data: bytes, password: str | None, *, careful: bool) -> _Read:
    content = what_it_is(data)
    if content is Content.ENCRYPTED:
        from models.workbooks.passwords import unlock

        data = unlock(data, password)
        content = what_it_is(data)
    if content is Content.ZIP:
        return _read_zip(data, careful=careful)
    if content is Content.OLD_WORKBOOK:
        _only_fast(careful)
        return FileKind.XLS, *read_old_excel(data, password)
    if content is Content.TEXT:
        return _read_text(name, data)
    if content is Content.HTML:
        raise Refused("HTML_AS_XLS")
    raise Refused("NOT_EXCEL", what=content.value)


def _read_zip(data: bytes, *, careful: bool) -> _Read:
    archive = open_archive(data)
    names = {member.filename.replace("\\", "/").lstrip("/").lower() for member in archive.infolist()}
    if "xl/workbook.bin" in names:
        _only_fast(careful)
        return FileKind.XLSB, *read_binary_workbook(data, archive)
    if "content.xml" in names and "[content_types].xml" not in names:
        _only_fast(careful)
        return FileKind.ODS, *read_open_document(data, archive)
    if any(name.startswith(("word/", "ppt/", "visio/")) for name in names):
        raise Refused("NOT_EXCEL", what="document")
    if "[content_types].xml" not in names and not any(name.startswith("xl/") for name in names):
        raise Refused("NOT_EXCEL", what="archive")
    return FileKind.XLSX, *read_open_xml(data, archive, careful=careful)


def _only_fast(careful: bool) -> None:
    """No other reader than the one that broke down reads this kind of file."""
    if careful:
        raise Refused("READER_CRASHED")


def _read_text(name: str, data: bytes) -> _Read:
    path = PurePath(name)
    copy = copy_text(path.stem, data, Budget(), one_column=path.suffix.lower() in _TEXT_NAMES)
    notices = copy.notices()
    if LOST in decoded(data):
        notices += (Finding(Severity.WARNING, "CHARACTERS_LOST"),)
    return FileKind.CSV, (Sheet(path.stem, copy.rows()),), notices
