"""Triggers: what was proposed or decided stays as it is, whatever asks for a change.

The acts refuse first and with names; these refuse also what stands on the undo stack since before.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

VERSION_DECIDED = "VERSION_DECIDED"
"""What SQLite says when a decided quota is touched, and the code of the problem the officer reads."""

_MUNICIPAL = ("municipality_code", "year", "version", "persons", "status", "source")
_COUNTY = ("county_code", "year", "version", "persons", "source")
_VERSION = ("year", "version", "sfs", "in_force")


def _trigger(name: str, event: str, table: str, message: str, when: str = "") -> tuple[str, str]:
    condition = f"WHEN {when} " if when else ""
    return name, (
        f"CREATE TRIGGER {name} BEFORE {event} ON {table} {condition}"
        f"BEGIN SELECT RAISE(ABORT, '{message}'); END"
    )


def _written_once(table: str) -> Iterator[tuple[str, str]]:
    yield _trigger(f"{table}_is_never_changed", "UPDATE", table, f"a stored {table} is never changed")
    yield _trigger(f"{table}_is_never_removed", "DELETE", table, f"a stored {table} is never removed")


def _decided(row: str, county: str) -> str:
    of_county = f" AND county_code = {county.format(row)}" if county else ""
    same = f"year = {row}.year AND version = {row}.version{of_county}"
    return f"EXISTS (SELECT 1 FROM decision WHERE {same})"  # noqa: S608 - names of ours


def _kept(table: str, columns: Sequence[str], county: str, *, new: bool) -> Iterator[tuple[str, str]]:
    """No row comes, goes or changes in `columns` once its year, version and county are decided."""
    before, after = _decided("OLD", county), _decided("NEW", county)
    if new:
        yield _trigger(f"{table}_comes_before_decision", "INSERT", table, VERSION_DECIDED, after)
    yield _trigger(f"{table}_stays_after_decision", "DELETE", table, VERSION_DECIDED, before)
    changed = " OR ".join(f"OLD.{column} IS NOT NEW.{column}" for column in columns)
    yield _trigger(
        f"{table}_is_kept_after_decision",
        "UPDATE",
        table,
        VERSION_DECIDED,
        f"({changed}) AND ({before} OR {after})",
    )


TRIGGERS: Mapping[str, str] = dict(
    (
        *_written_once("proposal"),
        *_written_once("decision"),
        *_written_once("act"),
        *_written_once("act_row"),
        *_kept("municipal_quota", _MUNICIPAL, "substr({}.municipality_code, 1, 2)", new=True),
        *_kept("county_quota", _COUNTY, "{}.county_code", new=True),
        *_kept("quota_version", _VERSION, "", new=False),
    )
)
"""By name, as the file holds them: a file with any other trigger is not one of ours."""
