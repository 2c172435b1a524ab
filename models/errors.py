"""The program's own errors: a code and parameters, the sentence is made by `models.wording`."""

from __future__ import annotations

import traceback
from functools import partial
from pathlib import Path
from typing import Any

MOST_PLACES = 40


class PlanningError(Exception):
    """Root of every error the program raises on purpose."""


class UserProblem(PlanningError):
    """Something the officer can mend: wrong file, impossible number, locked file.

    `code` names the sentence, `params` fill it. See `models.problems` for all sentences.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params

    def __reduce__(self) -> tuple[Any, ...]:
        """Problems travel between processes."""
        return partial(type(self), self.code, **self.params), ()


class ProgramFault(PlanningError):
    """A mistake of ours, such as a plan that fails its own independent check.

    `places` says where in a child process it happened, as `places_of` does.
    """

    def __init__(self, reason: str, places: str = "") -> None:
        super().__init__(reason, places)
        self.places = places

    def __str__(self) -> str:
        return str(self.args[0])


def places_of(error: BaseException) -> str:
    """Kinds of error and places in the program, outermost first: no message and no value of the plan."""
    lines: list[str] = []
    told: BaseException | None = error
    while told is not None:
        lines.append(f"{type(told).__module__}.{type(told).__qualname__}")
        if isinstance(told, UserProblem):
            lines[-1] += f" {told.code}"
        lines += [
            f"  {Path(frame.filename).parent.name}/{Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(told.__traceback__, limit=-MOST_PLACES)
        ]
        if isinstance(told, ProgramFault) and told.places:
            lines += ["in a child process:", told.places]
        told = told.__cause__ or told.__context__
    return "\n".join(lines)
