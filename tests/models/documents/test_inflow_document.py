"""What paper and workbook say of low, expected and high inflow."""

from __future__ import annotations

import io
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from openpyxl import load_workbook

from models.documents.inflows import InflowBasis, inflow_document, persons
from models.documents.parts import Document, Paragraph, Table
from models.documents.pdf import to_pdf
from models.documents.web_page import to_html
from models.domain.homes import HousingProject
from models.domain.inflows import EXPECTED, Inflow, InflowStudy, Readiness, Room
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.wording import NO_BREAK, Language, Wording
from models.words.inflow_words import inflow_label
from models.workbooks.write_inflows import inflow_workbook
from optimizer.goals.catalogue import GOALS
from optimizer.inflow.inflow_study import study
from optimizer.searching.search import search_here
from tests.builders import JANUARY, YEAR, a_group, a_home, a_quota, a_snapshot

SWEDISH = Wording(Language.SWEDISH)
ENGLISH = Wording(Language.ENGLISH)
HIGH = Inflow(1500)
MODULES = HousingProject(
    "m", "2081_seat", "Modulhusen", 2, 4, JANUARY, decided=False, homes_per_unit=1, unit_cost=100_000
)
ROOM = Readiness(
    Month(YEAR, 3),
    places=(
        Room("2081_seat", 1, 2, 3, proven=True),
        Room("2081_seat", 3, 4, 4, proven=False),
        Room("2081_land", 1, 0, 0, proven=True),
        Room("2081_land", 3, 0, 0, proven=True),
    ),
    municipalities=(Room("2081", 1, 2, 3, proven=True), Room("2081", 3, 4, 4, proven=True)),
    everywhere=(Room("", 1, 2, 3, proven=True), Room("", 3, 4, 4, proven=True)),
)


def the_study(*, siting: bool) -> InflowStudy:
    """One home is there; one household comes, or three: of the project two units are started, or none."""
    settings = PlanSettings(
        goals=("in_time", "waiting", "cost", "code_order"),
        rules_off=frozenset({"project_requirements"}),
        siting=siting,
    )
    bases = [
        a_snapshot(
            groups=(a_group("g", count=households),),
            homes=(a_home("2081_seat", 2),),
            quotas=(a_quota("2081", 9),),
            projects=(MODULES,),
        )
        for households in (1, 3)
    ]
    return study((EXPECTED, HIGH), bases, settings, searcher=search_here)


def a_basis(*, siting: bool = True, wording: Wording = SWEDISH) -> InflowBasis:
    return InflowBasis(
        the_study(siting=siting),
        ROOM,
        wording,
        year=YEAR,
        version="1",
        made=datetime(2026, 3, 1, 12, tzinfo=UTC),
        goal_titles={goal.id: goal.title for goal in GOALS},
        goal_measures={goal.id: goal.measure for goal in GOALS},
    )


def tables(document: Document) -> dict[str, list[tuple[str, ...]]]:
    return {
        block.caption: [tuple(cell.replace(NO_BREAK, " ") for cell in row.cells) for row in block.rows]
        for block in document.blocks
        if isinstance(block, Table)
    }


def said(document: Document) -> list[str]:
    return [block.text for block in document.blocks if isinstance(block, Paragraph)]


def test_inflows_common_projects_and_what_it_costs_not_to_know() -> None:
    found = tables(inflow_document(a_basis()))

    assert found["Personer per mottagande"] == [
        ("100 %", "1", "0", "1", "0", "0"),
        ("150 %", "3", "0", "3", "0", "0"),
    ]
    assert found["Projekt som tas i bruk, desamma vid varje mottagande"] == [
        ("Modulhusen", "Ort 2081_seat", "januari 2026", "2", "2")
    ]
    lost = found["Vad det kostar att inte veta: med gemensamma projekt (och om man hade vetat)"]
    assert lost == [("Lägst kostnad", "200 000 kronor (0 kronor)", "200 000 kronor")]


def test_room_is_told_by_municipality_in_all_and_by_place_with_room() -> None:
    found = tables(inflow_document(a_basis()))

    assert found["Plats för fler per kommun, personer"] == [
        ("Borlänge", "2 (3)", "4"),
        ("Totalt", "2 (3)", "4"),
    ]
    assert found["Orter med plats för fler, personer"] == [("Borlänge, Ort 2081_seat", "2 (3)", "≥ 4")]


def test_every_page_says_that_small_numbers_stand_there() -> None:
    assert "Fullständig version med små tal" in inflow_document(a_basis()).every_page


def test_without_projects_nothing_is_lost() -> None:
    document = inflow_document(a_basis(siting=False))

    assert "Planerna får inte ta obeslutade projekt i bruk." in said(document)
    assert not any(caption.startswith("Vad det kostar") for caption in tables(document))


def test_without_room_there_is_no_readiness() -> None:
    captions = tables(inflow_document(replace(a_basis(), room=None)))

    assert not any("Rum" in caption or "rum" in caption for caption in captions)


@pytest.mark.parametrize("wording", [SWEDISH, ENGLISH], ids=["sv", "en"])
def test_it_becomes_a_paper_a_web_page_and_a_workbook(wording: Wording) -> None:
    basis = a_basis(wording=wording)
    document = inflow_document(basis)

    assert to_pdf(document).startswith(b"%PDF")
    assert to_pdf(document) == to_pdf(inflow_document(a_basis(wording=wording)))
    assert "Modulhusen" in to_html(document)
    assert inflow_workbook(basis) == inflow_workbook(a_basis(wording=wording))


def test_the_workbook_holds_numbers() -> None:
    workbook = load_workbook(io.BytesIO(inflow_workbook(a_basis())))
    assert all("små tal" in sheet.oddFooter.center.text for sheet in workbook.worksheets)

    sheets = {sheet.title: list(sheet.values)[1:] for sheet in workbook.worksheets}
    assert [row[1:] for row in sheets["Mottaganden"]] == [(1, 0, 1, 0, 0), (3, 0, 3, 0, 0)]
    assert [row[3:] for row in sheets["Projekt"]] == [(2, 2)]
    assert [row[3:] for row in sheets["Att inte veta"]] == [(200_000, 0, 200_000), (200_000, 200_000, 0)]
    assert sheets["Plats för fler per kommun"] == [("2081", "Borlänge", 2, 4, 3, 4)]
    assert sheets["Plats för fler per ort"] == [("2081_seat", "Borlänge, Ort 2081_seat", 2, 4, 3, 4)]


@pytest.mark.parametrize(
    ("inflow", "swedish"),
    [
        (Inflow(600), "60 %"),
        (Inflow(1255), "125,5 %"),
        (Inflow(1000, Month(YEAR, 7)), "100 %, fördubblat från juli 2026"),
    ],
)
def test_inflows_have_names(inflow: Inflow, swedish: str) -> None:
    assert inflow_label(inflow, SWEDISH).replace(NO_BREAK, " ") == swedish


def test_what_is_not_proven_is_at_least() -> None:
    assert persons(Room("x", 1, 2, 2, proven=False), SWEDISH) == "≥ 2"
