"""What the division of a county quota rests on: criteria by municipality, and the basis of a county."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.apportionment import MunicipalityBasis, QuotaBasis
from models.domain.criteria import MEASURES, Criterion
from models.errors import UserProblem
from models.queries.plan import year_row
from models.queries.quotas import county_quota_rows
from models.tables import County, CriterionValue, Municipality

POPULATION = "population"
POPULATION_SOURCE = "SCB, folkmängd"
"""The inhabitants in the country's facts, where no row of the year says otherwise."""


@dataclass(frozen=True, slots=True)
class CriterionRow:
    """One municipality and one criterion. `value` None is not known; `id` None is no row of the year's,
    either because nothing is known or because the inhabitants are those of the country's facts.
    """

    id: int | None
    municipality_code: str
    municipality: str
    county_code: str
    criterion: Criterion
    measure: str
    value: float | None
    source: str
    as_of: str
    edition: str


def criterion_rows(session: Session, year: int) -> tuple[CriterionRow, ...]:
    """Every municipality of the plan for population and for each criterion with any value that year."""
    values = _values(session, year)
    municipalities = _municipalities(session)
    measures = {Criterion.POPULATION: POPULATION, **_measures(values.values())}
    return tuple(
        _row(municipality, criterion, measures[criterion], values.get((municipality.code, criterion)))
        for criterion in Criterion
        if criterion in measures
        for municipality in municipalities
    )


def quota_bases(
    session: Session, year: int, version: str, county_code: str | None = None
) -> tuple[QuotaBasis, ...]:
    """One for each county of the plan, by code, or only for the county that is named.

    `UserProblem` COUNTY_QUOTA_NOT_SET names the first of them that lacks its quota.
    """
    by_county: dict[str, list[CriterionRow]] = defaultdict(list)
    for row in criterion_rows(session, year):
        by_county[row.county_code].append(row)
    rule_set = year_row(session, year).rule_set
    bases = []
    for county in county_quota_rows(session, year, version):
        if county_code not in (None, county.county_code):
            continue
        if county.persons is None:
            raise UserProblem("COUNTY_QUOTA_NOT_SET", county=county.county)
        rows = by_county[county.county_code]
        bases.append(
            QuotaBasis(
                county_code=county.county_code,
                county=county.county,
                county_quota=county.persons,
                rule_set=rule_set,
                measures={row.criterion: row.measure for row in rows},
                municipalities=_bases(rows),
            )
        )
    return tuple(bases)


def exact(value: float) -> Fraction:
    """The decimal number that was written, not the nearest binary one that is stored."""
    return Fraction(str(value))


def _bases(rows: Iterable[CriterionRow]) -> tuple[MunicipalityBasis, ...]:
    names: dict[str, str] = {}
    values: dict[str, dict[Criterion, Fraction]] = defaultdict(dict)
    for row in rows:
        names[row.municipality_code] = row.municipality
        if row.value is not None:
            values[row.municipality_code][row.criterion] = exact(row.value)
    return tuple(
        MunicipalityBasis(code, names[code], round(values[code][Criterion.POPULATION]), values[code])
        for code in sorted(names)
    )


def _row(
    municipality: Municipality, criterion: Criterion, measure: str, stored: CriterionValue | None
) -> CriterionRow:
    where = (municipality.code, municipality.name, municipality.county_code, criterion, measure)
    if stored is not None and stored.measure == measure:
        return CriterionRow(stored.id, *where, stored.value, stored.source, stored.as_of, stored.edition)
    if criterion is Criterion.POPULATION:
        day = f"{municipality.population_year}-12-31"
        return CriterionRow(None, *where, float(municipality.population), POPULATION_SOURCE, day, "")
    return CriterionRow(None, *where, None, "", "", "")


def _values(session: Session, year: int) -> dict[tuple[str, Criterion], CriterionValue]:
    rows = session.scalars(
        select(CriterionValue).where(CriterionValue.year == year).order_by(CriterionValue.municipality_code)
    )
    return {(row.municipality_code, Criterion(row.criterion)): row for row in rows}


def _measures(rows: Iterable[CriterionValue]) -> Mapping[Criterion, str]:
    """The measure of each criterion; a criterion is measured alike in all municipalities of a year."""
    return {MEASURES[row.measure].criterion: row.measure for row in rows}


def _municipalities(session: Session) -> list[Municipality]:
    return list(
        session.scalars(
            select(Municipality)
            .join(County, County.code == Municipality.county_code)
            .where(County.in_plan)
            .order_by(Municipality.code)
        )
    )
