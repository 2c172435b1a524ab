"""The hidden sheet by which a municipality's workbook is known when it comes back."""

from __future__ import annotations

from dataclasses import dataclass

from models.workbooks.workbook import Workbook

SHEET_NAME = "bosattningsplan"
TEMPLATE_VERSION = 1

_KEYS = ("template", "municipality", "year")


@dataclass(frozen=True, slots=True)
class TemplateMark:
    """Which municipality and year a workbook was written for, by which version of the template."""

    version: int
    municipality_code: str
    year: int

    def rows(self) -> tuple[tuple[str, str], ...]:
        """What stands in the first two columns of the sheet."""
        values = (str(self.version), self.municipality_code, str(self.year))
        return tuple(zip(_KEYS, values, strict=True))


def template_mark(workbook: Workbook) -> TemplateMark | None:
    """The mark of a workbook that this program wrote, None for any other."""
    for sheet in workbook.sheets:
        if sheet.name != SHEET_NAME:
            continue
        values = {str(sheet.cell(row, 0)): str(sheet.cell(row, 1)) for row in range(len(_KEYS))}
        if tuple(values) == _KEYS and values["template"].isdigit() and values["year"].isdigit():
            return TemplateMark(int(values["template"]), values["municipality"], int(values["year"]))
    return None
