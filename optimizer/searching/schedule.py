"""What is done next: every part is built, so that there is a plan at once, then solved, the largest first."""

from __future__ import annotations

import time
from collections.abc import Sequence
from dataclasses import dataclass

from optimizer.searching.news import News, PartBuilt, PartDone
from optimizer.searching.planned import Question

LEAST_SECONDS = 1.0
"""No part is begun for less, while there is time."""


@dataclass(frozen=True, slots=True)
class Build:
    """Build the model of a part and a first plan."""

    part: int
    question: Question


@dataclass(frozen=True, slots=True)
class Solve:
    """Work on a part for so long; the question is given where another process has built it."""

    part: int
    seconds: float
    question: Question | None = None


type Order = Build | Solve


class Schedule:
    """Hands out orders to numbered workers and hears what they tell.

    A part gets its share of the time by its size. What is not proven by then goes on in what the others
    have left, with the worker that has it.
    """

    def __init__(self, questions: Sequence[Question], until: float) -> None:
        self._questions, self._until = questions, until
        numbers = range(len(questions))
        self._unbuilt = sorted(numbers, key=lambda part: (_weight(questions[part]), -part))
        self._unsolved = set(numbers)
        self._again: dict[int, int] = {}
        self._size: dict[int, int] = {}
        self._builder: dict[int, int] = {}
        self._busy: dict[int, int] = {}

    @property
    def all_built(self) -> bool:
        return len(self._size) == len(self._questions)

    @property
    def over(self) -> bool:
        """Nothing is being done, and nothing is left that there is time for."""
        return not (self._busy or self._unbuilt or self._unsolved or self._may_go_on())

    @property
    def waiting(self) -> int:
        """Parts that nobody works on yet."""
        return len(self._unbuilt) + len(self._unsolved - set(self._busy.values()))

    def is_busy(self, worker: int) -> bool:
        return worker in self._busy

    def next(self, worker: int, workers: int = 1) -> Order | None:
        """The next order for an idle worker; None while there is nothing for it."""
        if self._unbuilt:
            part = self._busy[worker] = self._unbuilt.pop()
            return Build(part, self._questions[part])
        part_to_solve = self._to_solve(worker)
        if part_to_solve is None:
            return None
        order = Solve(part_to_solve, self._share(part_to_solve, workers))
        self._busy[worker] = part_to_solve
        self._unsolved.discard(part_to_solve)
        self._again.pop(part_to_solve, None)
        if self._builder[part_to_solve] != worker:
            return Solve(order.part, order.seconds, self._questions[order.part])
        return order

    def hear(self, worker: int, news: News) -> None:
        match news:
            case PartBuilt():
                self._size[news.part] = news.size
                self._builder.setdefault(news.part, worker)
                if news.part in self._unsolved:
                    self._busy.pop(worker, None)
            case PartDone():
                self._busy.pop(worker, None)
                if news.may_go_on:
                    self._again[news.part] = worker

    def _to_solve(self, worker: int) -> int | None:
        ready = [part for part in self._unsolved if part in self._size]
        own = [part for part in ready if self._builder[part] == worker]
        mine = [part for part, holder in self._again.items() if holder == worker] if self._may_go_on() else []
        for choice in (own, ready, mine):
            if choice:
                return max(choice, key=lambda part: (self._size[part], -part))
        return None

    def _may_go_on(self) -> bool:
        return bool(self._again) and time.monotonic() < self._until

    def _share(self, part: int, workers: int) -> float:
        left = max(self._until - time.monotonic(), 0.0)
        others = self._unsolved | set(self._again)
        total = sum(self._size.get(other, 0) for other in others | {part})
        share = left * workers * self._size[part] / max(total, 1)
        return min(max(share, LEAST_SECONDS), left)


def _weight(question: Question) -> int:
    """How large the model may become, before it is built."""
    return len(question.snapshot.places) * len(question.snapshot.groups)
