"""Small sheets and workbooks made in tests."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import openpyxl

from models import reference
from models.workbooks.municipality_keys import Country
from models.workbooks.workbook import Cell, FileKind, Sheet, Workbook

COUNTRY = Country(
    {municipality.code: municipality.name for municipality in reference.municipalities()},
    {county.code: county.name for county in reference.counties()},
)


def a_sheet(*rows: Sequence[Cell], name: str = "Blad1") -> Sheet:
    return Sheet(name, tuple(tuple(row) for row in rows))


def a_workbook(*rows: Sequence[Cell], name: str = "fil.xlsx") -> Workbook:
    """One sheet of plain cells."""
    return Workbook(name, "0" * 64, FileKind.XLSX, (a_sheet(*rows),))


def an_xlsx(path: Path, *rows: Sequence[object]) -> Path:
    """A real file on disk."""
    workbook = openpyxl.Workbook()
    for row in rows:
        workbook.active.append(list(row))
    workbook.save(path)
    return path
