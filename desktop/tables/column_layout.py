"""How the officer has laid out the columns of a table: by name, so that it outlives a new column."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class ColumnLayout:
    """`sorted_by` is empty where the rows are not sorted; `frozen` counts columns from the left, None where
    the officer has not chosen.
    """

    order: Sequence[str] = ()
    widths: Mapping[str, int] = field(default_factory=dict)
    hidden: Sequence[str] = ()
    sorted_by: str = ""
    falling: bool = False
    frozen: int | None = None

    def written(self) -> str:
        return json.dumps(
            {
                "order": list(self.order),
                "widths": dict(self.widths),
                "hidden": sorted(self.hidden),
                "sorted_by": self.sorted_by,
                "falling": self.falling,
                "frozen": self.frozen,
            }
        )

    def order_of(self, names: Sequence[str]) -> list[str]:
        """All of them; a column that is new since stands where it is declared."""
        ordered = [name for name in self.order if name in names]
        for at, name in enumerate(names):
            if name not in ordered:
                after = next((known for known in reversed(names[:at]) if known in ordered), None)
                ordered.insert(ordered.index(after) + 1 if after else 0, name)
        return ordered


def read_layout(text: str) -> ColumnLayout | None:
    """None where nothing is remembered, or something else."""
    try:
        found = json.loads(text)
        return ColumnLayout(
            [str(name) for name in found["order"]],
            {str(name): int(width) for name, width in found["widths"].items()},
            [str(name) for name in found["hidden"]],
            str(found["sorted_by"]),
            bool(found["falling"]),
            None if found["frozen"] is None else int(found["frozen"]),
        )
    except (ValueError, KeyError, TypeError, AttributeError):
        return None
