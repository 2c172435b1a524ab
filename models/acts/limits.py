"""What a year's plan is held to and weighed by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from sqlalchemy.orm import Session

from models.domain.costs import CostPart
from models.domain.suitability import SuitabilityFactor
from models.edits import Edit, EditGroup, InsertRows, Sentence, UpdateRows
from models.errors import ProgramFault, UserProblem
from models.queries.limits import weight_rows
from models.wording import QT_TRANSLATE_NOOP

LIMITS = QT_TRANSLATE_NOOP("Acts", "Change the limits for {year}")
COST_PARTS = QT_TRANSLATE_NOOP("Acts", "Change what counts as a cost in {year}")
WEIGHTS = QT_TRANSLATE_NOOP("Acts", "Change the weights of suitability for {year}")

SHARES = frozenset({"newcomers_permille", "landlord_permille"})
HEAVIEST = 100
LARGEST_BUDGET = 2_000_000_000
"""SEK; larger sums are typing errors."""


def set_year_limits(year: int, **values: int | None) -> Edit:
    """`newcomers_permille`, `landlord_permille` and `budget` (SEK); None takes the limit away."""
    if not set(values) <= SHARES | {"budget"}:
        raise ProgramFault(f"not a limit of a year: {sorted(values)}")
    for name, value in values.items():
        if value is not None and name in SHARES and not 0 <= value <= 1000:
            raise UserProblem("SHARE_OUT_OF_RANGE")
        if value is not None and not 0 <= value <= LARGEST_BUDGET:
            raise UserProblem("NUMBER_NOT_ALLOWED")
    return UpdateRows(
        Sentence(LIMITS, {"year": str(year)}), "planning_year", [({"year": year}, dict(values))]
    )


def set_cost_parts(year: int, parts: Iterable[CostPart]) -> Edit:
    """What is counted into the cost of a plan; nothing at all is allowed."""
    codes = ",".join(sorted(part.value for part in parts))
    sentence = Sentence(COST_PARTS, {"year": str(year)})
    return UpdateRows(sentence, "planning_year", [({"year": year}, {"cost_parts": codes})])


def set_suitability_weights(session: Session, year: int, weights: Mapping[SuitabilityFactor, int]) -> Edit:
    """New weights of some factors, 0-100; the others keep theirs."""
    if any(not 0 <= weight <= HEAVIEST for weight in weights.values()):
        raise UserProblem("WEIGHT_OUT_OF_RANGE", most=HEAVIEST)
    sentence = Sentence(WEIGHTS, {"year": str(year)})
    known = {row.factor: row.id for row in weight_rows(session, year)}
    changed = [
        ({"id": known[factor]}, {"weight": weight})
        for factor, weight in weights.items()
        if known[factor] is not None
    ]
    new = [
        {"year": year, "factor": factor.value, "weight": weight}
        for factor, weight in weights.items()
        if known[factor] is None
    ]
    return EditGroup(
        sentence,
        (
            UpdateRows(sentence, "suitability_weight", changed),
            InsertRows(sentence, "suitability_weight", new),
        ),
    )
