"""How a table's changes reach the planning file: many cells, one act, one undo step."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, runtime_checkable

from models.edits import Edit, EditGroup, Row, Sentence

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

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        """`said` is what the officer did, where that says more than which table was changed."""

    def remove(self, rows: Sequence[Any]) -> None: ...


@runtime_checkable
class Beside(Protocol):
    """Edits that can be made while the window goes on: for thousands of rows at once."""

    def change_beside(
        self,
        changes: Sequence[RowChange],
        new: Sequence[Values],
        said: Sentence | None,
        lost: Callable[[], object],
    ) -> None:
        """As `change`; calls `lost` where it comes to nothing after all, which the window tells itself."""


@runtime_checkable
class Stored(Protocol):
    """Edits that know where a row lies in the planning file: then its cells can tell their story."""

    def stored(self, row: Any) -> tuple[str, Row] | None:
        """Table and primary key; None while the row is not stored."""


def as_said(edit: Edit, said: Sentence | None) -> Edit:
    return edit if said is None else EditGroup(said, (edit,))
