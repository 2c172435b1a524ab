"""Reception at the latest two calendar months after the assignment (förordning 2016:39, 10 §)."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Mask
from optimizer.rules.rule import RowBlock, Rule, RuleKind

ID = "reception_deadline"


def _admits(frame: Frame, number: int) -> Mask:
    """Later months are a last resort that the officer may close; the goal `in_time` counts them."""
    in_time = np.arange(len(frame.months)) <= frame.deadline[number]
    months = np.ones_like(in_time) if frame.settings.late_allowed else in_time
    return np.broadcast_to(months, (len(frame.places), len(months)))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """None: what would be too late has no column."""
    yield from ()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    if settings.late_allowed:
        return
    groups = {group.id: group for group in snapshot.groups}
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is not None and group.needs_home and cell.month > group.deadline and cell.households > 0:
            waited = cell.month - group.assigned
            subject = (cell.group_id, cell.place_code, str(cell.month))
            yield Breach(ID, subject, group.reception_months, waited)


RECEPTION_DEADLINE = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Received within two calendar months of the assignment"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
    admits=_admits,
)
