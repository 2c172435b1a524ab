"""Two to four plans beside each other: who lives where and when in each, and where they differ."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property

from models.domain.months import Month
from models.domain.plan_figures import MunicipalityFigures, PlanFigures, plan_figures
from models.domain.proposal import Proposal

FEWEST, MOST = 2, 4
"""Plans that can be told apart at a glance."""

type Cell = tuple[str, Month]
"""Code of a place, and the month in which households move in."""


@dataclass(frozen=True, slots=True)
class HandMoves:
    """What was moved by hand for one reason."""

    reason: str
    households: int


@dataclass(frozen=True)
class Side:
    """One plan. A plan of a study of inflows is not `stored`: its number means nothing.

    `broken` says how often each rule in force is broken. `moved` is what was changed by hand since the
    program made the plan.
    """

    proposal: Proposal
    broken: Mapping[str, int]
    moved: tuple[HandMoves, ...] = ()
    stored: bool = True
    inflow: str = ""  # of a study, in words

    @cached_property
    def figures(self) -> PlanFigures:
        solution = self.proposal.solution
        return plan_figures(self.proposal.snapshot, solution.groups, solution.placements)

    @cached_property
    def goals(self) -> Mapping[str, int]:
        return {goal.id: goal.value for goal in self.proposal.solution.goals}

    @cached_property
    def by_municipality(self) -> Mapping[str, MunicipalityFigures]:
        return {row.code: row for row in self.figures.municipalities}

    @cached_property
    def households(self) -> Mapping[Cell, int]:
        """Those who move in, cell by cell."""
        return {cell: count.households for cell, count in self.figures.cells.items()}


@dataclass(frozen=True, slots=True)
class CellLine:
    """Households that move in to a place in a month, plan by plan: not the same in all of them."""

    municipality_code: str
    place_code: str
    month: Month
    households: tuple[int, ...]


@dataclass(frozen=True)
class SideBySide:
    """The first plan is the one that the others are measured against."""

    sides: tuple[Side, ...]

    @cached_property
    def names(self) -> Mapping[str, str]:
        """Of municipalities and places, as the last of the plans calls them."""
        return {code: name for side in self.sides for code, name in side.proposal.snapshot.names.items()}

    @cached_property
    def cells(self) -> tuple[CellLine, ...]:
        """By municipality, place and month."""
        owners = {
            place.code: place.municipality_code
            for side in self.sides
            for place in side.proposal.snapshot.places
        }
        every = {cell for side in self.sides for cell in side.households}
        lines = (
            CellLine(
                owners[place],
                place,
                month,
                tuple(side.households.get((place, month), 0) for side in self.sides),
            )
            for place, month in every
        )
        differing = (line for line in lines if len(set(line.households)) > 1)
        return tuple(
            sorted(differing, key=lambda line: (line.municipality_code, line.place_code, line.month))
        )

    @cached_property
    def municipalities(self) -> tuple[str, ...]:
        """Codes of all that any of the plans has."""
        return tuple(
            sorted({row.code for side in self.sides for row in side.figures.municipalities if row.code})
        )

    def persons(self, count: Callable[[MunicipalityFigures], int], code: str) -> tuple[int, ...]:
        """Of one municipality, plan by plan."""
        rows = (side.by_municipality.get(code) for side in self.sides)
        return tuple(0 if row is None else count(row) for row in rows)

    def goal_ids(self) -> tuple[str, ...]:
        """All that any of the plans was asked for, in the order of the first that was."""
        return tuple(dict.fromkeys(goal for side in self.sides for goal in side.goals))

    def rule_ids(self) -> tuple[str, ...]:
        return tuple(dict.fromkeys(rule for side in self.sides for rule in side.broken))
