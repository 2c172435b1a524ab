"""A document as one web page: no scripts, nothing fetched, fit for screen readers and for paper."""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterator
from html import escape
from itertools import count

from models.documents.logos import media_type
from models.documents.parts import (
    Align,
    Block,
    Bullets,
    Document,
    Facts,
    Figure,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
)
from models.documents.plain_text import plain_text
from models.domain.letterhead import Letterhead
from models.resources import RESOURCES

STYLE = RESOURCES / "documents" / "proposal.css"
POLICY = "default-src 'none'; style-src 'unsafe-inline'; img-src data:"

_PATTERN_NAME = re.compile(r'(?<=<pattern id=")[\w-]+|(?<=url\(#)[\w-]+')


def to_html(document: Document) -> str:
    """The whole document; the same text for the same document."""
    return plain_text("\n".join(_Page(document).lines())) + "\n"


class _Page:
    def __init__(self, document: Document) -> None:
        self._document = document
        self._table_numbers = count(1)
        self._figure_numbers = count(1)

    def lines(self) -> Iterator[str]:
        document = self._document
        yield "<!DOCTYPE html>"
        yield f'<html lang="{"sv-SE" if document.language == "sv" else "en-GB"}">'
        yield "<head>"
        yield '<meta charset="utf-8">'
        yield f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">'
        yield '<meta name="viewport" content="width=device-width, initial-scale=1">'
        yield f'<meta name="dcterms.created" content="{document.created.date().isoformat()}">'
        yield f"<title>{escape(document.title)}</title>"
        yield f"<style>\n{STYLE.read_text(encoding='utf-8')}</style>"
        yield "</head>"
        yield "<body>"
        yield from self._letterhead(document.letterhead)
        yield "<header>"
        yield f'<p class="stamp">{escape(document.stamp)}</p>'
        yield f"<h1>{escape(document.title)}</h1>"
        yield "</header>"
        yield "<main>"
        for block in document.blocks:
            yield from self._block(block)
        yield "</main>"
        yield f"<footer><p>{escape(' · '.join(document.every_page))}</p></footer>"
        yield "</body>"
        yield "</html>"

    def _letterhead(self, head: Letterhead) -> Iterator[str]:
        if head.is_empty:
            return
        yield '<div class="letterhead">'
        if head.logo:
            content = b64encode(head.logo).decode()
            source = f"data:{media_type(head.logo)};base64,{content}"
            yield f'<img src="{source}" alt="{escape(head.logo_text)}">'
        yield "<div>"
        if head.authority:
            yield f"<p><strong>{escape(head.authority)}</strong></p>"
        for lines in filter(None, (head.address, head.contact)):
            yield f"<p>{'<br>'.join(map(escape, lines))}</p>"
        yield "</div>"
        yield "</div>"

    def _block(self, block: Block) -> Iterator[str]:
        match block:
            case Heading(text, level, new_page):
                page = ' class="new-page"' if new_page else ""
                yield f"<h{level + 1}{page}>{escape(text)}</h{level + 1}>"
            case Paragraph(text):
                yield f"<p>{escape(text)}</p>"
            case Bullets(items):
                yield "<ul>"
                yield from (f"<li>{escape(item)}</li>" for item in items)
                yield "</ul>"
            case Facts(facts):
                yield "<dl>"
                yield from (
                    f"<div><dt>{escape(name)}</dt><dd>{escape(value)}</dd></div>" for name, value in facts
                )
                yield "</dl>"
            case Notice(lead, text):
                yield f'<p class="notice"><strong>{escape(lead)}.</strong> {escape(text)}</p>'
            case Table():
                yield from self._table(block)
            case Figure():
                yield from self._figure(block)

    def _figure(self, figure: Figure) -> Iterator[str]:
        """Patterns have names of their own in each picture: all pictures stand on one page."""
        number = next(self._figure_numbers)
        caption = f"{self._document.figure_word} {number}. {figure.caption}"
        svg = _PATTERN_NAME.sub(rf"\g<0>-{number}", figure.svg)
        yield "<figure>"
        yield f'<div role="img" aria-label="{escape(figure.alternative)}">{svg}</div>'
        yield f"<figcaption>{escape(caption)}</figcaption>"
        yield "</figure>"
        yield from self._table(figure.table)

    def _table(self, table: Table) -> Iterator[str]:
        caption = f"{self._document.table_word} {next(self._table_numbers)}. {table.caption}"
        yield '<div class="wide">'
        yield "<table>"
        yield f"<caption>{escape(caption)}</caption>"
        yield "<thead>"
        heads = (
            f'<th scope="col"{_number(column.align)}>{escape(column.title)}</th>' for column in table.columns
        )
        yield f"<tr>{''.join(heads)}</tr>"
        yield "</thead>"
        yield "<tbody>"
        for row in table.rows:
            yield _row(row, table)
        yield "</tbody>"
        yield "</table>"
        yield "</div>"
        if table.note:
            yield f'<p class="note">{escape(table.note)}</p>'


def _row(row: Row, table: Table) -> str:
    cells = [f'<th scope="row"{_number(table.columns[0].align)}>{escape(row.cells[0])}</th>']
    cells += [
        f"<td{_number(column.align)}>{escape(cell)}</td>"
        for column, cell in zip(table.columns[1:], row.cells[1:], strict=True)
    ]
    return f"<tr{' class="total"' if row.total else ''}>{''.join(cells)}</tr>"


def _number(align: Align) -> str:
    return ' class="number"' if align is Align.END else ""
