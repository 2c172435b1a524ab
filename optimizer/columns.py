"""The table of decision variables: which group, place and month each column stands for.

Columns exist only where they can be above zero, in this order: moves (households of a group that move
into a place in a month), then one column per group for its unplaced households, then what some goals
need: places short by service point and month, and the deviation from the rural share by municipality.
All columns are whole numbers from zero.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from models.domain.services import ServicePoint
from optimizer.frame import Frame, Index, Mask, Whole
from optimizer.rules.rule import Rule


@dataclass(frozen=True, slots=True)
class Columns:
    """`group`, `place` and `month` number the moves; the other blocks follow at their offsets."""

    frame: Frame
    group: Index
    place: Index
    month: Index
    shortage_points: tuple[ServicePoint, ...]
    rural_municipalities: tuple[str, ...]

    @property
    def moves(self) -> int:
        return len(self.group)

    @property
    def unplaced_at(self) -> int:
        return self.moves

    @property
    def shortage_at(self) -> int:
        return self.unplaced_at + len(self.frame.groups)

    @property
    def deviation_at(self) -> int:
        return self.shortage_at + len(self.shortage_points) * len(self.frame.months)

    @property
    def total(self) -> int:
        return self.deviation_at + len(self.rural_municipalities)

    @property
    def late(self) -> Mask:
        """Moves after the deadline."""
        return self.month > self.frame.deadline[self.group]

    @property
    def waiting(self) -> Whole:
        """Months a household waits, by move."""
        return self.month - self.frame.assigned[self.group]

    def shortage(self, point: int) -> Index:
        """The shortage columns of a service point, one per month."""
        months = len(self.frame.months)
        first = self.shortage_at + point * months
        return np.arange(first, first + months, dtype=np.int32)

    def names(self) -> list[str]:
        """ASCII names for the written model: positions of group, place and month."""
        moves = zip(self.group.tolist(), self.place.tolist(), self.month.tolist(), strict=True)
        return [
            *[f"move_{group}_{place}_{month}" for group, place, month in moves],
            *[f"unplaced_{group}" for group in range(len(self.frame.groups))],
            *[
                f"short_{point}_{month}"
                for point in range(len(self.shortage_points))
                for month in range(len(self.frame.months))
            ],
            *[f"rural_{municipality}" for municipality in self.rural_municipalities],
        ]


def table_of_columns(frame: Frame, rules: Sequence[Rule]) -> Columns:
    """Every column that the rules admit."""
    admits = [rule.admits for rule in rules if rule.admits is not None]
    cells: list[Mask] = []
    shape = (len(frame.places), len(frame.months))
    for number in range(len(frame.groups)):
        mask = np.ones(shape, dtype=np.bool_)
        for admitted in admits:
            mask &= admitted(frame, number)
        cells.append(mask)
    group, place, month = (
        np.nonzero(np.stack(cells)) if cells else (np.zeros(0, dtype=np.int64) for _ in range(3))
    )
    soft = frame.settings.service_shortage_allowed and any(rule.id == "service_capacity" for rule in rules)
    balanced = "rural_balance" in frame.settings.goals
    return Columns(
        frame,
        group.astype(np.int32),
        place.astype(np.int32),
        month.astype(np.int32),
        frame.snapshot.services if soft else (),
        tuple(part.code for part in frame.snapshot.municipalities) if balanced else (),
    )
