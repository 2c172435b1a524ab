"""What is written in the tables of the dialogue, as acts."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from desktop.tables.row_edits import RowChange, Values, as_said
from desktop.workspace import Workspace
from models import acts
from models.domain.quota_paper import NoteKind
from models.edits import Edit, EditGroup, Row, Sentence
from models.queries import DialogueRow, NoteRow
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from sqlalchemy.orm import Session

_MANY_ANSWERS = QT_TRANSLATE_NOOP("Dialogue", "Note the answers of municipalities")
_MANY_NOTES = QT_TRANSLATE_NOOP("Dialogue", "Change the log of the dialogue")


def today() -> str:
    """ISO, by the clock on the wall."""
    return datetime.now().astimezone().date().isoformat()


class AnswerEdits:
    """Every municipality has its line from the start, so none is added or removed."""

    can_add = False
    can_remove = False

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        with self._workspace.file.reading() as session:
            edits = [self._edit(session, change.row, change.values) for change in changes]
        self._workspace.do(as_said(_one(edits, Sentence(_MANY_ANSWERS, {})), said))

    def remove(self, rows: Sequence[Any]) -> None:
        """Nothing to remove."""

    def _edit(self, session: Session, row: DialogueRow, values: Values) -> Edit:
        """A number alone is only a number where the day of the answer is known."""
        year, version = self._workspace.year, self._workspace.version or ""
        if row.answered and values.keys() == {"requested"}:
            requested = values["requested"]
            persons = requested if isinstance(requested, int) else None
            return acts.set_requested(session, year, version, row.municipality_code, persons)
        answer = _answer(row, values)
        return acts.set_answer(session, year, version, row.municipality_code, **answer)


def _answer(row: DialogueRow, values: Values) -> dict[str, Any]:
    """What is written without a day was answered today, unless the answer's day is known."""
    written = {
        "requested": values.get("requested", row.requested),
        "comment": values.get("comment", row.comment),
        "answered": values.get("answered", row.answered),
    }
    says_something = written["requested"] is not None or written["comment"]
    if says_something and not written["answered"] and "answered" not in values:
        written["answered"] = today()
    return written


class NoteEdits:
    """Lines of one municipality's log; `code` says whose, None while no municipality is selected."""

    can_add = True
    can_remove = True

    def __init__(self, workspace: Workspace, code: Callable[[], str | None]) -> None:
        self._workspace = workspace
        self._code = code

    def change(
        self, changes: Sequence[RowChange], new: Sequence[Values], said: Sentence | None = None
    ) -> None:
        workspace, code = self._workspace, self._code()
        with workspace.file.reading() as session:
            edits = [
                acts.change_note(session, change.row.id, **_note(change.row, change.values))
                for change in changes
            ]
            if code is not None:
                version = workspace.version or ""
                edits += [
                    acts.add_note(session, workspace.year, version, code, **_note(None, values))
                    for values in new
                ]
        workspace.do(as_said(_one(edits, Sentence(_MANY_NOTES, {})), said))

    def stored(self, row: Any) -> tuple[str, Row] | None:
        return "dialogue_note", {"id": row.id}

    def remove(self, rows: Sequence[Any]) -> None:
        with self._workspace.file.reading() as session:
            edits = [acts.remove_note(session, row.id) for row in rows]
        self._workspace.do(_one(edits, Sentence(_MANY_NOTES, {})))


def _note(row: NoteRow | None, values: Values) -> dict[str, Any]:
    """The day is today and the kind is what was said, unless something else is written."""
    day = values.get("day", row.day if row else None)
    kind = values.get("kind", row.kind if row else None)
    text = values.get("text", row.text if row else "")
    return {"day": str(day or today()), "kind": NoteKind(str(kind or NoteKind.SAID)), "text": str(text)}


def _one(edits: Sequence[Edit], sentence: Sentence) -> Edit:
    return edits[0] if len(edits) == 1 else EditGroup(sentence, tuple(edits))
