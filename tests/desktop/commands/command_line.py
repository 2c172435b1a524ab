"""The command line as a function: words in, exit code and what was said out."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from desktop.command_line import main


@dataclass(frozen=True, slots=True)
class Said:
    code: int
    out: str
    err: str

    @property
    def data(self) -> Any:
        return json.loads(self.out)


type Run = Callable[..., Said]


def runner(capsys: pytest.CaptureFixture[str]) -> Run:
    def run(*words: object) -> Said:
        code = main([str(word) for word in words])
        told = capsys.readouterr()
        return Said(code, told.out, told.err)

    return run
