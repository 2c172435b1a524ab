"""Records of binary workbooks: errors and hidden rows that the fast reader keeps silent about."""

from __future__ import annotations

import struct

from models.workbooks.old_excel import marks_of
from models.workbooks.read_file import read_bytes
from models.workbooks.workbook import CellProblem, FileKind
from tests.models.workbooks.raw_workbooks import packed, parts


def old(kind: int, body: bytes = b"") -> bytes:
    """A record of `.xls`."""
    return struct.pack("<HH", kind, len(body)) + body


def new(kind: int, body: bytes = b"") -> bytes:
    """A record of `.xlsb`."""
    number = bytes([kind]) if kind < 128 else bytes([kind & 0x7F | 0x80, kind >> 7])
    return number + bytes([len(body)]) + body


def wide(text: str) -> bytes:
    return struct.pack("<L", len(text)) + text.encode("utf-16-le")


BOF = old(0x0809, struct.pack("<HHHHLL", 0x0600, 0x0010, 0, 0, 0, 0))
EOF = old(0x000A)


def test_errors_and_what_is_hidden_are_found_in_old_workbooks() -> None:
    chart_inside = BOF + old(0x0205, struct.pack("<HHHBB", 8, 8, 0, 0x07, 1)) + EOF
    sheet = (
        BOF
        + old(0x007D, struct.pack("<HHHHHH", 2, 3, 0, 0, 1, 0))
        + old(0x0208, struct.pack("<HHHHHHHH", 4, 0, 5, 0, 0, 0, 0x20, 0))
        + chart_inside
        + old(0x0205, struct.pack("<HHHBB", 4, 1, 0, 0x17, 1))
        + old(0x0205, struct.pack("<HHHBB", 4, 2, 0, 1, 0))
        + old(0x0006, struct.pack("<HHH", 5, 0, 0) + b"\x02\x00\x2a\x00\x00\x00\xff\xff" + bytes(8))
        + old(0x0006, struct.pack("<HHHd", 6, 0, 0, 41.0) + bytes(8))
        + EOF
    )
    name = "Öar".encode("utf-16-le")
    listed = old(0x0085, struct.pack("<LBBBB", 0, 0, 0, 3, 1) + name)
    offset = len(BOF + listed + EOF)
    listed = old(0x0085, struct.pack("<LBBBB", offset, 0, 0, 3, 1) + name)

    marks = marks_of(BOF + listed + EOF + sheet)["Öar"]

    assert marks.problems == {
        4: {1: CellProblem("ERROR_CELL", "#REF!")},
        5: {0: CellProblem("ERROR_CELL", "#N/A")},
    }
    assert (marks.hidden_rows, marks.hidden_columns) == ({4}, {2, 3})


def test_a_stream_cut_short_says_what_it_still_says() -> None:
    assert marks_of(BOF[:-3]) == {}
    assert marks_of(b"") == {}


def binary_workbook() -> bytes:
    def row(number: int, *, hidden: bool = False) -> bytes:
        return new(0, struct.pack("<LLHBBBL", number, 0, 300, 0, 0x10 if hidden else 0, 0, 0))

    def cell(column: int) -> bytes:
        return struct.pack("<LL", column, 0)

    sheet = (
        new(129)
        + new(148, struct.pack("<LLLL", 0, 1, 0, 2))
        + new(60, struct.pack("<LLLLH", 1, 1, 0, 0, 1))
        + new(145)
        + row(0)
        + new(5, cell(0) + struct.pack("<d", 41.0))
        + new(3, cell(1) + b"\x2a")
        + row(1, hidden=True)
        + new(11, cell(2) + b"\x07" + bytes(10))
        + new(146)
        + new(130)
    )
    workbook = new(131) + new(143) + new(156, bytes(8) + wide("r1") + wide("Blad1")) + new(144) + new(132)
    texts = {
        name.replace("workbook.xml", "workbook.bin"): text.replace("workbook.xml", "workbook.bin").replace(
            "sheet1.xml", "sheet1.bin"
        )
        for name, text in parts("").items()
        if not name.startswith("xl/") or name.endswith(".rels")
    }
    return packed({**texts, "xl/workbook.bin": workbook, "xl/worksheets/sheet1.bin": sheet})


def test_errors_and_what_is_hidden_are_found_in_binary_workbooks() -> None:
    read = read_bytes("a.xlsb", binary_workbook())

    assert read.kind is FileKind.XLSB
    assert read.sheets[0].rows == (
        (41, CellProblem("ERROR_CELL", "#N/A")),
        (None, None, CellProblem("ERROR_CELL", "#DIV/0!")),
    )
    assert [notice.code for notice in read.notices] == ["HIDDEN_ROWS", "HIDDEN_COLUMNS"]
