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
        "Ask whoever sent it for a new copy, or open the newest safety copy.",
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
    "DIVISION_OUTDATED": QT_TRANSLATE_NOOP(
        "Problems",
        "The county quota or the municipalities changed since the division was made.\n"
        "Look at the new division, then take the quotas from it.",
    ),
    "ALTERNATIVE_EXISTS": QT_TRANSLATE_NOOP(
        "Problems", "There is already an alternative named {name}.\nGive it another name."
    ),
    "BOUND_REVERSED": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: the least number, {least}, is above the most, {most}.\nChange one of them.",
    ),
    "LOCK_NEEDS_REASON": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} cannot be locked at {persons} without a reason.\n"
        "Write why; the reason is printed in the basis of the decision.",
    ),
    "YEAR_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems", "The plan does not cover {year}.\nBegin the year first, or choose another."
    ),
    "VERSION_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "The quotas of {year} have no version {version}.\n"
        "Choose one of its versions, or leave it out for the newest.",
    ),
    "VERSION_DATES_CROSS": QT_TRANSLATE_NOOP(
        "Problems",
        "Version {version} cannot be in force from {in_force}: version {other} is from {other_in_force}.\n"
        "Versions follow each other in time; change one of the dates.",
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
    "WEIGHT_OUT_OF_RANGE": QT_TRANSLATE_NOOP(
        "Problems", "That weight cannot be used.\nWrite a whole number from 0 to {most}."
    ),
    "PLACE_SERVED_ALREADY": QT_TRANSLATE_NOOP(
        "Problems",
        "{place} is already served by {point}.\nTake the place away from there first.",
    ),
    "PROPOSAL_NOT_FOUND": QT_TRANSLATE_NOOP(
        "Problems", "There is no proposal number {id} in the plan.\nChoose one in the list of proposals."
    ),
    "PROPOSAL_UNREADABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "Proposal {id} was changed outside the program and cannot be read.\n"
        "Make a new proposal, or open the newest safety copy.",
    ),
}

CHECK_FINDINGS: Mapping[str, Text] = {
    "CHECK_DAMAGE": QT_TRANSLATE_NOOP(
        "Problems", "The file is damaged in {count} places.\nOpen the newest safety copy instead."
    ),
    "CHECK_ORPHANS": QT_TRANSLATE_NOOP(
        "Problems",
        "Row {row} among {table} is about {value}, which is not among {parent}.\n"
        "Open the newest safety copy instead.",
    ),
    "CHECK_UNKNOWN_WORDS": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} rows in {table} hold a word in {column} that the program does not know.\n"
        "Open the newest safety copy instead.",
    ),
    "CHECK_SUM_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "{county} {year}, version {version}: municipal quotas add up to {distributed}, "
        "the county quota is {persons}.\nChange a municipal quota so that they agree.",
    ),
    "CHECK_ROUTES_DIFFER": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} {year}, version {version}: the routes add up to {sum}, the quota is {persons}.\n"
        "Split the quota by route again.",
    ),
    "CHECK_RECEIVED_MORE": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} {year}, version {version}: {received} received, more than the quota of {persons}.\n"
        "Check the number; it may be right.",
    ),
    "CHECK_VERSION_DATES": QT_TRANSLATE_NOOP(
        "Problems",
        "A later version of the quotas for {year} is in force before an earlier one.\nCheck the dates.",
    ),
    "CHECK_VERSION_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems", "{count} municipal quotas belong to a version that is not there.\nImport them again."
    ),
    "CHECK_LEASES": QT_TRANSLATE_NOOP(
        "Problems", "{count} rows of homes end before they begin.\nChange the first or the last month."
    ),
    "CHECK_CATCHMENTS": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} places are served by a point of another service.\nChoose the places of that point again.",
    ),
    "CHECK_POPULATION": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: {living} inhabitants in its places, but {population} in the municipality.\n"
        "Check the inhabitants of its places.",
    ),
    "CHECK_SEATS": QT_TRANSLATE_NOOP(
        "Problems", "{municipality} has {count} municipal seats.\nMark exactly one place as the seat."
    ),
    "CHECK_LIVES_ELSEWHERE": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} household groups live in another municipality than their quota's.\n"
        "Change the place where they live.",
    ),
    "CHECK_PROPOSAL_UNREADABLE": QT_TRANSLATE_NOOP(
        "Problems", "Proposal {id} for {year} cannot be read.\nOpen the newest safety copy instead."
    ),
    "CHECK_PROPOSAL_CHANGED": QT_TRANSLATE_NOOP(
        "Problems",
        "Proposal {id} for {year} was changed outside the program.\nMake a new proposal instead.",
    ),
    "CHECK_MISPLACED": QT_TRANSLATE_NOOP(
        "Problems",
        "Proposal {id} for {year}: {count} household groups are placed more often than they exist, "
        "or nowhere known.\nMake a new proposal.",
    ),
    "CHECK_MEASURES": QT_TRANSLATE_NOOP(
        "Problems",
        "The criterion {criterion} of {year} is measured in more than one way, "
        "or by what belongs to another.\nImport the values of the criterion again.",
    ),
    "CHECK_NO_WEIGHTS": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} of {year}, version {version}, has no weight above zero.\n"
        "Set a weight on the page Quotas, or remove the alternative.",
    ),
    "CHECK_BOUNDS_REVERSED": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} of {year}, version {version}: a municipality's least number is above its most.\n"
        "Change one of them on the page Quotas.",
    ),
    "CHECK_BOUNDS_TOO_HIGH": QT_TRANSLATE_NOOP(
        "Problems",
        "{name} of {year}, version {version}: the least numbers add up to {least}, "
        "above the county quota of {persons}.\nLower them on the page Quotas.",
    ),
    "CHECK_WITHOUT_VERSION": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} rows in {table} belong to a version of the quotas that is not there.\n"
        "Open the newest safety copy if the version is missed; else they do no harm.",
    ),
    "CHECK_OUTSIDE_PLAN": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} rows in {table} are about municipalities outside the plan's counties.\n"
        "They do no harm; ask whoever made the file where they come from.",
    ),
    "CHECK_DECISION_UNREADABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "The decision about version {version} for {year} cannot be read.\n"
        "Open the newest safety copy instead.",
    ),
    "CHECK_DECISION_CHANGED": QT_TRANSLATE_NOOP(
        "Problems",
        "The decision about version {version} for {year} was changed outside the program.\n"
        "Trust the signed paper, and open the newest safety copy.",
    ),
    "CHECK_DECISION_SUM": QT_TRANSLATE_NOOP(
        "Problems",
        "The decision about version {version} for {year} adds up to {distributed}, "
        "but its county quota is {persons}.\nTrust the signed paper, and open the newest safety copy.",
    ),
    "CHECK_DECISION_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The quotas of version {version} for {year} are not those that were decided.\n"
        "Trust the signed paper, and open the newest safety copy.",
    ),
}
