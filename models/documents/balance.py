"""Urban and rural: the definition that was used, the share asked for, and what the plan gives."""

from __future__ import annotations

from collections.abc import Iterator

from models.documents.basis import Basis
from models.documents.parts import Block, Column, Heading, Paragraph, Row, Table, number_column
from models.domain.plan_figures import MunicipalityFigures
from models.wording import QT_TRANSLATE_NOOP


def balance_blocks(basis: Basis) -> Iterator[Block]:
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Urban and rural"))
    yield Paragraph(rural_definition(basis))
    yield _table(basis)


def rural_definition(basis: Basis) -> str:
    """What counted as rural in this plan, and what share was asked for."""
    return basis.wording.of(
        QT_TRANSLATE_NOOP(
            "Documents",
            "Rural places are countryside, small localities and urban areas with fewer than "
            "{inhabitants} inhabitants or an unknown number. The share asked for is the share of the "
            "municipality's inhabitants who live rurally, unless the officer has set another.",
        ),
        inhabitants=basis.proposal.snapshot.rural.below_inhabitants,
    )


def _table(basis: Basis) -> Table:
    wording, figures = basis.wording, basis.figures
    return Table(
        caption=wording.translate("Documents", "Placed persons by urban and rural"),
        columns=(
            Column(wording.translate("Documents", "Municipality")),
            number_column(wording.translate("Documents", "Urban, persons"), 32),
            number_column(wording.translate("Documents", "Rural, persons"), 32),
            number_column(wording.translate("Documents", "Rural, share"), 32),
            number_column(wording.translate("Documents", "Rural, share asked for"), 40),
        ),
        rows=(
            *(_row(basis, basis.municipality(row.code), row) for row in figures.municipalities if row.code),
            _row(basis, wording.translate("Documents", "Total"), figures.total, total=True),
        ),
    )


def _row(basis: Basis, name: str, row: MunicipalityFigures, *, total: bool = False) -> Row:
    number = basis.wording.number
    return Row(
        (
            name,
            number(row.urban.persons),
            number(row.rural.persons),
            basis.percent(row.rural_permille),
            "" if total else basis.percent(row.rural_goal_permille),
        ),
        total,
    )
