"""Total rows of a table with one line per municipality: which they are, and what they add up."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from models.workbooks.cells import is_missing
from models.workbooks.headers import FoundTable, is_number
from models.workbooks.municipality_keys import Country, is_total_word, names_the_country
from models.workbooks.parsed import StatedTotal

_WHOLE_COUNTRY = "00"


@dataclass(slots=True)
class TotalRows:
    """Collects the totals while the rows are read from top to bottom."""

    table: FoundTable
    columns: Mapping[str, int]
    country: Country
    _totals: list[tuple[StatedTotal, tuple[str, ...]]] = field(default_factory=list)
    _above: list[str] = field(default_factory=list)
    _all: list[str] = field(default_factory=list)

    def pass_municipality(self, code: str) -> None:
        self._above.append(code)
        self._all.append(code)

    def take(self, row: int, persons: int, cell: str) -> bool:
        """Whether the row is a total row; then it is kept."""
        total = self._total(row, persons, cell)
        if total is None:
            return False
        self._totals.append((total, tuple(self._above)))
        self._above.clear()
        return True

    def all(self) -> tuple[StatedTotal, ...]:
        """A total below all lines of one county among several is that county's, whatever it is called."""
        by_county: dict[str, set[str]] = {}
        for code in self._all:
            by_county.setdefault(code[:2], set()).add(code)
        totals: list[StatedTotal] = []
        for total, above in self._totals:
            counties = {code[:2] for code in above}
            if total.county_code is None and not total.whole_country and len(counties) == 1 < len(by_county):
                (county,) = counties
                if by_county[county] == set(above):
                    total = replace(total, county_code=county)
            totals.append(total)
        return tuple(totals)

    def _total(self, row: int, persons: int, cell: str) -> StatedTotal | None:
        cells = self.table.sheet.rows[row]
        texts = [text for text in cells if isinstance(text, str) and not is_number(text)]
        in_words = any(is_total_word(text) for text in texts)
        county = self._county(row, texts, in_words=in_words)
        if county == _WHOLE_COUNTRY or (in_words and any(names_the_country(text) for text in texts)):
            return StatedTotal(None, persons, cell, whole_country=True)
        return StatedTotal(county, persons, cell) if county is not None or in_words else None

    def _county(self, row: int, texts: list[str], *, in_words: bool) -> str | None:
        """By its code, or by its name unless that is also a municipality's that lacks its code."""
        name_column = self.columns.get("municipality_name")
        name = None if name_column is None else self.table.sheet.cell(row, name_column)
        if county := self._coded(row, "municipality_code"):
            return county
        meant = {code for text in texts if (code := self.country.county_meant(text))}
        is_town = isinstance(name, str) and self.country.named(name) is not None
        if county := self._coded(row, "county_code"):
            of_county = in_words or is_missing(name) or (county in meant and not is_town)
            return county if of_county else None
        return meant.pop() if len(meant) == 1 and (in_words or not is_town) else None

    def _coded(self, row: int, name: str) -> str | None:
        column = self.columns.get(name)
        return None if column is None else self.country.county_code(self.table.sheet.cell(row, column))
