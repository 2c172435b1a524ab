"""Shares of newcomers by trying every way to live: shares nothing with the rule."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from models.domain.homes import HomeStock
from models.domain.households import HouseholdGroup, Need
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot

type Plan = Sequence[tuple[HouseholdGroup, str, int]]


def kept(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    """Whether no place and no landlord has more newcomers than its share."""
    if "concentration_limit" in settings.rules_off:
        return True
    return _few_enough(basis, plan) and (
        "home_capacity" in settings.rules_off or _landlords_share(basis, settings, plan)
    )


def _few_enough(basis: PlanningSnapshot, plan: Plan) -> bool:
    if basis.newcomers_permille is None:
        return True
    persons: Counter[str] = Counter()
    for group, place, _ in plan:
        persons[place] += group.composition.persons
    return all(
        1000 * persons[place.code] <= basis.newcomers_permille * place.population
        for place in basis.places
        if place.population > 0
    )


def _landlords_share(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    if basis.landlord_permille is None:
        return True
    needs = "home_suits_needs" not in settings.rules_off
    for code in {place for _, place, _ in plan}:
        told: dict[str, int] = {}
        for home in basis.homes:
            if home.place_code == code and home.landlord and home.landlord_homes is not None:
                told[home.landlord] = max(told.get(home.landlord, 0), home.landlord_homes)
        most = {landlord: basis.landlord_permille * homes // 1000 for landlord, homes in told.items()}
        for number, month in enumerate(basis.months):
            homes = [home for home in basis.homes if home.place_code == code and home.available(month)]
            living = [group for group, place, moved in plan if place == code and moved <= number]
            if not _can_live(basis, living, homes, most, needs=needs):
                return False
    return True


def _can_live(
    basis: PlanningSnapshot,
    living: list[HouseholdGroup],
    homes: list[HomeStock],
    most: dict[str, int],
    *,
    needs: bool,
) -> bool:
    """Gives each household a home in turn, and goes back where the last ones find none."""
    left = Counter({home.id: home.count for home in homes})
    shares = Counter(most)

    def place(number: int) -> bool:
        if number == len(living):
            return True
        group = living[number]
        for home in homes:
            suits = min(home.rooms, 8) >= basis.rooms_needed(group) and (
                home.step_free or not needs or Need.STEP_FREE not in group.needs
            )
            within = home.landlord not in most or shares[home.landlord] > 0
            if suits and within and left[home.id] > 0:
                left[home.id] -= 1
                shares[home.landlord] -= 1
                if place(number + 1):
                    return True
                left[home.id] += 1
                shares[home.landlord] += 1
        return False

    return place(0)
