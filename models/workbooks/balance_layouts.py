"""What the officer writes about a quota through its year: months and agreements."""

from __future__ import annotations

from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import PERSONS

REDISTRIBUTIONS = Layout(
    "redistributions",
    QT_TRANSLATE_NOOP("Layouts", "Redistributions"),
    "redistribution",
    (
        Column("from_code", QT_TRANSLATE_NOOP("Layouts", "From"), CellKind.MUNICIPALITY),
        Column("to_code", QT_TRANSLATE_NOOP("Layouts", "To"), CellKind.MUNICIPALITY),
        Column(
            "persons",
            QT_TRANSLATE_NOOP("Layouts", "Persons"),
            CellKind.COUNT,
            minimum=1,
            maximum=1_000_000,
        ),
        Column(
            "agreed",
            QT_TRANSLATE_NOOP("Layouts", "Counts from"),
            CellKind.TEXT,
            maximum=10,
            help=QT_TRANSLATE_NOOP("Layouts", "The date of the agreement: year, month and day."),
        ),
        Column(
            "agreement",
            QT_TRANSLATE_NOOP("Layouts", "Agreement"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=200,
            help=QT_TRANSLATE_NOOP("Layouts", "Where it is written down, such as the diary number."),
        ),
    ),
    key=("from_code", "to_code", "agreed"),
)

PERSONS_IN_MONTH = Column(
    "persons",
    QT_TRANSLATE_NOOP("Layouts", "Persons"),
    CellKind.COUNT,
    required=False,
    maximum=1_000_000,
    unit=PERSONS,
)
