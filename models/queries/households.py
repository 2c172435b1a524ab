"""The household mix, the months, the groups entered one by one and the officer's locks."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.households import AgeBand, Composition, CrowdingNorm, LinkKind, Need
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.snapshot import LockKind
from models.tables import (
    HouseholdGroup,
    HouseholdLink,
    HouseholdPlace,
    HouseholdType,
    Lock,
    MonthWeight,
    Municipality,
    Place,
    PlanningYear,
)


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
    """`persons` in all households; `lives_in` only where housed.

    `needs` are codes with commas between, and so is `also_in`: the further municipalities of a household
    that any of them may receive.
    """

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
    also_in: str
    reception_months: int
    kind: str
    score_source: str

    @property
    def composition(self) -> Composition:
        return Composition(*(getattr(self, band.value) for band in AgeBand))

    @property
    def municipality_codes(self) -> tuple[str, ...]:
        """The municipality of the quota first, then the others that may receive the household."""
        others = [code for code in self.also_in.split(",") if code and code != self.municipality_code]
        return (self.municipality_code, *others)

    @property
    def coded_needs(self) -> frozenset[Need]:
        return frozenset(Need(code) for code in self.needs.split(",") if code)


@dataclass(frozen=True, slots=True)
class HouseholdPlaceRow:
    """What is said of a household in a place: allowed or not (None says nothing), its score, SEK."""

    id: int
    year: int
    group_code: str
    place_code: str
    place: str
    municipality_code: str
    municipality: str
    allowed: bool | None
    score: float | None
    cost: float | None


@dataclass(frozen=True, slots=True)
class LinkRow:
    id: int
    year: int
    first_code: str
    second_code: str
    kind: LinkKind


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
            row.also_in,
            row.reception_months,
            row.kind,
            row.score_source,
        )
        for row, municipality in rows
    )


def household_place_rows(session: Session, year: int) -> tuple[HouseholdPlaceRow, ...]:
    rows = session.execute(
        select(HouseholdPlace, Place.name, Municipality.code, Municipality.name)
        .join(Place, Place.code == HouseholdPlace.place_code)
        .join(Municipality, Municipality.code == Place.municipality_code)
        .where(HouseholdPlace.year == year)
        .order_by(HouseholdPlace.group_code, HouseholdPlace.place_code)
    )
    return tuple(
        HouseholdPlaceRow(
            row.id,
            row.year,
            row.group_code,
            row.place_code,
            place,
            municipality_code,
            municipality,
            row.allowed,
            row.score,
            row.cost,
        )
        for row, place, municipality_code, municipality in rows
    )


def link_rows(session: Session, year: int) -> tuple[LinkRow, ...]:
    rows = session.scalars(
        select(HouseholdLink)
        .where(HouseholdLink.year == year)
        .order_by(HouseholdLink.first_code, HouseholdLink.second_code)
    )
    return tuple(
        LinkRow(row.id, row.year, row.first_code, row.second_code, LinkKind(row.kind)) for row in rows
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
