"""Which municipality or county a cell means: codes decide, names only suggest."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property

from models.workbooks.cells import plain, shown
from models.workbooks.workbook import Cell, CellProblem

TOTAL_WORDS = frozenset(
    {"summa", "delsumma", "totalt", "total", "riket", "hela riket", "hela landet", "samtliga"}
)

KNOWN_OTHER_NAMES: Mapping[str, str] = {
    "malung": "2023",
    "dalsed": "1438",
    "upplands-väsby": "0114",
}
"""Names that authorities write differently, by code. Used only where a file has no codes at all."""

_CODE = re.compile(r"'?(?P<code>\d{3,4})(?:[\s\-–:,].*)?", re.DOTALL)
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
    return isinstance(cell, str) and plain(cell).rstrip(":") in TOTAL_WORDS


def _bare(text: str) -> str:
    return plain(text).removesuffix(" kommun").removesuffix(" stad")
