"""Plans side by side as anyone may read them."""

from __future__ import annotations

import io
from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from models.documents.comparison import comparison_document
from models.documents.parts import Figure, Table
from models.documents.public_comparison import public_municipalities
from models.documents.small_numbers import is_few
from models.documents.web_page import to_html
from models.workbooks.write_comparison import comparison_workbook
from tests.models.documents.comparisons import EDITED, FIRST, SECOND, a_comparison, a_side

SINGLES, FAMILIES = "singles", "families"


def test_what_is_small_in_all_is_said_and_nothing_is_counted() -> None:
    alike = replace(FIRST)
    tiny = a_side(6, {(SINGLES, "2081_seat", 1): 1})
    document = comparison_document(a_comparison(tiny, alike), public=True)
    assert not any(isinstance(block, Figure) for block in document.blocks)
    assert "Får bostad" not in to_html(document)


def test_the_public_paper_has_no_place_month_reason_or_picture() -> None:
    document = comparison_document(a_comparison(FIRST, EDITED, SECOND), public=True)
    page = to_html(document)
    assert "<svg" not in page
    assert "Offentlig version" in page
    assert "Fullständig version" not in page
    for hidden in ("Skolan byggs om", "januari", "bruten 2", "(+"):
        assert hidden not in page
    (rules,) = (block for block in document.blocks if isinstance(block, Table) and block.caption == "Regler")
    assert rules.rows[0].cells == ("No more than the quota", "hålls", "hålls", "bruten")


def test_the_workbook_holds_what_the_paper_does_and_is_the_same_every_time() -> None:
    comparison = a_comparison(FIRST, SECOND)
    content = comparison_workbook(comparison, public=True)
    assert content == comparison_workbook(a_comparison(FIRST, SECOND), public=True)
    assert load_workbook(io.BytesIO(content)).sheetnames == ["Kommuner", "Regler"]


@given(st.lists(st.tuples(st.integers(0, 9), st.integers(0, 9)), min_size=2, max_size=4))
def test_no_line_and_no_difference_tells_of_few_persons(numbers: list[tuple[int, int]]) -> None:
    sides = [
        a_side(at + 3, {(SINGLES, "2081_seat", 1): singles, (FAMILIES, "2034_village", 3): families})
        for at, (singles, families) in enumerate(numbers)
    ]
    found = public_municipalities(a_comparison(*sides))
    for _, persons in (*found.lines, ("", found.total)):
        assert not any(is_few(count) for count in persons)
    for name, persons in found.lines:
        if name in ("Borlänge", "Orsa"):
            kinds = [persons[at : at + len(sides)] for at in range(0, len(persons), len(sides))]
            assert not any(is_few(abs(count - kind[0])) for kind in kinds for count in kind)
    if found.titles:
        assert tuple(map(sum, zip(*(persons for _, persons in found.lines), strict=True))) == found.total
