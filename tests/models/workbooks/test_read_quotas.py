from collections.abc import Mapping

import pytest

from models.errors import UserProblem
from models.findings import Severity
from models.workbooks.parsed import Guess, MunicipalNumbers
from models.workbooks.read_quotas import read_quotas
from models.workbooks.workbook import Cell, CellProblem
from tests.models.workbooks.sheets import COUNTRY, a_workbook

HEADER = ("Kommunkod", "Kommun", "Kommuntal")


def _read(*rows: tuple[Cell, ...], chosen: Mapping[str, int] | None = None) -> MunicipalNumbers:
    return read_quotas(a_workbook(*rows), COUNTRY, chosen=chosen)


def _persons(numbers: MunicipalNumbers) -> dict[str, int]:
    return {row.code: row.numbers["persons"] for row in numbers.rows}


def _codes(numbers: MunicipalNumbers) -> list[tuple[str, str]]:
    return [(finding.code, finding.cell) for finding in numbers.findings]


def test_a_plain_table() -> None:
    numbers = _read(HEADER, ("2081", "Borlänge", 58), ("2023", "Malung-Sälen", "1 012"))

    assert _persons(numbers) == {"2081": 58, "2023": 1012}
    assert not numbers.findings
    assert {column.field: column.letter for column in numbers.columns} == {
        "municipality_code": "A",
        "municipality_name": "B",
        "persons": "C",
    }


def test_titles_notes_and_two_heading_rows_above_the_table() -> None:
    numbers = _read(
        ("Kommuntal för Dalarna 2026",),
        ("Beslutade den 14 november",),
        (),
        (None, "Kommun-", "Antal"),
        (None, "kod", "personer"),
        (),
        (None, "2081", 58),
        (None, "2023", 12),
        ("Källa: länsstyrelsen",),
    )

    assert _persons(numbers) == {"2081": 58, "2023": 12}
    assert numbers.year == 2026
    assert [(column.field, column.heading) for column in numbers.columns] == [
        ("municipality_code", "Kommun- kod"),
        ("persons", "Antal personer"),
    ]


def test_a_year_or_unit_after_the_heading_does_not_matter() -> None:
    numbers = _read(("Kommunkod", "Folkmängd 2023", "Kommuntal 2026 (personer)"), ("2081", 52000, 58))

    assert _persons(numbers) == {"2081": 58}


def test_codes_that_lost_their_zero_are_repaired_and_listed() -> None:
    numbers = _read(HEADER, (180, "Stockholm", 5), ("0114", "Upplands Väsby", 7))

    assert _persons(numbers) == {"0180": 5, "0114": 7}
    assert _codes(numbers) == [("CODE_REPAIRED", "A2")]


def test_code_and_name_in_one_cell() -> None:
    assert _persons(_read(("", "Antal"), ("2081 Borlänge", 58))) == {"2081": 58}


def test_names_are_never_matched_only_suggested() -> None:
    numbers = _read(HEADER, ("2081", "Borlänge", 58), (None, "Malung", 12), (None, "Xyz", 3))

    assert _persons(numbers) == {"2081": 58}
    assert _codes(numbers) == [("ROW_WITHOUT_CODE_MEANT", "A3"), ("ROW_WITHOUT_CODE", "A4")]
    assert numbers.findings[0].params["code"] == "2023"
    assert [row.key for row in numbers.rejected] == ["Malung", "Xyz"]


def test_a_name_that_belongs_to_another_code_is_pointed_out() -> None:
    numbers = _read(HEADER, ("2081", "Mora", 58), ("2023", "MALUNG", 1))

    assert [(finding.code, finding.severity) for finding in numbers.findings] == [
        ("NAME_AND_CODE_DIFFER", Severity.WARNING),
        ("NAME_WRITTEN_OTHERWISE", Severity.NOTICE),
    ]


def test_a_municipality_on_two_lines_is_refused_with_both_cells() -> None:
    numbers = _read(HEADER, ("2081", "Borlänge", 58), ("2023", "", 1), ("2081", "Borlänge", 59))

    assert _persons(numbers) == {"2023": 1}
    assert [(finding.cell, finding.params["other"]) for finding in numbers.findings] == [
        ("A4", "A2"),
        ("A2", "A4"),
    ]
    assert [row.cell for row in numbers.rejected] == ["A4", "A2"]


@pytest.mark.parametrize(
    ("cell", "code"),
    [
        (-3, "NEGATIVE"),
        ("−3", "NEGATIVE"),
        (12.5, "NOT_WHOLE"),
        ("12,5", "NOT_WHOLE"),
        ("1.234", "AMBIGUOUS_NUMBER"),
        ("många", "NOT_A_NUMBER"),
        (2_000_000, "TOO_LARGE"),
        (CellProblem("ERROR_CELL", "#REF!"), "CELL_HOLDS_ERROR"),
        (CellProblem("FORMULA_WITHOUT_VALUE"), "CELL_HOLDS_FORMULA"),
    ],
)
def test_numbers_that_do_not_hold_are_refused_at_their_cell(cell: Cell, code: str) -> None:
    numbers = _read(HEADER, ("2081", "Borlänge", 58), ("2023", "Malung-Sälen", cell))

    assert _persons(numbers) == {"2081": 58}
    assert _codes(numbers) == [(code, "C3")]
    assert [row.key for row in numbers.rejected] == ["2023"]


@pytest.mark.parametrize("mark", ["–", "..", ".", "x", None])
def test_a_missing_mark_is_missing_and_not_zero(mark: Cell) -> None:
    numbers = _read(HEADER, ("2081", "Borlänge", 0), ("2023", "Malung-Sälen", mark))

    assert _persons(numbers) == {"2081": 0}
    assert numbers.empty == {"2023"}
    assert _codes(numbers) == [("NUMBER_IS_MISSING", "C3")]


def test_unknown_codes_are_refused() -> None:
    numbers = _read(HEADER, ("2081", "Borlänge", 58), ("9999", "Atlantis", 1))

    assert _codes(numbers) == [("UNKNOWN_MUNICIPALITY_CODE", "A3")]


def test_total_rows_are_known_by_county_code_name_or_word() -> None:
    numbers = _read(
        ("Län", "Kommun", "Länskod", "Kommunkod", "Tal"),
        ("DALARNAS LÄN", None, 20, None, 60),
        ("DALARNAS LÄN", "BORLÄNGE", 20, "2081", 58),
        ("DALARNAS LÄN", "ORSA", 20, "2034", 2),
        (None, "Summa", None, None, 60),
    )

    assert _persons(numbers) == {"2081": 58, "2034": 2}
    assert [(total.county_code, total.persons, total.cell) for total in numbers.totals] == [
        ("20", 60, "E2"),
        (None, 60, "E5"),
    ]
    assert not numbers.rejected


def test_county_codes_in_the_code_column_are_totals() -> None:
    numbers = _read(("Kod", "Namn", "Antal"), ("20", "Dalarnas län", 58), ("2081", "Borlänge", 58))

    assert [total.county_code for total in numbers.totals] == ["20"]
    assert _persons(numbers) == {"2081": 58}


def test_the_only_number_column_is_guessed_and_pointed_out() -> None:
    numbers = _read(("Kommunkod", "Kommun", "Förslag"), ("2081", "Borlänge", 58))

    assert numbers.columns[-1].guess is Guess.CONTENT
    assert [finding.code for finding in numbers.findings] == ["NUMBER_COLUMN_GUESSED"]


def test_several_number_columns_must_be_chosen_between() -> None:
    rows: tuple[tuple[Cell, ...], ...] = (("Kommunkod", "Låg", "Hög"), ("2081", 40, 58), ("2023", 1, 2))

    with pytest.raises(UserProblem) as problem:
        _read(*rows)

    assert problem.value.code == "CHOOSE_NUMBER_COLUMN"
    assert problem.value.params["columns"] == "B (Låg), C (Hög)"
    assert _persons(_read(*rows, chosen={"persons": 2})) == {"2081": 58, "2023": 2}


def test_a_column_that_is_not_there_cannot_be_chosen() -> None:
    with pytest.raises(UserProblem) as problem:
        _read(HEADER, ("2081", "Borlänge", 58), chosen={"persons": 7})

    assert problem.value.code == "COLUMN_NOT_THERE"


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("Kommun", "Antal"), ("Borlänge", 58)], "NO_MUNICIPALITY_CODES"),
        ([("Kommunkod", "Kommun"), ("2081", "Borlänge")], "NO_NUMBER_COLUMN"),
        ([()], "NO_MUNICIPALITY_CODES"),
    ],
)
def test_a_table_without_codes_or_numbers_is_refused(rows: list[tuple[Cell, ...]], code: str) -> None:
    with pytest.raises(UserProblem) as problem:
        _read(*rows)

    assert problem.value.code == code


def test_a_table_with_several_lines_for_each_municipality_is_refused() -> None:
    codes = ("2081", "2023", "2034", "2021")
    lines = [(code, kind, 5) for code in codes for kind in ("män", "kvinnor")]

    with pytest.raises(UserProblem) as problem:
        _read(("Kommunkod", "Kön", "Antal"), *lines)

    assert problem.value.code == "SEVERAL_LINES_EACH"


def test_years_are_no_municipality_codes_although_some_look_so() -> None:
    with pytest.raises(UserProblem, match="NO_MUNICIPALITY_CODES"):
        _read(("År", "Antal"), (2021, 5), (2023, 6), (2026, 7))


def test_texts_that_begin_with_a_number_are_no_codes() -> None:
    with pytest.raises(UserProblem, match="NO_MUNICIPALITY_CODES"):
        _read(("Fel", "Antal"), ("213 rader", 5), *((f"text {row}", row) for row in range(9)))


def test_the_same_headings_have_the_same_fingerprint_next_year() -> None:
    this_year = _read(HEADER, ("2081", "Borlänge", 58))
    next_year = _read(("Beslut",), HEADER, ("2034", "Orsa", 1), ("2081", "Borlänge", 60))

    assert this_year.fingerprint == next_year.fingerprint
    assert this_year.fingerprint != _read(("Kommunkod", "Tal"), ("2081", 58)).fingerprint
