"""What every paper about municipal quotas begins and ends with, and what stands on each of its pages."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from models.documents.parts import Block, Document, Facts, Heading, Notice
from models.documents.quotas.figures import QuotaFigures
from models.wording import QT_TRANSLATE_NOOP, Text

DRAFT = QT_TRANSLATE_NOOP("Documents", "DRAFT")
DECIDED = QT_TRANSLATE_NOOP("QuotaPapers", "DECIDED")
SHORT_FINGERPRINT = 16
"""Signs of the fingerprint at the foot of each page; the whole of it stands at the end."""

_SFS = "SFS "


def a_document(figures: QuotaFigures, title: Text, blocks: Iterable[Block], *, landscape: bool) -> Document:
    wording = figures.wording
    return Document(
        title=titled(figures, title),
        language=wording.language,
        created=figures.created,
        stamp=stamp(figures),
        every_page=every_page(figures),
        page_word=wording.translate("Documents", "Page"),
        table_word=wording.translate("Documents", "Table"),
        figure_word=wording.translate("Documents", "Figure"),
        blocks=tuple(blocks),
        landscape=landscape,
    )


def titled(figures: QuotaFigures, title: Text) -> str:
    paper = figures.paper
    return figures.wording.of(title, year=str(paper.year), county=paper.county)


def stamp(figures: QuotaFigures) -> str:
    return figures.wording.of(DECIDED if figures.decided else DRAFT)


def every_page(figures: QuotaFigures) -> tuple[str, ...]:
    """The diary number, whether the numbers are real, and which inputs they are from."""
    wording = figures.wording
    lines = []
    if figures.facts.diary_number:
        lines.append(
            wording.of(
                QT_TRANSLATE_NOOP("QuotaPapers", "Diary number {number}"), number=figures.facts.diary_number
            )
        )
    if figures.paper.synthetic:
        lines.append(wording.translate("Documents", "Made-up demonstration data"))
    lines.append(
        wording.of(
            QT_TRANSLATE_NOOP("QuotaPapers", "Fingerprint of the inputs {fingerprint}"),
            fingerprint=figures.paper.fingerprint()[:SHORT_FINGERPRINT],
        )
    )
    return tuple(lines)


def heading_facts(figures: QuotaFigures) -> Facts:
    return Facts(tuple(facts(figures)))


def facts(figures: QuotaFigures) -> Iterator[tuple[str, str]]:
    """Name and value of what a reader looks for first; what the officer has not filled in is empty."""
    wording, paper = figures.wording, figures.paper
    translate = wording.translate
    yield translate("QuotaPapers", "County board"), county_board(figures)
    yield translate("Documents", "Diary number"), figures.facts.diary_number
    yield (
        translate("Documents", "Year and version"),
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "{year}, version {version}"),
            year=str(paper.year),
            version=paper.version,
        ),
    )
    yield translate("QuotaPapers", "Date of the decision"), figures.facts.decided
    yield (
        translate("Documents", "County quota"),
        translate("QuotaPapers", "%n persons", None, paper.county_quota),
    )
    yield translate("QuotaPapers", "County quota fixed by"), statute(paper.sfs)
    yield translate("QuotaPapers", "In force from"), paper.in_force
    if paper.version_before:
        yield (
            translate("QuotaPapers", "Replaces"),
            wording.of(
                QT_TRANSLATE_NOOP("QuotaPapers", "version {version} of {year}"),
                version=paper.version_before,
                year=str(paper.year),
            ),
        )
    if paper.decided_before:
        yield translate("QuotaPapers", "Replaced decision"), ", ".join(_replaced_decision(figures))


def _replaced_decision(figures: QuotaFigures) -> Iterator[str]:
    """As it is found in the register."""
    number = figures.paper.diary_number_before
    yield figures.paper.decided_before
    if number:
        yield figures.wording.of(QT_TRANSLATE_NOOP("QuotaPapers", "diary number {number}"), number=number)


def county_board(figures: QuotaFigures) -> str:
    return figures.wording.of(
        QT_TRANSLATE_NOOP("QuotaPapers", "The County Administrative Board of {county}"),
        county=figures.paper.county,
    )


def statute(sfs: str) -> str:
    """As it is cited: `2025:894` becomes `SFS 2025:894`."""
    return f"{_SFS}{sfs}" if sfs[:1].isdigit() else sfs


def notices(figures: QuotaFigures) -> Iterator[Notice]:
    """What must be known before anything else is read."""
    wording = figures.wording
    if not figures.decided:
        yield Notice(
            wording.translate("Documents", "Draft"),
            wording.translate("QuotaPapers", "This is a proposal for a decision. Nothing has been decided."),
        )
    yield from cautions(figures)


def cautions(figures: QuotaFigures) -> Iterator[Notice]:
    """What is not as it must be when it is decided."""
    wording, paper = figures.wording, figures.paper
    if figures.distributed != paper.county_quota:
        yield Notice(
            wording.translate("QuotaPapers", "The sum differs"),
            wording.of(
                QT_TRANSLATE_NOOP(
                    "QuotaPapers",
                    "The municipal quotas add up to {sum} persons, the county quota is {quota}. "
                    "They must be equal before anything is decided.",
                ),
                sum=figures.distributed,
                quota=paper.county_quota,
            ),
        )
    if not paper.rule_set_sfs:
        yield Notice(
            wording.translate("QuotaPapers", "Rule set not confirmed"),
            wording.of(
                QT_TRANSLATE_NOOP(
                    "QuotaPapers",
                    "The rule set {rule_set} rests on a government bill. No SFS number has been entered, "
                    "and the sections have to be checked against the act before anything is decided.",
                ),
                rule_set=paper.rule_set,
            ),
        )
    if paper.synthetic:
        yield Notice(
            wording.translate("Documents", "Made-up demonstration data"),
            wording.translate(
                "QuotaPapers",
                "The planning file is an example that shows the program. "
                "The numbers say nothing about the real municipalities.",
            ),
        )


def origin_blocks(figures: QuotaFigures) -> Iterator[Block]:
    """The fingerprint, so that it can be told later which numbers this paper was written from."""
    wording = figures.wording
    yield Heading(wording.translate("QuotaPapers", "Origin"))
    yield Facts(
        (
            (
                wording.translate("Documents", "Fingerprint of the inputs (SHA-256)"),
                figures.paper.fingerprint(),
            ),
        )
    )
