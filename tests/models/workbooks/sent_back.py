"""A municipality's workbook as a colleague there fills it in and sends it back."""

import io
from collections.abc import Callable
from pathlib import Path
from typing import Any

import openpyxl

from models.domain.months import Month
from models.imports import ImportPreview
from models.planning_file.database import PlanningFile
from models.tables import Catchment, HomeStock, HouseholdGroup, Place, ServiceCapacity, ServicePoint
from models.wording import Language, Wording
from models.workbooks.report import RowStatus
from models.workbooks.write_template import municipality_template
from tests.models.plans import SEAT, VILLAGE, YEAR, homes

SWEDISH = Wording(Language.SWEDISH)


SEAT_LABEL = f"Borlänge · {SEAT}"


JANUARY = Month(YEAR, 1)


type Change = Callable[[Any], None]


def fill(file: PlanningFile) -> None:
    with file.writing() as session:
        session.add_all(
            [
                HomeStock(**homes(SEAT, 3), synthetic=True, source="påhittat"),
                HomeStock(**homes(VILLAGE, 1, landlord="=1+1", step_free=True, last=Month(2027, 2))),
                ServicePoint(id=1, municipality_code="2081", service="school", name="Domnarvet"),
                ServicePoint(id=2, municipality_code="2034", service="school", name="Orsaskolan"),
                HouseholdGroup(
                    year=YEAR,
                    code="H1",
                    municipality_code="2081",
                    route="resettlement",
                    assigned=JANUARY,
                    count=2,
                    age_19_64=2,
                    needs="step_free,health_centre",
                ),
            ]
        )
        session.flush()
        session.add_all(
            [
                Catchment(point_id=1, place_code=SEAT, service="school"),
                Catchment(point_id=1, place_code=VILLAGE, service="school"),
                Catchment(point_id=2, place_code="2034_L", service="school"),
                ServiceCapacity(point_id=1, first=JANUARY, places=30),
            ]
        )


def template(file: PlanningFile, wording: Wording = SWEDISH) -> bytes:
    with file.reading() as session:
        return municipality_template(session, "2081", YEAR, wording)


def send_back(file: PlanningFile, folder: Path, *changes: Change, wording: Wording = SWEDISH) -> Path:
    """The workbook as a colleague in the municipality saves it."""
    workbook = openpyxl.load_workbook(io.BytesIO(template(file, wording)))
    for change in changes:
        change(workbook)
    path = folder / "svar.xlsx"
    workbook.save(path)
    return path


def set_cell(sheet: str, cell: str, value: object) -> Change:
    def change(workbook: Any) -> None:
        workbook[sheet][cell] = value

    return change


def write_line(sheet: str, row: int, *values: object) -> Change:
    def change(workbook: Any) -> None:
        for column, value in enumerate(values, 1):
            workbook[sheet].cell(row, column).value = value

    return change


def findings_of(preview: ImportPreview) -> list[tuple[str, str, str]]:
    return [(finding.code, finding.sheet, finding.cell) for finding in preview.report.findings]


def rows_of(preview: ImportPreview, *statuses: RowStatus) -> list[tuple[str, object, object]]:
    return [(row.label, row.old, row.new) for row in preview.report.rows if row.status in statuses]


def label_of(file: PlanningFile, code: str) -> str:
    with file.reading() as session:
        return f"{session.get_one(Place, code).name} · {code}"
