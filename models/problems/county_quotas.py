"""The sentences about imports of county quotas."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

COUNTY_QUOTA_PROBLEMS: Mapping[str, Text] = {
    "NO_COUNTY_QUOTA_COLUMNS": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} has no columns for county and county quota.\n"
        "Give the columns the headings “Länskod” and “Länstal”, and import the file again.",
    ),
    "UNKNOWN_COUNTY_CODE": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is no county.\nWrite the county's two-digit code."
    ),
    "COUNTY_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "{county} has different county quotas here and in {other}.\n"
        "Leave one of them in the file, or write their statutes in a column “SFS”.",
    ),
    "COUNTY_QUOTA_KEPT": QT_TRANSLATE_NOOP(
        "Problems",
        "The quotas of {county} are decided with a county quota of {old}; the file says {new}. "
        "The decided number stays.\nIf the county quota has changed, revise the quotas.",
    ),
    "LINES_OF_OTHER_YEARS": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} lines are about other years and were left aside.\nChoose another year to read them.",
    ),
    "STATUTE_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The file rests on {file_sfs}, but version {version} of the plan on {sfs}.\n"
        "If the county quota has changed, revise the quotas instead: that makes a new version.",
    ),
    "NOT_A_STATUTE": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is no number of a statute and is left out.\nWrite it as 2025:894."
    ),
    "NOT_A_DAY": QT_TRANSLATE_NOOP(
        "Problems", "“{value}” is no day and is left out.\nWrite year, month and day, as in 2026-01-01."
    ),
}
