"""Rules that a plan changed by hand does not keep: one notice for each, months drawn together."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from models.documents.basis import Basis
from models.documents.parts import Notice
from models.domain.months import Month
from models.domain.place_suitability import PARTS
from models.domain.quotas import Route
from models.domain.services import Service
from models.wording import QT_TRANSLATE_NOOP, Text
from models.words.household_kind_words import kind_name
from models.words.month_names import long_month

_MONTH = re.compile(r"\d{4}-\d{2}")
_HOMES = re.compile(r"(\d+)_(rooms|step_free)")

_WORDS: Mapping[str, Text] = {
    Route.ALREADY_HOUSED.value: QT_TRANSLATE_NOOP("Documents", "already housed"),
    Route.AGENCY_HOUSING.value: QT_TRANSLATE_NOOP("Documents", "from agency housing"),
    Route.RESETTLEMENT.value: QT_TRANSLATE_NOOP("Documents", "resettled"),
    Service.PRESCHOOL.value: QT_TRANSLATE_NOOP("Documents", "preschool"),
    Service.SCHOOL.value: QT_TRANSLATE_NOOP("Documents", "school"),
    Service.SFI.value: QT_TRANSLATE_NOOP("Documents", "Swedish for immigrants"),
    "persons": QT_TRANSLATE_NOOP("Documents", "persons in a month"),
    "households": QT_TRANSLATE_NOOP("Documents", "households in a month"),
}

_MEANS = "fairness_floor"
"""Its limits are means in millionths."""


def breach_notices(basis: Basis) -> Iterator[Notice]:
    """In the order of the breaches; the same limit broken in the same way is said once for all its months."""
    wording = basis.wording
    months: dict[tuple[str, tuple[str, ...], int, int], list[Month]] = {}
    for breach in basis.proposal.solution.breaches:
        about = tuple(part for part in breach.subject if not _MONTH.fullmatch(part))
        found = months.setdefault((breach.rule_id, about, breach.limit, breach.actual), [])
        found += [Month.parse(part) for part in breach.subject if _MONTH.fullmatch(part)]
    for (rule, about, limit, actual), broken in months.items():
        title = basis.rule_titles.get(rule)
        subject = [_name(basis, part) for part in about if part] + [_span(basis, broken)]
        yield Notice(
            wording.translate("Documents", "Not kept"),
            wording.of(
                QT_TRANSLATE_NOOP("Documents", "{rule} – {subject}: {actual} where the limit is {limit}."),
                rule=wording.of(title) if title else rule,
                subject=", ".join(filter(None, subject)),
                actual=_value(basis, rule, actual),
                limit=_value(basis, rule, limit),
            ),
        )


def _value(basis: Basis, rule: str, value: int) -> str:
    return basis.wording.number(value / PARTS, 2) if rule == _MEANS else str(value)


def _name(basis: Basis, part: str) -> str:
    if part in basis.place_names:
        return basis.place_names[part]
    if part in _WORDS:
        return basis.wording.of(_WORDS[part])
    if homes := _HOMES.fullmatch(part):
        rooms = int(homes[1])
        if homes[2] == "step_free":
            return basis.wording.translate("Documents", "step-free homes with at least %n rooms", None, rooms)
        return basis.wording.translate("Documents", "homes with at least %n rooms", None, rooms)
    points = {point.id: point.name for point in basis.proposal.snapshot.services}
    return points.get(part) or kind_name(basis.municipality(part), basis.wording)


def _span(basis: Basis, months: Sequence[Month]) -> str:
    """The first and the last month where none between is missing; otherwise every month."""
    found = sorted(set(months))
    names = [long_month(month, basis.wording) for month in found]
    if len(found) > 2 and found[-1] == found[0] + (len(found) - 1):
        return f"{names[0]}–{names[-1]}"
    return ", ".join(names)
