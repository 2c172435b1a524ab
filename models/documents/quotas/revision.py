"""What a new county quota in mid-year changed, municipality by municipality."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from models.documents.parts import (
    Block,
    Column,
    Document,
    Heading,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.quotas.criteria import planning_sentence
from models.documents.quotas.decision import replacement_sentence
from models.documents.quotas.figures import QuotaFigures
from models.documents.quotas.heading import a_document, heading_facts, notices, origin_blocks
from models.documents.quotas.shares import bound_words, sum_sentence
from models.domain.quota_paper import DecisionFacts, PaperLine, QuotaPaper
from models.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("QuotaPapers", "Changed municipal quotas {year} – {county}")


def revision_document(
    paper: QuotaPaper, facts: DecisionFacts, wording: Wording, *, created: datetime, decided: bool
) -> Document:
    """For a version that replaces another; `ValueError` for the year's first."""
    if not paper.version_before:
        raise ValueError(f"version {paper.version} of {paper.year} replaces no other")
    figures = QuotaFigures(paper, facts, wording, created, decided)
    return a_document(figures, TITLE, _blocks(figures), landscape=False)


def _blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording = figures.wording
    yield heading_facts(figures)
    yield from notices(figures)
    yield Heading(wording.translate("QuotaPapers", "What is changed"))
    yield Paragraph(f"{replacement_sentence(figures)} {sum_sentence(figures)}")
    if planning := planning_sentence(figures):
        yield Paragraph(planning)
    yield _differences(figures)
    if figures.bounds:
        yield _protected(figures)
    yield Heading(wording.translate("QuotaPapers", "Assignments in conflict"))
    conflicts = tuple(line for line in figures.lines if line.excess)
    if conflicts:
        yield _conflicts(figures, conflicts)
    else:
        yield Paragraph(
            wording.translate(
                "QuotaPapers", "In no municipality more are assigned or received than the new quota holds."
            )
        )
    yield from origin_blocks(figures)


def _differences(figures: QuotaFigures) -> Table:
    wording, paper = figures.wording, figures.paper
    version = QT_TRANSLATE_NOOP("QuotaPapers", "Version {version}")
    return Table(
        caption=wording.translate("QuotaPapers", "Old and new quotas, persons"),
        columns=(
            Column(wording.translate("Documents", "Municipality"), width=44),
            number_column(wording.of(version, version=paper.version_before), 24),
            number_column(wording.of(version, version=paper.version), 24),
            number_column(wording.translate("QuotaPapers", "Difference"), 24),
            number_column(wording.translate("QuotaPapers", "Received so far"), 28),
            number_column(wording.translate("QuotaPapers", "Left to receive"), 28),
        ),
        rows=(
            *(_row(figures, line.name, (line,)) for line in figures.lines),
            _row(figures, wording.translate("Documents", "Total"), paper.lines, total=True),
        ),
        note=wording.translate(
            "QuotaPapers",
            "What is left to receive is the new quota less those received, redistribution apart.",
        ),
    )


def _row(figures: QuotaFigures, name: str, lines: tuple[PaperLine, ...], *, total: bool = False) -> Row:
    number = figures.wording.number
    known = [line.before for line in lines if line.before is not None]
    before = sum(known) if len(known) == len(lines) else None
    quota, received = sum(line.quota for line in lines), sum(line.received for line in lines)
    return Row(
        (
            name,
            figures.whole(before),
            number(quota),
            "–" if before is None else figures.signed(quota - before),
            number(received),
            number(quota - received),
        ),
        total,
    )


def _protected(figures: QuotaFigures) -> Table:
    wording = figures.wording
    translate = wording.translate
    return Table(
        caption=translate("QuotaPapers", "Locks and limits of single municipalities"),
        columns=(
            Column(translate("Documents", "Municipality"), width=44),
            Column(translate("QuotaPapers", "Limit"), width=40),
            Column(translate("QuotaPapers", "Reason")),
        ),
        rows=tuple(
            Row(
                (
                    line.name,
                    bound_words(figures, bound),
                    bound.reason or translate("QuotaPapers", "No reason entered"),
                )
            )
            for line, bound in figures.bounds
        ),
    )


def _conflicts(figures: QuotaFigures, lines: tuple[PaperLine, ...]) -> Table:
    translate, number = figures.wording.translate, figures.wording.number
    return Table(
        caption=translate("QuotaPapers", "More assigned or received than the new quota holds, persons"),
        columns=(
            Column(translate("Documents", "Municipality"), width=44),
            number_column(translate("QuotaPapers", "Municipal quota"), 26),
            number_column(translate("QuotaPapers", "After redistribution"), 28),
            number_column(translate("QuotaPapers", "Assigned"), 24),
            number_column(translate("QuotaPapers", "Received so far"), 28),
            number_column(translate("QuotaPapers", "Above the quota"), 28),
        ),
        rows=tuple(
            Row(
                (
                    line.name,
                    number(line.quota),
                    number(line.effective),
                    number(line.assigned),
                    number(line.received),
                    number(line.excess),
                )
            )
            for line in lines
        ),
    )
