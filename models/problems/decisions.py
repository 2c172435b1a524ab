"""Sentences for what hinders a decision, and for what can no longer be done once quotas are decided."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

DECISION_PROBLEMS: Mapping[str, Text] = {
    "VERSION_DECIDED": QT_TRANSLATE_NOOP(
        "Problems",
        "These quotas are decided and can no longer be changed.\n"
        "Make a new version of the quotas, and change that.",
    ),
    "QUOTA_DECIDED": QT_TRANSLATE_NOOP(
        "Problems",
        "The quota of {municipality} is decided as {persons} and was not changed to {wanted}.\n"
        "Make a new version of the quotas, and change that.",
    ),
    "QUOTAS_DECIDED": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} municipal quotas are decided as other numbers ({names}), so nothing was changed.\n"
        "Make a new version of the quotas, and change that.",
    ),
    "DECIDED_QUOTA_STAYS": QT_TRANSLATE_NOOP(
        "Problems",
        "The quota of {municipality} is decided as {persons} and was not cleared.\n"
        "Make a new version of the quotas, and change that.",
    ),
    "DECIDED_ALREADY": QT_TRANSLATE_NOOP(
        "Problems",
        "Version {version} of the quotas for {year} was decided on {day}.\n"
        "Make a new version of the quotas in order to decide anew.",
    ),
    "COUNTY_OUTSIDE_PLAN": QT_TRANSLATE_NOOP(
        "Problems", "The plan does not cover the county {county}.\nChoose a county of the plan."
    ),
    "QUOTAS_NOT_SET": QT_TRANSLATE_NOOP(
        "Problems",
        "Municipal quotas are missing for {names} ({count} in all).\nFill them in; 0 is a quota too.",
    ),
    "QUOTAS_DIFFER": QT_TRANSLATE_NOOP(
        "Problems",
        "{county}: the municipal quotas add up to {distributed}, but the county quota is {persons}.\n"
        "Change a municipal quota so that they agree.",
    ),
    "PAPER_OUTDATED": QT_TRANSLATE_NOOP(
        "Problems",
        "The quotas changed while the decision was being made, so nothing was decided.\n"
        "Look at the quotas again, then decide.",
    ),
    "DECISION_DAY_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "The day of the decision is missing or cannot be read.\nWrite it as year, month and day: 2026-11-15.",
    ),
    "DECISION_DAY_FAR_OFF": QT_TRANSLATE_NOOP(
        "Problems",
        "{day} is no day on which quotas for {year} are decided.\nWrite a day in {before} or {year}.",
    ),
    "DECISION_MAKER_MISSING": QT_TRANSLATE_NOOP(
        "Problems", "The decision does not say who decides.\nWrite the decision maker's title or name."
    ),
    "DECISION_HOLDS_IDENTITY_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "The particulars of the decision hold a personal identity number, so nothing was decided.\n"
        "Take it away; a name or a title is enough.",
    ),
    "DECISION_NOT_FOUND": QT_TRANSLATE_NOOP(
        "Problems", "There is no decision number {id} in the plan.\nChoose a version that is decided."
    ),
    "DECISION_CHANGED": QT_TRANSLATE_NOOP(
        "Problems",
        "The decision about version {version} of the quotas for {year} was changed outside the program and "
        "is not printed as decided.\n"
        "Trust the signed paper, and open the newest safety copy.",
    ),
    "DECISION_UNREADABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "The decision about version {version} of the quotas for {year} was changed outside the program "
        "and cannot be read.\nOpen the newest safety copy instead.",
    ),
    "DECIDE_SFS_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "The SFS number of the county quota is not entered for version {version} of {year}.\n"
        "Enter it in the menu Plan; it is printed in the decision.",
    ),
    "DECIDE_RULES_UNCONFIRMED": QT_TRANSLATE_NOOP(
        "Problems",
        "The rule set {rule_set} is not confirmed with an SFS number.\n"
        "Check that it is in force before you decide.",
    ),
    "DECIDE_WITHOUT_FORMULA": QT_TRANSLATE_NOOP(
        "Problems",
        "The quotas are not taken from any alternative, so the basis does not show how the criteria "
        "were weighed.\nTake them from an alternative if they came from a formula.",
    ),
    "DECIDE_DIFFERS_FROM_FORMULA": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} quotas are not what the formula of {alternative} gives.\n"
        "Write why in the column Source; it is printed in the basis.",
    ),
    "DECIDE_NOT_ANSWERED": QT_TRANSLATE_NOOP(
        "Problems",
        "Answers in the dialogue are missing from {count} of the municipalities.\n"
        "Enter their answers on the page Dialogue, or decide without them.",
    ),
    "DECIDE_NOT_NEWEST": QT_TRANSLATE_NOOP(
        "Problems",
        "There is a newer version of the quotas for {year}, version {newest}.\n"
        "Make sure that it is version {version} that is to be decided.",
    ),
    "DECIDE_MADE_UP": QT_TRANSLATE_NOOP(
        "Problems", "The plan holds made-up data.\nDecide in it only in order to try the program."
    ),
}
