"""A plan in words: who is left without, where, when, and for want of what."""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.months import Month
from models.domain.place_suitability import PARTS
from models.domain.proposal import Breach, Obstacle, Shortage, ShortageKind
from models.domain.services import Service
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.household_kind_words import kind_name
from models.words.month_names import month_name
from optimizer.rules import fairness_floor

ROOMS: Mapping[int, Text] = {
    1: QT_TRANSLATE_NOOP("Shortages", "one room"),
    2: QT_TRANSLATE_NOOP("Shortages", "two rooms"),
    3: QT_TRANSLATE_NOOP("Shortages", "three rooms"),
    4: QT_TRANSLATE_NOOP("Shortages", "four rooms"),
    5: QT_TRANSLATE_NOOP("Shortages", "five rooms"),
    6: QT_TRANSLATE_NOOP("Shortages", "six rooms"),
    7: QT_TRANSLATE_NOOP("Shortages", "seven rooms"),
    8: QT_TRANSLATE_NOOP("Shortages", "eight rooms"),
}

_PLACES: Mapping[Service, Text] = {
    Service.PRESCHOOL: QT_TRANSLATE_NOOP("Shortages", "the preschool places"),
    Service.SCHOOL: QT_TRANSLATE_NOOP("Shortages", "the school places"),
    Service.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Shortages", "the upper secondary school places"),
    Service.SFI: QT_TRANSLATE_NOOP("Shortages", "the places in Swedish for immigrants"),
    Service.HEALTH: QT_TRANSLATE_NOOP("Shortages", "the places in health care"),
}

_OBSTACLES: Mapping[ShortageKind, Text] = {
    ShortageKind.QUOTA: QT_TRANSLATE_NOOP("Shortages", "what is left of the quota"),
    ShortageKind.LOCK: QT_TRANSLATE_NOOP("Shortages", "what the locks leave"),
    ShortageKind.PACE: QT_TRANSLATE_NOOP("Shortages", "what the municipality receives in a month"),
    ShortageKind.CONCENTRATION: QT_TRANSLATE_NOOP("Shortages", "what newcomers may be of a place"),
    ShortageKind.LINK: QT_TRANSLATE_NOOP("Shortages", "homes near those they are linked to"),
}

_OUT_OF_REACH: Mapping[Service, Text] = {
    Service.PRESCHOOL: QT_TRANSLATE_NOOP("Shortages", "a preschool within reach"),
    Service.SCHOOL: QT_TRANSLATE_NOOP("Shortages", "a school within reach"),
    Service.SFI: QT_TRANSLATE_NOOP("Shortages", "Swedish for immigrants within reach"),
}


def _month(month: Month, wording: Wording, year: int | None) -> str:
    """`mars`; with the year as well when it is another than `year`."""
    name = month_name(month, wording)
    return name if year in (None, month.year) else f"{name} {month.year}"


def shortage_sentence(
    shortage: Shortage, names: Mapping[str, str], wording: Wording, year: int | None = None
) -> str:
    """One sentence such as "Malung-Sälen: 14 personer saknar bostad med minst tre rum i mars".

    `names` gives a name for every municipality code and service point id (`PlanningSnapshot.names`);
    months of another year than `year` are written with their year.
    """
    sentence = _main_sentence(shortage, names, wording, year)
    if not shortage.also:
        return sentence
    return wording.of(
        QT_TRANSLATE_NOOP("Shortages", "{sentence}; not enough either: {others}"),
        sentence=sentence,
        others=", ".join(_obstacle(other, names, wording) for other in shortage.also),
    )


def _obstacle(obstacle: Obstacle, names: Mapping[str, str], wording: Wording) -> str:
    if obstacle.kind is ShortageKind.REACH and obstacle.service is not None:
        return wording.of(_OUT_OF_REACH[obstacle.service])
    if obstacle.service is None:
        return wording.of(_OBSTACLES[obstacle.kind])
    return wording.of(
        QT_TRANSLATE_NOOP("Shortages", "{places} at {point}"),
        places=wording.of(_PLACES[obstacle.service]),
        point=names.get(obstacle.point_id or "", obstacle.point_id or ""),
    )


def _main_sentence(shortage: Shortage, names: Mapping[str, str], wording: Wording, year: int | None) -> str:
    municipality = names.get(shortage.municipality_code, shortage.municipality_code)
    month = _month(shortage.month, wording, year)
    n = shortage.persons
    match shortage.kind:
        case ShortageKind.HOME:
            return _home_sentence(shortage, municipality, month, wording)
        case ShortageKind.SERVICE:
            return _service_sentence(shortage, municipality, month, names, wording)
        case ShortageKind.PLACE:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} have no place that suits them",
                None,
                n,
                municipality=municipality,
                month=month,
            )
        case ShortageKind.QUOTA:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} do not fit in the quota",
                None,
                n,
                municipality=municipality,
                month=month,
            )
        case ShortageKind.LOCK:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} find no room because of locks",
                None,
                n,
                municipality=municipality,
                month=month,
            )
        case ShortageKind.REACH:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} have no place with {service}",
                None,
                n,
                municipality=municipality,
                month=month,
                service=_OUT_OF_REACH[shortage.service or Service.SCHOOL],
            )
        case ShortageKind.PACE:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} are more than is received in a month",
                None,
                n,
                municipality=municipality,
                month=month,
            )
        case ShortageKind.CONCENTRATION:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} would be more newcomers than a place "
                "or a landlord takes",
                None,
                n,
                municipality=municipality,
                month=month,
            )
        case ShortageKind.LINK:
            return wording.translate(
                "Shortages",
                "{municipality}: %n persons assigned in {month} find no room near those they are linked to",
                None,
                n,
                municipality=municipality,
                month=month,
            )


def _home_sentence(shortage: Shortage, municipality: str, month: str, wording: Wording) -> str:
    rooms = wording.of(ROOMS[shortage.rooms or 1])
    if shortage.step_free:
        return wording.translate(
            "Shortages",
            "{municipality}: %n persons have no step-free home with at least {rooms} in {month}",
            None,
            shortage.persons,
            municipality=municipality,
            rooms=rooms,
            month=month,
        )
    return wording.translate(
        "Shortages",
        "{municipality}: %n persons have no home with at least {rooms} in {month}",
        None,
        shortage.persons,
        municipality=municipality,
        rooms=rooms,
        month=month,
    )


def _service_sentence(
    shortage: Shortage, municipality: str, month: str, names: Mapping[str, str], wording: Wording
) -> str:
    service = shortage.service or Service.SCHOOL
    point = names.get(shortage.point_id or "", shortage.point_id or "")
    if shortage.persons:
        return wording.translate(
            "Shortages",
            "{municipality}: %n persons cannot be received in {month}: "
            "{places} at {point} are not enough ({missing} missing)",
            None,
            shortage.persons,
            municipality=municipality,
            month=month,
            places=_PLACES[service],
            point=point,
            missing=shortage.missing,
        )
    return wording.of(
        QT_TRANSLATE_NOOP("Shortages", "{municipality}: {places} are missing at {point} in {month}"),
        municipality=municipality,
        places=_places_missing(service, shortage.missing, wording),
        point=point,
        month=month,
    )


def _places_missing(service: Service, n: int, wording: Wording) -> str:
    match service:
        case Service.PRESCHOOL:
            return wording.translate("Shortages", "%n preschool places", None, n)
        case Service.SCHOOL:
            return wording.translate("Shortages", "%n school places", None, n)
        case Service.UPPER_SECONDARY:
            return wording.translate("Shortages", "%n upper secondary school places", None, n)
        case Service.SFI:
            return wording.translate("Shortages", "%n places in Swedish for immigrants", None, n)
        case Service.HEALTH:
            return wording.translate("Shortages", "%n places in health care", None, n)


def cannot_hold_sentence(breach: Breach, names: Mapping[str, str], wording: Wording) -> str:
    """Why there is no plan: a lock or the floor of fairness, as found by `optimizer.diagnosis.diagnose`."""
    if breach.rule_id != fairness_floor.ID:
        return lock_sentence(breach, names, wording)
    (kind,) = breach.subject
    return wording.of(
        _FLOORS[breach.proven],
        kind=kind_name(kind, wording),
        limit=wording.number(breach.limit / PARTS, 3),
        actual=wording.number(breach.actual / PARTS, 3),
    )


_FLOORS: Mapping[bool, Text] = {
    True: QT_TRANSLATE_NOOP(
        "Shortages",
        "The floor {limit} cannot be kept for one kind of household, {kind}: at best they come to {actual} "
        "while the rules and the locks hold",
    ),
    False: QT_TRANSLATE_NOOP(
        "Shortages",
        "The floor {limit} cannot be kept for every kind of household at once: where all fare best together, "
        "{kind} come to {actual}",
    ),
}


def lock_sentence(breach: Breach, names: Mapping[str, str], wording: Wording) -> str:
    """Why there is no plan: a lock that cannot hold, as found by `optimizer.diagnosis.diagnose`."""
    _, place, month = breach.subject
    values: dict[str, object] = {
        "place": names.get(place, place),
        "limit": breach.limit,
        "actual": breach.actual,
    }
    if month:
        values["month"] = month_name(Month.parse(month), wording)
    return wording.of(_LOCKS[bool(month), breach.proven], **values)


_LOCKS: Mapping[tuple[bool, bool], Text] = {
    (True, True): QT_TRANSLATE_NOOP(
        "Shortages",
        "The lock on {place} in {month} asks for {limit} households, but only {actual} can be placed there "
        "while the rules and the other locks hold",
    ),
    (False, True): QT_TRANSLATE_NOOP(
        "Shortages",
        "The lock on {place} asks for {limit} households, but only {actual} can be placed there "
        "while the rules and the other locks hold",
    ),
    (True, False): QT_TRANSLATE_NOOP(
        "Shortages",
        "The lock on {place} in {month} asks for {limit} households, but no more than {actual} "
        "could be placed there in the time that was given",
    ),
    (False, False): QT_TRANSLATE_NOOP(
        "Shortages",
        "The lock on {place} asks for {limit} households, but no more than {actual} "
        "could be placed there in the time that was given",
    ),
}
"""By whether a month is locked, and whether the number is proven."""
