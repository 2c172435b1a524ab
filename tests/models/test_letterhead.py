"""The head of every paper: set once, taken back like any act, printed in both formats."""

import io
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pikepdf
import pytest
from sqlalchemy import update

from models import acts, queries
from models.acts.letterhead import LONGEST_LINE
from models.documents.logos import plain_logo
from models.documents.parts import Document
from models.documents.pdf import to_pdf
from models.documents.web_page import to_html
from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.tables import Letterhead as Row
from tests.models.documents.pdf_reading import fonts, tags, text_of
from tests.models.documents.proposals import a_document, small_proposal
from tests.models.logo_files import a_png, an_svg
from tests.models.plans import a_plan

DALARNA = Letterhead(
    authority="Länsstyrelsen i Dalarnas län",
    address=("Åsgatan 38", "791 84 Falun"),
    contact=("010-225 00 00", "dalarna@lansstyrelsen.se"),
    logo=plain_logo(a_png()),
    logo_text="Länsstyrelsens vapen",
)
DRAWN = replace(DALARNA, logo=plain_logo(an_svg('<rect width="200" height="60" fill="#123f73"/>')))


@pytest.fixture
def plan(tmp_path: Path) -> Iterator[PlanningFile]:
    with a_plan(tmp_path) as file:
        yield file


def stored(plan: PlanningFile) -> Letterhead:
    with plan.reading() as session:
        return queries.letterhead(session)


def set_head(plan: PlanningFile, head: Letterhead) -> None:
    with plan.reading() as session:
        edit = acts.set_letterhead(session, head)
    inverse, _ = plan.act(edit)
    after = stored(plan)
    redo, _ = plan.act(inverse)
    plan.act(redo)
    assert stored(plan) == after


def test_it_is_set_changed_and_taken_away_each_time_with_a_way_back(plan: PlanningFile):
    assert stored(plan) == NO_LETTERHEAD
    set_head(plan, NO_LETTERHEAD)
    set_head(plan, DALARNA)
    assert stored(plan) == DALARNA
    set_head(plan, DRAWN)
    assert stored(plan) == DRAWN
    set_head(plan, NO_LETTERHEAD)
    assert stored(plan) == NO_LETTERHEAD


def test_lines_are_trimmed_and_empty_ones_left_out(plan: PlanningFile):
    set_head(plan, Letterhead(" Länsstyrelsen \t i Dalarna", ("", " Åsgatan 38 ", "")))
    assert stored(plan) == Letterhead("Länsstyrelsen i Dalarna", ("Åsgatan 38",))


@pytest.mark.parametrize("logo", [b"GIF89a", an_svg("<script/>"), a_png()[:-30]])
def test_a_logo_that_somebody_put_into_the_file_is_not_printed(plan: PlanningFile, logo: bytes):
    set_head(plan, DALARNA)
    with plan.writing() as session:
        session.execute(update(Row).values(logo=logo))
    assert stored(plan) == replace(DALARNA, logo=None)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        (replace(DALARNA, logo=b"GIF89a"), "LOGO_NOT_A_PICTURE"),
        (replace(DALARNA, logo_text=" "), "LOGO_WITHOUT_TEXT"),
        (replace(DALARNA, authority="a" * (LONGEST_LINE + 1)), "LETTERHEAD_LINE_TOO_LONG"),
        (replace(DALARNA, contact=("a",) * 7), "LETTERHEAD_TOO_LONG"),
    ],
)
def test_what_cannot_be_printed_is_refused(plan: PlanningFile, head: Letterhead, code: str):
    with plan.reading() as session, pytest.raises(UserProblem) as caught:
        acts.set_letterhead(session, head)
    assert caught.value.code == code


@pytest.fixture(scope="module")
def document() -> Document:
    return a_document(small_proposal())


@pytest.mark.parametrize("head", [DALARNA, DRAWN], ids=["png", "svg"])
def test_on_paper_it_is_tagged_described_and_archivable(document: Document, head: Letterhead):
    with pikepdf.open(io.BytesIO(to_pdf(document.under(head)))) as pdf:
        described = [str(tag.Alt) for tag in tags(pdf) if "/Alt" in tag]
        words = text_of(pdf)
        order = [str(tag.S) for tag in tags(pdf)]
        assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts(pdf))
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfuaid:part"]) == ("2", "1")
    assert described[0] == "Länsstyrelsens vapen"
    assert order.index("/Figure") < order.index("/Title")
    for line in (head.authority, *head.address, *head.contact):
        assert words.count(line) == 1


def test_the_same_head_gives_the_same_file_and_none_gives_the_file_without(document: Document):
    assert to_pdf(document.under(DALARNA)) == to_pdf(document.under(DALARNA))
    assert to_pdf(document.under(NO_LETTERHEAD)) == to_pdf(document)
    assert to_html(document.under(NO_LETTERHEAD)) == to_html(document)


@pytest.mark.parametrize(("head", "kind"), [(DALARNA, "png"), (DRAWN, "svg+xml")], ids=["png", "svg"])
def test_on_the_web_page_the_logo_is_inside_and_described(document: Document, head: Letterhead, kind: str):
    page = to_html(document.under(head))
    assert f'<img src="data:image/{kind};base64,' in page
    assert 'alt="Länsstyrelsens vapen"' in page
    assert "<p>Åsgatan 38<br>791 84 Falun</p>" in page


def test_words_of_the_head_are_never_markup(document: Document):
    page = to_html(document.under(Letterhead("<script>#panic()", ("$x$ *fet*",))))
    assert "<script>" not in page
    with pikepdf.open(io.BytesIO(to_pdf(document.under(Letterhead("#panic() <x>", ("$x$ *fet*",)))))) as pdf:
        assert "#panic() <x>" in text_of(pdf)
        assert "$x$ *fet*" in text_of(pdf)
