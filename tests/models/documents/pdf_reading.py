"""Reads a PDF's text and tags back, with nothing but the file's own tables."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pikepdf

_CHARACTER = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")
_RANGE = re.compile(rb"<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>\s*<([0-9a-fA-F]+)>")


def text_of(pdf: pikepdf.Pdf) -> str:
    """Everything shown on all pages, lines apart, as a copying reader gets it."""
    return "\n".join(text_of_page(page) for page in pdf.pages)


def text_of_page(page: pikepdf.Page) -> str:
    fonts = {name: _to_unicode(font) for name, font in page.Resources.Font.items()}
    shown: list[str] = []
    current: dict[int, str] = {}
    for instruction in pikepdf.parse_content_stream(page):
        operands, operator = instruction.operands, str(instruction.operator)
        if operator == "Tf":
            current = fonts[str(operands[0])]
        elif operator in ("Tj", "TJ"):
            parts = operands[0] if operator == "TJ" else [operands[0]]
            shown += [_decoded(bytes(part), current) for part in parts if isinstance(part, pikepdf.String)]
        elif operator == "ET":
            shown.append("\n")
    return "".join(shown)


def _decoded(codes: bytes, table: dict[int, str]) -> str:
    pairs = zip(codes[::2], codes[1::2], strict=True)
    return "".join(table.get(high * 256 + low, "?") for high, low in pairs)


def _to_unicode(font: pikepdf.Object) -> dict[int, str]:
    stream = font.ToUnicode.read_bytes()
    table: dict[int, str] = {}
    for section in re.findall(rb"beginbfchar(.*?)endbfchar", stream, re.DOTALL):
        for code, sign in _CHARACTER.findall(section):
            table[int(code, 16)] = bytes.fromhex(sign.decode()).decode("utf-16-be")
    for section in re.findall(rb"beginbfrange(.*?)endbfrange", stream, re.DOTALL):
        for first, last, sign in _RANGE.findall(section):
            start = int(sign, 16)
            for offset in range(int(last, 16) - int(first, 16) + 1):
                table[int(first, 16) + offset] = chr(start + offset)
    return table


def tags(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every element of the structure tree, parents before children."""
    waiting = [pdf.Root.StructTreeRoot]
    while waiting:
        element = waiting.pop()
        if element.get("/S") is not None:
            yield element
        children = element.get("/K", [])
        children = list(children) if isinstance(children, pikepdf.Array) else [children]
        waiting += [child for child in reversed(children) if isinstance(child, pikepdf.Dictionary)]


def with_tag(pdf: pikepdf.Pdf, name: str) -> list[pikepdf.Dictionary]:
    wanted = f"/{name}"
    return [element for element in tags(pdf) if wanted == element.S]


def fonts(pdf: pikepdf.Pdf) -> list[pikepdf.Dictionary]:
    return [
        item
        for item in pdf.objects
        if isinstance(item, pikepdf.Dictionary) and item.get("/Type") == "/FontDescriptor"
    ]
