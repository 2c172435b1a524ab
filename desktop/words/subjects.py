"""What a rule's breach or limit is about, in words: codes of places, services, months, home sizes."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence

from desktop.words.projects import REQUIREMENT_NAMES
from models.domain.months import Month
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.household_kind_words import kind_name
from models.words.month_names import long_month
from models.workbooks.choices import ROUTES, SERVICES

_MONTH = re.compile(r"\d{4}-\d{2}")
_HOMES = re.compile(r"(\d+)_(rooms|step_free)")
_WORDS: Mapping[str, Text] = {
    **{route.value: ROUTES[route] for route in Route},
    **{service.value: SERVICES[service] for service in Service},
    **{requirement.value: name for requirement, name in REQUIREMENT_NAMES.items()},
    "persons": QT_TRANSLATE_NOOP("Explain", "persons in a month"),
    "households": QT_TRANSLATE_NOOP("Explain", "households in a month"),
    "inhabitants": QT_TRANSLATE_NOOP("Explain", "newcomers against inhabitants"),
    "budget": QT_TRANSLATE_NOOP("Explain", "the budget for projects"),
    "units": QT_TRANSLATE_NOOP("Explain", "units in use"),
    "reused": QT_TRANSLATE_NOOP("Explain", "units that move here"),
}


def subject_words(subject: Sequence[str], snapshot: PlanningSnapshot, wording: Wording) -> str:
    """`Sveg, minst 3 rum, mars 2026`. What nobody knows a word for stands as it is."""
    names = _names(snapshot)
    return ", ".join(_part(part, names, wording) for part in subject if part)


def without_months(subject: Sequence[str]) -> tuple[str, ...]:
    """The subject whichever month it is about."""
    return tuple(part for part in subject if not _MONTH.fullmatch(part))


def home_size(part: str) -> tuple[int, bool] | None:
    """Rooms, and whether step-free, of a part such as `3_rooms`."""
    found = _HOMES.fullmatch(part)
    return (int(found[1]), found[2] == "step_free") if found else None


def _names(snapshot: PlanningSnapshot) -> dict[str, str]:
    names = {project.id: project.name for project in snapshot.projects}
    places = {place.code: place.name for place in snapshot.places}
    names |= {lock.id: places.get(lock.place_code, lock.place_code) for lock in snapshot.locks}
    names |= {link.id: f"{link.first_group} – {link.second_group}" for link in snapshot.links}
    return names | snapshot.names


def _part(part: str, names: Mapping[str, str], wording: Wording) -> str:
    if part in names:
        return names[part]
    if part in _WORDS:
        return wording.of(_WORDS[part])
    if _MONTH.fullmatch(part):
        return long_month(Month.parse(part), wording)
    size = home_size(part)
    if size is None:
        return kind_name(part, wording)
    rooms, step_free = size
    if step_free:
        return wording.translate("Explain", "step-free homes of at least %n rooms", None, rooms)
    return wording.translate("Explain", "homes of at least %n rooms", None, rooms)
