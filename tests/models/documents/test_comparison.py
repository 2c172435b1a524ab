"""The paper and the workbook of plans side by side."""

import io
import re
from dataclasses import replace

import pikepdf
import pytest
from openpyxl import load_workbook

from models.documents.comparison import comparison_document
from models.documents.comparison_basis import FactKind
from models.documents.parts import Document, Figure, Table
from models.documents.pdf import to_pdf
from models.documents.web_page import to_html
from models.domain.side_by_side import HandMoves, Side
from models.wording import Language
from models.workbooks.write_comparison import comparison_workbook
from tests.builders import YEAR
from tests.models.documents.comparisons import EDITED, FIRST, SECOND, a_comparison, with_goal
from tests.models.documents.pdf_reading import tags, text_of, with_tag


def tables(document: Document) -> dict[str, Table]:
    found = [block for block in document.blocks if isinstance(block, Table)]
    found += [block.table for block in document.blocks if isinstance(block, Figure)]
    return {table.caption: table for table in found}


def rows(table: Table) -> dict[str, tuple[str, ...]]:
    return {row.cells[0]: row.cells[1:] for row in table.rows}


def test_totals_stand_beside_each_other_with_the_difference_from_the_first():
    totals = rows(tables(comparison_document(a_comparison()))["Summor"])
    assert totals["Får bostad i tid, personer"] == ("6", "7 (+1)")
    assert totals["Får bostad för sent, personer"] == ("0", "4 (+4)")
    assert totals["Blir utan bostad, personer"] == ("5", "0 (−5)")
    assert totals["Andel till landsbygd"] == ("66,7\N{NO-BREAK SPACE}%", "36,4\N{NO-BREAK SPACE}%")


def test_rules_and_goals_are_told_in_words():
    document = comparison_document(a_comparison(with_goal(FIRST, 5), with_goal(SECOND, None)))
    assert rows(tables(document)["Regler"]) == {
        "No more than the quota": ("hålls", "bruten 2 gånger"),
        "The locks hold": ("hålls", "hålls"),
    }
    (goal,) = tables(document)["Mål i strikt ordning"].rows
    assert goal.cells == ("Fewest without a home in time (persons)", "5", "–")


def test_every_cell_that_differs_is_a_line_in_swedish_order():
    table = tables(comparison_document(a_comparison()))["Hushåll som flyttar in, där planerna skiljer sig"]
    assert [row.cells[0] for row in table.rows] == ["Borlänge", "Orsa", "Orsa", "Orsa"]
    assert table.rows[0].cells[2:] == ("januari\N{NO-BREAK SPACE}2026", "2", "3")


def test_changes_by_hand_are_printed_with_their_reason():
    document = comparison_document(a_comparison(FIRST, EDITED))
    assert rows(tables(document)["Flyttat för hand"]) == {"Förslag 5": ("1", "Skolan byggs om")}
    assert "ändrad för hand" in to_html(document)


def test_alike_plans_say_so_instead_of_an_empty_table():
    page = to_html(comparison_document(a_comparison(FIRST, replace(FIRST))))
    assert "Lika många hushåll flyttar in på varje ort" in page
    assert "Ingen av planerna har ändrats för hand." in page


@pytest.mark.parametrize("sides", [(FIRST, SECOND), (FIRST, SECOND, EDITED), (FIRST, SECOND, EDITED, SECOND)])
def test_on_paper_it_is_tagged_described_and_the_same_every_time(sides: tuple[Side, ...]):
    document = comparison_document(a_comparison(*sides), "851-1-2026")
    content = to_pdf(document)
    assert content == to_pdf(comparison_document(a_comparison(*sides), "851-1-2026"))
    with pikepdf.open(io.BytesIO(content)) as pdf:
        described = [str(tag.Alt) for tag in tags(pdf) if "/Alt" in tag]
        assert len(with_tag(pdf, "Table")) == len(tables(document))
        assert "851-1-2026" in text_of(pdf)
        with pdf.open_metadata() as metadata:
            assert (metadata["pdfaid:part"], metadata["pdfuaid:part"]) == ("2", "1")
    assert len(described) == 1
    assert "samma klasser" in described[0]


def test_a_pattern_has_one_name_in_all_maps():
    page = to_html(comparison_document(a_comparison()))
    names = re.findall(r' id="([^"]+)"', page)
    assert any(name.startswith("map-") for name in names)
    assert len(names) == len(set(names))


def test_maps_beside_each_other_share_their_classes():
    (figure,) = (block for block in comparison_document(a_comparison()).blocks if isinstance(block, Figure))
    assert figure.svg.count("Förslag 3") == figure.svg.count("Förslag 4") == 1
    first, second = figure.svg.split("Förslag 4")
    legend = [part.split("<")[0] for part in first.split(">") if "–" in part]
    assert legend
    assert all(words in second for words in legend)


def test_the_workbook_has_numbers_and_inert_words():
    reason = '=HYPERLINK("https://example.org")'
    side = replace(EDITED, moved=(HandMoves(reason, 1),))
    workbook = load_workbook(io.BytesIO(comparison_workbook(a_comparison(FIRST, SECOND, side), "851-1")))
    assert workbook.sheetnames == [
        "Planer",
        "Summor",
        "Mål i strikt ordning",
        "Regler",
        "Kommuner",
        "Det som skiljer",
    ]
    totals = {row[0]: row[1:] for row in workbook["Summor"].iter_rows(values_only=True)}
    assert totals["Får bostad i tid, personer"] == (6, 7, 6)
    cell = workbook["Planer"]["E4"]
    assert (cell.value, cell.data_type) == (reason, "s")
    differing = list(workbook["Det som skiljer"].iter_rows(min_row=2, values_only=True))
    assert all(isinstance(count, int) for row in differing for count in row[3:])


def test_a_change_is_the_difference_of_the_numbers_that_are_shown():
    basis = a_comparison(with_goal(FIRST, 4), with_goal(SECOND, 9))
    goal = next(fact for fact in basis.facts if fact.kind is FactKind.GOAL)
    assert [goal.cell(at) for at in range(2)] == ["4", "9 (+5)"]


def test_english_papers_are_english():
    page = to_html(comparison_document(a_comparison(language=Language.ENGLISH)))
    assert "Comparison of plans 2026: Proposal 3, Proposal 4" in page
    assert "kept" in page


def test_plans_of_several_years_are_told_apart() -> None:
    later = replace(SECOND, proposal=replace(SECOND.proposal, year=YEAR + 1))
    basis = a_comparison(FIRST, later)
    assert basis.names == (f"Förslag 3 ({YEAR})", f"Förslag 4 ({YEAR + 1})")
    assert comparison_document(basis).title.startswith(f"Jämförelse av planer {YEAR}, {YEAR + 1}: ")
    assert a_comparison(FIRST, SECOND).names == ("Förslag 3", "Förslag 4")
