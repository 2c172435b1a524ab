"""From municipal quotas to whole households: who is expected, of which size, assigned when.

Every quota is split by route. What the entered groups and the receptions so far do not account for
becomes whole households whose persons add up exactly, nearest to the household mix, assigned over the
year by largest remainder of the monthly profile. In a small quota every rare household would be rounded
away, and every month but the first; what rounding leaves over is therefore made up for in the next
municipality of the county (in code order), so that the county as a whole follows mix and profile.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace

from models.domain.households import HouseholdGroup, HouseholdType
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.snapshot import PlanningSnapshot
from models.errors import UserProblem
from optimizer.remaining_quota import remaining_quota
from optimizer.residence import main_place
from optimizer.whole_households import whole_households


def with_demand(snapshot: PlanningSnapshot) -> PlanningSnapshot:
    """The snapshot with derived groups beside the entered ones.

    Derived groups of the already housed live in the municipal seat (else the largest place), for want
    of anything better known. `UserProblem` when a quota cannot be made up of whole households.
    """
    snapshot = snapshot.in_order()
    ledgers: dict[tuple[str, Route], _Ledger] = defaultdict(_Ledger)
    derived: list[HouseholdGroup] = []
    for (municipality, route), persons in _persons_to_derive(snapshot).items():
        if persons > 0:
            ledger = ledgers[municipality[:2], route]
            derived.extend(_derived_groups(snapshot, municipality, route, persons, ledger))
    taken = {group.id for group in snapshot.groups}
    derived = [replace(group, id=_free_id(group.id, taken)) for group in derived]
    return replace(snapshot, groups=(*snapshot.groups, *derived)).in_order()


def is_derived(group: HouseholdGroup) -> bool:
    """Whether the group was made of what is left of a quota, and not entered by anybody."""
    return group.id.startswith(_prefix(group.municipality_codes[0], group.route))


def _prefix(municipality: str, route: Route) -> str:
    return f"{municipality}-{route}-"


def _free_id(group_id: str, taken: set[str]) -> str:
    """The id, or the id with a number where an entered group has it already."""
    number, free = 2, group_id
    while free in taken:
        number, free = number + 1, f"{group_id}-{number}"
    return free


@dataclass(slots=True)
class _Ledger:
    """What rounding has left over so far in one county and route, by household type and by month."""

    types: Counter[str] = field(default_factory=Counter)
    months: Counter[int] = field(default_factory=Counter)


def _persons_to_derive(snapshot: PlanningSnapshot) -> dict[tuple[str, Route], int]:
    """Persons by municipality and route who are not yet entered as groups.

    A household free to live in several municipalities is reckoned to the one with most room left: those
    with fewest to choose from first, then the largest, so that small ones fill what is left.
    """
    left = {
        (quota.municipality_code, route): persons
        for quota in snapshot.quotas
        for route, persons in remaining_quota(quota).items()
    }
    for group in sorted(
        snapshot.groups,
        key=lambda group: (len(group.municipality_codes), -group.composition.persons, group.id),
    ):
        for _ in range(group.count):
            _take(left, group.municipality_codes, group.route, group.composition.persons)
    return left


def _take(left: dict[tuple[str, Route], int], codes: Sequence[str], route: Route, persons: int) -> None:
    cells = [(code, route) for code in codes if (code, route) in left]
    if cells:
        cell = min(cells, key=lambda cell: (-left[cell], cell))
        left[cell] -= persons


def _derived_groups(
    snapshot: PlanningSnapshot, municipality: str, route: Route, persons: int, ledger: _Ledger
) -> Iterator[HouseholdGroup]:
    counts = _households(snapshot, municipality, persons, ledger)
    months = _months(sum(counts.values()), snapshot.month_weights, ledger)
    lives_in = _home_of_housed(snapshot, municipality) if route is Route.ALREADY_HOUSED else None
    composition = {kind.code: kind.composition for kind in snapshot.household_types}
    for (code, number), count in sorted(_mixed(counts, months).items()):
        assigned = Month(snapshot.year, number)
        yield HouseholdGroup(
            id=f"{_prefix(municipality, route)}{code}-{assigned}",
            municipality_codes=(municipality,),
            route=route,
            assigned=assigned,
            composition=composition[code],
            count=count,
            lives_in=lives_in,
        )


def _households(
    snapshot: PlanningSnapshot, municipality: str, persons: int, ledger: _Ledger
) -> dict[str, int]:
    types = [kind for kind in snapshot.household_types if kind.weight > 0 and kind.composition.persons > 0]
    if not types:
        raise UserProblem("DEMAND_NO_MIX", municipality=_name(snapshot, municipality), persons=persons)
    unit = sum(kind.weight * kind.composition.persons for kind in types)
    targets = [persons * kind.weight + ledger.types[kind.code] for kind in types]
    counts = whole_households(persons, [kind.composition.persons for kind in types], targets, unit)
    if counts is None:
        raise UserProblem("DEMAND_NOT_WHOLE", municipality=_name(snapshot, municipality), persons=persons)
    for kind, target, count in zip(types, targets, counts, strict=True):
        ledger.types[kind.code] = target - unit * count
    return _by_code(types, counts)


def _by_code(types: Sequence[HouseholdType], counts: Sequence[int]) -> dict[str, int]:
    return {kind.code: count for kind, count in zip(types, counts, strict=True) if count}


def _months(households: int, weights: Sequence[int], ledger: _Ledger) -> list[int]:
    """How many of the households are assigned in each month: largest remainder of profile and ledger."""
    if not any(weights):
        weights = (1,) * len(weights)
    unit = sum(weights)
    targets = [households * weight + ledger.months[month] for month, weight in enumerate(weights)]
    counts = [max(target // unit, 0) for target in targets]
    while (left := households - sum(counts)) != 0:
        step = 1 if left > 0 else -1
        open_months = [month for month, count in enumerate(counts) if count + step >= 0 and weights[month]]
        nearest = max(open_months, key=lambda month: (step * (targets[month] - unit * counts[month]), -month))
        counts[nearest] += step
    for month, target in enumerate(targets):
        ledger.months[month] = target - unit * counts[month]
    return counts


def _mixed(counts: Mapping[str, int], months: Sequence[int]) -> Counter[tuple[str, int]]:
    """Households by type and month number, every type spread evenly over the year."""
    queue = sorted(
        ((2 * position + 1) / (2 * count), code)
        for code, count in counts.items()
        for position in range(count)
    )
    numbers = [number for number, count in enumerate(months, start=1) for _ in range(count)]
    return Counter((code, number) for (_, code), number in zip(queue, numbers, strict=True))


def _home_of_housed(snapshot: PlanningSnapshot, municipality: str) -> str:
    place = main_place(snapshot.places, municipality)
    if place is None:
        raise UserProblem("DEMAND_NO_PLACE", municipality=_name(snapshot, municipality))
    return place.code


def _name(snapshot: PlanningSnapshot, code: str) -> str:
    return next((part.name for part in snapshot.municipalities if part.code == code), code)
