"""A document on paper: one file that is both PDF/A-2a and PDF/UA-1, and pictures of its very pages.

Everything a document says reaches the template as data and is never read as markup.
"""

from __future__ import annotations

import json
import unicodedata
from dataclasses import asdict
from functools import cache
from typing import Any, Literal

import typst

from models.documents.logos import drawing
from models.documents.parts import Document
from models.documents.plain_text import plain_text
from models.resources import RESOURCES

TEMPLATE = RESOURCES / "documents" / "proposal.typ"
STANDARDS: list[Literal["a-2a", "ua-1"]] = ["a-2a", "ua-1"]
UNPRINTABLE = "\ufffd"


def to_pdf(document: Document) -> bytes:
    """The same bytes for the same document, whatever the machine's fonts and clock."""
    return typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=_inputs(document),
        format="pdf",
        pdf_standards=list(STANDARDS),
        timestamp=document.created,
    )


def to_pages(document: Document, dpi: float) -> tuple[bytes, ...]:
    """The pages as PNG pictures, for preview and for printing."""
    pages: bytes | list[bytes] = typst.compile(
        TEMPLATE.read_bytes(),
        font_paths=_fonts(),
        ignore_system_fonts=True,
        sys_inputs=_inputs(document),
        format="png",
        ppi=dpi,
        timestamp=document.created,
    )
    return (pages,) if isinstance(pages, bytes) else tuple(pages)


@cache
def _fonts() -> typst.Fonts:
    """Only those inside the typesetter itself."""
    return typst.Fonts(include_system_fonts=False)


def _inputs(document: Document) -> dict[str, str]:
    data = asdict(document)
    data["blocks"] = [
        {"kind": type(block).__name__, **plain}
        for block, plain in zip(document.blocks, data["blocks"], strict=True)
    ]
    data["created"] = {name: getattr(document.created, name) for name in ("year", "month", "day")}
    logo = data["letterhead"].pop("logo")  # a picture is no words
    if document.letterhead.is_empty:
        data["letterhead"] = None
    return {
        "document": json.dumps(_printable(data), ensure_ascii=False),
        "logo": drawing(logo) if logo else "",
    }


def _printable(data: Any) -> Any:
    """The same data; characters that no font has, which would stop an archivable file, are replaced."""
    if isinstance(data, str):
        return "".join(sign if _has_glyph(sign) else UNPRINTABLE for sign in plain_text(data))
    if isinstance(data, dict):
        return {name: _printable(value) for name, value in data.items()}
    if isinstance(data, list | tuple):
        return [_printable(value) for value in data]
    return data


@cache
def _has_glyph(sign: str) -> bool:
    if sign.isascii():
        return True
    if unicodedata.category(sign) in ("Co", "Cn"):
        return False
    try:
        typst.compile(
            b'#set document(title: "-")\n#set text(font: "Libertinus Serif")\n#sys.inputs.sign',
            font_paths=_fonts(),
            ignore_system_fonts=True,
            sys_inputs={"sign": sign},
            format="pdf",
            pdf_standards=list(STANDARDS),
            timestamp=0,
        )
    except typst.TypstError:
        return False
    return True
