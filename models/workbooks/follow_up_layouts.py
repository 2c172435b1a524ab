"""The indicators of a year as a table."""

from __future__ import annotations

from dataclasses import replace
from enum import StrEnum

from models.domain.indicators import IndicatorMeasure
from models.wording import QT_TRANSLATE_NOOP, Text
from models.words.indicator_words import MEASURES
from models.workbooks.choices import choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import MUNICIPALITY


class Direction(StrEnum):
    AT_LEAST = "at_least"
    AT_MOST = "at_most"


DIRECTIONS: dict[StrEnum, Text] = {
    Direction.AT_LEAST: QT_TRANSLATE_NOOP("Layouts", "at least"),
    Direction.AT_MOST: QT_TRANSLATE_NOOP("Layouts", "at most"),
}

INDICATORS = Layout(
    "indicators",
    QT_TRANSLATE_NOOP("Layouts", "Indicators"),
    "indicator",
    (
        Column("title", QT_TRANSLATE_NOOP("Layouts", "Indicator"), CellKind.TEXT, maximum=200),
        replace(
            MUNICIPALITY,
            required=False,
            help=QT_TRANSLATE_NOOP("Layouts", "Empty is the whole plan."),
        ),
        Column(
            "measure",
            QT_TRANSLATE_NOOP("Layouts", "Measured by"),
            CellKind.CHOICE,
            required=False,
            choices=choices(MEASURES),
            default=IndicatorMeasure.OWN.value,
            help=QT_TRANSLATE_NOOP("Layouts", "What the program works out, or a value of your own."),
        ),
        Column(
            "direction",
            QT_TRANSLATE_NOOP("Layouts", "To be"),
            CellKind.CHOICE,
            required=False,
            choices=choices(DIRECTIONS),
            default=Direction.AT_LEAST.value,
        ),
        Column("target", QT_TRANSLATE_NOOP("Layouts", "Target"), CellKind.NUMBER),
        Column("value", QT_TRANSLATE_NOOP("Layouts", "Now"), CellKind.NUMBER, required=False),
        Column(
            "unit",
            QT_TRANSLATE_NOOP("Layouts", "Unit"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=40,
            help=QT_TRANSLATE_NOOP("Layouts", "Of a value of your own; the program knows its own."),
        ),
        Column(
            "owner",
            QT_TRANSLATE_NOOP("Layouts", "Answers for it"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=100,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "A function or a unit, such as the municipality's housing unit."
            ),
        ),
        Column(
            "due",
            QT_TRANSLATE_NOOP("Layouts", "Due"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=10,
            help=QT_TRANSLATE_NOOP("Layouts", "Year, month and day, as in 2026-06-30."),
        ),
        Column(
            "note",
            QT_TRANSLATE_NOOP("Layouts", "Note"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=400,
        ),
    ),
    key=("municipality_code", "title"),
)
