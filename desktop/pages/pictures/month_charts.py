"""The year against its quota, and homes and places over time, as lines over the months."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

from desktop.pages.pictures.county import County
from models.documents.month_chart import LineLook, MonthChart, MonthLine
from models.documents.month_figures import capacity_lines, clocks, month_labels
from models.domain.services import Service
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
        _of_area(
            wording.of(QT_TRANSLATE_NOOP("Pictures", "The year {year}"), year=str(county.year)), county, code
        ),
        translate("Pictures", "persons added up from January"),
        months,
        month_labels(months, wording),
        lines,
        clocks(county.year, months, wording),
    )


def capacity_chart(county: County, kind: Capacity, code: str, wording: Wording) -> MonthChart | None:
    """None where nothing of the kind is entered."""
    months = county.homes_in(code) if kind is Capacity.HOMES else county.places_for(Service(kind), code)
    if not months or not any(row.there for row in months):
        return None
    name = wording.of(CAPACITY_NAMES[kind])
    span = tuple(row.month for row in months)
    return MonthChart(
        _of_area(f"{name.capitalize()} {county.year}", county, code),
        wording.translate("Pictures", "at the end of the month")
        if kind is Capacity.HOMES
        else wording.translate("Pictures", "places at the end of the month"),
        span,
        month_labels(span, wording),
        capacity_lines(months, county.proposal.id if county.proposal else None, wording),
    )


def _of_area(title: str, county: County, code: str) -> str:
    return f"{title} – {county.area_name(code) if code else county.title}"
