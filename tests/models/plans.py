"""Planning files for tests."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from sqlalchemy import select

from models.acts import insert_rows
from models.domain.months import Month
from models.edits import Edit
from models.planning_file.database import PlanningFile
from models.tables import Table

YEAR = 2026
SEAT = "2081_2081TC101"
VILLAGE = "2081_2081TB105"


def a_plan(folder: Path, *, scope: str = "20", name: str = "plan.bosplan") -> PlanningFile:
    """Dalarna unless told otherwise, with nothing but the country's facts."""
    return PlanningFile.create(folder / name, title="Prov", scope=scope, year=YEAR)


def homes(place: str = SEAT, count: int = 3, **changes: Any) -> dict[str, Any]:
    """Two-room homes free from January."""
    row: dict[str, Any] = {
        "place_code": place,
        "rooms": 2,
        "count": count,
        "first": Month(YEAR, 1),
        "last": None,
        "tenure": "municipal_company",
    }
    return {**row, **changes}


def add_homes(*rows: Mapping[str, Any]) -> Edit:
    return insert_rows("home_stock", rows or [homes()])


def content(file: PlanningFile) -> dict[str, list[tuple[Any, ...]]]:
    """Every row of every table by primary key, without the history: undoing is an act too."""
    with file.reading() as session:
        return {
            name: [tuple(row) for row in session.execute(select(table).order_by(*table.primary_key))]
            for name, table in Table.metadata.tables.items()
            if name not in ("act", "act_row")
        }
