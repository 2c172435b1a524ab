"""Workbooks that were written before a column was added, and cases that more is said of than the sheet."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from models import acts, queries
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.tables import HomeStock, Place
from models.workbooks.report import RowStatus
from tests.models.plans import SEAT, YEAR
from tests.models.workbooks.sent_back import rows_of, send_back


def without(sheet: str, *headings: str) -> Any:
    def change(workbook: Any) -> None:
        cells = workbook[sheet][1]
        for cell in reversed(cells):
            if str(cell.value).split(" (")[0] in headings:
                workbook[sheet].delete_cols(cell.column)

    return change


def test_a_column_that_the_workbook_does_not_have_keeps_its_values(
    file: PlanningFile, tmp_path: Path
) -> None:
    with file.reading() as session:
        home = min(queries.home_rows(session), key=lambda row: row.id)
    file.act(acts.set_values("home_stock", {"id": home.id}, {"landlord_homes": 400}))
    file.act(acts.set_values("place", {"code": SEAT}, {"work": 70}))

    def more_homes(workbook: Any) -> None:
        workbook["Bostäder"]["D2"] = home.count + 5

    older = send_back(
        file, tmp_path, without("Bostäder", "Värdens bostäder"), without("Orter", "Arbete"), more_homes
    )
    preview = prepare_import(file, older)
    assert len(rows_of(preview, RowStatus.CHANGED)) == 1
    file.act(preview.edit())

    with file.reading() as session:
        stored = session.get_one(HomeStock, home.id)
        assert (stored.count, stored.landlord_homes) == (home.count + 5, 400)
        assert session.get_one(Place, SEAT).work == 70


def test_a_case_that_is_taken_out_takes_its_scores_and_links_along(
    file: PlanningFile, tmp_path: Path
) -> None:
    with file.reading() as session:
        groups = queries.group_rows(session, YEAR)
    gone = groups[0]
    other = {"year": YEAR, "code": "Z1", "municipality_code": gone.municipality_code}
    file.act(
        acts.insert_rows(
            "household_group",
            [{**other, "route": "agency_housing", "assigned": gone.assigned, "count": 1, "age_19_64": 1}],
        )
    )
    file.act(
        acts.insert_rows(
            "household_place", [{"year": YEAR, "group_code": gone.code, "place_code": SEAT, "score": 0.5}]
        )
    )
    link = {"year": YEAR, "first_code": "Z1", "second_code": gone.code, "kind": "same_municipality"}
    file.act(acts.insert_rows("household_link", [link]))

    def without_the_case(workbook: Any) -> None:
        sheet = workbook["Hushåll"]
        row = next(row for row in range(2, 40) if sheet.cell(row, 1).value == gone.code)
        sheet.delete_rows(row)

    preview = prepare_import(file, send_back(file, tmp_path, without_the_case))
    inverse, _ = file.act(preview.edit())

    with file.reading() as session:
        assert [row.code for row in queries.group_rows(session, YEAR)] == ["Z1"]
        assert (queries.household_place_rows(session, YEAR), queries.link_rows(session, YEAR)) == ((), ())
    file.act(inverse)
    with file.reading() as session:
        assert [row.score for row in queries.household_place_rows(session, YEAR)] == [0.5]
        assert len(queries.link_rows(session, YEAR)) == 1
