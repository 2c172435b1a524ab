"""What was noticed while reading or checking: one sentence each, exact to the cell."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import StrEnum

from models.errors import UserProblem


class Severity(StrEnum):
    ERROR = "error"  # the row is not imported
    WARNING = "warning"  # imported, but look at it
    NOTICE = "notice"  # done on the officer's behalf, such as a repaired code


@dataclass(frozen=True, slots=True)
class Finding:
    """`code` names the sentence in `models.problems`; `cell` is written as in Excel (`D14`)."""

    severity: Severity
    code: str
    sheet: str = ""
    cell: str = ""
    params: dict[str, object] = field(default_factory=dict)


class NotInOrder(UserProblem):
    """A planning basis that no plan can be made with: `findings` says each reason in a sentence."""

    def __init__(self, findings: tuple[Finding, ...]) -> None:
        super().__init__("BASIS_NOT_IN_ORDER", count=len(findings))
        self.findings = findings
