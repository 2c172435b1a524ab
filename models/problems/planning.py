"""Sentences for what stands in the way of a plan or a change of it."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

PLANNING_PROBLEMS: Mapping[str, Text] = {
    "DEMAND_NO_MIX": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} is to receive {persons} persons, but the household mix is empty.\n"
        "Enter at least one household type with a weight on the page Households.",
    ),
    "DEMAND_NOT_WHOLE": QT_TRANSLATE_NOOP(
        "Problems",
        "{persons} persons in {municipality} cannot be made up of whole households of the types in the mix.\n"
        "Add the type single person to the household mix.",
    ),
    "DEMAND_NO_PLACE": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has people who are already housed, but no place where they can live.\n"
        "Add a place in the municipality on the page Places.",
    ),
    "ADJUSTMENT_TOO_MANY": QT_TRANSLATE_NOOP(
        "Problems",
        "The change is about {households} households of {group}, but there are {available} to move.\n"
        "Choose a number from 1 up to what there is.",
    ),
    "ADJUSTMENT_NOT_MOVABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "The households of {group} cannot be moved: they are already housed or not in the plan.\n"
        "Choose a group that needs a home.",
    ),
    "EXPLAIN_NO_GROUP": QT_TRANSLATE_NOOP(
        "Problems",
        "The proposal has no group {group} that needs a home.\n"
        "Look the group up in the proposal, or name another one.",
    ),
    "EXPLAIN_NOT_THERE": QT_TRANSLATE_NOOP(
        "Problems",
        "No household of {group} lives in {place} in the proposal.\n"
        "Name the group alone to see every place where it is.",
    ),
}
