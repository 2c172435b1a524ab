"""Files that are refused, each with the one code that tells what it is; none raises anything else."""

from __future__ import annotations

import gzip
import io
import struct
import zipfile
from contextlib import suppress

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from models.workbooks import limits
from models.workbooks.problems import CONTENTS, FILE_READING_PROBLEMS
from models.workbooks.read_file import read_bytes
from models.workbooks.refusal import Refused
from models.workbooks.workbook import Workbook
from models.workbooks.zip_audit import is_unsafe
from tests.models.workbooks.raw_workbooks import inline, open_document, packed, parts

ROW = f'<row r="1">{inline("A1", "Kommun")}<c r="B1"><v>41</v></c></row>'
GOOD = packed(parts(ROW))
BOMB = '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><a>&c;</a>'


def refusal(data: bytes, name: str = "fil.xlsx", password: str | None = None) -> Refused:
    with pytest.raises(Refused) as caught:
        read_bytes(name, data, password)
    return caught.value


def code(data: bytes, name: str = "fil.xlsx") -> str:
    return refusal(data, name).code


def test_the_good_workbook_is_read() -> None:
    assert read_bytes("fil.xlsx", GOOD).sheets[0].rows == (("Kommun", 41),)


@pytest.mark.parametrize(
    ("data", "expected", "what"),
    [
        (b"", "EMPTY", None),
        (packed({}), "EMPTY", None),
        (b"%PDF-1.7 ...", "NOT_EXCEL", "pdf"),
        (gzip.compress(GOOD), "NOT_EXCEL", "gzip"),
        (b"\x89PNG\r\n\x1a\n", "NOT_EXCEL", "picture"),
        (b"\x09\x08\x08\x00\x00\x00\x10\x00", "NOT_EXCEL", "old_excel"),
        (bytes(range(256)), "NOT_EXCEL", "unknown"),
        (b"bara en rad text", "NOT_EXCEL", "text"),
        (b'<?xml version="1.0"?><Workbook><Table ss:Rows="1"/></Workbook>', "NOT_EXCEL", "xml"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "NOT_EXCEL", "other_ole2"),
        (
            packed({"word/document.xml": "<document/>", "[Content_Types].xml": "<Types/>"}),
            "NOT_EXCEL",
            "document",
        ),
        (packed({"bilder/karta.txt": "karta"}), "NOT_EXCEL", "archive"),
        (b"<html><table><tr><td>1</td></tr></table></html>", "HTML_AS_XLS", None),
        ("\ufeff<!DOCTYPE HTML><table>".encode("utf-16"), "HTML_AS_XLS", None),
        (b'<?xml version="1.0"?><!DOCTYPE html><html><body/></html>', "HTML_AS_XLS", None),
        (b"<!-- rapport --><html><table></table></html>", "HTML_AS_XLS", None),
        (b"MIME-Version: 1.0\nContent-Type: multipart/related", "HTML_AS_XLS", None),
        (GOOD[: len(GOOD) // 2], "BAD_ZIP", None),
        (packed({"[Content_Types].xml": "<Types/>"}), "PART_MISSING", None),
        (packed(parts("")), "NO_TABLE", None),
        (packed(parts("<row r='1'><c r='A1'>")), "DAMAGED", None),
        (b";;;;\n;;;;\n", "NO_TABLE", None),
    ],
)
def test_what_is_no_table_is_called_by_its_name(data: bytes, expected: str, what: str | None) -> None:
    refused = refusal(data)
    assert (refused.code, refused.params.get("what")) == (expected, what)


def test_a_missing_sheet_is_named() -> None:
    members = parts(ROW)
    del members["xl/worksheets/sheet1.xml"]
    assert (refusal(packed(members)).code, refusal(packed(members)).place) == (
        "PART_MISSING",
        "xl/worksheets/sheet1.xml",
    )


def test_a_workbook_of_nothing_but_charts_has_no_sheets() -> None:
    members = parts(ROW)
    rels = members["xl/_rels/workbook.xml.rels"].replace('/worksheet"', '/chartsheet"')
    assert code(packed({**members, "xl/_rels/workbook.xml.rels": rels})) == "NO_SHEETS"


@pytest.mark.parametrize("part", ["xl/worksheets/sheet1.xml", "docProps/core.xml", "xl/drawings/a.vml"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-be"])
@pytest.mark.parametrize("padding", [0, 200_000])
def test_a_doctype_is_refused_in_any_part_and_encoding(part: str, encoding: str, padding: int) -> None:
    text = BOMB.replace('<?xml version="1.0"?>', f"<!--{' ' * padding}-->")
    mark = b"\xfe\xff" if encoding == "utf-16-be" else b""
    refused = refusal(packed({**parts(ROW), part: mark + text.encode(encoding)}, zipfile.ZIP_STORED))
    assert (refused.code, refused.place) == ("DOCTYPE", part)


@pytest.mark.parametrize(
    "name", ["../fil.xml", "/etc/fil.xml", "xl/../../fil.xml", "C:/fil.xml", "..\\fil.xml"]
)
def test_names_that_point_outside_are_refused(name: str) -> None:
    assert code(packed({**parts(ROW), name: "x"})) == "BAD_ZIP"
    assert is_unsafe(name)


@pytest.mark.parametrize("name", ["xl/workbook.xml", "xl\\workbook.xml", "a..b.xml", "[Content_Types].xml"])
def test_ordinary_names_are_safe(name: str) -> None:
    assert not is_unsafe(name)


def test_too_many_members_are_refused() -> None:
    many = {f"xl/media/{number}.bin": "" for number in range(limits.ZIP_MEMBERS)}
    refused = refusal(packed({**parts(ROW), **many}))
    assert (refused.code, refused.params) == ("TOO_BIG", {"what": "members"})


def test_a_directory_that_claims_to_be_huge_is_not_even_read() -> None:
    end = GOOD.rfind(b"PK\x05\x06")
    claim = GOOD[: end + 12] + struct.pack("<L", 100_000_000) + GOOD[end + 16 :]
    assert code(claim) == "TOO_BIG"


def test_a_file_beyond_its_size_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "FILE_BYTES", len(GOOD) - 1)
    refused = refusal(GOOD)
    assert (refused.code, refused.params) == ("TOO_BIG", {"what": "file"})


def test_an_archive_beyond_its_unpacked_size_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "UNPACKED_BYTES", 1_000)
    refused = refusal(GOOD)
    assert (refused.code, refused.params) == ("TOO_BIG", {"what": "unpacked"})


def test_an_archive_that_unpacks_too_well_is_refused() -> None:
    bomb = {**parts(ROW), "xl/media/nolla.bin": bytes(20_000_000)}
    assert code(packed(bomb)) == "TOO_COMPRESSED"


def test_one_bomb_among_much_that_is_harmless_is_refused() -> None:
    buffer = io.BytesIO(packed(parts(ROW)))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr("xl/media/foto.bin", bytes(range(256)) * 2_000, zipfile.ZIP_STORED)
        archive.writestr("xl/media/nolla.bin", bytes(20_000_000), zipfile.ZIP_DEFLATED)
    refused = refusal(buffer.getvalue())
    assert (refused.code, refused.place) == ("TOO_COMPRESSED", "xl/media/nolla.bin")


def test_an_encrypted_member_is_refused() -> None:
    member = GOOD.rfind(b"PK\x01\x02")
    flagged = GOOD[: member + 8] + b"\x01" + GOOD[member + 9 :]
    assert code(flagged) == "ENCRYPTED"


def test_a_locked_open_document_is_refused() -> None:
    entry = "<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>"
    assert code(packed({**open_document(entry), "content.xml": b"\x01\x02\x03"})) == "ENCRYPTED"


def test_a_damaged_member_is_named() -> None:
    start = GOOD.find(b"xl/worksheets/sheet1.xml") + len("xl/worksheets/sheet1.xml")
    damaged = GOOD[: start + 10] + b"\xff\xff\xff" + GOOD[start + 13 :]
    refused = refusal(damaged)
    assert (refused.code, refused.place) == ("BAD_ZIP", "xl/worksheets/sheet1.xml")


def survives(data: bytes, name: str = "fil.xlsx") -> None:
    """By our own readers: the fast one may end the process, which is tested through the child."""
    with suppress(Refused):
        read = read_bytes(name, data, careful=True)
        assert isinstance(read, Workbook)
        assert any(sheet.rows for sheet in read.sheets)


@given(st.binary(max_size=400))
@settings(max_examples=150)
@example(b"PK\x05\x06" + bytes(18))
@example(b"PK\x03\x04")
@example(b"\xff\xfe\x00")
@example(b"a;b\n\x00;")
def test_random_bytes_never_raise_anything_else(data: bytes) -> None:
    survives(data)
    survives(data, "fil.csv")


@given(st.text(max_size=200), st.sampled_from(["utf-8", "utf-16", "cp1252", "latin-1"]))
@settings(max_examples=100)
def test_random_text_never_raises_anything_else(text: str, encoding: str) -> None:
    survives(text.encode(encoding, errors="replace"), "fil.csv")


@given(st.lists(st.tuples(st.integers(0, len(GOOD) - 1), st.integers(0, 255)), min_size=1, max_size=6))
@settings(max_examples=200)
def test_a_workbook_with_changed_bytes_never_raises_anything_else(changes: list[tuple[int, int]]) -> None:
    data = bytearray(GOOD)
    for place, value in changes:
        data[place] = value
    survives(bytes(data))


ODD_REFERENCES = st.sampled_from(["A1", "", "B", "9", "XFE1", "ZZZZ1", "A0", "A99999999999", "b2", "Å1"])
ODD_KINDS = st.sampled_from(["n", "s", "str", "inlineStr", "b", "e", "d", "zz", ""])
ODD_TEXTS = st.sampled_from(["", "0", "-1", "1e999", "nan", "2026-01-01", "24:00", "x", "_xD800_", "9" * 400])


@given(st.lists(st.tuples(ODD_REFERENCES, ODD_KINDS, ODD_TEXTS, st.sampled_from("vft")), max_size=12))
@settings(max_examples=200)
def test_odd_cells_never_raise_anything_else(cells: list[tuple[str, str, str, str]]) -> None:
    rows = "".join(
        f'<row r="{reference}"><c r="{reference}" t="{kind}" s="{text}"><{tag}>{text}</{tag}></c></row>'
        for reference, kind, text, tag in cells
    )
    after = '<mergeCells><mergeCell ref="A1:"/></mergeCells><cols><col min="0" max="x" hidden="1"/></cols>'
    survives(packed(parts(rows, after=after)))


def test_every_code_has_its_sentence() -> None:
    promised = (
        "EMPTY NOT_EXCEL HTML_AS_XLS ENCRYPTED WRONG_PASSWORD TOO_BIG TOO_COMPRESSED BAD_ZIP"
        " PART_MISSING DOCTYPE NO_SHEETS NO_TABLE TIMEOUT MEMORY READER_CRASHED CANNOT_READ"
        " DAMAGED UNKNOWN_CIPHER"
    )
    assert set(promised.split()) <= set(FILE_READING_PROBLEMS)
    assert all(text.source.count("\n") == 1 for text in FILE_READING_PROBLEMS.values())
    assert {"file", "members", "unpacked"} < set(CONTENTS)
