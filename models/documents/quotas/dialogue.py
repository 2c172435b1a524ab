"""The paper to one municipality: its proposed quota, how it came about, and how to answer."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime
from fractions import Fraction

from models.documents.legal_basis import legal_basis
from models.documents.parts import (
    Block,
    Bullets,
    Column,
    Document,
    Facts,
    Heading,
    Notice,
    Paragraph,
    Row,
    Table,
    number_column,
)
from models.documents.quotas.dialogue_steps import step_rows
from models.documents.quotas.figures import QuotaFigures
from models.documents.quotas.heading import DRAFT, cautions, county_board, statute
from models.domain.quota_paper import DecisionFacts, PaperLine, QuotaPaper
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.criterion_words import CRITERION_TITLES, MEASURE_TITLES, MEASURE_UNITS
from models.workbooks.dialogue_layout import NOTE_KINDS

TITLE = QT_TRANSLATE_NOOP("DialoguePaper", "Proposed municipal quota {year} – {municipality}")

PAPER_NAME = QT_TRANSLATE_NOOP(
    "DialoguePaper", "{code} {municipality} proposed quota {year} version {version}"
)
ANSWER_NAME = QT_TRANSLATE_NOOP("DialoguePaper", "{code} {municipality} answer {year} version {version}")

_NUMBER_WIDTH = 28


def dialogue_document(
    paper: QuotaPaper,
    line: PaperLine,
    wording: Wording,
    *,
    created: datetime,
    answer_by: str,
    diary_number: str = "",
) -> Document:
    """Upright A4 and always a draft; `answer_by` is an ISO date."""
    figures = QuotaFigures(paper, DecisionFacts(diary_number), wording, created, decided=False)
    return Document(
        title=wording.of(TITLE, year=str(paper.year), municipality=line.name),
        language=wording.language,
        created=created,
        stamp=wording.of(DRAFT),
        every_page=tuple(_every_page(figures)),
        page_word=wording.translate("Documents", "Page"),
        table_word=wording.translate("Documents", "Table"),
        figure_word=wording.translate("Documents", "Figure"),
        blocks=tuple(_blocks(figures, line, answer_by)),
        landscape=False,
    )


def paper_name(code: str, municipality: str, year: int, version: str, wording: Wording) -> str:
    """Of the paper's file, without its ending."""
    return wording.of(PAPER_NAME, code=code, municipality=municipality, year=str(year), version=version)


def answer_name(code: str, municipality: str, year: int, version: str, wording: Wording) -> str:
    """Of the workbook to answer in, without its ending."""
    return wording.of(ANSWER_NAME, code=code, municipality=municipality, year=str(year), version=version)


def _every_page(figures: QuotaFigures) -> Iterator[str]:
    wording = figures.wording
    yield wording.translate("DialoguePaper", "Material for dialogue – nothing is decided")
    if figures.paper.synthetic:
        yield wording.translate("Documents", "Made-up demonstration data")


def _blocks(figures: QuotaFigures, line: PaperLine, answer_by: str) -> Iterator[Block]:
    translate = figures.wording.translate
    yield Facts(tuple(_facts(figures, line, answer_by)))
    yield Notice(
        translate("Documents", "Draft"),
        translate(
            "DialoguePaper",
            "This is a proposal for dialogue. The county board decides the municipal quotas when the "
            "municipalities have been heard.",
        ),
    )
    yield from cautions(figures)
    yield Heading(translate("DialoguePaper", "The proposal"))
    yield Paragraph(_proposal(figures, line))
    yield _comparison(figures, line)
    yield Heading(translate("DialoguePaper", "How the number came about"))
    yield from _derivation(figures, line)
    yield Paragraph(translate("DialoguePaper", "The division rests on:"))
    yield Bullets(legal_basis(figures.paper, figures.wording.language))
    if line.notes:
        yield Heading(translate("DialoguePaper", "The dialogue so far"))
        yield _log(figures, line)
    yield Heading(translate("DialoguePaper", "How to answer"))
    yield Bullets(tuple(_how_to_answer(figures, answer_by)))


def _facts(figures: QuotaFigures, line: PaperLine, answer_by: str) -> Iterator[tuple[str, str]]:
    wording, paper = figures.wording, figures.paper
    translate = wording.translate
    yield translate("DialoguePaper", "To the municipality"), f"{line.name} ({line.code})"
    yield translate("DialoguePaper", "From"), county_board(figures)
    yield translate("DialoguePaper", "Day"), wording.date(figures.created.date())
    yield translate("Documents", "Diary number"), figures.facts.diary_number
    yield (
        translate("Documents", "Year and version"),
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "{year}, version {version}"),
            year=str(paper.year),
            version=paper.version,
        ),
    )
    yield translate("DialoguePaper", "Answer no later than"), answer_by


def _proposal(figures: QuotaFigures, line: PaperLine) -> str:
    wording, paper = figures.wording, figures.paper
    county_quota = wording.translate("QuotaPapers", "%n persons", None, paper.county_quota)
    rests_on = f" ({statute(paper.sfs)})" if paper.sfs else ""
    county = wording.of(
        QT_TRANSLATE_NOOP(
            "DialoguePaper",
            "The county quota for {county} {year} is {persons}{statute}. The county board divides it "
            "between the {count} municipalities of the county.",
        ),
        county=paper.county,
        year=str(paper.year),
        persons=county_quota,
        statute=rests_on,
        count=len(paper.lines),
    )
    own = wording.of(
        QT_TRANSLATE_NOOP(
            "DialoguePaper", "For {municipality} the county board proposes a municipal quota of {persons}."
        ),
        municipality=line.name,
        persons=wording.translate("QuotaPapers", "%n persons", None, line.quota),
    )
    return f"{county} {own}"


def _comparison(figures: QuotaFigures, line: PaperLine) -> Table:
    """The proposal beside other numbers that a reader has in mind."""
    wording, of = figures.wording, figures.wording.of
    others: list[tuple[str, int | None]] = []
    if figures.paper.version_before:
        name = of(
            QT_TRANSLATE_NOOP("DialoguePaper", "Municipal quota {year}, version {version}"),
            year=str(figures.paper.year),
            version=figures.paper.version_before,
        )
        others.append((name, line.before))
    if line.earlier is not None:
        name = of(QT_TRANSLATE_NOOP("DialoguePaper", "Municipal quota {year}"), year=str(line.earlier_year))
        others.append((name, line.earlier))
    if line.code in figures.population_quota:
        name = of(
            QT_TRANSLATE_NOOP("DialoguePaper", "By share of the county's inhabitants alone ({share})"),
            share=figures.percent(figures.population_permille[line.code]),
        )
        others.append((name, figures.population_quota[line.code]))
    if line.requested is not None:
        others.append((wording.translate("DialoguePaper", "Requested by the municipality"), line.requested))
    proposed = Row(
        (wording.translate("DialoguePaper", "Proposed municipal quota"), wording.number(line.quota), ""),
        total=True,
    )
    return Table(
        caption=wording.translate("DialoguePaper", "The proposal and other numbers, persons"),
        columns=(
            Column(wording.translate("DialoguePaper", "Number")),
            number_column(wording.translate("DialoguePaper", "Persons"), _NUMBER_WIDTH),
            number_column(wording.translate("DialoguePaper", "The proposal is"), _NUMBER_WIDTH + 8),
        ),
        rows=(
            proposed,
            *(
                Row((name, figures.whole(persons), _more_or_fewer(figures, line.quota, persons)))
                for name, persons in others
            ),
        ),
    )


def _more_or_fewer(figures: QuotaFigures, quota: int, other: int | None) -> str:
    if other is None:
        return "–"
    translate = figures.wording.translate
    if quota == other:
        return translate("DialoguePaper", "the same")
    if quota > other:
        return translate("DialoguePaper", "%n more", None, quota - other)
    return translate("DialoguePaper", "%n fewer", None, other - quota)


def _derivation(figures: QuotaFigures, line: PaperLine) -> Iterator[Block]:
    wording = figures.wording
    if line.code not in figures.shares:
        yield Paragraph(
            wording.translate("DialoguePaper", "No weighted formula has been used for this number.")
        )
        return
    yield Paragraph(
        wording.translate(
            "DialoguePaper",
            "Each criterion is a share of the county quota. How heavily they weigh is the county board's "
            "proposal; no act or ordinance gives the weights. The contributions add up to a target, which "
            "is made whole persons so that the county's sum agrees.",
        )
    )
    yield Table(
        caption=wording.translate("DialoguePaper", "From criteria to proposal"),
        columns=(
            Column(wording.translate("DialoguePaper", "Step")),
            Column(wording.translate("DialoguePaper", "In the municipality"), width=52),
            number_column(wording.translate("DialoguePaper", "Weight"), _NUMBER_WIDTH - 6),
            number_column(wording.translate("DialoguePaper", "Persons"), _NUMBER_WIDTH - 4),
        ),
        rows=(*_contributions(figures, line), *step_rows(figures, line)),
    )
    sources = tuple(_sources(figures))
    if sources:
        yield Paragraph(wording.translate("DialoguePaper", "Where the values come from:"))
        yield Bullets(sources)


def _contributions(figures: QuotaFigures, line: PaperLine) -> Iterator[Row]:
    measures = {each.criterion: each.measure for each in figures.paper.criteria}
    share = figures.shares[line.code]
    for criterion in figures.weighed:
        yield Row(
            (
                figures.wording.of(CRITERION_TITLES[criterion]),
                _value(figures, measures.get(criterion), line.values.get(criterion)),
                figures.percent(figures.weight_permille[criterion]),
                figures.exact(share.contributions[criterion]),
            )
        )


def _value(figures: QuotaFigures, measure: str | None, value: Fraction | None) -> str:
    if measure is None or value is None:
        return "–"
    wording = figures.wording
    number = wording.number(float(value), 0 if value.denominator == 1 else 1)
    return f"{number} {wording.of(MEASURE_UNITS[measure])}"


def _sources(figures: QuotaFigures) -> Iterator[str]:
    wording = figures.wording
    for each in figures.paper.criteria:
        if each.criterion in figures.weighed and each.sources:
            yield wording.of(
                QT_TRANSLATE_NOOP("DialoguePaper", "{criterion}: {measure}. {sources}"),
                criterion=CRITERION_TITLES[each.criterion],
                measure=MEASURE_TITLES[each.measure],
                sources="; ".join(each.sources),
            )


def _log(figures: QuotaFigures, line: PaperLine) -> Table:
    wording = figures.wording
    titles = {kind.value: title for kind, title in NOTE_KINDS.items()}
    return Table(
        caption=wording.translate("DialoguePaper", "What was said and what was changed for it"),
        columns=(
            Column(wording.translate("DialoguePaper", "Day"), width=24),
            Column(wording.translate("DialoguePaper", "What"), width=44),
            Column(wording.translate("DialoguePaper", "Note")),
        ),
        rows=tuple(Row((note.day, wording.of(titles[note.kind]), note.text)) for note in line.notes),
    )


def _how_to_answer(figures: QuotaFigures, answer_by: str) -> Iterator[str]:
    wording = figures.wording
    yield wording.of(
        QT_TRANSLATE_NOOP(
            "DialoguePaper",
            "Answer no later than {day}: fill in the workbook that came with this paper and send it back to "
            "{board}.",
        ),
        day=answer_by,
        board=county_board(figures),
    )
    yield wording.translate(
        "DialoguePaper",
        "Say which quota the municipality asks for, and why. Write the proposed number again if you have no "
        "other wish.",
    )
    yield wording.translate(
        "DialoguePaper",
        "Tell what the numbers do not show: homes on their way, school places, transport, reception "
        "outside the quota.",
    )
    yield wording.translate(
        "DialoguePaper",
        "Never write names, personal identity numbers or anything else about single persons.",
    )
