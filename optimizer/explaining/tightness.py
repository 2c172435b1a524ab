"""How tight the limits of the rules are in a plan: what each allows, and what the plan uses of it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from models.domain.proposal import Solution
from models.domain.snapshot import PlanningSnapshot
from optimizer.build import Matrix, matrix_of
from optimizer.columns import STARTS, Columns
from optimizer.frame import Frame, Whole
from optimizer.parts import parts_of
from optimizer.rules.catalogue import rules_in_force
from optimizer.searching.first_plan import activity
from optimizer.searching.planned import Planned


@dataclass(frozen=True, slots=True)
class Limit:
    """One row of a rule: `subject` in codes, as its breaches have it; `left` is nothing where it binds."""

    rule_id: str
    subject: tuple[str, ...]
    limit: int
    used: int

    @property
    def left(self) -> int:
        return self.limit - self.used

    @property
    def binds(self) -> bool:
        return self.left <= 0


def limits_of(planned: Planned, basis: PlanningSnapshot) -> Iterator[Limit]:
    """Every limit that the households in question could reach: where they cannot, there is no row."""
    rules = rules_in_force(planned.settings)
    known = {rule.id for rule in rules}
    for part in parts_of(basis, planned.settings):
        matrix = matrix_of(Frame(part, planned.settings), rules)
        used = activity(matrix, _values(matrix, planned.solution))
        for key, upper, reached in zip(matrix.keys, matrix.upper.tolist(), used.tolist(), strict=True):
            rule_id, *subject = key
            if rule_id in known:
                yield Limit(rule_id, tuple(subject), round(upper), round(reached))


def _values(matrix: Matrix, solution: Solution) -> Whole:
    """The solution as column values; cells that have no column are left out, as a plan by hand may have."""
    columns = matrix.columns
    values: Whole = np.zeros(columns.total, dtype=np.int64)
    frame = columns.frame
    groups = {group.id: number for number, group in enumerate(frame.groups)}
    values[columns.unplaced] = frame.count
    for cell in solution.placements:
        group, place = groups.get(cell.group_id), frame.place_number.get(cell.place_code)
        if group is not None and place is not None:
            here = columns.moves_of(group, place, cell.month - frame.months[0])
            values[here] += cell.households
            values[columns.unplaced.start + group] -= cell.households
    values[columns.block(STARTS)] = _starts(columns, solution)
    return values


def _starts(columns: Columns, solution: Solution) -> list[int]:
    units = {(start.project_id, start.month): start.units for start in solution.starts}
    frame = columns.frame
    return [units.get((project.id, frame.months[month]), 0) for project, month in frame.start_options]
