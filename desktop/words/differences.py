"""The difference of two proposals in words, for the window, the papers and the command line; without Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from desktop.words.goals import amount, change, goal_name, rule_title
from desktop.words.groups import group_words
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.month_names import long_month
from optimizer.explaining.plan_difference import (
    CellChange,
    GoalChange,
    HandChanges,
    PlanDifference,
    RuleChange,
)
from optimizer.goals import code_order

MOST_CELLS = 40

_BASIS: Mapping[str, Text] = {
    "quota_version": QT_TRANSLATE_NOOP("Difference", "the version of the quotas"),
    "rule_set": QT_TRANSLATE_NOOP("Difference", "the rule set"),
    "municipalities": QT_TRANSLATE_NOOP("Difference", "the municipalities"),
    "places": QT_TRANSLATE_NOOP("Difference", "the places"),
    "quotas": QT_TRANSLATE_NOOP("Difference", "the quotas"),
    "groups": QT_TRANSLATE_NOOP("Difference", "the households"),
    "household_types": QT_TRANSLATE_NOOP("Difference", "the household mix"),
    "month_weights": QT_TRANSLATE_NOOP("Difference", "the monthly profile"),
    "homes": QT_TRANSLATE_NOOP("Difference", "the homes"),
    "projects": QT_TRANSLATE_NOOP("Difference", "the housing projects"),
    "services": QT_TRANSLATE_NOOP("Difference", "the services"),
    "locks": QT_TRANSLATE_NOOP("Difference", "the locks"),
    "rural": QT_TRANSLATE_NOOP("Difference", "what counts as rural"),
    "rural_permille": QT_TRANSLATE_NOOP("Difference", "the balance between town and countryside"),
    "crowding_norm": QT_TRANSLATE_NOOP("Difference", "the crowding norm"),
    "links": QT_TRANSLATE_NOOP("Difference", "the links between households"),
    "paces": QT_TRANSLATE_NOOP("Difference", "the monthly limits of municipalities"),
    "newcomers_permille": QT_TRANSLATE_NOOP("Difference", "the limits on concentration"),
    "landlord_permille": QT_TRANSLATE_NOOP("Difference", "the limits on concentration"),
    "budget": QT_TRANSLATE_NOOP("Difference", "the budget"),
    "grants": QT_TRANSLATE_NOOP("Difference", "the grants"),
    "cost_parts": QT_TRANSLATE_NOOP("Difference", "what counts as cost"),
    "suitability_weights": QT_TRANSLATE_NOOP("Difference", "the weights of suitability"),
    "previous": QT_TRANSLATE_NOOP("Difference", "the plan that is kept to"),
    "starts": QT_TRANSLATE_NOOP("Difference", "the projects taken into use"),
    "year": QT_TRANSLATE_NOOP("Difference", "the year"),
}
_SETTINGS: Mapping[str, Text] = {
    "goals": QT_TRANSLATE_NOOP("Difference", "the goals or their order"),
    "rules_off": QT_TRANSLATE_NOOP("Difference", "the rules that are switched off"),
    "late_allowed": QT_TRANSLATE_NOOP("Difference", "whether later than in time is allowed"),
    "service_shortage_allowed": QT_TRANSLATE_NOOP("Difference", "whether services may run short"),
    "time_limit_seconds": QT_TRANSLATE_NOOP("Difference", "the time limit"),
    "rules": QT_TRANSLATE_NOOP("Difference", "the rules that the program knew"),
    "tolerances": QT_TRANSLATE_NOOP("Difference", "the tolerances"),
    "siting": QT_TRANSLATE_NOOP("Difference", "whether projects may be taken into use"),
    "score_floor": QT_TRANSLATE_NOOP("Difference", "the least mean score"),
    "previous": QT_TRANSLATE_NOOP("Difference", "the proposal that is kept to"),
}


def asked_words(difference: PlanDifference, wording: Wording) -> str:
    """What was asked differently; that nothing was, where it is so."""
    told = [
        *(wording.of(_BASIS[name]) for name in difference.basis if name in _BASIS),
        *(wording.of(_SETTINGS[name]) for name in difference.settings if name in _SETTINGS),
    ]
    if not told:
        return wording.translate("Difference", "Both are made from the same basis with the same settings.")
    return wording.of(
        QT_TRANSLATE_NOOP("Difference", "Different in what was asked: {parts}."),
        parts=", ".join(dict.fromkeys(told)),
    )


def moved_words(difference: PlanDifference, wording: Wording) -> str:
    if not difference.moved:
        return wording.translate("Difference", "Every household lives in the same place and month.")
    return wording.translate(
        "Difference", "%n households live elsewhere or move in another month.", None, difference.moved
    )


def goal_words(goal: GoalChange, wording: Wording) -> tuple[str, str, str]:
    """A goal before, after, and the change; a dash where it was not asked for."""
    before, after = (
        "–" if value is None else amount(goal.goal_id, value, wording) for value in (goal.before, goal.after)
    )
    if goal.before is None or goal.after is None:
        return before, after, "–"
    if goal.before == goal.after:
        return before, after, wording.translate("Difference", "alike")
    return before, after, change(goal.goal_id, goal.after - goal.before, wording)


def goal_sentence(goal: GoalChange, wording: Wording) -> str:
    """`väntan: 4 personmånader → 8 personmånader (+4 personmånader)`."""
    was, now, more = goal_words(goal, wording)
    step = was if goal.before == goal.after else f"{was} → {now}"
    asked_twice = goal.before is not None and goal.after is not None
    return f"{goal_name(goal.goal_id, wording)}: {step}" + (f" ({more})" if asked_twice else "")


def rule_words(broken: int | None, wording: Wording) -> str:
    """How a rule fared in one of the plans."""
    if broken is None:
        return wording.translate("Difference", "not in force")
    if not broken:
        return wording.translate("Difference", "kept")
    return wording.translate("Difference", "broken %n times", None, broken)


def rule_sentence(rule: RuleChange, wording: Wording) -> str:
    """`Handläggarens lås gäller: hålls → bruten 1 gång`."""
    was, now = rule_words(rule.before, wording), rule_words(rule.after, wording)
    return f"{rule_title(rule.rule_id, wording)}: {was if rule.before == rule.after else f'{was} → {now}'}"


def changed_rules(difference: PlanDifference) -> tuple[RuleChange, ...]:
    return tuple(rule for rule in difference.rules if rule.before != rule.after)


def difference_lines(
    before: Proposal, after: Proposal, difference: PlanDifference, wording: Wording
) -> Iterator[str]:
    """The whole difference, a line each."""
    yield wording.of(
        QT_TRANSLATE_NOOP("Difference", "From proposal {before} to proposal {after}"),
        before=str(before.id),
        after=str(after.id),
    )
    yield asked_words(difference, wording)
    yield moved_words(difference, wording)
    for goal in difference.goals:
        if goal.goal_id != code_order.ID:  # the officer does not follow it
            yield f"  {goal_sentence(goal, wording)}"
    for rule in changed_rules(difference):
        yield f"  {rule_sentence(rule, wording)}"
    told = cell_sentences(before, after, difference.cells[:MOST_CELLS], wording)
    yield from (f"  {sentence}" for sentence in told)
    left = len(difference.cells) - MOST_CELLS
    if left > 0:
        yield "  " + wording.translate("Difference", "… and %n cells more.", None, left)


def cell_sentences(
    before: Proposal, after: Proposal, cells: Sequence[CellChange], wording: Wording
) -> tuple[str, ...]:
    """`2 vuxna, Vansbro, anvisade i mars 2026 – Järna, april 2026: 1 → 0`, one for each cell."""
    groups = {group.id: group for one in (before, after) for group in one.solution.groups}
    names = {**before.snapshot.names, **after.snapshot.names}
    return tuple(
        f"{group_words(groups[cell.group_id], after.snapshot, wording)} – "
        f"{names.get(cell.place_code, cell.place_code)}, {long_month(cell.month, wording)}: "
        f"{cell.before} → {cell.after}"
        for cell in cells
    )


def hand_change_lines(changes: Sequence[HandChanges], wording: Wording) -> Iterator[str]:
    """How many households were moved by hand, for which reasons."""
    for found in changes:
        yield wording.translate(
            "Difference",
            "Moved by hand: %n households. Reason: {reason}",
            None,
            found.households,
            reason=found.reason or "–",
        )
