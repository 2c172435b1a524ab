"""How the search stands over all parts together: the first goal not proven, its best and its bound."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from models.progress import Progress


@dataclass(slots=True)
class Standing:
    """By part: the goal values of its best plan (None without a plan), and what no plan can be below.

    A part's bound on a goal holds while its earlier goals keep their best values. So only the first goal
    that is not proven in every part is told of: the goals before it have those values everywhere.
    """

    goals: tuple[str, ...]
    total: int
    values: dict[int, Sequence[int] | None] = field(default_factory=dict)
    bounds: dict[int, Sequence[int]] = field(default_factory=dict)

    def progress(self, done: int) -> Progress:
        """`done` parts are finished; best and bound are unknown until every part has a plan."""
        known = [values for values in self.values.values() if values is not None]
        if len(known) < self.total or not self.goals:
            return Progress("solving", done, self.total)
        sums = [
            (sum(values[goal] for values in known), sum(bounds[goal] for bounds in self.bounds.values()))
            for goal in range(len(self.goals))
        ]
        at = next((goal for goal, (best, bound) in enumerate(sums) if best > bound), len(sums) - 1)
        best, bound = sums[at]
        return Progress("solving", done, self.total, best, bound, self.goals[at])
