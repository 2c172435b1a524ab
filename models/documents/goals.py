"""What the plan strove for, what it came to, and what was not asked for."""

from __future__ import annotations

from models.documents.basis import Basis
from models.documents.parts import Column, Row, Table, number_column
from models.domain.proposal import GoalValue
from models.wording import QT_TRANSLATE_NOOP


def goals_table(basis: Basis) -> Table:
    """Each goal with its value in the unit it is shown in; a column for tolerances where there are any."""
    wording, settings = basis.wording, basis.proposal.settings
    values = {goal.id: goal for goal in basis.proposal.solution.goals}
    tolerant = any(settings.tolerances.get(goal) for goal in settings.goals)

    def row(position: int, goal: str) -> Row:
        title, result = basis.goal_titles.get(goal), values.get(goal)
        return Row(
            (
                wording.number(position),
                wording.of(title) if title else goal,
                goal_amount(basis, goal, result.value) if result else "–",
                *((_tolerance(basis, goal, result),) if tolerant else ()),
                _proven(basis, result) if result else "",
            )
        )

    return Table(
        caption=wording.translate("Documents", "Goals in strict priority, the most important first"),
        columns=(
            Column(wording.translate("Documents", "Priority"), width=20),
            Column(wording.translate("Documents", "Goal")),
            number_column(wording.translate("Documents", "Value"), 62),
            *((Column(wording.translate("Documents", "Tolerance"), width=48),) if tolerant else ()),
            Column(wording.translate("Documents", "Proven best"), width=32),
        ),
        rows=tuple(row(position, goal) for position, goal in enumerate(settings.goals, 1)),
    )


def goal_amount(basis: Basis, goal: str, value: float) -> str:
    """A goal's value in words, as ``1,25 personer från balansen``."""
    measure = basis.goal_measures.get(goal)
    return basis.wording.amount(value, measure) if measure else basis.wording.number(value)


def tolerance_amount(basis: Basis, goal: str) -> str | None:
    """What later goals might use up of a goal, in words; None where it is nothing."""
    tolerance, measure = basis.proposal.settings.tolerances.get(goal), basis.goal_measures.get(goal)
    return goal_amount(basis, goal, tolerance * (measure.parts if measure else 1)) if tolerance else None


def goal_name(basis: Basis, goal: str) -> str:
    """With its tolerance, as ``Så kort väntan som möjligt (tolerans 3 personmånader)``."""
    wording, title = basis.wording, basis.goal_titles.get(goal)
    name, tolerance = wording.of(title) if title else goal, tolerance_amount(basis, goal)
    if tolerance is None:
        return name
    return wording.of(
        QT_TRANSLATE_NOOP("Documents", "{goal} (tolerance {amount})"), goal=name, amount=tolerance
    )


def _tolerance(basis: Basis, goal: str, result: GoalValue | None) -> str:
    """What later goals might use up, and from what best value they used some of it."""
    tolerance = tolerance_amount(basis, goal)
    if tolerance is None or result is None or result.best is None:
        return tolerance or "–"
    return basis.wording.of(
        QT_TRANSLATE_NOOP("Documents", "{tolerance}; the best possible was {best}"),
        tolerance=tolerance,
        best=goal_amount(basis, goal, result.best),
    )


def _proven(basis: Basis, result: GoalValue) -> str:
    translate = basis.wording.translate
    return translate("Documents", "Yes") if result.proven else translate("Documents", "No")
