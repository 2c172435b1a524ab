"""The columns that name a municipality and its county, the same in every table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from operator import attrgetter
from typing import Any

from desktop.tables.table_column import TableColumn, computed
from models import reference
from models.wording import QT_TRANSLATE_NOOP, Text


def municipality_column(title: Text) -> TableColumn:
    """Of rows with `municipality` and `county_code`; the filter finds the county's name too."""
    return replace(computed("municipality", title), sought=_county)


def county_column(code: Callable[[Any], str] = attrgetter("municipality_code")) -> TableColumn:
    """Stands first in a table of several counties, else nowhere; `code` is that of the municipality."""
    return replace(
        computed(
            "county",
            QT_TRANSLATE_NOOP("Municipality", "County"),
            read=lambda row: _names()[code(row)[:2]],  # the code of a municipality begins with its county's
        ),
        only_where_it_varies=True,
        leads=True,
    )


def _county(row: Any) -> str:
    return _names()[row.county_code]


@cache
def _names() -> dict[str, str]:
    return {county.code: county.name for county in reference.counties()}
