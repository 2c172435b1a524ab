"""The decision about one county's municipal quotas: short, for the register."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from models.documents.legal_basis import legal_basis
from models.documents.parts import (
    Block,
    Bullets,
    Column,
    Document,
    Facts,
    Heading,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.quotas.figures import QuotaFigures
from models.documents.quotas.heading import a_document, heading_facts, notices, origin_blocks, statute
from models.domain.quota_paper import DecisionFacts, PaperLine, QuotaPaper
from models.wording import QT_TRANSLATE_NOOP, Wording

TITLE = QT_TRANSLATE_NOOP("QuotaPapers", "Decision on municipal quotas {year} – {county}")


def decision_document(
    paper: QuotaPaper, facts: DecisionFacts, wording: Wording, *, created: datetime, decided: bool
) -> Document:
    """Upright A4. What the officer has not filled in is left open for a pen."""
    figures = QuotaFigures(paper, facts, wording, created, decided)
    return a_document(figures, TITLE, _blocks(figures), landscape=False)


def _blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording = figures.wording
    yield heading_facts(figures)
    yield from notices(figures)
    yield Heading(wording.translate("QuotaPapers", "Decision"))
    yield Paragraph(decision_sentences(figures))
    yield quota_table(figures)
    yield Heading(wording.translate("QuotaPapers", "Legal basis"))
    yield Bullets(legal_grounds(figures))
    yield Paragraph(
        wording.translate(
            "QuotaPapers",
            "How the quotas were arrived at is told in the basis of the decision, which carries the same "
            "fingerprint.",
        )
    )
    yield Heading(wording.translate("QuotaPapers", "Who decided"))
    yield Facts(
        (
            (wording.translate("QuotaPapers", "Decision maker"), figures.facts.decision_maker),
            (wording.translate("QuotaPapers", "Rapporteur"), figures.facts.rapporteur),
        )
    )
    if figures.facts.appeal:
        yield Heading(wording.translate("QuotaPapers", "How to appeal"))
        yield from (Paragraph(part) for part in figures.facts.appeal.split("\n") if part.strip())
    yield from origin_blocks(figures)


def decision_sentences(figures: QuotaFigures) -> str:
    """What is decided, from when, and what it replaces."""
    wording, paper = figures.wording, figures.paper
    sentences = [
        wording.of(
            QT_TRANSLATE_NOOP(
                "QuotaPapers",
                "The County Administrative Board divides the county quota for {year}, version {version}, "
                "{quota} persons, between the {count} municipalities of the county as the table shows.",
            ),
            year=str(paper.year),
            version=paper.version,
            quota=paper.county_quota,
            count=len(paper.lines),
        )
    ]
    if paper.sfs and paper.in_force:
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP(
                    "QuotaPapers", "The county quota is fixed by {sfs} and in force from {in_force}."
                ),
                sfs=statute(paper.sfs),
                in_force=paper.in_force,
            )
        )
    if paper.version_before:
        sentences.append(replacement_sentence(figures))
    return " ".join(sentences)


def replacement_sentence(figures: QuotaFigures) -> str:
    """Which version is replaced, from when, and how the county quota was changed."""
    wording, paper = figures.wording, figures.paper
    replaced = (
        wording.of(
            QT_TRANSLATE_NOOP(
                "QuotaPapers", "The decision replaces version {version} of {year} from {in_force}."
            ),
            version=paper.version_before,
            year=str(paper.year),
            in_force=paper.in_force,
        )
        if paper.in_force
        else wording.of(
            QT_TRANSLATE_NOOP("QuotaPapers", "The decision replaces version {version} of {year}."),
            version=paper.version_before,
            year=str(paper.year),
        )
    )
    if paper.county_quota_before is None:
        return replaced
    changed = wording.of(
        QT_TRANSLATE_NOOP(
            "QuotaPapers",
            "The county quota was {before} persons and is now {now}, a difference of {difference}.",
        ),
        before=paper.county_quota_before,
        now=paper.county_quota,
        difference=figures.signed(paper.county_quota - paper.county_quota_before),
    )
    return f"{replaced} {changed}"


def legal_grounds(figures: QuotaFigures) -> tuple[str, ...]:
    """The sections, and the statute that the officer entered for a rule set that was only proposed."""
    paper, wording = figures.paper, figures.wording
    entered = (
        (
            wording.of(
                QT_TRANSLATE_NOOP("QuotaPapers", "{sfs}, entered for the rule set {rule_set}"),
                sfs=statute(paper.rule_set_sfs),
                rule_set=paper.rule_set,
            ),
        )
        if paper.rule_set_sfs and paper.rule_set_sfs != paper.rule_set
        else ()
    )
    return (*entered, *legal_basis(paper, wording.language))


def quota_table(figures: QuotaFigures) -> Table:
    """Municipality and quota; the earlier version and the routes where there are any."""
    wording, paper = figures.wording, figures.paper
    columns = [Column(wording.translate("Documents", "Municipality"), width=40)]
    if paper.version_before:
        columns += [
            number_column(
                wording.of(
                    QT_TRANSLATE_NOOP("QuotaPapers", "Version {version}"), version=paper.version_before
                ),
                20,
            ),
            number_column(wording.translate("QuotaPapers", "Municipal quota"), 22),
            number_column(wording.translate("QuotaPapers", "Difference"), 18),
        ]
    else:
        columns.append(number_column(wording.translate("QuotaPapers", "Municipal quota"), 30))
    if figures.routes_split:
        columns += [
            number_column(wording.translate("QuotaPapers", "of whom already housed"), 24),
            number_column(wording.translate("QuotaPapers", "from the Migration Agency's housing"), 32),
            number_column(wording.translate("QuotaPapers", "resettled"), 24),
        ]
    return Table(
        caption=wording.of(
            QT_TRANSLATE_NOOP("QuotaPapers", "Municipal quotas {year}, version {version}, persons"),
            year=str(paper.year),
            version=paper.version,
        ),
        columns=tuple(columns),
        rows=(
            *(Row((line.name, *_numbers(figures, (line,)))) for line in figures.lines),
            Row((wording.translate("Documents", "Total"), *_numbers(figures, paper.lines)), total=True),
        ),
    )


def _numbers(figures: QuotaFigures, lines: tuple[PaperLine, ...]) -> Iterator[str]:
    number = figures.wording.number
    quota = sum(line.quota for line in lines)
    if figures.paper.version_before:
        known = [line.before for line in lines if line.before is not None]
        before = sum(known) if len(known) == len(lines) else None
        yield figures.whole(before)
        yield number(quota)
        yield "–" if before is None else figures.signed(quota - before)
    else:
        yield number(quota)
    if figures.routes_split:
        yield number(sum(line.already_housed or 0 for line in lines))
        yield number(sum(line.agency_housing or 0 for line in lines))
        yield number(sum(line.resettlement or 0 for line in lines))
