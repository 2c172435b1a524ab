"""Total rows as authorities write them: recognised, compared, never taken for a municipality."""

from __future__ import annotations

import pytest

from models.workbooks.compare import compare_totals
from models.workbooks.parsed import MunicipalNumbers
from models.workbooks.read_quotas import PERSONS, read_quotas
from models.workbooks.workbook import Cell
from tests.models.workbooks.sheets import COUNTRY, a_workbook

HEADER = ("Kommunkod", "Kommun", "Kommuntal")
DALARNA = (("2081", "Borlänge", 58), ("2080", "Falun", 68))
GÄVLEBORG = (("2180", "Gävle", 70), ("2183", "Bollnäs", 20))


def _read(*rows: tuple[Cell, ...]) -> MunicipalNumbers:
    return read_quotas(a_workbook(HEADER, *rows), COUNTRY)


def _differences(numbers: MunicipalNumbers) -> list[tuple[str, object, object]]:
    scope = [row.code for row in numbers.rows]
    _, findings = compare_totals(numbers, scope, COUNTRY, PERSONS)
    return [(finding.code, finding.params["stated"], finding.params["own"]) for finding in findings]


@pytest.mark.parametrize(
    ("words", "county"),
    [
        ("Summa", None),
        ("Summa:", None),
        ("Totalt länet", None),
        ("Länet totalt", None),
        ("Länssumma", None),
        ("Summa Dalarna", "20"),
        ("Summa för Dalarnas län", "20"),
        ("Dalarna (totalt)", "20"),
        ("Dalarna", "20"),
        ("Dalarnas län", "20"),
        ("Västra Götaland totalt", "14"),
        ("Summa Stockholm", "01"),
    ],
)
def test_a_total_row_is_known_by_its_words(words: str, county: str | None) -> None:
    numbers = _read(*DALARNA, (None, words, 126))

    assert [total.county_code for total in numbers.totals] == [county]
    assert numbers.rejected == ()


def test_a_county_code_and_a_short_name_are_a_total() -> None:
    numbers = _read(*DALARNA, (20, "Dalarna", 126))

    assert [total.county_code for total in numbers.totals] == ["20"]


def test_a_municipality_named_as_its_county_is_no_total() -> None:
    numbers = _read(*DALARNA, (None, "Stockholm", 30))

    assert numbers.totals == ()
    assert [rejected.label for rejected in numbers.rejected] == ["Stockholm"]


def test_a_subtotal_belongs_to_the_county_whose_lines_stand_above_it() -> None:
    rows = (*DALARNA, (None, "Delsumma", 126), *GÄVLEBORG, (None, "Delsumma", 91), (None, "Summa", 216))
    numbers = _read(*rows)

    assert [total.county_code for total in numbers.totals] == ["20", "21", None]
    assert _differences(numbers) == [("COUNTY_TOTAL_DIFFERS", 91, 90)]


@pytest.mark.parametrize("words", ["Riket", "Hela landet", "Summa riket"])
def test_the_total_of_the_country_says_nothing_about_one_county(words: str) -> None:
    assert _differences(_read((None, words, 8200), *DALARNA)) == []


def test_the_total_of_the_country_is_compared_when_all_counties_are_there() -> None:
    towns = {code[:2]: code for code in COUNTRY.municipalities}
    lines = [(code, COUNTRY.municipalities[code], 1) for code in towns.values()]

    assert _differences(_read(*lines, ("00", "Riket", 21))) == []
    assert _differences(_read(*lines, ("00", "Riket", 22))) == [("GRAND_TOTAL_DIFFERS", 22, 21)]


def test_a_wrong_total_of_one_county_is_told() -> None:
    assert _differences(_read(*DALARNA, (None, "Summa", 127))) == [("GRAND_TOTAL_DIFFERS", 127, 126)]
