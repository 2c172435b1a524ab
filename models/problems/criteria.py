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
    "CHOOSE_VALUE_COLUMN": QT_TRANSLATE_NOOP(
        "Problems",
        "Several columns of {file}, sheet {sheet}, may hold the values: {columns}.\n"
        "Choose the right one in the window when you import, or keep only that one in the file.",
    ),
    "CRITERION_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "{measure}: no value is given for {names} ({count} in all). They are missing, not zero.\n"
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
    "SHARES_AMONG_PERCENT": QT_TRANSLATE_NOOP(
        "Problems",
        "{measure}: some values are at most 1 and all others far larger ({count}): {names}. They look like "
        "shares of one among percent.\nWrite all of them in percent and import again.",
    ),
    "SOURCE_HOLDS_IDENTITY_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "The source, the day or the edition holds a personal identity number, which is not kept.\n"
        "Write a source without it; where none is written, the name of the file is the source.",
    ),
    "VALUES_KEPT_WITH": QT_TRANSLATE_NOOP(
        "Problems",
        "{measure}, criteria for {year}: the source “{source}”, about {as_of}, edition {edition} is kept "
        "with every value.",
    ),
    "VALUE_BEYOND_MEASURE": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: {value} cannot be a value of {measure}. It is not taken in.\n"
        "Check that the right statistics were chosen.",
    ),
    "AMOUNT_PER_INHABITANT": QT_TRANSLATE_NOOP(
        "Problems",
        "“{title}” looks like a share or a number per inhabitant, but {measure} is a number of its own: the "
        "formula divides by inhabitants itself.\n"
        "Choose statistics in whole numbers.",
    ),
    "FETCH_NO_NETWORK": QT_TRANSLATE_NOOP(
        "Problems",
        "{host} could not be reached. The plan is as it was and needs no network.\n"
        "Try again later, or import the values from a workbook.",
    ),
    "FETCH_TIMEOUT": QT_TRANSLATE_NOOP(
        "Problems",
        "{host} did not answer within {seconds} seconds. The plan is as it was.\n"
        "Try again later, or import the values from a workbook.",
    ),
    "FETCH_REFUSED": QT_TRANSLATE_NOOP(
        "Problems",
        "{host} refused the question (answer {status}). The year may not be published yet.\n"
        "Choose an earlier year, or import the values from a workbook.",
    ),
    "FETCH_BUSY": QT_TRANSLATE_NOOP(
        "Problems",
        "{host} cannot answer now (answer {status}). The plan is as it was.\n"
        "Try again later, or import the values from a workbook.",
    ),
    "FETCH_NOT_SECURE": QT_TRANSLATE_NOOP(
        "Problems", "{address} is no secure address (https) and is not contacted.\nChoose another source."
    ),
    "FETCH_ELSEWHERE": QT_TRANSLATE_NOOP(
        "Problems",
        "{host} wanted to send the program on to another address ({other}), which is not contacted.\n"
        "Import the values from a workbook instead.",
    ),
    "FETCH_TOO_LARGE": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer from {host} is larger than {megabytes} MB and was not taken in.\n"
        "Import the values from a workbook instead.",
    ),
    "FETCH_NOT_UNDERSTOOD": QT_TRANSLATE_NOOP(
        "Problems",
        "The answer from {host} is not of the kind this program understands; nothing was taken in.\n"
        "Import the values from a workbook instead.",
    ),
    "NOTHING_FETCHED": QT_TRANSLATE_NOOP(
        "Problems", "{source} has no values for {year}.\nChoose an earlier year."
    ),
    "KEY_FIGURE_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "Kolada has no key figure “{id}”.\nWrite its id as in Kolada, such as N01951.",
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
