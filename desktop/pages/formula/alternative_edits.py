"""What is written in the column Quota: a lock, whose reason is asked for before anything is stored."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any

from desktop.tables.row_edits import RowChange, Values
from models.edits import Sentence


class AlternativeEdits:
    """`asked` gets the new numbers by municipality; None where the number was cleared."""

    can_add = False
    can_remove = False

    def __init__(self, asked: Callable[[Mapping[str, int | None]], None]) -> None:
        self._asked = asked

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        numbers: dict[str, int | None] = {}
        for change in changes:
            number = change.values["quota"]
            numbers[change.row.code] = number if isinstance(number, int) else None
        self._asked(numbers)

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""
