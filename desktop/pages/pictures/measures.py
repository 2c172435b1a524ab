"""What can be shown on the map: one number for each municipality and, where there is one, for each place."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop.pages.pictures.county import County
from models.domain.months import Month
from models.domain.services import Service
from models.queries import QuotaRow
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.month_names import long_month

PER_INHABITANTS = 1000


class Measure(StrEnum):
    QUOTA = "quota"
    PLACED = "placed"
    HOMES = "homes"
    PRESCHOOL = "preschool"
    SCHOOL = "school"
    SFI = "sfi"
    PRESSURE = "pressure"
    RECEIVED = "received"


@dataclass(frozen=True, slots=True)
class _Words:
    """`after` is the title where a proposal has used what it needs; `signs` what the size of places means."""

    title: Text
    unit: Text
    signs: Text
    after: Text | None = None


_PERSONS = QT_TRANSLATE_NOOP("Pictures", "persons")
_PLACES = QT_TRANSLATE_NOOP("Pictures", "places")
_BY_INHABITANTS = QT_TRANSLATE_NOOP("Pictures", "The larger the sign, the more inhabitants.")
_BY_SERVICE = QT_TRANSLATE_NOOP(
    "Pictures", "The larger the sign, the more places; those that share a school show the same number."
)
WORDS: Mapping[Measure, _Words] = {
    Measure.QUOTA: _Words(QT_TRANSLATE_NOOP("Pictures", "Municipal quota"), _PERSONS, _BY_INHABITANTS),
    Measure.PLACED: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Placed"),
        _PERSONS,
        QT_TRANSLATE_NOOP(
            "Pictures", "The larger the sign, the more persons move in; white where nobody does."
        ),
    ),
    Measure.HOMES: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Free homes"),
        QT_TRANSLATE_NOOP("Pictures", "homes"),
        QT_TRANSLATE_NOOP(
            "Pictures", "The larger the sign, the more free homes; white where there are none."
        ),
        QT_TRANSLATE_NOOP("Pictures", "Free homes after the proposal"),
    ),
    Measure.PRESCHOOL: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Free preschool places"),
        _PLACES,
        _BY_SERVICE,
        QT_TRANSLATE_NOOP("Pictures", "Free preschool places after the proposal"),
    ),
    Measure.SCHOOL: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Free school places"),
        _PLACES,
        _BY_SERVICE,
        QT_TRANSLATE_NOOP("Pictures", "Free school places after the proposal"),
    ),
    Measure.SFI: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Free sfi places"),
        _PLACES,
        _BY_SERVICE,
        QT_TRANSLATE_NOOP("Pictures", "Free sfi places after the proposal"),
    ),
    Measure.PRESSURE: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Quota per 1,000 inhabitants"), _PERSONS, _BY_INHABITANTS
    ),
    Measure.RECEIVED: _Words(
        QT_TRANSLATE_NOOP("Pictures", "Received on the quota"), _PERSONS, _BY_INHABITANTS
    ),
}
SERVICES: Mapping[Measure, Service] = {
    Measure.PRESCHOOL: Service.PRESCHOOL,
    Measure.SCHOOL: Service.SCHOOL,
    Measure.SFI: Service.SFI,
}
BY_MONTH = frozenset({Measure.HOMES, *SERVICES})
"""Measures that differ from month to month."""


def offered(county: County) -> tuple[Measure, ...]:
    """Nobody is placed without a proposal."""
    return tuple(one for one in Measure if one is not Measure.PLACED or county.figures is not None)


def decimals(measure: Measure) -> int:
    return 1 if measure is Measure.PRESSURE else 0


def municipal_values(county: County, measure: Measure, month: Month) -> Mapping[str, int | None]:
    """By municipality code, counted in the last decimal; None is not known."""
    return {row.municipality_code: _municipal_value(county, row, measure, month) for row in county.quotas}


def place_value(county: County, code: str, measure: Measure, month: Month) -> int | None:
    """Of a place; None where the measure says nothing of places or nothing is known."""
    if measure is Measure.PLACED:
        return county.placed.get(code)
    return county.left(SERVICES.get(measure), code, month) if measure in BY_MONTH else None


def title(county: County, measure: Measure, month: Month, wording: Wording) -> str:
    """As `Lediga bostäder efter förslaget, december 2026, bostäder`."""
    words = WORDS[measure]
    name = words.after if words.after is not None and county.proposal is not None else words.title
    when = long_month(month, wording) if measure in BY_MONTH else str(county.year)
    return f"{wording.of(name)} {when}, {wording.of(words.unit)}"


def shown(value: int | None, measure: Measure, wording: Wording) -> str:
    if value is None:
        return wording.translate("Pictures", "not known")
    number = wording.number(value / 10 ** decimals(measure), decimals(measure))
    return f"{number} {wording.of(WORDS[measure].unit)}"


def _municipal_value(county: County, row: QuotaRow, measure: Measure, month: Month) -> int | None:
    code = row.municipality_code
    match measure:
        case Measure.QUOTA:
            return row.effective
        case Measure.PRESSURE:
            if row.effective is None or not row.population:
                return None
            scaled = row.effective * PER_INHABITANTS * 10
            return (2 * scaled + row.population) // (2 * row.population)
        case Measure.RECEIVED:
            return row.received if code in county.receiving else None
        case Measure.PLACED:
            return county.placed.get(code, 0)
        case _:
            return county.left(SERVICES.get(measure), code, month)
