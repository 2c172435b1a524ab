"""Explanations in words, for the window and the command line alike; Qt is not needed."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from desktop.words.goals import change, goal_name, rule_title
from desktop.words.households import household_words
from desktop.words.subjects import home_size, subject_words, without_months
from models.domain.proposal import Breach
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.queries import LockRow
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP, Text, Wording
from models.words.month_names import long_month
from models.workbooks.choices import LOCK_KINDS
from optimizer.explaining.alternatives import Alternative
from optimizer.explaining.closed_places import ClosedPlace
from optimizer.explaining.one_more import More, MoreKind
from optimizer.explaining.rule_prices import RulePrice
from optimizer.explaining.what_if import GoalPrice, costs
from optimizer.goals import code_order
from optimizer.rules import home_capacity

_REASONS: Mapping[str, Text] = {
    "home_suits_needs": QT_TRANSLATE_NOOP("Explain", "no health centre within reach"),
    "locks_kept": QT_TRANSLATE_NOOP("Explain", "a lock keeps them out"),
    "everyone_counted": QT_TRANSLATE_NOOP("Explain", "not one of the places open to them"),
    "reception_deadline": QT_TRANSLATE_NOOP("Explain", "not in time"),
}


def price_words(prices: Sequence[GoalPrice], wording: Wording) -> str:
    """`utan bostad i tid +4 personer; väntan +8 personmånader`: goals that change, in their order."""
    if not prices:
        return wording.translate("Explain", "no plan keeps the rules then")
    if not costs(prices):
        if any(price.more for price in prices):
            return wording.translate("Explain", "just as good; only the order of the places decides")
        return wording.translate("Explain", "just as good")
    return "; ".join(
        f"{goal_name(price.id, wording)} {change(price.id, price.more, wording)}"
        for price in prices
        if price.more and price.id != code_order.ID
    )


def gain_words(prices: Sequence[GoalPrice], wording: Wording) -> str:
    """As `price_words`, for what is hoped to be better."""
    if prices and not costs(prices):
        return wording.translate("Explain", "no better")
    return price_words(prices, wording)


def place_words(place_code: str | None, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """A place with its municipality, or without a home."""
    if place_code is None:
        return wording.translate("Explain", "Without a home")
    names = snapshot.names
    municipality = next(
        (place.municipality_code for place in snapshot.places if place.code == place_code), ""
    )
    return f"{names.get(place_code, place_code)} ({names.get(municipality, municipality)})"


def alternative_words(found: Alternative, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """`Sveg (Härjedalen), mars 2026`."""
    where = place_words(found.place_code, snapshot, wording)
    return where if found.month is None else f"{where}, {long_month(found.month, wording)}"


def closed_by_reason(
    closed: Sequence[ClosedPlace], snapshot: PlanningSnapshot, wording: Wording
) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The reasons, each with the names of the places that it closes; what closes most places first."""
    found: dict[str, list[str]] = {}
    names = snapshot.names
    for place in closed:
        reason = closed_words(place, snapshot, wording)
        found.setdefault(reason, []).append(names.get(place.place_code, place.place_code))
    ordered = sorted(found.items(), key=lambda entry: (-len(entry[1]), entry[0]))
    return tuple((reason, tuple(places)) for reason, places in ordered)


def closed_words(closed: ClosedPlace, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """Why nobody of the group can live there, rule by rule."""
    breaches = [breach for breach in closed.breaches if not _follows(breach, closed.breaches)]
    return "; ".join(dict.fromkeys(reason_words(breach, snapshot, wording) for breach in breaches))


def _follows(breach: Breach, breaches: Sequence[Breach]) -> bool:
    """Whether another says it already: where there is no home, there is no home of two rooms either."""
    if breach.rule_id != home_capacity.ID:
        return False
    sizes = [home_size(other.subject[1]) for other in breaches if other.rule_id == home_capacity.ID]
    rooms = home_size(breach.subject[1])
    return any(size is not None and rooms is not None and size < rooms for size in sizes)


def reason_words(breach: Breach, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """What one rule says against one household in one place."""
    translate = wording.translate
    names = snapshot.names
    match breach.rule_id, breach.subject:
        case home_capacity.ID | "home_suits_needs", (_, size, *_) if (home := home_size(size)) is not None:
            rooms, step_free = home
            if step_free:
                return translate("Explain", "no step-free home of at least %n rooms", None, rooms)
            if rooms == 1:
                return translate("Explain", "no home")
            return translate("Explain", "no home of at least %n rooms", None, rooms)
        case "service_capacity", (point, _):
            return wording.of(
                QT_TRANSLATE_NOOP("Explain", "{point} has {limit} free places, {actual} are needed"),
                point=names.get(point, point),
                limit=breach.limit,
                actual=breach.actual,
            )
        case "quota_kept", _:
            return wording.of(
                QT_TRANSLATE_NOOP("Explain", "the quota has room for {limit} persons, they are {actual}"),
                limit=breach.limit,
                actual=breach.actual,
            )
        case "service_within_reach", (_, _, service, _):
            return wording.of(
                QT_TRANSLATE_NOOP("Explain", "out of reach: {service}"),
                service=subject_words((service,), snapshot, wording),
            )
    reason = _REASONS.get(breach.rule_id)
    return wording.of(reason) if reason else rule_title(breach.rule_id, wording).lower()


def more_words(more: More, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """`En bostad till med 3 rum i Sveg (Härjedalen)`."""
    names = snapshot.names
    match more.kind:
        case MoreKind.HOME:
            return wording.translate(
                "Explain",
                "One more home of %n rooms in {place}",
                None,
                more.rooms,
                place=place_words(more.where, snapshot, wording),
            )
        case MoreKind.STEP_FREE_HOME:
            return wording.translate(
                "Explain",
                "One more step-free home of %n rooms in {place}",
                None,
                more.rooms,
                place=place_words(more.where, snapshot, wording),
            )
        case MoreKind.SERVICE_PLACE:
            return wording.of(
                QT_TRANSLATE_NOOP("Explain", "One more place at {point}"),
                point=names.get(more.where, more.where),
            )
        case MoreKind.QUOTA:
            return wording.of(
                QT_TRANSLATE_NOOP("Explain", "{amount} more on the quota of {municipality} ({route})"),
                amount=more.amount,
                municipality=names.get(more.where, more.where),
                route=subject_words((more.route or "",), snapshot, wording),
            )


def lock_words(lock: Lock, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """`Sveg (Härjedalen), mars 2026: exakt 3 hushåll`."""
    where = place_words(lock.place_code, snapshot, wording)
    if lock.month is not None:
        where = f"{where}, {long_month(lock.month, wording)}"
    return f"{where}: {lock_terms(lock, snapshot, wording)}"


def lock_terms(lock: Lock | LockRow, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """`exakt 3 hushåll`, or `inga hushåll (Ä12: 2 vuxna)`."""
    if lock.households == 0 and lock.kind is not LockKind.AT_LEAST:
        terms = wording.translate("Explain", "no households")
    else:
        households = wording.translate("Explain", "%n households", None, lock.households)
        terms = f"{wording.of(LOCK_KINDS[lock.kind])}{NO_BREAK}{households}"
    group_id = lock.group_id if isinstance(lock, Lock) else lock.group_code
    group = next((group for group in snapshot.groups if group.id == group_id), None)
    who = group_id if group is None else household_words(group, wording)
    return f"{terms} ({who})" if who else terms


def tightness_words(standing: RulePrice, wording: Wording) -> str:
    """How tight a rule is: how many of its limits have nothing left."""
    if standing.breaches:
        return wording.translate("Explain", "broken %n times", None, len(standing.breaches))
    if not standing.limits:
        return wording.translate("Explain", "kept")
    if standing.binding:
        return wording.translate(
            "Explain",
            "kept; nothing is left of {binding} of %n limits",
            None,
            standing.limits,
            binding=len(standing.binding),
        )
    return wording.translate("Explain", "kept; something is left of all %n limits", None, standing.limits)


def binding_words(
    standing: RulePrice, snapshot: PlanningSnapshot, wording: Wording
) -> tuple[tuple[str, int], ...]:
    """Where a rule binds, months drawn together, with how many months each; the most months first."""
    months: dict[tuple[str, ...], int] = {}
    for limit in standing.binding:
        about = without_months(limit.subject)
        months[about] = months.get(about, 0) + 1
    found = [(subject_words(about, snapshot, wording), count) for about, count in months.items()]
    return tuple(sorted(found, key=lambda entry: (-entry[1], entry[0])))
