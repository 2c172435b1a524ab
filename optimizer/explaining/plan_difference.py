"""Two plans beside each other: rule by rule, goal by goal, cell by cell; and what was changed by hand."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, fields

from models.domain.months import Month
from models.domain.proposal import Proposal
from models.domain.snapshot import PlanningSnapshot
from optimizer.rules.catalogue import RULES, rules_in_force


@dataclass(frozen=True, slots=True)
class RuleChange:
    """How often a rule is broken before and after; None where it was not in force."""

    rule_id: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class GoalChange:
    """A goal's value before and after, in the parts it counts; None where it was not asked for."""

    goal_id: str
    before: int | None
    after: int | None


@dataclass(frozen=True, slots=True)
class CellChange:
    """Households of a group in a place and month, before and after."""

    group_id: str
    place_code: str
    month: Month
    before: int
    after: int


@dataclass(frozen=True, slots=True)
class PlanDifference:
    """`basis` and `settings` name what was asked differently: fields of the snapshot and of the settings.

    `rules` and `goals` hold all that either plan had, `cells` only those that differ. `moved` is how many
    households live elsewhere, in another month, or in one of the plans only.
    """

    basis: tuple[str, ...]
    settings: tuple[str, ...]
    rules: tuple[RuleChange, ...]
    goals: tuple[GoalChange, ...]
    cells: tuple[CellChange, ...]
    moved: int


@dataclass(frozen=True, slots=True)
class HandChanges:
    """The hand changes that were made for one reason."""

    reason: str
    changes: int
    households: int


def plan_difference(before: Proposal, after: Proposal) -> PlanDifference:
    """What differs between two stored proposals, whatever they were made from."""
    cells = tuple(_cells(before, after))
    return PlanDifference(
        basis=_differing(_basis(before), _basis(after)),
        settings=_differing(before.settings, after.settings),
        rules=tuple(_rules(before, after)),
        goals=tuple(_goals(before, after)),
        cells=cells,
        moved=_moved(cells),
    )


def hand_changes(chain: Sequence[Proposal]) -> tuple[HandChanges, ...]:
    """What was changed by hand in a row of proposals, each made from the next, by reason; most first."""
    changes: Counter[str] = Counter()
    households: Counter[str] = Counter()
    for proposal in chain:
        for change in proposal.adjustments:
            changes[proposal.reason] += 1
            households[proposal.reason] += change.households
    found = [HandChanges(reason, changes[reason], households[reason]) for reason in changes]
    return tuple(sorted(found, key=lambda change: (-change.households, change.reason)))


def _basis(proposal: Proposal) -> PlanningSnapshot:
    return proposal.snapshot.in_order()


def _differing(before: object, after: object) -> tuple[str, ...]:
    names = [field.name for field in fields(before)]  # type: ignore[arg-type] # both are dataclasses
    return tuple(name for name in names if getattr(before, name) != getattr(after, name))


def _rules(before: Proposal, after: Proposal) -> Iterator[RuleChange]:
    was, now = _broken(before), _broken(after)
    for rule in RULES:
        if rule.id in was or rule.id in now:
            yield RuleChange(rule.id, was.get(rule.id), now.get(rule.id))


def _broken(proposal: Proposal) -> dict[str, int]:
    counts = Counter(breach.rule_id for breach in proposal.solution.breaches)
    return {rule.id: counts[rule.id] for rule in rules_in_force(proposal.settings)}


def _goals(before: Proposal, after: Proposal) -> Iterator[GoalChange]:
    was = {goal.id: goal.value for goal in before.solution.goals}
    now = {goal.id: goal.value for goal in after.solution.goals}
    for goal_id in [*now, *(goal_id for goal_id in was if goal_id not in now)]:
        yield GoalChange(goal_id, was.get(goal_id), now.get(goal_id))


def _cells(before: Proposal, after: Proposal) -> Iterator[CellChange]:
    was, now = _households(before), _households(after)
    for cell in sorted(was.keys() | now.keys()):
        if was[cell] != now[cell]:
            yield CellChange(*cell, was[cell], now[cell])


def _households(proposal: Proposal) -> Counter[tuple[str, str, Month]]:
    """By group, place and month, for those who need a home."""
    needing = {group.id for group in proposal.solution.groups if group.needs_home}
    counts: Counter[tuple[str, str, Month]] = Counter()
    for cell in proposal.solution.placements:
        if cell.group_id in needing:
            counts[cell.group_id, cell.place_code, cell.month] += cell.households
    return counts


def _moved(cells: Sequence[CellChange]) -> int:
    more: dict[str, int] = defaultdict(int)
    less: dict[str, int] = defaultdict(int)
    for cell in cells:
        more[cell.group_id] += max(cell.after - cell.before, 0)
        less[cell.group_id] += max(cell.before - cell.after, 0)
    return sum(max(more[group], less[group]) for group in more)
