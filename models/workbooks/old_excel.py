"""Marks of an `.xls` workbook (BIFF 5 and 8), straight from its records: the fast reader does not tell them.

Record layouts: [MS-XLS] 2.4 (BoundSheet8, BoolErr, Formula, Row, ColInfo, FilePass).
"""

import io
import struct
from collections.abc import Iterator
from dataclasses import dataclass

import olefile

from models.workbooks.limits import COLUMNS
from models.workbooks.marks import Marks
from models.workbooks.refusal import Refused
from models.workbooks.workbook import CellProblem

_BOF, _EOF = 0x0809, 0x000A
_BOUND_SHEET, _FILE_PASS = 0x0085, 0x002F
_BOOL_ERR, _FORMULA, _ROW, _COL_INFO = 0x0205, 0x0006, 0x0208, 0x007D
_BIFF8 = 0x0600
_ERROR_RESULT = b"\xff\xff"
_ROW_HIDDEN = 0x20
ERRORS = {
    0x00: "#NULL!",
    0x07: "#DIV/0!",
    0x0F: "#VALUE!",
    0x17: "#REF!",
    0x1D: "#NAME?",
    0x24: "#NUM!",
    0x2A: "#N/A",
}


@dataclass(frozen=True, slots=True)
class OldWorkbook:
    locked: bool
    macros: bool
    marks: dict[str, Marks]


def look_through(data: bytes) -> OldWorkbook:
    """Marks by sheet name. Refuses with DAMAGED where the records do not hold together."""
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            name = next(name for name in ("Workbook", "Book") if container.exists(name))
            stream = container.openstream(name).read()
            macros = container.exists("_VBA_PROJECT_CUR")
    except MemoryError:
        raise
    except Exception:  # noqa: BLE001 - whatever a broken container makes the library raise
        raise Refused("DAMAGED") from None
    if _is_locked(stream):
        return OldWorkbook(True, macros, {})
    return OldWorkbook(False, macros, marks_of(stream))


def marks_of(stream: bytes) -> dict[str, Marks]:
    """By sheet name, out of the workbook's stream of records."""
    return {name: _marks(stream, offset) for name, offset in _sheets(stream)}


def _records(stream: bytes, offset: int) -> Iterator[tuple[int, bytes]]:
    """Record by record to the end of the substream, charts inside a sheet included."""
    depth = 0
    while offset + 4 <= len(stream):
        kind, length = struct.unpack_from("<HH", stream, offset)
        yield kind, stream[offset + 4 : offset + 4 + length]
        offset += 4 + length
        depth += (kind == _BOF) - (kind == _EOF)
        if depth <= 0:
            return


def _is_locked(stream: bytes) -> bool:
    return any(kind == _FILE_PASS for kind, _ in _records(stream, 0))


def _sheets(stream: bytes) -> Iterator[tuple[str, int]]:
    biff8 = len(stream) >= 6 and struct.unpack_from("<H", stream, 4)[0] == _BIFF8
    for kind, body in _records(stream, 0):
        if kind == _BOUND_SHEET and len(body) > 8:
            offset = struct.unpack_from("<L", body)[0]
            yield _sheet_name(body[6:], biff8=biff8), offset


def _sheet_name(body: bytes, *, biff8: bool) -> str:
    length = body[0]
    if not biff8:
        return body[1 : 1 + length].decode("cp1252", errors="replace")
    wide = body[1] & 1
    raw = body[2 : 2 + length * (2 if wide else 1)]
    return raw.decode("utf-16-le" if wide else "latin-1", errors="replace")


def _marks(stream: bytes, offset: int) -> Marks:
    marks = Marks()
    depth = 0
    for kind, body in _records(stream, offset):
        depth += (kind == _BOF) - (kind == _EOF)
        if depth == 1:
            _mark(marks, kind, body)
    return marks


def _mark(marks: Marks, kind: int, body: bytes) -> None:
    if kind == _BOOL_ERR and len(body) >= 8 and body[7]:
        _add_error(marks, body, body[6])
    elif kind == _FORMULA and len(body) >= 14 and body[12:14] == _ERROR_RESULT and body[6] == 2:
        _add_error(marks, body, body[8])
    elif kind == _ROW and len(body) >= 14 and body[12] & _ROW_HIDDEN:
        marks.hidden_rows.add(struct.unpack_from("<H", body)[0])
    elif kind == _COL_INFO and len(body) >= 10 and body[8] & 1:
        first, last = struct.unpack_from("<HH", body)
        marks.hidden_columns.update(range(first, min(last + 1, COLUMNS)))


def _add_error(marks: Marks, body: bytes, code: int) -> None:
    row, column = struct.unpack_from("<HH", body)
    marks.add_problem(row, column, CellProblem("ERROR_CELL", ERRORS.get(code, "#N/A")))
