"""Parts of a snapshot that share nothing: each is solved alone, which is exact."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from optimizer.goals.catalogue import allowance, goals_in_force

FAIRNESS_FLOOR = "fairness_floor"
PROJECT_REQUIREMENTS = "project_requirements"


def parts_of(snapshot: PlanningSnapshot, settings: PlanSettings) -> tuple[PlanningSnapshot, ...]:
    """Municipalities that share nothing: no group, link, catchment, resident, project money or tolerance.

    Locks on places that do not exist go to the first part, where they are found impossible.
    """
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    ties = _Ties(part.code for part in snapshot.municipalities)
    reach = {
        group.id: {*group.municipality_codes, *_codes(municipality, group.lives_in)}
        for group in snapshot.groups
    }
    for codes in reach.values():
        ties.join(codes)
    for link in snapshot.links:
        ties.join(reach.get(link.first_group, set()) | reach.get(link.second_group, set()))
    for point in snapshot.services:
        ties.join(_codes(municipality, *point.catchment))
    for codes in _tied_by_projects(snapshot, settings, municipality):
        ties.join(codes)
    if _spans_everything(settings):
        ties.join({part.code for part in snapshot.municipalities})
    components = ties.components()
    if not components:
        return (snapshot,)
    first, *others = _restricted(snapshot, components, municipality)
    astray = tuple(lock for lock in snapshot.locks if lock.place_code not in municipality)
    return (replace(first, locks=(*first.locks, *astray)), *others)


def _codes(municipality: Mapping[str, str], *places: str | None) -> set[str]:
    """The municipalities of places, of those that are known."""
    return {municipality[place] for place in places if place is not None and place in municipality}


def _spans_everything(settings: PlanSettings) -> bool:
    """A mean over all households is held, or something of a goal is left for later goals to share."""
    goals = goals_in_force(settings)
    shared = any(allowance(goal.id, settings) > 0 for goal in goals[:-1])
    floor = settings.score_floor is not None and FAIRNESS_FLOOR not in settings.rules_off
    return shared or floor


def _tied_by_projects(
    snapshot: PlanningSnapshot, settings: PlanSettings, municipality: Mapping[str, str]
) -> Iterator[set[str]]:
    """One budget for all undecided projects; units that move from one place to another; one decision."""
    if not settings.siting:
        return
    places = {project.id: project.place_code for project in snapshot.projects}
    undecided = [project for project in snapshot.projects if not project.decided]
    if snapshot.budget is not None and PROJECT_REQUIREMENTS not in settings.rules_off:
        yield _codes(municipality, *(project.place_code for project in undecided))
    for project in snapshot.projects:
        for other in (project.reuses, project.same_decision_as):
            if other is not None:
                yield _codes(municipality, project.place_code, places.get(other))


class _Ties:
    """Union-find over municipality codes."""

    def __init__(self, codes: Iterable[str]) -> None:
        self._parent: dict[str, str] = {code: code for code in codes}

    def _root(self, code: str) -> str:
        self._parent.setdefault(code, code)
        while self._parent[code] != code:
            self._parent[code] = self._parent[self._parent[code]]
            code = self._parent[code]
        return code

    def join(self, codes: set[str]) -> None:
        roots = sorted({self._root(code) for code in codes})
        for root in roots[1:]:
            self._parent[root] = roots[0]

    def components(self) -> tuple[frozenset[str], ...]:
        found: dict[str, set[str]] = defaultdict(set)
        for code in self._parent:
            found[self._root(code)].add(code)
        return tuple(frozenset(found[root]) for root in sorted(found))


def _restricted(
    snapshot: PlanningSnapshot, components: Sequence[frozenset[str]], municipality: Mapping[str, str]
) -> Iterator[PlanningSnapshot]:
    """What belongs to each component, so that a change elsewhere leaves its snapshot equal."""
    number = {code: at for at, codes in enumerate(components) for code in codes}
    of_group = {group.id: number[group.municipality_codes[0]] for group in snapshot.groups}

    def shared[T](items: Iterable[T], component: Callable[[T], int | None]) -> list[tuple[T, ...]]:
        found: list[list[T]] = [[] for _ in components]
        for item in items:
            at = component(item)
            if at is not None:
                found[at].append(item)
        return [tuple(part) for part in found]

    def at_place(place: str) -> int | None:
        return number.get(municipality.get(place, ""))

    municipalities = shared(snapshot.municipalities, lambda part: number.get(part.code))
    places = shared(snapshot.places, lambda place: number.get(place.municipality_code))
    quotas = shared(snapshot.quotas, lambda quota: number.get(quota.municipality_code))
    groups = shared(snapshot.groups, lambda group: of_group[group.id])
    homes = shared(snapshot.homes, lambda home: at_place(home.place_code))
    projects = shared(snapshot.projects, lambda project: at_place(project.place_code))
    services = shared(
        snapshot.services,
        lambda point: next((number[code] for code in _codes(municipality, *point.catchment)), None),
    )
    locks = shared(snapshot.locks, lambda lock: at_place(lock.place_code))
    links = shared(snapshot.links, lambda link: of_group.get(link.first_group))
    paces = shared(snapshot.paces, lambda pace: number.get(pace.municipality_code))
    of_project = {project.id: at_place(project.place_code) for project in snapshot.projects}
    starts = shared(snapshot.starts, lambda start: of_project.get(start.project_id))
    previous = shared(snapshot.previous, lambda cell: of_group.get(cell.group_id))
    rural = shared(snapshot.rural_permille.items(), lambda item: number.get(item[0]))
    for at in range(len(components)):
        yield replace(
            snapshot,
            municipalities=municipalities[at],
            places=places[at],
            quotas=quotas[at],
            groups=groups[at],
            homes=homes[at],
            projects=projects[at],
            services=services[at],
            locks=locks[at],
            links=links[at],
            paces=paces[at],
            previous=previous[at],
            starts=starts[at],
            rural_permille=dict(rural[at]),
        )
