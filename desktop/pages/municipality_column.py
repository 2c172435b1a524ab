"""The column that names a municipality, the same in every table."""

from __future__ import annotations

from dataclasses import replace
from functools import cache
from typing import Any

from desktop.tables.table_column import TableColumn, computed
from models import reference
from models.wording import Text


def municipality_column(title: Text) -> TableColumn:
    """Of rows with `municipality` and `county_code`; the filter finds the county's name too."""
    return replace(computed("municipality", title), sought=_county)


def _county(row: Any) -> str:
    return _names()[row.county_code]


@cache
def _names() -> dict[str, str]:
    return {county.code: county.name for county in reference.counties()}
