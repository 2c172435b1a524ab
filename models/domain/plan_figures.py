"""A plan in figures: who lives where and when, by plain addition.

`plan_figures(snapshot, groups, placements)` is what the window, the command line and the documents
print; no optimiser takes part in it.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.domain.geography import Place
from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.snapshot import PlanningSnapshot

SEVERAL_MUNICIPALITIES = ""
"""The code of the row of households that several municipalities may receive and none did."""


@dataclass(frozen=True, slots=True)
class Count:
    households: int = 0
    persons: int = 0

    def __add__(self, other: Count) -> Count:
        return Count(self.households + other.households, self.persons + other.persons)


NOBODY = Count()


@dataclass(frozen=True, slots=True)
class MunicipalityFigures:
    """One municipality, or the whole plan (`PlanFigures.total`); `quota` and `received` are persons.

    `needs_home` is `in_time` + `late` + `unplaced`; `rural` is the part of the placed who move to a
    rural place. `rural_goal_permille` is the share asked for, None for the whole plan.
    """

    code: str
    quota: int
    received: int
    already_housed: Count
    in_time: Count
    late: Count
    unplaced: Count
    rural: Count
    rural_goal_permille: int | None

    @property
    def placed(self) -> Count:
        return self.in_time + self.late

    @property
    def needs_home(self) -> Count:
        return self.placed + self.unplaced

    @property
    def urban(self) -> Count:
        return Count(
            self.placed.households - self.rural.households,
            self.placed.persons - self.rural.persons,
        )

    @property
    def rural_permille(self) -> int | None:
        """Placed persons who move to a rural place, per thousand placed; None where nobody is placed."""
        placed = self.placed.persons
        return (2000 * self.rural.persons + placed) // (2 * placed) if placed else None


@dataclass(frozen=True, slots=True)
class PlaceFigures:
    """Everyone who moves to one place during the plan."""

    place: Place
    rural: bool
    moved_in: Count


@dataclass(frozen=True, slots=True)
class PlanFigures:
    """Municipalities in the order of their codes, places in the order of municipality and code.

    `cells` holds only the place and month pairs in which someone moves in. Households who already
    have a home are in `already_housed` and nowhere else.
    """

    municipalities: tuple[MunicipalityFigures, ...]
    total: MunicipalityFigures
    places: tuple[PlaceFigures, ...]
    cells: Mapping[tuple[str, Month], Count]

    def places_of(self, municipality_code: str) -> tuple[PlaceFigures, ...]:
        return tuple(row for row in self.places if row.place.municipality_code == municipality_code)

    def months_of(self, municipality_code: str) -> tuple[Month, ...]:
        """The months in which someone moves in anywhere in the municipality."""
        codes = {row.place.code for row in self.places_of(municipality_code)}
        return tuple(sorted({month for code, month in self.cells if code in codes}))


def plan_figures(
    snapshot: PlanningSnapshot, groups: Iterable[HouseholdGroup], placements: Iterable[Placement]
) -> PlanFigures:
    """Adds a plan up; `groups` are those of the solution, entered and derived alike."""
    by_id = {group.id: group for group in groups}
    places = {place.code: place for place in snapshot.places}
    cells: dict[tuple[str, Month], Count] = defaultdict(Count)
    tally = _Tally()
    left = {group.id: group.count for group in by_id.values() if group.needs_home}

    for placement in placements:
        group, place = by_id[placement.group_id], places[placement.place_code]
        if not group.needs_home:
            continue
        moved = _count(group, placement.households)
        left[group.id] -= placement.households
        cells[place.code, placement.month] += moved
        tally.place(place, moved, late=placement.month > group.deadline, rural=snapshot.rural.is_rural(place))
    for group in by_id.values():
        if not group.needs_home:
            tally.already_housed[_home_municipality(group, places)] += _count(group, group.count)
        elif left[group.id]:
            tally.unplaced[_responsible(group)] += _count(group, left[group.id])

    moved_in: dict[str, Count] = defaultdict(Count)
    for (code, _), count in cells.items():
        moved_in[code] += count
    rows = tuple(_municipality_row(snapshot, tally, code) for code in _codes(snapshot, tally))
    return PlanFigures(
        municipalities=rows,
        total=_total(rows),
        places=tuple(
            PlaceFigures(place, snapshot.rural.is_rural(place), moved_in.get(place.code, NOBODY))
            for place in sorted(snapshot.places, key=lambda place: (place.municipality_code, place.code))
        ),
        cells={cell: cells[cell] for cell in sorted(cells)},
    )


class _Tally:
    def __init__(self) -> None:
        self.already_housed: dict[str, Count] = defaultdict(Count)
        self.in_time: dict[str, Count] = defaultdict(Count)
        self.late: dict[str, Count] = defaultdict(Count)
        self.unplaced: dict[str, Count] = defaultdict(Count)
        self.rural: dict[str, Count] = defaultdict(Count)

    def place(self, place: Place, moved: Count, *, late: bool, rural: bool) -> None:
        (self.late if late else self.in_time)[place.municipality_code] += moved
        if rural:
            self.rural[place.municipality_code] += moved


def _count(group: HouseholdGroup, households: int) -> Count:
    return Count(households, households * group.composition.persons)


def _home_municipality(group: HouseholdGroup, places: Mapping[str, Place]) -> str:
    return _responsible(group) if group.lives_in is None else places[group.lives_in].municipality_code


def _responsible(group: HouseholdGroup) -> str:
    return group.municipality_codes[0] if len(group.municipality_codes) == 1 else SEVERAL_MUNICIPALITIES


def _codes(snapshot: PlanningSnapshot, tally: _Tally) -> list[str]:
    free = (
        [SEVERAL_MUNICIPALITIES]
        if SEVERAL_MUNICIPALITIES in {**tally.unplaced, **tally.already_housed}
        else []
    )
    return sorted(municipality.code for municipality in snapshot.municipalities) + free


def _municipality_row(snapshot: PlanningSnapshot, tally: _Tally, code: str) -> MunicipalityFigures:
    quota = next((quota for quota in snapshot.quotas if quota.municipality_code == code), None)
    today = snapshot.rural.rural_permille(
        place for place in snapshot.places if place.municipality_code == code
    )
    return MunicipalityFigures(
        code=code,
        quota=quota.persons if quota else 0,
        received=quota.received if quota else 0,
        already_housed=tally.already_housed.get(code, NOBODY),
        in_time=tally.in_time.get(code, NOBODY),
        late=tally.late.get(code, NOBODY),
        unplaced=tally.unplaced.get(code, NOBODY),
        rural=tally.rural.get(code, NOBODY),
        rural_goal_permille=snapshot.rural_permille.get(code, today),
    )


def _total(rows: tuple[MunicipalityFigures, ...]) -> MunicipalityFigures:
    return MunicipalityFigures(
        code="",
        quota=sum(row.quota for row in rows),
        received=sum(row.received for row in rows),
        already_housed=sum((row.already_housed for row in rows), NOBODY),
        in_time=sum((row.in_time for row in rows), NOBODY),
        late=sum((row.late for row in rows), NOBODY),
        unplaced=sum((row.unplaced for row in rows), NOBODY),
        rural=sum((row.rural for row in rows), NOBODY),
        rural_goal_permille=None,
    )
