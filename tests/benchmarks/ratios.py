"""Two ways to the same end, turn by turn in one run, in seconds of this process' own work.

The least of several rounds counts: a busy machine makes any round slower, never faster.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass

import pytest


@dataclass(frozen=True, slots=True)
class Ratio:
    """Least seconds of ours and of the yardstick."""

    ours: float
    other: float

    @property
    def value(self) -> float:
        return self.ours / self.other

    def __str__(self) -> str:
        return f"{self.ours:.3f} s against {self.other:.3f} s, ratio {self.value:.2f}"


def compared(ours: Callable[[], object], other: Callable[[], object], rounds: int = 5) -> Ratio:
    """Runs each once per round, the yardstick first."""
    others, mine = [], []
    for _ in range(rounds):
        others.append(seconds(other))
        mine.append(seconds(ours))
    return Ratio(min(mine), min(others))


def seconds(work: Callable[[], object]) -> float:
    began = time.process_time()
    work()
    return time.process_time() - began


def tell(capsys: pytest.CaptureFixture[str], *lines: str) -> None:
    with capsys.disabled():
        print("", *lines, sep="\n", end="")  # noqa: T201 - what a benchmark is for


def against_target(
    capsys: pytest.CaptureFixture[str], what: str, measured: float, target: float, *lines: str
) -> None:
    """Told with the target of the specification, and a failure where it is missed."""
    verdict = "met" if measured <= target else "MISSED"
    tell(capsys, f"{what}; {measured:.2f}, target {target:g}: {verdict}", *lines)
    assert measured <= target, what


def mean(values: Sequence[float]) -> float:
    return sum(values) / len(values)
