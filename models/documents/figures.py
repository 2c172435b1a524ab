"""The map and the chart of a proposal, each with its table."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models import reference
from models.documents.basis import Basis
from models.documents.cost_figure import cost_figure_blocks
from models.documents.month_figures import month_figure_blocks
from models.documents.parts import Block, Column, Figure, Heading, Row, Table, number_column
from models.documents.svg_chart import Bar, bar_chart_svg
from models.documents.svg_map import MapArea, map_svg
from models.domain.plan_figures import MunicipalityFigures

MOST_ROWS_BESIDE = 24
MOST_BARS = 24
MOST_COUNTIES_BY_MUNICIPALITY = 3
"""A plan of more counties is charted by county."""


def figure_blocks(basis: Basis) -> Iterator[Block]:
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Map and chart"), new_page=True)
    yield from _map(basis)
    yield from _charts(basis)
    yield from month_figure_blocks(basis)
    yield from cost_figure_blocks(basis)


def _map(basis: Basis) -> Iterator[Figure]:
    """Nothing when the program knows no outline of any municipality in the plan."""
    wording = basis.wording
    shapes = reference.municipality_shapes()
    rows = [row for row in basis.figures.municipalities if row.code]
    areas = {
        row.code: MapArea(basis.municipality(row.code), row.placed.persons, shapes.get(row.code, ()))
        for row in rows
    }
    if not any(area.rings for area in areas.values()):
        return
    caption = wording.translate("Documents", "Placed persons by municipality")
    yield Figure(
        svg=map_svg(areas, wording.translate("Documents", "Placed persons"), wording),
        alternative=wording.translate(
            "Documents",
            "Map of the municipalities, darker the more persons are placed. All numbers stand in the "
            "table that follows.",
        ),
        caption=caption,
        table=Table(
            caption=wording.translate("Documents", "The map as a table"),
            columns=(
                Column(wording.translate("Documents", "Municipality")),
                number_column(wording.translate("Documents", "Placed persons"), 32),
                number_column(wording.translate("Documents", "Placed households"), 32),
            ),
            rows=tuple(
                Row(
                    (
                        areas[row.code].name,
                        wording.number(row.placed.persons),
                        wording.number(row.placed.households),
                    )
                )
                for row in rows
            ),
        ),
        width=128,
        beside=len(rows) <= MOST_ROWS_BESIDE,
    )


def _charts(basis: Basis) -> Iterator[Figure]:
    """One chart, or several on the same scale where one would have too many bars for a page."""
    bars = _bars(basis)
    count = -(-len(bars) // MOST_BARS) or 1
    size = -(-len(bars) // count)
    longest = max((sum(part or 0 for part in bar.parts) for bar in bars), default=0)
    for number in range(count):
        yield _chart(basis, bars[number * size : (number + 1) * size], longest, (number + 1, count))


def _chart(basis: Basis, bars: Sequence[Bar], longest: int, part: tuple[int, int]) -> Figure:
    wording = basis.wording
    legend = (
        wording.translate("Documents", "Urban"),
        wording.translate("Documents", "Rural"),
        wording.translate("Documents", "Without a place"),
    )
    suffix = f" ({part[0]}/{part[1]})" if part[1] > 1 else ""
    return Figure(
        svg=bar_chart_svg(bars, legend, wording, longest),
        alternative=wording.translate(
            "Documents",
            "Bar chart of persons who need a home: placed in urban places, placed in rural places, and "
            "without a place. All numbers stand in the table that follows.",
        ),
        caption=wording.translate("Documents", "Persons who need a home") + suffix,
        table=Table(
            caption=wording.translate("Documents", "The chart as a table, persons") + suffix,
            columns=(
                Column(
                    wording.translate("Documents", "County")
                    if _by_county(basis)
                    else wording.translate("Documents", "Municipality")
                ),
                *(number_column(name, 24) for name in legend),
            ),
            rows=tuple(Row((bar.name, *(wording.number(part or 0) for part in bar.parts))) for bar in bars),
        ),
        width=146,
        beside=True,
    )


def _by_county(basis: Basis) -> bool:
    return len(basis.county_codes) > MOST_COUNTIES_BY_MUNICIPALITY


def _bars(basis: Basis) -> tuple[Bar, ...]:
    rows = basis.figures.municipalities
    if not _by_county(basis):
        return tuple(Bar(basis.municipality(row.code), _parts((row,))) for row in rows)
    names = zip(basis.county_codes, basis.county_names, strict=True)
    return tuple(
        Bar(name, _parts(tuple(row for row in rows if row.code[:2] == code))) for code, name in names
    )


def _parts(rows: tuple[MunicipalityFigures, ...]) -> tuple[int, int, int]:
    return (
        sum(row.urban.persons for row in rows),
        sum(row.rural.persons for row in rows),
        sum(row.unplaced.persons for row in rows),
    )
