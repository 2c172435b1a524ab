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
    "ANSWER_MARK_GONE": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} looks like a municipality's answer about its quota, but no longer says which municipality, "
        "year and version it is about.\n"
        "Ask for the workbook as it was sent out, or write the answer on the page Dialogue.",
    ),
    "ANSWER_PAGE_OF_ANOTHER": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} was sent to {municipality}, but the answer on its page is from {other}.\n"
        "Ask for the workbook as it was sent out, or write the answer on the page Dialogue.",
    ),
    "NOT_AN_ANSWER": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} is not an answer paper that this program wrote.\n"
        "Choose another kind of content, or write the answer on the page Dialogue.",
    ),
    "ANSWER_FIELDS_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer from {municipality} lacks the fields for requested quota, comment and day.\n"
        "Ask for the workbook as it was sent out, or write the answer on the page Dialogue.",
    ),
    "ANSWER_VERSION_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} answers a proposal for {year}, version {version}, which is not in this plan.\n"
        "Open the plan that the proposal was sent from.",
    ),
    "ANSWER_AFTER_DECISION": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} answers version {version} for {year}, which is decided. The answer is not imported.\n"
        "Make a new version of the quotas if the answer shall change them.",
    ),
    "ANSWER_TO_OLDER_VERSION": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} answers version {version} for {year}; the newest version is {newest}. "
        "The answer is kept with version {version}.\n"
        "Ask the municipality what it says of the newest version.",
    ),
    "ANSWER_TO_OTHER_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} answers for {file_year}, but the plan is working with {year}. "
        "The answer is kept with {file_year}.\n"
        "Choose that year in order to see it.",
    ),
    "ANSWER_TO_OTHER_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} answers a proposal of {proposed} persons, but the plan now says {quota}.\n"
        "Look at the answer with that in mind.",
    ),
    "ANSWER_IS_BLANK": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer from {municipality} holds neither a number nor a comment. It is not imported.\n"
        "Ask the municipality to fill it in.",
    ),
    "ANSWER_WITHOUT_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} names no number. It counts as not known, not as zero.\n"
        "Ask whether the proposal is accepted.",
    ),
    "ANSWER_WITHOUT_DAY": QT_TRANSLATE_NOOP(
        "Problems", "The answer from {municipality} has no day; the day of the import, {day}, is taken."
    ),
    "ANSWER_BEFORE_SENT": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer from {municipality} is dated {day}, before the proposal was sent on {sent}.\n"
        "Check which proposal it answers.",
    ),
    "ANSWER_DAY_AHEAD": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer from {municipality} is dated {day}, which has not come yet.\n"
        "Correct the day on the page Dialogue.",
    ),
    "ANSWER_GOES_TO_LOG": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has answered before, on {day}. The earlier answer is moved to the log.",
    ),
    "DAY_READ_FROM_NUMBER": QT_TRANSLATE_NOOP(
        "Problems", "The number {value} is read as the day {day}, as Excel counts days."
    ),
    "DIALOGUE_AFTER_DECISION": QT_TRANSLATE_NOOP(
        "Problems",
        "The municipal quotas of {county} for {year}, version {version}, are decided, so there is no "
        "proposal to ask about.\n"
        "Make a new version of the quotas first.",
    ),
}
