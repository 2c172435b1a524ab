"""How the officer wants a file read: sheet, heading row, columns, and cells mended for this import."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import select

from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.planning_file.database import PlanningFile
from models.queries import cell_story
from models.tables import ImportBatch, MunicipalQuota, Reception
from models.workbooks.cell_names import cell_position
from models.workbooks.reading_choices import ReadingChoices, as_chosen
from models.workbooks.report import NOT_READ
from models.workbooks.workbook import FileKind, Sheet, Workbook
from tests.models.workbooks.sheets import an_xlsx

YEAR = 2026


def news(preview: ImportPreview) -> dict[str, object]:
    return {row.label: row.new for row in preview.report.rows if row.status == "new"}


@given(st.integers(0, 20_000), st.integers(0, 800))
def test_a_cell_is_found_by_its_name_in_excel(row: int, column: int) -> None:
    assert cell_position(Sheet("A", ()).ref(row, column)) == (row, column)


@pytest.mark.parametrize("name", ["", "A0", "7", "a1", "A1B", "A01"])
def test_what_names_no_cell_is_refused(name: str) -> None:
    with pytest.raises(ValueError, match=name or "^$"):
        cell_position(name)


cells = st.none() | st.integers(-5, 3000) | st.sampled_from(["Kommunkod", "x", "12,5"])
tables = st.lists(st.lists(cells, max_size=5).map(tuple), max_size=6).map(tuple)


@given(
    tables, st.dictionaries(st.tuples(st.integers(0, 9), st.integers(0, 7)), st.sampled_from(["", "7", "å"]))
)
def test_only_the_cells_that_were_corrected_say_something_else(
    rows: tuple[tuple[str | int | None, ...], ...], wanted: dict[tuple[int, int], str]
) -> None:
    sheet, other = Sheet("Blad", rows), Sheet("Annat", rows)
    book = Workbook("a.xlsx", "0" * 64, FileKind.XLSX, (sheet, other))
    corrections = {("Blad", sheet.ref(*at)): text for at, text in wanted.items()}

    chosen = as_chosen(book, ReadingChoices(corrections=corrections))

    assert chosen.sheets[1] is other
    for row in range(12):
        for column in range(9):
            said = wanted.get((row, column))
            expected = sheet.cell(row, column) if said is None else said or None
            assert chosen.sheets[0].cell(row, column) == expected


def test_a_corrected_cell_is_imported_told_of_and_recorded(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Kommuntal"), ("2080", "okänt"), ("2081", 58))
    before = path.read_bytes()
    sheet = prepare_import(dalarna, path, year=YEAR).report.place.sheet
    choices = ReadingChoices(corrections={(sheet, "B2"): "85"})

    preview = prepare_import(dalarna, path, year=YEAR, choices=choices)

    assert news(preview) == {"Falun": 85, "Borlänge": 58}
    (told,) = [finding for finding in preview.report.findings if finding.code == "CELL_CORRECTED"]
    assert (told.sheet, told.cell, told.params) == (sheet, "B2", {"old": "okänt", "new": "85"})
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        assert json.loads(session.scalars(select(ImportBatch.corrections)).one()) == [[sheet, "B2"]]
        stories = {
            quota.persons: cell_story(session, "municipal_quota", {"id": quota.id}, "persons")
            for quota in session.scalars(select(MunicipalQuota))
        }
    assert {
        persons: (story.file, story.sheet, story.cell, story.corrected)
        for persons, story in stories.items()
        if story
    } == {85: ("tal.xlsx", sheet, "B2", True), 58: ("tal.xlsx", sheet, "B3", False)}
    assert path.read_bytes() == before


def test_a_correction_can_empty_a_cell(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Kommuntal"), ("2080", 85), ("2081", 58))
    sheet = prepare_import(dalarna, path, year=YEAR).report.place.sheet

    preview = prepare_import(
        dalarna, path, year=YEAR, choices=ReadingChoices(corrections={(sheet, "B2"): ""})
    )

    assert news(preview) == {"Borlänge": 58}
    assert "NUMBER_IS_MISSING" in {finding.code for finding in preview.report.findings}


def test_an_identity_number_is_no_more_taken_from_a_correction(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "orter.xlsx", ("smaort", "kommun", "bef"), ("S0001", "2081", 67))
    sheet = prepare_import(dalarna, path).report.place.sheet

    preview = prepare_import(
        dalarna, path, choices=ReadingChoices(corrections={(sheet, "A2"): "19121212-1212"})
    )

    assert preview.report.new == 0
    assert "IDENTITY_NUMBER" in {finding.code for finding in preview.report.findings}


def test_the_headings_can_be_said_to_stand_in_another_row(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "tal.xlsx",
        ("Kommunkod", "Kommuntal", "Kommuntal"),
        ("kod", "förra", "nya"),
        ("2080", 67, 85),
    )
    with pytest.raises(UserProblem) as refused:
        prepare_import(dalarna, path, year=YEAR, kind="quotas")
    assert refused.value.code == "CHOOSE_NUMBER_COLUMN"
    name = "Sheet"

    preview = prepare_import(
        dalarna,
        path,
        year=YEAR,
        kind="quotas",
        choices=ReadingChoices(sheet=name, heading_row=1, columns={"persons": 2}),
    )

    assert news(preview) == {"Falun": 85}
    assert [heading.text for heading in preview.report.headings] == ["kod", "förra", "nya"]
    assert (preview.report.place.heading_row, preview.report.place.first_row) == (1, 2)


def test_what_is_read_is_said_for_each_cell(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Kommuntal"), ("180", "1 100"), (2080, 85))
    report = prepare_import(dalarna, path, year=YEAR).report

    assert {cell: text for (_, cell), text in report.as_read.items()} == {
        "A2": "0180 Stockholm",
        "B2": "1\u00a0100",
        "A3": "2080 Falun",
        "B3": "85",
    }
    assert "persons" in report.fields


def test_where_the_headings_stand_is_remembered_for_the_next_file_of_the_same_make(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    lines = (("Kommunkod", "Kommuntal", "Kommuntal"), ("kod", "förra", "nya"), ("2080", 67, 85))
    first = an_xlsx(tmp_path / "2025.xlsx", *lines)
    choices = ReadingChoices(sheet="Sheet", heading_row=1, columns={"persons": 2})
    dalarna.act(prepare_import(dalarna, first, year=YEAR, kind="quotas", choices=choices).edit())
    second = an_xlsx(tmp_path / "2026.xlsx", ("Ny titel",), *lines[:2], ("2081", 50, 58))

    preview = prepare_import(dalarna, second, year=YEAR)

    assert news(preview) == {"Borlänge": 58}
    assert preview.report.place.heading_row == 2
    chosen_now = ReadingChoices(sheet="Sheet", heading_row=1)
    with pytest.raises(UserProblem, match="CHOOSE_NUMBER_COLUMN"):
        prepare_import(dalarna, second, year=YEAR, kind="quotas", choices=chosen_now)


TWO_COLUMNS = ("Kommunkod", "Kommuntal", "Mottagna"), ("2080", 85, 12), ("2081", 58, 7)


def test_a_column_can_be_left_unread_and_is_so_the_next_time_too(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", *TWO_COLUMNS)
    assert prepare_import(dalarna, path, year=YEAR).report.can_be_unread == {"received"}

    preview = prepare_import(dalarna, path, year=YEAR, choices=ReadingChoices(columns={"received": NOT_READ}))

    assert preview.report.unread == ("received",)
    assert [column.field for column in preview.report.columns] == ["municipality_code", "persons"]
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        assert not session.scalars(select(Reception)).all()
    again = prepare_import(dalarna, path, year=YEAR)
    assert again.report.unread == ("received",)
    assert not again.changes_the_plan

    taken_back = prepare_import(dalarna, path, year=YEAR, choices=ReadingChoices(columns={"received": 2}))
    assert taken_back.report.unread == ()
    assert taken_back.changes_the_plan


def test_what_nothing_can_be_imported_without_is_never_left_out(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", *TWO_COLUMNS)
    with pytest.raises(UserProblem) as refused:
        prepare_import(dalarna, path, year=YEAR, choices=ReadingChoices(columns={"persons": NOT_READ}))
    assert refused.value.code == "COLUMN_NEEDED"


def test_one_of_several_measures_is_left_unread(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "mått.xlsx", ("Kommunkod", "Folkmängd", "Arbetslöshet"), ("2080", 60_000, 6.5))
    report = prepare_import(dalarna, path, year=YEAR).report
    assert report.can_be_unread == {"population", "unemployment"}

    choices = ReadingChoices(columns={"unemployment": NOT_READ})
    left = prepare_import(dalarna, path, year=YEAR, choices=choices).report

    assert (left.unread, left.can_be_unread) == (("unemployment",), frozenset())
    assert [row.label for row in left.rows if row.new] == ["Falun"]


def test_a_month_is_left_unread(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "mottagna.xlsx", ("Kommunkod", "2026-01", "2026-02"), ("2080", 3, 4))
    choices = ReadingChoices(columns={"2026-01": NOT_READ})

    report = prepare_import(dalarna, path, year=YEAR, choices=choices).report

    assert [column.field for column in report.columns] == ["municipality_code", "2026-02"]
    assert report.unread == ("2026-01",)
    assert "2026-01" in report.fields
