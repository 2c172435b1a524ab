"""The sheets of the household mix, the months and the households entered one by one."""

from __future__ import annotations

from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import NEEDS, ROUTES, choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import MUNICIPALITY, PERSONS, SOURCE

_MOST_PERSONS = 20
_AGES = tuple(
    Column(name, title, CellKind.COUNT, required=False, default=0, maximum=_MOST_PERSONS, unit=PERSONS)
    for name, title in (
        ("age_0", QT_TRANSLATE_NOOP("Layouts", "0 years")),
        ("age_1_5", QT_TRANSLATE_NOOP("Layouts", "1–5 years")),
        ("age_6_15", QT_TRANSLATE_NOOP("Layouts", "6–15 years")),
        ("age_16_18", QT_TRANSLATE_NOOP("Layouts", "16–18 years")),
        ("age_19_64", QT_TRANSLATE_NOOP("Layouts", "19–64 years")),
        ("age_65", QT_TRANSLATE_NOOP("Layouts", "65 years or more")),
    )
)


HOUSEHOLD_TYPES = Layout(
    "household_types",
    QT_TRANSLATE_NOOP("Layouts", "Household mix"),
    "household_type",
    (
        Column("code", QT_TRANSLATE_NOOP("Layouts", "Code"), CellKind.TEXT, maximum=40),
        Column("label", QT_TRANSLATE_NOOP("Layouts", "Household"), CellKind.TEXT, maximum=100),
        *_AGES,
        Column(
            "weight",
            QT_TRANSLATE_NOOP("Layouts", "Share"),
            CellKind.COUNT,
            maximum=1_000_000,
            help=QT_TRANSLATE_NOOP("Layouts", "How often it occurs, in relation to the other lines."),
        ),
        SOURCE,
    ),
    key=("code",),
)

MONTHS = Layout(
    "months",
    QT_TRANSLATE_NOOP("Layouts", "Months"),
    "month_weight",
    (
        Column(
            "month",
            QT_TRANSLATE_NOOP("Layouts", "Month"),
            CellKind.COUNT,
            minimum=1,
            maximum=12,
            editable=False,
        ),
        Column("weight", QT_TRANSLATE_NOOP("Layouts", "Share"), CellKind.COUNT, maximum=1_000_000),
    ),
    key=("month",),
)

HOUSEHOLD_GROUPS = Layout(
    "household_groups",
    QT_TRANSLATE_NOOP("Layouts", "Households"),
    "household_group",
    (
        Column(
            "code",
            QT_TRANSLATE_NOOP("Layouts", "Case"),
            CellKind.TEXT,
            maximum=40,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "An id of your own, such as H1. Never a name or identity number."
            ),
            synonyms=("ärende", "ärende-id", "grupp"),
        ),
        MUNICIPALITY,
        Column("route", QT_TRANSLATE_NOOP("Layouts", "Route"), CellKind.CHOICE, choices=choices(ROUTES)),
        Column(
            "assigned",
            QT_TRANSLATE_NOOP("Layouts", "Assigned"),
            CellKind.MONTH,
            help=QT_TRANSLATE_NOOP("Layouts", "The month of the assignment decision, such as 2026-03."),
            synonyms=("anvisad",),
        ),
        Column(
            "count",
            QT_TRANSLATE_NOOP("Layouts", "Households alike"),
            CellKind.COUNT,
            minimum=1,
            maximum=10_000,
            synonyms=("antal hushåll",),
        ),
        *_AGES,
        Column(
            "needs",
            QT_TRANSLATE_NOOP("Layouts", "Needs"),
            CellKind.CHOICES,
            choices=choices(NEEDS),
            required=False,
            default="",
        ),
        Column(
            "lives_in",
            QT_TRANSLATE_NOOP("Layouts", "Lives in"),
            CellKind.PLACE,
            required=False,
            help=QT_TRANSLATE_NOOP("Layouts", "Only for households that already have a home."),
        ),
    ),
    key=("code",),
)
