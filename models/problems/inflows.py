"""Sentences about low, expected and high inflow, and the room that is left."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

INFLOW_PROBLEMS: Mapping[str, Text] = {
    "INFLOW_MONTH_OUTSIDE": QT_TRANSLATE_NOOP(
        "Problems",
        "{month} is not one of the months in which people are assigned.\n"
        "Give a month from {first} to {last}, written as {first}.",
    ),
    "READINESS_NO_MIX": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no household mix and no household for {year}, so nobody can tell who there is room for.\n"
        "Enter the household mix on the page Households.",
    ),
}
