"""Where a command's words go: answers to standard output, everything else to standard error."""

from __future__ import annotations

import json
import sys
from argparse import Namespace
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from enum import IntEnum

from models.errors import UserProblem
from models.findings import Finding, NotInOrder, Severity
from models.problems import sentence
from models.progress import Progress
from models.wording import QT_TRANSLATE_NOOP, Measure, Text, Wording

FINDINGS_SHOWN = 20

SEVERITIES: Mapping[Severity, Text] = {
    Severity.ERROR: QT_TRANSLATE_NOOP("CommandLine", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("CommandLine", "Warning"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("CommandLine", "Notice"),
}


class Exit(IntEnum):
    DONE = 0
    REFUSED = 1
    USAGE = 2
    NO_PLAN = 3
    CANCELLED = 130


@dataclass(frozen=True, slots=True)
class Console:
    """One language, and JSON or plain sentences."""

    wording: Wording
    as_json: bool

    def answer(self, content: Mapping[str, object], lines: Iterable[str]) -> None:
        """The result of a command: `content` as one JSON object, or `lines` for people."""
        if self.as_json:
            readable = (sys.stdout.encoding or "").lower().replace("-", "") == "utf8"
            sys.stdout.write(json.dumps(content, ensure_ascii=not readable, indent=2) + "\n")
        else:
            sys.stdout.writelines(f"{line}\n" for line in lines)

    def refuse(self, problem: UserProblem) -> None:
        """Says on standard error why nothing was done."""
        message = sentence(problem, self.wording)
        if self.as_json:
            content: dict[str, object] = {"outcome": "error", "code": problem.code, "message": message}
            if isinstance(problem, NotInOrder):
                content["findings"] = self.findings_as_data(problem.findings)
            self.answer(content, ())
        if isinstance(problem, NotInOrder) and any(finding.cell for finding in problem.findings):
            message = "\n".join(self.findings_as_lines(problem.findings))
        self.note(message)

    def note(self, message: str) -> None:
        sys.stderr.write(f"{message}\n")

    def findings_as_data(self, findings: Iterable[Finding]) -> list[dict[str, str]]:
        return [
            {
                "severity": finding.severity.value,
                "code": finding.code,
                "sheet": finding.sheet,
                "cell": finding.cell,
                "message": sentence(finding, self.wording),
            }
            for finding in findings
        ]

    def findings_as_lines(self, findings: Iterable[Finding]) -> list[str]:
        """The first findings, one to a line with its place, and how many more there are."""
        told = [self._finding(finding) for finding in findings]
        more = len(told) - FINDINGS_SHOWN
        if more > 0:
            told[FINDINGS_SHOWN:] = [self.wording.translate("CommandLine", "… and %n more", None, more)]
        return told

    def _finding(self, finding: Finding) -> str:
        where = "!".join(part for part in (finding.sheet, finding.cell) if part)
        severity = self.wording.of(SEVERITIES[finding.severity])
        message = sentence(finding, self.wording).replace("\n", " ")
        return f"{severity} – {where}: {message}" if where else f"{severity}: {message}"


class ProgressLine:
    """One line on a terminal's standard error that tells how far the work has come."""

    def __init__(
        self,
        stages: Mapping[str, Text],
        wording: Wording,
        measures: Mapping[str, Measure] | None = None,
    ) -> None:
        self._stages = stages
        self._measures = measures or {}
        self._wording = wording
        self._shown = sys.stderr.isatty()

    def __call__(self, progress: Progress) -> None:
        if not self._shown:
            return
        stage = self._stages.get(progress.stage)
        text = self._wording.of(stage) if stage else progress.stage
        if progress.total:
            text += f" {progress.done}/{progress.total}"
        measure = self._measures.get(progress.goal or "")
        if measure and progress.best is not None:
            text += " · " + self._wording.amount(progress.best, measure)
        _overwrite(text)

    def clear(self) -> None:
        if self._shown:
            _overwrite("")
            sys.stderr.write("\r")


def _overwrite(text: str) -> None:
    sys.stderr.write(f"\r{text:<70}")
    sys.stderr.flush()


type Command = Callable[[Namespace, Console], Exit]
