"""What each rule and each lock costs: the plan made again without it, and where its limits bind."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from models.domain.proposal import Breach
from models.domain.snapshot import Lock
from optimizer.explaining.tightness import Limit, limits_of
from optimizer.explaining.what_if import Answer, GoalPrice, Inquiry
from optimizer.goals.catalogue import goals_in_force
from optimizer.rules import locks_kept, project_requirements
from optimizer.rules.catalogue import RULES, rules_in_force
from optimizer.rules.rule import Rule, RuleKind
from optimizer.searching.planned import Planned


@dataclass(frozen=True, slots=True)
class RulePrice:
    """How a rule in force stands in a plan.

    `limits` counts those that the households could reach, `binding` are those with nothing left, and `least`
    is the least that is left of another. `prices` are what the goals would come to without the rule: below
    zero is what keeping it costs. None where nobody may switch it off, or the plan was not made again.
    """

    rule_id: str
    breaches: tuple[Breach, ...]
    limits: int
    binding: tuple[Limit, ...]
    least: Limit | None
    prices: tuple[GoalPrice, ...] | None


@dataclass(frozen=True, slots=True)
class LockPrice:
    """What the goals would come to without the lock, the other locks kept."""

    lock: Lock
    prices: tuple[GoalPrice, ...]


def rule_standings(inquiry: Inquiry) -> tuple[RulePrice, ...]:
    """Every rule in force, how tight it is and where it binds, without prices: nothing is planned again."""
    limits: dict[str, list[Limit]] = defaultdict(list)
    for limit in limits_of(inquiry.planned, inquiry.basis):
        limits[limit.rule_id].append(limit)
    breaches: dict[str, list[Breach]] = defaultdict(list)
    for breach in inquiry.planned.solution.breaches:
        breaches[breach.rule_id].append(breach)
    return tuple(
        _standing(rule.id, breaches[rule.id], [] if rule.kind is RuleKind.ALWAYS else limits[rule.id])
        for rule in rules_in_force(inquiry.planned.settings)
    )


def rule_prices(inquiry: Inquiry) -> tuple[RulePrice, ...]:
    """The standings with prices: one plan made again for each rule that could be switched off.

    A rule that limits nothing is not asked about: without it the model would be the same.
    """
    rules = {rule.id: rule for rule in RULES}
    standings = rule_standings(inquiry)
    asked = [one.rule_id for one in standings if _may_cost(one, rules[one.rule_id], inquiry)]
    inquiry.expect(len(asked))
    return tuple(
        standing
        if rules[standing.rule_id].kind is RuleKind.ALWAYS
        else replace(
            standing,
            prices=without_rule(inquiry, standing.rule_id).prices
            if standing.rule_id in asked
            else _unchanged(inquiry.planned, standing.rule_id),
        )
        for standing in standings
    )


def _unchanged(planned: Planned, rule_id: str) -> tuple[GoalPrice, ...]:
    """What a rule costs without which the plan is the same."""
    settings = planned.settings
    followed = goals_in_force(replace(settings, rules_off=settings.rules_off | {rule_id}))
    ids = {goal.id for goal in followed}
    return tuple(
        GoalPrice(goal.id, goal.value, goal.value, goal.proven)
        for goal in planned.solution.goals
        if goal.id in ids
    )


def _may_cost(standing: RulePrice, rule: Rule, inquiry: Inquiry) -> bool:
    """Whether the model knows it: by rows, by columns, or by the projects there are to choose from."""
    if rule.kind is RuleKind.ALWAYS:
        return False
    decides_on_projects = rule.id == project_requirements.ID and inquiry.planned.settings.siting
    return bool(standing.limits) or rule.admits is not None or decides_on_projects


def without_rule(inquiry: Inquiry, rule_id: str) -> Answer:
    """The plan made again with the rule switched off."""
    settings = inquiry.planned.settings
    return inquiry.ask(inquiry.basis, replace(settings, rules_off=settings.rules_off | {rule_id}))


def lock_prices(inquiry: Inquiry) -> tuple[LockPrice, ...]:
    """Each lock in the order of its id; none where locks are switched off."""
    if locks_kept.ID in inquiry.planned.settings.rules_off:
        return ()
    inquiry.expect(len(inquiry.basis.locks))
    return tuple(_lock_prices(inquiry))


def _lock_prices(inquiry: Inquiry) -> Iterator[LockPrice]:
    locks = inquiry.basis.locks
    for lock in locks:
        others = tuple(other for other in locks if other is not lock)
        yield LockPrice(lock, inquiry.ask(replace(inquiry.basis, locks=others)).prices)


def _standing(rule_id: str, breaches: Iterable[Breach], limits: list[Limit]) -> RulePrice:
    binding = tuple(limit for limit in limits if limit.binds)
    loose = [limit for limit in limits if not limit.binds]
    least = min(loose, key=lambda limit: (limit.left, limit.subject), default=None)
    return RulePrice(rule_id, tuple(breaches), len(limits), binding, least, None)
