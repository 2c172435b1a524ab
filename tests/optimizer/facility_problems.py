"""Where to open which sites (OR-Library): places with one undecided project each, customers as households.

A file says how many sites and customers there are, each site's capacity and fixed cost, and each customer's
demand with what it costs to serve all of it from each site.
"""

from __future__ import annotations

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


class NotSuchAFile(ValueError):
    """The file does not have this shape."""


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


def read_facilities(path: Path) -> Facilities:
    """`NotSuchAFile` where numbers are missing, left over, below zero or too fine to be counted."""
    try:
        numbers = iter([float(word) for word in path.read_text(encoding="ascii").split()])
        sites, customers = int(next(numbers)), int(next(numbers))
        capacity, fixed = zip(*[(next(numbers), next(numbers)) for _ in range(sites)], strict=True)
        lines = [(next(numbers), tuple(next(numbers) for _ in range(sites))) for _ in range(customers)]
        demand, served = zip(*lines, strict=True)
    except (ValueError, StopIteration, RuntimeError) as problem:
        raise NotSuchAFile(path.name) from problem
    if min(*demand, *capacity, *fixed, 1) < 0 or 0 in demand or next(numbers, None) is not None:
        raise NotSuchAFile(path.name)
    money, goods = _times(fixed), _times(demand)
    return Facilities(
        tuple(int(room * goods) for room in capacity),
        tuple(round(cost * money) for cost in fixed),
        tuple(round(goods * wanted) for wanted in demand),
        served,
        money,
        goods,
    )


def _times(numbers: Iterable[float]) -> int:
    """The power of ten that makes them whole."""
    known = tuple(numbers)
    for times in (1, 10, 100, 1000):
        if all(abs(number * times - round(number * times)) < 1e-6 for number in known):
            return times
    raise NotSuchAFile("numbers with more than three decimals")


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
