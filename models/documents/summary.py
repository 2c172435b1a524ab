"""The plan in one table, one row a municipality."""

from __future__ import annotations

from models.documents.basis import Basis
from models.documents.parts import Column, Row, Table, number_column
from models.domain.plan_figures import MunicipalityFigures


def summary_table(basis: Basis) -> Table:
    wording, figures = basis.wording, basis.figures
    return Table(
        caption=wording.translate("Documents", "Quotas and plan by municipality, persons"),
        columns=(
            Column(wording.translate("Documents", "Municipality")),
            number_column(wording.translate("Documents", "Quota"), 22),
            number_column(wording.translate("Documents", "Already housed"), 26),
            number_column(wording.translate("Documents", "Need a home"), 26),
            number_column(wording.translate("Documents", "Placed in time"), 26),
            number_column(wording.translate("Documents", "Placed late"), 26),
            number_column(wording.translate("Documents", "Without a place"), 26),
            number_column(wording.translate("Documents", "Rural share of placed"), 30),
        ),
        rows=(
            *(_row(basis, basis.municipality(row.code), row) for row in figures.municipalities),
            _row(basis, wording.translate("Documents", "Total"), figures.total, total=True),
        ),
    )


def _row(basis: Basis, name: str, row: MunicipalityFigures, *, total: bool = False) -> Row:
    number = basis.wording.number
    return Row(
        (
            name,
            number(row.quota),
            number(row.already_housed.persons),
            number(row.needs_home.persons),
            number(row.in_time.persons),
            number(row.late.persons),
            number(row.unplaced.persons),
            basis.percent(row.rural_permille),
        ),
        total,
    )
