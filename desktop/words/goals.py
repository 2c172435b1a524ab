"""Goals and rules in a few words, and amounts of goals in the unit they are shown in; without Qt."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES

_SHORT_GOALS: Mapping[str, Text] = {
    "in_time": QT_TRANSLATE_NOOP("Explain", "without a home in time"),
    "waiting": QT_TRANSLATE_NOOP("Explain", "waiting"),
    "service_shortage": QT_TRANSLATE_NOOP("Explain", "shortage in services"),
    "rural_balance": QT_TRANSLATE_NOOP("Explain", "town and countryside"),
    "suitability": QT_TRANSLATE_NOOP("Explain", "lost suitability"),
    "cost": QT_TRANSLATE_NOOP("Explain", "cost"),
    "changes": QT_TRANSLATE_NOOP("Explain", "changes of the previous plan"),
}
_MEASURES = {goal.id: goal.measure for goal in GOALS}
_TITLES = {goal.id: goal.title for goal in GOALS}
_RULE_TITLES = {rule.id: rule.title for rule in RULES}


def goal_name(goal_id: str, wording: Wording) -> str:
    """A goal in a word or two; its full title where it has none shorter."""
    short = _SHORT_GOALS.get(goal_id)
    return wording.of(short or _TITLES[goal_id])


def amount(goal_id: str, value: int, wording: Wording) -> str:
    """A goal's value in the unit it is shown in."""
    return wording.amount(value, _MEASURES[goal_id])


def change(goal_id: str, more: int, wording: Wording) -> str:
    """`+4 personer`."""
    return ("+" if more > 0 else "") + amount(goal_id, more, wording)


def rule_title(rule_id: str, wording: Wording) -> str:
    title = _RULE_TITLES.get(rule_id)
    return wording.of(title) if title else rule_id
