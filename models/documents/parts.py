"""What a document consists of, without any format: texts are finished, in the document's language."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.wording import Language


class Align(StrEnum):
    START = "start"
    END = "end"  # numbers


@dataclass(frozen=True, slots=True)
class Column:
    """`width` is in millimetres on paper; None shares what the others leave."""

    title: str
    align: Align = Align.START
    width: float | None = None


def number_column(title: str, width: float) -> Column:
    return Column(title, Align.END, width)


@dataclass(frozen=True, slots=True)
class Row:
    """The first cell names the row; a `total` row adds up those above it."""

    cells: tuple[str, ...]
    total: bool = False


@dataclass(frozen=True, slots=True)
class Table:
    """One header row that is repeated on every page; each row has a cell for every column.

    `beside` lets it stand to the right of the table before it where the paper is wide enough for both.
    """

    caption: str
    columns: tuple[Column, ...]
    rows: tuple[Row, ...]
    note: str = ""
    beside: bool = False

    def __post_init__(self) -> None:
        for row in self.rows:
            if len(row.cells) != len(self.columns):
                raise ValueError(f"{len(row.cells)} cells in {len(self.columns)} columns: {self.caption}")


@dataclass(frozen=True, slots=True)
class Figure:
    """A picture (SVG text), the same in words, and the same as a table.

    `width` is the picture's in millimetres on paper; `beside` puts the table next to it.
    """

    svg: str
    alternative: str
    caption: str
    table: Table
    width: float
    beside: bool


@dataclass(frozen=True, slots=True)
class Heading:
    text: str
    level: int = 1
    new_page: bool = False


@dataclass(frozen=True, slots=True)
class Paragraph:
    text: str


@dataclass(frozen=True, slots=True)
class Bullets:
    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """Short facts with their names, such as year and version; an empty one is filled in by hand."""

    items: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Notice:
    """A sentence that must not be overlooked; `lead` says in a word or two why."""

    lead: str
    text: str


type Block = Heading | Paragraph | Bullets | Facts | Notice | Table | Figure


@dataclass(frozen=True, slots=True)
class Document:
    """`created` (UTC) is the only clock a document knows. `every_page` stands at the foot of each page.

    Upright paper is 180 mm wide between its margins, `landscape` 267.
    """

    title: str
    language: Language
    created: datetime
    stamp: str
    every_page: tuple[str, ...]
    page_word: str
    table_word: str
    figure_word: str
    blocks: tuple[Block, ...]
    landscape: bool = True
    letterhead: Letterhead = NO_LETTERHEAD

    def under(self, letterhead: Letterhead) -> Document:
        """The same document as it leaves the authority: whoever writes a file or prints puts it on."""
        return replace(self, letterhead=letterhead)
