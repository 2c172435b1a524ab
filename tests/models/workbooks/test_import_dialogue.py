"""What municipalities answer: read back, known by its mark, each fault told once."""

from __future__ import annotations

import io
from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from sqlalchemy import insert

from models import acts
from models.domain.quota_paper import DialogueStatus
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.tables import Decision
from models.wording import Language, Wording
from models.workbooks.report import ImportKind, RowStatus
from models.workbooks.technical_sheet import SHEET_NAME
from models.workbooks.write_dialogue import dialogue_workbook
from models.workbooks.write_findings import with_findings
from tests.models.dialogues import (
    ANSWER_BY,
    ANSWERED,
    BORLANGE,
    COMMENT,
    ORSA,
    REQUESTED,
    SWEDISH,
    VERSION,
    a_line,
    a_paper,
    answered,
    give_quotas,
    row_of,
)
from tests.models.plans import YEAR, content

FULL = {REQUESTED: 63, COMMENT: "Modulhus i augusti.", ANSWERED: date(2026, 2, 10)}


@pytest.fixture
def asked(dalarna: PlanningFile) -> PlanningFile:
    """Borlänge is asked about 58 persons."""
    give_quotas(dalarna, {BORLANGE: 58})
    with dalarna.reading() as session:
        edit = acts.mark_sent(session, YEAR, VERSION, [BORLANGE], "2026-02-01", {BORLANGE: 58})
    dalarna.act(edit)
    return dalarna


def codes(preview: ImportPreview) -> list[str]:
    return [finding.code for finding in preview.report.findings]


def status(preview: ImportPreview) -> RowStatus:
    (row,) = preview.report.rows
    return row.status


def refused(file: PlanningFile, path: Path) -> str:
    with pytest.raises(UserProblem) as problem:
        prepare_import(file, path)
    assert sentence(problem.value, SWEDISH)
    return problem.value.code


@pytest.mark.parametrize("language", Language)
def test_there_and_back_in_both_languages(asked: PlanningFile, tmp_path: Path, language: Language) -> None:
    preview = prepare_import(asked, answered(tmp_path, FULL, wording=Wording(language)))
    assert preview.report.kind is ImportKind.DIALOGUE
    assert (status(preview), codes(preview)) == (RowStatus.NEW, [])
    before = content(asked)
    undo, _ = asked.act(preview.edit())
    row = row_of(asked)
    assert (row.status, row.requested, row.comment, row.answered) == (
        DialogueStatus.ANSWERED,
        63,
        "Modulhus i augusti.",
        "2026-02-10",
    )
    asked.act(undo)
    assert content(asked) == before


def test_the_same_answer_twice_changes_nothing(asked: PlanningFile, tmp_path: Path) -> None:
    path = answered(tmp_path, FULL)
    asked.act(prepare_import(asked, path).edit())
    again = prepare_import(asked, path)
    assert (status(again), again.changes_the_plan) == (RowStatus.SAME, False)


def test_another_answer_moves_the_earlier_one_to_the_log(asked: PlanningFile, tmp_path: Path) -> None:
    asked.act(prepare_import(asked, answered(tmp_path, FULL)).edit())
    later = {REQUESTED: 60, ANSWERED: date(2026, 2, 15)}
    preview = prepare_import(asked, answered(tmp_path, later))
    assert (status(preview), codes(preview)) == (RowStatus.CHANGED, ["ANSWER_GOES_TO_LOG"])
    (told,) = preview.report.rows
    assert (told.label, told.old, told.new) == (
        "Borlänge",
        "63 (2026-02-10) Modulhus i augusti.",
        "60 (2026-02-15)",
    )
    asked.act(preview.edit())
    row = row_of(asked)
    assert (row.requested, row.comment, row.answered) == (60, "", "2026-02-15")
    (note,) = row.notes
    assert (note.day, note.kind) == ("2026-02-10", "said")
    assert "63" in note.text
    assert "Modulhus i augusti." in note.text


@pytest.mark.parametrize(
    ("value", "wanted"),
    [(63, 63), (63.0, 63), ("63", 63), (" 63 ", 63), ("63,0", 63), ("1 063", 1063), (0, 0)],
)
def test_numbers_however_excel_holds_them(
    asked: PlanningFile, tmp_path: Path, value: object, wanted: int
) -> None:
    preview = prepare_import(asked, answered(tmp_path, {**FULL, REQUESTED: value}))
    assert codes(preview) == []
    asked.act(preview.edit())
    assert row_of(asked).requested == wanted


@pytest.mark.parametrize(
    ("value", "wanted", "told"),
    [
        (datetime(2026, 2, 10), "2026-02-10", []),  # noqa: DTZ001 - as Excel holds a day
        ("2026-02-10", "2026-02-10", []),
        (20260210, "2026-02-10", []),
        (46063, "2026-02-10", ["DAY_READ_FROM_NUMBER"]),
        ("2026-01-31", "2026-01-31", ["ANSWER_BEFORE_SENT"]),
        ("2199-01-01", "2199-01-01", ["ANSWER_DAY_AHEAD"]),
    ],
)
def test_days_however_excel_holds_them(
    asked: PlanningFile, tmp_path: Path, value: object, wanted: str, told: list[str]
) -> None:
    def plain_format(workbook: Any) -> None:
        if not isinstance(value, datetime):
            workbook.worksheets[0][ANSWERED].number_format = "General"

    preview = prepare_import(asked, answered(tmp_path, {**FULL, ANSWERED: value}, plain_format))
    assert codes(preview) == told
    asked.act(preview.edit())
    assert row_of(asked).answered == wanted


@pytest.mark.parametrize(
    ("cells", "code", "cell"),
    [
        ({REQUESTED: "trettio"}, "NOT_A_NUMBER", REQUESTED),
        ({REQUESTED: 30.5}, "NOT_WHOLE", REQUESTED),
        ({REQUESTED: -3}, "NEGATIVE", REQUESTED),
        ({REQUESTED: 99_999_999}, "TOO_LARGE", REQUESTED),
        ({REQUESTED: date(2026, 1, 30)}, "NOT_A_NUMBER", REQUESTED),
        ({REQUESTED: 198112189876}, "IDENTITY_NUMBER", REQUESTED),
        ({COMMENT: "Fråga 811218-9876"}, "IDENTITY_NUMBER", COMMENT),
        ({COMMENT: "x" * 1501}, "TEXT_TOO_LONG", COMMENT),
        ({ANSWERED: "i förrgår"}, "DAY_NOT_UNDERSTOOD", ANSWERED),
        ({REQUESTED: None, COMMENT: None}, "ANSWER_IS_BLANK", REQUESTED),
        ({REQUESTED: "–", COMMENT: " "}, "ANSWER_IS_BLANK", REQUESTED),
    ],
)
def test_a_fault_is_told_once_at_its_cell_and_nothing_is_imported(
    asked: PlanningFile, tmp_path: Path, cells: dict[str, object], code: str, cell: str
) -> None:
    preview = prepare_import(asked, answered(tmp_path, {**FULL, **cells}))
    (finding,) = preview.report.findings
    assert (finding.code, finding.cell) == (code, cell)
    assert "9876" not in sentence(finding, SWEDISH)
    assert (status(preview), preview.changes_the_plan) == (RowStatus.REJECTED, False)


def test_a_comment_without_a_number_is_an_answer(asked: PlanningFile, tmp_path: Path) -> None:
    preview = prepare_import(asked, answered(tmp_path, {**FULL, REQUESTED: None}))
    assert (status(preview), codes(preview)) == (RowStatus.NEW, ["ANSWER_WITHOUT_NUMBER"])
    asked.act(preview.edit())
    assert (row_of(asked).requested, row_of(asked).status) == (None, DialogueStatus.ANSWERED)


def test_an_answer_without_a_day_came_today(asked: PlanningFile, tmp_path: Path) -> None:
    path = answered(tmp_path, {**FULL, ANSWERED: None})
    preview = prepare_import(asked, path)
    assert codes(preview) == ["ANSWER_WITHOUT_DAY"]
    asked.act(preview.edit())
    assert row_of(asked).answered == datetime.now().astimezone().date().isoformat()
    assert status(prepare_import(asked, path)) is RowStatus.SAME


def test_an_answer_to_another_number_is_kept_with_a_warning(asked: PlanningFile, tmp_path: Path) -> None:
    give_quotas(asked, {BORLANGE: 61})
    preview = prepare_import(asked, answered(tmp_path, FULL))
    assert (status(preview), codes(preview)) == (RowStatus.NEW, ["ANSWER_TO_OTHER_NUMBER"])


def test_an_answer_to_the_version_before_stays_with_it(asked: PlanningFile, tmp_path: Path) -> None:
    with asked.reading() as session:
        edit = acts.add_version(session, YEAR)
    asked.act(edit)
    preview = prepare_import(asked, answered(tmp_path, FULL))
    assert codes(preview) == ["ANSWER_TO_OLDER_VERSION"]
    asked.act(preview.edit())
    assert row_of(asked, version="1").requested == 63
    assert row_of(asked, version="2").requested is None


def test_an_answer_for_another_year_of_the_plan_stays_with_it(asked: PlanningFile, tmp_path: Path) -> None:
    with asked.reading() as session:
        edit = acts.add_year(session, YEAR + 1)
    asked.act(edit)
    path = answered(tmp_path, FULL)
    preview = prepare_import(asked, path, year=YEAR + 1)
    assert (preview.report.year, codes(preview)) == (YEAR, ["ANSWER_TO_OTHER_YEAR"])


@pytest.mark.parametrize("changes", [{"year": YEAR + 5}, {"version": "9"}])
def test_an_answer_about_what_the_plan_does_not_know(
    asked: PlanningFile, tmp_path: Path, changes: dict[str, object]
) -> None:
    assert refused(asked, answered(tmp_path, FULL, **changes)) == "ANSWER_VERSION_UNKNOWN"


def test_an_answer_from_another_county(asked: PlanningFile, tmp_path: Path) -> None:
    stockholm = a_line(code="0180", name="Stockholm")
    assert refused(asked, answered(tmp_path, FULL, line=stockholm)) == "OTHER_COUNTY"


def test_an_answer_after_the_decision_is_not_imported(asked: PlanningFile, tmp_path: Path) -> None:
    decision = {
        "year": YEAR,
        "version": VERSION,
        "county_code": "20",
        "created": "2026-02-05T10:00:00+00:00",
        "fingerprint": "0" * 64,
        "facts": "{}",
        "paper": "{}",
    }
    with asked.writing() as session:
        session.execute(insert(Decision), [decision])
    preview = prepare_import(asked, answered(tmp_path, FULL))
    assert (status(preview), codes(preview)) == (RowStatus.REJECTED, ["ANSWER_AFTER_DECISION"])
    assert not preview.changes_the_plan


def drop_mark(workbook: Any) -> None:
    del workbook[SHEET_NAME]


def marked(cell: str, value: str) -> Callable[[Any], None]:
    """The mark with another value in one of its cells."""

    def change(workbook: Any) -> None:
        workbook[SHEET_NAME][cell] = value

    return change


def drop_labels(workbook: Any) -> None:
    workbook.worksheets[0].delete_rows(12, 1)


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (drop_mark, "ANSWER_MARK_GONE"),
        (marked("B2", "=1+1"), "ANSWER_MARK_GONE"),
        (marked("B2", "0180"), "OTHER_COUNTY"),
        (marked("B2", ORSA), "ANSWER_PAGE_OF_ANOTHER"),
        (marked("B3", "i år"), "ANSWER_MARK_GONE"),
        (marked("B3", "9" * 30), "ANSWER_MARK_GONE"),
        (marked("B5", "9" * 600), "ANSWER_MARK_GONE"),
        (marked("B1", "9"), "TEMPLATE_NEWER"),
        (drop_labels, "ANSWER_FIELDS_MISSING"),
    ],
)
def test_a_page_that_was_mistreated_is_told_of(
    asked: PlanningFile, tmp_path: Path, change: Callable[[Any], None], code: str
) -> None:
    assert refused(asked, answered(tmp_path, FULL, change)) == code


def test_moved_cells_are_found_by_their_labels(asked: PlanningFile, tmp_path: Path) -> None:
    def moved(workbook: Any) -> None:
        workbook.worksheets[0].insert_rows(1, 3)
        workbook.worksheets[0].title = "Borlänges svar"

    preview = prepare_import(asked, answered(tmp_path, FULL, moved))
    assert (status(preview), codes(preview)) == (RowStatus.NEW, [])


def test_another_workbook_is_no_answer(asked: PlanningFile, tmp_path: Path) -> None:
    path = tmp_path / "tal.csv"
    path.write_text("Kommunkod;Kommuntal\n2081;58\n", encoding="utf-8")
    with pytest.raises(UserProblem) as problem:
        prepare_import(asked, path, kind=ImportKind.DIALOGUE)
    assert problem.value.code == "NOT_AN_ANSWER"


def page(**changes: Any) -> Any:
    line = a_line(**changes)
    return openpyxl.load_workbook(io.BytesIO(dialogue_workbook(a_paper(line), line, ANSWER_BY, SWEDISH)))


def test_only_the_three_cells_may_be_written_and_the_mark_is_out_of_sight() -> None:
    workbook = page()
    sheet = workbook.worksheets[0]
    unlocked = {cell.coordinate for row in sheet.iter_rows() for cell in row if not cell.protection.locked}
    assert unlocked == {REQUESTED, COMMENT, ANSWERED}
    assert sheet.protection.sheet
    assert workbook[SHEET_NAME].sheet_state == "veryHidden"
    kinds = {str(each.sqref): each.type for each in sheet.data_validations.dataValidation}
    assert kinds == {REQUESTED: "whole", COMMENT: "textLength", ANSWERED: "date"}


def test_the_page_says_what_is_proposed_and_by_when() -> None:
    told = {sheet_row[0].value: sheet_row[1].value for sheet_row in page().worksheets[0].iter_rows()}
    assert told["Kommun"] == "Borlänge (2081)"
    assert told["Föreslaget kommuntal, personer"] == 58
    assert told["Länstal, personer"] == 321
    assert told["Svara senast"] == ANSWER_BY


def test_a_name_that_looks_like_a_formula_stays_text() -> None:
    assert page(name="=1+1").worksheets[0]["B4"].data_type == "s"


def test_equal_proposals_give_equal_bytes() -> None:
    line = a_line()
    one, other = (dialogue_workbook(a_paper(line), line, ANSWER_BY, SWEDISH) for _ in range(2))
    assert one == other


def test_a_faulty_answer_goes_back_with_a_comment_and_is_read_when_corrected(
    asked: PlanningFile, tmp_path: Path
) -> None:
    path = answered(tmp_path, {**FULL, REQUESTED: "trettio"})
    findings = prepare_import(asked, path).report.findings
    workbook = openpyxl.load_workbook(io.BytesIO(with_findings(path.read_bytes(), findings, SWEDISH)))
    sheet = workbook["Svar"]
    assert "trettio" in sheet[REQUESTED].comment.text
    sheet[REQUESTED] = 30
    workbook.save(path)
    asked.act(prepare_import(asked, path).edit())
    assert row_of(asked).requested == 30
