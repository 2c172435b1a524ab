"""Undo and redo: the steps are the acts that the planning file remembers, so they survive a restart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, Signal

from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from desktop.workspace import Workspace
    from models.edits import Changes
    from models.planning_file.database import PlanningFile

ROWS_AT_ONCE = 500
"""Steps that touch more rows than this are taken back as a job beside the window."""


class TakenBack(NamedTuple):
    """How far it came: the tables that were touched, how many acts, and why no more."""

    changes: Changes
    acts: int
    problem: UserProblem | None


class UndoStack(QObject):
    """Which steps there are. A step that can no longer be taken back is passed by until the next opening."""

    changed = Signal()

    def __init__(self, workspace: Workspace) -> None:
        super().__init__(workspace)
        self._workspace = workspace
        self._undo: list[int] = []
        self._redo: list[int] = []
        self._passed: set[int] = set()

    def count(self) -> int:
        return len(self._undo) + len(self._redo)

    def index(self) -> int:
        """How many steps can be undone."""
        return len(self._undo)

    def can_undo(self) -> bool:
        return bool(self._undo)

    def can_redo(self) -> bool:
        return bool(self._redo)

    def undo_text(self) -> str:
        return self._words(self._undo)

    def redo_text(self) -> str:
        return self._words(self._redo)

    def steps_after(self, act: int) -> int:
        """How many steps lie after an act that is still done; 0 where it is the last, or none."""
        return len(self._undo) - 1 - self._undo.index(act) if act in self._undo else 0

    def clear(self) -> None:
        self._undo, self._redo, self._passed = [], [], set()
        self.changed.emit()

    def load(self) -> None:
        """Reads the steps from the file."""
        from models import queries

        with self._workspace.file.reading() as session:
            steps = queries.undo_steps(session)
        self._undo = [act for act in steps.undo if act not in self._passed]
        self._redo = [act for act in steps.redo if act not in self._passed]
        self.changed.emit()

    def push(self, act: int) -> None:
        """An act that was just done."""
        self._undo.append(act)
        self._redo.clear()
        self.changed.emit()

    def undo(self) -> None:
        if self._undo:
            self._take_back(self._undo[-1:], self.undo_text())

    def redo(self) -> None:
        if self._redo:
            self._take_back(self._redo[-1:], self.redo_text())

    def undo_after(self, act: int) -> None:
        """Takes back every step after `act`, the last first, so that the file is as it was then."""
        steps = self.steps_after(act)
        if steps:
            title = self._workspace.wording.translate("Undo", "Undo %n steps", None, steps)
            self._take_back(self._undo[: -steps - 1 : -1], title)

    def _take_back(self, acts: list[int], title: str) -> None:
        from models import queries

        workspace = self._workspace
        if workspace.is_under_way:
            workspace.refused.emit(workspace.is_in_the_way())
            return
        known = self._undo[-1:], self._redo[-1:]
        self.load()
        if known != (self._undo[-1:], self._redo[-1:]):
            workspace.look_again()
            workspace.refused.emit(UserProblem("CHANGED_ELSEWHERE"))
            return
        file = workspace.file
        with file.reading() as session:
            rows = sum(queries.act_size(session, act) for act in acts)
        if len(acts) == 1 and rows <= ROWS_AT_ONCE:
            self._end(acts, taken_back(file, acts, ignore_progress, never_cancelled))
            return
        of = workspace.wording.of
        workspace.in_background(
            lambda news, is_cancelled: taken_back(file, acts, news, is_cancelled),
            of(QT_TRANSLATE_NOOP("Undo", "Undoing: {act}"), act=title),
            lambda result: self._end(acts, result),
        )

    def _end(self, acts: list[int], result: TakenBack) -> None:
        if result.problem is not None:
            self._passed.add(acts[result.acts])
        self.load()
        if result.changes:
            self._workspace.announce(result.changes)
        if result.problem is not None:
            self._workspace.refused.emit(result.problem)

    def _words(self, steps: list[int]) -> str:
        if not steps:
            return ""
        from models import queries
        from models.words.act_words import act_in_words

        with self._workspace.file.reading() as session:
            sentence = queries.act_sentence(session, steps[-1])
        return act_in_words(sentence, self._workspace.wording)


def taken_back(file: PlanningFile, acts: list[int], news: OnProgress, is_cancelled: IsCancelled) -> TakenBack:
    """Each act is a transaction of its own: what was taken back stays so when a later one cannot be."""
    from models.planning_file.taking_back import take_back

    changes: Changes = frozenset()
    for done, act in enumerate(acts):
        news(Progress("", done, len(acts)))
        try:
            with file.reading() as session:
                edit = take_back(session, act)
            _, touched = file.act(edit, is_cancelled)
        except Cancelled:
            return TakenBack(changes, done, None)
        except UserProblem as problem:
            return TakenBack(changes, done, problem)
        changes |= touched
    return TakenBack(changes, len(acts), None)
