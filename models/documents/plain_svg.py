"""An SVG that only draws: known elements and attributes, references within itself, no words, no programs."""

from __future__ import annotations

import re
from functools import cache
from xml.etree.ElementTree import Element, ParseError, SubElement, tostring

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from models.errors import UserProblem

MOST_DRAWN = 20_000
"""Elements, each counted as often as `use` draws it."""

_SVG = "{http://www.w3.org/2000/svg}"
_LINK = "{http://www.w3.org/1999/xlink}href"
_KEPT = re.compile(
    "svg|g|defs|symbol|use|path|rect|circle|ellipse|line|polyline|polygon|clipPath|mask|linearGradient|"
    "radialGradient|stop|style|title|desc"
)
_WORDS = frozenset({"text", "tspan", "textPath"})
_LEFT_OUT = frozenset({"metadata"})
_ATTRIBUTES = re.compile(
    "id|class|style|d|[xyr]|[xy][12]|[crf][xy]|width|height|points|transform|viewBox|version|"
    "preserveAspectRatio|(fill|stroke|stop)(-opacity)?|fill-rule|stroke-(width|linecap|linejoin|miterlimit|"
    "dasharray|dashoffset)|stop-color|opacity|display|visibility|color|overflow|offset|clip-(path|rule)|mask|"
    "(clipPath|mask|maskContent|gradient)Units|gradientTransform|spreadMethod"
)
_OUTSIDE = re.compile(r"url\((?!\s*['\"]?#)|@|\\|expression", re.IGNORECASE)


def is_svg(content: bytes) -> bool:
    return b"<svg" in content[:4096]


def plain_svg(content: bytes) -> bytes:
    """The drawing written anew. `UserProblem` when it holds words, pictures, programs or nothing."""
    try:
        read = fromstring(content, forbid_dtd=False, forbid_entities=True, forbid_external=True)
    except DefusedXmlException:
        raise UserProblem("LOGO_NOT_PLAIN") from None
    except (ParseError, ValueError, LookupError):
        raise UserProblem("LOGO_NOT_A_PICTURE") from None
    known = set(read.keys())
    if read.tag != f"{_SVG}svg" or not ("viewBox" in known or {"width", "height"} <= known):
        raise UserProblem("LOGO_NOT_A_PICTURE")
    drawn = Element("svg", {"xmlns": _SVG[1:-1]})
    try:
        _copy(read, drawn)
        size = _drawn(drawn)
    except RecursionError:
        raise UserProblem("LOGO_NOT_PLAIN") from None
    if size > MOST_DRAWN:
        raise UserProblem("LOGO_NOT_PLAIN")
    written: bytes = tostring(drawn, encoding="utf-8")
    return written


def _copy(read: Element, drawn: Element) -> None:
    for name, value in read.items():
        if name in ("href", _LINK):
            if not value.startswith("#"):
                raise UserProblem("LOGO_NOT_PLAIN")
            drawn.set("href", value)
        elif _ATTRIBUTES.fullmatch(name):
            drawn.set(name, _within(value))
    if drawn.tag in ("style", "title", "desc"):
        drawn.text = _within(read.text or "")
    for part in read:
        if name := _element(part):
            _copy(part, SubElement(drawn, name))


def _element(part: Element) -> str:
    """Its name; empty for comments and for what a drawing program keeps for itself."""
    tag = part.tag if isinstance(part.tag, str) else ""
    name = tag.removeprefix(_SVG) if tag.startswith(_SVG) else ""
    if name in _WORDS:
        raise UserProblem("LOGO_HAS_WORDS")
    if name and name not in _LEFT_OUT and not _KEPT.fullmatch(name):
        raise UserProblem("LOGO_NOT_PLAIN")
    return "" if name in _LEFT_OUT else name


def _within(text: str) -> str:
    if _OUTSIDE.search(text):
        raise UserProblem("LOGO_NOT_PLAIN")
    return text


def _drawn(drawing: Element) -> int:
    """How many elements are drawn once every `use` is followed; one that leads to itself never ends."""
    named = {part.get("id"): part for part in drawing.iter()}

    @cache
    def size(part: Element) -> int:
        target = named.get(part.get("href", "").removeprefix("#")) if part.tag == "use" else None
        return 1 + sum(map(size, part)) + (0 if target is None else size(target))

    return size(drawing)
