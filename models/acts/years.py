"""Years and versions: begun, copied, chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from sqlalchemy import select
from sqlalchemy.orm import Session

from models import assumptions
from models.acts.alternatives import copied_alternatives
from models.domain.quotas import QuotaStatus
from models.edits import Edit, EditGroup, InsertRows, Sentence, UpdateRows
from models.errors import UserProblem
from models.queries.alternatives import decision_rows
from models.queries.plan import QuotaVersionRow, quota_versions
from models.rule_sets import for_year
from models.tables import (
    CountyQuota,
    HouseholdType,
    MonthlyPace,
    MonthWeight,
    MunicipalQuota,
    PlanningYear,
    StateGrant,
    SuitabilityWeight,
    Table,
)
from models.wording import QT_TRANSLATE_NOOP

CHOOSE_YEAR = QT_TRANSLATE_NOOP("Acts", "Work with {year}")
ADD_YEAR = QT_TRANSLATE_NOOP("Acts", "Begin the year {year}")
ADD_VERSION = QT_TRANSLATE_NOOP("Acts", "Add version {version} of the quotas for {year}")
SET_STATUTE = QT_TRANSLATE_NOOP("Acts", "Change the SFS number and date of version {version} for {year}")
YEAR_CHOICES = QT_TRANSLATE_NOOP("Acts", "Change the choices for {year}")

EARLIEST_YEAR, LATEST_YEAR = 2016, 2100
"""The act on settlement came into force in March 2016."""

SMALLEST_TOWN, LARGEST_TOWN = 200, 100_000
CHOICES = frozenset({"rule_set", "rural_below", "rural_permille", "crowding_norm"})


def choose_year(year: int) -> Edit:
    """Remembers which year was last worked with."""
    return UpdateRows(Sentence(CHOOSE_YEAR, {"year": str(year)}), "plan", [({"id": 1}, {"year": year})])


def add_year(session: Session, year: int) -> Edit:
    """A year to plan for, with the mix, monthly profile, limits and weights of the year before it, else
    assumptions, and with the rules of its own time.
    """
    if not EARLIEST_YEAR <= year <= LATEST_YEAR:
        raise UserProblem("YEAR_OUT_OF_RANGE", first=str(EARLIEST_YEAR), last=str(LATEST_YEAR))
    if session.get(PlanningYear, year) is not None:
        raise UserProblem("YEAR_EXISTS", year=str(year))
    sentence = Sentence(ADD_YEAR, {"year": str(year)})
    source = session.scalar(
        select(PlanningYear.year).where(PlanningYear.year < year).order_by(PlanningYear.year.desc()).limit(1)
    )
    chosen: dict[str, Any] = {"rural_permille": None}
    if source is not None:
        chosen = _copies(session, PlanningYear, source)[0]
    types = _copies(session, HouseholdType, source) or assumptions.household_type_rows(year)
    months = _copies(session, MonthWeight, source) or assumptions.month_rows(year)
    edits: list[Edit] = [
        InsertRows(sentence, "planning_year", [{**chosen, "year": year, "rule_set": for_year(year).id}]),
        InsertRows(sentence, "household_type", [{**row, "year": year} for row in types]),
        InsertRows(sentence, "month_weight", [{**row, "year": year} for row in months]),
    ]
    for kind in (MonthlyPace, SuitabilityWeight, StateGrant):
        copies = _copies(session, kind, source)
        edits.append(InsertRows(sentence, kind.__tablename__, [{**row, "year": year} for row in copies]))
    if not quota_versions(session, year):
        edits.append(InsertRows(sentence, "quota_version", [{"year": year, "version": "1", "position": 1}]))
    return EditGroup(sentence, tuple(edits))


def add_version(session: Session, year: int, *, sfs: str = "", in_force: str = "") -> Edit:
    """A new version of the year's quotas that starts as a copy of the newest one.

    What was decided there is not decided here; no alternative is adopted yet. Refused where it would
    be in force before the one it follows.
    """
    versions = quota_versions(session, year)
    position = versions[-1].position + 1 if versions else 1
    version = str(position)
    _refuse_dates_that_cross(versions, position, version, in_force)
    sentence = Sentence(ADD_VERSION, {"version": version, "year": str(year)})
    row = {"year": year, "version": version, "sfs": sfs, "in_force": in_force, "position": position}
    edits: list[Edit] = [InsertRows(sentence, "quota_version", [row])]
    if versions:
        before = versions[-1].version
        county_quotas = _copies(session, CountyQuota, year, before)
        quotas = [_undecided(copy) for copy in _copies(session, MunicipalQuota, year, before)]
        for table, copies in (("county_quota", county_quotas), ("municipal_quota", quotas)):
            edits.append(InsertRows(sentence, table, [{**copy, "version": version} for copy in copies]))
        edits += copied_alternatives(session, sentence, year, version=before, to_version=version)
    return EditGroup(sentence, tuple(edits))


def set_version_statute(session: Session, year: int, version: str, *, sfs: str, in_force: str) -> Edit:
    """The statute of a version and its in-force date (ISO or empty); refused once it is decided."""
    versions = {row.version: row for row in quota_versions(session, year)}
    if version not in versions:
        raise UserProblem("VERSION_UNKNOWN", year=str(year), version=version)
    if any(row.version == version for row in decision_rows(session, year)):
        raise UserProblem("VERSION_DECIDED")
    _refuse_dates_that_cross(versions.values(), versions[version].position, version, in_force)
    return UpdateRows(
        Sentence(SET_STATUTE, {"version": version, "year": str(year)}),
        "quota_version",
        [({"year": year, "version": version}, {"sfs": sfs, "in_force": in_force})],
    )


def set_year_choices(year: int, **values: object) -> Edit:
    """`rule_set`, `rural_below` (inhabitants), `rural_permille` (None follows today), `crowding_norm`."""
    below = values.get("rural_below", SMALLEST_TOWN)
    permille = values.get("rural_permille")
    if not (isinstance(below, int) and SMALLEST_TOWN <= below <= LARGEST_TOWN):
        raise UserProblem("TOWN_LIMIT_OUT_OF_RANGE", smallest=SMALLEST_TOWN, largest=LARGEST_TOWN)
    if permille is not None and not (isinstance(permille, int) and 0 <= permille <= 1000):
        raise UserProblem("SHARE_OUT_OF_RANGE")
    if not set(values) <= CHOICES:
        raise TypeError(f"not a choice of a year: {sorted(set(values) - CHOICES)}")
    return UpdateRows(
        Sentence(YEAR_CHOICES, {"year": str(year)}), "planning_year", [({"year": year}, dict(values))]
    )


def _refuse_dates_that_cross(
    versions: Iterable[QuotaVersionRow], position: int, version: str, in_force: str
) -> None:
    """`UserProblem` where a version would be in force before an earlier one, or after a later one."""
    for row in versions:
        days = (row.in_force, in_force) if row.position < position else (in_force, row.in_force)
        if row.position != position and all(days) and days[0] > days[1]:
            raise UserProblem(
                "VERSION_DATES_CROSS",
                version=version,
                in_force=in_force,
                other=row.version,
                other_in_force=row.in_force,
            )


def _undecided(quota: dict[str, Any]) -> dict[str, Any]:
    decided = quota["status"] == QuotaStatus.DECIDED
    return {**quota, "status": QuotaStatus.ENTERED.value} if decided else quota


def _copies(
    session: Session, kind: type[Table], year: int | None, version: str | None = None
) -> list[dict[str, Any]]:
    """The rows of a year without their ids."""
    table = kind.__table__
    query = select(table).where(table.c.year == year)
    if version is not None:
        query = query.where(table.c.version == version)
    return [
        {name: value for name, value in row.items() if name != "id"}
        for row in session.execute(query).mappings()
    ]
