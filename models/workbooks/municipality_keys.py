"""Which municipality or county a cell means: codes decide, names only suggest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from models.workbooks.cells import plain, shown
from models.workbooks.workbook import Cell, CellProblem

_TOTAL = re.compile(
    r"\b(del|total|läns|slut)?summa\b|\btotalt?\b|\bsamtliga\b|\b(hela )?(länet|riket|landet)\b"
)
_COUNTRY = re.compile(r"\b(riket|landet|sverige)\b")
_LONGEST_TOTAL = 40

KNOWN_OTHER_NAMES: Mapping[str, str] = {
    "malung": "2023",
    "dalsed": "1438",
    "upplands-väsby": "0114",
}
"""Names that authorities write differently, by code. Used only where a file has no codes at all."""

_CODE = re.compile(r"'?(?P<code>\d{3,4})(?!-\d\d\b)(?:[\s\-–:,].*)?", re.DOTALL)  # 2026-03 is a month
_SIGNS = re.compile(r"[:,()]")
_COUNTY_CODE = re.compile(r"'?(?P<code>\d{1,2})(?:[\s\-–:,].*)?", re.DOTALL)


@dataclass(frozen=True)
class Country:
    """Names by code of all municipalities and counties."""

    municipalities: Mapping[str, str]
    counties: Mapping[str, str]

    @cached_property
    def _by_name(self) -> Mapping[str, str]:
        return {plain(name): code for code, name in self.municipalities.items()}

    @cached_property
    def _counties_by_name(self) -> Mapping[str, str]:
        return {plain(name): code for code, name in self.counties.items()}

    @cached_property
    def _counties_by_short_name(self) -> Mapping[str, str]:
        short = ((plain(name).removesuffix(" län"), code) for code, name in self.counties.items())
        return {name.removesuffix("s"): code for name, code in short}

    def municipality_code(self, cell: Cell) -> str | None:
        """Four digits, also with a name after them or without their first zero; may be unknown."""
        if isinstance(cell, bool | CellProblem) or not isinstance(cell, str | int | float):
            return None
        match = _CODE.fullmatch(shown(cell).strip())
        return match["code"].zfill(4) if match else None

    def is_municipality(self, cell: Cell) -> bool:
        return self.municipality_code(cell) in self.municipalities

    def county_code(self, cell: Cell) -> str | None:
        """The code of a county that the cell names by code or in full; `00` for the whole country."""
        if isinstance(cell, bool | CellProblem) or not isinstance(cell, str | int | float):
            return None
        text = shown(cell).strip()
        if match := _COUNTY_CODE.fullmatch(text):
            code = match["code"].zfill(2)
            return code if code in self.counties or code == "00" else None
        return self._counties_by_name.get(plain(text))

    def county_meant(self, text: str) -> str | None:
        """The county of a total row: `Dalarna`, `Summa Dalarnas län`, `Västra Götaland totalt`."""
        rest = _SIGNS.sub(" ", _TOTAL.sub(" ", plain(text)))
        name = " ".join(rest.split()).removeprefix("för ")
        return self.county_code(name) or self._counties_by_short_name.get(name)

    def named(self, text: str) -> str | None:
        """The municipality with exactly this name, whatever its case."""
        return self._by_name.get(_bare(text))

    def suggestion(self, text: str) -> str | None:
        """The code of the municipality that a name may mean."""
        name = _bare(text)
        if code := self._by_name.get(name) or KNOWN_OTHER_NAMES.get(name):
            return code
        close = get_close_matches(name, self._by_name, n=1, cutoff=0.75)
        return self._by_name[close[0]] if close else None


def is_total_word(cell: Cell) -> bool:
    """`Summa`, `Delsumma:`, `Totalt länet`, `Summa Dalarna`, but no sentence that speaks of totals."""
    return isinstance(cell, str) and len(cell) <= _LONGEST_TOTAL and bool(_TOTAL.search(plain(cell)))


def names_the_country(cell: Cell) -> bool:
    return isinstance(cell, str) and bool(_COUNTRY.search(plain(cell)))


def _bare(text: str) -> str:
    return plain(text).removesuffix(" kommun").removesuffix(" stad")
