"""Where the dialogue with each municipality about a version of a year's quotas stands."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.domain.quota_paper import DialogueStatus, PaperNote
from models.tables import County, Dialogue, DialogueNote, Municipality, MunicipalQuota


@dataclass(frozen=True, slots=True)
class NoteRow:
    """One line of the log: `kind` is `said` by the municipality, or `changed` for it; `day` is ISO."""

    id: int
    municipality_code: str
    day: str
    kind: str
    text: str


@dataclass(frozen=True, slots=True)
class DialogueRow:
    """One municipality of the plan, whether anything was sent to it or not.

    `quota` is the plan's number now, `proposed` the one that was sent; days are ISO, or empty.
    `notes` are the log, the earliest day first.
    """

    municipality_code: str
    municipality: str
    county_code: str
    quota: int | None
    status: DialogueStatus
    sent: str
    answered: str
    proposed: int | None
    requested: int | None
    comment: str
    notes: tuple[PaperNote, ...]

    @property
    def difference(self) -> int | None:
        """Persons more (or fewer) that the municipality asks for than the plan's number now."""
        return None if self.requested is None or self.quota is None else self.requested - self.quota


def dialogue_rows(session: Session, year: int, version: str) -> tuple[DialogueRow, ...]:
    """Every municipality of the plan, by code."""
    notes: dict[str, list[PaperNote]] = defaultdict(list)
    for note in dialogue_notes(session, year, version):
        notes[note.municipality_code].append(PaperNote(note.day, note.kind, note.text))
    found = session.execute(
        select(Municipality, MunicipalQuota.persons, Dialogue)
        .join(County, County.code == Municipality.county_code)
        .outerjoin(
            MunicipalQuota,
            (MunicipalQuota.municipality_code == Municipality.code)
            & (MunicipalQuota.year == year)
            & (MunicipalQuota.version == version),
        )
        .outerjoin(
            Dialogue,
            (Dialogue.municipality_code == Municipality.code)
            & (Dialogue.year == year)
            & (Dialogue.version == version),
        )
        .where(County.in_plan)
        .order_by(Municipality.code)
    )
    return tuple(
        DialogueRow(
            municipality_code=municipality.code,
            municipality=municipality.name,
            county_code=municipality.county_code,
            quota=persons,
            status=_status(dialogue),
            sent=dialogue.sent if dialogue else "",
            answered=dialogue.answered if dialogue else "",
            proposed=dialogue.proposed if dialogue else None,
            requested=dialogue.requested if dialogue else None,
            comment=dialogue.comment if dialogue else "",
            notes=tuple(notes[municipality.code]),
        )
        for municipality, persons, dialogue in found
    )


def dialogue_notes(session: Session, year: int, version: str) -> tuple[NoteRow, ...]:
    """The log of all municipalities, the earliest day first."""
    rows = session.scalars(
        select(DialogueNote)
        .where(DialogueNote.year == year, DialogueNote.version == version)
        .order_by(DialogueNote.municipality_code, DialogueNote.day, DialogueNote.id)
    )
    return tuple(NoteRow(row.id, row.municipality_code, row.day, row.kind, row.text) for row in rows)


def _status(dialogue: Dialogue | None) -> DialogueStatus:
    if dialogue is None:
        return DialogueStatus.NOT_SENT
    if dialogue.answered:
        return DialogueStatus.ANSWERED
    return DialogueStatus.SENT if dialogue.sent else DialogueStatus.NOT_SENT
