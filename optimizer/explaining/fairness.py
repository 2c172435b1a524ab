"""Whether a plan treats every kind of household alike, and what it would cost to ask for more of that."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.domain.kind_means import KindMean, kind_means
from models.domain.place_suitability import PARTS
from models.domain.proposal import Outcome
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
    """How every kind of household fares, and what floors between the worst off and the average would cost."""

    means: tuple[KindMean, ...] = ()
    floors: tuple[FloorPrice, ...] = ()


NOTHING_KNOWN = Fairness()


def fairness_of(inquiry: Inquiry) -> Fairness:
    """With a few plans made again, one for each floor; none where all kinds fare alike."""
    means = means_of(inquiry)
    return Fairness(means, floor_prices(inquiry, floors_to_try(means)))


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
