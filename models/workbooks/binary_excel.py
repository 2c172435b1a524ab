"""Marks of an `.xlsb` workbook, straight from its records: the fast reader does not tell them.

Record layouts: [MS-XLSB] 2.4 (BrtBundleSh, BrtRowHdr, BrtCellError, BrtFmlaError, BrtColInfo).
"""

import struct
import zipfile
from collections.abc import Iterator

from models.workbooks.limits import COLUMNS
from models.workbooks.marks import Marks
from models.workbooks.old_excel import ERRORS
from models.workbooks.package import Package
from models.workbooks.refusal import Refused
from models.workbooks.workbook import CellProblem

_ROW, _CELL_ERROR, _FORMULA_ERROR, _COL_INFO, _SHEET = 0, 3, 11, 60, 156
_CELL_HEAD = 8
_ROW_HIDDEN = 0x10


def marks_of(archive: zipfile.ZipFile) -> dict[str, Marks]:
    """By sheet name. Refuses with DAMAGED where the records do not hold together."""
    package = Package(archive)
    workbook = package.workbook_part
    parts = package.workbook_relationships
    try:
        return {
            name: _marks(package.read(parts[key].part))
            for name, key in _sheets(package.read(workbook))
            if key in parts
        }
    except (struct.error, IndexError, UnicodeDecodeError):
        raise Refused("DAMAGED") from None


def _sheets(workbook: bytes) -> Iterator[tuple[str, str]]:
    """Name and relationship of each sheet."""
    for kind, body in _records(workbook):
        if kind == _SHEET:
            key, after = _text(body, 8)
            yield _text(body, after)[0], key


def _text(body: bytes, offset: int) -> tuple[str, int]:
    end = offset + 4 + 2 * struct.unpack_from("<L", body, offset)[0]
    return body[offset + 4 : end].decode("utf-16-le"), end


def _marks(sheet: bytes) -> Marks:
    marks = Marks()
    row = 0
    for kind, body in _records(sheet):
        if kind == _ROW:
            row = struct.unpack_from("<L", body)[0]
            if body[11] & _ROW_HIDDEN:
                marks.hidden_rows.add(row)
        elif kind in (_CELL_ERROR, _FORMULA_ERROR):
            column = struct.unpack_from("<L", body)[0]
            error = ERRORS.get(body[_CELL_HEAD], "#N/A")
            marks.add_problem(row, column, CellProblem("ERROR_CELL", error))
        elif kind == _COL_INFO and body[16] & 1:
            first, last = struct.unpack_from("<LL", body)
            marks.hidden_columns.update(range(first, min(last + 1, COLUMNS)))
    return marks


def _records(part: bytes) -> Iterator[tuple[int, bytes]]:
    offset = 0
    while offset < len(part):
        kind, offset = _number(part, offset, 2)
        length, offset = _number(part, offset, 4)
        yield kind, part[offset : offset + length]
        offset += length


def _number(part: bytes, offset: int, most: int) -> tuple[int, int]:
    """Seven bits a byte, lowest first; a set eighth bit says that more follow."""
    number = 0
    for place in range(most):
        byte = part[offset + place]
        number |= (byte & 0x7F) << (7 * place)
        if byte < 0x80:
            return number, offset + place + 1
    return number, offset + most
