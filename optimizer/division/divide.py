"""The one door to a divided county quota: targets, limits, whole persons, and what is worth knowing."""

from __future__ import annotations

from collections.abc import Iterator

from models.domain.apportionment import Apportionment, Formula, MunicipalShare, QuotaBasis
from models.domain.criteria import MEASURES, Criterion, Direction
from models.findings import Finding, Severity
from optimizer.division.apportion import apportion
from optimizer.division.quota_limits import Limits, quota_limits
from optimizer.division.targets import (
    criterion_shares,
    criterion_values,
    in_code_order,
    some_names,
    targets,
    weights_in_use,
)


def divide(basis: QuotaBasis, formula: Formula) -> Apportionment:
    """One county's quota by the formula; `UserProblem` says with numbers what cannot be met."""
    found = targets(basis, formula.weights)
    quotas = apportion(
        {target.code: target.target for target in found},
        basis.county_quota,
        quota_limits(basis, formula),
        formula.step,
        formula.method,
    )
    return Apportionment(
        basis.county_code,
        basis.county_quota,
        tuple(
            MunicipalShare(
                target.code,
                target.target,
                quotas[target.code],
                target.contributions,
                formula.bounds.get(target.code),
            )
            for target in found
        ),
    )


def findings(basis: QuotaBasis, formula: Formula) -> tuple[Finding, ...]:
    """What does not stop the division but may surprise; `UserProblem` as `divide`."""
    division = divide(basis, formula)
    used = weights_in_use(formula.weights)
    return (
        *(finding for criterion in used for finding in _of_criterion(basis, criterion)),
        *_of_steps(formula),
        *_of_remainder(basis, formula, division),
    )


def _of_criterion(basis: QuotaBasis, criterion: Criterion) -> Iterator[Finding]:
    places = in_code_order(basis)
    if criterion is Criterion.POPULATION or len(places) < 2:
        return
    parts, whole = (shares := criterion_shares(basis, criterion)).parts, shares.whole
    everyone = sum(place.population for place in places)
    if not any(criterion_values(basis, criterion)):
        yield Finding(
            Severity.WARNING, "CRITERION_ALL_ZERO", params={"criterion": criterion, "county": basis.county}
        )
    elif all(part * everyone == place.population * whole for part, place in zip(parts, places, strict=True)):
        yield Finding(
            Severity.NOTICE, "CRITERION_ALL_EQUAL", params={"criterion": criterion, "county": basis.county}
        )
    elif MEASURES[basis.measures[criterion]].direction is Direction.FEWER and 0 in parts:
        names = [place.name for part, place in zip(parts, places, strict=True) if part == 0]
        yield Finding(
            Severity.NOTICE,
            "CRITERION_GIVES_NOTHING",
            params={"criterion": criterion, "names": some_names(names)},
        )


def _of_steps(formula: Formula) -> Iterator[Finding]:
    step = formula.step
    if formula.floor % step:
        least = formula.floor + -formula.floor % step
        yield Finding(
            Severity.NOTICE, "FLOOR_NO_STEP", params={"floor": formula.floor, "step": step, "least": least}
        )
    if formula.cap is not None and formula.cap % step:
        most = formula.cap - formula.cap % step
        yield Finding(Severity.NOTICE, "CAP_NO_STEP", params={"cap": formula.cap, "step": step, "most": most})


def _of_remainder(basis: QuotaBasis, formula: Formula, division: Apportionment) -> Iterator[Finding]:
    limits = quota_limits(basis, formula)
    names = {place.code: place.name for place in basis.municipalities}
    for share in division.shares:
        least, most = limits[share.code]
        if least != most and share.quota % formula.step:
            yield Finding(
                Severity.NOTICE,
                "STEP_REMAINDER",
                params={
                    "persons": sum(other.quota for other in division.shares if not _locked(limits, other)),
                    "step": formula.step,
                    "municipality": names[share.code],
                    "quota": share.quota,
                },
            )


def _locked(limits: Limits, share: MunicipalShare) -> bool:
    least, most = limits[share.code]
    return least == most
