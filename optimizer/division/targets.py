"""What the formula gives every municipality before rounding, and how much of it each criterion gives.

A criterion's share: inhabitants times index, where the index is the municipality's value relative to
the county's (counts per inhabitant, rates against the mean over all inhabitants). Where a high value
means fewer, the index is what is left of two: twice the county's value or more gives nothing.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.domain.apportionment import MunicipalityBasis, QuotaBasis
from models.domain.criteria import MEASURES, Criterion, Direction, Scale
from models.errors import UserProblem

_NAMED = 5


@dataclass(frozen=True, slots=True)
class Target:
    """Persons before rounding; the contributions add up to `target`, all targets to the county quota."""

    code: str
    target: Fraction
    contributions: Mapping[Criterion, Fraction]


@dataclass(frozen=True, slots=True)
class Shares:
    """One criterion's division of the county: whole `parts` of `whole`, in the order of the codes."""

    parts: tuple[int, ...]
    whole: int


def targets(basis: QuotaBasis, weights: Mapping[Criterion, int]) -> tuple[Target, ...]:
    """By municipality code. A criterion of weight zero contributes nothing and needs no values.

    `UserProblem` when no division follows from the weights: one below zero, none above, values missing.
    """
    used = weights_in_use(weights)
    whole_weight = sum(used.values())
    shares = {criterion: criterion_shares(basis, criterion) for criterion in used}
    found = []
    for position, place in enumerate(in_code_order(basis)):
        contributions = {
            criterion: Fraction(
                basis.county_quota * weight * shares[criterion].parts[position],
                whole_weight * shares[criterion].whole,
            )
            for criterion, weight in used.items()
        }
        found.append(Target(place.code, sum(contributions.values(), Fraction()), contributions))
    return tuple(found)


def weights_in_use(weights: Mapping[Criterion, int]) -> dict[Criterion, int]:
    """The weights above zero, in the order of the criteria's ids."""
    for criterion, weight in weights.items():
        if weight < 0:
            raise UserProblem("WEIGHT_NEGATIVE", criterion=criterion)
    used = {criterion: weights[criterion] for criterion in Criterion if weights.get(criterion)}
    if not used:
        raise UserProblem("WEIGHTS_ALL_ZERO")
    return used


def in_code_order(basis: QuotaBasis) -> Sequence[MunicipalityBasis]:
    return sorted(basis.municipalities, key=lambda place: place.code)


def criterion_shares(basis: QuotaBasis, criterion: Criterion) -> Shares:
    """How the county quota would be divided by this criterion alone.

    Where nobody has anything of it, every index is one and the inhabitants decide.
    """
    places = in_code_order(basis)
    inhabitants = [place.population for place in places]
    everyone = sum(inhabitants)
    amounts = _whole(criterion_values(basis, criterion))
    measure = MEASURES[basis.measures.get(criterion, criterion)]
    if measure.scale is Scale.RATE:
        amounts = [amount * persons for amount, persons in zip(amounts, inhabitants, strict=True)]
    together = sum(amounts)
    if together == 0:
        parts = inhabitants
    elif measure.direction is Direction.MORE:
        parts = amounts
    else:
        parts = [
            max(0, 2 * persons * together - amount * everyone)
            for amount, persons in zip(amounts, inhabitants, strict=True)
        ]
    shared = math.gcd(*parts)
    if shared == 0:
        raise UserProblem("CRITERION_SAYS_NOTHING", criterion=criterion, county=basis.county)
    parts = [part // shared for part in parts]
    return Shares(tuple(parts), sum(parts))


def mixed_shares(weights: Mapping[Criterion, int], shares: Mapping[Criterion, Shares]) -> Shares:
    """Several criteria's shares as one, by weights above zero."""
    unit = math.lcm(*(shares[criterion].whole for criterion in weights))
    scaled = [
        [weight * unit // shares[criterion].whole * part for part in shares[criterion].parts]
        for criterion, weight in weights.items()
    ]
    return Shares(tuple(map(sum, zip(*scaled, strict=True))), unit * sum(weights.values()))


def criterion_values(basis: QuotaBasis, criterion: Criterion) -> list[Fraction]:
    """In code order; population stands in for itself where no other source was entered."""
    places = in_code_order(basis)
    if criterion is Criterion.POPULATION:
        return [place.values.get(criterion, Fraction(place.population)) for place in places]
    missing = [place.name for place in places if criterion not in place.values]
    if missing or criterion not in basis.measures:
        raise UserProblem(
            "CRITERION_VALUES_MISSING",
            criterion=criterion,
            county=basis.county,
            count=len(missing),
            names=some_names(missing),
        )
    below = [place.name for place in places if place.values[criterion] < 0]
    if below:
        raise UserProblem("CRITERION_VALUE_NEGATIVE", criterion=criterion, names=some_names(below))
    return [place.values[criterion] for place in places]


def _whole(values: Sequence[Fraction]) -> list[int]:
    """Whole numbers in the same proportions."""
    unit = math.lcm(*(value.denominator for value in values))
    return [int(value * unit) for value in values]


def some_names(names: Sequence[str]) -> str:
    """The first five, for a sentence."""
    return ", ".join(names[:_NAMED]) + (" …" if len(names) > _NAMED else "")
