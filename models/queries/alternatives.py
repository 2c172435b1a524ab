"""Formulas tried for a version of a year's quotas, and what was decided."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session, defer

from models.domain.apportionment import Bound, Formula, Method
from models.domain.canonical import from_json
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts
from models.errors import UserProblem
from models.tables import Alternative, AlternativeBound, AlternativeWeight, County, Decision


@dataclass(frozen=True, slots=True)
class AlternativeRow:
    """`adopted` says that the version's quotas were taken from it as it is."""

    id: int
    name: str
    position: int
    adopted: bool
    formula: Formula


@dataclass(frozen=True, slots=True)
class DecisionRow:
    """`created` is UTC, ISO 8601; the whole paper is read with `decisions.load`."""

    id: int
    year: int
    version: str
    county_code: str
    created: str
    fingerprint: str
    facts: DecisionFacts


def alternative_rows(session: Session, year: int, version: str) -> tuple[AlternativeRow, ...]:
    """By position."""
    rows = session.scalars(
        select(Alternative)
        .where(Alternative.year == year, Alternative.version == version)
        .order_by(Alternative.position, Alternative.id)
    ).all()
    ids = [row.id for row in rows]
    weights: dict[int, dict[Criterion, int]] = defaultdict(dict)
    for weight in session.scalars(select(AlternativeWeight).where(AlternativeWeight.alternative_id.in_(ids))):
        weights[weight.alternative_id][Criterion(weight.criterion)] = weight.weight
    bounds: dict[int, dict[str, Bound]] = defaultdict(dict)
    for bound in session.scalars(
        select(AlternativeBound)
        .where(AlternativeBound.alternative_id.in_(ids))
        .order_by(AlternativeBound.municipality_code)
    ):
        bounds[bound.alternative_id][bound.municipality_code] = Bound(bound.least, bound.most, bound.reason)
    return tuple(
        AlternativeRow(
            row.id,
            row.name,
            row.position,
            row.adopted,
            Formula(
                weights={
                    criterion: weights[row.id][criterion]
                    for criterion in Criterion
                    if criterion in weights[row.id]
                },
                floor=row.floor,
                cap=row.cap,
                step=row.step,
                method=Method(row.method),
                bounds=bounds[row.id],
            ),
        )
        for row in rows
    )


def decision_rows(session: Session, year: int) -> tuple[DecisionRow, ...]:
    """Every decision of a year, the oldest first."""
    rows = session.scalars(
        select(Decision).options(defer(Decision.paper)).where(Decision.year == year).order_by(Decision.id)
    )
    return tuple(
        DecisionRow(
            row.id,
            row.year,
            row.version,
            row.county_code,
            row.created,
            row.fingerprint,
            decision_facts(row),
        )
        for row in rows
    )


def decision_facts(row: Decision) -> DecisionFacts:
    """`UserProblem` where what is stored is not what was written."""
    try:
        return from_json(DecisionFacts, row.facts)
    except (AttributeError, KeyError, TypeError, ValueError, RecursionError) as error:
        raise UserProblem("DECISION_UNREADABLE", year=str(row.year), version=row.version) from error


def decided_versions(session: Session, year: int) -> frozenset[str]:
    """The versions of a year that are decided for every county of the plan."""
    counties = set(session.scalars(select(County.code).where(County.in_plan)))
    decided: dict[str, set[str]] = defaultdict(set)
    for version, county in session.execute(
        select(Decision.version, Decision.county_code).where(Decision.year == year)
    ):
        decided[version].add(county)
    return frozenset(version for version, codes in decided.items() if counties <= codes)
