"""What each goal of a plan came to, in the unit it is shown in."""

from __future__ import annotations

from collections.abc import Iterator

from models.domain.proposal import GoalValue, Solution
from models.wording import QT_TRANSLATE_NOOP, Measure, Wording
from optimizer.goals.catalogue import GOALS
from optimizer.goals.goal import Goal

TIE_BREAK = "code_order"
"""Says nothing to a reader."""
_GOALS: dict[str, Goal] = {goal.id: goal for goal in GOALS}
GOAL_MEASURES: dict[str, Measure] = {goal.id: goal.measure for goal in GOALS}


def goal_amount(goal_id: str, value: float, wording: Wording) -> str:
    """As ``1,25 personer från balansen``."""
    return wording.amount(value, GOAL_MEASURES[goal_id])


def goal_lines(solution: Solution, wording: Wording) -> Iterator[str]:
    """One line for each goal, the most important first."""
    for goal in solution.goals:
        if goal.id == TIE_BREAK:
            continue
        title, amount = wording.of(_GOALS[goal.id].title), goal_amount(goal.id, goal.value, wording)
        line = wording.of(QT_TRANSLATE_NOOP("Goals", "{goal}: {amount}"), goal=title, amount=amount)
        yield " ".join([line, *_besides(goal, wording)])


def _besides(goal: GoalValue, wording: Wording) -> Iterator[str]:
    if not goal.proven:
        yield wording.translate("Goals", "(not proven best)")
    elif goal.best is not None:
        yield wording.of(
            QT_TRANSLATE_NOOP("Goals", "(the best possible was {best})"),
            best=goal_amount(goal.id, goal.best, wording),
        )


def goal_content(solution: Solution, wording: Wording) -> list[dict[str, object]]:
    """For programs: whole `value`, and `amount` in the `unit` that is shown."""
    return [
        {
            "id": goal.id,
            "value": goal.value,
            "proven": goal.proven,
            "best": goal.best,
            "amount": goal.value / _GOALS[goal.id].parts,
            "unit": wording.of(_GOALS[goal.id].unit),
        }
        for goal in solution.goals
    ]
