"""What the dialogue with a municipality holds, as columns of tables and as fields of its answer."""

from __future__ import annotations

from enum import StrEnum

from models.domain.quota_paper import NoteKind
from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.choices import choices
from models.workbooks.column import CellKind, Column, Layout
from models.workbooks.shared_columns import PERSONS

LONGEST_DIALOGUE_TEXT = 1500
_LENGTH_OF_DAY = 10

ANSWER_SHEET = QT_TRANSLATE_NOOP("DialogueWorkbook", "Answer")
MUNICIPALITY = QT_TRANSLATE_NOOP("DialogueWorkbook", "Municipality")
ANSWER_DAY = QT_TRANSLATE_NOOP("DialogueWorkbook", "Day of the answer")

NOTE_KINDS: dict[StrEnum, Text] = {
    NoteKind.SAID: QT_TRANSLATE_NOOP("Layouts", "The municipality said"),
    NoteKind.CHANGED: QT_TRANSLATE_NOOP("Layouts", "Changed because of it"),
}

DIALOGUE = Layout(
    "dialogue",
    QT_TRANSLATE_NOOP("Layouts", "Dialogue"),
    "dialogue",
    (
        Column(
            "requested",
            QT_TRANSLATE_NOOP("Layouts", "Requested quota"),
            CellKind.COUNT,
            required=False,
            maximum=1_000_000,
            unit=PERSONS,
            help=QT_TRANSLATE_NOOP(
                "Layouts", "The number the municipality asks for; empty when it named none."
            ),
        ),
        Column(
            "comment",
            QT_TRANSLATE_NOOP("Layouts", "Comment"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=LONGEST_DIALOGUE_TEXT,
            help=QT_TRANSLATE_NOOP("Layouts", "About the municipality, never about persons."),
        ),
        Column(
            "answered",
            QT_TRANSLATE_NOOP("Layouts", "Answered"),
            CellKind.TEXT,
            required=False,
            default="",
            maximum=_LENGTH_OF_DAY,
            help=QT_TRANSLATE_NOOP("Layouts", "The day of the answer, such as 2026-03-15."),
        ),
    ),
)

NOTES = Layout(
    "dialogue_notes",
    QT_TRANSLATE_NOOP("Layouts", "What was said and changed"),
    "dialogue_note",
    (
        Column(
            "day",
            QT_TRANSLATE_NOOP("Layouts", "Day"),
            CellKind.TEXT,
            required=False,
            maximum=_LENGTH_OF_DAY,
            help=QT_TRANSLATE_NOOP("Layouts", "Such as 2026-03-15; today when it is left empty."),
        ),
        Column(
            "kind",
            QT_TRANSLATE_NOOP("Layouts", "Kind"),
            CellKind.CHOICE,
            required=False,
            default=NoteKind.SAID.value,
            choices=choices(NOTE_KINDS),
        ),
        Column("text", QT_TRANSLATE_NOOP("Layouts", "Note"), CellKind.TEXT, maximum=LONGEST_DIALOGUE_TEXT),
    ),
)
