"""The dialogue with the municipalities and their agreements, as the basis of a decision tells of them."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.documents.quotas.figures import QuotaFigures
from models.domain.quota_paper import DialogueStatus, NoteKind, PaperNote
from models.wording import QT_TRANSLATE_NOOP

STATUS_WORDS = {
    DialogueStatus.NOT_SENT: QT_TRANSLATE_NOOP("QuotaPapers", "Not sent"),
    DialogueStatus.SENT: QT_TRANSLATE_NOOP("QuotaPapers", "Sent"),
    DialogueStatus.ANSWERED: QT_TRANSLATE_NOOP("QuotaPapers", "Answered"),
}

NOTE_WORDS = {
    NoteKind.SAID: QT_TRANSLATE_NOOP("QuotaPapers", "Said"),
    NoteKind.CHANGED: QT_TRANSLATE_NOOP("QuotaPapers", "Changed"),
}


def dialogue_blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording = figures.wording
    yield Heading(wording.translate("QuotaPapers", "Dialogue with the municipalities"))
    lines = figures.paper.lines
    sent = sum(line.dialogue is not DialogueStatus.NOT_SENT for line in lines)
    answered = sum(line.dialogue is DialogueStatus.ANSWERED for line in lines)
    if not sent and not any(line.notes for line in lines):
        yield Paragraph(
            wording.translate("QuotaPapers", "No dialogue with the municipalities has been entered.")
        )
        return
    yield Paragraph(
        wording.of(
            QT_TRANSLATE_NOOP(
                "QuotaPapers",
                "Of the {count} municipalities of the county {sent} have been sent a proposal, and "
                "{answered} have answered.",
            ),
            count=len(lines),
            sent=sent,
            answered=answered,
        )
    )
    yield _dialogue_table(figures)
    if notes := note_rows(figures):
        yield _log(figures, notes)


def note_rows(figures: QuotaFigures) -> tuple[tuple[PaperNote, str], ...]:
    """Every note with its municipality, the earliest day first."""
    found = [(note, line.name) for line in figures.lines for note in line.notes]
    return tuple(sorted(found, key=lambda pair: pair[0].day))


def transfer_blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording, transfers = figures.wording, figures.paper.transfers
    if not transfers:
        return
    yield Heading(wording.translate("QuotaPapers", "Redistribution by agreement"))
    yield Paragraph(
        wording.translate(
            "QuotaPapers",
            "These agreements move parts of quotas between municipalities. "
            "They do not change the municipal quotas of the decision.",
        )
    )
    yield Table(
        caption=wording.translate("QuotaPapers", "Agreed redistributions, persons"),
        columns=(
            Column(wording.translate("QuotaPapers", "From"), width=46),
            Column(wording.translate("QuotaPapers", "To"), width=46),
            number_column(wording.translate("Documents", "Persons"), 22),
            Column(wording.translate("QuotaPapers", "Agreed"), width=36),
            Column(wording.translate("QuotaPapers", "Agreement")),
        ),
        rows=tuple(
            Row(
                (
                    part.from_name,
                    part.to_name,
                    wording.number(part.persons),
                    part.agreed,
                    part.agreement or "–",
                )
            )
            for part in transfers
        ),
    )


def _dialogue_table(figures: QuotaFigures) -> Table:
    wording = figures.wording
    translate = wording.translate
    return Table(
        caption=translate("QuotaPapers", "Sent, answered and requested"),
        columns=(
            Column(translate("Documents", "Municipality"), width=40),
            Column(translate("QuotaPapers", "Status"), width=24),
            Column(translate("QuotaPapers", "Sent"), width=24),
            Column(translate("QuotaPapers", "Answered"), width=24),
            number_column(translate("QuotaPapers", "Requested quota"), 22),
            number_column(translate("QuotaPapers", "Municipal quota"), 22),
            Column(translate("QuotaPapers", "Comment")),
        ),
        rows=tuple(
            Row(
                (
                    line.name,
                    wording.of(STATUS_WORDS[line.dialogue]),
                    line.sent or "–",
                    line.answered or "–",
                    figures.whole(line.requested),
                    wording.number(line.quota),
                    line.comment,
                )
            )
            for line in figures.lines
        ),
    )


def _log(figures: QuotaFigures, notes: tuple[tuple[PaperNote, str], ...]) -> Table:
    wording = figures.wording
    translate = wording.translate
    return Table(
        caption=translate("QuotaPapers", "What was said, and what was changed for it"),
        columns=(
            Column(translate("QuotaPapers", "Day"), width=24),
            Column(translate("Documents", "Municipality"), width=40),
            Column(translate("Documents", "Kind"), width=24),
            Column(translate("QuotaPapers", "Note")),
        ),
        rows=tuple(
            Row((note.day, name, wording.of(NOTE_WORDS[NoteKind(note.kind)]), note.text))
            for note, name in notes
        ),
    )
