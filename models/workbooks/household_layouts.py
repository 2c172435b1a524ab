"""The sheets of the household mix, the months and the households entered one by one."""

from __future__ import annotations

from dataclasses import replace

from models.domain.months import RECEPTION_MONTHS
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import LINK_KINDS, NEEDS, ROUTES, choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import MUNICIPALITY, PERSONS, PLACE, SOURCE

_MOST_PERSONS = 20
AGES = tuple(
    Column(
        name,
        title,
        CellKind.COUNT,
        required=False,
        default=0,
        maximum=_MOST_PERSONS,
        unit=PERSONS,
        synonyms=synonyms,
    )
    for name, title, synonyms in (
        ("age_0", QT_TRANSLATE_NOOP("Layouts", "0 years"), ("barn 0 år", "under 1 år")),
        ("age_1_5", QT_TRANSLATE_NOOP("Layouts", "1–5 years"), ("barn 1–5 år", "1–5")),
        ("age_6_15", QT_TRANSLATE_NOOP("Layouts", "6–15 years"), ("barn 6–15 år", "6–15")),
        ("age_16_18", QT_TRANSLATE_NOOP("Layouts", "16–18 years"), ("ungdomar 16–18 år", "16–18")),
        ("age_19_64", QT_TRANSLATE_NOOP("Layouts", "19–64 years"), ("vuxna 19–64 år", "19–64")),
        ("age_65", QT_TRANSLATE_NOOP("Layouts", "65 years or more"), ("65 år och äldre", "äldre", "65+")),
    )
)


HOUSEHOLD_TYPES = Layout(
    "household_types",
    QT_TRANSLATE_NOOP("Layouts", "Household mix"),
    "household_type",
    (
        Column("code", QT_TRANSLATE_NOOP("Layouts", "Code"), CellKind.TEXT, maximum=40),
        Column("label", QT_TRANSLATE_NOOP("Layouts", "Household"), CellKind.TEXT, maximum=100),
        *AGES,
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
            synonyms=("ärende", "ärende-id", "ärendenummer", "ärendenr", "pseudonym", "grupp"),
        ),
        MUNICIPALITY,
        Column(
            "route",
            QT_TRANSLATE_NOOP("Layouts", "Route"),
            CellKind.CHOICE,
            choices=choices(ROUTES),
            synonyms=("väg", "typ av anvisning", "anvisningstyp"),
        ),
        Column(
            "assigned",
            QT_TRANSLATE_NOOP("Layouts", "Assigned"),
            CellKind.MONTH,
            help=QT_TRANSLATE_NOOP("Layouts", "The month of the assignment decision, such as 2026-03."),
            synonyms=("anvisad", "anvisad månad", "anvisningsmånad", "anvisningsdatum"),
        ),
        Column(
            "count",
            QT_TRANSLATE_NOOP("Layouts", "Households alike"),
            CellKind.COUNT,
            minimum=1,
            maximum=10_000,
            synonyms=("antal hushåll",),
        ),
        *AGES,
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
        Column(
            "also_in",
            QT_TRANSLATE_NOOP("Layouts", "Or in"),
            CellKind.MUNICIPALITIES,
            required=False,
            default="",
            help=QT_TRANSLATE_NOOP(
                "Layouts", "Other municipalities that may receive the household, with commas between."
            ),
            synonyms=("andra kommuner", "alternativa kommuner"),
        ),
        Column(
            "reception_months",
            QT_TRANSLATE_NOOP("Layouts", "Reception within"),
            CellKind.COUNT,
            required=False,
            default=RECEPTION_MONTHS,
            maximum=12,
            unit=QT_TRANSLATE_NOOP("Layouts", "months"),
            help=QT_TRANSLATE_NOOP("Layouts", "Calendar months after the assignment; empty is two."),
            synonyms=("mottagande inom",),
        ),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("Layouts", "Kind of household"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=60,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "What the fairness report compares by; empty follows from the ages."
            ),
            synonyms=("hushållstyp", "slag"),
        ),
        Column(
            "score_source",
            QT_TRANSLATE_NOOP("Layouts", "Score from"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=200,
            help=QT_TRANSLATE_NOOP("Layouts", "Who has worked out the scores, and how."),
            synonyms=("poängens källa",),
        ),
    ),
    key=("code",),
)

CASE = Column(
    "group_code",
    QT_TRANSLATE_NOOP("Layouts", "Case"),
    CellKind.CASE,
    synonyms=("ärende", "ärende-id"),
)

HOUSEHOLD_PLACES = Layout(
    "household_places",
    QT_TRANSLATE_NOOP("Layouts", "Households and places"),
    "household_place",
    (
        CASE,
        PLACE,
        Column(
            "allowed",
            QT_TRANSLATE_NOOP("Layouts", "Possible"),
            CellKind.YES_NO,
            required=False,
            help=QT_TRANSLATE_NOOP(
                "Layouts",
                "No: never there. Yes: only places with a yes come in question. Empty says nothing.",
            ),
        ),
        Column(
            "score",
            QT_TRANSLATE_NOOP("Layouts", "Score"),
            CellKind.NUMBER,
            required=False,
            decimals=9,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "0 to 1, or an expected number of the household's persons, such as those at work."
            ),
            synonyms=("poäng",),
        ),
        Column(
            "cost",
            QT_TRANSLATE_NOOP("Layouts", "Cost"),
            CellKind.NUMBER,
            required=False,
            decimals=9,
            unit=QT_TRANSLATE_NOOP("Layouts", "SEK a household"),
            synonyms=("kostnad",),
        ),
    ),
    key=("group_code", "place_code"),
)

LINKS = Layout(
    "links",
    QT_TRANSLATE_NOOP("Layouts", "Linked households"),
    "household_link",
    (
        replace(CASE, name="first_code"),
        replace(CASE, name="second_code", title=QT_TRANSLATE_NOOP("Layouts", "Together with")),
        Column("kind", QT_TRANSLATE_NOOP("Layouts", "How"), CellKind.CHOICE, choices=choices(LINK_KINDS)),
    ),
    key=("first_code", "second_code"),
)
