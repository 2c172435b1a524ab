"""The page Dialog as the officer works it: papers out, answers in, numbers and notes written."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import openpyxl
import pikepdf
import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.send_dialogue import SendDialogueDialog, addressees
from desktop.importing.opening import open_import
from desktop.jobs import Job
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.pages.dialogue.edits import today
from desktop.printing.dialogue_paper import DialoguePaperForm
from desktop.printing.open_papers import open_print
from desktop.without_window.quota_papers import draft_paper
from desktop.without_window.quota_planning import divided
from models import acts, decisions, queries
from models.domain.apportionment import Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts, DialogueStatus
from models.queries import DialogueRow
from models.wording import Language, Wording
from tests.models.dialogues import ANSWERED, BORLANGE, COMMENT, ORSA, REQUESTED
from tests.models.documents.pdf_reading import text_of

PAPERS = 15


@pytest.fixture
def page(program: Program, tmp_path: Path) -> DialoguePage:
    program.window.show_page("dialogue", BORLANGE)
    shown = program.window.page
    assert isinstance(shown, DialoguePage)
    shown.choose = lambda *_: tmp_path / "ut"
    return shown


def row_of(program: Program, code: str = BORLANGE) -> DialogueRow:
    with program.workspace.file.reading() as session:
        rows = queries.dialogue_rows(session, program.workspace.year, program.workspace.version or "")
    return next(row for row in rows if row.municipality_code == code)


def texts(program: Program) -> str:
    return "\n".join(label.text() for label in program.window.findChildren(QLabel) if label.isVisible())


def write_cell(page: DialoguePage, column: str, text: str, code: str = BORLANGE) -> None:
    page.go_to(code, column)
    page.panel.model.setData(page.panel.view.currentIndex(), text)


def write_papers(page: DialoguePage) -> None:
    page.write_papers.trigger()
    assert page.send_dialog is not None
    page.send_dialog.write_button.click()


def test_papers_to_all_are_one_undo_step(page: DialoguePage, program: Program, tmp_path: Path) -> None:
    assert "Ingen kommun är tillfrågad än" in texts(program)
    write_papers(page)
    assert len(list((tmp_path / "ut").iterdir())) == 2 * PAPERS
    assert "Underlag till 15 kommuner är skrivna" in texts(program)
    assert "0 av 15 har svarat · 15 är tillfrågade och har inte svarat" in texts(program)
    row = row_of(program)
    assert (row.status, row.sent, row.proposed) == (DialogueStatus.SENT, today(), row.quota)

    program.window.acts.undo.trigger()
    assert row_of(program).status is DialogueStatus.NOT_SENT
    assert len(list((tmp_path / "ut").iterdir())) == 2 * PAPERS


def test_a_cancelled_writing_marks_nobody(page: DialoguePage, program: Program, tmp_path: Path) -> None:
    def stop(job: Job) -> None:
        job.cancel()

    program.workspace.jobs.started.connect(stop)
    write_papers(page)
    assert "Avbrutet. Inget underlag skrevs" in texts(program)
    assert not (tmp_path / "ut").exists()
    assert row_of(program).status is DialogueStatus.NOT_SENT
    assert not program.workspace.undo_stack.can_undo()


def test_a_file_in_the_way_is_told_and_nobody_is_marked(
    page: DialoguePage, program: Program, tmp_path: Path
) -> None:
    (tmp_path / "ut").mkdir()
    (tmp_path / "ut" / "2034 Orsa svar 2026 version 1.xlsx").write_bytes(b"ifylld")
    write_papers(page)
    assert "finns redan" in texts(program)
    assert row_of(program).status is DialogueStatus.NOT_SENT


def test_changed_minds_write_nothing(page: DialoguePage, program: Program, tmp_path: Path) -> None:
    page.choose = lambda *_: None
    write_papers(page)
    assert row_of(program).status is DialogueStatus.NOT_SENT
    assert not (tmp_path / "ut").exists()


def test_papers_show_what_the_adopted_formula_gives(
    page: DialoguePage, program: Program, tmp_path: Path
) -> None:
    workspace = program.workspace
    year, version = workspace.year, workspace.version or ""
    formula = Formula({Criterion.POPULATION: 1_000_000})
    with workspace.file.reading() as session:
        add = acts.add_alternative(session, year, version, "Prov", formula)
    workspace.do(add)
    with workspace.file.reading() as session:
        row = queries.alternative_rows(session, year, version)[-1]
        adopt = acts.adopt(session, row.id, divided(session, year, version, row.formula))
    workspace.do(adopt)
    write_papers(page)
    paper = tmp_path / "ut" / "2081 Borlänge förslag till kommuntal 2026 version 1.pdf"
    with pikepdf.open(paper) as pdf:
        assert "Mål, summan av bidragen" in text_of(pdf)


def test_an_answer_comes_back_through_import(
    page: DialoguePage, program: Program, qtbot: QtBot, tmp_path: Path
) -> None:
    write_papers(page)
    paths = []
    for code, name, requested in ((BORLANGE, "Borlänge", 70), (ORSA, "Orsa", 1)):
        path = tmp_path / "ut" / f"{code} {name} svar 2026 version 1.xlsx"
        workbook = openpyxl.load_workbook(path)
        sheet = workbook.worksheets[0]
        sheet[REQUESTED], sheet[COMMENT], sheet[ANSWERED] = requested, "Modulhus", date.fromisoformat(today())
        workbook.save(path)
        paths.append(path)
    dialog = open_import(program.workspace, program.window, paths)
    assert dialog is not None
    assert [line.preview.report.subject for line in dialog.files.lines] == ["Borlänge", "Orsa"]
    dialog.confirm_button.click()
    assert "2 av 15 har svarat, 1 vill ta emot fler, 1 vill ta emot färre" in page.state_line()
    assert row_of(program).comment == "Modulhus"
    page.go_to(BORLANGE)
    assert "svarade: önskar 70 personer. Modulhus" in texts(program)

    program.window.acts.undo.trigger()
    assert row_of(program).requested == 70
    assert row_of(program, ORSA).requested is None


def test_a_number_written_in_the_table_is_an_answer_of_today(page: DialoguePage, program: Program) -> None:
    quota = row_of(program).quota
    assert quota is not None
    write_cell(page, "requested", str(quota + 5))
    row = row_of(program)
    assert (row.requested, row.answered, row.status) == (quota + 5, today(), DialogueStatus.ANSWERED)
    line = page.panel.view.currentIndex().row()
    assert page.panel.model.text(line, page.panel.model.column_of("difference") or 0) == "+5"

    write_cell(page, "answered", "2026-02-10")
    assert row_of(program).answered == "2026-02-10"
    write_cell(page, "requested", "")
    row = row_of(program)
    assert (row.requested, row.answered) == (None, "2026-02-10")
    assert program.workspace.undo_stack.undo_text() == "Töm önskat kommuntal för Borlänge"
    write_cell(page, "answered", "")
    assert row_of(program).status is DialogueStatus.NOT_SENT


def test_a_day_that_cannot_be_read_stays_in_its_cell_with_the_reason(
    page: DialoguePage, program: Program
) -> None:
    write_cell(page, "answered", "i förrgår")
    assert "är ingen dag" in texts(program)
    assert row_of(program).answered == ""


def test_identity_numbers_do_not_get_in(page: DialoguePage, program: Program) -> None:
    write_cell(page, "comment", "Ring 811218-9876")
    assert row_of(program).comment == ""
    assert not program.workspace.undo_stack.can_undo()


def test_the_log_is_written_changed_and_removed_in_its_table(page: DialoguePage, program: Program) -> None:
    page.log.view.add_row()
    page.log.view.setFocus()
    log = page.log.model
    log.write({(0, 2): "Skolan är full."})
    (note,) = row_of(program).notes
    assert (note.day, note.kind, note.text) == (today(), "said", "Skolan är full.")

    log.write({(0, 1): "Ändrat med anledning av det", (0, 0): "2026-02-05"})
    (note,) = row_of(program).notes
    assert (note.day, note.kind) == ("2026-02-05", "changed")
    assert "2026-02-05 – ändrat: Skolan är full." in texts(program)

    log.remove([0])
    assert row_of(program).notes == ()
    program.window.acts.undo.trigger()
    assert len(row_of(program).notes) == 1


def test_each_municipality_has_a_log_of_its_own(page: DialoguePage, program: Program) -> None:
    page.log.model.write({(0, 2): "Skolan är full."})
    page.go_to(ORSA)
    assert len(page.log.model.all_rows) == 0
    assert "Logg för Orsa" in texts(program)
    page.go_to(BORLANGE)
    assert len(page.log.model.all_rows) == 1


def test_requested_numbers_become_a_criterion(page: DialoguePage, program: Program) -> None:
    write_cell(page, "requested", "70")
    explanation = page.explanation()
    assert explanation is not None
    (action,) = explanation.actions
    action.trigger()
    with program.workspace.file.reading() as session:
        values = {
            row.municipality_code: row.value
            for row in queries.criterion_rows(session, program.workspace.year)
            if row.measure == "requested_quota" and row.value is not None
        }
    assert values == {BORLANGE: 70}


def test_one_can_write_to_those_who_have_not_answered(page: DialoguePage, program: Program) -> None:
    write_papers(page)
    write_cell(page, "requested", "70")
    page.write_papers.trigger()
    assert page.send_dialog is not None
    offered = [page.send_dialog.to.itemText(at) for at in range(page.send_dialog.to.count())]
    assert offered == ["Alla kommuner (15)", "De markerade i tabellen (1)", "De som inte har svarat (14)"]
    page.send_dialog.reject()


def test_groups_that_are_the_same_are_offered_once() -> None:
    groups = addressees(Wording(Language.SWEDISH), ["1", "2"], ["1"], ["2", "1"], [])
    assert [group.codes for group in groups] == [("1", "2"), ("1",)]


@pytest.mark.parametrize(
    ("day", "hint", "may_write"),
    [
        ("2026-03-32", "år, månad och dag", False),
        ("2026-02-28", "har varit", False),
        ("2026-03-02", "ingenting lämnar datorn", True),
    ],
)
def test_the_answer_day_must_be_to_come(qtbot: QtBot, day: str, hint: str, may_write: bool) -> None:
    wording = Wording(Language.SWEDISH)
    form = SendDialogueDialog(addressees(wording, ["1"], [], [], []), date(2026, 3, 1), wording)
    qtbot.addWidget(form)
    assert form.answer_by.text() == (date(2026, 3, 1) + timedelta(weeks=4)).isoformat()
    form.answer_by.setText(day)
    assert hint in form.hint.text()
    assert form.write_button.isEnabled() is may_write


def test_the_page_stands_after_the_quotas(program: Program) -> None:
    titles = [action.text().replace("&", "") for action in program.window.acts.pages]
    assert titles[titles.index("Kommuntal") + 1] == "Dialog"


def decide(program: Program) -> None:
    """The county's quotas as they stand."""
    workspace = program.workspace
    year, version = workspace.year, workspace.version or ""
    with workspace.file.reading() as session:
        paper = draft_paper(session, year, version, "20")
    decisions.decide(workspace.file, paper, DecisionFacts("851-1-2026", "2026-02-01", "Landshövdingen"))


def test_the_diary_number_is_written_once(page: DialoguePage, program: Program) -> None:
    page.write_papers.trigger()
    assert page.send_dialog is not None
    page.send_dialog.diary_number.setText("851-5-2026")
    page.send_dialog.write_button.click()
    preview = open_print(program.workspace, program.window)
    assert preview is not None
    assert isinstance(preview.form, DialoguePaperForm)
    assert preview.form.diary_number.text() == "851-5-2026"
    preview.form.diary_number.setText("851-6-2026")
    preview.close()
    page.write_papers.trigger()
    assert page.send_dialog.diary_number.text() == "851-6-2026"
    page.send_dialog.reject()


def test_nobody_is_asked_about_what_is_decided(page: DialoguePage, program: Program, tmp_path: Path) -> None:
    decide(program)
    write_papers(page)
    assert "är beslutade, så det finns inget förslag att fråga om" in texts(program)
    assert not (tmp_path / "ut").exists()
    assert row_of(program).status is DialogueStatus.NOT_SENT


def test_printing_shows_the_paper_of_the_selected_municipality(page: DialoguePage, program: Program) -> None:
    preview = open_print(program.workspace, program.window)
    assert preview is not None
    assert isinstance(preview.form, DialoguePaperForm)
    paper = preview.form.paper()
    assert paper.file_name == "2081 Borlänge förslag till kommuntal 2026 version 1"
    assert paper.document().title == "Förslag till kommuntal 2026 – Borlänge"
    assert paper.workbook().startswith(b"PK")
    assert preview.pages.page_count == 1

    preview.form.answer_by.setText("snart")
    preview.form.answer_by.editingFinished.emit()
    assert "är ingen dag" in "\n".join(label.text() for label in preview.findChildren(QLabel))
    preview.close()


def test_there_is_nothing_to_print_before_there_are_quotas(program: Program) -> None:
    workspace = program.workspace
    with workspace.file.reading() as session:
        edit = acts.add_year(session, 2031)
    workspace.do(edit)
    workspace.look_at(2031)
    program.window.show_page("dialogue")
    assert open_print(workspace, program.window) is None
    assert "Det finns inga kommuntal att fråga om för 2031 än" in texts(program)
