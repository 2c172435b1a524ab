"""Tables of values by municipality: which measure, which column, which year, what is missing."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from models.errors import UserProblem
from models.workbooks.cells import is_missing
from models.workbooks.column_guesses import ColumnUnclear
from models.workbooks.read_criteria import CriterionNumbers, read_criteria
from models.workbooks.workbook import Cell
from tests.models.workbooks.sheets import COUNTRY, a_workbook

F = Fraction


def read(*rows: tuple[Cell, ...], measure: str = "", year: int = 2026) -> CriterionNumbers:
    return read_criteria(a_workbook(*rows), COUNTRY, measure=measure, year=year)


def values(numbers: CriterionNumbers, measure: str) -> dict[str, Fraction]:
    (found,) = (each for each in numbers.measures if each.measure == measure)
    return {row.code: found.value(row) for row in found.numbers.rows}


def codes(numbers: CriterionNumbers) -> list[str]:
    return [finding.code for each in numbers.measures for finding in each.numbers.findings]


def test_several_measures_are_read_from_one_table_by_their_headings() -> None:
    found = read(
        ("Kommunkod", "Kommun", "Folkmängd 2025-12-31", "Arbetslöshet (%)", "Asylsökande"),
        ("2080", "Falun", 59_986, "5,25", 41),
        ("2081", "Borlänge", 51_735, "8,1 %", "0"),
    )

    assert [each.measure for each in found.measures] == ["population", "unemployment", "asylum_seekers"]
    assert values(found, "population") == {"2080": 59_986, "2081": 51_735}
    assert values(found, "unemployment") == {"2080": F("5.25"), "2081": F("8.1")}
    assert values(found, "asylum_seekers") == {"2080": 41, "2081": 0}
    assert [each.as_of for each in found.measures] == ["2025-12-31", "", ""]


@pytest.mark.parametrize("nothing", ["..", "–", "", "saknas", "uppgift saknas", None])
def test_what_is_missing_is_told_and_is_not_zero(nothing: Cell) -> None:
    found = read(("Kommunkod", "Arbetslöshet"), ("2080", "5,2"), ("2081", nothing), ("2062", 6))

    assert is_missing(nothing)
    assert values(found, "unemployment").keys() == {"2080", "2062"}
    assert codes(found) == ["NUMBER_IS_MISSING"]


def test_the_answers_of_the_housing_survey_become_grades() -> None:
    found = read(
        ("Kommunkod", "Bostadsmarknadsläge"),
        ("2080", "Underskott på bostadsmarknaden"),
        ("2081", "Balans på bostadsmarknaden"),
        ("2062", "Överskott på bostadsmarknaden"),
        ("2021", "Brist på bostäder"),
        ("2023", "vet inte"),
        ("2026", "I stort sett balans på bost. markn."),
    )

    assert values(found, "housing_grade") == {"2080": 1, "2081": 2, "2062": 3, "2021": 1, "2026": 2}
    assert codes(found) == ["NOT_A_NUMBER"]


@pytest.mark.parametrize(("value", "code"), [(-1, "NEGATIVE"), ("101", "TOO_LARGE"), ("#", "NOT_A_NUMBER")])
def test_values_that_cannot_be_are_refused(value: Cell, code: str) -> None:
    found = read(("Kommunkod", "Arbetslöshet"), ("2080", value), ("2081", 7))

    assert values(found, "unemployment") == {"2081": 7}
    assert codes(found) == [code]


@pytest.mark.parametrize(("year", "expected"), [(2026, 22_000), (2021, 21_000), (2020, 20_000)])
def test_of_several_years_the_newest_that_has_been_is_read(year: int, expected: int) -> None:
    found = read(
        ("Kommunkod", "folkmangd_2020", "folkmangd_2021", "folkmangd_2022"),
        ("2084", 20_000, 21_000, 22_000),
        year=year,
    )

    assert values(found, "population") == {"2084": expected}
    assert found.measures[0].as_of == f"20{expected // 1000}"
    assert codes(found) == ["COLUMN_OF_YEAR"]


def test_a_chosen_measure_takes_the_only_column_of_numbers_and_says_so() -> None:
    found = read(("Kommunkod", "Kommun", "Värde"), ("2080", "Falun", "12"), measure="exclusion_share")

    assert values(found, "exclusion_share") == {"2080": 12}
    assert codes(found) == ["NUMBER_COLUMN_GUESSED"]


def test_without_a_heading_that_says_it_the_measure_is_asked_for() -> None:
    with pytest.raises(UserProblem) as refused:
        read(("Kommunkod", "Kommun", "Värde"), ("2080", "Falun", "12"))

    assert refused.value.code == "CHOOSE_MEASURE"


def test_of_two_measures_of_one_criterion_the_first_is_read() -> None:
    found = read(("Kommunkod", "Förvärvsgrad", "Arbetslöshet"), ("2080", "81,5", "5,2"))

    assert [each.measure for each in found.measures] == ["employment"]


def test_a_chosen_column_leaves_the_other_measures_of_the_table_alone() -> None:
    rows = (("Kommunkod", "Arbetslöshet", "Arbetslöshet", "Asylsökande"), ("2080", 5, 7, 41))
    with pytest.raises(ColumnUnclear) as refused:
        read(*rows)
    assert (refused.value.code, refused.value.field) == ("CHOOSE_VALUE_COLUMN", "unemployment")

    found = read_criteria(a_workbook(*rows), COUNTRY, chosen={"unemployment": 2})

    assert values(found, "unemployment") == {"2080": 7}
    assert values(found, "asylum_seekers") == {"2080": 41}


def test_a_wish_is_not_doubted_when_wishes_are_read() -> None:
    found = read(("Kommunkod", "Önskemål 2026 i antal"), ("2080", 40), measure="requested_quota")

    assert values(found, "requested_quota") == {"2080": 40}
    assert codes(found) == ["NUMBER_COLUMN_GUESSED"]


@given(
    st.dictionaries(
        st.sampled_from(sorted(COUNTRY.municipalities)),
        st.tuples(st.decimals(0, 100, places=4), st.booleans()),
        min_size=1,
        max_size=12,
    )
)
def test_values_are_read_exactly_as_written(written: dict[str, tuple[Decimal, bool]]) -> None:
    rows = [
        (code, str(value).replace(".", ",") if as_text else float(value))
        for code, (value, as_text) in written.items()
    ]

    found = read(("Kommunkod", "Arbetslöshet"), *rows)

    assert values(found, "unemployment") == {code: F(value) for code, (value, _) in written.items()}


def test_what_is_wrong_with_a_line_is_said_once_for_all_measures() -> None:
    found = read(
        ("Kommunkod", "Kommun", "Folkmängd", "Asylsökande"),
        (180, "Stockholm", 984_748, 10),
        ("9999", "Ankeborg", 1, 1),
    )

    assert codes(found) == ["CODE_REPAIRED", "UNKNOWN_MUNICIPALITY_CODE"]


def test_the_day_beside_updated_is_the_edition() -> None:
    found = read(("Senast uppdaterad", "2026-02-14 10.55"), (), ("Kommunkod", "Asylsökande"), ("2080", 41))

    assert found.edition == "2026-02-14"
