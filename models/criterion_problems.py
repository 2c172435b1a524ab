"""The sentences about criteria: what a file or an answer from the network holds, and what it lacks."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

CRITERION_PROBLEMS: Mapping[str, Text] = {
    "CHOOSE_MEASURE": QT_TRANSLATE_NOOP(
        "Problems",
        "No heading in the sheet {sheet} of {file} says what the values measure.\n"
        "Choose the measure, such as unemployed or asylum seekers.",
    ),
    "CRITERION_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "{measure}: without a value in the file ({count}): {names}. They are missing, not zero.\n"
        "Look the values up, or enter 0 yourself where that is meant.",
    ),
    "CRITERION_MEASURE_REPLACED": QT_TRANSLATE_NOOP(
        "Problems",
        "The plan measures the criterion otherwise for municipalities without a value in the file ({count}). "
        "Those values are taken away, because a criterion has one measure: {measure}.\n"
        "Import a file that holds all of them.",
    ),
    "SHARES_BELOW_ONE": QT_TRANSLATE_NOOP(
        "Problems",
        "{measure}: no value is above 1. Percent are expected, not shares of one.\n"
        "The division is the same either way; the papers will say percent.",
    ),
    "NOTHING_RECEIVED_YET": QT_TRANSLATE_NOOP(
        "Problems",
        "The plan holds nobody received in {year}.\nImport the received persons of that year first.",
    ),
    "RULE_SET_CONFIRMED": QT_TRANSLATE_NOOP(
        "Problems",
        "The rules {rule_set} rest on a statute that is in force; its number is not changed here.\n"
        "Enter numbers only for rules that are not confirmed.",
    ),
    "SFS_NOT_UNDERSTOOD": QT_TRANSLATE_NOOP(
        "Problems", "“{sfs}” is no SFS number.\nWrite year and number, such as 2026:1234."
    ),
}
