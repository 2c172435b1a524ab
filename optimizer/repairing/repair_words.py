"""Repairs in words: what is to be changed, where, and from when."""

from __future__ import annotations

from models.domain.proposal import PlanSettings
from models.domain.quotas import Route
from models.domain.services import Service
from models.domain.snapshot import LockKind, PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.month_names import month_name
from optimizer.explain import ROOMS
from optimizer.repairing.change import Change, ChangeKind, PaceUnit
from optimizer.repairing.repairs import Repairs

_ROUTES: dict[Route, Text] = {
    Route.ALREADY_HOUSED: QT_TRANSLATE_NOOP("Repairs", "already housed"),
    Route.AGENCY_HOUSING: QT_TRANSLATE_NOOP("Repairs", "from the agency's housing"),
    Route.RESETTLEMENT: QT_TRANSLATE_NOOP("Repairs", "resettled refugees"),
}


def change_sentence(
    change: Change, snapshot: PlanningSnapshot, settings: PlanSettings, wording: Wording
) -> str:
    """One sentence such as "Malung: 2 bostäder till med minst tre rum, senast från mars"."""
    match change.kind:
        case ChangeKind.HOMES:
            return _homes(change, snapshot, wording)
        case ChangeKind.SERVICE:
            return _service(change, snapshot, wording)
        case ChangeKind.QUOTA:
            return wording.translate(
                "Repairs",
                "{municipality}: %n persons more on the municipal quota ({route})",
                None,
                change.amount,
                municipality=snapshot.names.get(change.subject, change.subject),
                route=_ROUTES[change.route or Route.AGENCY_HOUSING],
            )
        case ChangeKind.LOCK:
            return _lock(change, snapshot, wording)
        case ChangeKind.PACE:
            return _pace(change, snapshot, wording)
        case ChangeKind.NEWCOMERS:
            before = snapshot.newcomers_permille or 0
            return wording.of(
                QT_TRANSLATE_NOOP(
                    "Repairs",
                    "Newcomers may be {after} per thousand of a place's inhabitants instead of {before}",
                ),
                after=before + change.amount,
                before=before,
            )
        case ChangeKind.BUDGET:
            budget = snapshot.budget or 0
            return wording.of(
                QT_TRANSLATE_NOOP(
                    "Repairs", "The budget for housing projects: {after} SEK instead of {before}"
                ),
                after=budget + change.amount,
                before=budget,
            )
        case ChangeKind.FLOOR:
            floor = settings.score_floor or 0
            return wording.of(
                QT_TRANSLATE_NOOP(
                    "Repairs", "The floor for every kind of household is {after}, not {before}"
                ),
                after=round(max(floor - change.amount / 100, 0), 6),
                before=floor,
            )


def _when(change: Change, snapshot: PlanningSnapshot, wording: Wording) -> str:
    month = change.month or snapshot.months[0]
    name = month_name(month, wording)
    return name if month.year == snapshot.year else f"{name} {month.year}"


def _place(code: str, snapshot: PlanningSnapshot) -> str:
    """`Malung (Malung-Sälen)`: many places are called alike."""
    names = snapshot.names
    home = next((place.municipality_code for place in snapshot.places if place.code == code), "")
    name, municipality = names.get(code, code), names.get(home, "")
    return f"{name} ({municipality})" if municipality and municipality != name else name


def _homes(change: Change, snapshot: PlanningSnapshot, wording: Wording) -> str:
    place, month = _place(change.subject, snapshot), _when(change, snapshot, wording)
    if change.step_free:
        return wording.translate(
            "Repairs",
            "{place}: %n more step-free homes with at least {rooms}, by {month}",
            None,
            change.amount,
            place=place,
            rooms=ROOMS[change.rooms],
            month=month,
        )
    return wording.translate(
        "Repairs",
        "{place}: %n more homes with at least {rooms}, by {month}",
        None,
        change.amount,
        place=place,
        rooms=ROOMS[change.rooms],
        month=month,
    )


def _service(change: Change, snapshot: PlanningSnapshot, wording: Wording) -> str:
    point = next(point for point in snapshot.services if point.id == change.subject)
    place, month, n = point.name, _when(change, snapshot, wording), change.amount
    match point.service:
        case Service.PRESCHOOL:
            return wording.translate(
                "Repairs", "{point}: %n more preschool places, by {month}", None, n, point=place, month=month
            )
        case Service.SCHOOL:
            return wording.translate(
                "Repairs", "{point}: %n more school places, by {month}", None, n, point=place, month=month
            )
        case Service.UPPER_SECONDARY:
            return wording.translate(
                "Repairs",
                "{point}: %n more upper secondary school places, by {month}",
                None,
                n,
                point=place,
                month=month,
            )
        case Service.SFI:
            return wording.translate(
                "Repairs",
                "{point}: %n more places in Swedish for immigrants, by {month}",
                None,
                n,
                point=place,
                month=month,
            )
        case Service.HEALTH:
            return wording.translate(
                "Repairs",
                "{point}: %n more places in health care, by {month}",
                None,
                n,
                point=place,
                month=month,
            )


def _lock(change: Change, snapshot: PlanningSnapshot, wording: Wording) -> str:
    lock = next(lock for lock in snapshot.locks if lock.id == change.subject)
    where = _place(lock.place_code, snapshot)
    if lock.month is not None:
        where = wording.of(
            QT_TRANSLATE_NOOP("Repairs", "{place} in {month}"),
            place=where,
            month=month_name(lock.month, wording),
        )
    return wording.of(
        _LOCKS[lock.kind], where=where, after=lock.households + change.amount, before=lock.households
    )


_LOCKS: dict[LockKind, Text] = {
    LockKind.EXACTLY: QT_TRANSLATE_NOOP(
        "Repairs", "The lock on {where}: exactly {after} households instead of {before}"
    ),
    LockKind.AT_MOST: QT_TRANSLATE_NOOP(
        "Repairs", "The lock on {where}: at most {after} households instead of {before}"
    ),
    LockKind.AT_LEAST: QT_TRANSLATE_NOOP(
        "Repairs", "The lock on {where}: at least {after} households instead of {before}"
    ),
}


def _pace(change: Change, snapshot: PlanningSnapshot, wording: Wording) -> str:
    pace = next(pace for pace in snapshot.paces if pace.municipality_code == change.subject)
    municipality = snapshot.names.get(change.subject, change.subject)
    if change.unit is PaceUnit.PERSONS:
        before = pace.persons or 0
        return wording.of(
            QT_TRANSLATE_NOOP("Repairs", "{municipality}: {after} persons a month instead of {before}"),
            municipality=municipality,
            after=before + change.amount,
            before=before,
        )
    before = pace.households or 0
    return wording.of(
        QT_TRANSLATE_NOOP("Repairs", "{municipality}: {after} households a month instead of {before}"),
        municipality=municipality,
        after=before + change.amount,
        before=before,
    )


def left_sentence(persons: int, wording: Wording) -> str:
    """What comes of a repair."""
    if not persons:
        return wording.translate("Repairs", "Then everybody has a home in time.")
    return wording.translate("Repairs", "Then %n persons have no home in time.", None, persons)


def verdict(repairs: Repairs, wording: Wording) -> str:
    """What was found; an advice, where there is one, after a line break."""
    found, left = bool(repairs.found), repairs.persons_left
    if not repairs.is_needed:
        return wording.translate("Repairs", "Everybody has a home in time. Nothing needs to be mended.")
    if not found and not repairs.complete:
        return wording.translate(
            "Repairs", "The time was too short to find what would help.\nTry again with more time."
        )
    helping = wording.translate("Repairs", "%n repairs help, each of them alone.", None, len(repairs.found))
    if left is None:
        return wording.translate("Repairs", "No plan can keep the rules together.") + f" {helping}"
    if found:
        return wording.translate("Repairs", "%n persons have no home in time.", None, left) + f" {helping}"
    return wording.translate(
        "Repairs",
        "%n persons have no home in time, and no homes, places, quota or locks would change that.\n"
        "Look at what they need, at the places they are allowed, and at when they were assigned.",
        None,
        left,
    )
