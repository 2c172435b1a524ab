"""Sentences for what can be wrong when quotas are revised, redistributed and counted down."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

REVISION_PROBLEMS: Mapping[str, Text] = {
    "REVISION_DATE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is not a date from when the new county quota holds.\n"
        "Write year, month and day, as in 2026-06-01.",
    ),
    "REVISION_OLDER": QT_TRANSLATE_NOOP(
        "Problems",
        "The revision would hold from {in_force}, but version {version} holds from {newest}.\n"
        "Write a date that is not earlier than that.",
    ),
    "REVISION_LATE": QT_TRANSLATE_NOOP(
        "Problems",
        "The revision would hold from {in_force}, when {year} is over.\n"
        "Write the day in {year} from which the new county quota holds.",
    ),
    "REVISION_CHANGES_NOTHING": QT_TRANSLATE_NOOP(
        "Problems", "No county quota differs from version {version}.\nWrite the new county quota."
    ),
    "REVISION_NO_COUNTY_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "{county} has no county quota for {year}, so there is nothing to revise.\n"
        "Fill in the county quota first.",
    ),
    "REVISION_BELOW_RECEIVED": QT_TRANSLATE_NOOP(
        "Problems",
        "{county}: {received} persons are received already, but the new county quota is {persons}.\n"
        "Check the numbers; no municipality can get a lower quota than what it has received.",
    ),
    "REVISION_FLOORS_TOO_HIGH": QT_TRANSLATE_NOOP(
        "Problems",
        "{county}: with {received} received, what is redistributed and what is protected under 7 a § "
        "the quotas cannot be lower than {least}, but the new county quota is {persons}.\n"
        "Protect less, or check the numbers.",
    ),
    "REVISION_ALTERNATIVE_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no alternative called “{name}” to divide the new county quota by.\n"
        "Choose one of the version's alternatives.",
    ),
    "PROTECTION_WITHOUT_LOWERING": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} is protected under 7 a §, but the county quota is not lowered.\n"
        "Take the protection away.",
    ),
    "PROTECTION_WITHOUT_REASON": QT_TRANSLATE_NOOP(
        "Problems",
        "The protection of {municipality} under 7 a § has no reason.\nWrite what was planned for.",
    ),
}

REDISTRIBUTION_PROBLEMS: Mapping[str, Text] = {
    "REDISTRIBUTION_PERSONS": QT_TRANSLATE_NOOP(
        "Problems", "{persons} persons cannot be redistributed.\nWrite a whole number, 1 or more."
    ),
    "REDISTRIBUTION_SAME": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} cannot give part of its quota to itself.\nChoose two different municipalities.",
    ),
    "REDISTRIBUTION_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no municipality with the code {municipality}.\nWrite a four-digit municipality code.",
    ),
    "REDISTRIBUTION_OUTSIDE": QT_TRANSLATE_NOOP(
        "Problems",
        "Neither {giver} nor {taker} is in the plan's counties.\n"
        "Choose at least one municipality of the plan.",
    ),
    "REDISTRIBUTION_DATE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” is not a date on which a redistribution of the quota for {year} was agreed.\n"
        "Write year, month and day, from {first} to {last}.",
    ),
    "REDISTRIBUTION_NO_QUOTA": QT_TRANSLATE_NOOP(
        "Problems", "{municipality} has no municipal quota for {year}.\nSet the quota first."
    ),
    "REDISTRIBUTION_BELOW_ZERO": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} would end at {left} persons, below zero.\nRedistribute fewer persons.",
    ),
    "REDISTRIBUTION_BELOW_RECEIVED": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has received {received} persons, but its quota would be {left}.\n"
        "Redistribute at most what is not received yet.",
    ),
    "REDISTRIBUTION_BELOW_COUNTY_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "The municipal quotas of {county} would add up to {left}, below the county quota of {persons}.\n"
        "Redistribute within the county, or fewer persons.",
    ),
    "REDISTRIBUTION_COUNTY_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "{county} has no county quota for {year}, so nothing can be given to another county.\n"
        "Fill in the county quota first.",
    ),
}

MONTH_PROBLEMS: Mapping[str, Text] = {
    "REPLACEMENTS_MORE_THAN_ASSIGNED": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} {month}: {replacements} replacement assignments, but {assigned} assignments in all.\n"
        "Write all assignments of the month first; replacements are some of them.",
    ),
    "MONTH_NOT_ON_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "{month} is no month for the quota of {year}.\nWrite in a month from {first} to {last}.",
    ),
    "ONLY_REPLACEMENTS": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} {month}: after December {year} only replacement assignments may be made.\n"
        "Write them as replacement assignments.",
    ),
    "RECEIVED_BY_MONTH": QT_TRANSLATE_NOOP(
        "Problems",
        "What {municipality} has received is entered month by month, and the months count.\n"
        "Change the months on the page Balance.",
    ),
    "MONTH_OUTSIDE_QUOTA_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: {persons} persons in {month}, which is outside the months of the quota for {year}.\n"
        "Move them to the right month or year.",
    ),
    "ASSIGNED_AFTER_DECEMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: {persons} persons assigned in {month} on the quota for {year}, "
        "though only replacements may be assigned after December.\n"
        "Check the month, or the year of the quota.",
    ),
    "REPLACED_AFTER_NEXT_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: {persons} persons assigned in {month}, later than December {last}, "
        "the last month for replacements on the quota for {year}.\n"
        "Check the month, or the year of the quota.",
    ),
    "RECEIVED_AFTER_FEBRUARY": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: {persons} persons received by {month} on the quota for {year}, "
        "later than February {last} and more than were replaced.\n"
        "Check the month; quota refugees may have been given more time.",
    ),
    "RECEIVED_BEFORE_ASSIGNED": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality}: in {month} {persons} more persons are received than assigned on the quota "
        "for {year}.\nCheck the months of assignment.",
    ),
    "MONTHS_DIFFER_FROM_TOTAL": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} {year}: the months add up to {months} received, the year's total says {total}.\n"
        "The months count; correct the one that is wrong.",
    ),
}

BALANCE_PROBLEMS: Mapping[str, Text] = {**REVISION_PROBLEMS, **REDISTRIBUTION_PROBLEMS, **MONTH_PROBLEMS}
