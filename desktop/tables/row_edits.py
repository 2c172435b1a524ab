"""How a table's changes reach the planning file: many cells, one act, one undo step."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol

type Values = Mapping[str, object]


@dataclass(frozen=True, slots=True)
class RowChange:
    """New values for some columns of a row that is shown."""

    row: Any
    values: Values


class RowEdits(Protocol):
    """`UserProblem` when the change cannot be made; then nothing of it is."""

    @property
    def can_add(self) -> bool: ...

    @property
    def can_remove(self) -> bool: ...

    def change(self, changes: Sequence[RowChange], new: Sequence[Values]) -> None: ...

    def remove(self, rows: Sequence[Any]) -> None: ...
