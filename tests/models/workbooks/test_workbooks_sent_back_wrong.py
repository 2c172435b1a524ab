"""What happens to a municipality's workbook on its way: lines lost, sheets renamed, the wrong file."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import select

from models.errors import UserProblem
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.tables import HouseholdGroup
from models.workbooks.report import RowStatus
from tests.models.plans import SEAT, VILLAGE, content
from tests.models.workbooks.sent_back import (
    SEAT_LABEL,
    findings_of,
    label_of,
    rows_of,
    send_back,
    set_cell,
    write_line,
)


def test_lines_that_are_taken_out_are_told_of_sheet_by_sheet(file: PlanningFile, tmp_path: Path) -> None:
    preview = prepare_import(file, send_back(file, tmp_path, lambda book: book["Bostäder"].delete_rows(2, 2)))

    assert preview.report.gone == 2
    (finding,) = preview.report.findings
    assert (finding.code, finding.sheet, finding.params["count"]) == ("LINES_GONE", "Bostäder", 2)


def test_nothing_is_taken_out_while_a_line_at_fault_may_stand_for_it(
    file: PlanningFile, tmp_path: Path
) -> None:
    def typed_anew(workbook: Any) -> None:
        workbook["Bostäder"].delete_rows(2, 2)
        write_line("Bostäder", 2, None, SEAT_LABEL, 2, "ca 3", "2026-01", None, "kommunalt bolag")(workbook)

    preview = prepare_import(file, send_back(file, tmp_path, typed_anew))

    assert findings_of(preview) == [("NOT_A_NUMBER", "Bostäder", "D2")]
    assert preview.report.gone == 0


def test_a_workbook_for_another_municipality_takes_nothing_out(file: PlanningFile, tmp_path: Path) -> None:
    preview = prepare_import(file, send_back(file, tmp_path, set_cell("bosattningsplan", "B2", "2034")))

    assert (preview.report.gone, preview.report.new, preview.report.changed) == (0, 0, 0)


def test_a_renamed_sheet_is_known_by_its_headings(file: PlanningFile, tmp_path: Path) -> None:
    def rename(workbook: Any) -> None:
        workbook["Bostäder"]["D2"] = 9
        workbook["Bostäder"].title = "Våra bostäder"
        workbook.move_sheet("Hushåll", -4)

    preview = prepare_import(file, send_back(file, tmp_path, rename))

    assert findings_of(preview) == [("SHEET_RENAMED", "Våra bostäder", "")]
    assert rows_of(preview, RowStatus.CHANGED) == [
        ("Bostäder – Borlänge", "Antal bostäder: 3", "Antal bostäder: 9")
    ]


@pytest.mark.parametrize("kind", ["auto", "municipality"])
def test_sheets_without_the_hidden_one_are_recognised_and_refused(
    file: PlanningFile, tmp_path: Path, kind: str
) -> None:
    path = send_back(file, tmp_path, lambda book: book.remove(book["bosattningsplan"]))

    with pytest.raises(UserProblem, match="TEMPLATE_MARK_GONE"):
        prepare_import(file, path, kind=kind)


def test_a_workbook_of_another_year_says_so(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("bosattningsplan", "B3", "2025"))

    (finding,) = prepare_import(file, path).report.findings

    assert finding.code == "TEMPLATE_OF_OTHER_YEAR"
    assert finding.params == {"file_year": "2025", "year": "2026"}
    assert findings_of(prepare_import(file, path, year=2025)) == []


def test_a_copied_line_is_new_and_its_number_is_told_of(file: PlanningFile, tmp_path: Path) -> None:
    def copy(workbook: Any) -> None:
        sheet = workbook["Bostäder"]
        write_line("Bostäder", 4, *(cell.value for cell in sheet[2]))(workbook)
        sheet["D4"] = 7

    preview = prepare_import(file, send_back(file, tmp_path, copy))

    assert findings_of(preview) == [("NUMBER_TWICE", "Bostäder", "A4")]
    assert (preview.report.new, preview.report.same) == (1, len(preview.report.rows) - 1)


def test_a_case_on_two_lines_of_which_one_is_at_fault_is_refused_on_both(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = send_back(
        file,
        tmp_path,
        write_line("Hushåll", 3, "H2", "EBO", "2026-04", 1, 0, 0, 0, 0, 1),
        write_line("Hushåll", 4, "H2", "kvotflyktingar", "2026-04", 1, 0, 0, 0, 0, 1),
    )

    preview = prepare_import(file, path)

    assert findings_of(preview) == [("NOT_A_CHOICE", "Hushåll", "B3"), ("CASE_TAKEN", "Hushåll", "A4")]
    before = content(file)
    inverse, _ = file.act(preview.edit())
    with file.reading() as session:
        assert session.scalars(select(HouseholdGroup.code)).all() == ["H1"]
    file.act(inverse)
    assert content(file) == before


def test_a_place_cannot_move_from_a_point_that_stays_as_it_is(file: PlanningFile, tmp_path: Path) -> None:
    """The point has a line at fault, so all of it stays, also the place that another one now claims."""
    village = label_of(file, VILLAGE)
    path = send_back(
        file,
        tmp_path,
        write_line("Service", 2, "skola", "Domnarvet", SEAT_LABEL, "2026-01", "trettio"),
        write_line("Service", 3, "skola", "Ny skola", village, "2026-01", 5),
    )

    preview = prepare_import(file, path)

    assert {(code, cell) for code, _, cell in findings_of(preview)} == {
        ("NOT_A_NUMBER", "E2"),
        ("PLACE_SERVED_TWICE", "A3"),
    }
    file.act(preview.edit())


def test_a_line_whose_service_cannot_be_read_leaves_the_point_of_that_name(
    file: PlanningFile, tmp_path: Path
) -> None:
    preview = prepare_import(file, send_back(file, tmp_path, set_cell("Service", "A3", "skolan")))

    assert [code for code, _, _ in findings_of(preview)] == ["NOT_A_CHOICE"]
    assert (preview.report.changed, preview.report.gone) == (0, 0)


def test_a_suggested_place_is_one_of_the_list(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "B2", f"Ornäs · {SEAT[:-1]}9"))

    for finding in prepare_import(file, path).report.findings:
        assert not str(finding.params.get("meant", "")).startswith("2081_")


def test_contact_persons_are_personal_data(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "L1", "Kontaktperson"))

    assert findings_of(prepare_import(file, path)) == [("PERSONAL_COLUMN", "Bostäder", "L1")]
