"""The hidden sheet by which a municipality's answer about its quota is known when it comes back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.workbooks.technical_sheet import SHEET_NAME
from models.workbooks.workbook import Workbook

ANSWER_VERSION = 1

_KEYS = ("dialogue", "municipality", "year", "version", "proposed")
_SHAPES = {
    "dialogue": re.compile(r"[0-9]{1,4}"),
    "municipality": re.compile(r"[0-9]{4}"),
    "year": re.compile(r"[0-9]{4}"),
    "proposed": re.compile(r"[0-9]{1,7}"),
}
"""What somebody else wrote there is no mark."""


@dataclass(frozen=True, slots=True)
class DialogueMark:
    """What was asked, by which version (`form`) of the paper; `proposed` is in persons."""

    form: int
    municipality_code: str
    year: int
    version: str
    proposed: int

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What stands in the first two columns of the sheet."""
        values = (str(self.form), self.municipality_code, str(self.year), self.version, str(self.proposed))
        return tuple(zip(_KEYS, values, strict=True))


def dialogue_mark(workbook: Workbook) -> DialogueMark | None:
    """The mark of an answer paper that this program wrote, None for any other workbook."""
    for sheet in workbook.sheets:
        if sheet.name != SHEET_NAME:
            continue
        values = {str(sheet.cell(row, 0)): str(sheet.cell(row, 1)) for row in range(len(_KEYS))}
        if tuple(values) == _KEYS and all(shape.fullmatch(values[key]) for key, shape in _SHAPES.items()):
            form, year, proposed = (int(values[key]) for key in ("dialogue", "year", "proposed"))
            return DialogueMark(form, values["municipality"], year, values["version"], proposed)
    return None
