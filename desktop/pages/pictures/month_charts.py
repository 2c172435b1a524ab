"""The year against its quota, and homes and places over time, as lines over the months."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from desktop.pages.pictures.county import County
from models.documents.month_chart import LineLook, MonthChart, MonthLine, MonthSpan
from models.domain.balance import QuotaYear
from models.domain.capacity_by_month import InMonth
from models.domain.months import Month
from models.domain.services import Service
from models.month_names import short_month
from models.queries.overview import SERVICE_NAMES
from models.wording import QT_TRANSLATE_NOOP, Text, Wording


class Capacity(StrEnum):
    """What there is room in, over time."""

    HOMES = "homes"
    PRESCHOOL = "preschool"
    SCHOOL = "school"
    UPPER_SECONDARY = "upper_secondary"
    SFI = "sfi"
    HEALTH = "health"


HOMES_NAME = QT_TRANSLATE_NOOP("Pictures", "homes")
CAPACITY_NAMES: Mapping[Capacity, Text] = {
    kind: HOMES_NAME if kind is Capacity.HOMES else SERVICE_NAMES[Service(kind.value)] for kind in Capacity
}


def year_chart(county: County, code: str, wording: Wording) -> MonthChart:
    """Persons added up from January on: of a municipality, or of the whole plan for no code."""
    translate = wording.translate
    rows = county.follow.months[code]
    months = tuple(row.month for row in rows)
    planned = (
        translate("Pictures", "planned by the monthly profile")
        if county.proposal is None
        else wording.of(
            QT_TRANSLATE_NOOP("Pictures", "planned by proposal {number}"), number=county.proposal.id
        )
    )
    lines = (
        MonthLine(
            translate("Pictures", "quota after redistribution"),
            tuple(row.quota for row in rows),
            LineLook.LIMIT,
        ),
        MonthLine(
            translate("Pictures", "received"), tuple(row.received_total for row in rows), LineLook.FIRST
        ),
        MonthLine(
            translate("Pictures", "assigned"), tuple(row.assigned_total for row in rows), LineLook.SECOND
        ),
        MonthLine(planned, tuple(row.planned_total for row in rows), LineLook.THIRD),
    )
    return MonthChart(
        _of_area(QT_TRANSLATE_NOOP("Pictures", "The year {year}"), county, code, wording),
        translate("Pictures", "persons added up from January"),
        months,
        _labels(months, wording),
        lines,
        _clocks(county.year, months, wording),
    )


def capacity_chart(county: County, kind: Capacity, code: str, wording: Wording) -> MonthChart | None:
    """None where nothing of the kind is entered."""
    months = county.homes_in(code) if kind is Capacity.HOMES else county.places_for(Service(kind), code)
    if not months or not any(row.there for row in months):
        return None
    translate = wording.translate
    lines = [_line(translate("Pictures", "there for newcomers"), LineLook.LIMIT, months, "there")]
    if county.proposal is not None:
        used = QT_TRANSLATE_NOOP("Pictures", "taken by proposal {number}")
        lines.append(_line(wording.of(used, number=county.proposal.id), LineLook.SECOND, months, "used"))
        lines.append(_line(translate("Pictures", "still free"), LineLook.FIRST, months, "left"))
    title = (
        QT_TRANSLATE_NOOP("Pictures", "Homes {year}")
        if kind is Capacity.HOMES
        else Text("", f"{wording.of(CAPACITY_NAMES[kind]).capitalize()} {county.year}")
    )
    span = tuple(row.month for row in months)
    return MonthChart(
        _of_area(title, county, code, wording),
        wording.of(HOMES_NAME)
        if kind is Capacity.HOMES
        else translate("Pictures", "places at the end of the month"),
        span,
        _labels(span, wording),
        tuple(lines),
    )


def _line(title: str, look: LineLook, months: Sequence[InMonth], number: str) -> MonthLine:
    return MonthLine(title, tuple(max(getattr(row, number), 0) for row in months), look)


def _of_area(title: Text, county: County, code: str, wording: Wording) -> str:
    area = county.area_name(code) if code else county.title
    return f"{wording.of(title, year=str(county.year))} – {area}"


def _clocks(year: int, months: Sequence[Month], wording: Wording) -> tuple[MonthSpan, ...]:
    """Assignments January–December, receptions until February, replacements in all of the next year."""
    translate, clock = wording.translate, QuotaYear(year)
    last = len(months) - 1
    spans = [
        MonthSpan(translate("Pictures", "assignment"), 0, min(clock.last_assignment - clock.first, last)),
        MonthSpan(
            translate("Pictures", "reception within two months"),
            0,
            min(clock.last_reception - clock.first, last),
        ),
    ]
    if months[-1] > clock.last_reception:
        spans.append(
            MonthSpan(
                translate("Pictures", "replacement assignment"), clock.last_assignment - clock.first + 1, last
            )
        )
    return tuple(spans)


def _labels(months: Sequence[Month], wording: Wording) -> tuple[str, ...]:
    """`jan 2026`, then the month alone until the next January."""
    return tuple(
        short_month(month, wording)
        if month.number == 1
        else short_month(month, wording).removesuffix(f" {month.year}")
        for month in months
    )
