"""The follow-up report in full and public, on paper, as a page and as a workbook."""

from __future__ import annotations

import io
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from openpyxl import load_workbook

from models.documents.follow_up import COLUMNS, FollowUpReport, follow_up_document
from models.documents.parts import Document, Figure, Table
from models.documents.pdf import to_pdf
from models.documents.small_numbers import is_few
from models.documents.web_page import to_html
from models.domain.follow_up import WHOLE_PLAN, Planned
from models.domain.indicators import IndicatorMeasure, IndicatorState
from models.domain.months import Month
from models.queries.follow_up import FollowedMonth, FollowUp, FollowUpRow, IndicatorRow, together
from models.wording import Language, Wording
from models.workbooks.write_follow_up import follow_up_workbook
from tests.models.documents.pdf_reading import text_of, with_tag

APRIL = Month(2026, 4)
SWEDISH = Wording(Language.SWEDISH)


def a_row(code: str, name: str, received: int | None, planned: int = 12, quota: int = 40) -> FollowUpRow:
    known = received is not None
    return FollowUpRow(
        code,
        name,
        "20",
        quota,
        planned,
        received,
        received,
        received - planned if received is not None else None,
        quota - received if received is not None else None,
        0 if known else None,
        0 if known else None,
        3 * received if received is not None else None,
        quota - 3 * received if received is not None else None,
        known,
    )


def an_indicator(number: int, title: str, **changes: object) -> IndicatorRow:
    values: dict[str, object] = {
        "id": number,
        "municipality_code": None,
        "municipality": "",
        "title": title,
        "measure": IndicatorMeasure.RECEIVED_SHARE,
        "unit": "",
        "target": 90.0,
        "at_least": True,
        "value": 45.0,
        "owner": "Integrationsenheten",
        "due": "2026-12-31",
        "note": "",
        "state": IndicatorState.ON_THE_WAY,
    }
    return IndicatorRow(**{**values, **changes})  # type: ignore[arg-type] # a row of any values


ROWS = (a_row("2081", "Borlänge", 20), a_row("2034", "Orsa", 3), a_row("2080", "Falun", None))
INDICATORS = (
    an_indicator(1, "Mottaget"),
    an_indicator(2, "Försenade", measure=IndicatorMeasure.OVERDUE, value=3, target=0.0, at_least=False),
    an_indicator(3, "I Orsa", municipality_code="2034", municipality="Orsa", value=7.0),
)


def a_report(rows: tuple[FollowUpRow, ...] = ROWS, *, public: bool = False) -> FollowUpReport:
    months = (FollowedMonth(APRIL, 120, 36, 36, 23, 23, 23, 23, -1), FollowedMonth(APRIL + 1, 120, 5, 41))
    follow = FollowUp(2026, "1", APRIL, Planned(3, {}), rows, together(rows), {WHOLE_PLAN: months})
    made = datetime(2026, 5, 4, 9, 30, tzinfo=UTC)
    return FollowUpReport(follow, INDICATORS, "Dalarnas län", SWEDISH, made, public=public)


def tables(document: Document) -> Iterator[Table]:
    for block in document.blocks:
        if isinstance(block, Table):
            yield block
        elif isinstance(block, Figure):
            yield block.table


def test_the_full_report_has_every_municipality_the_months_and_the_indicators() -> None:
    page = to_html(follow_up_document(a_report()))
    for words in (
        "Borlänge",
        "Orsa",
        "Falun",
        "april\N{NO-BREAK SPACE}2026",
        "Integrationsenheten",
        "förslag 3",
    ):
        assert words in page
    assert "ren uträkning" in page
    assert page.count("<svg") == 1


def test_what_is_not_entered_is_a_dash_and_not_nought() -> None:
    (table,) = (table for table in tables(follow_up_document(a_report())) if "planen" in table.caption)
    falun = next(row.cells for row in table.rows if row.cells[0] == "Falun")
    assert falun[1:] == ("40", "12", "–", "–", "–", "–", "–", "–")


def test_in_public_few_persons_stand_in_a_larger_row_or_are_left_out() -> None:
    page = to_html(follow_up_document(a_report(public=True)))
    assert "Orsa" not in page
    assert "I Orsa" not in page, "an indicator that the program works out of one municipality"
    assert "färre än 5" in page
    assert "<svg" not in page
    assert "Offentlig version" in page


@given(
    st.lists(
        st.tuples(st.one_of(st.none(), st.integers(0, 30)), st.integers(0, 30), st.integers(0, 60)),
        min_size=1,
        max_size=8,
    )
)
def test_no_line_of_the_public_table_tells_of_few_persons(
    numbers: list[tuple[int | None, int, int]],
) -> None:
    rows = tuple(
        a_row(f"20{at:02}", f"Ort {at}", received, planned, quota)
        for at, (received, planned, quota) in enumerate(numbers)
    )
    report = a_report(rows, public=True)
    for row in (*report.rows, report.total):
        for column, _ in COLUMNS:
            told = report.persons(row, column).lstrip("+−")
            assert not (told.isdigit() and is_few(int(told)))
        numbers_of = {
            column: int(told.replace("−", "-"))
            for column, _ in COLUMNS
            if (told := report.persons(row, column)).lstrip("+−").isdigit()
        }
        if row.received and {"quota", "left"} <= numbers_of.keys():
            assert not is_few(numbers_of["quota"] - numbers_of["left"]), "worked out of what is left"
        if row.received and row.difference and {"planned", "difference"} <= numbers_of.keys():
            assert not is_few(numbers_of["planned"] + numbers_of["difference"]), "worked out of the plan"
        if is_few(row.received or 0):
            assert "forecast" not in numbers_of
    shown = [row for row in report.rows if row.municipality_code]
    assert len(report.rows) == len(shown) or len(report.rows) == len(shown) + 1


def test_in_public_no_share_and_no_own_value_tells_of_few_persons() -> None:
    own = an_indicator(4, "Familjer i kö", measure=IndicatorMeasure.OWN, value=2.0, unit="familjer")
    few = replace(a_report((a_row("2034", "Orsa", 3),), public=True), indicators=(*INDICATORS, own))
    assert [row.title for row in few.shown_indicators] == ["Försenade", "Familjer i kö"]
    assert few.value(own) == "färre än 5"
    assert "Mottaget" in [row.title for row in a_report(public=True).shown_indicators]
    summary = to_html(follow_up_document(few))
    assert "37" not in summary, "quota 40, so three are received"
    book = load_workbook(io.BytesIO(follow_up_workbook(few)))
    assert 37 not in [cell for line in book["Kommuner"].iter_rows(values_only=True) for cell in line]


def test_the_workbook_holds_real_numbers() -> None:
    book = load_workbook(io.BytesIO(follow_up_workbook(a_report())))
    sheet = book["Kommuner"]
    lines = {row[0]: row[1:] for row in sheet.iter_rows(min_row=2, values_only=True)}
    assert lines["Borlänge"][:4] == (40, 12, 20, 20)
    assert lines["Falun"][2] is None
    assert book.sheetnames == ["Kommuner", "Månader", "Indikatorer"]
    public = load_workbook(io.BytesIO(follow_up_workbook(a_report(public=True))))
    assert public.sheetnames == ["Kommuner", "Indikatorer"]


def test_the_same_report_gives_the_same_bytes() -> None:
    assert follow_up_workbook(a_report()) == follow_up_workbook(a_report())


@pytest.mark.parametrize("public", [False, True])
def test_the_pdf_is_tagged_and_says_what_it_is(public: bool) -> None:
    with pikepdf.open(io.BytesIO(to_pdf(follow_up_document(a_report(public=public))))) as pdf:
        assert str(pdf.Root.Lang) == "sv-SE"
        assert with_tag(pdf, "Table")
        assert with_tag(pdf, "TH")
        assert len(with_tag(pdf, "Figure")) == (0 if public else 1)
        assert "UPPFÖLJNING" in text_of(pdf)
