"""One section a municipality: who moves where in which month, and what that uses."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from models.documents.basis import Basis
from models.documents.capacity import homes_table, services_table
from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.domain.months import Month
from models.domain.plan_figures import NOBODY, Count, MunicipalityFigures, PlaceFigures
from models.wording import QT_TRANSLATE_NOOP
from models.words.month_names import short_month

FEW_MONTHS = 9
PLACE_WIDTH = 70
"""Millimetres, where the months leave more room than names of places need."""


def municipality_blocks(basis: Basis) -> Iterator[Block]:
    rows = [row for row in basis.figures.municipalities if row.code]
    if rows:
        yield Heading(basis.wording.translate("Documents", "Municipality by municipality"), new_page=True)
    for row in rows:
        yield from _one(basis, row)


def _one(basis: Basis, row: MunicipalityFigures) -> Iterator[Block]:
    wording = basis.wording
    places = basis.figures.places_of(row.code)
    used = [place for place in places if place.moved_in.households]
    yield Heading(basis.municipality(row.code), level=2)
    sums = wording.of(
        QT_TRANSLATE_NOOP(
            "Documents",
            "Municipal quota: {quota} persons. Need a home: {needs}. Placed in time: {in_time}. "
            "Placed late: {late}. Without a place in the plan: {unplaced}.",
        ),
        quota=row.quota,
        needs=row.needs_home.persons,
        in_time=row.in_time.persons,
        late=row.late.persons,
        unplaced=row.unplaced.persons,
    )
    nobody = wording.translate("Documents", "Nobody moves to the municipality in this plan.")
    yield Paragraph(sums if used else f"{sums} {nobody}")
    if used:
        yield _moves_table(basis, used, basis.figures.months_of(row.code))
        if unused := [place.place.name for place in places if not place.moved_in.households]:
            yield Paragraph(
                wording.of(
                    QT_TRANSLATE_NOOP("Documents", "Places where nobody moves in: {places}."),
                    places=", ".join(unused),
                )
            )
    for table in (homes_table(basis, row.code), services_table(basis, row.code)):
        if table is not None:
            yield table


def _moves_table(basis: Basis, places: Sequence[PlaceFigures], months: Sequence[Month]) -> Table:
    wording = basis.wording
    return Table(
        caption=basis.of_municipality(
            wording.translate("Documents", "Households (persons) moving in, by place and month"),
            places[0].place.municipality_code,
        ),
        columns=(
            Column(
                wording.translate("Documents", "Place"),
                width=PLACE_WIDTH if len(months) <= FEW_MONTHS else None,
            ),
            Column(wording.translate("Documents", "Counts as"), width=19),
            *(number_column(short_month(month, wording), 11.5) for month in months),
            number_column(wording.translate("Documents", "Households in all"), 16),
            number_column(wording.translate("Documents", "Persons in all"), 16),
        ),
        rows=(
            *(_place_row(basis, place, months) for place in places),
            _total_row(basis, places, months),
        ),
        note=wording.translate(
            "Documents",
            "2 (7) means two households with seven persons in all. Months without moves are left out.",
        ),
    )


def _place_row(basis: Basis, place: PlaceFigures, months: Sequence[Month]) -> Row:
    wording = basis.wording
    counts_as = (
        wording.translate("Documents", "Rural") if place.rural else wording.translate("Documents", "Urban")
    )
    cells = [basis.figures.cells.get((place.place.code, month), NOBODY) for month in months]
    return Row((place.place.name, counts_as, *_shown(basis, cells, place.moved_in)))


def _total_row(basis: Basis, places: Sequence[PlaceFigures], months: Sequence[Month]) -> Row:
    cells = [
        sum((basis.figures.cells.get((place.place.code, month), NOBODY) for place in places), NOBODY)
        for month in months
    ]
    everyone = sum((place.moved_in for place in places), NOBODY)
    name = basis.wording.translate("Documents", "Total")
    return Row((name, "", *_shown(basis, cells, everyone)), total=True)


def _shown(basis: Basis, cells: Sequence[Count], everyone: Count) -> Iterator[str]:
    number = basis.wording.number
    for cell in cells:
        yield f"{number(cell.households)} ({number(cell.persons)})" if cell.households else ""
    yield number(everyone.households)
    yield number(everyone.persons)
