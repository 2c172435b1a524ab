"""The quotas beside inhabitants alone, an earlier year and the version before, and the values behind."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from fractions import Fraction

from models.documents.parts import Block, Column, Heading, Row, Table, number_column
from models.documents.quotas.figures import QuotaFigures
from models.domain.quota_paper import PaperCriterion, PaperLine
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import MEASURE_TITLES, MEASURE_UNITS

MOST_DECIMALS = 2


def comparison_blocks(figures: QuotaFigures) -> Iterator[Block]:
    wording = figures.wording
    yield Heading(wording.translate("QuotaPapers", "Comparison"))
    yield comparison_table(figures)
    if figures.paper.criteria:
        yield Heading(wording.translate("QuotaPapers", "Values of the criteria"))
        yield values_table(figures)


@dataclass(frozen=True, slots=True)
class Compared:
    """A column of whole numbers to hold the quota against; None where one is not known."""

    title: str
    difference: str
    value: Callable[[PaperLine], int | None]

    def total(self, lines: Sequence[PaperLine]) -> int | None:
        """None where any is not known: a sum of some would be taken for the county's."""
        values = [self.value(line) for line in lines]
        return None if None in values else sum(value or 0 for value in values)


def compared(figures: QuotaFigures) -> tuple[Compared, ...]:
    """Inhabitants alone, the last quota of an earlier year, the version before: those there are."""
    wording, paper = figures.wording, figures.paper
    difference = wording.translate("QuotaPapers", "Difference")
    columns = []
    if figures.population_quota:
        columns.append(
            Compared(
                wording.translate("QuotaPapers", "By inhabitants alone"),
                difference,
                lambda line: figures.population_quota[line.code],
            )
        )
    years = {line.earlier_year for line in paper.lines if line.earlier is not None}
    if years:
        title = (
            wording.of(QT_TRANSLATE_NOOP("QuotaPapers", "Quota {year}"), year=str(*years))
            if len(years) == 1
            else wording.translate("QuotaPapers", "Last earlier quota")
        )
        columns.append(Compared(title, difference, lambda line: line.earlier))
    if paper.version_before:
        columns.append(
            Compared(
                wording.of(
                    QT_TRANSLATE_NOOP("QuotaPapers", "Version {version}"), version=paper.version_before
                ),
                difference,
                lambda line: line.before,
            )
        )
    return tuple(columns)


def comparison_table(figures: QuotaFigures) -> Table:
    wording = figures.wording
    others = compared(figures)
    return Table(
        caption=wording.translate("QuotaPapers", "The quotas beside other numbers, persons"),
        columns=(
            Column(wording.translate("Documents", "Municipality"), width=44),
            number_column(wording.translate("QuotaPapers", "Inhabitants"), 24),
            number_column(wording.translate("QuotaPapers", "Share of the county"), 24),
            number_column(wording.translate("QuotaPapers", "Municipal quota"), 24),
            *(
                column
                for other in others
                for column in (number_column(other.title, 26), number_column(other.difference, 22))
            ),
        ),
        rows=(
            *(_row(figures, others, line.name, (line,)) for line in figures.lines),
            _row(figures, others, wording.translate("Documents", "Total"), figures.lines, total=True),
        ),
        note=wording.translate(
            "QuotaPapers",
            "Difference is the municipal quota less the number beside it. A dash means that the number is "
            "not known.",
        ),
    )


def _row(
    figures: QuotaFigures,
    others: Sequence[Compared],
    name: str,
    lines: Sequence[PaperLine],
    *,
    total: bool = False,
) -> Row:
    number = figures.wording.number
    quota = sum(line.quota for line in lines)
    permille = sum(figures.population_permille.get(line.code, 0) for line in lines)
    cells = [name, number(sum(line.population for line in lines)), figures.percent(permille), number(quota)]
    for other in others:
        value = other.total(lines)
        cells += [figures.whole(value), "–" if value is None else figures.signed(quota - value)]
    return Row(tuple(cells), total)


def values_table(figures: QuotaFigures) -> Table:
    """As they were entered; a dash is not known, which is not zero."""
    wording, criteria = figures.wording, figures.paper.criteria
    decimals = {entry.criterion: _decimals(figures, entry) for entry in criteria}

    def shown(value: Fraction | None, places: int) -> str:
        return "–" if value is None else wording.number(float(value), places)

    return Table(
        caption=wording.translate("QuotaPapers", "Values that the criteria are counted from"),
        columns=(
            Column(wording.translate("Documents", "Municipality"), width=44),
            *(number_column(measure_title(figures, entry), 30) for entry in criteria),
        ),
        rows=tuple(
            Row(
                (
                    line.name,
                    *(
                        shown(line.values.get(entry.criterion), decimals[entry.criterion])
                        for entry in criteria
                    ),
                )
            )
            for line in figures.lines
        ),
        note=wording.translate(
            "QuotaPapers", "A dash means that the value is not known, which is not the same as zero."
        ),
    )


def measure_title(figures: QuotaFigures, entry: PaperCriterion) -> str:
    """With its unit, unless the title holds a grade's own words already."""
    title, unit = (figures.wording.of(table[entry.measure]) for table in (MEASURE_TITLES, MEASURE_UNITS))
    return title if "(" in title else f"{title} ({unit})"


def _decimals(figures: QuotaFigures, entry: PaperCriterion) -> int:
    """As few as show every value of the column, at most two."""
    values = [line.values[entry.criterion] for line in figures.lines if entry.criterion in line.values]
    return next(
        (places for places in range(MOST_DECIMALS) if all((v * 10**places).denominator == 1 for v in values)),
        MOST_DECIMALS,
    )
