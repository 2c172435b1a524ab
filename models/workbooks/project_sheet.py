"""The sheet of a proposal's workbook with the housing projects that the plan proposes."""

from __future__ import annotations

from openpyxl import Workbook

from models.documents.basis import Basis
from models.documents.projects import proposed
from models.workbooks.sheet_rows import SheetColumn, add_table_sheet


def add_projects(workbook: Workbook, basis: Basis) -> None:
    """No sheet where the plan might not choose among projects."""
    if not basis.proposal.settings.siting:
        return
    wording = basis.wording
    municipality = {place.code: place.municipality_code for place in basis.proposal.snapshot.places}
    columns = (
        SheetColumn(wording.translate("Documents", "Municipality code"), 12),
        SheetColumn(wording.translate("Documents", "Municipality"), 22),
        SheetColumn(wording.translate("Documents", "Place code"), 16),
        SheetColumn(wording.translate("Documents", "Place"), 28),
        SheetColumn(wording.translate("Documents", "Project"), 28),
        SheetColumn(wording.translate("Documents", "From"), 12),
        SheetColumn(wording.translate("Documents", "Units"), 10),
        SheetColumn(wording.translate("Documents", "Homes"), 10),
        SheetColumn(wording.translate("Documents", "Rooms"), 10),
        SheetColumn(wording.translate("Documents", "Lease until"), 12),
        SheetColumn(wording.translate("Documents", "Cost, SEK"), 16),
    )
    rows = (
        (
            municipality.get(row.project.place_code, ""),
            basis.municipality(municipality.get(row.project.place_code, "")),
            row.project.place_code,
            basis.place_names.get(row.project.place_code, row.project.place_code),
            row.project.name,
            row.month,
            row.units,
            row.homes,
            row.project.rooms,
            row.last,
            row.cost,
        )
        for row in proposed(basis)
    )
    add_table_sheet(workbook, wording.translate("Documents", "Housing projects"), columns, rows)
