"""Sentences for what can be wrong in the dialogue with the municipalities and in what they send back."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

DIALOGUE_PROBLEMS: Mapping[str, Text] = {
    "TEXT_HOLDS_IDENTITY_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "The text about {municipality} holds a personal identity number and was not kept.\n"
        "Write about the municipality, not about persons.",
    ),
    "DIALOGUE_TEXT_TOO_LONG": QT_TRANSLATE_NOOP(
        "Problems",
        "The text about {municipality} is longer than {longest} characters.\nMake it shorter, or part it.",
    ),
    "DIALOGUE_TEXT_MISSING": QT_TRANSLATE_NOOP(
        "Problems", "The note about {municipality} says nothing.\nWrite what was said or changed."
    ),
    "DAY_NOT_UNDERSTOOD": QT_TRANSLATE_NOOP("Problems", "“{value}” is not a day.\nWrite it as 2026-03-15."),
    "NOTHING_REQUESTED": QT_TRANSLATE_NOOP(
        "Problems",
        "No municipality has asked for a quota for {year} yet.\nRead in their answers first.",
    ),
}
