"""What a plan would come to were its basis or rules another: answered by planning again, never by a guess."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings, Solution
from models.domain.snapshot import Lock, LockKind, PlanningSnapshot
from models.progress import Cancelled, IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from optimizer.goals import code_order
from optimizer.goals.catalogue import goals_in_force
from optimizer.rules import locks_kept
from optimizer.searching.planned import Planned
from optimizer.solve import Searcher, optimise
from optimizer.worker import search_in_child

STAGE = "asking"
"""What `Progress.stage` says while questions are answered."""


@dataclass(frozen=True, slots=True)
class GoalPrice:
    """A goal in the plan as it stands and in the plan made again, in the parts that the goal counts.

    `proven` when both are best after the goals before them, so that the difference is the price itself.
    """

    id: str
    before: int
    after: int
    proven: bool

    @property
    def more(self) -> int:
        """Above zero is worse than in the plan as it stands."""
        return self.after - self.before


def costs(prices: Sequence[GoalPrice] | None) -> bool:
    """Whether any goal that the officer follows comes out otherwise; the order of codes is none."""
    return any(price.more for price in prices or () if price.id != code_order.ID)


@dataclass(frozen=True, slots=True)
class Answer:
    """The plan made again, and what that is worth by goal, in priority. No prices where there is no plan."""

    solution: Solution
    prices: tuple[GoalPrice, ...]

    @property
    def has_plan(self) -> bool:
        return self.solution.outcome.has_plan

    @property
    def rank(self) -> tuple[int, ...]:
        """The less, the better: goals in strict priority."""
        return tuple(price.more for price in self.prices)


@dataclass
class Inquiry:
    """Questions to one plan, one after the other; `total` is how many there will be at least."""

    planned: Planned
    progress: OnProgress = ignore_progress
    cancelled: IsCancelled = never_cancelled
    searcher: Searcher = search_in_child
    total: int = 0
    asked: int = field(default=0, init=False)

    @cached_property
    def basis(self) -> PlanningSnapshot:
        """The basis with the groups that were planned, entered and derived alike."""
        return replace(self.planned.snapshot, groups=self.planned.solution.groups).in_order()

    @cached_property
    def groups(self) -> dict[str, HouseholdGroup]:
        return {group.id: group for group in self.basis.groups}

    @cached_property
    def moves(self) -> tuple[Placement, ...]:
        """The cells of those who need a home."""
        return tuple(
            cell for cell in self.planned.solution.placements if self.groups[cell.group_id].needs_home
        )

    def households(self, group_id: str) -> dict[str, int]:
        """How many households of a group the plan places, by place."""
        found: dict[str, int] = {}
        for cell in self.moves:
            if cell.group_id == group_id:
                found[cell.place_code] = found.get(cell.place_code, 0) + cell.households
        return found

    def expect(self, questions: int) -> None:
        """So many more will be asked."""
        self.total = max(self.total, self.asked + questions)

    def ask(self, snapshot: PlanningSnapshot, settings: PlanSettings | None = None) -> Answer:
        """Plans again with another basis or other settings. `Cancelled` when told to stop meanwhile."""
        return self._ask(snapshot, settings or self.planned.settings, self.planned)

    def with_locks(self, *locks: Lock) -> Answer:
        """Plans again with further locks; where locks are switched off, with these alone."""
        open_to_locks = self._open_to_locks
        basis = replace(self.basis, locks=(*open_to_locks.snapshot.locks, *locks))
        return self._ask(basis, open_to_locks.settings, open_to_locks)

    @cached_property
    def _open_to_locks(self) -> Planned:
        """The same question put so that locks count: none instead of some that are switched off."""
        asked = self.planned.settings
        if locks_kept.ID not in asked.rules_off:
            return self.planned
        return replace(
            self.planned,
            snapshot=replace(self.planned.snapshot, locks=()),
            settings=replace(asked, rules_off=asked.rules_off - {locks_kept.ID}),
        )

    def _ask(self, snapshot: PlanningSnapshot, settings: PlanSettings, known: Planned) -> Answer:
        self.progress(Progress(STAGE, self.asked, self.total))
        solution = optimise(snapshot, settings, cancelled=self.cancelled, searcher=self.searcher, known=known)
        if self.cancelled():
            raise Cancelled
        self.asked += 1
        self.progress(Progress(STAGE, self.asked, self.total))
        return Answer(solution, self._prices(snapshot, settings, solution))

    def _prices(
        self, snapshot: PlanningSnapshot, settings: PlanSettings, solution: Solution
    ) -> tuple[GoalPrice, ...]:
        """Of goals that count the same in both: without the rule about homes, say, no rents are counted."""
        before = {goal.id: goal for goal in self.planned.solution.goals}
        after = {goal.id: goal for goal in solution.goals if goal.id in before}
        if settings.rules_off != self.planned.settings.rules_off:
            plan = snapshot.with_starts(solution.starts)
            for goal in goals_in_force(self.planned.settings):
                as_before = goal.value(plan, self.planned.settings, solution.placements)
                if goal.id in after and after[goal.id].value != as_before:
                    del after[goal.id]
        return tuple(
            GoalPrice(found.id, before[found.id].value, found.value, before[found.id].proven and found.proven)
            for found in after.values()
        )


def what_if_lock(kind: LockKind, group_id: str, place_code: str, households: int) -> Lock:
    """A lock that only a question carries: its id is none that a planning file gives."""
    return Lock(f"?{kind}:{group_id}@{place_code}", place_code, kind, households, group_id=group_id)
