"""Open XML workbooks: values by the fast reader, marks and second sight by our own."""

import re
import zipfile

from models.findings import Finding, Severity
from models.workbooks.copying import Budget, SheetCopy
from models.workbooks.limits import MEGABYTE
from models.workbooks.marks import Marks, mark_notices, marked_sheet
from models.workbooks.package import Package, SheetEntry, file_notices
from models.workbooks.shared_parts import NumberKind, number_kinds, shared_texts
from models.workbooks.sheet_stream import SheetStream
from models.workbooks.values import FastWorkbook, Unreadable
from models.workbooks.workbook import Sheet

_ALWAYS_LOOKED_AT = 20 * MEGABYTE  # of a sheet, unpacked; larger ones only if a search finds something
_TO_BE_MARKED = re.compile(rb"""<(?:\w+:)?f[\s/>]|hidden\s*=|t\s*=\s*["']e|<(?:\w+:)?mergeCell\b""")
_WIDEST = 20_000_000  # the fast reader makes room for every cell between the first and the last


def read_open_xml(
    data: bytes, archive: zipfile.ZipFile, *, careful: bool
) -> tuple[tuple[Sheet, ...], tuple[Finding, ...]]:
    """All sheets that hold cells, in the workbook's order, and what is to be said about them."""
    package = Package(archive)
    entries = package.contents.sheets
    reader = _Reader(package, None if careful else _opened(data))
    read = [reader.sheet(entry) for entry in entries if entry.part]
    notices = [*file_notices(package), *reader.notices()]
    notices += [Finding(Severity.NOTICE, "SHEET_NOT_READ", entry.name) for entry in entries if not entry.part]
    for _, found in read:
        notices += found
    return tuple(sheet for sheet, _ in read), tuple(notices)


class _Reader:
    """The parts all sheets share are read once, when the first sheet needs them."""

    def __init__(self, package: Package, fast: FastWorkbook | None) -> None:
        self._package = package
        self._fast = fast
        self._budget = Budget()
        self._shared: tuple[list[str], list[NumberKind]] | None = None

    def notices(self) -> tuple[Finding, ...]:
        return () if self._fast else (Finding(Severity.NOTICE, "READ_ANOTHER_WAY"),)

    def sheet(self, entry: SheetEntry) -> tuple[Sheet, tuple[Finding, ...]]:
        stream = self._streamed(entry) if self._fast is None or self._needs_marks(entry.part) else None
        copy = self._fast_copy(entry, stream)
        notices: tuple[Finding, ...] = ()
        if copy is None:
            stream = stream or self._streamed(entry)
            copy = stream.copy(entry.name, self._budget)
            if self._fast is not None and not stream.stopped:
                notices = (Finding(Severity.NOTICE, "READ_ANOTHER_WAY", entry.name),)
        marks = stream.marks if stream else Marks()
        sheet = marked_sheet(entry.name, copy.rows(), hidden=entry.hidden, marks=marks)
        return sheet, (*notices, *copy.notices(), *mark_notices(sheet))

    def _fast_copy(self, entry: SheetEntry, stream: SheetStream | None) -> SheetCopy | None:
        """The fast reader's cells, unless it fails or has fewer than stand in the file."""
        if self._fast is None or (stream and not _fit_for_fast(stream)):
            return None
        before = self._budget.cells
        try:
            copy = self._fast.copy(entry.name, self._budget, stream.marks.problems if stream else {})
        except Unreadable:
            return None
        least = stream.marks.filled or 0 if stream else 1
        if copy.cells < least and not copy.notices():
            self._budget.cells = before
            return None
        return copy

    def _streamed(self, entry: SheetEntry) -> SheetStream:
        if self._shared is None:
            self._shared = shared_texts(self._package), number_kinds(self._package)
        texts, kinds = self._shared
        stream = SheetStream(self._package, texts, kinds, from_1904=self._package.contents.from_1904)
        stream.read(entry.part)
        return stream

    def _needs_marks(self, part: str) -> bool:
        if self._package.size(part) <= _ALWAYS_LOOKED_AT:
            return True
        return self._package.search(part, _TO_BE_MARKED)


def _fit_for_fast(stream: SheetStream) -> bool:
    return not (stream.stopped or stream.written_dates or stream.spread() > _WIDEST)


def _opened(data: bytes) -> FastWorkbook | None:
    try:
        return FastWorkbook(data)
    except Unreadable:
        return None
