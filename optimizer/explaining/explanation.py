"""Explanations of a stored plan, worked out in a child process: of a group's cells, and of the whole plan."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from optimizer.explaining.alternatives import MOST, CellExplained, explain_cell
from optimizer.explaining.fairness import NOTHING_KNOWN, Fairness, fairness_of
from optimizer.explaining.one_more import Gains, one_more
from optimizer.explaining.rule_prices import LockPrice, RulePrice, lock_prices, rule_prices
from optimizer.explaining.what_if import Inquiry
from optimizer.rules.catalogue import rules_in_force
from optimizer.searching.planned import Planned
from optimizer.searching.search import search_here
from optimizer.worker import run_in_child


@dataclass(frozen=True, slots=True)
class PlanExplained:
    """What every rule, lock and floor costs, and what one more of something would be worth."""

    rules: tuple[RulePrice, ...]
    locks: tuple[LockPrice, ...]
    gains: Gains
    fairness: Fairness = NOTHING_KNOWN


def explain_group(
    planned: Planned,
    group_id: str,
    place_code: str | None = None,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> tuple[CellExplained, ...]:
    """The group in one place, or without a place in every place it has, and without a home at last.

    `UserProblem` when the plan has no such group or cell, `Cancelled` when told to stop.
    """
    return run_in_child(_of_group, (planned, group_id, place_code), progress, cancelled)


def explain_plan(
    planned: Planned,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> PlanExplained:
    """The whole plan: one plan made again for each rule, each lock and each thing that is short."""
    return run_in_child(_of_plan, (planned,), progress, cancelled)


def _of_group(
    planned: Planned, group_id: str, place_code: str | None, progress: OnProgress, cancelled: IsCancelled
) -> tuple[CellExplained, ...]:
    inquiry = Inquiry(planned, progress, cancelled, search_here)
    group = inquiry.groups.get(group_id)
    cells: list[tuple[str, str | None]] = [(group_id, place_code)]
    if place_code is None and group is not None and group.needs_home:
        here = inquiry.households(group_id)
        cells = [(group_id, place) for place in sorted(here)]
        if sum(here.values()) < group.count:
            cells.append((group_id, None))
    return _explained(inquiry, cells)


def _explained(inquiry: Inquiry, cells: Sequence[tuple[str, str | None]]) -> tuple[CellExplained, ...]:
    inquiry.expect(len(cells) * MOST)
    return tuple(explain_cell(inquiry, group_id, place) for group_id, place in cells)


def _of_plan(planned: Planned, progress: OnProgress, cancelled: IsCancelled) -> PlanExplained:
    inquiry = Inquiry(planned, progress, cancelled, search_here)
    inquiry.expect(len(rules_in_force(planned.settings)) + len(inquiry.basis.locks))
    rules, locks = rule_prices(inquiry), lock_prices(inquiry)
    return PlanExplained(rules, locks, one_more(inquiry), fairness_of(inquiry))
