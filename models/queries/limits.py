"""What a year's plan is held to and weighed by."""

from __future__ import annotations

from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.costs import GrantUnit
from models.domain.quotas import Route
from models.domain.suitability import EQUAL_WEIGHTS, SuitabilityFactor
from models.tables import MonthlyPace, Municipality, StateGrant, SuitabilityWeight


@dataclass(frozen=True, slots=True)
class PaceRow:
    """At most so many move in in a month; None is no limit."""

    id: int
    year: int
    municipality_code: str
    municipality: str
    persons: int | None
    households: int | None


@dataclass(frozen=True, slots=True)
class WeightRow:
    """`id` is None where the factor has the ordinary weight; `permille` is its share of all weight."""

    id: int | None
    year: int
    factor: SuitabilityFactor
    weight: int
    permille: int


@dataclass(frozen=True, slots=True)
class GrantRow:
    """SEK for each `unit`; `route` None is every route."""

    id: int
    year: int
    title: str
    unit: GrantUnit
    amount: int
    route: Route | None
    basis: str


def pace_rows(session: Session, year: int) -> tuple[PaceRow, ...]:
    rows = session.execute(
        select(MonthlyPace, Municipality.name)
        .join(Municipality, Municipality.code == MonthlyPace.municipality_code)
        .where(MonthlyPace.year == year)
        .order_by(MonthlyPace.municipality_code)
    )
    return tuple(
        PaceRow(row.id, row.year, row.municipality_code, name, row.persons, row.households)
        for row, name in rows
    )


def weight_rows(session: Session, year: int) -> tuple[WeightRow, ...]:
    """Every factor, in the order of the vocabulary."""
    found = {
        row.factor: row
        for row in session.scalars(select(SuitabilityWeight).where(SuitabilityWeight.year == year))
    }
    weights = {
        factor: found[factor].weight if factor in found else EQUAL_WEIGHTS[factor]
        for factor in SuitabilityFactor
    }
    everything = sum(weights.values())
    return tuple(
        WeightRow(
            found[factor].id if factor in found else None,
            year,
            factor,
            weight,
            round(1000 * weight / everything) if everything else 0,
        )
        for factor, weight in weights.items()
    )


def grant_rows(session: Session, year: int) -> tuple[GrantRow, ...]:
    rows = session.scalars(select(StateGrant).where(StateGrant.year == year).order_by(StateGrant.title))
    return tuple(
        GrantRow(
            row.id,
            row.year,
            row.title,
            GrantUnit(row.unit),
            row.amount,
            None if row.route is None else Route(row.route),
            row.basis,
        )
        for row in rows
    )
