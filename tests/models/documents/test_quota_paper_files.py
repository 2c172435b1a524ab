"""The papers about municipal quotas as PDF, web page and workbook, read back."""

from __future__ import annotations

import io
import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from itertools import pairwise

import openpyxl
import pikepdf
import pytest
from openpyxl import Workbook

from models.documents.parts import Document, Figure, Notice, Paragraph, Table
from models.documents.pdf import to_pdf
from models.documents.quotas.basis import basis_document
from models.documents.quotas.decision import decision_document
from models.documents.quotas.figures import QuotaFigures
from models.documents.quotas.revision import revision_document
from models.domain.quota_paper import QuotaPaper
from models.wording import Language, Wording
from models.workbooks.write_quota_paper import quota_workbook
from tests.models.documents.golden_quota_papers import FOLDER, pages_now
from tests.models.documents.pdf_reading import fonts, text_of_page, with_tag
from tests.models.documents.quota_papers import CREATED, FACTS, county_paper, revised_paper, small_paper
from tests.models.documents.test_web_page import outline

SWEDISH = Wording(Language.SWEDISH)
LARGE = county_paper("14", 2600)
DOCUMENTS = {
    "decision": decision_document(LARGE, FACTS, SWEDISH, created=CREATED, decided=True),
    "basis": basis_document(LARGE, FACTS, SWEDISH, created=CREATED, decided=False),
    "revision": revision_document(LARGE, FACTS, SWEDISH, created=CREATED, decided=True),
}


@pytest.fixture(scope="module", params=list(DOCUMENTS))
def document(request: pytest.FixtureRequest) -> Document:
    return DOCUMENTS[request.param]


@pytest.fixture(scope="module")
def pdf(document: Document) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(to_pdf(document))) as opened:
        yield opened


def tables(document: Document) -> list[Table]:
    found = [block for block in document.blocks if isinstance(block, Table)]
    return found + [block.table for block in document.blocks if isinstance(block, Figure)]


def test_archivable_accessible_and_named(document: Document, pdf: pikepdf.Pdf):
    with pdf.open_metadata() as metadata:
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == document.title
    assert str(pdf.Root.Lang) == "sv-SE"
    assert pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"
    assert all("/FontFile2" in font or "/FontFile3" in font for font in fonts(pdf))


def test_every_table_is_tagged_with_its_header_cells(document: Document, pdf: pikepdf.Pdf):
    found = tables(document)
    assert len(with_tag(pdf, "Table")) == len(with_tag(pdf, "THead")) == len(found)
    assert len(with_tag(pdf, "TH")) == sum(len(table.columns) for table in found)
    figures = [block for block in document.blocks if isinstance(block, Figure)]
    assert len(with_tag(pdf, "Caption")) == len(found) + len(figures)


def test_every_paragraph_notice_and_note_is_tagged_as_one(document: Document, pdf: pikepdf.Pdf):
    said = [block for block in document.blocks if isinstance(block, Paragraph | Notice)]
    notes = [table for table in tables(document) if table.note]
    assert len(with_tag(pdf, "P")) == len(said) + len(notes)


def test_every_page_has_stamp_fingerprint_and_number(document: Document, pdf: pikepdf.Pdf):
    for number, page in enumerate(pdf.pages, 1):
        text = text_of_page(page)
        assert document.stamp in text
        assert LARGE.fingerprint()[:16] in text
        assert "Dnr 851-77-2025" in text
        assert f"Sida {number} ({len(pdf.pages)})" in text


def test_paper_lies_as_the_document_says(document: Document, pdf: pikepdf.Pdf):
    sizes = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in pdf.pages}
    assert sizes == {(842, 595) if document.landscape else (595, 842)}


def test_a_long_table_has_its_header_on_every_page_it_reaches():
    with pikepdf.open(io.BytesIO(to_pdf(DOCUMENTS["decision"]))) as opened:
        pages = [text_of_page(page) for page in opened.pages]
    assert len(pages) == 2
    for page in pages:
        assert page.count("kvotflyktingar") == 1


def test_no_caption_is_left_alone_at_the_foot_of_a_page():
    found = tables(DOCUMENTS["basis"])
    with pikepdf.open(io.BytesIO(to_pdf(DOCUMENTS["basis"]))) as opened:
        pages = [text_of_page(page).replace("\n", "") for page in opened.pages]
    for table in found:
        (page,) = (text for text in pages if f". {table.caption}" in text)
        after = page.split(f". {table.caption}", 1)[1]
        assert table.rows[0].cells[0].replace(" ", "") in after.replace(" ", ""), table.caption


@pytest.mark.parametrize("name", ["quota_decision.html", "quota_basis.html", "quota_revision.html"])
def test_the_web_page_is_the_stored_one(name: str):
    assert pages_now()[name] == (FOLDER / name).read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["quota_decision.html", "quota_basis.html", "quota_revision.html"])
def test_the_web_page_is_well_formed_with_headings_in_order(name: str):
    levels = [int(tag[1]) for tag, _ in outline(pages_now()[name]).met if tag in ("h1", "h2", "h3")]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))


_WRITTEN = """
import hashlib
from models.documents.pdf import to_pdf
from tests.models.documents.golden_quota_papers import pages_now
from tests.models.documents.test_quota_paper_files import DOCUMENTS, workbook_of
from tests.models.documents.quota_papers import county_paper
pages = (page.encode() for page in pages_now().values())
for content in (to_pdf(DOCUMENTS["basis"]), workbook_of(county_paper()), *pages):
    print(hashlib.sha256(content).hexdigest())
"""


def test_another_process_on_another_clock_writes_the_same_bytes():
    told = {
        subprocess.run(
            [sys.executable, "-c", _WRITTEN],
            env={**os.environ, "PYTHONHASHSEED": seed, "TZ": zone},
            capture_output=True,
            text=True,
            check=True,
        ).stdout
        for seed, zone in (("12345", "Pacific/Auckland"), ("1", "UTC"))
    }
    assert len(told) == 1
    assert len(told.pop().split()) == 5


def workbook_of(paper: QuotaPaper) -> bytes:
    return quota_workbook(paper, FACTS, SWEDISH, created=CREATED, decided=True)


def read(paper: QuotaPaper) -> Workbook:
    return openpyxl.load_workbook(io.BytesIO(workbook_of(paper)))


def table_of(book: Workbook, sheet: str, first: str) -> list[dict[str, object]]:
    """The table whose header row begins with these words."""
    rows = list(book[sheet].iter_rows(values_only=True))
    start = next(number for number, row in enumerate(rows) if row[0] == first)
    header = [title for title in rows[start] if title is not None]
    lines = []
    for row in rows[start + 1 :]:
        if all(value is None for value in row):
            break
        lines.append(dict(zip(header, row, strict=False)))
    return lines


def test_the_workbook_has_decision_basis_and_dialogue():
    book = read(small_paper())
    assert book.sheetnames == ["Beslut", "Underlag", "Dialog"]
    for sheet in book:
        assert sheet.page_setup.orientation == "landscape"
    first = [row[0] for row in book["Beslut"].iter_rows(max_row=2, values_only=True)]
    assert first == ["Beslut om kommuntal 2026 – Dalarnas län", "FASTSTÄLLD"]


def test_quotas_are_numbers_and_codes_are_text():
    *lines, total = table_of(read(revised_paper()), "Beslut", "Kommunkod")
    assert [line["Kommunkod"] for line in lines] == ["2023", "2034", "2081"]
    assert [line["Kommuntal"] for line in lines] == [10, 11, 60]
    assert (total["Kommun"], total["Kommuntal"], total["Skillnad"]) == ("Summa", 81, -20)


@pytest.mark.parametrize("paper", [small_paper(), county_paper()])
def test_visible_contributions_add_up_to_visible_targets(paper: QuotaPaper):
    lines = table_of(read(paper), "Underlag", "Kommunkod")
    criteria = ["Folkmängd", "Arbetsmarknad", "Sammantaget mottagande", "Asylsökande", "Bostäder"]
    criteria = [name for name in criteria if name in lines[0]]
    assert len(criteria) == len(QuotaFigures(paper, FACTS, SWEDISH, CREATED, True).weighed)
    for line in lines:
        assert sum(line[name] for name in criteria) == pytest.approx(line["Mål"], abs=1e-9)
    *parts, total = lines
    for name in (*criteria, "Mål", "Kommuntal", "Avvikelse"):
        assert sum(line[name] for line in parts) == pytest.approx(total[name], abs=1e-9)
    assert total["Kommuntal"] == paper.county_quota


def test_the_workbook_and_the_paper_show_the_same_contributions():
    paper = county_paper()
    figures = QuotaFigures(paper, FACTS, SWEDISH, CREATED, True)
    for line in table_of(read(paper), "Underlag", "Kommunkod")[:-1]:
        share = figures.shares[str(line["Kommunkod"])]
        assert line["Mål"] == float(share.target)
        assert [line["Folkmängd"], line["Arbetsmarknad"]] == [
            float(value) for value in list(share.contributions.values())[:2]
        ]


def test_what_was_said_and_asked_for_is_in_the_workbook():
    book = read(small_paper())
    first = table_of(book, "Dialog", "Kommunkod")[0]
    assert (first["Läge"], first["Önskat kommuntal"], first["Kommuntal"]) == ("Besvarat", 4, 10)
    assert [line["Anteckning"] for line in table_of(book, "Dialog", "Dag")] == ["Vill ha 4", "Från 12"]
    assert table_of(book, "Dialog", "Från")[0]["Personer"] == 2


def test_the_workbook_says_what_the_rules_ask_for_and_which_reasons_are_missing():
    lines = small_paper().lines
    bare = (replace(lines[0], calculated=lines[0].quota + 1, differs_because=""), *lines[1:])
    book = read(small_paper(lines=bare, rule_set="2027", rule_set_sfs=""))
    said = [str(row[0]) for row in book["Underlag"].iter_rows(values_only=True)]
    assert any(text.startswith("Regeluppsättning: 2027 (ej bekräftad)") for text in said)
    assert any("ska hänsyn tas till dessa" in text for text in said)
    reasons = {
        line["Kommunkod"]: line["Varför det skiljer sig från formeln"]
        for line in table_of(book, "Underlag", "Kommunkod")
    }
    assert reasons[lines[0].code] == "Inget skäl angivet"


def test_what_looks_like_a_formula_stays_text():
    lines = small_paper().lines
    changed = (replace(lines[0], comment="=1+1"), *lines[1:])
    (line,) = [
        row for row in table_of(read(small_paper(lines=changed)), "Dialog", "Kommunkod") if row["Kommentar"]
    ]
    assert line["Kommentar"] == "=1+1"
