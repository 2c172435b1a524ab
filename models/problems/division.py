"""Sentences for what stands in the way of dividing a county quota, and for what is worth knowing of it."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

_WEIGHTS: Mapping[str, Text] = {
    "WEIGHT_NEGATIVE": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} has a weight below zero.\n"
        "Enter zero where the criterion shall not count, else a number above zero.",
    ),
    "WEIGHTS_ALL_ZERO": QT_TRANSLATE_NOOP(
        "Problems",
        "All weights are zero, so nothing says how the county quota shall be divided.\n"
        "Give at least one criterion a weight above zero.",
    ),
    "CRITERION_VALUES_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} has a weight, but values are missing in {county}: {names} ({count} in all).\n"
        "Enter or import the values, or set the weight to zero.",
    ),
    "CRITERION_VALUE_NEGATIVE": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} is below zero in {names}.\nCorrect the values: none can be below zero.",
    ),
    "CRITERION_SAYS_NOTHING": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} cannot be divided by: {county} has no inhabitants in the planning file.\n"
        "Enter the population of the municipalities.",
    ),
    "FIT_WITHOUT_CRITERIA": QT_TRANSLATE_NOOP(
        "Problems",
        "No criterion was chosen, so no weights can be found.\nChoose at least one criterion.",
    ),
    "FIT_VALUES_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} has no value for {names}, so it cannot be fitted.\n"
        "Enter the values on the tab Basis, or leave the criterion out.",
    ),
    "FIT_WITHOUT_DECIDED": QT_TRANSLATE_NOOP(
        "Problems",
        "None of the decided quotas is for a municipality in {county}, so there is nothing to come near to.\n"
        "Choose a set of quotas that holds the municipalities of the county.",
    ),
}

_LIMITS: Mapping[str, Text] = {
    "STEP_BELOW_ONE": QT_TRANSLATE_NOOP(
        "Problems",
        "Quotas cannot be rounded to steps of {step} persons.\nEnter 1 for whole persons, or a larger step.",
    ),
    "FLOOR_NEGATIVE": QT_TRANSLATE_NOOP(
        "Problems", "The floor is {floor} persons.\nEnter zero for no floor, or a number above zero."
    ),
    "FLOOR_ABOVE_CAP": QT_TRANSLATE_NOOP(
        "Problems",
        "The floor of {floor} persons is above the cap of {cap}.\nLower the floor or raise the cap.",
    ),
    "BOUND_NEGATIVE": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has a limit of {least} persons.\nA quota is zero or more: correct the limit.",
    ),
    "LEAST_ABOVE_MOST": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} shall have at least {least} persons and at most {most}.\n"
        "Lower the least or raise the most.",
    ),
    "MUNICIPALITY_FOREIGN": QT_TRANSLATE_NOOP(
        "Problems",
        "There is a limit for the municipality {municipality}, but it is not in {county}.\n"
        "Check the code, or remove the limit.",
    ),
    "LOCKS_ABOVE_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "The locked quotas ({locks}) add up to {sum} persons, but the county quota of {county} is {quota}.\n"
        "Lower a locked quota, or unlock one.",
    ),
    "FLOORS_ABOVE_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "A floor of {floor} persons in each municipality ({municipalities}) makes {sum} persons, "
        "but the county quota of {county} is {quota}.\n"
        "Lower the floor, or exempt municipalities from it.",
    ),
    "LEAST_ABOVE_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "The least quotas in {county} add up to {sum} persons ({floors} by the general floor, "
        "{bounds} by locks and limits of single municipalities), but the county quota is {quota}.\n"
        "Lower the floor, a lock or a limit.",
    ),
    "CAPS_BELOW_QUOTA": QT_TRANSLATE_NOOP(
        "Problems",
        "The caps and locks in {county} leave room for {sum} persons, but the county quota is {quota}.\n"
        "Raise the cap, a lock or a limit.",
    ),
    "STEP_WITHIN_NO_BOUND": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} shall have between {least} and {most} persons, "
        "but no multiple of {step} lies there.\n"
        "Widen the limits, lock the quota, or choose a smaller step.",
    ),
    "STEP_LEAST_ABOVE": QT_TRANSLATE_NOOP(
        "Problems",
        "{persons} persons are left for the municipalities without a lock, "
        "but with steps of {step} and these limits they have at least {least}.\n"
        "Choose a smaller step, or lower the floor or a limit.",
    ),
    "STEP_MOST_BELOW": QT_TRANSLATE_NOOP(
        "Problems",
        "{persons} persons are left for the municipalities without a lock, "
        "but with steps of {step} and these limits they have at most {most}.\n"
        "Choose a smaller step, or raise the cap or a limit.",
    ),
}

_FINDINGS: Mapping[str, Text] = {
    "CRITERION_ALL_ZERO": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} is zero in every municipality in {county}, so it divides as the population does.\n"
        "Check the values, or set the weight to zero.",
    ),
    "CRITERION_ALL_EQUAL": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} is the same in every municipality in {county}, so it divides as the population does.\n"
        "Set the weight to zero, or use a measure that tells them apart.",
    ),
    "CRITERION_GIVES_NOTHING": QT_TRANSLATE_NOOP(
        "Problems",
        "{criterion} gives nothing to {names}: the value is at least twice that of the county.\n"
        "Check the values; a lower weight softens it.",
    ),
    "FLOOR_NO_STEP": QT_TRANSLATE_NOOP(
        "Problems",
        "The floor of {floor} persons is no multiple of {step}, so that quotas begin at {least}.\n"
        "Choose a floor that is a multiple of the step.",
    ),
    "CAP_NO_STEP": QT_TRANSLATE_NOOP(
        "Problems",
        "The cap of {cap} persons is no multiple of {step}, so that quotas end at {most}.\n"
        "Choose a cap that is a multiple of the step.",
    ),
    "STEP_REMAINDER": QT_TRANSLATE_NOOP(
        "Problems",
        "{persons} persons cannot be divided in steps of {step}; {municipality} takes what is left over "
        "and has {quota}.\n"
        "Lock its quota, or choose a smaller step, for another division.",
    ),
}

QUOTA_PROBLEMS: Mapping[str, Text] = {**_WEIGHTS, **_LIMITS, **_FINDINGS}
