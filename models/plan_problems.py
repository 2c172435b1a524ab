"""Sentences for what can be wrong with a planning file, and with what the officer does to it."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

PLANNING_FILE_PROBLEMS: Mapping[str, Text] = {
    "PLAN_EXISTS": QT_TRANSLATE_NOOP(
        "Problems", "There is already a file at {path}.\nChoose another name, or open the file instead."
    ),
    "PLAN_NOT_RECOGNISED": QT_TRANSLATE_NOOP(
        "Problems", "{path} is not a planning file.\nChoose a file that ends with .bosplan."
    ),
    "PLAN_DAMAGED": QT_TRANSLATE_NOOP(
        "Problems",
        "The planning file {path} is damaged and was not opened.\n"
        "Open the newest copy in the folder that is named as the file and ends with -backups.",
    ),
    "PLAN_NEWER": QT_TRANSLATE_NOOP(
        "Problems",
        "The planning file {path} was made by a newer version of this program.\n"
        "Install the newest version, then open the file again.",
    ),
    "PLAN_ALTERED": QT_TRANSLATE_NOOP(
        "Problems",
        "The planning file {path} holds parts that this program did not make, and was not opened.\n"
        "Ask whoever sent it for a new copy.",
    ),
    "PLAN_LOCKED": QT_TRANSLATE_NOOP(
        "Problems",
        "Another program is writing to the planning file {path}.\nWait a moment, then try again.",
    ),
    "PLAN_HELD": QT_TRANSLATE_NOOP(
        "Problems",
        "The planning file {path} has been open since {since} by {who}.\n"
        "Ask them to close it, then try again.",
    ),
    "PLAN_READ_ONLY": QT_TRANSLATE_NOOP(
        "Problems",
        "You may not write to the planning file {path} or its folder.\n"
        "Copy the file to a folder of your own and open the copy.",
    ),
    "PLAN_OUT_OF_REACH": QT_TRANSLATE_NOOP(
        "Problems",
        "The planning file {path} could not be read or written.\n"
        "Check that the disk or network folder is there, then try again.",
    ),
    "DISK_FULL": QT_TRANSLATE_NOOP(
        "Problems",
        "The disk is full, so nothing was changed in {path}.\nFree some space, then try again.",
    ),
    "BACKUP_FAILED": QT_TRANSLATE_NOOP(
        "Problems",
        "The safety copy {path} did not equal the planning file, so nothing was changed.\n"
        "Run “Check the plan”, then try again.",
    ),
}

ACT_PROBLEMS: Mapping[str, Text] = {
    "ROW_IS_GONE": QT_TRANSLATE_NOOP(
        "Problems", "The row is no longer in the plan.\nLook at the table again; it has been read anew."
    ),
    "ROW_EXISTS": QT_TRANSLATE_NOOP(
        "Problems", "There is already such a row in the plan.\nChange that row instead of adding a new one."
    ),
    "ROW_IN_USE": QT_TRANSLATE_NOOP(
        "Problems",
        "Other rows belong to this one, or the place or municipality named is not in the plan.\n"
        "Remove or move the rows that belong to it first.",
    ),
    "VALUE_MISSING": QT_TRANSLATE_NOOP(
        "Problems", "A cell that must be filled in is empty.\nFill it in, then try again."
    ),
    "NUMBER_NOT_ALLOWED": QT_TRANSLATE_NOOP(
        "Problems", "A number is smaller or larger than it can be.\nWrite a whole number, 0 or more."
    ),
    "ENDS_BEFORE_START": QT_TRANSLATE_NOOP(
        "Problems", "The last month {last} comes before the first, {first}.\nChange one of them."
    ),
    "QUOTA_NOT_SET": QT_TRANSLATE_NOOP(
        "Problems", "{municipality} has no municipal quota yet.\nSet the quota first, then split it by route."
    ),
    "COUNTY_QUOTA_NOT_SET": QT_TRANSLATE_NOOP(
        "Problems", "The county quota for {county} is missing.\nFill it in first, then calculate."
    ),
    "ROUTES_DIFFER": QT_TRANSLATE_NOOP(
        "Problems",
        "The routes of {municipality} add up to {sum} persons, but the quota is {persons}.\n"
        "Change a route or the quota so that they agree.",
    ),
    "YEAR_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems", "The plan does not cover {year}.\nBegin the year first, or choose another."
    ),
    "YEAR_EXISTS": QT_TRANSLATE_NOOP("Problems", "The plan covers {year} already.\nChoose it in the list."),
    "YEAR_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Problems", "The plan cannot cover that year.\nWrite a year from {first} to {last}."
    ),
    "TOWN_LIMIT_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Problems",
        "That limit for rural urban areas cannot be used.\n"
        "Write a number of inhabitants from {smallest} to {largest}.",
    ),
    "SHARE_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Problems", "That share cannot be used.\nWrite a share from 0 to 1 000 per thousand."
    ),
    "PLACE_SERVED_ALREADY": QT_TRANSLATE_NOOP(
        "Problems",
        "{place} is already served by {point}.\nTake the place away from there first.",
    ),
    "PROPOSAL_NOT_FOUND": QT_TRANSLATE_NOOP(
        "Problems", "There is no proposal number {id} in the plan.\nChoose one in the list of proposals."
    ),
}
