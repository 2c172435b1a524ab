"""Whether a plan treats every kind of household alike, and what it would cost to ask for more of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.domain.household_kinds import kind_of
from models.domain.kind_means import KindMean, kind_means, weight_of
from models.domain.place_suitability import PARTS, PlaceSuitability
from models.domain.proposal import Outcome, Solution
from optimizer.explaining.what_if import GoalPrice, Inquiry
from optimizer.rules import fairness_floor

FLOORS_TO_TRY = 3


@dataclass(frozen=True, slots=True)
class FloorPrice:
    """What the goals would come to with a floor, and how each kind would fare.

    Without a plan there is neither. `proven`: nothing better can be had, or no plan at all.
    """

    floor: float
    has_plan: bool
    proven: bool
    prices: tuple[GoalPrice, ...] = ()
    means: tuple[KindMean, ...] = ()


@dataclass(frozen=True, slots=True)
class Fairness:
    """How every kind of household fares, and what floors between the worst off and the average would cost.

    `highest` is the highest floor in whole hundredths that a plan can keep; None where the plan as it stands
    keeps it, or where nobody knows for sure.
    """

    means: tuple[KindMean, ...] = ()
    floors: tuple[FloorPrice, ...] = ()
    highest: float | None = None


NOTHING_KNOWN = Fairness()


def fairness_of(inquiry: Inquiry) -> Fairness:
    """With a few plans made again, one for each floor; none where all kinds fare alike."""
    means = means_of(inquiry)
    highest = highest_floor(inquiry, means)
    floors = {*floors_to_try(means), *(() if highest is None else (highest,))}
    return Fairness(means, floor_prices(inquiry, sorted(floors)), highest)


def means_of(inquiry: Inquiry) -> tuple[KindMean, ...]:
    """How every kind of household fares in the plan as it stands."""
    planned = inquiry.planned
    means = kind_means(inquiry.basis, planned.settings, planned.solution.placements)
    return tuple(means.values())


def floor_price(inquiry: Inquiry, floor: float | None) -> FloorPrice:
    """The plan made again with a floor in force; None takes it away."""
    settings = inquiry.planned.settings
    asked = replace(settings, score_floor=floor, rules_off=settings.rules_off - {fairness_floor.ID})
    answer = inquiry.ask(inquiry.basis, asked)
    outcome = answer.solution.outcome
    if not outcome.has_plan:
        return FloorPrice(floor or 0.0, has_plan=False, proven=outcome is Outcome.INFEASIBLE)
    means = kind_means(inquiry.basis, asked, answer.solution.placements)
    proven = outcome is Outcome.OPTIMAL
    return FloorPrice(floor or 0.0, True, proven, answer.prices, tuple(means.values()))


def highest_floor(inquiry: Inquiry, means: Sequence[KindMean]) -> float | None:
    """In whole hundredths, by halving what is left between a floor that is kept and one that cannot be."""
    if not means:
        return None
    standing = kept = min(100 * mean.gained // (PARTS * mean.weight) for mean in means)
    broken = _out_of_reach(inquiry)
    inquiry.expect((broken - kept).bit_length())
    while broken - kept > 1:
        floor = (kept + broken) // 2
        outcome = _any_plan(inquiry, floor / 100).outcome
        if outcome.has_plan:
            kept = floor
        elif outcome is Outcome.INFEASIBLE:
            broken = floor
        else:
            return None
    return kept / 100 if kept > standing else None


def _any_plan(inquiry: Inquiry, floor: float) -> Solution:
    """Whether there is one is all that is asked."""
    settings = inquiry.planned.settings
    off = settings.rules_off - {fairness_floor.ID}
    asked = replace(settings, goals=(), tolerances={}, score_floor=floor, rules_off=off)
    return inquiry.ask(inquiry.basis, asked).solution


def _out_of_reach(inquiry: Inquiry) -> int:
    """Hundredths above what the kind that can win least would have with every household in its best place."""
    basis, settings = inquiry.basis, inquiry.planned.settings
    suits = PlaceSuitability(basis, settings.siting)
    best: dict[str, tuple[int, int]] = {}
    for group in basis.groups:
        weight = weight_of(group, suits) if group.needs_home else 0
        if weight * group.count:
            gained = max((suits.value(group, place.code) for place in basis.places), default=0)
            together, over = best.get(kind_of(group), (0, 0))
            best[kind_of(group)] = together + gained * group.count, over + weight * group.count
    return 1 + min(100 * together // (PARTS * over) for together, over in best.values())


def floor_prices(inquiry: Inquiry, floors: Sequence[float]) -> tuple[FloorPrice, ...]:
    """From the lowest floor up; after one that no plan keeps, higher ones are not tried."""
    found: list[FloorPrice] = []
    inquiry.expect(len(floors))
    for floor in sorted(floors):
        found.append(floor_price(inquiry, floor))
        if not found[-1].has_plan and found[-1].proven:
            break
    return tuple(found)


def floors_to_try(means: Sequence[KindMean]) -> tuple[float, ...]:
    """In whole hundredths, between what the kind that fares worst has and what all have on average.

    A floor above the average of all can be kept only by a plan that is better for all together.
    """
    if not means:
        return ()
    worst = min(kind.mean for kind in means)
    average = sum(kind.gained for kind in means) / (PARTS * sum(kind.weight for kind in means))
    steps = ((worst + (average - worst) * step / FLOORS_TO_TRY) for step in range(1, FLOORS_TO_TRY + 1))
    return tuple(sorted({round(step, 2) for step in steps if round(step, 2) > worst}))
