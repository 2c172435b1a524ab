"""The tables of what a year's plan is held to and weighed by."""

from __future__ import annotations

from dataclasses import replace

from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import FACTORS, GRANT_UNITS, LOCK_KINDS, ROUTES, choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.household_layouts import CASE
from models.workbooks.shared_columns import MUNICIPALITY, PERSONS, PLACE

HOUSEHOLDS = QT_TRANSLATE_NOOP("Layouts", "households")

PACES = Layout(
    "paces",
    QT_TRANSLATE_NOOP("Layouts", "Monthly pace"),
    "monthly_pace",
    (
        MUNICIPALITY,
        Column(
            "persons",
            QT_TRANSLATE_NOOP("Layouts", "At most a month"),
            CellKind.COUNT,
            required=False,
            maximum=100_000,
            unit=PERSONS,
            help=QT_TRANSLATE_NOOP("Layouts", "Persons who move in in one month; empty is no limit."),
        ),
        Column(
            "households",
            QT_TRANSLATE_NOOP("Layouts", "At most a month"),
            CellKind.COUNT,
            required=False,
            maximum=100_000,
            unit=HOUSEHOLDS,
            help=QT_TRANSLATE_NOOP("Layouts", "Households that move in in one month; empty is no limit."),
        ),
    ),
    key=("municipality_code",),
)

WEIGHTS = Layout(
    "weights",
    QT_TRANSLATE_NOOP("Layouts", "Weights of suitability"),
    "suitability_weight",
    (
        Column(
            "factor",
            QT_TRANSLATE_NOOP("Layouts", "What suits"),
            CellKind.CHOICE,
            choices=choices(FACTORS),
            editable=False,
        ),
        Column(
            "weight",
            QT_TRANSLATE_NOOP("Layouts", "Weight"),
            CellKind.COUNT,
            maximum=100,
            help=QT_TRANSLATE_NOOP("Layouts", "How much it counts against the others; 0 leaves it out."),
        ),
    ),
    key=("factor",),
)

GRANTS = Layout(
    "grants",
    QT_TRANSLATE_NOOP("Layouts", "State grants"),
    "state_grant",
    (
        Column("title", QT_TRANSLATE_NOOP("Layouts", "Grant"), CellKind.TEXT, maximum=100),
        Column(
            "amount",
            QT_TRANSLATE_NOOP("Layouts", "Amount"),
            CellKind.COUNT,
            unit=QT_TRANSLATE_NOOP("Layouts", "SEK"),
        ),
        Column(
            "unit", QT_TRANSLATE_NOOP("Layouts", "For each"), CellKind.CHOICE, choices=choices(GRANT_UNITS)
        ),
        Column(
            "route",
            QT_TRANSLATE_NOOP("Layouts", "Route"),
            CellKind.CHOICE,
            required=False,
            choices=choices(ROUTES),
            help=QT_TRANSLATE_NOOP("Layouts", "Empty is every route."),
        ),
        Column(
            "basis",
            QT_TRANSLATE_NOOP("Layouts", "Basis"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=200,
            help=QT_TRANSLATE_NOOP("Layouts", "The ordinance or decision that the amount is taken from."),
        ),
    ),
    key=("title",),
)

LOCKS = Layout(
    "locks",
    QT_TRANSLATE_NOOP("Layouts", "Locks"),
    "lock",
    (
        PLACE,
        Column(
            "kind", QT_TRANSLATE_NOOP("Layouts", "Locked to"), CellKind.CHOICE, choices=choices(LOCK_KINDS)
        ),
        Column(
            "households",
            QT_TRANSLATE_NOOP("Layouts", "Households"),
            CellKind.COUNT,
            maximum=100_000,
            help=QT_TRANSLATE_NOOP("Layouts", "At most 0 forbids."),
        ),
        replace(
            CASE,
            required=False,
            help=QT_TRANSLATE_NOOP("Layouts", "Only this case or group; empty is all households."),
        ),
        Column(
            "month",
            QT_TRANSLATE_NOOP("Layouts", "Month"),
            CellKind.MONTH,
            required=False,
            help=QT_TRANSLATE_NOOP("Layouts", "Only this month; empty is the whole plan."),
        ),
        Column("reason", QT_TRANSLATE_NOOP("Layouts", "Reason"), CellKind.TEXT, maximum=300),
    ),
)
