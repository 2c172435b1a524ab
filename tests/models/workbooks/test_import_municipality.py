from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import select

from models.acts import insert_rows, set_values
from models.errors import UserProblem
from models.findings import Severity
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.tables import HomeStock, HouseholdGroup, Place, ServicePoint
from models.workbooks.report import RowStatus
from tests.models.plans import SEAT, VILLAGE, YEAR, a_plan, content
from tests.models.workbooks.sent_back import (
    JANUARY,
    SEAT_LABEL,
    findings_of,
    rows_of,
    send_back,
    set_cell,
    write_line,
)


def test_corrected_lines_change_and_are_no_longer_made_up(file: PlanningFile, tmp_path: Path) -> None:
    preview = prepare_import(file, send_back(file, tmp_path, set_cell("Bostäder", "D2", "1 004")))

    assert rows_of(preview, RowStatus.CHANGED) == [
        ("Bostäder – Borlänge", "Antal bostäder: 3", "Antal bostäder: 1\u00a0004")
    ]
    before = content(file)
    inverse, _ = file.act(preview.edit())
    with file.reading() as session:
        home = session.scalars(select(HomeStock).where(HomeStock.place_code == SEAT)).one()
        assert (home.count, home.synthetic, home.source) == (1004, False, "svar.xlsx")
    file.act(inverse)
    assert content(file) == before


def test_new_lines_are_added_once_however_often_the_file_is_imported(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = send_back(
        file,
        tmp_path,
        write_line("Bostäder", 4, None, SEAT_LABEL, 4, 2, "mars 2026", None, "privat hyresvärd", "ja"),
        write_line("Projekt", 2, None, SEAT_LABEL, "Ankaret", 3, 8, "2026-09", 72, "ja", None, "nej"),
        write_line("Hushåll", 3, "H2", "kvotflyktingar", "2026-04", 1, None, 1, None, None, 2),
    )

    preview = prepare_import(file, path)

    assert preview.report.new == 3
    assert not preview.report.findings
    file.act(preview.edit())
    again = prepare_import(file, path)
    assert {row.status for row in again.report.rows} == {RowStatus.SAME}


def test_emptied_lines_are_gone_and_only_with_the_confirmed_import(
    file: PlanningFile, tmp_path: Path
) -> None:
    def empty(workbook: Any) -> None:
        for sheet, row in (("Bostäder", 3), ("Hushåll", 2)):
            for cell in workbook[sheet][row][(1 if sheet == "Bostäder" else 0) :]:
                cell.value = None
        workbook["Service"].delete_rows(2, 2)

    preview = prepare_import(file, send_back(file, tmp_path, empty))

    assert preview.report.gone == 3
    before = content(file)
    inverse, _ = file.act(preview.edit())
    with file.reading() as session:
        assert len(session.scalars(select(HomeStock)).all()) == 1
        assert not session.scalars(select(HouseholdGroup)).all()
        assert [point.name for point in session.scalars(select(ServicePoint))] == ["Orsaskolan"]
    file.act(inverse)
    assert content(file) == before


def test_every_cell_at_fault_is_named_and_its_line_left_as_it_is(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(
        file,
        tmp_path,
        set_cell("Bostäder", "B2", "Borlange"),
        set_cell("Bostäder", "C2", 9),
        set_cell("Bostäder", "F3", "2025-12"),
        write_line("Bostäder", 4, None, SEAT_LABEL, None, 2, "snart", None, "hyresrätt"),
        write_line(
            "Bostäder", 5, None, SEAT_LABEL, 2, 2, "2026-01", None, "delad bostad", None, "640823-3234"
        ),
        set_cell("Hushåll", "I2", None),
        write_line("Hushåll", 3, "H3", "bor redan i kommunen", "2026-04", 1, None, None, None, None, 2),
    )

    preview = prepare_import(file, path)

    assert set(findings_of(preview)) == {
        ("UNKNOWN_REFERENCE_MEANT", "Bostäder", "B2"),
        ("TOO_LARGE", "Bostäder", "C2"),
        ("LAST_BEFORE_FIRST", "Bostäder", "F3"),
        ("CELL_IS_EMPTY", "Bostäder", "C4"),
        ("NOT_A_MONTH", "Bostäder", "E4"),
        ("NOT_A_CHOICE", "Bostäder", "G4"),
        ("IDENTITY_NUMBER", "Bostäder", "I5"),
        ("NO_PERSONS", "Hushåll", "A2"),
        ("HOME_UNKNOWN", "Hushåll", "B3"),
    }
    assert preview.report.rejected == 6
    assert not rows_of(preview, RowStatus.GONE, RowStatus.CHANGED, RowStatus.NEW)
    assert "640823" not in repr(preview.report)


def test_columns_of_names_are_not_read(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(
        file,
        tmp_path,
        set_cell("Hushåll", "M1", "Efternamn"),
        set_cell("Hushåll", "M2", "Andersson"),
        set_cell("Hushåll", "N1", "Övrigt"),
        set_cell("Hushåll", "N2", "640823-3234"),
        set_cell("Bostäder", "M1", "Kommentar"),
    )

    preview = prepare_import(file, path)

    assert findings_of(preview) == [
        ("COLUMN_NOT_READ", "Bostäder", "M1"),
        ("PERSONAL_COLUMN", "Hushåll", "M1"),
        ("PERSONAL_COLUMN", "Hushåll", "N1"),
    ]
    assert {row.status for row in preview.report.rows} == {RowStatus.SAME}
    assert "Andersson" not in repr(preview.report)


def test_inhabitants_of_a_place_can_be_corrected_but_no_place_made_or_removed(
    file: PlanningFile, tmp_path: Path
) -> None:
    def change(workbook: Any) -> None:
        sheet = workbook["Orter"]
        row = next(row for row in range(2, 40) if sheet.cell(row, 1).value == SEAT)
        sheet.cell(row, 4).value = 44_444
        sheet.cell(row + 1, 1).value = "2081_NY"

    preview = prepare_import(file, send_back(file, tmp_path, change))
    file.act(preview.edit())

    assert [found[0] for found in findings_of(preview)] == ["PLACE_NOT_HERE"]
    assert (preview.report.changed, preview.report.rejected, preview.report.gone) == (1, 1, 0)
    with file.reading() as session:
        assert session.get_one(Place, SEAT).population == 44_444


def test_a_sheet_or_heading_that_is_missing_removes_nothing(file: PlanningFile, tmp_path: Path) -> None:
    def change(workbook: Any) -> None:
        del workbook["Bostäder"]
        workbook["Hushåll"]["A1"] = "Något annat"

    preview = prepare_import(file, send_back(file, tmp_path, change))

    assert findings_of(preview) == [("SHEET_MISSING", "", ""), ("HEADINGS_MISSING", "Hushåll", "A1")]
    assert preview.report.gone == 0


def test_a_case_of_another_municipality_is_not_taken_over(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(
        file, tmp_path, write_line("Hushåll", 3, "X9", "kvotflyktingar", "2026-04", 1, 0, 0, 0, 0, 1)
    )
    other = {
        "year": YEAR,
        "code": "X9",
        "municipality_code": "2034",
        "route": "resettlement",
        "assigned": JANUARY,
        "count": 1,
        "age_19_64": 1,
    }
    file.act(insert_rows("household_group", [other]))

    assert ("CASE_TAKEN", "Hushåll", "A3") in findings_of(prepare_import(file, path))


def test_a_line_that_left_the_plan_meanwhile_counts_as_new_and_says_so(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = send_back(file, tmp_path)
    with file.writing() as session:
        session.delete(session.scalars(select(HomeStock).where(HomeStock.place_code == VILLAGE)).one())

    preview = prepare_import(file, path)

    assert findings_of(preview) == [("NUMBER_NOT_KNOWN", "Bostäder", "A3")]
    assert preview.report.new == 1


def test_a_workbook_of_another_county_or_newer_program_or_no_template_is_refused(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = send_back(file, tmp_path)
    with (
        a_plan(tmp_path, scope="21", name="gävleborg.bosplan") as other,
        pytest.raises(UserProblem, match="OTHER_COUNTY"),
    ):
        prepare_import(other, path)
    newer = send_back(file, tmp_path, set_cell("bosattningsplan", "B1", "99"))
    with pytest.raises(UserProblem, match="TEMPLATE_NEWER"):
        prepare_import(file, newer)
    plain = openpyxl.Workbook()
    plain.active.append(["Kommunkod", "Tal"])
    plain.save(path)
    with pytest.raises(UserProblem, match="NOT_A_TEMPLATE"):
        prepare_import(file, path, kind="municipality")


def test_the_only_own_place_of_a_name_may_be_written_by_its_name(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "B2", "  BORLÄNGE "))

    preview = prepare_import(file, path)

    (finding,) = preview.report.findings
    assert (finding.severity, finding.code) == (Severity.NOTICE, "PLACE_BY_NAME")
    assert (finding.sheet, finding.cell) == ("Bostäder", "B2")
    assert {row.status for row in preview.report.rows} == {RowStatus.SAME}


def test_a_name_of_two_places_is_never_guessed(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "B2", "Borlänge"))
    file.act(set_values("place", {"code": VILLAGE}, {"name": "BORLÄNGE"}))

    preview = prepare_import(file, path)

    assert ("UNKNOWN_REFERENCE_MEANT", "Bostäder", "B2") in findings_of(preview)
