"""The rows of a proposal's board: each municipality, its places, and those who are left without a home."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from enum import Enum

from desktop.tables.swedish_order import in_swedish_order
from models.domain.geography import Place
from models.domain.household_kinds import HouseholdKind, kind_of
from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.plan_figures import NOBODY, Count, PlaceFigures, PlanFigures
from models.domain.proposal import Proposal
from models.domain.snapshot import PlanningSnapshot


class RowKind(Enum):
    MUNICIPALITY = "municipality"
    PLACE = "place"
    WITHOUT_HOME = "without_home"


class Across(Enum):
    """What the columns of the board are."""

    MONTHS = "months"
    KINDS = "kinds"


@dataclass(frozen=True, slots=True)
class Column:
    """A month or a kind of household; neither is the whole row."""

    month: Month | None = None
    household_kind: str | None = None


WHOLE_ROW = Column()


@dataclass(frozen=True, slots=True)
class Spot:
    """What is selected, whichever view it is selected in. Without month and household kind it is a row."""

    municipality_code: str
    kind: RowKind = RowKind.MUNICIPALITY
    place_code: str | None = None
    month: Month | None = None
    household_kind: str | None = None

    @property
    def column(self) -> Column:
        return Column(self.month, self.household_kind)


@dataclass(frozen=True, slots=True)
class GridRow:
    """Households and persons by column; those without a home stand in the month they wait from."""

    kind: RowKind
    municipality_code: str
    name: str
    place: Place | None
    rural: bool
    cells: tuple[Count, ...]
    folded: bool = False

    @property
    def total(self) -> Count:
        return sum(self.cells, NOBODY)

    @property
    def key(self) -> tuple[RowKind, str, str | None, bool]:
        return self.kind, self.municipality_code, self.place.code if self.place else None, self.folded

    def spot(self, column: Column = WHOLE_ROW) -> Spot:
        place = self.place.code if self.place else None
        return Spot(self.municipality_code, self.kind, place, column.month, column.household_kind)


@dataclass(frozen=True, slots=True)
class GroupCount:
    """How many households of one group are in a cell."""

    group: HouseholdGroup
    households: int


@dataclass(frozen=True, slots=True)
class Parcel:
    """Households of a group where they are: in a place from a month on, or nowhere (None)."""

    group: HouseholdGroup
    place_code: str | None
    month: Month | None
    households: int


@dataclass(frozen=True, slots=True)
class RowChoice:
    """Which rows are shown: places without anyone only where they are asked for, kept or revealed."""

    empty_places: bool = False
    municipality: str | None = None
    kept: Collection[str] = ()  # place codes
    revealed: Collection[str] = ()  # municipality codes
    folded: Collection[str] = ()  # municipality codes


def columns_of(proposal: Proposal, across: Across) -> tuple[Column, ...]:
    """Every month of the plan, or every kind of household in it: the program's own, then the officer's."""
    if across is Across.MONTHS:
        return tuple(Column(month=month) for month in proposal.snapshot.months)
    kinds = {kind_of(group) for group in proposal.solution.groups if group.needs_home and group.count}
    own = [kind.value for kind in HouseholdKind if kind.value in kinds]
    return tuple(Column(household_kind=kind) for kind in (*own, *sorted(kinds - set(own))))


def grid_rows(
    proposal: Proposal, figures: PlanFigures, columns: Sequence[Column], choice: RowChoice
) -> tuple[GridRow, ...]:
    """Municipalities and places in Swedish order of their names; all, or one municipality.

    A folded municipality hides its places, never those who are without a home.
    """
    counts = _Counts(proposal, Across.KINDS if columns[0].household_kind else Across.MONTHS)
    municipalities = [
        entry for entry in proposal.snapshot.municipalities if choice.municipality in (None, entry.code)
    ]
    rows: list[GridRow] = []
    for entry in in_swedish_order(municipalities, lambda entry: entry.name):
        places = [
            _place_row(row, counts, columns)
            for row in in_swedish_order(figures.places_of(entry.code), lambda row: row.place.name)
            if choice.empty_places
            or row.moved_in.households
            or row.place.code in choice.kept
            or entry.code in choice.revealed
        ]
        folded = entry.code in choice.folded
        sums = _added(places, len(columns))
        rows.append(GridRow(RowKind.MUNICIPALITY, entry.code, entry.name, None, False, sums, folded))
        if not folded:
            rows.extend(places)
        left = tuple(counts.without(entry.code, column) for column in columns)
        if any(count.households for count in left) or entry.code in choice.revealed:
            rows.append(GridRow(RowKind.WITHOUT_HOME, entry.code, "", None, False, left))
    return tuple(rows)


class _Counts:
    """Households by place or municipality and column."""

    def __init__(self, proposal: Proposal, across: Across) -> None:
        by_kind = across is Across.KINDS
        groups = {group.id: group for group in proposal.solution.groups if group.needs_home}
        self._housed: dict[tuple[str, Month | str], Count] = defaultdict(Count)
        self._without: dict[tuple[str, Month | str], Count] = defaultdict(Count)
        for cell in proposal.solution.placements:
            group = groups.get(cell.group_id)
            if group is not None:
                count = Count(cell.households, cell.households * group.composition.persons)
                self._housed[cell.place_code, kind_of(group) if by_kind else cell.month] += count
        for group, households in unplaced(proposal):
            count = Count(households, households * group.composition.persons)
            key = kind_of(group) if by_kind else waits_from(group, proposal.snapshot)
            self._without[group.municipality_codes[0], key] += count

    def housed(self, place_code: str, column: Column) -> Count:
        return self._housed.get((place_code, column.month or column.household_kind or ""), NOBODY)

    def without(self, municipality_code: str, column: Column) -> Count:
        return self._without.get((municipality_code, column.month or column.household_kind or ""), NOBODY)


def unplaced(proposal: Proposal) -> Iterator[tuple[HouseholdGroup, int]]:
    """Groups of whom some have no home, with how many."""
    placed: dict[str, int] = defaultdict(int)
    for placement in proposal.solution.placements:
        placed[placement.group_id] += placement.households
    for group in proposal.solution.groups:
        left = group.count - placed[group.id]
        if group.needs_home and left > 0:
            yield group, left


def waits_from(group: HouseholdGroup, snapshot: PlanningSnapshot) -> Month:
    """The month that a household without a home stands in: when it is assigned, or the plan's first."""
    return max(group.assigned, snapshot.months[0])


def spot_of(proposal: Proposal, place_code: str, month: Month | None) -> Spot:
    """The cell of a place and month."""
    place = next(place for place in proposal.snapshot.places if place.code == place_code)
    return Spot(place.municipality_code, RowKind.PLACE, place_code, month)


def parcels_at(proposal: Proposal, spot: Spot) -> tuple[Parcel, ...]:
    """The households in a cell or a row, by group and month; those without a home by the first they may."""
    groups = {group.id: group for group in proposal.solution.groups if group.needs_home}
    if spot.kind is RowKind.WITHOUT_HOME:
        found = [
            Parcel(group, None, None, households)
            for group, households in unplaced(proposal)
            if group.municipality_codes[0] == spot.municipality_code
            and spot.month in (None, waits_from(group, proposal.snapshot))
        ]
    else:
        municipality_of = {place.code: place.municipality_code for place in proposal.snapshot.places}
        found = [
            Parcel(groups[cell.group_id], cell.place_code, cell.month, cell.households)
            for cell in proposal.solution.placements
            if cell.group_id in groups
            and spot.month in (None, cell.month)
            and (
                cell.place_code == spot.place_code
                if spot.place_code
                else municipality_of[cell.place_code] == spot.municipality_code
            )
        ]
    return tuple(parcel for parcel in found if spot.household_kind in (None, kind_of(parcel.group)))


def groups_at(proposal: Proposal, spot: Spot) -> tuple[GroupCount, ...]:
    """The households in a cell or a row, by group."""
    counts: dict[str, int] = defaultdict(int)
    groups: dict[str, HouseholdGroup] = {}
    for parcel in parcels_at(proposal, spot):
        counts[parcel.group.id] += parcel.households
        groups[parcel.group.id] = parcel.group
    return tuple(GroupCount(groups[key], counts[key]) for key in sorted(counts))


def _place_row(row: PlaceFigures, counts: _Counts, columns: Sequence[Column]) -> GridRow:
    cells = tuple(counts.housed(row.place.code, column) for column in columns)
    return GridRow(RowKind.PLACE, row.place.municipality_code, row.place.name, row.place, row.rural, cells)


def _added(rows: list[GridRow], columns: int) -> tuple[Count, ...]:
    return tuple(sum((row.cells[index] for row in rows), NOBODY) for index in range(columns))
