"""What a colleague wrote in a name stays a name, on paper, on the web and in the workbook."""

from __future__ import annotations

import io
from dataclasses import replace
from html.parser import HTMLParser

import openpyxl
import pikepdf
import pytest

from models.documents.pdf import to_pages, to_pdf
from models.documents.web_page import to_html
from models.domain.proposal import Proposal
from models.wording import Language, Wording
from models.workbooks.write_proposal import proposal_workbook
from tests.models.documents.pdf_reading import text_of
from tests.models.documents.proposals import a_document, small_proposal, small_snapshot

NASTY = [
    '#eval("1+1")',
    "$x^2$ ] } [ *stark* _kursiv_ // borta",
    "#panic()",
    "=1+1",
    "<script>alert(1)</script>",
    '" onload="alert(1)',
    "&amp; {reason} %n",
    "@ref <label> ~ \\ `kod`",
]


def named(name: str) -> Proposal:
    """The name as municipality, place, service point and reason."""
    snapshot = small_snapshot()
    snapshot = replace(
        snapshot,
        municipalities=tuple(replace(part, name=name) for part in snapshot.municipalities),
        places=tuple(replace(part, name=name) for part in snapshot.places),
        services=tuple(replace(part, name=name) for part in snapshot.services),
    )
    return small_proposal(snapshot, reason=name)


class _Seen(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.tags: set[str] = set()
        self.attributes: set[str] = set()
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        self.attributes |= {name for name, _ in attrs}

    def handle_data(self, data: str) -> None:
        self.text += data


@pytest.mark.parametrize("name", NASTY)
def test_on_paper(name: str) -> None:
    with pikepdf.open(io.BytesIO(to_pdf(a_document(named(name))))) as pdf:
        text = text_of(pdf).replace("\n", "")
    assert name.replace(" ", "") in text.replace(" ", "")


@pytest.mark.parametrize("name", NASTY)
def test_on_the_web_page(name: str) -> None:
    seen = _Seen()
    seen.feed(to_html(a_document(named(name), diary_number=name)))
    assert not {"script", "label", "img", "link", "iframe"} & seen.tags
    assert not any(attribute.startswith("on") for attribute in seen.attributes)
    assert seen.text.count(name) > 10


@pytest.mark.parametrize("name", NASTY)
def test_in_the_workbook(name: str) -> None:
    book = openpyxl.load_workbook(io.BytesIO(proposal_workbook(named(name), Wording(Language.SWEDISH))))
    cells = [cell for sheet in book for row in sheet.iter_rows() for cell in row]
    assert not [cell for cell in cells if cell.data_type == "f"]
    assert [cell for cell in cells if cell.value == name]


@pytest.mark.parametrize("name", ["村", "😀", "\ue000", "a\x01b", "กรุง", "\ufdd0", "a\u202eb"])
def test_signs_that_no_font_has_do_not_stop_the_archivable_file(name: str) -> None:
    document = a_document(named(f"{name} Åmål"))
    with pikepdf.open(io.BytesIO(to_pdf(document))) as pdf:
        assert "Åmål" in text_of(pdf)
    assert to_pages(document, 20)
