"""The file itself: title, counties, years, versions and what was imported."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.costs import CostPart
from models.domain.households import CrowdingNorm
from models.errors import UserProblem
from models.tables import County, ImportBatch, Plan, PlanningYear, QuotaVersion


@dataclass(frozen=True, slots=True)
class PlanInfo:
    """`years` are those one can plan for, `county_codes` those the plan covers."""

    title: str
    scope: str
    created: str
    year: int
    synthetic: bool
    years: tuple[int, ...]
    county_codes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class CountyRow:
    code: str
    name: str
    in_plan: bool


@dataclass(frozen=True, slots=True)
class QuotaVersionRow:
    """`in_force` is an ISO date or empty; `position` 1 is the first version of the year."""

    year: int
    version: str
    sfs: str
    in_force: str
    position: int


@dataclass(frozen=True, slots=True)
class YearRow:
    """The choices of a year; a limit that is None does not limit."""

    year: int
    rule_set: str
    rural_below: int
    rural_permille: int | None
    crowding_norm: CrowdingNorm
    newcomers_permille: int | None
    landlord_permille: int | None
    budget: int | None
    cost_parts: frozenset[CostPart]


@dataclass(frozen=True, slots=True)
class ImportRow:
    id: int
    kind: str
    file_name: str
    sha256: str
    imported: str
    year: int
    new: int
    changed: int


def plan_info(session: Session) -> PlanInfo:
    plan = session.execute(select(Plan)).scalar_one()
    codes = session.scalars(select(County.code).where(County.in_plan).order_by(County.code))
    return PlanInfo(
        plan.title, plan.scope, plan.created, plan.year, plan.synthetic, _years(session), tuple(codes)
    )


def counties(session: Session) -> tuple[CountyRow, ...]:
    """All 21 counties, whether the plan covers them or not."""
    rows = session.execute(select(County.code, County.name, County.in_plan).order_by(County.code))
    return tuple(CountyRow(*row) for row in rows)


def quota_versions(session: Session, year: int) -> tuple[QuotaVersionRow, ...]:
    """The versions of a year's quotas, the oldest first."""
    rows = session.scalars(
        select(QuotaVersion).where(QuotaVersion.year == year).order_by(QuotaVersion.position)
    )
    return tuple(QuotaVersionRow(row.year, row.version, row.sfs, row.in_force, row.position) for row in rows)


def newest_version(session: Session, year: int) -> str:
    """`UserProblem` when the year has no version at all."""
    versions = quota_versions(session, year)
    if not versions:
        raise UserProblem("YEAR_UNKNOWN", year=str(year))
    return versions[-1].version


def chosen_version(session: Session, year: int, version: str | None) -> str:
    """The version that is asked for, the newest when None; `UserProblem` when the year has no such one."""
    if version is None:
        return newest_version(session, year)
    if version not in {row.version for row in quota_versions(session, year)}:
        raise UserProblem("VERSION_UNKNOWN", year=str(year), version=version)
    return version


def year_row(session: Session, year: int) -> YearRow:
    """The choices of a year; `UserProblem` when the plan does not cover it."""
    row = session.get(PlanningYear, year)
    if row is None:
        raise UserProblem("YEAR_UNKNOWN", year=str(year))
    return YearRow(
        row.year,
        row.rule_set,
        row.rural_below,
        row.rural_permille,
        CrowdingNorm(row.crowding_norm),
        row.newcomers_permille,
        row.landlord_permille,
        row.budget,
        frozenset(CostPart(code) for code in row.cost_parts.split(",") if code),
    )


def import_rows(session: Session) -> tuple[ImportRow, ...]:
    """The newest import first."""
    rows = session.scalars(select(ImportBatch).order_by(ImportBatch.id.desc()))
    return tuple(
        ImportRow(row.id, row.kind, row.file_name, row.sha256, row.imported, row.year, row.new, row.changed)
        for row in rows
    )


def _years(session: Session) -> tuple[int, ...]:
    """The years one can plan for, the oldest first."""
    return tuple(session.scalars(select(PlanningYear.year).order_by(PlanningYear.year)))
