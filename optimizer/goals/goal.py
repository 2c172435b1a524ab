"""The contract of a goal: costs by column for the model, a value in plain arithmetic for the judge."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import Measure, Text
from optimizer.columns import Columns
from optimizer.frame import Frame, Whole
from optimizer.rules.rule import RowBlock


def nothing_fixed(columns: Columns) -> int:
    return 0


def no_rows(columns: Columns) -> Iterator[RowBlock]:
    yield from ()


def no_columns(frame: Frame) -> int:
    return 0


@dataclass(frozen=True, slots=True)
class Goal:
    """Less is better. `costs` gives whole numbers by column, none below zero.

    The value of a plan is its costs and what is `fixed`, the part that no plan can change (it may be below
    zero). `value` reckons the same in plain arithmetic and never looks at columns; `parts` of it make one of
    the `unit` that is shown. A goal may have columns of its own, as many as `own_columns` says; its `rows`
    hold each of them, with the value -1, above what it measures.
    """

    id: str
    title: Text
    unit: Text
    costs: Callable[[Columns], Whole]
    value: Callable[[PlanningSnapshot, PlanSettings, Sequence[Placement]], int]
    fixed: Callable[[Columns], int] = nothing_fixed
    own_columns: Callable[[Frame], int] = no_columns
    rows: Callable[[Columns], Iterator[RowBlock]] = no_rows
    parts: int = 1
    decimals: int = 0

    @property
    def measure(self) -> Measure:
        """How a value of it is shown."""
        return Measure(self.unit, self.parts, self.decimals)


def unplaced_households(
    snapshot: PlanningSnapshot, placements: Sequence[Placement]
) -> Iterator[tuple[HouseholdGroup, int]]:
    """Every group that needs a home and how many of its households the plan leaves out."""
    placed: dict[str, int] = defaultdict(int)
    for cell in placements:
        placed[cell.group_id] += cell.households
    for group in snapshot.groups:
        if group.needs_home and group.count > placed[group.id]:
            yield group, group.count - placed[group.id]


def moves(
    snapshot: PlanningSnapshot, placements: Sequence[Placement]
) -> Iterator[tuple[HouseholdGroup, Placement]]:
    """The cells of those who need a home, each with its group."""
    groups = {group.id: group for group in snapshot.groups}
    for cell in placements:
        if groups[cell.group_id].needs_home:
            yield groups[cell.group_id], cell
