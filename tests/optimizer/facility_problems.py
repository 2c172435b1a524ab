"""Where to open which sites (OR-Library): places with one undecided project each, customers as households.

A file says how many sites and customers there are, each site's capacity and fixed cost, and each customer's
demand with what it costs to serve all of it from each site.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from models.domain.costs import CostPart
from models.domain.geography import LocalityKind, Municipality, Place
from models.domain.homes import HousingProject
from models.domain.households import Composition, HouseholdGroup
from models.domain.proposal import RULE_IDS, PlanSettings, Solution
from models.domain.quotas import Route
from models.domain.snapshot import PlanningSnapshot
from tests.builders import YEAR
from tests.optimizer.reference_problems import LAST

HERE = "0001"
KEPT = frozenset({"everyone_counted", "home_capacity"})


CAPACITY = "capacity"
"""Stands instead of the numbers in files that are solved with several capacities."""


class NotSuchAFile(ValueError):
    """The file does not begin as one of this shape does."""


@dataclass(frozen=True, slots=True)
class Facilities:
    """`served[customer][site]` is what it costs to serve the whole customer from there.

    Fixed costs and demands that are not whole are so many times larger here: `money` and `goods`.
    """

    capacity: tuple[int, ...]
    fixed: tuple[int, ...]
    demand: tuple[int, ...]
    served: tuple[tuple[float, ...], ...]
    money: int = 1
    goods: int = 1

    def cost(self, solution: Solution) -> float:
        """What the plan costs in the numbers of the file, free of what the program rounds."""
        opened = sum(self.fixed[int(start.project_id[1:])] * start.units for start in solution.starts)
        return opened / self.money + sum(
            self.served[customer][int(cell.place_code[1:])] * cell.households / self.demand[customer]
            for cell in solution.placements
            for customer in (int(cell.group_id[1:]),)
        )


def read_facilities(path: Path, capacity_of_each: float | None = None) -> Facilities:
    """`capacity_of_each` where the file says "capacity" instead of numbers.

    `NotSuchAFile` where it does not begin with two whole numbers, another `ValueError` with a sentence where
    it goes on as something else.
    """
    words = path.read_text(encoding="utf-8-sig", errors="replace").split()
    if len(words) < 3 or not (words[0].isdecimal() and words[1].isdecimal()):
        raise NotSuchAFile(path.name)
    sites, customers = int(words[0]), int(words[1])
    if CAPACITY in words and capacity_of_each is None:
        raise ValueError(f'"{CAPACITY}" stands instead of numbers: say which with --capacity NUMBER')
    numbers = [_number(word, capacity_of_each) for word in words[2:]]
    expected = 2 * sites + customers * (1 + sites)
    if not sites or not customers or len(numbers) != expected:
        raise ValueError(
            f"{sites} sites and {customers} customers are {expected} numbers, not {len(numbers)}"
        )
    capacity, fixed = numbers[0 : 2 * sites : 2], numbers[1 : 2 * sites : 2]
    lines = [numbers[first : first + 1 + sites] for first in range(2 * sites, expected, 1 + sites)]
    wanting = [(demand, tuple(costs)) for demand, *costs in lines if demand or any(costs)]
    if any(demand == 0 for demand, _ in wanting):
        raise ValueError("it costs something to serve a customer without demand")
    money, goods = _times(fixed), _times([*capacity, *(demand for demand, _ in wanting)])
    return Facilities(
        tuple(round(room * goods) for room in capacity),
        tuple(round(cost * money) for cost in fixed),
        tuple(round(demand * goods) for demand, _ in wanting),
        tuple(costs for _, costs in wanting),
        money,
        goods,
    )


def _number(word: str, capacity_of_each: float | None) -> float:
    number = capacity_of_each if word == CAPACITY and capacity_of_each is not None else float(word)
    if not math.isfinite(number) or number < 0:
        raise ValueError(f"{word} is no capacity, demand or cost")
    return number


def _times(numbers: Iterable[float]) -> int:
    """The power of ten that makes them whole."""
    known = tuple(numbers)
    for times in (1, 10, 100, 1000, 10_000):
        if all(abs(number * times - round(number * times)) < 1e-6 for number in known):
            return times
    raise ValueError("numbers with more than four decimals cannot be counted in whole units")


def facility_problem(facilities: Facilities) -> PlanningSnapshot:
    """Every site is a unit of so many homes that may be taken into use."""
    sites = range(len(facilities.capacity))
    return PlanningSnapshot(
        year=YEAR,
        quota_version="1",
        rule_set="2016:38",
        municipalities=(Municipality(HERE, HERE, 1),),
        places=tuple(
            Place(_place(site), HERE, _place(site), LocalityKind.URBAN_AREA, 1, 1) for site in sites
        ),
        quotas=(),
        groups=tuple(_customers(facilities)),
        projects=tuple(
            HousingProject(
                f"J{site:03d}",
                _place(site),
                _place(site),
                rooms=1,
                units=1,
                ready=LAST,
                decided=False,
                homes_per_unit=facilities.capacity[site],
                unit_cost=facilities.fixed[site],
            )
            for site in sites
        ),
        cost_parts=frozenset({CostPart.HOUSEHOLDS, CostPart.PROJECTS}),
    ).in_order()


def _place(site: int) -> str:
    return f"F{site:03d}"


def _customers(facilities: Facilities) -> Iterator[HouseholdGroup]:
    for number, (demand, served) in enumerate(zip(facilities.demand, facilities.served, strict=True)):
        costs = {_place(site): facilities.money * cost / demand for site, cost in enumerate(served)}
        yield HouseholdGroup(
            f"C{number:04d}",
            (HERE,),
            Route.AGENCY_HOUSING,
            LAST,
            Composition(age_19_64=1),
            demand,
            costs=costs,
        )


def facility_settings(seconds: float) -> PlanSettings:
    """Nobody without a home first, then the lowest cost."""
    return PlanSettings(
        goals=("in_time", "cost"),
        rules_off=frozenset(RULE_IDS) - KEPT,
        time_limit_seconds=seconds,
        siting=True,
    )
