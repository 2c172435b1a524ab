"""The sheet of pseudonymous cases: one line a household, with its places, links and scores."""

from __future__ import annotations

from models.domain.households import LinkKind
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.household_layouts import HOUSEHOLD_GROUPS
from models.workbooks.municipal_sheets import MunicipalSheet

ALLOWED, FORBIDDEN = "allowed", "forbidden"
LINK_COLUMNS = {LinkKind.SAME_PLACE: "same_place", LinkKind.SAME_MUNICIPALITY: "same_municipality"}

_SEVERAL = QT_TRANSLATE_NOOP("Layouts", "Several with commas between.")

CASES = Layout(
    "cases",
    QT_TRANSLATE_NOOP("Layouts", "Cases"),
    "household_group",
    (
        *(column for column in HOUSEHOLD_GROUPS.columns if column.name != "count"),
        Column(
            ALLOWED,
            QT_TRANSLATE_NOOP("Layouts", "Only in"),
            CellKind.PLACES,
            required=False,
            default="",
            help=QT_TRANSLATE_NOOP(
                "Layouts", "The only places that come in question, with commas between; empty is all."
            ),
            synonyms=("bara i", "möjliga orter"),
        ),
        Column(
            FORBIDDEN,
            QT_TRANSLATE_NOOP("Layouts", "Never in"),
            CellKind.PLACES,
            required=False,
            default="",
            help=QT_TRANSLATE_NOOP("Layouts", "Places that are ruled out, with commas between."),
            synonyms=("uteslutna orter", "inte i"),
        ),
        Column(
            LINK_COLUMNS[LinkKind.SAME_PLACE],
            QT_TRANSLATE_NOOP("Layouts", "Same place as"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=200,
            help=_SEVERAL,
            synonyms=("samma ort som",),
        ),
        Column(
            LINK_COLUMNS[LinkKind.SAME_MUNICIPALITY],
            QT_TRANSLATE_NOOP("Layouts", "Same municipality as"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=200,
            help=_SEVERAL,
            synonyms=("samma kommun som",),
        ),
    ),
    key=("code",),
)
"""Beside these, each further column headed by a place holds the scores, or the costs, there."""

CASE_SHEET = MunicipalSheet(QT_TRANSLATE_NOOP("Template", "Cases"), CASES, CASES.columns)
CASE_WORDS = ("poäng", "score")
COST_WORDS = ("kostnad", "cost")
"""What may stand before the place in the heading of a column of scores, or must before one of costs."""
