"""Projects that are one decision are taken into use alike: as many units, in the same months."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator

import numpy as np

from models.domain.homes import HousingProject
from models.domain.proposal import Breach
from models.domain.snapshot import PlanningSnapshot
from optimizer.columns import STARTS, Columns
from optimizer.rules.rule import RowBlock, RowWriter, Sense


def alike_rows(rule_id: str, columns: Columns) -> Iterator[RowBlock]:
    """A month in which only one of the two may start is closed to both."""
    rows = RowWriter(rule_id, Sense.EXACTLY)
    starts = columns.numbers(STARTS)
    option: dict[tuple[str | None, int], np.int32] = {
        (project.id, month): starts[number]
        for number, (project, month) in enumerate(columns.frame.start_options)
    }
    for project in _tied(columns.frame.snapshot):
        for month in range(len(columns.frame.months)):
            both = ((project.same_decision_as, month, 1), (project.id, month, -1))
            there = [(option[decided, at], sign) for decided, at, sign in both if (decided, at) in option]
            if there:
                numbers, signs = np.array(there).T
                key = (project.id, "alike", str(columns.frame.months[month]))
                rows.add(key, numbers, signs, 0)
    yield from rows.blocks()


def starts_that_differ(rule_id: str, snapshot: PlanningSnapshot) -> Iterator[Breach]:
    units: Counter[tuple[str | None, object]] = Counter()
    for start in snapshot.starts:
        units[start.project_id, start.month] += start.units
    for project in _tied(snapshot):
        for month in snapshot.months:
            wanted, found = units[project.same_decision_as, month], units[project.id, month]
            if wanted != found:
                yield Breach(rule_id, (project.id, "alike", str(month)), wanted, found)


def _tied(snapshot: PlanningSnapshot) -> Iterator[HousingProject]:
    return (
        project
        for project in snapshot.projects
        if project.same_decision_as is not None and not project.decided
    )
