"""Numbers that no plan can be made with: negative, fractional, or beyond what they can be."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator, Mapping

from models.domain.households import AgeBand, Composition, HouseholdGroup
from models.domain.snapshot import PlanningSnapshot
from models.findings import Finding
from models.wording import QT_TRANSLATE_NOOP, Text
from optimizer.basis_checks.finding import error, is_whole, remark

_LANDLORD_HOMES = QT_TRANSLATE_NOOP("Basis", "the landlord's homes in all")
_RENT = QT_TRANSLATE_NOOP("Basis", "the monthly rent")
_ROOMS = QT_TRANSLATE_NOOP("Basis", "the number of rooms")
_HOMES = QT_TRANSLATE_NOOP("Basis", "the number of homes")
_HOUSEHOLDS = QT_TRANSLATE_NOOP("Basis", "the number of households")
_INHABITANTS = QT_TRANSLATE_NOOP("Basis", "the number of inhabitants")
_PERSONS = QT_TRANSLATE_NOOP("Basis", "the number of persons")
_RECEIVED = QT_TRANSLATE_NOOP("Basis", "the number of persons received")
_WEIGHT = QT_TRANSLATE_NOOP("Basis", "the weight")

_AGES: Mapping[AgeBand, Text] = {
    AgeBand.INFANT: QT_TRANSLATE_NOOP("Basis", "persons aged 0"),
    AgeBand.PRESCHOOL: QT_TRANSLATE_NOOP("Basis", "persons aged 1–5"),
    AgeBand.SCHOOL: QT_TRANSLATE_NOOP("Basis", "persons aged 6–15"),
    AgeBand.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Basis", "persons aged 16–18"),
    AgeBand.ADULT: QT_TRANSLATE_NOOP("Basis", "persons aged 19–64"),
    AgeBand.SENIOR: QT_TRANSLATE_NOOP("Basis", "persons aged 65 and over"),
}

type _Field = tuple[Text, object, int]
"""What it is called, its value, and the least it can be."""


def numbers(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    """One finding for each number."""
    names = snapshot.names
    for part in snapshot.municipalities:
        yield from _wrong("BASIS_PLACE_NUMBER", [(_INHABITANTS, part.population, 0)], record=part.name)
    for place in snapshot.places:
        population = [
            (_INHABITANTS, place.population, 0),
            (_INHABITANTS, place.locality_population, 0),
        ]
        yield from _wrong("BASIS_PLACE_NUMBER", population, record=place.name)
        for title, value in (
            (QT_TRANSLATE_NOOP("Basis", "public transport"), place.transport),
            (QT_TRANSLATE_NOOP("Basis", "work"), place.work),
            (QT_TRANSLATE_NOOP("Basis", "associations"), place.associations),
        ):
            if value is not None and not _between(value, 100):
                yield error("BASIS_PLACE_SCORE", record=place.name, field=title, value=value)
    for quota in snapshot.quotas:
        fields = [
            (_PERSONS, quota.persons, 0),
            *((_PERSONS, persons, 0) for persons in quota.routes.values()),
            (_RECEIVED, quota.received, 0),
        ]
        code = quota.municipality_code
        yield from _wrong("BASIS_QUOTA_NUMBER", fields, record=names.get(code, code))
    for group in snapshot.groups:
        yield from _of_group(group, names)
    for kind in snapshot.household_types:
        weight = [(_WEIGHT, kind.weight, 0), *_persons(kind.composition)]
        yield from _wrong("BASIS_TYPE_NUMBER", weight, record=kind.code)
    yield from _of_homes(snapshot)
    yield from _of_limits(snapshot)


def _of_group(group: HouseholdGroup, names: Mapping[str, str]) -> Iterator[Finding]:
    fields = [
        (_HOUSEHOLDS, group.count, 0),
        (QT_TRANSLATE_NOOP("Basis", "the months until reception"), group.reception_months, 0),
        *_persons(group.composition),
    ]
    wrong = list(_wrong("BASIS_GROUP_NUMBER", fields, record=group.id))
    yield from wrong
    if wrong:
        return
    persons = group.composition.persons
    if not persons:
        yield error("BASIS_GROUP_EMPTY", group=group.id)
    for place, score in sorted(group.scores.items()):
        if not (math.isfinite(score) and 0 <= score <= persons):
            yield error(
                "BASIS_SCORE", group=group.id, place=names.get(place, place), value=score, persons=persons
            )
    for place, cost in sorted(group.costs.items()):
        if not (math.isfinite(cost) and cost >= 0):
            yield error("BASIS_GROUP_COST", group=group.id, place=names.get(place, place), value=cost)


def _persons(composition: Composition) -> list[_Field]:
    return [(title, composition.of(band), 0) for band, title in _AGES.items()]


def _of_homes(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    names = snapshot.names
    for home in snapshot.homes:
        fields = [
            (_HOMES, home.count, 0),
            (_ROOMS, home.rooms, 1),
            (_RENT, home.monthly_rent, 0),
            (_LANDLORD_HOMES, home.landlord_homes, 0),
        ]
        where = {"record": names.get(home.place_code, home.place_code), "rooms": home.rooms}
        wrong = list(_wrong("BASIS_HOME_NUMBER", fields, **where))
        yield from wrong
        if not wrong and home.landlord_homes is not None and home.landlord_homes < home.count:
            yield remark(
                "BASIS_LANDLORD_HOMES",
                place=where["record"],
                rooms=home.rooms,
                count=home.count,
                homes=home.landlord_homes,
            )
    for project in snapshot.projects:
        fields = [
            (QT_TRANSLATE_NOOP("Basis", "the number of units"), project.units, 0),
            (_ROOMS, project.rooms, 1),
            (QT_TRANSLATE_NOOP("Basis", "the homes in a unit"), project.homes_per_unit, 1),
            (QT_TRANSLATE_NOOP("Basis", "the months of the lease"), project.lease_months, 1),
            (QT_TRANSLATE_NOOP("Basis", "the cost of a unit"), project.unit_cost, 0),
            (_RENT, project.monthly_rent, 0),
        ]
        yield from _wrong("BASIS_PROJECT_NUMBER", fields, record=project.name or project.id)
    for point in snapshot.services:
        places = [(QT_TRANSLATE_NOOP("Basis", "free places"), step.places, 0) for step in point.capacity]
        yield from _wrong("BASIS_SERVICE_NUMBER", places, record=point.name)
    for lock in snapshot.locks:
        place = names.get(lock.place_code, lock.place_code)
        yield from _wrong("BASIS_LOCK_NUMBER", [(_HOUSEHOLDS, lock.households, 0)], record=place)


def _of_limits(snapshot: PlanningSnapshot) -> Iterator[Finding]:
    names = snapshot.names
    for pace in snapshot.paces:
        fields = [(_PERSONS, pace.persons, 0), (_HOUSEHOLDS, pace.households, 0)]
        code = pace.municipality_code
        yield from _wrong("BASIS_PACE_NUMBER", fields, record=names.get(code, code))
    for title, permille in (
        (
            QT_TRANSLATE_NOOP("Basis", "the largest share of newcomers in a place"),
            snapshot.newcomers_permille,
        ),
        (QT_TRANSLATE_NOOP("Basis", "the largest share of a landlord's homes"), snapshot.landlord_permille),
        *(
            (QT_TRANSLATE_NOOP("Basis", "the share that is to live rurally"), share)
            for share in snapshot.rural_permille.values()
        ),
    ):
        if permille is not None and not (is_whole(permille) and 0 <= permille <= 1000):
            yield error("BASIS_SHARE", field=title, value=permille)
    fields = [
        (QT_TRANSLATE_NOOP("Basis", "the budget"), snapshot.budget, 0),
        *((QT_TRANSLATE_NOOP("Basis", "a grant"), grant.amount, 0) for grant in snapshot.grants),
        *(
            (QT_TRANSLATE_NOOP("Basis", "the weight of a month"), weight, 0)
            for weight in snapshot.month_weights
        ),
        *(
            (QT_TRANSLATE_NOOP("Basis", "a weight of what suits"), weight, 0)
            for weight in snapshot.suitability_weights.values()
        ),
    ]
    yield from _wrong("BASIS_YEAR_NUMBER", fields)
    if len(snapshot.month_weights) != 12:
        yield error("BASIS_MONTH_WEIGHTS", count=len(snapshot.month_weights))


def _wrong(code: str, fields: Iterable[_Field], **where: object) -> Iterator[Finding]:
    """Values that are unknown (None) are not wrong."""
    for title, value, least in fields:
        if value is not None and not (is_whole(value) and value >= least):
            yield error(code, field=title, value=value, least=least, **where)


def _between(value: object, most: int) -> bool:
    return is_whole(value) and 0 <= value <= most
