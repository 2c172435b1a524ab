"""The sheets of service points, the places they serve and their free places."""

from __future__ import annotations

from dataclasses import replace

from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import SERVICES, choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import MUNICIPALITY, SOURCE

_SERVICE = Column(
    "service", QT_TRANSLATE_NOOP("Layouts", "Service"), CellKind.CHOICE, choices=choices(SERVICES)
)
_POINT_NAME = Column(
    "name",
    QT_TRANSLATE_NOOP("Layouts", "Service point"),
    CellKind.TEXT,
    maximum=100,
    help=QT_TRANSLATE_NOOP("Layouts", "The name of the school, preschool, sfi provider or health centre."),
    synonyms=("namn", "enhet", "skola"),
)
_FROM = Column(
    "first",
    QT_TRANSLATE_NOOP("Layouts", "From month"),
    CellKind.MONTH,
    help=QT_TRANSLATE_NOOP("Layouts", "The month from which the number holds, such as 2026-08."),
    synonyms=("från", "från och med"),
)
_FREE_PLACES = Column(
    "places",
    QT_TRANSLATE_NOOP("Layouts", "Free places"),
    CellKind.COUNT,
    maximum=100_000,
    help=QT_TRANSLATE_NOOP("Layouts", "Places free for newcomers, from this month on."),
    synonyms=("lediga platser", "platser"),
)

SERVICE_POINTS = Layout(
    "services",
    QT_TRANSLATE_NOOP("Layouts", "Service points"),
    "service_point",
    (MUNICIPALITY, _SERVICE, _POINT_NAME, SOURCE),
    key=("municipality_code", "service", "name"),
)

CAPACITIES = Layout(
    "capacities",
    QT_TRANSLATE_NOOP("Layouts", "Free places"),
    "service_capacity",
    (_FROM, _FREE_PLACES),
    key=("first",),
)

SERVICE_LINES = Layout(
    "service_lines",
    QT_TRANSLATE_NOOP("Layouts", "Services"),
    "service_point",
    (
        _SERVICE,
        _POINT_NAME,
        Column(
            "catchment",
            QT_TRANSLATE_NOOP("Layouts", "Serves the place"),
            CellKind.PLACE,
            required=False,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "One line for each place that uses it; leave empty on lines that only give places."
            ),
        ),
        replace(_FROM, required=False),
        replace(_FREE_PLACES, required=False),
    ),
    key=("service", "name", "catchment", "first"),
)
"""One line per service point and place it serves or step of its capacity, for the municipality's sheet."""
