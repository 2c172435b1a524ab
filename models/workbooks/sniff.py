"""What a file really is, by its bytes. The name is not asked: an `.xls` is often a web page."""

import io
import re
from enum import StrEnum

import olefile

OLE2 = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
LOST = "\ufffd"  # stands for what could not be decoded
_HEAD = 65_536

_SIGNATURES = (
    (b"%PDF", "pdf"),
    (b"\x1f\x8b", "gzip"),
    (b"7z\xbc\xaf\x27\x1c", "archive"),
    (b"Rar!", "archive"),
    (b"BZh", "archive"),
    (b"\xfd7zXZ", "archive"),
    (b"\x89PNG", "picture"),
    (b"\xff\xd8\xff", "picture"),
    (b"GIF8", "picture"),
    (b"{\\rtf", "rich_text"),
    (b"SQLite format 3\x00", "database"),
)
_OLD_EXCEL = re.compile(rb"\x09[\x00\x02\x04\x08]", re.DOTALL)  # BOF of Excel 2 to 4, without a container
_HTML_START = re.compile(
    r"<(html|head|body|table|meta|style|script|div|center|title|p|h[1-6])\b", re.IGNORECASE
)
_HTML_INSIDE = re.compile(r"<(!doctype\s+html|html)\b", re.IGNORECASE)
_CONTROL = re.compile(r"[\x00-\x08\x0e-\x1a\x1c-\x1f\ufffe\uffff]")


class Content(StrEnum):
    ZIP = "zip"
    OLD_WORKBOOK = "old_workbook"  # .xls of Excel 5 and later
    ENCRYPTED = "encrypted"  # .xlsx locked with a password
    TEXT = "text"
    HTML = "html"
    OTHER_OLE2 = "other_ole2"
    OLD_EXCEL = "old_excel"
    XML = "xml"
    PDF = "pdf"
    GZIP = "gzip"
    ARCHIVE = "archive"
    PICTURE = "picture"
    RICH_TEXT = "rich_text"
    DATABASE = "database"
    UNKNOWN = "unknown"


def what_it_is(data: bytes) -> Content:
    """The kind of content; TEXT only where every byte of the beginning reads as text."""
    if data.startswith(b"PK"):
        return Content.ZIP
    if data.startswith(OLE2):
        return _inside_ole2(data)
    for signature, name in _SIGNATURES:
        if data.startswith(signature):
            return Content(name)
    if _OLD_EXCEL.match(data) and b"\x00" in data[:16]:
        return Content.OLD_EXCEL
    text = head_as_text(data)
    return Content.UNKNOWN if text is None else _kind_of_text(text)


def _kind_of_text(text: str) -> Content:
    start = text.lstrip("\ufeff \t\r\n")
    if _HTML_START.match(start) or (start.startswith("<") and _HTML_INSIDE.search(start)):
        return Content.HTML
    if start[:64].lower().startswith("mime-version:"):
        return Content.HTML
    return Content.XML if start.startswith("<?xml") else Content.TEXT


def head_as_text(data: bytes) -> str | None:
    """The first part of the file decoded, or None where it is no text."""
    head = data[:_HEAD]
    encoding = text_encoding(head)
    text = head.decode(encoding, errors="ignore")
    return None if _CONTROL.search(text) else text


def text_encoding(data: bytes) -> str:
    """UTF-16 or UTF-8 where the bytes show it, else the Windows code page of western Europe."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    if data.startswith(b"\xef\xbb\xbf"):
        return "utf-8-sig"
    if len(data) >= 4 and data[1] == 0 != data[0] and data[3] == 0:
        return "utf-16-le"
    if len(data) >= 4 and data[0] == 0 != data[1] and data[2] == 0:
        return "utf-16-be"
    return "utf-8" if _mostly_utf8(data) else "cp1252"


def _mostly_utf8(data: bytes) -> bool:
    """A stray byte, or a character cut in two, does not make all the others another encoding."""
    text = data.decode("utf-8", errors="replace")
    lost = text.count(LOST)
    beyond_ascii = len(text) - len(text.encode("ascii", errors="ignore"))
    return not lost or beyond_ascii - lost > lost


def _inside_ole2(data: bytes) -> Content:
    try:
        with olefile.OleFileIO(io.BytesIO(data)) as container:
            names = {path[0].lower() for path in container.listdir()}
    except Exception:  # noqa: BLE001 - whatever a broken container makes the library raise
        return Content.OTHER_OLE2
    if "encryptedpackage" in names:
        return Content.ENCRYPTED
    return Content.OLD_WORKBOOK if names & {"workbook", "book"} else Content.OTHER_OLE2
