"""One part's planning basis as numbered places, months and groups: what rows and columns are written over."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray

from models.domain.geography import Place
from models.domain.homes import LARGEST_ROOMS, HomeStock, HousingProject
from models.domain.households import HouseholdGroup, Need
from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.services import Service, ServicePoint
from models.domain.snapshot import PlanningSnapshot
from optimizer.project_checks import may_be_used
from optimizer.residence import settled

type Whole = NDArray[np.int64]
type Index = NDArray[np.int32]
type Numbers = NDArray[np.signedinteger[Any]]
type Mask = NDArray[np.bool_]


def rooms_needed(snapshot: PlanningSnapshot, group: HouseholdGroup) -> int:
    """As `PlanningSnapshot.rooms_needed`, by which the checks count: rows are written apart from them."""
    return min(group.composition.rooms_needed(snapshot.crowding_norm), LARGEST_ROOMS)


def all_homes(snapshot: PlanningSnapshot) -> tuple[HomeStock, ...]:
    """As `PlanningSnapshot.all_homes`, by which the checks count: rows are written apart from them."""
    projects = {project.id: project for project in snapshot.projects}
    return (
        *snapshot.homes,
        *(project.as_homes() for project in snapshot.projects if project.decided),
        *(projects[start.project_id].started(start.month, start.units) for start in snapshot.starts),
    )


def counted_rooms(rooms: int) -> int:
    """The rooms a home counts for: at least one, and the largest homes as `LARGEST_ROOMS`."""
    return min(max(rooms, 1), LARGEST_ROOMS)


@dataclass(frozen=True)
class Frame:
    """`snapshot` must be in order. Numbers: place, month and group are positions in their tuples."""

    snapshot: PlanningSnapshot
    settings: PlanSettings

    @cached_property
    def months(self) -> tuple[Month, ...]:
        return self.snapshot.months

    @cached_property
    def places(self) -> tuple[Place, ...]:
        return self.snapshot.places

    @cached_property
    def place_number(self) -> Mapping[str, int]:
        return {place.code: number for number, place in enumerate(self.places)}

    @cached_property
    def municipality_places(self) -> Mapping[str, tuple[int, ...]]:
        found: dict[str, list[int]] = defaultdict(list)
        for number, place in enumerate(self.places):
            found[place.municipality_code].append(number)
        return {code: tuple(numbers) for code, numbers in found.items()}

    @cached_property
    def groups(self) -> tuple[HouseholdGroup, ...]:
        """Groups to be placed; the already housed are constants."""
        return tuple(group for group in self.snapshot.groups if group.needs_home and group.count > 0)

    @cached_property
    def count(self) -> Whole:
        return np.array([group.count for group in self.groups], dtype=np.int64)

    @cached_property
    def persons(self) -> Whole:
        """Persons in one household of each group."""
        return np.array([group.composition.persons for group in self.groups], dtype=np.int64)

    @cached_property
    def rooms(self) -> Whole:
        return np.array([rooms_needed(self.snapshot, group) for group in self.groups], dtype=np.int64)

    @cached_property
    def step_free(self) -> Mask:
        return np.array([Need.STEP_FREE in group.needs for group in self.groups], dtype=np.bool_)

    @cached_property
    def assigned(self) -> Whole:
        """Month number of the assignment; below zero when it was before the plan's first month."""
        first = self.months[0]
        return np.array([group.assigned - first for group in self.groups], dtype=np.int64)

    @cached_property
    def deadline(self) -> Whole:
        """Last month number in time; far beyond the horizon when the rule is switched off."""
        first = self.months[0]
        off = "reception_deadline" in self.settings.rules_off
        return np.array(
            [len(self.months) if off else group.deadline - first for group in self.groups], dtype=np.int64
        )

    @cached_property
    def out_of_reach(self) -> Mapping[Service, Mask]:
        """By service, the places without one whose municipality has another place within reach of one."""
        found = {service: np.zeros(len(self.places), dtype=np.bool_) for service in Service}
        for service, lacking in found.items():
            catchments = [point.catchment for point in self.snapshot.services if point.service is service]
            within = {
                self.place_number[code] for codes in catchments for code in codes if code in self.place_number
            }
            for places in self.municipality_places.values():
                if not within.isdisjoint(places):
                    lacking[[place for place in places if place not in within]] = True
        return found

    @cached_property
    def start_options(self) -> tuple[tuple[HousingProject, int], ...]:
        """Undecided projects with each month number in which units of them may be taken into use.

        None where homes are not counted: nobody would need them.
        """
        if not self.settings.siting or not self._in_force("home_capacity"):
            return ()
        checked = self._in_force("project_requirements")
        return tuple(
            (project, number)
            for project in self.snapshot.projects
            if not project.decided
            and project.units * project.homes_per_unit > 0
            and project.place_code in self.place_number
            and (may_be_used(self.snapshot, project) or not checked)
            for number, month in enumerate(self.months)
            if month >= project.ready
        )

    def _in_force(self, rule_id: str) -> bool:
        return rule_id in self.settings.rules and rule_id not in self.settings.rules_off

    @cached_property
    def options_by_place(self) -> Mapping[int, Index]:
        """The numbers of the start options by the place of their project."""
        found: dict[int, list[int]] = defaultdict(list)
        for number, (project, _) in enumerate(self.start_options):
            found[self.place_number[project.place_code]].append(number)
        return {place: np.array(numbers, dtype=np.int32) for place, numbers in found.items()}

    @cached_property
    def homes_of_a_unit(self) -> Whole:
        """Homes that one unit of a start option gives, by [option, month]."""
        found = np.zeros((len(self.start_options), len(self.months)), dtype=np.int64)
        for number, (project, first) in enumerate(self.start_options):
            last = len(self.months) if project.lease_months is None else first + project.lease_months
            found[number, first:last] = project.homes_per_unit
        return found

    @cached_property
    def possible_homes(self) -> Whole:
        """`homes_at_least` if every unit of every start option were taken into use."""
        possible = self.homes_at_least.copy()
        for (project, _), homes in zip(self.start_options, self.homes_of_a_unit, strict=True):
            place = self.place_number[project.place_code]
            rooms = counted_rooms(project.rooms)
            kinds = 2 if project.step_free else 1
            possible[place, :rooms, :kinds] += project.units * homes
        return possible

    def let(self, home: HomeStock) -> slice:
        """The month numbers in which a home is available."""
        first, months = self.months[0], len(self.months)
        beyond = months if home.last is None else home.last - first + 1
        return slice(max(home.first - first, 0), max(beyond, 0))

    @cached_property
    def homes(self) -> Whole:
        """Homes available, by [place, rooms - 1, step-free, month]."""
        found = np.zeros((len(self.places), LARGEST_ROOMS, 2, len(self.months)), dtype=np.int64)
        for home in all_homes(self.snapshot):
            place = self.place_number.get(home.place_code)
            if place is None:
                continue
            rooms = counted_rooms(home.rooms)
            found[place, rooms - 1, int(home.step_free), self.let(home)] += home.count
        return found

    @cached_property
    def homes_at_least(self) -> Whole:
        """Homes with at least so many rooms, by [place, rooms - 1, only step-free (1) or all (0), month]."""
        of_any = self.homes.sum(axis=2)
        wanted = np.stack([of_any, self.homes[:, :, 1]], axis=2)
        at_least: Whole = np.flip(np.flip(wanted, axis=1).cumsum(axis=1), axis=1)
        return at_least

    @cached_property
    def uses(self) -> Mapping[Service, Whole]:
        """Places one household of each group uses, by service."""
        return {
            service: np.array([service.used_by(group.composition) for group in self.groups], dtype=np.int64)
            for service in {point.service for point in self.snapshot.services}
        }

    @cached_property
    def settled_use(self) -> Mapping[str, Whole]:
        """Places in use by the already housed alone, by service point and month number."""
        groups = {group.id: group for group in self.snapshot.groups}
        use = {point.id: np.zeros(len(self.months), dtype=np.int64) for point in self.snapshot.services}
        housed: dict[str, list[Placement]] = defaultdict(list)
        for cell in settled(self.snapshot):
            housed[cell.place_code].append(cell)
        for point in self.snapshot.services if housed else ():
            for cell in (cell for place in point.catchment for cell in housed.get(place, ())):
                each = point.service.used_by(groups[cell.group_id].composition)
                use[point.id][cell.month - self.months[0] :] += each * cell.households
        return use

    def left_by_housed(self, point: ServicePoint) -> Whole:
        """Free places less those in use by the already housed, by month: below zero where they lack some."""
        free = np.zeros(len(self.months), dtype=np.int64)
        for step in point.capacity:
            free[max(step.first - self.months[0], 0) :] = step.places
        left: Whole = free - self.settled_use[point.id]
        return left

    def room(self, point: ServicePoint) -> Whole:
        """Free places left for the newly housed by month: never below zero, whatever the housed use."""
        room: Whole = np.maximum(self.left_by_housed(point), 0)
        return room
