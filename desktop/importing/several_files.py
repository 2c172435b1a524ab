"""Files to be imported together: what was found in each, and which are ticked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt, Signal

from desktop.importing.words import KINDS
from desktop.tables.read_table import AnyIndex, ReadTable
from models.errors import UserProblem
from models.findings import Severity
from models.imports import ImportPreview
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.workbooks.report import ImportKind, RowStatus


class State(StrEnum):
    WAITING = "waiting"
    CLEAN = "clean"
    NOTED = "noted"  # warnings to look at; nothing is left out
    ERRORS = "errors"  # lines that would not be imported
    TWICE = "twice"  # another of the files is about the same municipality
    NOTHING = "nothing"  # the plan says the same already
    REFUSED = "refused"
    DONE = "done"


_WORDS: dict[State, Text] = {
    State.WAITING: QT_TRANSLATE_NOOP("ImportSeveral", "waiting to be read"),
    State.CLEAN: QT_TRANSLATE_NOOP("ImportSeveral", "ready"),
    State.NOTED: QT_TRANSLATE_NOOP("ImportSeveral", "ready, look at the warnings"),
    State.ERRORS: QT_TRANSLATE_NOOP("ImportSeveral", "has errors"),
    State.TWICE: QT_TRANSLATE_NOOP("ImportSeveral", "one of two files of the same municipality"),
    State.NOTHING: QT_TRANSLATE_NOOP("ImportSeveral", "nothing new"),
    State.REFUSED: QT_TRANSLATE_NOOP("ImportSeveral", "cannot be read"),
    State.DONE: QT_TRANSLATE_NOOP("ImportSeveral", "imported"),
}
_ICONS = {
    State.WAITING: "",
    State.CLEAN: "check",
    State.NOTED: "warning",
    State.ERRORS: "problem",
    State.TWICE: "warning",
    State.NOTHING: "missing",
    State.REFUSED: "problem",
    State.DONE: "done",
}
_TICKED_BY_ITSELF = frozenset({State.CLEAN, State.NOTED})
_CAN_BE_TICKED = _TICKED_BY_ITSELF | {State.ERRORS, State.TWICE}


@dataclass(frozen=True, slots=True)
class FileLine:
    """A file with what it would do, or why it cannot be read."""

    path: Path
    preview: ImportPreview | None = None
    problem: UserProblem | None = None
    state: State = State.WAITING
    is_ticked: bool = False

    @property
    def has_errors(self) -> bool:
        return self.count(Severity.ERROR) > 0

    def count(self, severity: Severity) -> int:
        if self.preview is None:
            return 0
        return sum(finding.severity is severity for finding in self.preview.report.findings)

    def story(self, wording: Wording) -> str:
        """Why it stands as it does, first things first."""
        if self.problem is not None:
            return sentence(self.problem, wording)
        if self.preview is None:
            return ""
        worst = sorted(self.preview.report.findings, key=lambda each: list(Severity).index(each.severity))
        told = [
            f"{each.sheet} {each.cell}: ".lstrip(" :") + sentence(each, wording).replace("\n", " ")
            for each in worst[:3]
        ]
        return "\n".join(told)


def judged(lines: Sequence[FileLine]) -> list[FileLine]:
    """The lines with their states; those that can be taken in as they are, are ticked."""
    about = Counter(_about(line) for line in lines if line.state is not State.DONE)
    found: list[FileLine] = []
    for line in lines:
        if line.state is State.DONE:
            found.append(line)
            continue
        state = _state(line, is_twice=bool(_about(line)) and about[_about(line)] > 1)
        found.append(replace(line, state=state, is_ticked=state in _TICKED_BY_ITSELF))
    return found


def _state(line: FileLine, *, is_twice: bool) -> State:
    if line.preview is None:
        return State.WAITING if line.problem is None else State.REFUSED
    if line.has_errors:
        return State.ERRORS
    if not line.preview.changes_the_plan:
        return State.NOTHING
    if is_twice:
        return State.TWICE
    return State.NOTED if line.count(Severity.WARNING) else State.CLEAN


def _about(line: FileLine) -> tuple[object, ...]:
    """What two files that are both taken in would overwrite in each other; empty where nobody can tell."""
    if line.preview is None or not line.preview.report.subject:
        return ()
    report = line.preview.report
    return report.kind, line.preview.report.subject, report.year


class FilesModel(ReadTable[FileLine]):
    """A tick before each file's name; space and click change it."""

    ticked = Signal()

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (
                translate("ImportSeveral", "File"),
                translate("ImportSeveral", "Municipality"),
                translate("ImportSeveral", "Content"),
                translate("ImportSeveral", "State"),
                translate("ImportSeveral", "New"),
                translate("ImportSeveral", "Changed"),
                translate("ImportSeveral", "Taken away"),
                translate("ImportSeveral", "Rejected"),
                translate("ImportSeveral", "Errors"),
                translate("ImportSeveral", "Warnings"),
            ),
            numbers=frozenset(range(4, 10)),
        )
        self._wording = wording
        self.lines: tuple[FileLine, ...] = ()

    icon_column = 3

    def show_lines(self, lines: Iterable[FileLine]) -> None:
        self.lines = tuple(lines)
        self.show(self.lines)
        self.ticked.emit()

    def show_state(self, row: int, state: State) -> None:
        lines = list(self.lines)
        lines[row] = replace(lines[row], state=state, is_ticked=False)
        self.show_lines(lines)

    def ticked_rows(self) -> Iterator[int]:
        return (row for row, line in enumerate(self.lines) if line.is_ticked)

    def texts_of(self, row: FileLine) -> tuple[str, ...]:
        number = self._wording.number
        state = self._wording.of(_WORDS[row.state])
        if row.preview is None:
            return (row.path.name, "", "", state, *("",) * 6)
        report = row.preview.report
        counts = (report.new, report.changed, report.count(RowStatus.GONE), report.rejected)
        return (
            row.path.name,
            report.subject,
            self._wording.of(KINDS[ImportKind(report.kind)]),
            state,
            *map(number, counts),
            number(row.count(Severity.ERROR)),
            number(row.count(Severity.WARNING)),
        )

    def icon_of(self, row: FileLine) -> str:
        return _ICONS[row.state]

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        flags = super().flags(index)
        if index.isValid() and index.column() == 0 and self.lines[index.row()].state in _CAN_BE_TICKED:
            return flags | Qt.ItemFlag.ItemIsUserCheckable
        return flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.CheckStateRole:
            line = self.lines[index.row()] if index.isValid() and index.column() == 0 else None
            if line is None or line.state not in _CAN_BE_TICKED:
                return None
            return Qt.CheckState.Checked if line.is_ticked else Qt.CheckState.Unchecked
        return super().data(index, role)

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        if role != Qt.ItemDataRole.CheckStateRole or not index.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            return False
        lines = list(self.lines)
        line = lines[index.row()]
        lines[index.row()] = replace(line, is_ticked=Qt.CheckState(value) is Qt.CheckState.Checked)
        self.lines = tuple(lines)
        self._rows = self.lines
        self.dataChanged.emit(index, index)
        self.ticked.emit()
        return True
