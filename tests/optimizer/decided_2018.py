"""The quotas of 2018 as they were decided, with what is publicly known of the municipalities that year."""

from __future__ import annotations

import csv
from fractions import Fraction
from functools import cache
from pathlib import Path

from models import reference
from models.domain.apportionment import MunicipalityBasis, QuotaBasis
from models.domain.criteria import Criterion
from models.workbooks.intake import read_workbook
from models.workbooks.read_quotas import PERSONS, read_quotas
from models.workbooks.read_reception import read_reception
from models.workbooks.workbook import Workbook
from tests.models.workbooks.sheets import COUNTRY
from tests.shared_data import SHARED_DATA

_QUOTAS = SHARED_DATA / "quotas/migrationsverket_anvisningar_kommuntal_2018.csv"
_RECEPTION = SHARED_DATA / "quotas/migrationsverket_kommunmottagna_2018.csv"
_INHABITANTS = SHARED_DATA / "sweden/folkmangd_kommun_tidsserie.csv"

MEASURES = {
    Criterion.POPULATION: "population",
    Criterion.RECEPTION: "total_reception",
    Criterion.LABOUR: "employment",
}
"""How the population grew from 2010 to 2018 stands in for the labour market, which no file here tells of."""


@cache
def decided_2018() -> dict[str, int]:
    """By municipality code; 23 municipalities are absent from the file."""
    read = read_quotas(_workbook(_QUOTAS), COUNTRY)
    return {row.code: row.numbers[PERSONS] for row in read.rows if PERSONS in row.numbers}


@cache
def bases_2018() -> tuple[QuotaBasis, ...]:
    """All 21 counties; the county quota is what the file's municipalities add up to."""
    decided, received = decided_2018(), _received()
    inhabitants = _inhabitants()
    return tuple(
        QuotaBasis(
            county.code,
            county.name,
            sum(persons for code, persons in decided.items() if code[:2] == county.code),
            "2016:38",
            MEASURES,
            tuple(
                MunicipalityBasis(
                    town.code,
                    town.name,
                    inhabitants[town.code][1],
                    {
                        Criterion.RECEPTION: Fraction(received[town.code]),
                        Criterion.LABOUR: Fraction(*inhabitants[town.code][::-1]),
                    },
                )
                for town in reference.municipalities()
                if town.county_code == county.code
            ),
        )
        for county in reference.counties()
    )


def _received() -> dict[str, int]:
    """All categories together."""
    read = read_reception(_workbook(_RECEPTION), COUNTRY)
    return {row.code: sum(row.numbers.values()) for row in read.rows}


def _inhabitants() -> dict[str, tuple[int, int]]:
    """In 2010 and in 2018."""
    with _INHABITANTS.open(encoding="utf-8", newline="") as lines:
        return {
            row["kommun_kod"]: (int(row["folkmangd_2010"]), int(row["folkmangd_2018"]))
            for row in csv.DictReader(lines)
        }


def _workbook(path: Path) -> Workbook:
    workbook = read_workbook(path)
    assert isinstance(workbook, Workbook)
    return workbook
