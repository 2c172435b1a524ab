"""The weights that come nearest to quotas somebody decided: what an inherited practice amounts to."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.domain.apportionment import WEIGHT_UNIT, QuotaBasis
from models.domain.criteria import Criterion
from models.domain.shares import whole_shares
from models.errors import ProgramFault, UserProblem
from optimizer.division.targets import Shares, Target, criterion_shares, in_code_order, some_names, targets

_FINER = 1_000_000


@dataclass(frozen=True, slots=True)
class Fit:
    """Deviations are between targets and decided quotas, in persons, over the `compared` municipalities.

    `population_deviation` is what population alone would have come to; `left_out` has no decided quota.
    """

    weights: Mapping[Criterion, int]
    total_deviation: Fraction
    largest_deviation: Fraction
    population_deviation: Fraction
    targets: tuple[Target, ...]
    compared: int
    left_out: int


def fit_weights(basis: QuotaBasis, decided: Mapping[str, int], criteria: Collection[Criterion]) -> Fit:
    """Weights of at least zero that add up to a million, with the least total deviation.

    A linear program; its solution is rounded to millionths and every number computed anew from them.
    `UserProblem` when there is nothing to fit or values are missing.
    """
    chosen = [criterion for criterion in Criterion if criterion in criteria]
    compared = [place.code for place in in_code_order(basis) if place.code in decided]
    if not chosen:
        raise UserProblem("FIT_WITHOUT_CRITERIA")
    if not compared:
        raise UserProblem("FIT_WITHOUT_DECIDED", county=basis.county)
    _refuse_missing(basis, chosen)
    shares = {criterion: criterion_shares(basis, criterion) for criterion in chosen}
    weights = _least_deviation(basis, decided, shares)
    found = targets(basis, weights)
    apart = _apart(found, decided)
    population = targets(basis, {Criterion.POPULATION: WEIGHT_UNIT})
    return Fit(
        weights,
        sum(apart, Fraction()),
        max(apart),
        sum(_apart(population, decided), Fraction()),
        found,
        len(compared),
        len(found) - len(compared),
    )


def _refuse_missing(basis: QuotaBasis, criteria: Collection[Criterion]) -> None:
    """Also of municipalities that nobody decided for: without them there are no shares."""
    for criterion in criteria:
        missing = [place.name for place in basis.municipalities if criterion not in place.values]
        if missing and criterion is not Criterion.POPULATION:
            raise UserProblem("FIT_VALUES_MISSING", criterion=criterion, names=some_names(missing))


def _apart(found: Sequence[Target], decided: Mapping[str, int]) -> list[Fraction]:
    return [abs(target.target - decided[target.code]) for target in found if target.code in decided]


def _least_deviation(
    basis: QuotaBasis, decided: Mapping[str, int], shares: Mapping[Criterion, Shares]
) -> dict[Criterion, int]:
    import pulp  # the window starts without it

    from optimizer.solver import solve_linear

    program = pulp.LpProblem("fit_weights", pulp.LpMinimize)
    weights = {criterion: program.add_variable(f"weight_{criterion}", 0) for criterion in shares}
    apart = []
    for position, place in enumerate(in_code_order(basis)):
        if place.code not in decided:
            continue
        deviation = program.add_variable(f"apart_{place.code}", 0)
        target = pulp.lpSum(
            float(Fraction(basis.county_quota * shares[criterion].parts[position], shares[criterion].whole))
            * weight
            for criterion, weight in weights.items()
        )
        program += target - deviation <= decided[place.code]
        program += target + deviation >= decided[place.code]
        apart.append(deviation)
    program += pulp.lpSum(weights.values()) == 1
    program += pulp.lpSum(apart)
    if not solve_linear(program):
        raise ProgramFault("the linear program of the fit has a solution, but none was found")
    fine = {
        str(criterion): max(0, round(weight.value() * WEIGHT_UNIT * _FINER))
        for criterion, weight in weights.items()
    }
    return {Criterion(criterion): weight for criterion, weight in whole_shares(WEIGHT_UNIT, fine).items()}
