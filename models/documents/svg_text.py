"""Pieces of SVG that the map and the chart share."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

FONT = "Libertinus Serif, serif"
"""The document's own font on paper; a web page puts its own in its place."""

INK = "#1b1b1b"
QUIET = "#5c5c5c"
PAPER = "#ffffff"


def number(value: float) -> str:
    """At most one decimal, the same text everywhere."""
    return f"{value:.1f}".removesuffix(".0")


def text(
    x: float,
    y: float,
    content: str,
    *,
    size: float,
    anchor: str = "start",
    fill: str = INK,
    bold: bool = False,
) -> str:
    weight = ' font-weight="bold"' if bold else ""
    return (
        f'<text x="{number(x)}" y="{number(y)}" font-family="{FONT}" font-size="{number(size)}"'
        f'{weight} text-anchor="{anchor}" fill="{fill}">{escape(content)}</text>'
    )


def rectangle(x: float, y: float, width: float, height: float, fill: str) -> str:
    return (
        f'<rect x="{number(x)}" y="{number(y)}" width="{number(width)}" height="{number(height)}"'
        f' fill="{fill}" stroke="{INK}" stroke-width="0.6"/>'
    )


def hatch(name: str, ink: str, ground: str, spacing: float) -> str:
    """A pattern of slanting lines, so that a class is told without its colour; used as `url(#name)`."""
    step = number(spacing)
    return (
        f'<pattern id="{name}" width="{step}" height="{step}" patternUnits="userSpaceOnUse"'
        f' patternTransform="rotate(45)"><rect width="{step}" height="{step}" fill="{ground}"/>'
        f'<rect width="0.8" height="{step}" fill="{ink}"/></pattern>'
    )


@dataclass(frozen=True, slots=True)
class Drawing:
    """Pieces of SVG on a sheet of so many units."""

    width: float
    height: float
    content: tuple[str, ...]

    def svg(self) -> str:
        return picture(self.width, self.height, list(self.content))


def picture(width: float, height: float, content: list[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {number(width)} {number(height)}"'
        f' width="{number(width)}" height="{number(height)}">{"".join(content)}</svg>'
    )
