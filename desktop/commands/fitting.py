"""`quotas --fit`: the weights that come nearest to decided quotas, county by county."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.domain.apportionment import WEIGHT_UNIT, QuotaBasis
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES
from optimizer.division.fit_weights import Fit, fit_weights

FITTED = QT_TRANSLATE_NOOP(
    "CommandLine",
    "{county}: {weights}. Deviates by {total} persons in all, by {largest} at most; "
    "by population alone by {population} in all. Municipalities compared: {count}.",
)

_PERCENT_DECIMALS = 4  # all of a millionth, so that the deviation can be computed again


def fitted(
    bases: Sequence[QuotaBasis],
    decided: Mapping[str, int],
    asked: Sequence[Criterion],
    of_rules: Sequence[Criterion],
    wording: Wording,
) -> tuple[dict[str, object], list[str]]:
    """As data and as lines; of several counties, those that can be fitted, and why the others cannot.
    `UserProblem` where none can be.

    Where no criterion is `asked` for, all `of_rules` that the county has any value of.
    """
    counties: list[dict[str, object]] = []
    lines: list[str] = []
    problems: list[UserProblem] = []
    for basis in bases:
        own = {town.code: decided[town.code] for town in basis.municipalities if town.code in decided}
        try:
            fit = fit_weights(basis, own, asked or _known(basis, of_rules))
        except UserProblem as problem:
            problems.append(problem)
            message = sentence(problem, wording)
            counties.append(
                {"county": basis.county_code, "name": basis.county, "code": problem.code, "message": message}
            )
            lines.append(f"{basis.county}: {message.replace('\n', ' ')}")
        else:
            counties.append(_as_data(basis, own, fit))
            lines.append(_as_line(basis, fit, wording))
    if len(problems) == len(bases):
        raise problems[0]
    return {"counties": counties}, lines


def _known(basis: QuotaBasis, criteria: Sequence[Criterion]) -> list[Criterion]:
    return [
        criterion for criterion in criteria if any(criterion in town.values for town in basis.municipalities)
    ]


def _as_data(basis: QuotaBasis, decided: Mapping[str, int], fit: Fit) -> dict[str, object]:
    names = {town.code: town.name for town in basis.municipalities}
    return {
        "county": basis.county_code,
        "name": basis.county,
        "county_quota": basis.county_quota,
        "weights": {criterion.value: weight / WEIGHT_UNIT for criterion, weight in fit.weights.items()},
        "total_deviation": float(fit.total_deviation),
        "largest_deviation": float(fit.largest_deviation),
        "population_deviation": float(fit.population_deviation),
        "compared": fit.compared,
        "missing": fit.left_out,
        "municipalities": [
            {
                "code": target.code,
                "name": names[target.code],
                "target": float(target.target),
                "decided": decided.get(target.code),
            }
            for target in fit.targets
        ],
    }


def _as_line(basis: QuotaBasis, fit: Fit, wording: Wording) -> str:
    shown = ", ".join(
        f"{wording.of(CRITERION_TITLES[criterion])} "
        f"{wording.number(100 * weight / WEIGHT_UNIT, _PERCENT_DECIMALS)} %"
        for criterion, weight in fit.weights.items()
    )
    return wording.of(
        FITTED,
        county=basis.county,
        weights=shown,
        total=wording.number(float(fit.total_deviation), 1),
        largest=wording.number(float(fit.largest_deviation), 1),
        population=wording.number(float(fit.population_deviation), 1),
        count=fit.compared,
    )
