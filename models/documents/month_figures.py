"""Lines over the months for screen and paper: the two clocks, the year of a plan, homes and places."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import accumulate

from models.documents.basis import Basis
from models.documents.capacity import SERVICE_NAMES
from models.documents.month_chart import LineLook, MonthChart, MonthLine, MonthSpan
from models.documents.parts import Column, Figure, Row, Table, number_column
from models.documents.svg_month_chart import month_chart_drawing
from models.domain.balance import QuotaYear
from models.domain.capacity_by_month import InMonth, added_up, homes_by_month, places_by_month
from models.domain.follow_up import planned_by_proposal
from models.domain.months import Month
from models.domain.services import Service
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month, short_month

_FIGURE_WIDTH = 150
_NUMBER_WIDTH = 24
_LOOKS = {
    Service.PRESCHOOL: LineLook.FIRST,
    Service.SCHOOL: LineLook.SECOND,
    Service.SFI: LineLook.THIRD,
}


def month_figure_blocks(basis: Basis) -> Iterator[Figure]:
    """The year of the proposal, its homes, and what services have left, all municipalities as one."""
    wording, proposal = basis.wording, basis.proposal
    translate = wording.translate
    yield _figure(
        _year_of_plan(basis),
        translate(
            "Pictures",
            "Line chart of the persons that the proposal receives, added up month by month, against the "
            "quotas. All numbers stand in the table that follows.",
        ),
        wording,
    )
    snapshot = proposal.snapshot.with_starts(proposal.solution.starts)
    groups, placements = proposal.solution.groups, proposal.solution.placements
    homes = added_up(homes_by_month(snapshot, groups, placements).values())
    if any(row.there for row in homes):
        yield _figure(
            _chart(basis, translate("Pictures", "Homes"), capacity_lines(homes, proposal.id, wording)),
            translate(
                "Pictures",
                "Line chart of the homes there are for newcomers, those that the proposal uses and those "
                "that are still free, month by month. All numbers stand in the table that follows.",
            ),
            wording,
        )
    lines = tuple(_free_places(basis, places_by_month(snapshot, groups, placements)))
    if lines:
        yield _figure(
            _chart(basis, translate("Pictures", "Free places after the proposal"), lines),
            translate(
                "Pictures",
                "Line chart of the free places in services when the proposal has used its own, month by "
                "month. All numbers stand in the table that follows.",
            ),
            wording,
        )


def _free_places(basis: Basis, services: Mapping[str, Sequence[InMonth]]) -> Iterator[MonthLine]:
    """A line for each service that runs out before homes do, where any is entered."""
    for service, look in _LOOKS.items():
        points = [point.id for point in basis.proposal.snapshot.services if point.service is service]
        months = added_up(services[point] for point in points)
        if any(row.there for row in months):
            name = basis.wording.of(SERVICE_NAMES[service])
            yield _line(name, look, [max(row.left, 0) for row in months])


def _chart(basis: Basis, name: str, lines: tuple[MonthLine, ...]) -> MonthChart:
    months = basis.proposal.snapshot.months
    return MonthChart(
        f"{name} {basis.proposal.year}",
        basis.wording.translate("Pictures", "at the end of the month"),
        months,
        month_labels(months, basis.wording),
        lines,
    )


def capacity_lines(
    months: Sequence[InMonth], proposal_id: int | None, wording: Wording
) -> tuple[MonthLine, ...]:
    """What there is; with a proposal also what it uses and what it leaves."""
    translate = wording.translate
    there = _line(translate("Pictures", "there for newcomers"), LineLook.LIMIT, [row.there for row in months])
    if proposal_id is None:
        return (there,)
    used = wording.of(QT_TRANSLATE_NOOP("Pictures", "taken by proposal {number}"), number=proposal_id)
    return (
        there,
        _line(used, LineLook.SECOND, [row.used for row in months]),
        _line(translate("Pictures", "still free"), LineLook.FIRST, [max(row.left, 0) for row in months]),
    )


def clocks(year: int, months: Sequence[Month], wording: Wording) -> tuple[MonthSpan, ...]:
    """Assignments January–December, receptions until February, replacements in all of the next year."""
    translate, clock = wording.translate, QuotaYear(year)
    last = len(months) - 1
    spans = [
        MonthSpan(translate("Pictures", "assignment"), 0, min(clock.last_assignment - clock.first, last)),
        MonthSpan(
            translate("Pictures", "reception within two months"),
            0,
            min(clock.last_reception - clock.first, last),
        ),
    ]
    if months[-1] > clock.last_reception:
        first = clock.last_assignment - clock.first + 1
        spans.append(MonthSpan(translate("Pictures", "replacement assignment"), first, last))
    return tuple(spans)


def month_labels(months: Sequence[Month], wording: Wording) -> tuple[str, ...]:
    """`jan 2026`, then the month alone until the next January."""
    return tuple(
        short_month(month, wording)
        if month.number == 1
        else short_month(month, wording).removesuffix(f" {month.year}")
        for month in months
    )


def _year_of_plan(basis: Basis) -> MonthChart:
    wording, proposal = basis.wording, basis.proposal
    planned = planned_by_proposal(proposal)
    months = proposal.snapshot.months
    added = accumulate(
        sum(by_month.get(month, 0) for by_month in planned.months.values()) for month in months
    )
    before = sum(planned.before.get(row.code, 0) for row in basis.figures.municipalities if row.code)
    quota = sum(row.persons for row in proposal.snapshot.quotas)
    title = QT_TRANSLATE_NOOP("Pictures", "Reception planned {year}")
    return MonthChart(
        wording.of(title, year=str(proposal.year)),
        wording.translate("Pictures", "persons added up from January"),
        months,
        month_labels(months, wording),
        (
            _line(
                wording.translate("Pictures", "quota after redistribution"),
                LineLook.LIMIT,
                [quota] * len(months),
            ),
            _line(
                wording.of(QT_TRANSLATE_NOOP("Pictures", "planned by proposal {number}"), number=proposal.id),
                LineLook.THIRD,
                [before + sum_ for sum_ in added],
            ),
        ),
        clocks(proposal.year, months, wording),
    )


def _line(title: str, look: LineLook, values: Sequence[int]) -> MonthLine:
    return MonthLine(title, tuple(values), look)


def _figure(chart: MonthChart, alternative: str, wording: Wording) -> Figure:
    return Figure(
        svg=month_chart_drawing(chart, wording).svg(),
        alternative=alternative,
        caption=f"{chart.title}, {chart.unit}",
        table=Table(
            caption=wording.of(QT_TRANSLATE_NOOP("Pictures", "{chart} as a table"), chart=chart.title),
            columns=(
                Column(wording.translate("Pictures", "Month")),
                *(number_column(line.title, _NUMBER_WIDTH) for line in chart.lines),
            ),
            rows=tuple(
                Row(
                    (
                        long_month(month, wording),
                        *(
                            "–" if value is None else wording.number(value)
                            for line in chart.lines
                            for value in (line.values[at],)
                        ),
                    )
                )
                for at, month in enumerate(chart.months)
            ),
        ),
        width=_FIGURE_WIDTH,
        beside=True,
    )
