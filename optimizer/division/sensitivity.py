"""How far each weight can move before a municipality's quota changes by more than so many persons."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from fractions import Fraction

from models.domain.apportionment import WEIGHT_UNIT, Formula, QuotaBasis
from models.domain.criteria import Criterion
from models.progress import Cancelled, IsCancelled, never_cancelled
from optimizer.division.apportion import whole_quotas
from optimizer.division.divide import divide
from optimizer.division.quota_limits import quota_limits
from optimizer.division.targets import Shares, criterion_shares, mixed_shares, weights_in_use

_STRIDE = WEIGHT_UNIT // 1000

type FirstToChange = Callable[[int], str | None]


@dataclass(frozen=True, slots=True)
class WeightRange:
    """Shares of all weights, in millionths: from `lowest` to `highest` nobody changes by more.

    `first_below` and `first_above` are the codes of those who change first beyond, None where the weight
    can go all the way to nothing or to everything.
    """

    criterion: Criterion
    lowest: int
    weight: int
    highest: int
    first_below: str | None
    first_above: str | None


def weight_ranges(
    basis: QuotaBasis, formula: Formula, persons: int = 1, is_cancelled: IsCancelled = never_cancelled
) -> tuple[WeightRange, ...]:
    """For each criterion with a weight, while the others keep their proportions.

    Looked for outwards in thousandths; the border between the last that is kept and the first that is not
    is then found to the millionth. What comes and goes within one thousandth is not seen. `UserProblem` as
    `divide`; `Cancelled` when asked to stop.
    """
    quotas = divide(basis, formula).quotas
    question = _Question(basis, formula, persons, quotas, is_cancelled)
    used = weights_in_use(formula.weights)
    shares = {criterion: criterion_shares(basis, criterion) for criterion in used}
    return tuple(_range(question, used, shares, criterion) for criterion in used)


@dataclass(frozen=True, slots=True)
class _Question:
    basis: QuotaBasis
    formula: Formula
    persons: int
    quotas: Mapping[str, int]
    is_cancelled: IsCancelled


def _range(
    question: _Question,
    used: Mapping[Criterion, int],
    shares: Mapping[Criterion, Shares],
    criterion: Criterion,
) -> WeightRange:
    weight = Fraction(used[criterion] * WEIGHT_UNIT, sum(used.values()))
    others = {other: number for other, number in used.items() if other is not criterion}
    if not others:
        return WeightRange(criterion, WEIGHT_UNIT, WEIGHT_UNIT, WEIGHT_UNIT, None, None)
    moved = _moved(question, shares[criterion], mixed_shares(others, shares))
    lowest, first_below = _outermost(moved, int(weight), 0)
    highest, first_above = _outermost(moved, -int(-weight // 1), WEIGHT_UNIT)
    return WeightRange(criterion, lowest, round(weight), highest, first_below, first_above)


def _moved(question: _Question, own: Shares, rest: Shares) -> FirstToChange:
    """The code of who changes most at a weight, None where nobody changes by more."""
    formula, total = question.formula, question.basis.county_quota
    now = sorted(question.quotas.items())
    by_code = quota_limits(question.basis, formula)
    limits = [by_code[code] for code, _ in now]
    unit = WEIGHT_UNIT * own.whole * rest.whole

    def moved(weight: int) -> str | None:
        if question.is_cancelled():
            raise Cancelled
        mine, theirs = weight * rest.whole, (WEIGHT_UNIT - weight) * own.whole
        targets = [
            total * (mine * part + theirs * other) for part, other in zip(own.parts, rest.parts, strict=True)
        ]
        quotas = whole_quotas(targets, unit, total, limits, formula.step, formula.method)
        changes = [(abs(then - quota), code) for (code, quota), then in zip(now, quotas, strict=True)]
        change, code = max(changes, key=lambda found: found[0])
        return code if change > question.persons else None

    return moved


def _outermost(moved: FirstToChange, start: int, end: int) -> tuple[int, str | None]:
    """The last weight from `start` towards `end` where nobody has moved, and who moves at the next."""
    stride = _STRIDE if end > start else -_STRIDE
    kept = start
    for weight in [*range(start + stride, end, stride), end]:
        first = moved(weight)
        if first is not None:
            return _border(moved, kept, weight, first)
        kept = weight
    return end, None


def _border(moved: FirstToChange, kept: int, broken: int, first: str) -> tuple[int, str]:
    while abs(broken - kept) > 1:
        middle = (kept + broken) // 2
        there = moved(middle)
        if there is None:
            kept = middle
        else:
            broken, first = middle, there
    return kept, first
