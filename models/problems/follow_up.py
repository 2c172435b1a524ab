"""Sentences for what can be wrong when a year is followed up."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

FOLLOW_UP_PROBLEMS: Mapping[str, Text] = {
    "INDICATOR_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "There is already an indicator called “{title}” about the same area.\n"
        "Choose another title, or change the one that is there.",
    ),
    "INDICATOR_DAY": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is not a day that the indicator is due.\nWrite year, month and day, as in 2026-06-30.",
    ),
    "INDICATOR_WORKED_OUT": QT_TRANSLATE_NOOP(
        "Problems",
        "The program works out the value of “{title}”.\n"
        "Leave the value empty, or choose the measure own value to write it yourself.",
    ),
    "FOLLOW_UP_ENDING": QT_TRANSLATE_NOOP(
        "Problems",
        "The report cannot be written as {path}.\nGive the file one of these endings: {endings}.",
    ),
    "FOLLOW_UP_MONTH": QT_TRANSLATE_NOOP(
        "Problems",
        "{month} is no month of the quotas for {year}.\nChoose a month from {first} to {last}.",
    ),
    "NO_MONTH_COLUMNS": QT_TRANSLATE_NOOP(
        "Problems",
        "The table on the sheet {sheet} in {file} has no columns of months.\n"
        "Name each column by its month, as in 2026-03 or March 2026.",
    ),
    "MONTHS_RECEIVED": QT_TRANSLATE_NOOP(
        "Problems",
        "The numbers are taken to be persons received.\n"
        "Write “assigned” in the name of the sheet where they are assignments, and read it again.",
    ),
    "MONTHS_ASSIGNED": QT_TRANSLATE_NOOP(
        "Problems",
        "The numbers are taken to be persons assigned.\n"
        "Write “received” in the name of the sheet where they are receptions, and read it again.",
    ),
    "MONTH_LEFT_OUT": QT_TRANSLATE_NOOP(
        "Problems",
        "{month} is no month of the quotas for {year} and is left out.\n"
        "Import the file for the year that the month belongs to.",
    ),
}
