"""Low, expected and high as a workbook: the same figures as on paper, as real numbers."""

from __future__ import annotations

from openpyxl import Workbook

from models.documents.inflows import InflowBasis, on_every_page
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.fixed_bytes import workbook_bytes
from models.workbooks.safe_cells import Writable
from models.workbooks.sheet_rows import SheetColumn, add_table_sheet

_WIDE, _NARROW = 36, 16


def inflow_workbook(basis: InflowBasis) -> bytes:
    """An .xlsx file; the same study gives the same bytes."""
    wording = basis.wording
    workbook = Workbook()
    workbook.remove(workbook.active)
    workbook.properties.title = wording.of(
        QT_TRANSLATE_NOOP("Inflows", "Low, expected and high inflow {year}"), year=str(basis.year)
    )
    workbook.properties.creator = "Bosättningsplan"
    workbook.properties.language = wording.language
    _add_outcomes(workbook, basis)
    _add_projects(workbook, basis)
    _add_regrets(workbook, basis)
    _add_room(workbook, basis, wording.translate("Inflows", "Room by municipality"), places=False)
    _add_room(workbook, basis, wording.translate("Inflows", "Room by place"), places=True)
    for sheet in workbook.worksheets:
        sheet.oddFooter.center.text = " · ".join(on_every_page(basis))
    return workbook_bytes(workbook, basis.made)


def _add_outcomes(workbook: Workbook, basis: InflowBasis) -> None:
    wording = basis.wording
    titles = (
        wording.translate("Inflows", "Expected"),
        wording.translate("Documents", "Already housed"),
        wording.translate("Documents", "Placed in time"),
        wording.translate("Documents", "Placed late"),
        wording.translate("Documents", "Without a place"),
    )
    columns = (
        SheetColumn(wording.translate("Inflows", "Inflow"), _WIDE),
        *(SheetColumn(title, _NARROW) for title in titles),
    )
    rows = []
    for plan in basis.study.plans:
        total = basis.figures(plan)
        housed = total.already_housed.persons
        counts = (total.in_time.persons, total.late.persons, total.unplaced.persons)
        rows.append((basis.label(plan), housed + total.needs_home.persons, housed, *counts))
    add_table_sheet(workbook, wording.translate("Inflows", "Inflows"), columns, rows)


def _add_projects(workbook: Workbook, basis: InflowBasis) -> None:
    wording = basis.wording
    projects = {project.id: project for project in basis.snapshot.projects}
    columns = (
        SheetColumn(wording.translate("Inflows", "Project"), _WIDE),
        SheetColumn(wording.translate("Inflows", "Place"), _WIDE),
        SheetColumn(wording.translate("Inflows", "From"), _NARROW),
        SheetColumn(wording.translate("Inflows", "Units"), _NARROW),
        SheetColumn(wording.translate("Inflows", "Homes"), _NARROW),
    )
    rows = []
    for start in basis.study.starts:
        project = projects[start.project_id]
        place = basis.names.get(project.place_code, project.place_code)
        rows.append((project.name, place, start.month, start.units, start.units * project.homes_per_unit))
    add_table_sheet(workbook, wording.translate("Inflows", "Projects"), columns, rows)


def _add_regrets(workbook: Workbook, basis: InflowBasis) -> None:
    wording = basis.wording
    columns = (
        SheetColumn(wording.translate("Inflows", "Goal"), _WIDE),
        SheetColumn(wording.translate("Inflows", "Unit"), _NARROW),
        SheetColumn(wording.translate("Inflows", "Inflow"), _WIDE),
        SheetColumn(wording.translate("Inflows", "With common projects"), _NARROW),
        SheetColumn(wording.translate("Inflows", "Had one known"), _NARROW),
        SheetColumn(wording.translate("Inflows", "Lost"), _NARROW),
    )
    rows: list[tuple[Writable, ...]] = []
    for goal, regrets in basis.regrets():
        measure = basis.goal_measures[goal]
        for plan, regret in zip(basis.study.plans, regrets, strict=True):
            numbers = (regret.common, regret.foreseen, regret.lost)
            rows.append(
                (
                    wording.of(basis.goal_titles[goal]),
                    wording.of(measure.unit),
                    basis.label(plan),
                    *(number / measure.parts for number in numbers),
                )
            )
    add_table_sheet(workbook, wording.translate("Inflows", "Not to know"), columns, rows)


def _add_room(workbook: Workbook, basis: InflowBasis, title: str, *, places: bool) -> None:
    wording = basis.wording
    within = [wording.translate("Inflows", "Within %n months", None, months) for months in basis.months]
    of_any = QT_TRANSLATE_NOOP("Inflows", "{within}, any households")
    columns = (
        SheetColumn(wording.translate("Inflows", "Code"), _NARROW),
        SheetColumn(wording.translate("Inflows", "Name"), _WIDE),
        *(SheetColumn(name, _NARROW) for name in within),
        *(SheetColumn(wording.of(of_any, within=name), _NARROW) for name in within),
    )
    rows: list[tuple[Writable, ...]] = [
        (code, name, *(room.persons for room in rooms), *(room.any_persons for room in rooms))
        for code, name, rooms in basis.rooms(places=places)
    ]
    add_table_sheet(workbook, title, columns, rows)
