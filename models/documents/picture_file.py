"""A map or chart as a file of its own: with title, source and date, and in words for who does not see it."""

from __future__ import annotations

from html import escape

from models.documents.svg_text import FONT, PAPER, QUIET, Drawing, number, text

_MARGIN = 16.0
_TITLE_SIZE, _SMALL_SIZE = 15.0, 9.0
_LINE = 13.0
_SIGN_WIDTH = 0.56  # of the size of the text
_ABOVE = 34.0
_SANS = "Segoe UI, Arial, Helvetica, sans-serif"
"""What a letter or a slide is written in; the papers have a font of their own."""


def picture_file(drawing: Drawing, *, title: str, description: str, below: tuple[str, ...]) -> str:
    """SVG that stands alone: `description` is read aloud, `below` are the lines about source and date."""
    longest = max(
        len(title) * _TITLE_SIZE * _SIGN_WIDTH, *(len(line) * _SMALL_SIZE * _SIGN_WIDTH for line in below)
    )
    width = max(drawing.width, longest) + 2 * _MARGIN
    foot = _ABOVE + _MARGIN + drawing.height + _MARGIN
    height = foot + _LINE * len(below) + _MARGIN / 2
    parts = [
        '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title description"',
        f' viewBox="0 0 {number(width)} {number(height)}"',
        f' width="{number(width)}" height="{number(height)}">',
        f'<title id="title">{escape(title)}</title><desc id="description">{escape(description)}</desc>',
        f'<rect width="{number(width)}" height="{number(height)}" fill="{PAPER}"/>',
        text(_MARGIN, _ABOVE - 6, title, size=_TITLE_SIZE, bold=True),
        f'<g transform="translate({number(_MARGIN)} {number(_ABOVE + _MARGIN / 2)})">',
        *drawing.content,
        "</g>",
        *(
            text(_MARGIN, foot + row * _LINE, line, size=_SMALL_SIZE, fill=QUIET)
            for row, line in enumerate(below)
        ),
        "</svg>\n",
    ]
    return "".join(parts).replace(FONT, _SANS)
