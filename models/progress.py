"""How long work tells where it is, and how it is told to stop."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Progress:
    """`done` of `total` steps of a stage (`total` None where nobody knows).

    `best` and `bound` are goal values while a plan is sought.
    """

    stage: str
    done: int = 0
    total: int | None = None
    best: float | None = None
    bound: float | None = None
    goal: str | None = None


class Cancelled(Exception):
    """Raised inside work that was asked to stop and has nothing to keep."""


type OnProgress = Callable[[Progress], None]
type IsCancelled = Callable[[], bool]


def ignore_progress(progress: Progress) -> None:
    """For callers who do not look."""


def never_cancelled() -> bool:
    """For callers who never stop."""
    return False
