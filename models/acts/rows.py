"""Changes to rows of any table the officer edits."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Table

from models.domain.months import Month
from models.edits import DeleteRows, Edit, InsertRows, Row, Sentence, UpdateRows
from models.errors import ProgramFault, UserProblem
from models.tables import Table as Tables
from models.wording import QT_TRANSLATE_NOOP, Text

CHANGE = QT_TRANSLATE_NOOP("Acts", "Change {what}")
ADD = QT_TRANSLATE_NOOP("Acts", "Add {what}")
REMOVE = QT_TRANSLATE_NOOP("Acts", "Remove {what}")
CHANGE_ROWS = QT_TRANSLATE_NOOP("Acts", "Change {what} in {rows} rows")
ADD_ROWS = QT_TRANSLATE_NOOP("Acts", "Add {what}, {rows} rows")
REMOVE_ROWS = QT_TRANSLATE_NOOP("Acts", "Remove {what}, {rows} rows")

WHAT: Mapping[str, Text] = {
    "plan": QT_TRANSLATE_NOOP("Acts", "the plan"),
    "municipality": QT_TRANSLATE_NOOP("Acts", "municipalities"),
    "locality": QT_TRANSLATE_NOOP("Acts", "localities"),
    "place": QT_TRANSLATE_NOOP("Acts", "places"),
    "planning_year": QT_TRANSLATE_NOOP("Acts", "the choices of the year"),
    "quota_version": QT_TRANSLATE_NOOP("Acts", "quota versions"),
    "county_quota": QT_TRANSLATE_NOOP("Acts", "county quotas"),
    "reception": QT_TRANSLATE_NOOP("Acts", "received persons"),
    "household_type": QT_TRANSLATE_NOOP("Acts", "the household mix"),
    "month_weight": QT_TRANSLATE_NOOP("Acts", "the monthly profile"),
    "household_group": QT_TRANSLATE_NOOP("Acts", "household groups"),
    "home_stock": QT_TRANSLATE_NOOP("Acts", "homes"),
    "housing_project": QT_TRANSLATE_NOOP("Acts", "projects"),
    "service_point": QT_TRANSLATE_NOOP("Acts", "service points"),
    "catchment": QT_TRANSLATE_NOOP("Acts", "catchments"),
    "service_capacity": QT_TRANSLATE_NOOP("Acts", "free places in services"),
    "lock": QT_TRANSLATE_NOOP("Acts", "locks"),
    "household_place": QT_TRANSLATE_NOOP("Acts", "what is said of households place by place"),
    "household_link": QT_TRANSLATE_NOOP("Acts", "links between households"),
    "monthly_pace": QT_TRANSLATE_NOOP("Acts", "the monthly pace"),
    "suitability_weight": QT_TRANSLATE_NOOP("Acts", "the weights of suitability"),
    "state_grant": QT_TRANSLATE_NOOP("Acts", "grants"),
    "indicator": QT_TRANSLATE_NOOP("Acts", "indicators"),
}
"""The tables the officer may change row by row, and what they are called in the undo menu.

Municipal quotas are not among them: their own acts keep what is decided and what adds up.
"""


def set_values(table: str, key: Row, values: Row) -> Edit:
    """New values for some columns of one row."""
    return update_rows(table, [(key, values)])


def update_rows(table: str, changes: Sequence[tuple[Row, Row]]) -> Edit:
    """New values for some columns of rows; each change is (primary key, new values)."""
    primary = set(_table(table).primary_key.columns.keys())
    for key, values in changes:
        _check(table, values)
        if set(key) != primary or set(values) & primary:
            raise ProgramFault(f"{table}: a row is named by {sorted(primary)}, which are not changed")
    return UpdateRows(
        _sentence(CHANGE, CHANGE_ROWS, table, len(changes)),
        table,
        [(dict(key), dict(values)) for key, values in changes],
    )


def insert_rows(table: str, rows: Sequence[Row]) -> Edit:
    """New rows, each with the same columns; ids are given by the file."""
    for row in rows:
        _check(table, row)
    return InsertRows(_sentence(ADD, ADD_ROWS, table, len(rows)), table, [dict(row) for row in rows])


def delete_rows(table: str, keys: Sequence[Row]) -> Edit:
    """Rows named by their primary keys; refused when the act is made if other rows need them."""
    _table(table)
    return DeleteRows(_sentence(REMOVE, REMOVE_ROWS, table, len(keys)), table, [dict(key) for key in keys])


def _sentence(one: Text, several: Text, table: str, rows: int) -> Sentence:
    what = WHAT[table]
    return Sentence(one, {"what": what}) if rows == 1 else Sentence(several, {"what": what, "rows": rows})


def _table(name: str) -> Table:
    if name not in WHAT:
        raise ProgramFault(f"{name} is not a table that the officer changes")
    return Tables.metadata.tables[name]


def _check(table: str, values: Row) -> None:
    """What the database cannot see in one column alone, and what it would refuse without a sentence."""
    columns = _table(table).c
    unknown = set(values) - set(columns.keys())
    if unknown:
        raise ProgramFault(f"{table} has no columns {sorted(unknown)}")
    for name, value in values.items():
        if value is None and not columns[name].nullable:
            raise UserProblem("VALUE_MISSING")
        if isinstance(value, int) and value < 0:
            raise UserProblem("NUMBER_NOT_ALLOWED")
    first, last = values.get("first"), values.get("last")
    if isinstance(first, Month) and isinstance(last, Month) and last < first:
        raise UserProblem("ENDS_BEFORE_START", first=str(first), last=str(last))
