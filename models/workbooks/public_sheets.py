"""The public workbook's numbers: the same merged rows as in the public document."""

from __future__ import annotations

from openpyxl import Workbook

from models.documents.basis import Basis
from models.documents.public_projects import nothing_to_tell, public_projects, public_total
from models.documents.public_version import (
    PublicRow,
    merged_names,
    public_places,
    public_rows,
    row_name,
    tells_urban_from_rural,
    too_small,
)
from models.domain.plan_figures import MunicipalityFigures
from models.workbooks.proposal_sheets import Cells, add_summary_sheet
from models.workbooks.sheet_rows import SheetColumn, add_table_sheet


def add_public_sheets(workbook: Workbook, basis: Basis) -> None:
    """Placed persons by municipality and place, and proposed projects; no number where all is small."""
    _add_persons(workbook, basis)
    if basis.proposal.settings.siting:
        _add_projects(workbook, basis)


def _add_persons(workbook: Workbook, basis: Basis) -> None:
    wording, rows = basis.wording, public_rows(basis)
    split = tells_urban_from_rural(basis)

    def cells(name: str, row: PublicRow | MunicipalityFigures) -> Cells:
        parts = (row.urban, row.rural, row.placed) if split else (row.placed,)
        return name, *(part.persons for part in parts)

    kinds = (
        SheetColumn(wording.translate("Documents", "Urban, persons"), 16),
        SheetColumn(wording.translate("Documents", "Rural, persons"), 16),
    )
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality"), 28),
        *(kinds if split else ()),
        SheetColumn(wording.translate("Documents", "Persons in all"), 16),
    )
    if not rows:
        add_summary_sheet(workbook, basis, columns[:1], (), below=(too_small(basis),))
        return
    add_summary_sheet(
        workbook,
        basis,
        columns,
        (
            *(cells(row_name(basis, row), row) for row in rows),
            cells(wording.translate("Documents", "Total"), basis.figures.total),
        ),
        below=(names,) if (names := merged_names(basis)) else (),
    )
    _add_places(workbook, basis)


def _add_places(workbook: Workbook, basis: Basis) -> None:
    wording = basis.wording
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        SheetColumn(wording.translate("Documents", "Place"), 28),
        SheetColumn(wording.translate("Documents", "Counts as"), 16),
        SheetColumn(wording.translate("Documents", "Persons"), 12),
    )
    rows = (
        (
            place.municipality_code,
            basis.municipality(place.municipality_code),
            place.name,
            place.kind,
            place.persons,
        )
        for place in public_places(basis)
    )
    add_table_sheet(workbook, wording.translate("Documents", "Places"), columns, rows)


def _add_projects(workbook: Workbook, basis: Basis) -> None:
    wording, projects = basis.wording, public_projects(basis)
    columns = (
        SheetColumn(wording.translate("Documents", "Project"), 60),
        SheetColumn(wording.translate("Documents", "Place"), 28),
        SheetColumn(wording.translate("Documents", "Units"), 10),
        SheetColumn(wording.translate("Documents", "Homes"), 10),
        SheetColumn(wording.translate("Documents", "Cost, SEK"), 16),
    )
    rows: list[Cells] = [
        (row.name, row.place, row.units, row.homes, row.cost)
        for row in (*projects, *((public_total(basis),) if projects else ()))
    ]
    sheet = wording.translate("Documents", "Housing projects")
    add_table_sheet(workbook, sheet, columns, rows or [(nothing_to_tell(basis),)])
