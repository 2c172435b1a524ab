"""How the search stands over all parts together: the first goal not proven, its best and its bound."""

from __future__ import annotations

from collections.abc import Sequence

from models.progress import Progress


class Standing:
    """Sums over the parts of the goal values of their best plans, and of what no plan can be below.

    A part's bound on a goal holds while its earlier goals keep their best values. So only the first goal
    that is not proven in every part is told of: the goals before it have those values everywhere.
    """

    def __init__(self, goals: tuple[str, ...], total: int) -> None:
        self._goals, self._total = goals, total
        self._values: dict[int, Sequence[int]] = {}
        self._bounds: dict[int, Sequence[int]] = {}
        self._best = [0] * len(goals)
        self._bound = [0] * len(goals)

    def hear(self, part: int, values: Sequence[int] | None, bounds: Sequence[int]) -> None:
        """A part stands thus now; `values` are None while it has no plan."""
        if values is not None:
            _replaced(self._values, self._best, part, values)
        _replaced(self._bounds, self._bound, part, bounds)

    def bound(self, goal: int) -> int:
        """What no plan can be below in a goal, by its place in the order."""
        return self._bound[goal]

    def progress(self, done: int) -> Progress:
        """`done` parts are finished; best and bound are unknown until every part has a plan."""
        if len(self._values) < self._total or not self._goals:
            return Progress("solving", done, self._total)
        pairs = list(zip(self._best, self._bound, strict=True))
        at = next((goal for goal, (best, bound) in enumerate(pairs) if best > bound), len(pairs) - 1)
        best, bound = pairs[at]
        return Progress("solving", done, self._total, best, bound, self._goals[at])


def _replaced(known: dict[int, Sequence[int]], sums: list[int], part: int, new: Sequence[int]) -> None:
    old = known.get(part)
    for goal, value in enumerate(new):
        sums[goal] += value if old is None else value - old[goal]
    known[part] = new
