"""Several planning bases as one: side by side they share nothing but what is decided on projects.

So one plan for all of them is an ordinary question with ordinary rules, goals and proofs. Each goal is
then the sum over the bases. The first basis keeps its codes; those of the others are marked.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from models.domain.geography import Municipality, Place
from models.domain.homes import HomeStock, HousingProject
from models.domain.household_kinds import kind_of
from models.domain.households import HouseholdGroup, Link
from models.domain.placement import Placement, ProjectStart
from models.domain.proposal import PlanSettings
from models.domain.services import ServicePoint
from models.domain.snapshot import Lock, PlanningSnapshot


@dataclass(frozen=True, slots=True)
class _Mark:
    """Marks the codes of the basis with this number; nobody else writes a line feed into a code."""

    number: int

    def on(self, code: str) -> str:
        return f"{code}\n{self.number}" if self.number else code

    def off(self, code: str) -> str | None:
        """The code as its own basis has it; None for a code of another basis."""
        own, _, number = code.partition("\n")
        return own if int(number or 0) == self.number else None


def joined(bases: Sequence[PlanningSnapshot]) -> PlanningSnapshot:
    """The bases as one. They have the same year, the same limits and the same projects."""
    first = bases[0]
    marked = [_marked(basis, _Mark(number)) for number, basis in enumerate(bases)]
    return replace(
        first,
        municipalities=tuple(part for basis in marked for part in basis.municipalities),
        places=tuple(place for basis in marked for place in basis.places),
        quotas=tuple(quota for basis in marked for quota in basis.quotas),
        groups=tuple(group for basis in marked for group in basis.groups),
        homes=tuple(home for basis in marked for home in basis.homes),
        projects=tuple(project for basis in marked for project in basis.projects),
        services=tuple(point for basis in marked for point in basis.services),
        locks=tuple(lock for basis in marked for lock in basis.locks),
        rural_permille={code: share for basis in marked for code, share in basis.rural_permille.items()},
        links=tuple(link for basis in marked for link in basis.links),
        paces=tuple(pace for basis in marked for pace in basis.paces),
        budget=None if first.budget is None else first.budget * len(bases),
        previous=tuple(cell for basis in marked for cell in basis.previous),
    )


def joined_settings(settings: PlanSettings, bases: int) -> PlanSettings:
    """A tolerance holds for each basis, on the average."""
    tolerances = {goal: amount * bases for goal, amount in settings.tolerances.items()}
    return replace(settings, tolerances=tolerances)


def placements_in(number: int, placements: Sequence[Placement]) -> tuple[Placement, ...]:
    """The cells of one basis out of a plan for all, in its own codes."""
    mark = _Mark(number)
    return tuple(
        replace(cell, group_id=group, place_code=place)
        for cell in placements
        if (group := mark.off(cell.group_id)) is not None and (place := mark.off(cell.place_code)) is not None
    )


def common_starts(starts: Sequence[ProjectStart]) -> tuple[ProjectStart, ...]:
    """What a plan for all decides on projects: alike in every basis, so that of the first is taken."""
    first = _Mark(0)
    return tuple(start for start in starts if first.off(start.project_id) is not None)


def _marked(basis: PlanningSnapshot, mark: _Mark) -> PlanningSnapshot:
    return replace(
        basis,
        municipalities=tuple(_municipality(part, mark) for part in basis.municipalities),
        places=tuple(_place(place, mark) for place in basis.places),
        quotas=tuple(
            replace(quota, municipality_code=mark.on(quota.municipality_code)) for quota in basis.quotas
        ),
        groups=tuple(_group(group, mark) for group in basis.groups),
        homes=tuple(_home(home, mark) for home in basis.homes),
        projects=tuple(_project(project, mark) for project in basis.projects),
        services=tuple(_point(point, mark) for point in basis.services),
        locks=tuple(_lock(lock, mark) for lock in basis.locks),
        rural_permille={mark.on(code): share for code, share in basis.rural_permille.items()},
        links=tuple(_link(link, mark) for link in basis.links),
        paces=tuple(replace(pace, municipality_code=mark.on(pace.municipality_code)) for pace in basis.paces),
        previous=tuple(
            replace(cell, group_id=mark.on(cell.group_id), place_code=mark.on(cell.place_code))
            for cell in basis.previous
        ),
    )


def _municipality(municipality: Municipality, mark: _Mark) -> Municipality:
    return replace(municipality, code=mark.on(municipality.code))


def _place(place: Place, mark: _Mark) -> Place:
    return replace(place, code=mark.on(place.code), municipality_code=mark.on(place.municipality_code))


def _group(group: HouseholdGroup, mark: _Mark) -> HouseholdGroup:
    return replace(
        group,
        id=mark.on(group.id),
        municipality_codes=tuple(map(mark.on, group.municipality_codes)),
        lives_in=None if group.lives_in is None else mark.on(group.lives_in),
        allowed_places=frozenset(map(mark.on, group.allowed_places)),
        forbidden_places=frozenset(map(mark.on, group.forbidden_places)),
        scores={mark.on(code): score for code, score in group.scores.items()},
        costs={mark.on(code): cost for code, cost in group.costs.items()},
        kind=mark.on(kind_of(group)),
    )


def _home(home: HomeStock, mark: _Mark) -> HomeStock:
    return replace(
        home,
        id=mark.on(home.id),
        place_code=mark.on(home.place_code),
        landlord=mark.on(home.landlord) if home.landlord else "",
    )


def _project(project: HousingProject, mark: _Mark) -> HousingProject:
    return replace(
        project,
        id=mark.on(project.id),
        place_code=mark.on(project.place_code),
        reuses=None if project.reuses is None else mark.on(project.reuses),
        same_decision_as=project.id if mark.number else None,
    )


def _point(point: ServicePoint, mark: _Mark) -> ServicePoint:
    return replace(
        point,
        id=mark.on(point.id),
        municipality_code=mark.on(point.municipality_code),
        catchment=frozenset(map(mark.on, point.catchment)),
    )


def _lock(lock: Lock, mark: _Mark) -> Lock:
    return replace(
        lock,
        id=mark.on(lock.id),
        place_code=mark.on(lock.place_code),
        group_id=None if lock.group_id is None else mark.on(lock.group_id),
    )


def _link(link: Link, mark: _Mark) -> Link:
    return replace(
        link,
        id=mark.on(link.id),
        first_group=mark.on(link.first_group),
        second_group=mark.on(link.second_group),
    )
