"""The sheets of quotas, received persons and places."""

from __future__ import annotations

from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import LOCALITY_KINDS, RECEPTION_CATEGORIES, STATUSES, choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import MUNICIPALITY, PERSONS, SOURCE

QUOTAS = Layout(
    "quotas",
    QT_TRANSLATE_NOOP("Layouts", "Municipal quotas"),
    "municipal_quota",
    (
        MUNICIPALITY,
        Column(
            "persons",
            QT_TRANSLATE_NOOP("Layouts", "Municipal quota"),
            CellKind.COUNT,
            maximum=1_000_000,
            unit=PERSONS,
            synonyms=(
                "tal",
                "kommuntal",
                "beslutat kommuntal",
                "beslutade kommuntal",
                "fastställt kommuntal",
                "beslutat tal",
                "anvisningstal",
                "antal anvisningar",
                "antal",
                "antal personer",
                "personer",
                "quota",
            ),
        ),
        Column(
            "already_housed",
            QT_TRANSLATE_NOOP("Layouts", "Already housed"),
            CellKind.COUNT,
            required=False,
            unit=PERSONS,
            synonyms=("bor redan i kommunen",),
        ),
        Column(
            "agency_housing",
            QT_TRANSLATE_NOOP("Layouts", "From Migrationsverket's housing"),
            CellKind.COUNT,
            required=False,
            unit=PERSONS,
            synonyms=("anläggningsboende", "abo"),
        ),
        Column(
            "resettlement",
            QT_TRANSLATE_NOOP("Layouts", "Quota refugees"),
            CellKind.COUNT,
            required=False,
            unit=PERSONS,
            synonyms=("kvotflyktingar", "vidarebosatta"),
        ),
        Column(
            "status",
            QT_TRANSLATE_NOOP("Layouts", "Rests on"),
            CellKind.CHOICE,
            choices=choices(STATUSES),
            required=False,
            default="entered",
        ),
        SOURCE,
    ),
    key=("municipality_code",),
)

RECEPTION = Layout(
    "reception",
    QT_TRANSLATE_NOOP("Layouts", "Received"),
    "reception",
    (
        MUNICIPALITY,
        Column(
            "category",
            QT_TRANSLATE_NOOP("Layouts", "Came"),
            CellKind.CHOICE,
            choices=choices(RECEPTION_CATEGORIES),
        ),
        Column(
            "persons",
            QT_TRANSLATE_NOOP("Layouts", "Persons received"),
            CellKind.COUNT,
            maximum=1_000_000,
            unit=PERSONS,
            synonyms=("mottagna", "totalt", "antal mottagna"),
        ),
        SOURCE,
    ),
    key=("municipality_code", "category"),
)

PLACES = Layout(
    "places",
    QT_TRANSLATE_NOOP("Layouts", "Places"),
    "place",
    (
        Column("code", QT_TRANSLATE_NOOP("Layouts", "Place code"), CellKind.TEXT, editable=False),
        MUNICIPALITY,
        Column("name", QT_TRANSLATE_NOOP("Layouts", "Name"), CellKind.TEXT, maximum=100, synonyms=("ort",)),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("Layouts", "Kind"),
            CellKind.CHOICE,
            choices=choices(LOCALITY_KINDS),
            editable=False,
        ),
        Column(
            "population",
            QT_TRANSLATE_NOOP("Layouts", "Inhabitants"),
            CellKind.COUNT,
            required=False,
            maximum=20_000_000,
            help=QT_TRANSLATE_NOOP("Layouts", "Empty when it is not known."),
            synonyms=("folkmängd", "befolkning", "bef"),
        ),
        Column(
            "is_seat",
            QT_TRANSLATE_NOOP("Layouts", "Municipal seat"),
            CellKind.YES_NO,
            required=False,
            default=False,
            synonyms=("centralort",),
        ),
        *(
            Column(
                name,
                title,
                CellKind.COUNT,
                required=False,
                maximum=100,
                unit=QT_TRANSLATE_NOOP("Layouts", "0–100"),
                help=help_text,
                synonyms=synonyms,
            )
            for name, title, help_text, synonyms in (
                (
                    "transport",
                    QT_TRANSLATE_NOOP("Layouts", "Public transport"),
                    QT_TRANSLATE_NOOP("Layouts", "How well one gets about with no car; empty is not known."),
                    ("kollektivtrafik",),
                ),
                (
                    "work",
                    QT_TRANSLATE_NOOP("Layouts", "Work"),
                    QT_TRANSLATE_NOOP("Layouts", "How much work there is within reach; empty is not known."),
                    ("arbetsmarknad", "arbetstillfällen"),
                ),
                (
                    "associations",
                    QT_TRANSLATE_NOOP("Layouts", "Associations"),
                    QT_TRANSLATE_NOOP("Layouts", "How much there is to take part in; empty is not known."),
                    ("civilsamhälle", "föreningsliv"),
                ),
            )
        ),
        SOURCE,
    ),
    key=("code",),
)
