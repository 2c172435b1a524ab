"""What is asked for: goals, rules, tolerances and limits that there are none of."""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Iterator

from models.domain.proposal import PlanSettings
from models.findings import Finding
from optimizer.basis_checks.finding import error, remark
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from optimizer.rules.rule import RuleKind


def wishes(settings: PlanSettings) -> Iterator[Finding]:
    """One finding for each word or number."""
    yield from _goals(settings)
    rules = {rule.id: rule for rule in RULES}
    for rule in sorted(settings.rules_off):
        if rule not in rules:
            yield error("BASIS_RULE_UNKNOWN", rule=rule, rules=", ".join(rules))
        elif rules[rule].kind is RuleKind.ALWAYS:
            yield error("BASIS_RULE_ALWAYS", rule=rule)
    floor = settings.score_floor
    if floor is not None and not (math.isfinite(floor) and floor >= 0):
        yield error("BASIS_FLOOR", value=floor)
    if not settings.time_limit_seconds > 0:
        yield error("BASIS_TIME_LIMIT", value=settings.time_limit_seconds)


def _goals(settings: PlanSettings) -> Iterator[Finding]:
    goals = [goal.id for goal in GOALS]
    for goal, count in Counter(settings.goals).items():
        if goal not in goals:
            yield error("BASIS_GOAL_UNKNOWN", goal=goal, goals=", ".join(goals))
        elif count > 1:
            yield error("BASIS_GOAL_TWICE", goal=goal)
    for goal, amount in sorted(settings.tolerances.items()):
        if not (math.isfinite(amount) and amount >= 0):
            yield error("BASIS_TOLERANCE", goal=goal, value=amount)
        elif goal not in settings.goals:
            yield remark("BASIS_TOLERANCE_UNUSED", goal=goal)
