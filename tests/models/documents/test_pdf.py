"""What makes a PDF archivable (PDF/A-2a) and accessible (PDF/UA-1), read back from the file."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace

import pikepdf
import pytest

from models.documents.parts import Column, Document, Figure, Row, Table
from models.documents.pdf import to_pages, to_pdf
from models.wording import NO_BREAK, Language
from tests.models.documents.pdf_reading import fonts, tags, text_of, text_of_page, with_tag
from tests.models.documents.proposals import a_document, county_proposal, small_proposal

PNG = b"\x89PNG\r\n\x1a\n"


@pytest.fixture(scope="module")
def small() -> Document:
    return a_document(small_proposal())


@pytest.fixture(scope="module")
def small_pdf(small: Document) -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(to_pdf(small))) as pdf:
        yield pdf


@pytest.fixture(scope="module")
def county_pdf() -> Iterator[pikepdf.Pdf]:
    with pikepdf.open(io.BytesIO(to_pdf(a_document(county_proposal())))) as pdf:
        yield pdf


def tables(document: Document) -> list[Table]:
    found = [block for block in document.blocks if isinstance(block, Table)]
    return found + [block.table for block in document.blocks if isinstance(block, Figure)]


def test_it_says_that_it_is_archivable_and_accessible(small_pdf: pikepdf.Pdf) -> None:
    with small_pdf.open_metadata() as metadata:
        assert (metadata["pdfaid:part"], metadata["pdfaid:conformance"]) == ("2", "A")
        assert metadata["pdfuaid:part"] == "1"
        assert metadata["dc:title"] == "Bosättningsplan 2026 – Dalarnas län"


def test_language_title_and_colours_are_declared(small_pdf: pikepdf.Pdf) -> None:
    assert str(small_pdf.Root.Lang) == "sv-SE"
    assert small_pdf.Root.ViewerPreferences.DisplayDocTitle
    assert small_pdf.Root.MarkInfo.Marked
    assert small_pdf.Root.OutputIntents[0].S == "/GTS_PDFA1"


def test_english_is_declared_as_english() -> None:
    with pikepdf.open(io.BytesIO(to_pdf(a_document(small_proposal(), Language.ENGLISH)))) as pdf:
        assert str(pdf.Root.Lang) == "en-GB"


def test_every_font_is_inside_the_file(small_pdf: pikepdf.Pdf) -> None:
    found = fonts(small_pdf)
    assert found
    assert all("/FontFile2" in font or "/FontFile3" in font for font in found)


def test_every_figure_has_words_and_a_table(small_pdf: pikepdf.Pdf, small: Document) -> None:
    pictures = [element for element in tags(small_pdf) if element.S == "/Figure"]
    described = [str(element.Alt) for element in pictures if "/Alt" in element]
    written = [block.alternative for block in small.blocks if isinstance(block, Figure)]
    assert sorted(described) == sorted(written)
    assert len(written) == 5  # map, bars, the year, homes, services


def test_every_table_has_one_header_row_of_header_cells(small_pdf: pikepdf.Pdf, small: Document) -> None:
    assert len(with_tag(small_pdf, "Table")) == len(tables(small))
    assert len(with_tag(small_pdf, "THead")) == len(tables(small))
    assert len(with_tag(small_pdf, "TH")) == sum(len(table.columns) for table in tables(small))
    assert len(with_tag(small_pdf, "TD")) == sum(
        len(table.columns) * len(table.rows) for table in tables(small)
    )


def test_headings_and_captions_are_tagged(small_pdf: pikepdf.Pdf, small: Document) -> None:
    figures = [block for block in small.blocks if isinstance(block, Figure)]
    assert len(with_tag(small_pdf, "Caption")) == len(tables(small)) + len(figures)
    assert with_tag(small_pdf, "H1")


def test_every_page_says_what_it_is_and_its_number(county_pdf: pikepdf.Pdf) -> None:
    count = len(county_pdf.pages)
    text = text_of(county_pdf)
    for page in range(1, count + 1):
        assert f"Sida {page} ({count})" in text
    assert text.count("Underlag för dialog – kommunen beslutar om ort") >= count
    assert text.count("Påhittad demodata") >= count
    assert text.count("UTKAST") >= count


def test_municipalities_share_pages_and_their_tables_stay_whole() -> None:
    document = a_document(county_proposal(places_each=3))
    captions = [f"{table.caption}" for table in tables(document) if " – " in table.caption]
    with pikepdf.open(io.BytesIO(to_pdf(document))) as pdf:
        pages = [text_of_page(page).replace("\n", "") for page in pdf.pages]
    first = next(number for number, text in enumerate(pages) if "Kommun för kommun" in text)
    last = next(number for number, text in enumerate(pages) if "Regler och mål" in text)
    assert last - first < 15
    for caption in captions:
        assert sum(caption in text for text in pages) == 1
    for text in pages[first:last]:
        whole = text.count("Storlek")
        assert text.count("Bostäder och hushåll efter storlek") == whole
        assert text.count("Service under den månad") == text.count("Serviceställe") == whole


def test_a_table_that_no_page_holds_is_split_although_its_rows_are_few(small: Document) -> None:
    rows = tuple(Row((f"Regel {number}", "Ord på ord. " * 120)) for number in range(12))
    long = Table("Regler", (Column("Regel", width=40), Column("I klarspråk")), rows)
    with pikepdf.open(io.BytesIO(to_pdf(replace(small, blocks=(long,))))) as pdf:
        assert len(pdf.pages) > 2, "what runs over the foot of a page cannot be read"


def test_every_page_is_a4_landscape(county_pdf: pikepdf.Pdf) -> None:
    sizes = {tuple(round(float(side)) for side in page.mediabox[2:]) for page in county_pdf.pages}
    assert sizes == {(842, 595)}


def test_swedish_letters_and_no_break_spaces_survive(county_pdf: pikepdf.Pdf) -> None:
    text = text_of(county_pdf)
    assert "Älvdalen" in text
    assert "Smedjebacken" in text
    assert f"2{NO_BREAK}700" in text or "2 700" in text


def test_the_same_document_gives_the_same_bytes(small: Document) -> None:
    assert to_pdf(small) == to_pdf(a_document(small_proposal()))


def test_another_moment_gives_another_file_date_only_in_words() -> None:
    later = a_document(small_proposal(created="2025-11-16T09:30:00+00:00"))
    with pikepdf.open(io.BytesIO(to_pdf(later))) as pdf:
        assert "2025-11-16" in text_of(pdf)
        assert str(pdf.docinfo["/CreationDate"]).startswith("D:20251116")


def test_pages_are_the_pages_of_the_file(small: Document, small_pdf: pikepdf.Pdf) -> None:
    pages = to_pages(small, 40)
    assert len(pages) == len(small_pdf.pages)
    assert all(page.startswith(PNG) for page in pages)
    width = int.from_bytes(pages[0][16:20])
    assert width == pytest.approx(297 / 25.4 * 40, abs=1)
