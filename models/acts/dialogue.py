"""The dialogue with the municipalities: sent, answered, said, changed."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from fractions import Fraction

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.acts.criteria import set_criterion_values
from models.domain.quota_paper import NoteKind
from models.edits import DeleteRows, Edit, EditGroup, InsertRows, Row, Sentence, UpdateRows
from models.errors import UserProblem
from models.queries.dialogue import DialogueRow, dialogue_rows
from models.tables import Dialogue, DialogueNote, Municipality
from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.dialogue_layout import LONGEST_DIALOGUE_TEXT
from models.workbooks.identity import holds_identity_number

MARK_SENT = QT_TRANSLATE_NOOP("Acts", "Mark {count} papers to municipalities as sent")
SET_ANSWER = QT_TRANSLATE_NOOP("Acts", "Note the answer of {municipality}")
SET_REQUESTED = QT_TRANSLATE_NOOP("Acts", "Set the requested quota of {municipality} to {persons}")
CLEAR_REQUESTED = QT_TRANSLATE_NOOP("Acts", "Clear the requested quota of {municipality}")
ADD_NOTE = QT_TRANSLATE_NOOP("Acts", "Add a note about {municipality}")
CHANGE_NOTE = QT_TRANSLATE_NOOP("Acts", "Change a note about {municipality}")
REMOVE_NOTE = QT_TRANSLATE_NOOP("Acts", "Remove a note about {municipality}")

REQUESTED_SOURCE = "Kommunens svar i dialogen"
EARLIER_ANSWER = "Svar på förslaget {proposed}: önskat kommuntal {requested}. {comment}"
NEW_PROPOSAL = "Nytt förslag: {proposed} personer i stället för {before}."
"""What the file itself writes in the log, in the language of the documents."""


def mark_sent(
    session: Session,
    year: int,
    version: str,
    codes: Collection[str],
    day: str,
    proposed: Mapping[str, int | None],
) -> Edit:
    """The papers went out with these proposed numbers.

    An answer to another proposal goes into the log, with what was changed: the municipality is asked anew.
    """
    _checked_day(day)
    rows = {row.municipality_code: row for row in dialogue_rows(session, year, version)}
    sentence = Sentence(MARK_SENT, {"count": len(codes)})
    edits: list[Edit] = []
    for code in sorted(codes):
        row = _row(rows, code)
        values: dict[str, object] = {"sent": day, "proposed": proposed[code]}
        if row.answered and row.proposed != proposed[code]:
            edits.append(log_earlier_answer(sentence, row, year, version))
            change = NEW_PROPOSAL.format(proposed=_number(proposed[code]), before=_number(row.proposed))
            note = {"day": day, "kind": NoteKind.CHANGED.value, "text": change}
            edits.append(InsertRows(sentence, "dialogue_note", [{**_key(year, version, code), **note}]))
            values |= {"answered": "", "comment": ""}
        edits.append(_upsert(session, sentence, year, version, code, values))
    return EditGroup(sentence, tuple(edits))


def set_answer(
    session: Session,
    year: int,
    version: str,
    code: str,
    *,
    requested: int | None,
    comment: str,
    answered: str,
) -> Edit:
    """What the municipality answered; `answered` (ISO) empty takes the answer back to not given."""
    name = _name(session, code)
    _not_negative(requested)
    values = {
        "requested": requested,
        "comment": checked_text(comment, name),
        "answered": _checked_day(answered) if answered else "",
    }
    return _upsert(session, Sentence(SET_ANSWER, {"municipality": name}), year, version, code, values)


def set_requested(session: Session, year: int, version: str, code: str, requested: int | None) -> Edit:
    """The number the municipality asks for; None is not known."""
    name = _name(session, code)
    _not_negative(requested)
    text: Text = CLEAR_REQUESTED if requested is None else SET_REQUESTED
    sentence = Sentence(text, {"municipality": name, "persons": requested})
    return _upsert(session, sentence, year, version, code, {"requested": requested})


def add_note(
    session: Session, year: int, version: str, code: str, *, kind: NoteKind, day: str, text: str
) -> Edit:
    """One line of the log: what the municipality said, or what was changed for it."""
    name = _name(session, code)
    values = {"kind": kind.value, "day": _checked_day(day), "text": _said(text, name)}
    row = {**_key(year, version, code), **values}
    return InsertRows(Sentence(ADD_NOTE, {"municipality": name}), "dialogue_note", [row])


def change_note(session: Session, note_id: int, *, kind: NoteKind, day: str, text: str) -> Edit:
    note = _note(session, note_id)
    name = _name(session, note.municipality_code)
    values = {"kind": kind.value, "day": _checked_day(day), "text": _said(text, name)}
    return UpdateRows(
        Sentence(CHANGE_NOTE, {"municipality": name}), "dialogue_note", [({"id": note_id}, values)]
    )


def remove_note(session: Session, note_id: int) -> Edit:
    name = _name(session, _note(session, note_id).municipality_code)
    return DeleteRows(Sentence(REMOVE_NOTE, {"municipality": name}), "dialogue_note", [{"id": note_id}])


def criterion_from_dialogue(session: Session, year: int, version: str) -> Edit:
    """The requested quotas as values of the criterion; municipalities that named no number are left alone."""
    rows = dialogue_rows(session, year, version)
    values = {row.municipality_code: Fraction(row.requested) for row in rows if row.requested is not None}
    if not values:
        raise UserProblem("NOTHING_REQUESTED", year=str(year))
    newest = max(row.answered for row in rows if row.requested is not None)
    return set_criterion_values(
        session, year, "requested_quota", values, source=REQUESTED_SOURCE, as_of=newest
    )


def checked_text(text: str, municipality: str) -> str:
    """The text without outer space; `UserProblem` when it names a person by number, or is too long."""
    text = text.strip()
    if holds_identity_number(text):
        raise UserProblem("TEXT_HOLDS_IDENTITY_NUMBER", municipality=municipality)
    if len(text) > LONGEST_DIALOGUE_TEXT:
        raise UserProblem("DIALOGUE_TEXT_TOO_LONG", municipality=municipality, longest=LONGEST_DIALOGUE_TEXT)
    return text


def log_earlier_answer(sentence: Sentence, row: DialogueRow, year: int, version: str) -> Edit:
    """The answer that stands is kept in the log when another takes its place."""
    text = EARLIER_ANSWER.format(
        proposed=_number(row.proposed), requested=_number(row.requested), comment=row.comment
    )
    note = {"day": row.answered, "kind": NoteKind.SAID.value, "text": text.strip()}
    key = _key(year, version, row.municipality_code)
    return InsertRows(sentence, "dialogue_note", [{**key, **note}])


def _said(text: str, municipality: str) -> str:
    words = checked_text(text, municipality)
    if not words:
        raise UserProblem("DIALOGUE_TEXT_MISSING", municipality=municipality)
    return words


def _note(session: Session, note_id: int) -> DialogueNote:
    note = session.get(DialogueNote, note_id)
    if note is None:
        raise UserProblem("ROW_IS_GONE")
    return note


def _number(persons: int | None) -> str:
    return "–" if persons is None else str(persons)


def _upsert(session: Session, sentence: Sentence, year: int, version: str, code: str, values: Row) -> Edit:
    found = session.scalar(
        select(Dialogue.id).where(
            Dialogue.year == year, Dialogue.version == version, Dialogue.municipality_code == code
        )
    )
    if found is not None:
        return UpdateRows(sentence, "dialogue", [({"id": found}, values)])
    return InsertRows(sentence, "dialogue", [{**_key(year, version, code), **values}])


def _key(year: int, version: str, code: str) -> Row:
    return {"year": year, "version": version, "municipality_code": code}


def _row(rows: Mapping[str, DialogueRow], code: str) -> DialogueRow:
    if code not in rows:
        raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
    return rows[code]


def _name(session: Session, code: str) -> str:
    municipality = session.get(Municipality, code)
    if municipality is None:
        raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=code)
    return municipality.name


def _not_negative(persons: int | None) -> None:
    if persons is not None and persons < 0:
        raise UserProblem("NUMBER_NOT_ALLOWED")


def _checked_day(day: str) -> str:
    """The basic and week formats of ISO 8601 would not sort with the others."""
    try:
        usable = date.fromisoformat(day).isoformat() == day
    except ValueError:
        usable = False
    if not usable:
        raise UserProblem("DAY_NOT_UNDERSTOOD", value=day)
    return day
