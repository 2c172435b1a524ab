"""Sentences for a planning basis that no plan can be made with, or that is hardly what was meant."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

BASIS_NUMBERS: Mapping[str, Text] = {
    "BASIS_PLACE_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "{record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it on the page Places.",
    ),
    "BASIS_PLACE_SCORE": QT_TRANSLATE_NOOP(
        "Basis",
        "{record}: {field} is {value}, but must be a whole number from 0 to 100.\n"
        "Correct it on the page Places, or leave it empty where it is unknown.",
    ),
    "BASIS_QUOTA_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The quota of {record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it on the page Quotas.",
    ),
    "BASIS_GROUP_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it on the page Households.",
    ),
    "BASIS_GROUP_EMPTY": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} has no persons in its households.\n"
        "Enter who belongs to a household on the page Households, or remove the group.",
    ),
    "BASIS_SCORE": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group}: the score {value} in {place} is impossible; it must lie between 0 and "
        "the {persons} persons of the household.\n"
        "Correct the score, or leave it out where it is unknown.",
    ),
    "BASIS_GROUP_COST": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group}: the cost {value} in {place} is impossible; it cannot be below 0.\n"
        "Correct the cost, or leave it out where it is unknown.",
    ),
    "BASIS_TYPE_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The household type {record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it on the page Households.",
    ),
    "BASIS_HOME_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The homes with {rooms} rooms in {record}: {field} is {value}, but must be a whole number from "
        "{least} up.\nCorrect it on the page Homes.",
    ),
    "BASIS_LANDLORD_HOMES": QT_TRANSLATE_NOOP(
        "Basis",
        "The homes with {rooms} rooms in {place}: {count} are let to newcomers, but the landlord has only "
        "{homes} in all.\nCorrect one of the numbers on the page Homes.",
    ),
    "BASIS_PROJECT_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The housing project {record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it on the page Homes.",
    ),
    "BASIS_SERVICE_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "{record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it on the page Services.",
    ),
    "BASIS_LOCK_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The lock on {record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Remove the lock and lock anew.",
    ),
    "BASIS_PACE_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "The monthly pace of {record}: {field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it, or leave it empty where there is no limit.",
    ),
    "BASIS_SHARE": QT_TRANSLATE_NOOP(
        "Basis",
        "{field} is {value} per thousand, but must be a whole number from 0 to 1 000.\n"
        "Correct it among what holds for the whole year.",
    ),
    "BASIS_YEAR_NUMBER": QT_TRANSLATE_NOOP(
        "Basis",
        "{field} is {value}, but must be a whole number from {least} up.\n"
        "Correct it among what holds for the whole year.",
    ),
    "BASIS_MONTH_WEIGHTS": QT_TRANSLATE_NOOP(
        "Basis",
        "The monthly profile has {count} months, but a year has twelve.\nCorrect it on the page Households.",
    ),
}

BASIS_RECORDS: Mapping[str, Text] = {
    "BASIS_TWICE": QT_TRANSLATE_NOOP(
        "Basis", "In the basis {record} {code} stands {count} times.\nRemove all but one."
    ),
    "BASIS_PLACE_NOWHERE": QT_TRANSLATE_NOOP(
        "Basis",
        "The place {place} lies in the municipality {municipality}, which is not in the plan.\n"
        "Correct its municipality on the page Places.",
    ),
    "BASIS_MUNICIPALITY_UNKNOWN": QT_TRANSLATE_NOOP(
        "Basis",
        "There is a quota, a pace or a share for the municipality {municipality}, which is not in the plan.\n"
        "Remove it, or correct the code of the municipality.",
    ),
    "BASIS_HOME_NOWHERE": QT_TRANSLATE_NOOP(
        "Basis",
        "The homes with {rooms} rooms lie in the place {place}, which is not in the plan.\n"
        "Correct their place on the page Homes.",
    ),
    "BASIS_PROJECT_NOWHERE": QT_TRANSLATE_NOOP(
        "Basis",
        "The housing project {project} lies in the place {place}, which is not in the plan.\n"
        "Correct its place on the page Homes.",
    ),
    "BASIS_GROUP_NOWHERE": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} belongs to the municipality {municipality}, which is not in the plan.\n"
        "Correct its municipality on the page Households.",
    ),
    "BASIS_GROUP_PLACES": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} names places that are not in the plan: {places}.\n"
        "They change nothing; correct the codes if others were meant.",
    ),
    "BASIS_GROUP_NO_PLACE": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} may live nowhere: no place that is allowed lies in {municipality}.\n"
        "Allow it a place on the page Households, or it will be left without a home.",
    ),
    "BASIS_LINK_UNKNOWN": QT_TRANSLATE_NOOP(
        "Basis",
        "The household {other} is linked to {group}, which there is none of.\n"
        "Correct the link, or remove it.",
    ),
    "BASIS_LINK_ITSELF": QT_TRANSLATE_NOOP(
        "Basis", "The household {group} is linked to itself.\nCorrect the link, or remove it."
    ),
    "BASIS_LINK_HOUSED": QT_TRANSLATE_NOOP(
        "Basis",
        "{group} and {other} are linked, but both are already housed.\n"
        "The link changes nothing and can be removed.",
    ),
    "BASIS_LINK_MANY": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} is linked, but holds {count} households; only single households can be "
        "linked.\nMake the linked household a group of its own.",
    ),
    "BASIS_GROUP_MONTH": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} is assigned in {month}, which is after the plan for {year} ends.\n"
        "Correct the month on the page Households.",
    ),
    "BASIS_GROUP_LATE": QT_TRANSLATE_NOOP(
        "Basis",
        "The household group {group} was assigned in {month} and should have been received by {deadline}, "
        "before the plan begins.\nIt counts as late; correct the month if it is wrong.",
    ),
    "BASIS_HOME_MONTHS": QT_TRANSLATE_NOOP(
        "Basis",
        "The homes with {rooms} rooms in {place} are let until {last}, before they are let from {first}.\n"
        "Correct the months on the page Homes.",
    ),
    "BASIS_SERVICE_MONTHS": QT_TRANSLATE_NOOP(
        "Basis",
        "{point} has free places from the same month twice, or months out of order.\n"
        "Correct them on the page Services.",
    ),
    "BASIS_CATCHMENT_EMPTY": QT_TRANSLATE_NOOP(
        "Basis",
        "{point} serves no place, so nobody can use it.\nSay which places it serves on the page Services.",
    ),
    "BASIS_CATCHMENT_NOWHERE": QT_TRANSLATE_NOOP(
        "Basis",
        "{point} serves only places that are not in the plan: {places}.\n"
        "Correct the places it serves on the page Services.",
    ),
    "BASIS_CATCHMENT_PARTLY": QT_TRANSLATE_NOOP(
        "Basis",
        "{point} also serves places that are not in the plan: {places}.\n"
        "They change nothing; correct the codes if others were meant.",
    ),
    "BASIS_CATCHMENT_TWICE": QT_TRANSLATE_NOOP(
        "Basis",
        "{place} is served by both {point} and {other}, which offer the same service.\n"
        "Let one of them serve the place, on the page Services.",
    ),
    "BASIS_SERVICE_USED_UP": QT_TRANSLATE_NOOP(
        "Basis",
        "{point} has {places} places in {month}, but those who are already housed use {used}.\n"
        "Nobody more can use it then; correct the number on the page Services if it is wrong.",
    ),
    "BASIS_REUSE_UNKNOWN": QT_TRANSLATE_NOOP(
        "Basis",
        "The housing project {project} reuses the units of {other}, which there is none of.\n"
        "Correct it on the page Homes.",
    ),
    "BASIS_REUSE_RING": QT_TRANSLATE_NOOP(
        "Basis",
        "Housing projects reuse each other's units in a ring: {projects}.\n"
        "Let one of them have units of its own, on the page Homes.",
    ),
    "BASIS_REUSE_NO_LEASE": QT_TRANSLATE_NOOP(
        "Basis",
        "The housing project {project} reuses the units of {other}, whose lease never ends.\n"
        "Enter the lease of {other} on the page Homes, or give {project} units of its own.",
    ),
}

BASIS_WISHES: Mapping[str, Text] = {
    "BASIS_NOT_IN_ORDER": QT_TRANSLATE_NOOP(
        "Basis",
        "Things in the planning basis must be mended before a plan can be made: {count}.\n"
        "Mend them and plan again.",
    ),
    "BASIS_UNREADABLE": QT_TRANSLATE_NOOP(
        "Basis",
        "The planning file holds a month, number or word that cannot be read.\n"
        "Choose Check the plan to see where, or restore a backup.",
    ),
    "BASIS_LOCK_NOWHERE": QT_TRANSLATE_NOOP(
        "Basis", "A lock is on the place {place}, which is not in the plan.\nRemove the lock."
    ),
    "BASIS_LOCK_GROUP": QT_TRANSLATE_NOOP(
        "Basis",
        "A lock on {place} is about the household group {group}, which there is none of.\nRemove the lock.",
    ),
    "BASIS_LOCK_MONTH": QT_TRANSLATE_NOOP(
        "Basis",
        "A lock on {place} is about {month}, which is outside the plan for {year}.\nRemove the lock.",
    ),
    "BASIS_LOCK_CLOSED": QT_TRANSLATE_NOOP(
        "Basis",
        "The lock on {place}{when} asks for {households} households of {group}, which cannot live there "
        "then.\nChange or remove the lock, or allow the group the place.",
    ),
    "BASIS_LOCKS_GROUP": QT_TRANSLATE_NOOP(
        "Basis",
        "The locks on {places} ask for {households} households of {group}, but there are only {count}.\n"
        "Change or remove one of the locks.",
    ),
    "BASIS_LOCKS_CONTRADICT": QT_TRANSLATE_NOOP(
        "Basis",
        "The locks on {place}{when} contradict each other: one allows {most} households, the others ask for "
        "{least}.\nChange or remove one of them.",
    ),
    "BASIS_GOAL_UNKNOWN": QT_TRANSLATE_NOOP(
        "Basis", "There is no goal called {goal}.\nChoose among {goals}."
    ),
    "BASIS_GOAL_TWICE": QT_TRANSLATE_NOOP(
        "Basis", "The goal {goal} is named twice.\nName each goal once, the most important first."
    ),
    "BASIS_RULE_UNKNOWN": QT_TRANSLATE_NOOP(
        "Basis", "There is no rule called {rule}.\nChoose among {rules}."
    ),
    "BASIS_RULE_ALWAYS": QT_TRANSLATE_NOOP(
        "Basis", "The rule {rule} cannot be switched off.\nLeave it out of what is switched off."
    ),
    "BASIS_TOLERANCE": QT_TRANSLATE_NOOP(
        "Basis", "The tolerance of {goal} is {value}, but cannot be below 0.\nWrite a number from 0 up."
    ),
    "BASIS_TOLERANCE_UNUSED": QT_TRANSLATE_NOOP(
        "Basis",
        "There is a tolerance for {goal}, which is not among the goals.\n"
        "It changes nothing; ask for the goal as well if it was meant.",
    ),
    "BASIS_FLOOR": QT_TRANSLATE_NOOP(
        "Basis", "The floor of fairness is {value}, but cannot be below 0.\nWrite a number from 0 up."
    ),
    "BASIS_TIME_LIMIT": QT_TRANSLATE_NOOP(
        "Basis", "The longest time is {value} seconds, which is too short.\nGive it at least one second."
    ),
}

BASIS_PROBLEMS: Mapping[str, Text] = {**BASIS_NUMBERS, **BASIS_RECORDS, **BASIS_WISHES}
