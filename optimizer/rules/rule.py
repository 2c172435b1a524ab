"""The contract of a rule: rows for the model, and a check in plain arithmetic written apart from them."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, Any

import numpy as np
from numpy.typing import NDArray

from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import Text
from optimizer.frame import Frame, Index, Mask, Numbers

if TYPE_CHECKING:
    from optimizer.columns import Columns


class RuleKind(StrEnum):
    ALWAYS = "always"  # cannot be switched off
    HARD = "hard"


class Sense(StrEnum):
    AT_MOST = "<="
    EXACTLY = "="


@dataclass(frozen=True, slots=True)
class RowBlock:
    """Many rows of one rule: row i is ``sum(values * columns) sense limits[i]`` over its slice.

    `starts` has one entry more than there are rows. `keys` say in codes what each row is about.
    """

    rule_id: str
    sense: Sense
    keys: tuple[tuple[str, ...], ...]
    starts: Index
    columns: Index
    values: NDArray[np.float64]
    limits: NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class Rule:
    """`admits(frame, group)` says by [place, month] where a column of the group may exist at all."""

    id: str
    title: Text
    kind: RuleKind
    rows: Callable[[Columns], Iterator[RowBlock]]
    check: Callable[[PlanningSnapshot, PlanSettings, Sequence[Placement]], Iterator[Breach]]
    admits: Callable[[Frame, int], Mask] | None = None


class RowWriter:
    """Collects rows one by one and gives them as a block."""

    def __init__(self, rule_id: str, sense: Sense = Sense.AT_MOST) -> None:
        self._rule_id, self._sense = rule_id, sense
        self._keys: list[tuple[str, ...]] = []
        self._columns: list[Index] = []
        self._values: list[NDArray[np.number[Any]]] = []
        self._limits: list[float] = []

    def add(
        self, key: tuple[str, ...], columns: Numbers, values: int | NDArray[np.number[Any]], limit: int
    ) -> None:
        """`values` is a number or an array beside `columns`."""
        self._keys.append(key)
        self._columns.append(columns.astype(np.int32, copy=False))
        self._values.append(values if isinstance(values, np.ndarray) else np.full(len(columns), values))
        self._limits.append(float(limit))

    def blocks(self) -> Iterator[RowBlock]:
        """One block, or none where no row was added."""
        if not self._keys:
            return
        lengths = [len(columns) for columns in self._columns]
        yield RowBlock(
            self._rule_id,
            self._sense,
            tuple(self._keys),
            np.concatenate(([0], np.cumsum(lengths))).astype(np.int32),
            np.concatenate(self._columns),
            np.concatenate(self._values, dtype=np.float64),
            np.array(self._limits, dtype=np.float64),
        )


def binding_months(room: NDArray[np.int64]) -> list[int]:
    """The months whose rows are needed when what is used only grows: tighter than all later months."""
    needed: list[int] = []
    tightest: int | None = None
    for month in range(len(room) - 1, -1, -1):
        if tightest is None or room[month] < tightest:
            tightest = int(room[month])
            needed.append(month)
    return needed[::-1]
