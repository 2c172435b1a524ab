"""Records that stand twice, or that speak of a place, group or municipality that there is none of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from models.domain.households import HouseholdGroup
from models.domain.snapshot import PlanningSnapshot
from models.findings import Finding
from models.wording import QT_TRANSLATE_NOOP, Text
from optimizer.basis_checks.finding import error, remark


def references(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """One finding for each record and what it speaks of."""
    yield from _twice(snapshot)
    places = {place.code for place in snapshot.places}
    municipalities = {part.code for part in snapshot.municipalities}
    for place in snapshot.places:
        if place.municipality_code not in municipalities:
            yield error("BASIS_PLACE_NOWHERE", place=place.name, municipality=place.municipality_code)
    for code in (
        *(quota.municipality_code for quota in snapshot.quotas),
        *(pace.municipality_code for pace in snapshot.paces),
        *snapshot.rural_permille,
    ):
        if code not in municipalities:
            yield error("BASIS_MUNICIPALITY_UNKNOWN", municipality=code)
    for home in snapshot.homes:
        if home.place_code not in places:
            yield error("BASIS_HOME_NOWHERE", rooms=home.rooms, place=home.place_code)
    for project in snapshot.projects:
        if project.place_code not in places:
            yield error("BASIS_PROJECT_NOWHERE", project=project.name or project.id, place=project.place_code)
    for group in snapshot.groups:
        yield from _of_group(group, snapshot, places, municipalities)
    yield from _links(snapshot)


def _twice(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    kinds: tuple[tuple[Text, Iterable[str]], ...] = (
        (QT_TRANSLATE_NOOP("Basis", "the municipality"), (part.code for part in snapshot.municipalities)),
        (QT_TRANSLATE_NOOP("Basis", "the place"), (place.code for place in snapshot.places)),
        (
            QT_TRANSLATE_NOOP("Basis", "the quota of the municipality"),
            (quota.municipality_code for quota in snapshot.quotas),
        ),
        (QT_TRANSLATE_NOOP("Basis", "the household group"), (group.id for group in snapshot.groups)),
        (QT_TRANSLATE_NOOP("Basis", "the household type"), (kind.code for kind in snapshot.household_types)),
        (QT_TRANSLATE_NOOP("Basis", "the homes numbered"), (home.id for home in snapshot.homes)),
        (QT_TRANSLATE_NOOP("Basis", "the housing project numbered"), (part.id for part in snapshot.projects)),
        (QT_TRANSLATE_NOOP("Basis", "the service numbered"), (point.id for point in snapshot.services)),
        (QT_TRANSLATE_NOOP("Basis", "the lock numbered"), (lock.id for lock in snapshot.locks)),
        (QT_TRANSLATE_NOOP("Basis", "the link numbered"), (link.id for link in snapshot.links)),
        (
            QT_TRANSLATE_NOOP("Basis", "the monthly pace of the municipality"),
            (pace.municipality_code for pace in snapshot.paces),
        ),
    )
    for title, codes in kinds:
        for code, count in Counter(codes).items():
            if count > 1:
                yield error("BASIS_TWICE", record=title, code=code, count=count)


def _of_group(
    group: HouseholdGroup, snapshot: PlanningSnapshot, places: set[str], municipalities: set[str]
) -> Iterator[Finding]:
    unknown = [code for code in group.municipality_codes if code not in municipalities]
    if not group.municipality_codes or unknown:
        yield error("BASIS_GROUP_NOWHERE", group=group.id, municipality=", ".join(unknown) or "–")
        return
    named = {*group.allowed_places, *group.forbidden_places, *group.scores, *group.costs}
    if group.lives_in is not None:
        named.add(group.lives_in)
    if named - places:
        yield remark("BASIS_GROUP_PLACES", group=group.id, places=", ".join(sorted(named - places)))
    if not group.needs_home:
        return
    names = snapshot.names
    inside = {place.code for place in snapshot.places if place.municipality_code in group.municipality_codes}
    allowed = inside & group.allowed_places if group.allowed_places else inside
    if not allowed - group.forbidden_places:
        where = ", ".join(names.get(code, code) for code in group.municipality_codes)
        yield remark("BASIS_GROUP_NO_PLACE", group=group.id, municipality=where)


def _links(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    groups = {group.id: group for group in snapshot.groups}
    for link in snapshot.links:
        unknown = [code for code in (link.first_group, link.second_group) if code not in groups]
        for code in unknown:
            other = link.second_group if code == link.first_group else link.first_group
            yield error("BASIS_LINK_UNKNOWN", group=code, other=other)
        if not unknown:
            yield from _between(groups[link.first_group], groups[link.second_group])


def _between(first: HouseholdGroup, second: HouseholdGroup) -> Iterator[Finding]:
    if first.id == second.id:
        yield error("BASIS_LINK_ITSELF", group=first.id)
    elif not first.needs_home and not second.needs_home:
        yield remark("BASIS_LINK_HOUSED", group=first.id, other=second.id)
    else:
        for group in (first, second):
            if group.needs_home and group.count > 1:
                yield error("BASIS_LINK_MANY", group=group.id, count=group.count)
