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
    age_0: int
    age_1_5: int
    age_6_15: int
    age_16_18: int
    age_19_64: int
    age_65: int
    persons: int
    rooms_needed: int
    weight: int
    permille: int
    source: str

    @property
    def composition(self) -> Composition:
        return Composition(*(getattr(self, band.value) for band in AgeBand))


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
    """`persons` in all households; `needs` are codes with commas between; `lives_in` only where housed."""

    id: int
    year: int
    code: str
    municipality_code: str
    municipality: str
    route: Route
    assigned: Month
    count: int
    age_0: int
    age_1_5: int
    age_6_15: int
    age_16_18: int
    age_19_64: int
    age_65: int
    persons: int
    needs: str
    lives_in: str | None

    @property
    def composition(self) -> Composition:
        return Composition(*(getattr(self, band.value) for band in AgeBand))

    @property
    def coded_needs(self) -> frozenset[Need]:
        return frozenset(Need(code) for code in self.needs.split(",") if code)


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
            *_ages(row),
            Composition(*_ages(row)).persons,
            Composition(*_ages(row)).rooms_needed(norm),
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
        select(HouseholdGroup, Municipality.name)
        .join(Municipality, Municipality.code == HouseholdGroup.municipality_code)
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
            *_ages(row),
            row.count * sum(_ages(row)),
            row.needs,
            row.lives_in,
        )
        for row, municipality in rows
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


def _ages(row: HouseholdType | HouseholdGroup) -> tuple[int, int, int, int, int, int]:
    return row.age_0, row.age_1_5, row.age_6_15, row.age_16_18, row.age_19_64, row.age_65


def _permille(part: int, whole: int) -> int:
    return round(1000 * part / whole) if whole else 0
