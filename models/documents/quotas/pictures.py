"""Map and bars of the municipal quotas, each with its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models import reference
from models.documents.parts import Block, Column, Figure, Heading, Row, Table, number_column
from models.documents.quotas.figures import QuotaFigures
from models.documents.svg_chart import Bar, bar_chart_svg
from models.documents.svg_map import MapArea, map_svg
from models.domain.quota_paper import PaperLine

MOST_BARS = 24


def picture_blocks(figures: QuotaFigures) -> Iterator[Block]:
    yield Heading(figures.wording.translate("Documents", "Map and chart"), new_page=True)
    yield from _map(figures)
    yield from _charts(figures)


def _map(figures: QuotaFigures) -> Iterator[Figure]:
    """Nothing when the program knows no outline of any municipality in the county."""
    wording = figures.wording
    shapes = reference.municipality_shapes()
    areas = {line.code: MapArea(line.name, line.quota, shapes.get(line.code, ())) for line in figures.lines}
    if not any(area.rings for area in areas.values()):
        return
    quota = wording.translate("QuotaPapers", "Municipal quota")
    yield Figure(
        svg=map_svg(areas, quota, wording),
        alternative=wording.translate(
            "QuotaPapers",
            "Map of the municipalities, darker the higher the quota. All numbers stand in the table that "
            "follows.",
        ),
        caption=wording.translate("QuotaPapers", "Municipal quotas on the map"),
        table=Table(
            caption=wording.translate("Documents", "The map as a table"),
            columns=(
                Column(wording.translate("Documents", "Municipality"), width=60),
                number_column(quota, 32),
            ),
            rows=tuple(Row((line.name, wording.number(line.quota))) for line in figures.lines),
        ),
        width=128,
        beside=True,
    )


def _charts(figures: QuotaFigures) -> Iterator[Figure]:
    """One chart, or several on the same scale where one would have too many bars for a page."""
    lines = figures.lines
    count = -(-len(lines) // MOST_BARS) or 1
    size = -(-len(lines) // count)
    longest = max((line.quota for line in lines), default=0)
    for number in range(count):
        suffix = f" ({number + 1}/{count})" if count > 1 else ""
        yield _chart(figures, lines[number * size : (number + 1) * size], longest, suffix)


def _chart(figures: QuotaFigures, lines: Sequence[PaperLine], longest: int, suffix: str) -> Figure:
    wording = figures.wording
    legend = _legend(figures)
    return Figure(
        svg=bar_chart_svg(
            [Bar(line.name, _parts(figures, line)) for line in lines], legend, wording, longest
        ),
        alternative=wording.translate(
            "QuotaPapers", "Bar chart of the municipal quotas. All numbers stand in the table that follows."
        ),
        caption=wording.translate("QuotaPapers", "Municipal quotas as bars") + suffix,
        table=Table(
            caption=wording.translate("Documents", "The chart as a table, persons") + suffix,
            columns=(
                Column(wording.translate("Documents", "Municipality")),
                *(number_column(name, 28) for name in legend),
            ),
            rows=tuple(
                Row((line.name, *(wording.number(part) for part in _parts(figures, line)))) for line in lines
            ),
        ),
        width=146,
        beside=True,
    )


def _legend(figures: QuotaFigures) -> tuple[str, ...]:
    translate = figures.wording.translate
    if not figures.routes_split:
        return (translate("QuotaPapers", "Municipal quota"),)
    return (
        translate("QuotaPapers", "Already housed"),
        translate("QuotaPapers", "Migration Agency's housing"),
        translate("QuotaPapers", "Resettled"),
    )


def _parts(figures: QuotaFigures, line: PaperLine) -> tuple[int, ...]:
    if not figures.routes_split:
        return (line.quota,)
    return line.already_housed or 0, line.agency_housing or 0, line.resettlement or 0
