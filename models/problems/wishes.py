"""What can be wrong with what is asked of a plan."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

WISH_PROBLEMS: Mapping[str, Text] = {
    "UNKNOWN_GOAL": QT_TRANSLATE_NOOP(
        "Problems", "There is no goal called {goal}.\nWrite one or more of {goals}, the most important first."
    ),
    "NO_GOALS": QT_TRANSLATE_NOOP(
        "Problems", "No goal is asked for.\nWrite one or more of {goals}, the most important first."
    ),
    "GOAL_TWICE": QT_TRANSLATE_NOOP("Problems", "The goal {goal} is asked for twice.\nWrite it once."),
    "GOAL_NOT_ASKED_FOR": QT_TRANSLATE_NOOP(
        "Problems",
        "There is a tolerance for {goal}, which is not among the goals.\n"
        "Take the tolerance away, or ask for the goal too.",
    ),
    "TOLERANCE_UNREADABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "The tolerance {text} could not be read.\n"
        "Write a goal and an amount from 0 in the unit that the goal is shown in, such as in_time=4.",
    ),
    "TOLERANCE_TOO_LARGE": QT_TRANSLATE_NOOP(
        "Problems",
        "The tolerance {amount} for {goal} is too large.\nWrite an amount of at most {largest}.",
    ),
    "UNKNOWN_RULE": QT_TRANSLATE_NOOP(
        "Problems", "There is no rule called {rule}.\nSwitch off one or more of {rules}."
    ),
    "RULE_ALWAYS_HOLDS": QT_TRANSLATE_NOOP(
        "Problems",
        "The rule {rule} cannot be switched off: nothing could be counted without it.\n"
        "Leave it out, and plan again.",
    ),
    "FLOOR_UNREADABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "The least mean score {floor} is below zero or no number.\nWrite a number from 0, such as 0.5.",
    ),
    "PREVIOUS_OF_ANOTHER_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "Proposal {id} is a plan for {of_year}, and {year} is to be planned.\n"
        "Choose a proposal for the same year.",
    ),
}
