"""What the formula view shows: one line for each municipality, and the division while a weight is moved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from math import lcm
from typing import TYPE_CHECKING

from models import queries, rule_sets
from models.domain.apportionment import WEIGHT_UNIT, Apportionment, Bound, Formula, MunicipalShare
from models.domain.criteria import Criterion
from models.domain.shares import whole_shares
from models.errors import UserProblem
from models.findings import Finding
from models.queries import AlternativeRow, QuotaRow
from models.rule_sets import RuleSet

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

    from models.domain.apportionment import QuotaBasis


_TENTHS = 10


@dataclass(frozen=True, slots=True)
class AlternativeLine:
    """`share` is None while the formula cannot be computed; `now` is the version's own number.

    `tenths` are the contributions in tenths of a person, rounded so that they add up to the target's.
    """

    code: str
    municipality: str
    county_code: str
    share: MunicipalShare | None
    tenths: Mapping[Criterion, int]
    bound: Bound | None
    values: Mapping[Criterion, Fraction]
    now: int | None
    earlier: int | None
    earlier_year: int | None

    @property
    def quota(self) -> int | None:
        return self.share.quota if self.share else None

    @property
    def target(self) -> float | None:
        return float(self.share.target) if self.share else None

    @property
    def deviation(self) -> float | None:
        return float(self.share.deviation) if self.share else None

    def value(self, criterion: Criterion) -> float | None:
        return float(self.values[criterion]) if criterion in self.values else None

    def contribution(self, criterion: Criterion) -> float | None:
        """Persons of the target; None where nothing is computed."""
        return self.tenths.get(criterion, 0) / _TENTHS if self.share else None


@dataclass(frozen=True, slots=True)
class FormulaBasis:
    """Read once, so that a weight that is moved only computes.

    `bases` is empty and `problem` says why while a county quota is missing. `decided` holds the
    counties whose quotas are decided in this version.
    """

    year: int
    version: str
    rule_set: RuleSet
    rule_set_sfs: str
    alternatives: tuple[AlternativeRow, ...]
    bases: tuple[QuotaBasis, ...]
    problem: UserProblem | None
    quotas: tuple[QuotaRow, ...]
    decided: frozenset[str]

    @property
    def is_decided(self) -> bool:
        """Whether nothing of the version can be changed any more."""
        return bool(self.decided) and self.decided >= {row.county_code for row in self.quotas}

    def alternative(self, alternative_id: int | None) -> AlternativeRow | None:
        return next((row for row in self.alternatives if row.id == alternative_id), None)

    @property
    def adopted(self) -> AlternativeRow | None:
        """The alternative that the version's quotas were taken from."""
        return next((row for row in self.alternatives if row.adopted), None)

    def criteria(self, formula: Formula) -> tuple[Criterion, ...]:
        """Those of the rule set, and any other that the formula weighs in."""
        known = [entry.criterion for entry in self.rule_set.criteria]
        return (*known, *(one for one, weight in formula.weights.items() if weight and one not in known))

    def measures(self) -> dict[Criterion, str]:
        """What each criterion is measured by."""
        return {criterion: measure for basis in self.bases for criterion, measure in basis.measures.items()}

    def missing(self, criterion: Criterion) -> list[str]:
        """The municipalities that have no value."""
        return [
            municipality.name
            for basis in self.bases
            for municipality in basis.municipalities
            if criterion not in municipality.values
        ]

    def has_all(self, criterion: Criterion) -> bool:
        return bool(self.bases) and not self.missing(criterion)


def read_formula_basis(session: Session, year: int, version: str) -> FormulaBasis:
    bases: tuple[QuotaBasis, ...] = ()
    problem: UserProblem | None = None
    try:
        bases = queries.quota_bases(session, year, version)
    except UserProblem as refusal:
        problem = refusal
    rule_set = rule_sets.rule_set(bases[0].rule_set) if bases else rule_sets.for_year(year)
    return FormulaBasis(
        year=year,
        version=version,
        rule_set=rule_set,
        rule_set_sfs=queries.rule_set_sfs(session, rule_set.id),
        alternatives=queries.alternative_rows(session, year, version),
        bases=bases,
        problem=problem,
        quotas=queries.quota_rows(session, year, version),
        decided=frozenset(
            row.county_code for row in queries.decision_rows(session, year) if row.version == version
        ),
    )


def divided(basis: FormulaBasis, formula: Formula) -> tuple[Apportionment, ...]:
    """Each county divided; `UserProblem` says why one cannot be."""
    from optimizer.division.divide import divide

    if basis.problem is not None:
        raise basis.problem
    return tuple(divide(county, formula) for county in basis.bases)


def notes(basis: FormulaBasis, formula: Formula) -> tuple[Finding, ...]:
    """What is worth saying of a formula that can be computed."""
    from optimizer.division.divide import findings

    return tuple(finding for county in basis.bases for finding in findings(county, formula))


def lines(
    basis: FormulaBasis, formula: Formula, apportionments: Sequence[Apportionment]
) -> tuple[AlternativeLine, ...]:
    """Every municipality of the plan, by code; without shares where nothing could be computed."""
    shares = {share.code: share for county in apportionments for share in county.shares}
    values = {
        municipality.code: municipality.values
        for county in basis.bases
        for municipality in county.municipalities
    }
    return tuple(
        AlternativeLine(
            code=row.municipality_code,
            municipality=row.municipality,
            county_code=row.county_code,
            share=(share := shares.get(row.municipality_code)),
            tenths=adding_up(share.contributions, share.target) if share else {},
            bound=formula.bounds.get(row.municipality_code),
            values=values.get(row.municipality_code, {}),
            now=row.persons,
            earlier=row.earlier,
            earlier_year=row.earlier_year,
        )
        for row in basis.quotas
    )


def adding_up(contributions: Mapping[Criterion, Fraction], target: Fraction) -> dict[Criterion, int]:
    """Contributions in tenths of a person that add up to the target's tenths, as the eye adds them."""
    parts = {criterion: part for criterion, part in contributions.items() if part}
    if not parts:
        return {}
    whole = lcm(*(part.denominator for part in parts.values()))
    exact = {criterion.value: int(part * whole) for criterion, part in parts.items()}
    shares = whole_shares(round(target * _TENTHS), exact)
    return {Criterion(key): tenths for key, tenths in shares.items()}


def changed_by_hand(basis: FormulaBasis, apportionments: Sequence[Apportionment]) -> int:
    """How many of the numbers, in counties still open, are not what the alternative gives."""
    given = {code: quota for county in apportionments for code, quota in county.quotas.items()}
    return sum(
        row.persons != given.get(row.municipality_code)
        for row in basis.quotas
        if basis.is_decided or row.county_code not in basis.decided
    )


def equal_weights(basis: FormulaBasis) -> Formula:
    """Every criterion of the rule set that has values for everyone, alike; population is always there."""
    criteria = [
        entry.criterion
        for entry in basis.rule_set.criteria
        if entry.criterion is Criterion.POPULATION or basis.has_all(entry.criterion)
    ]
    share, left = divmod(WEIGHT_UNIT, len(criteria))
    return Formula({criterion: share + (at < left) for at, criterion in enumerate(criteria)})


def by_population() -> Formula:
    return Formula({Criterion.POPULATION: WEIGHT_UNIT})


def with_bounds(formula: Formula, bounds: Mapping[str, Bound | None]) -> Formula:
    """The formula with some municipalities' bounds set or, where None, taken away."""
    kept = {code: bound for code, bound in formula.bounds.items() if code not in bounds}
    return replace(
        formula, bounds={**kept, **{code: bound for code, bound in bounds.items() if bound is not None}}
    )
