"""The dialogue in words: its state in one line, and one municipality's history."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from models.domain.quota_paper import DialogueStatus, NoteKind
from models.queries import DialogueRow
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

STATUSES: Mapping[DialogueStatus, Text] = {
    DialogueStatus.NOT_SENT: QT_TRANSLATE_NOOP("Dialogue", "Not asked"),
    DialogueStatus.SENT: QT_TRANSLATE_NOOP("Dialogue", "Asked"),
    DialogueStatus.ANSWERED: QT_TRANSLATE_NOOP("Dialogue", "Answered"),
}
_KINDS: Mapping[str, Text] = {
    NoteKind.SAID: QT_TRANSLATE_NOOP("Dialogue", "{day} – said: {text}"),
    NoteKind.CHANGED: QT_TRANSLATE_NOOP("Dialogue", "{day} – changed: {text}"),
}


def state_line(rows: Sequence[DialogueRow], wording: Wording) -> str:
    """How many have answered, and who asks for another number than the plan's."""
    translate, of = wording.translate, wording.of
    asked = [row for row in rows if row.status is not DialogueStatus.NOT_SENT]
    if not asked:
        return translate(
            "Dialogue",
            "No municipality has been asked yet. Write the papers to the municipalities, or write their "
            "answers in the table.",
        )
    answered = sum(row.status is DialogueStatus.ANSWERED for row in rows)
    parts = [
        of(
            QT_TRANSLATE_NOOP("Dialogue", "{answered} of {all} have answered"),
            answered=answered,
            all=len(rows),
        )
    ]
    differences = [row.difference for row in rows if row.difference is not None]
    if more := sum(difference > 0 for difference in differences):
        parts.append(translate("Dialogue", "%n ask for more", None, more))
    if fewer := sum(difference < 0 for difference in differences):
        parts.append(translate("Dialogue", "%n ask for fewer", None, fewer))
    waiting = len(asked) - answered
    line = ", ".join(parts)
    if waiting:
        line += " · " + translate("Dialogue", "%n are asked and have not answered", None, waiting)
    return line


def facts(row: DialogueRow, wording: Wording) -> list[tuple[str, str]]:
    """The numbers in play, those that are known."""
    translate = wording.translate
    numbers = (
        (translate("Dialogue", "Municipal quota now"), row.quota),
        (translate("Dialogue", "Proposed in the paper"), row.proposed),
        (translate("Dialogue", "Requested by the municipality"), row.requested),
    )
    lines = [(label, wording.number(number)) for label, number in numbers if number is not None]
    if row.difference is not None:
        sign = "+" if row.difference > 0 else ""
        lines.append((translate("Dialogue", "Difference"), sign + wording.number(row.difference)))
    return lines


def history(row: DialogueRow, wording: Wording) -> str:
    """What happened, day by day."""
    of = wording.of
    events: list[tuple[str, str]] = []
    if row.sent:
        text = of(
            QT_TRANSLATE_NOOP("Dialogue", "{day} – asked about {persons}"),
            day=row.sent,
            persons=wording.translate("Dialogue", "%n persons", None, row.proposed)
            if row.proposed is not None
            else "–",
        )
        events.append((row.sent, text))
    events += [(note.day, of(_KINDS[note.kind], day=note.day, text=note.text)) for note in row.notes]
    if row.answered:
        events.append((row.answered, _answer(row, wording)))
    events.sort(key=lambda event: event[0])
    return "\n\n".join(text for _, text in events)


def _answer(row: DialogueRow, wording: Wording) -> str:
    wish = (
        wording.translate("Dialogue", "names no number")
        if row.requested is None
        else wording.translate("Dialogue", "asks for %n persons", None, row.requested)
    )
    answer = wording.of(
        QT_TRANSLATE_NOOP("Dialogue", "{day} – answered: {wish}"), day=row.answered, wish=wish
    )
    return f"{answer}. {row.comment}" if row.comment else answer
