"""The web page: semantic, whole in itself, and always the same."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from itertools import pairwise
from xml.etree import ElementTree

import pytest

from models.documents.parts import Document, Figure, Table
from models.documents.web_page import to_html
from models.wording import Language
from tests.models.documents.golden_page import PATH, page_now
from tests.models.documents.proposals import a_document, county_proposal, edited_proposal, small_proposal

VOID = {"meta", "br", "hr", "img", "input", "link"}


class _Outline(HTMLParser):
    """Checks that every element is closed where it was opened, and keeps what was met."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.met: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.append((tag, dict(attrs)))
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.met.append((tag, dict(attrs)))

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def named(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.met if name == tag]


def outline(page: str) -> _Outline:
    seen = _Outline()
    seen.feed(page)
    seen.close()
    assert not seen.open
    return seen


@pytest.fixture(params=["small", "edited", "county"], scope="module")
def document(request: pytest.FixtureRequest) -> Document:
    makers = {"small": small_proposal, "edited": edited_proposal, "county": county_proposal}
    return a_document(makers[request.param]())


def test_the_page_is_the_stored_one() -> None:
    assert page_now() == PATH.read_text(encoding="utf-8")


def test_language_and_title(document: Document) -> None:
    page = to_html(document)
    assert page.startswith('<!DOCTYPE html>\n<html lang="sv-SE">')
    assert "<title>Bosättningsplan 2026 – Dalarnas län</title>" in page
    assert '<html lang="en-GB">' in to_html(a_document(small_proposal(), Language.ENGLISH))


def test_headings_go_down_one_level_at_a_time(document: Document) -> None:
    levels = [int(tag[1]) for tag, _ in outline(to_html(document)).met if re.fullmatch(r"h[1-6]", tag)]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


def test_every_table_has_caption_and_scoped_header_cells(document: Document) -> None:
    seen = outline(to_html(document))
    tables = [block for block in document.blocks if isinstance(block, Table | Figure)]
    assert len(seen.named("table")) == len(seen.named("caption")) == len(seen.named("thead")) == len(tables)
    assert {attributes.get("scope") for attributes in seen.named("th")} == {"col", "row"}


def test_every_figure_has_words_and_unlike_names(document: Document) -> None:
    page = to_html(document)
    seen = outline(page)
    pictures = [attributes for attributes in seen.named("div") if attributes.get("role") == "img"]
    assert len(pictures) == len(seen.named("svg")) == 5
    assert all(attributes["aria-label"] for attributes in pictures)
    names = [attributes["id"] for _, attributes in seen.met if "id" in attributes]
    assert len(names) == len(set(names))


def test_pictures_are_whole_xml(document: Document) -> None:
    pictures = [block.svg for block in document.blocks if isinstance(block, Figure)]
    assert all(ElementTree.fromstring(picture).tag.endswith("svg") for picture in pictures)  # noqa: S314 - our own picture


def test_nothing_is_fetched_and_nothing_runs(document: Document) -> None:
    page = to_html(document)
    seen = outline(page)
    assert not {"script", "link", "img", "iframe", "object"} & {tag for tag, _ in seen.met}
    links = re.findall(r"(?:https?:)?//[^\s\"'<>]+", page.replace('xmlns="http://www.w3.org/2000/svg"', ""))
    assert links == []
    assert "default-src 'none'" in page
