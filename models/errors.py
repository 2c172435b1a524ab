"""The program's own errors: a code and parameters, the sentence is made by `models.wording`."""

from __future__ import annotations

from functools import partial
from typing import Any


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
    """A mistake of ours, such as a plan that fails its own independent check."""
