"""All rules, in the order they are printed."""

from __future__ import annotations

from models.domain.proposal import PlanSettings
from optimizer.rules.concentration_limit import CONCENTRATION_LIMIT
from optimizer.rules.everyone_counted import EVERYONE_COUNTED
from optimizer.rules.fairness_floor import FAIRNESS_FLOOR
from optimizer.rules.home_capacity import HOME_CAPACITY
from optimizer.rules.home_suits_needs import HOME_SUITS_NEEDS
from optimizer.rules.links_kept import LINKS_KEPT
from optimizer.rules.locks_kept import LOCKS_KEPT
from optimizer.rules.monthly_pace import MONTHLY_PACE
from optimizer.rules.project_requirements import PROJECT_REQUIREMENTS
from optimizer.rules.quota_kept import QUOTA_KEPT
from optimizer.rules.reception_deadline import RECEPTION_DEADLINE
from optimizer.rules.rule import Rule, RuleKind
from optimizer.rules.service_capacity import SERVICE_CAPACITY
from optimizer.rules.service_within_reach import SERVICE_WITHIN_REACH

RULES: tuple[Rule, ...] = (
    EVERYONE_COUNTED,
    QUOTA_KEPT,
    RECEPTION_DEADLINE,
    HOME_CAPACITY,
    HOME_SUITS_NEEDS,
    SERVICE_CAPACITY,
    SERVICE_WITHIN_REACH,
    CONCENTRATION_LIMIT,
    PROJECT_REQUIREMENTS,
    MONTHLY_PACE,
    LINKS_KEPT,
    LOCKS_KEPT,
    FAIRNESS_FLOOR,
)


def rules_in_force(settings: PlanSettings) -> tuple[Rule, ...]:
    """Those there were when the plan was asked for, but for what the officer has switched off."""
    return tuple(
        rule
        for rule in RULES
        if rule.kind is RuleKind.ALWAYS or (rule.id in settings.rules and rule.id not in settings.rules_off)
    )
