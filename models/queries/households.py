"""The household mix, the months, the groups entered one by one and the officer's locks."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.households import AgeBand, Composition, CrowdingNorm, Need
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.snapshot import LockKind
from models.tables import HouseholdGroup, HouseholdType, Lock, MonthWeight, Municipality, Place, PlanningYear


@dataclass(frozen=True, slots=True)
class HouseholdTypeRow:
    """`permille` is the share of all households; `rooms_needed` follows the year's crowding norm."""

    id: int
    year: int
    code: str
    label: str
    composition: Composition
    persons: int
    rooms_needed: int
    weight: int
    permille: int
    source: str


@dataclass(frozen=True, slots=True)
class MonthRow:
    """`month` 1-12; `permille` is the month's share of all assignments."""

    id: int
    year: int
    month: int
    weight: int
    permille: int


@dataclass(frozen=True, slots=True)
class GroupRow:
    """`persons` in all households of the group; `lives_in` only where already housed."""

    id: int
    year: int
    code: str
    municipality_code: str
    municipality: str
    route: Route
    assigned: Month
    count: int
    composition: Composition
    persons: int
    needs: frozenset[Need]
    lives_in: str | None
    lives_in_name: str


@dataclass(frozen=True, slots=True)
class LockRow:
    id: int
    year: int
    place_code: str
    place: str
    municipality_code: str
    month: Month | None
    group_code: str | None
    kind: LockKind
    households: int
    reason: str


def household_type_rows(session: Session, year: int) -> tuple[HouseholdTypeRow, ...]:
    chosen = session.get(PlanningYear, year)
    norm = CrowdingNorm(chosen.crowding_norm) if chosen else CrowdingNorm.NORM_2
    rows = session.scalars(
        select(HouseholdType).where(HouseholdType.year == year).order_by(HouseholdType.code)
    ).all()
    everything = sum(row.weight for row in rows)
    return tuple(
        HouseholdTypeRow(
            row.id,
            row.year,
            row.code,
            row.label,
            composition_of(row),
            composition_of(row).persons,
            composition_of(row).rooms_needed(norm),
            row.weight,
            _permille(row.weight, everything),
            row.source,
        )
        for row in rows
    )


def month_rows(session: Session, year: int) -> tuple[MonthRow, ...]:
    rows = session.scalars(
        select(MonthWeight).where(MonthWeight.year == year).order_by(MonthWeight.month)
    ).all()
    everything = sum(row.weight for row in rows)
    return tuple(
        MonthRow(row.id, row.year, row.month, row.weight, _permille(row.weight, everything)) for row in rows
    )


def group_rows(session: Session, year: int) -> tuple[GroupRow, ...]:
    rows = session.execute(
        select(HouseholdGroup, Municipality.name, Place.name)
        .join(Municipality, Municipality.code == HouseholdGroup.municipality_code)
        .outerjoin(Place, Place.code == HouseholdGroup.lives_in)
        .where(HouseholdGroup.year == year)
        .order_by(HouseholdGroup.code)
    )
    return tuple(
        GroupRow(
            row.id,
            row.year,
            row.code,
            row.municipality_code,
            municipality,
            Route(row.route),
            row.assigned,
            row.count,
            composition_of(row),
            row.count * composition_of(row).persons,
            needs_of(row.needs),
            row.lives_in,
            lives_in or "",
        )
        for row, municipality, lives_in in rows
    )


def lock_rows(session: Session, year: int) -> tuple[LockRow, ...]:
    rows = session.execute(
        select(Lock, Place.name, Place.municipality_code)
        .join(Place, Place.code == Lock.place_code)
        .where(Lock.year == year)
        .order_by(Lock.place_code, Lock.id)
    )
    return tuple(
        LockRow(
            row.id,
            row.year,
            row.place_code,
            place,
            municipality_code,
            row.month,
            row.group_code,
            LockKind(row.kind),
            row.households,
            row.reason,
        )
        for row, place, municipality_code in rows
    )


def composition_of(row: HouseholdType | HouseholdGroup) -> Composition:
    return Composition(*(getattr(row, band.value) for band in AgeBand))


def needs_of(codes: str) -> frozenset[Need]:
    """Needs stored as codes with commas between."""
    return frozenset(Need(code) for code in codes.split(",") if code)


def _permille(part: int, whole: int) -> int:
    return round(1000 * part / whole) if whole else 0
