"""From criteria to quotas, municipality by municipality: contributions, limits, and changes by hand."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.documents.quotas.figures import QuotaFigures
from models.domain.apportionment import Bound
from models.domain.quota_paper import PaperLine
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import CRITERION_TITLES


def share_blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording = figures.wording
    yield Heading(wording.translate("QuotaPapers", "Municipal quotas"))
    yield Paragraph(sum_sentence(figures))
    if figures.by_formula:
        yield _contributions(figures)
    yield (
        _bounds(figures)
        if figures.bounds
        else Paragraph(wording.translate("QuotaPapers", "No municipality has a lock or a limit of its own."))
    )
    if changed := hand_changed(figures):
        yield _hand_changes(figures, changed)
    elif figures.by_formula:
        yield Paragraph(wording.translate("QuotaPapers", "No quota differs from what the formula gives."))


def sum_sentence(figures: QuotaFigures) -> str:
    wording, paper = figures.wording, figures.paper
    if figures.distributed == paper.county_quota:
        return wording.of(
            QT_TRANSLATE_NOOP(
                "QuotaPapers", "The municipal quotas add up to {sum} persons, equal to the county quota."
            ),
            sum=figures.distributed,
        )
    return wording.of(
        QT_TRANSLATE_NOOP(
            "QuotaPapers", "The municipal quotas add up to {sum} persons; the county quota is {quota}."
        ),
        sum=figures.distributed,
        quota=paper.county_quota,
    )


def hand_changed(figures: QuotaFigures) -> tuple[PaperLine, ...]:
    """Municipalities whose quota is not what the formula gives."""
    return tuple(line for line in figures.lines if line.calculated not in (None, line.quota))


def bound_words(figures: QuotaFigures, bound: Bound) -> str:
    wording = figures.wording
    if bound.is_lock:
        return wording.of(QT_TRANSLATE_NOOP("QuotaPapers", "locked at {quota}"), quota=bound.least)
    if bound.most is None:
        return wording.of(QT_TRANSLATE_NOOP("QuotaPapers", "at least {least}"), least=bound.least)
    if not bound.least:
        return wording.of(QT_TRANSLATE_NOOP("QuotaPapers", "at most {most}"), most=bound.most)
    return wording.of(
        QT_TRANSLATE_NOOP("QuotaPapers", "between {least} and {most}"), least=bound.least, most=bound.most
    )


def _contributions(figures: QuotaFigures) -> Table:
    wording = figures.wording
    names = ((line.name, line.code) for line in figures.lines)
    return Table(
        caption=wording.translate("QuotaPapers", "What each criterion contributes, in persons"),
        columns=(
            Column(wording.translate("Documents", "Municipality"), width=44),
            *(number_column(wording.of(CRITERION_TITLES[criterion]), 26) for criterion in figures.weighed),
            number_column(wording.translate("QuotaPapers", "Target"), 22),
            number_column(wording.translate("QuotaPapers", "Municipal quota"), 24),
            number_column(wording.translate("QuotaPapers", "Deviation"), 22),
        ),
        rows=(
            *(Row(_share_cells(figures, name, code)) for name, code in names),
            Row(
                _share_cells(figures, wording.translate("Documents", "Total"), figures.paper.county_code),
                total=True,
            ),
        ),
        note=_share_note(figures),
    )


def _share_note(figures: QuotaFigures) -> str:
    translate = figures.wording.translate
    note = translate(
        "QuotaPapers",
        "Contributions are rounded so that those printed add up to the printed targets and to the "
        "totals. Deviation is the quota less the target.",
    )
    if figures.paper.formula is None or not figures.paper.formula.limits:
        return note
    spread = translate(
        "QuotaPapers", "What a lock or a limit gives or takes is spread over the other municipalities."
    )
    return f"{note} {spread}"


def _share_cells(figures: QuotaFigures, name: str, code: str) -> tuple[str, ...]:
    share = figures.shares[code]
    return (
        name,
        *(figures.exact(share.contributions[criterion]) for criterion in figures.weighed),
        figures.exact(share.target),
        figures.wording.number(share.quota),
        figures.signed(float(share.deviation), figures.decimals),
    )


def _bounds(figures: QuotaFigures) -> Table:
    translate = figures.wording.translate
    return Table(
        caption=translate("QuotaPapers", "Locks and limits of single municipalities"),
        columns=(
            Column(translate("Documents", "Municipality"), width=44),
            number_column(translate("QuotaPapers", "Municipal quota"), 24),
            Column(translate("QuotaPapers", "Limit"), width=40),
            Column(translate("QuotaPapers", "Reason")),
        ),
        rows=tuple(
            Row(
                (
                    line.name,
                    figures.wording.number(line.quota),
                    bound_words(figures, bound),
                    bound.reason or translate("QuotaPapers", "No reason entered"),
                )
            )
            for line, bound in figures.bounds
        ),
    )


def _hand_changes(figures: QuotaFigures, lines: tuple[PaperLine, ...]) -> Table:
    translate, number = figures.wording.translate, figures.wording.number
    return Table(
        caption=translate("QuotaPapers", "Quotas that differ from the formula"),
        columns=(
            Column(translate("Documents", "Municipality"), width=44),
            number_column(translate("QuotaPapers", "By the formula"), 24),
            number_column(translate("QuotaPapers", "Municipal quota"), 24),
            number_column(translate("QuotaPapers", "Difference"), 22),
            Column(translate("QuotaPapers", "Reason")),
        ),
        rows=tuple(
            Row(
                (
                    line.name,
                    figures.whole(line.calculated),
                    number(line.quota),
                    figures.signed(line.quota - (line.calculated or 0)),
                    line.differs_because or translate("QuotaPapers", "No reason entered"),
                )
            )
            for line in lines
        ),
    )
