"""Reach, pace, links and floor of a plan: written apart from rules and goals, for the brute force."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Callable, Mapping, Sequence
from itertools import product

from models.domain.households import HouseholdGroup, LinkKind
from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from tests.optimizer import suitability_by_hand
from tests.optimizer.suitability_by_hand import USERS

type Plan = Sequence[tuple[HouseholdGroup, str, int]]
"""Households with place and month number."""


def kept(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    """Whether those of the four rules that are in force are."""
    return all(
        keeps(basis, settings, plan)
        for rule, keeps in _RULES.items()
        if rule in settings.rules and rule not in settings.rules_off
    )


def _within_reach(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    for service in (Service.PRESCHOOL, Service.SCHOOL, Service.SFI):
        reached = {code for point in basis.services if point.service is service for code in point.catchment}
        told = {place.municipality_code for place in basis.places if place.code in reached}
        for group, code, _ in plan:
            uses = any(getattr(group.composition, band) for band in USERS[service])
            if uses and code not in reached and _municipality(basis, code) in told:
                return False
    return True


def _at_the_pace(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    households = Counter((_municipality(basis, code), month) for _, code, month in plan)
    persons: Counter[tuple[str, int]] = Counter()
    for group, code, month in plan:
        persons[_municipality(basis, code), month] += group.composition.persons
    return all(
        (pace.persons is None or persons[pace.municipality_code, month] <= pace.persons)
        and (pace.households is None or households[pace.municipality_code, month] <= pace.households)
        for pace in basis.paces
        for month in range(len(basis.months))
    )


def _together(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    groups = {group.id: group for group in basis.groups}
    where: dict[str, list[str]] = defaultdict(list)
    for group, code, _ in plan:
        where[group.id].append(code)
    for group in basis.groups:
        if group.route is Route.ALREADY_HOUSED and group.lives_in is not None:
            where[group.id].append(group.lives_in)
    for link in basis.links:
        both = [groups[code] for code in {link.first_group, link.second_group} if code in groups]
        if len(both) == 2 and _can_be_kept(*both):
            pairs = product(where[link.first_group], where[link.second_group])
            if any(_far(basis, link.kind, here, there) for here, there in pairs):
                return False
    return True


def _can_be_kept(one: HouseholdGroup, other: HouseholdGroup) -> bool:
    housed = [group.route is Route.ALREADY_HOUSED for group in (one, other)]
    return not all(housed) and (any(housed) or 1 in (one.count, other.count))


def _far(basis: PlanningSnapshot, kind: LinkKind, here: str, there: str) -> bool:
    if kind is LinkKind.SAME_MUNICIPALITY:
        return _municipality(basis, here) != _municipality(basis, there)
    return here != there


def _above_the_floor(basis: PlanningSnapshot, settings: PlanSettings, plan: Plan) -> bool:
    if settings.score_floor is None:
        return True
    left: dict[str, float] = defaultdict(float)
    for group in basis.groups:
        best = suitability_by_hand.lost(basis, group, None)
        if group.route is not Route.ALREADY_HOUSED and (group.scores or best):
            weight = 1 if group.scores else group.composition.persons
            left[_kind(group)] -= round(settings.score_floor * 1_000_000) * weight * group.count
    for group, code, _ in plan:
        best = suitability_by_hand.lost(basis, group, None)
        left[_kind(group)] += best - suitability_by_hand.lost(basis, group, code)
    return all(more >= 0 for more in left.values())


def _kind(group: HouseholdGroup) -> str:
    made_of = group.composition
    children = made_of.age_0 + made_of.age_1_5 + made_of.age_6_15 + made_of.age_16_18
    adults = min(made_of.age_19_64 + made_of.age_65, 2)
    if adults == 2:
        return group.kind or ("two", "two with few", "two with few", "two with many")[min(children, 3)]
    return group.kind or ("children alone", "one")[adults] + " with children" * (adults == 1 and children > 0)


def _municipality(basis: PlanningSnapshot, code: str) -> str:
    return next(place.municipality_code for place in basis.places if place.code == code)


_RULES: Mapping[str, Callable[[PlanningSnapshot, PlanSettings, Plan], bool]] = {
    "service_within_reach": _within_reach,
    "monthly_pace": _at_the_pace,
    "links_kept": _together,
    "fairness_floor": _above_the_floor,
}
