"""The rows of a proposal's table: each municipality, its places, and those who are left without a home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from enum import Enum

from desktop.tables.swedish_order import in_swedish_order
from models.domain.geography import Place
from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.plan_figures import NOBODY, Count, PlaceFigures, PlanFigures
from models.domain.proposal import Proposal


class RowKind(Enum):
    MUNICIPALITY = "municipality"
    PLACE = "place"
    WITHOUT_HOME = "without_home"


@dataclass(frozen=True, slots=True)
class Spot:
    """What is selected, whichever view it is selected in. Without a month it is a whole row."""

    municipality_code: str
    kind: RowKind = RowKind.MUNICIPALITY
    place_code: str | None = None
    month: Month | None = None


@dataclass(frozen=True, slots=True)
class GridRow:
    """Households and persons by month; those without a home stand in the month they were assigned."""

    kind: RowKind
    municipality_code: str
    name: str
    place: Place | None
    rural: bool
    cells: tuple[Count, ...]

    @property
    def total(self) -> Count:
        return sum(self.cells, NOBODY)

    def spot(self, month: Month | None) -> Spot:
        return Spot(self.municipality_code, self.kind, self.place.code if self.place else None, month)


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many households of one group are in a cell."""

    group: HouseholdGroup
    households: int


def grid_rows(
    proposal: Proposal,
    figures: PlanFigures,
    *,
    empty_places: bool,
    municipality: str | None = None,
) -> tuple[GridRow, ...]:
    """Municipalities and places in Swedish order of their names; all, or one municipality."""
    snapshot = proposal.snapshot
    without = without_home(proposal)
    municipalities = [
        entry for entry in snapshot.municipalities if municipality is None or entry.code == municipality
    ]
    rows: list[GridRow] = []
    for entry in in_swedish_order(municipalities, lambda entry: entry.name):
        places = [
            _place_row(row, figures, snapshot.months)
            for row in in_swedish_order(figures.places_of(entry.code), lambda row: row.place.name)
            if empty_places or row.moved_in.households
        ]
        rows.append(
            GridRow(
                RowKind.MUNICIPALITY, entry.code, entry.name, None, False, _added(places, snapshot.months)
            )
        )
        rows.extend(places)
        left = tuple(without.get((entry.code, month), NOBODY) for month in snapshot.months)
        if any(count.households for count in left):
            rows.append(GridRow(RowKind.WITHOUT_HOME, entry.code, "", None, False, left))
    return tuple(rows)


def without_home(proposal: Proposal) -> dict[tuple[str, Month], Count]:
    """Households left without, by the municipality they belong to (the first of several) and month."""
    counts: dict[tuple[str, Month], Count] = defaultdict(Count)
    for group, households in unplaced(proposal):
        key = group.municipality_codes[0], group.assigned
        counts[key] += Count(households, households * group.composition.persons)
    return dict(counts)


def unplaced(proposal: Proposal) -> Iterator[tuple[HouseholdGroup, int]]:
    """Groups of whom some have no home, with how many."""
    placed: dict[str, int] = defaultdict(int)
    for placement in proposal.solution.placements:
        placed[placement.group_id] += placement.households
    for group in proposal.solution.groups:
        left = group.count - placed[group.id]
        if group.needs_home and left > 0:
            yield group, left


def spot_of(proposal: Proposal, place_code: str, month: Month | None) -> Spot:
    """The cell of a place and month."""
    place = next(place for place in proposal.snapshot.places if place.code == place_code)
    return Spot(place.municipality_code, RowKind.PLACE, place_code, month)


def groups_at(proposal: Proposal, spot: Spot) -> tuple[GroupCount, ...]:
    """The households in a cell or a row, by group."""
    counts: dict[str, int] = defaultdict(int)
    if spot.kind is RowKind.WITHOUT_HOME:
        for group, households in unplaced(proposal):
            if group.municipality_codes[0] == spot.municipality_code and spot.month in (None, group.assigned):
                counts[group.id] += households
    else:
        municipality_of = {place.code: place.municipality_code for place in proposal.snapshot.places}
        for placement in proposal.solution.placements:
            here = (
                placement.place_code == spot.place_code
                if spot.place_code
                else municipality_of[placement.place_code] == spot.municipality_code
            )
            if here and spot.month in (None, placement.month):
                counts[placement.group_id] += placement.households
    by_id = {group.id: group for group in proposal.solution.groups if group.needs_home}
    return tuple(GroupCount(by_id[key], counts[key]) for key in sorted(counts) if key in by_id)


def _place_row(row: PlaceFigures, figures: PlanFigures, months: tuple[Month, ...]) -> GridRow:
    cells = tuple(figures.cells.get((row.place.code, month), NOBODY) for month in months)
    return GridRow(RowKind.PLACE, row.place.municipality_code, row.place.name, row.place, row.rural, cells)


def _added(rows: list[GridRow], months: tuple[Month, ...]) -> tuple[Count, ...]:
    return tuple(sum((row.cells[index] for row in rows), NOBODY) for index in range(len(months)))
