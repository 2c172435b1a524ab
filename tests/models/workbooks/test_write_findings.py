import io
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import openpyxl
import pytest
from openpyxl.comments import Comment

from models.errors import UserProblem
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.workbooks.passwords import lock, unlock
from models.workbooks.write_findings import with_findings
from tests.models.workbooks.sent_back import (
    SWEDISH,
    findings_of,
    send_back,
    set_cell,
)

LOCKED_WITH = "hemligt åäö"


def test_findings_are_written_into_a_copy(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "C2", "tre"), set_cell("Bostäder", "E2", "snart"))
    findings = prepare_import(file, path).report.findings

    copy = openpyxl.load_workbook(io.BytesIO(with_findings(path.read_bytes(), findings, SWEDISH)))

    assert copy.sheetnames[0] == "Anmärkningar"
    assert "”tre” är inget tal" in copy["Bostäder"]["C2"].comment.text
    assert copy["Bostäder"]["E2"].comment is not None
    assert copy["Bostäder"]["D2"].comment is None
    listed = list(copy["Anmärkningar"].iter_rows(min_row=2, max_col=3, values_only=True))
    assert listed == [("Bostäder", "C2", "Läses inte in"), ("Bostäder", "E2", "Läses inte in")]


def test_a_copy_with_findings_is_read_as_the_workbook_itself(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "C2", "tre"))
    preview = prepare_import(file, path)
    path.write_bytes(with_findings(path.read_bytes(), preview.report.findings, SWEDISH))

    assert findings_of(prepare_import(file, path)) == findings_of(preview)


def test_findings_of_a_text_file_are_a_list_alone(file: PlanningFile) -> None:
    copy = openpyxl.load_workbook(io.BytesIO(with_findings(b"a;b\n", (), SWEDISH)))

    assert copy.sheetnames == ["Anmärkningar"]


def test_findings_of_an_open_document_are_a_list_alone() -> None:
    archive = io.BytesIO()
    with ZipFile(archive, "w") as document:
        document.writestr("content.xml", "<x/>")

    copy = openpyxl.load_workbook(io.BytesIO(with_findings(archive.getvalue(), (), SWEDISH)))

    assert copy.sheetnames == ["Anmärkningar"]


def test_comments_of_the_municipality_stay_and_merged_cells_carry_ours(
    file: PlanningFile, tmp_path: Path
) -> None:
    def change(workbook: Any) -> None:
        sheet = workbook["Bostäder"]
        sheet["C2"] = "tre"
        sheet["C2"].comment = Comment("Fråga Anna", "Mora")
        sheet.merge_cells("C2:C3")

    path = send_back(file, tmp_path, change)
    findings = prepare_import(file, path).report.findings
    assert {finding.cell for finding in findings} == {"C2", "C3"}

    copy = openpyxl.load_workbook(io.BytesIO(with_findings(path.read_bytes(), findings, SWEDISH)))

    text = copy["Bostäder"]["C2"].comment.text
    assert "Fråga Anna" in text
    assert "”tre” är inget tal" in text
    assert "Cellen är tom" in text


def test_long_findings_have_room_in_the_list(file: PlanningFile, tmp_path: Path) -> None:
    changes = set_cell("Bostäder", "C2", "tre"), set_cell("Bostäder", "G2", "kommunal")
    path = send_back(file, tmp_path, *changes)
    findings = prepare_import(file, path).report.findings

    listed = openpyxl.load_workbook(io.BytesIO(with_findings(path.read_bytes(), findings, SWEDISH)))[
        "Anmärkningar"
    ]

    heights = [listed.row_dimensions[row].height for row in (2, 3)]
    assert heights[1] > heights[0]


def test_a_locked_workbook_goes_back_locked_and_with_its_looks(file: PlanningFile, tmp_path: Path) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "C2", "tre"))
    path.write_bytes(lock(path.read_bytes(), LOCKED_WITH))
    preview = prepare_import(file, path, password=LOCKED_WITH)

    copy = preview.copy_to_send_back(path, SWEDISH, LOCKED_WITH)

    assert not copy.startswith(b"PK")
    opened = openpyxl.load_workbook(io.BytesIO(unlock(copy, LOCKED_WITH)))
    assert "”tre” är inget tal" in opened["Bostäder"]["C2"].comment.text
    assert opened["Bostäder"].data_validations.dataValidation


def test_a_file_that_has_changed_is_not_sent_back_and_one_that_is_gone_is_by_its_cells(
    file: PlanningFile, tmp_path: Path
) -> None:
    path = send_back(file, tmp_path, set_cell("Bostäder", "C2", "tre"))
    preview = prepare_import(file, path)
    path.write_bytes(path.read_bytes() + b" ")

    with pytest.raises(UserProblem) as refused:
        preview.copy_to_send_back(path, SWEDISH)
    assert refused.value.code == "FILE_CHANGED_SINCE"

    path.unlink()
    copy = openpyxl.load_workbook(io.BytesIO(preview.copy_to_send_back(path, SWEDISH)))
    assert "”tre” är inget tal" in copy["Bostäder"]["C2"].comment.text
