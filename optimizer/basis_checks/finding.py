"""How a check of the planning basis says what it found."""

from __future__ import annotations

from typing import TypeGuard

from models.findings import Finding, Severity


def error(code: str, /, **params: object) -> Finding:
    """What no plan can be made with."""
    return Finding(Severity.ERROR, code, params=params)


def remark(code: str, /, **params: object) -> Finding:
    """What a plan can be made with, though it is hardly what was meant."""
    return Finding(Severity.WARNING, code, params=params)


def is_whole(value: object) -> TypeGuard[int]:
    return isinstance(value, int) and not isinstance(value, bool)
