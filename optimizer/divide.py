"""The one door to a divided county quota: targets, limits, whole persons."""

from __future__ import annotations

from models.domain.apportionment import Apportionment, Formula, MunicipalShare, QuotaBasis
from optimizer.apportion import apportion
from optimizer.quota_limits import quota_limits
from optimizer.targets import targets


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
