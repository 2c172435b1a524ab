"""What a planning file may hold: our tables, indexes and triggers, and in them values of our kinds."""

from __future__ import annotations

import sqlite3
from collections.abc import Mapping
from typing import Any

from sqlalchemy import Boolean, Double, Integer, LargeBinary, String
from sqlalchemy import Table as FromTable
from sqlalchemy.types import TypeEngine

from models.planning_file.guards import TRIGGERS
from models.tables import MonthText, Table


def is_ours(kind: str, name: str, sql: str) -> bool:
    """Whether a part of the file's schema is one that this program makes."""
    match kind:
        case "table":
            known = name in Table.metadata.tables or name in ("alembic_version", "sqlite_stat1")
            return known and sql.upper().startswith("CREATE TABLE")
        case "index":
            return name.startswith("sqlite_autoindex_") or name in _INDEXES
        case "trigger":
            return TRIGGERS.get(name) == sql
        case _:
            return False


_MONTH = "NOT GLOB '[12][0-9][0-9][0-9]-[01][0-9]' OR substr({0}, 6) NOT BETWEEN '01' AND '12'"

_NOT_OF_THE_KIND: Mapping[type[TypeEngine[Any]], str] = {
    Boolean: "typeof({0}) NOT IN ('integer', 'null')",
    Double: "typeof({0}) NOT IN ('real', 'integer', 'null') OR abs({0}) > 1e15",
    Integer: "typeof({0}) NOT IN ('integer', 'null')",
    LargeBinary: "typeof({0}) NOT IN ('blob', 'null')",
    MonthText: "typeof({0}) NOT IN ('text', 'null') OR {0} " + _MONTH,
    String: "typeof({0}) NOT IN ('text', 'null')",
}
"""SQLite keeps text, or the infinite, in a column of numbers without a word; these conditions find them."""


def holds_our_rows(connection: sqlite3.Connection, table: FromTable) -> bool:
    """Whether a table has our columns, nothing computed, and only values of their kinds."""
    found = connection.execute(f"PRAGMA table_xinfo({table.name})").fetchall()
    if {(name, hidden) for _, name, *_, hidden in found} != {(column.name, 0) for column in table.columns}:
        return False
    strange = " OR ".join(
        _NOT_OF_THE_KIND[type(column.type)].format(f'"{column.name}"') for column in table.columns
    )
    first_strange = f'SELECT 1 FROM "{table.name}" WHERE {strange} LIMIT 1'  # noqa: S608 - names of ours
    return connection.execute(first_strange).fetchone() is None


_INDEXES = frozenset(str(index.name) for table in Table.metadata.tables.values() for index in table.indexes)
