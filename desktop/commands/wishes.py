"""What is asked of a plan on the command line, read strictly: a word that is not known is refused."""

from __future__ import annotations

import math
import re
from argparse import Namespace
from collections.abc import Iterable

from models import proposals
from models.domain.proposal import DEFAULT_GOALS, RULE_IDS, PlanSettings
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from optimizer.rules.catalogue import RULES
from optimizer.rules.rule import RuleKind

TIE_BREAK = "code_order"
LARGEST_TOLERANCE = 10**9
NEXT_TOLERANCE = re.compile(r",(?=[^,=]*=)")
"""A comma before the next goal; one within an amount is a decimal comma."""


def settings_of(arguments: Namespace, file: PlanningFile, year: int) -> PlanSettings:
    """`UserProblem` names the word that is not understood."""
    goals = _goals(arguments.goals)
    usual = PlanSettings()
    return PlanSettings(
        goals=goals,
        rules_off=_rules_off(arguments.off),
        late_allowed=not arguments.no_late,
        service_shortage_allowed=arguments.short_services,
        time_limit_seconds=arguments.time_limit or usual.time_limit_seconds,
        tolerances=_tolerances(arguments.tolerance, goals),
        siting=arguments.projects,
        score_floor=_floor(arguments.floor),
        previous=_previous(arguments.keep_to, file, year),
    )


def _words(texts: Iterable[str] | None) -> list[str]:
    return [word for text in texts or () for part in text.split(",") if (word := part.strip())]


def _goals(texts: Iterable[str] | None) -> tuple[str, ...]:
    """The tie-break comes last where nothing else is said: the same input gives the same plan."""
    if texts is None:
        return DEFAULT_GOALS
    goals = _words(texts)
    if not goals:
        raise UserProblem("NO_GOALS", goals=", ".join(DEFAULT_GOALS))
    for goal in goals:
        _known_goal(goal)
        if goals.count(goal) > 1:
            raise UserProblem("GOAL_TWICE", goal=goal)
    if TIE_BREAK not in goals:
        goals.append(TIE_BREAK)
    return tuple(goals)


def _known_goal(goal: str) -> None:
    if goal not in DEFAULT_GOALS:
        raise UserProblem("UNKNOWN_GOAL", goal=goal, goals=", ".join(DEFAULT_GOALS))


def _rules_off(texts: Iterable[str] | None) -> frozenset[str]:
    always = {rule.id for rule in RULES if rule.kind is RuleKind.ALWAYS}
    rules = _words(texts)
    for rule in rules:
        if rule not in RULE_IDS:
            can_be_off = (known for known in RULE_IDS if known not in always)
            raise UserProblem("UNKNOWN_RULE", rule=rule, rules=", ".join(can_be_off))
        if rule in always:
            raise UserProblem("RULE_ALWAYS_HOLDS", rule=rule)
    return frozenset(rules)


def _tolerances(texts: Iterable[str] | None, goals: tuple[str, ...]) -> dict[str, float]:
    found: dict[str, float] = {}
    for text in (part for given in texts or () for part in NEXT_TOLERANCE.split(given)):
        goal, _, written = (part.strip() for part in text.partition("="))
        amount = _number(written)
        if amount is None or amount < 0:
            raise UserProblem("TOLERANCE_UNREADABLE", text=text)
        _known_goal(goal)
        if goal not in goals:
            raise UserProblem("GOAL_NOT_ASKED_FOR", goal=goal)
        if goal in found:
            raise UserProblem("GOAL_TWICE", goal=goal)
        if amount > LARGEST_TOLERANCE:
            raise UserProblem(
                "TOLERANCE_TOO_LARGE", goal=goal, amount=written, largest=str(LARGEST_TOLERANCE)
            )
        if amount:
            found[goal] = amount
    return found


def _floor(text: str | None) -> float | None:
    if text is None:
        return None
    floor = _number(text)
    if floor is None or floor < 0:
        raise UserProblem("FLOOR_UNREADABLE", floor=text)
    return floor


def _number(text: str) -> float | None:
    """With decimal point or comma; None where it is no finite number."""
    try:
        number = float(text.replace(",", "."))
    except ValueError:
        return None
    return number if math.isfinite(number) else None


def _previous(asked: int | str | None, file: PlanningFile, year: int) -> int | None:
    """The number of a proposal that exists, for the year that is planned."""
    if asked is None or isinstance(asked, int):
        return asked
    with file.reading() as session:
        latest = proposals.latest_id(session, year)
    if latest is None:
        raise UserProblem("NO_PROPOSAL_YET", year=str(year))
    return latest
