"""Columns that several sheets have in common."""

from __future__ import annotations

from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind, Column

PERSONS = QT_TRANSLATE_NOOP("Layouts", "persons")

MUNICIPALITY = Column(
    "municipality_code",
    QT_TRANSLATE_NOOP("Layouts", "Municipality"),
    CellKind.MUNICIPALITY,
    synonyms=(
        "kommunkod",
        "kommun kod",
        "kommunnr",
        "kommunnummer",
        "komkod",
        "knkod",
        "kommun-kod",
        "municipality code",
        "kod",
        "kommun",
    ),
)
PLACE = Column(
    "place_code",
    QT_TRANSLATE_NOOP("Layouts", "Place"),
    CellKind.PLACE,
    help=QT_TRANSLATE_NOOP("Layouts", "Choose from the list; the places stand on the first sheet."),
    synonyms=("ort", "ortskod", "locality"),
)
SOURCE = Column(
    "source",
    QT_TRANSLATE_NOOP("Layouts", "Source"),
    CellKind.TEXT,
    required=False,
    default="",
    maximum=200,
    synonyms=("källa", "anmärkning"),
)
