"""Reads municipal quotas, Migrationsverket's own file or any table with codes and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from models.workbooks.column_guesses import Field, Remembered
from models.workbooks.municipal_numbers import read_municipal_numbers
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import MunicipalNumbers
from models.workbooks.quota_layouts import QUOTAS
from models.workbooks.workbook import Workbook

PERSONS = "persons"
RECEIVED = "received"

RECEIVED_NAMES = ("mottagna", "antal mottagna", "mottagna personer", "received")

_OFFICIAL_HEADINGS = ("Län", "Kommun", "Länskod", "Kommunkod", "Tal", "Mottagna")
"""Migrationsverket's "Anvisningar enligt kommuntalen" carries decided quotas."""


def read_quotas(
    workbook: Workbook,
    country: Country,
    *,
    chosen: Mapping[str, int] | None = None,
    remembered: Remembered = lambda _: None,
    year: int | None = None,
) -> MunicipalNumbers:
    """Quotas in `persons`, and those received on them in `received` where the file has both.

    `year` decides where the workbook has a sheet or column for each of several years.
    """
    fields = (
        Field(PERSONS, QUOTAS.column("persons").synonyms),
        Field(RECEIVED, RECEIVED_NAMES, optional=True),
    )
    numbers = read_municipal_numbers(
        workbook, country, fields, chosen=chosen, remembered=remembered, year=year
    )
    headings = tuple(heading.text for heading in numbers.headings)
    return replace(numbers, official=headings == _OFFICIAL_HEADINGS)
