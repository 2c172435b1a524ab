from dataclasses import replace
from typing import Any

import pytest

from models.domain.months import Month
from models.problems import SENTENCES
from models.tables import Table
from models.wording import Language, Wording
from models.workbooks.cells import CellError, plain
from models.workbooks.column import CellKind, Column, Layout, parse_cell, show_cell
from models.workbooks.import_problems import IMPORT_PROBLEMS
from models.workbooks.layouts import HOMES, HOUSEHOLD_GROUPS, LAYOUTS, PLACES, SERVICE_LINES
from models.workbooks.municipal_sheets import MUNICIPAL_SHEETS, heading_names

STORED = [layout for layout in LAYOUTS if layout is not SERVICE_LINES]
COLUMNS = [(layout, column) for layout in LAYOUTS for column in layout.columns]
each_column = pytest.mark.parametrize(
    ("layout", "column"), COLUMNS, ids=[f"{layout.id}-{column.name}" for layout, column in COLUMNS]
)
REFERENCES = {"2081_t1": "2081_T1", "borlänge · 2081_t1": "2081_T1"}


@pytest.mark.parametrize(
    "layout", [layout for layout in LAYOUTS if layout is not SERVICE_LINES], ids=lambda x: x.id
)
def test_columns_are_columns_of_the_table(layout: Layout) -> None:
    table = Table.metadata.tables[layout.table]

    assert {column.name for column in layout.columns} <= set(table.c.keys())
    assert set(layout.key) <= {column.name for column in layout.columns}


@pytest.mark.parametrize(
    ("layout", "column"), COLUMNS, ids=lambda x: getattr(x, "id", getattr(x, "name", ""))
)
def test_a_column_that_the_database_needs_is_required_or_has_a_default(
    layout: Layout, column: Column
) -> None:
    if layout is SERVICE_LINES:
        return
    stored = Table.metadata.tables[layout.table].c[column.name]

    assert column.required or column.default is not None or stored.nullable


def _examples(column: Column) -> list[Any]:
    match column.kind:
        case CellKind.COUNT:
            return [column.minimum, min(column.maximum, 1234)]
        case CellKind.MONTH:
            return [Month(2026, 3)]
        case CellKind.YES_NO:
            return [True, False]
        case CellKind.CHOICE:
            return [choice.value for choice in column.choices]
        case CellKind.CHOICES:
            return [",".join(sorted(choice.value for choice in column.choices))]
        case CellKind.PLACE:
            return ["2081_T1"]
        case CellKind.MUNICIPALITY:
            return ["0180"]
        case CellKind.MUNICIPALITIES:
            return ["0180", "0180,2081"]
        case CellKind.NUMBER:
            return [0.0, 0.5, 0.7312, 1200.25]
        case _:
            return ["Storbyn"]


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize(
    ("layout", "column"), COLUMNS, ids=lambda x: getattr(x, "id", getattr(x, "name", ""))
)
def test_what_a_table_shows_can_be_typed_and_pasted_again(
    layout: Layout, column: Column, language: Language
) -> None:
    for value in _examples(column):
        shown = show_cell(column, value, Wording(language))

        assert parse_cell(column, shown) == value


@pytest.mark.parametrize("language", list(Language))
@pytest.mark.parametrize("value", [22753, 22753.5, 9.6, 1_000_000])
def test_a_number_that_a_table_shows_can_be_changed_by_a_digit(value: float, language: Language) -> None:
    column = replace(COLUMNS[0][1], kind=CellKind.NUMBER)

    assert parse_cell(column, show_cell(column, value, Wording(language))) == value


@pytest.mark.parametrize("sheet", MUNICIPAL_SHEETS, ids=lambda sheet: sheet.layout.id)
def test_no_two_columns_of_a_sheet_share_a_heading(sheet: Any) -> None:
    for index in range(2):
        headings = [plain(heading_names(column)[index]) for column in sheet.columns]

        assert len(set(headings)) == len(headings)


def test_a_place_is_known_by_code_or_as_in_the_list_and_otherwise_only_suggested() -> None:
    place = HOMES.column("place_code")

    assert parse_cell(place, "Borlänge · 2081_T1", references=REFERENCES) == "2081_T1"
    with pytest.raises(CellError) as problem:
        parse_cell(place, "Borlange", references=REFERENCES)
    assert problem.value.code == "UNKNOWN_REFERENCE_MEANT"
    assert problem.value.params["meant"] == "Borlänge · 2081_T1"
    with pytest.raises(CellError, match="UNKNOWN_REFERENCE"):
        parse_cell(place, "Kiruna", references=REFERENCES)


def test_an_empty_cell_is_the_default_or_an_error() -> None:
    assert parse_cell(HOMES.column("step_free"), None) is False
    assert parse_cell(HOMES.column("last"), "") is None
    assert parse_cell(HOUSEHOLD_GROUPS.column("needs"), "–") == ""
    with pytest.raises(CellError, match="CELL_IS_EMPTY"):
        parse_cell(HOMES.column("rooms"), "..")


@pytest.mark.parametrize(
    ("layout", "column"), COLUMNS, ids=lambda x: getattr(x, "id", getattr(x, "name", ""))
)
@pytest.mark.parametrize("value", ["640823-3234", 6408233234])
def test_no_column_takes_or_repeats_an_identity_number(layout: Layout, column: Column, value: object) -> None:
    with pytest.raises(CellError) as problem:
        parse_cell(column, value)

    assert problem.value.code == "IDENTITY_NUMBER"
    assert not problem.value.params


def test_a_choice_that_is_not_there_names_those_that_are() -> None:
    with pytest.raises(CellError) as problem:
        parse_cell(PLACES.column("kind"), "storstad")

    assert problem.value.params["choices"] == "tätort, småort, landsbygd"


@pytest.mark.parametrize("code", IMPORT_PROBLEMS)
def test_every_sentence_of_an_import_is_swedish_and_says_what_to_do(code: str) -> None:
    english = SENTENCES[code].source
    swedish = Wording(Language.SWEDISH).of(SENTENCES[code])

    assert swedish != english
    assert english.count("\n") == swedish.count("\n") <= 1
    notices = {
        "LINES_OUTSIDE",
        "CODE_REPAIRED",
        "NAME_WRITTEN_OTHERWISE",
        "PLACE_BY_NAME",
        "COLUMN_NOT_READ",
        "PLACE_BECOMES_OFFICIAL",
        "TOTAL_NOT_READ",
    }
    assert ("\n" in english) == (code not in notices)


def test_several_municipalities_are_written_with_commas_in_any_order() -> None:
    column = HOUSEHOLD_GROUPS.column("also_in")
    names = {"borlänge": "2081", "orsa": "2034"}

    assert parse_cell(column, "Orsa;  borlänge, Orsa", references=names) == "2034,2081"
    assert parse_cell(column, "", references=names) == ""
    with pytest.raises(CellError) as refused:
        parse_cell(column, "Orsa, Storbyn", references=names)
    assert refused.value.params["value"] == "Storbyn"
