"""The public version gives no family away, neither in a cell nor as the difference of two."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from models.documents.parts import Document, Figure, Table
from models.documents.pdf import to_pdf
from models.documents.small_numbers import is_small, shown_and_merged
from models.documents.web_page import to_html
from models.domain.placement import Placement
from models.domain.plan_figures import Count
from models.domain.proposal import Proposal
from tests.builders import FAMILY, JANUARY, a_group
from tests.models.documents.proposals import (
    FEBRUARY,
    SHORTAGE,
    a_document,
    county_proposal,
    edited_proposal,
    small_proposal,
)

counts = st.integers(0, 6).flatmap(
    lambda households: st.builds(
        Count, st.just(households), st.integers(households, 4 * households) if households else st.just(0)
    )
)


def tables(document: Document) -> list[Table]:
    return [block for block in document.blocks if isinstance(block, Table)]


def placed(*placements: Placement, families: int = 30) -> Proposal:
    groups = (a_group("families", composition=FAMILY, count=families), a_group("singles", count=30))
    proposal = small_proposal()
    return replace(
        proposal, solution=replace(proposal.solution, groups=groups, placements=placements, shortages=())
    )


@given(st.lists(st.tuples(counts, counts), max_size=12))
def test_no_shown_row_and_no_merged_sum_is_small_unless_everything_is_merged(
    rows: list[tuple[Count, Count]],
) -> None:
    numbered = list(enumerate(rows))
    shown, merged = shown_and_merged(numbered, lambda row: row[1])
    assert sorted((*shown, *merged)) == numbered
    assert not [cell for _, cells in shown for cell in cells if is_small(cell)]
    if shown and merged:
        for position in (0, 1):
            assert not is_small(sum((cells[position] for _, cells in merged), Count()))


def test_a_single_household_is_small_however_large() -> None:
    assert is_small(Count(1, 8))
    assert is_small(Count(4, 4))
    assert not is_small(Count(2, 5))
    assert not is_small(Count())


def test_small_municipalities_and_places_are_shown_as_sums() -> None:
    proposal = placed(
        Placement("families", "2081_seat", JANUARY, 5),
        Placement("families", "2081_village", JANUARY, 2),
        Placement("singles", "2081_land", FEBRUARY, 1),
        Placement("families", "2034_seat", JANUARY, 1),
        Placement("families", "2023_seat", JANUARY, 1),
    )
    document = a_document(proposal, public=True, shortage_sentences=())
    municipalities, borlange = tables(document)[:2]
    assert [row.cells for row in municipalities.rows] == [
        ("Borlänge", "20", "9", "29"),
        ("2 kommuner tillsammans", "8", "0", "8"),
        ("Summa", "28", "9", "37"),
    ]
    assert [row.cells for row in borlange.rows] == [
        ("Ort 2081_seat", "Tätort", "20"),
        ("Övrig landsbygd", "Landsbygd", "9"),
    ]


def test_a_plan_of_one_family_shows_no_numbers() -> None:
    document = a_document(placed(Placement("families", "2081_seat", JANUARY, 1)), public=True)
    assert "för små för att visas" in to_html(document)
    assert not [table for table in tables(document) if "Placerade" in table.caption]


def test_reasons_shortages_months_and_pictures_stay_inside() -> None:
    page = to_html(a_document(edited_proposal(), public=True))
    assert "släkt i byn" not in page
    assert SHORTAGE not in page
    assert "jan 2026" not in page
    assert "Offentlig version" in page
    assert not [
        block for block in a_document(edited_proposal(), public=True).blocks if isinstance(block, Figure)
    ]


def test_no_number_of_persons_below_five_in_a_whole_county() -> None:
    document = a_document(county_proposal(), public=True)
    numbers = [
        cell
        for table in tables(document)
        for row in table.rows
        for cell, column in zip(row.cells, table.columns, strict=True)
        if column.align == "end"
    ]
    assert len(numbers) > 100
    assert not {"1", "2", "3", "4"} & set(numbers)
    assert to_pdf(document).startswith(b"%PDF-")
