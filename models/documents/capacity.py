"""Homes and services: what there is, what the plan uses, and where it is short."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping

from models.documents.basis import Basis
from models.documents.parts import Block, Bullets, Column, Heading, Paragraph, Row, Table, number_column
from models.domain.capacity_figures import HomeFigures, ServiceFigures
from models.domain.services import Service
from models.wording import QT_TRANSLATE_NOOP, Text
from models.words.month_names import long_month

SERVICE_NAMES: Mapping[Service, Text] = {
    Service.PRESCHOOL: QT_TRANSLATE_NOOP("Services", "Preschool"),
    Service.SCHOOL: QT_TRANSLATE_NOOP("Services", "School"),
    Service.UPPER_SECONDARY: QT_TRANSLATE_NOOP("Services", "Upper secondary school"),
    Service.SFI: QT_TRANSLATE_NOOP("Services", "Swedish for immigrants"),
    Service.HEALTH: QT_TRANSLATE_NOOP("Services", "Health care"),
}


def capacity_blocks(basis: Basis) -> Iterator[Block]:
    """Homes by municipality; services stand with each municipality."""
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Homes used"))
    yield Table(
        caption=wording.translate("Documents", "Homes by municipality, in the last month of the plan"),
        columns=(
            Column(wording.translate("Documents", "Municipality")),
            number_column(wording.translate("Documents", "Homes"), 30),
            number_column(wording.translate("Documents", "Homes used"), 34),
            number_column(wording.translate("Documents", "Homes left"), 34),
            number_column(wording.translate("Documents", "Households without a home"), 46),
        ),
        rows=tuple(_municipality_rows(basis)),
    )


def shortage_blocks(basis: Basis) -> Iterator[Block]:
    wording = basis.wording
    yield Heading(wording.translate("Documents", "What is short, and why"))
    sentences = tuple(sentence for _, sentence in basis.shortages if sentence)
    if sentences:
        yield Bullets(sentences)
    elif basis.figures.total.unplaced.persons or basis.figures.total.late.persons:
        yield Paragraph(wording.translate("Documents", "Not everyone is placed in time; see the tables."))
    else:
        yield Paragraph(wording.translate("Documents", "Nothing is short: everyone is placed in time."))


def homes_table(basis: Basis, code: str) -> Table | None:
    """Homes of one municipality by size; None where there are neither homes nor a need."""
    wording = basis.wording
    rows = [row for row in basis.homes if row.municipality_code == code]
    if not rows:
        return None
    return Table(
        caption=basis.of_municipality(wording.translate("Documents", "Homes and households by size"), code),
        columns=(
            Column(wording.translate("Documents", "Size"), width=18),
            number_column(wording.translate("Documents", "Homes"), 18),
            number_column(wording.translate("Documents", "Placed households that need the size"), 30),
            number_column(wording.translate("Documents", "Households without a place"), 26),
        ),
        rows=(
            *(
                _size_row(basis, wording.translate("Documents", "%n rooms", None, row.rooms), (row,))
                for row in rows
            ),
            _size_row(basis, wording.translate("Documents", "Total"), rows, total=True),
        ),
        note=wording.translate(
            "Documents",
            "Homes that can be let in the last month of the plan. A household may live in a larger home "
            "than it needs.",
        ),
    )


def services_table(basis: Basis, code: str) -> Table | None:
    """Service points of one municipality in their tightest month; None where there are none."""
    wording = basis.wording
    rows = [row for row in basis.services if row.point.municipality_code == code]
    if not rows:
        return None
    return Table(
        caption=basis.of_municipality(
            wording.translate("Documents", "Services in their tightest month, places"), code
        ),
        columns=(
            Column(wording.translate("Documents", "Service"), width=30),
            Column(wording.translate("Documents", "Service point")),
            Column(wording.translate("Documents", "Month"), width=27),
            number_column(wording.translate("Documents", "Free places"), 15),
            number_column(wording.translate("Documents", "Used"), 17),
            number_column(wording.translate("Documents", "Missing"), 16),
        ),
        rows=tuple(_service_row(basis, row) for row in rows),
        note=wording.translate(
            "Documents", "Those who already have a home use services too and are counted."
        ),
        beside=True,
    )


def _municipality_rows(basis: Basis) -> Iterator[Row]:
    for code in basis.municipality_codes:
        rows = [row for row in basis.homes if row.municipality_code == code]
        yield _use_row(basis, basis.municipality(code), rows)
    yield _use_row(basis, basis.wording.translate("Documents", "Total"), basis.homes, total=True)


def _use_row(basis: Basis, name: str, rows: Iterable[HomeFigures], *, total: bool = False) -> Row:
    number = basis.wording.number
    homes, placed, unplaced = _sums(rows)
    return Row((name, number(homes), number(placed), number(homes - placed), number(unplaced)), total)


def _size_row(basis: Basis, name: str, rows: Iterable[HomeFigures], *, total: bool = False) -> Row:
    return Row((name, *(basis.wording.number(value) for value in _sums(rows))), total)


def _sums(rows: Iterable[HomeFigures]) -> tuple[int, int, int]:
    rows = tuple(rows)
    return (
        sum(row.homes for row in rows),
        sum(row.placed for row in rows),
        sum(row.unplaced for row in rows),
    )


def _service_row(basis: Basis, row: ServiceFigures) -> Row:
    wording = basis.wording
    return Row(
        (
            wording.of(SERVICE_NAMES[row.point.service]),
            row.point.name,
            long_month(row.month, wording),
            wording.number(row.places),
            wording.number(row.use),
            wording.number(row.missing),
        )
    )
