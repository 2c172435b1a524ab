"""Printing and saving the papers of the municipal quotas, from the page they are about."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from openpyxl import load_workbook
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.decide import DecideDialog
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.printing.exports import EXPORTS
from desktop.printing.open_papers import open_print
from desktop.printing.preview import PreviewDialog
from desktop.printing.printer import a4_printer
from desktop.printing.quota_paper import QuotaPaperForm
from desktop.without_window import quota_papers
from desktop.without_window.quota_papers import PaperKind
from desktop.workspace import Workspace
from models import acts, decisions
from models.domain.quota_paper import DecisionFacts
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from tests.desktop.test_longer_words import WIDTH, LongerWording, cut_off
from tests.desktop.window_work import a_workspace
from tests.models.quota_plans import calculate, quota

FACTS = DecisionFacts("851-1-2026", "2025-11-12", "Länsrådet", "Handläggaren", "Överklaga till regeringen.")


@pytest.fixture
def preview(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> PreviewDialog:
    dialog = PreviewDialog(
        workspace,
        QuotaPaperForm(workspace),
        choose=lambda _parent, _workspace, export, name: tmp_path / f"{name}{export.suffix}",
    )
    qtbot.addWidget(dialog)
    return dialog


def form(preview: PreviewDialog) -> QuotaPaperForm:
    assert isinstance(preview.form, QuotaPaperForm)
    return preview.form


def decide(workspace: Workspace, county: str = "20") -> None:
    with workspace.file.reading() as session:
        paper = quota_papers.draft_paper(session, workspace.year, "1", county)
    decisions.decide(workspace.file, paper, FACTS)


def test_the_decision_is_shown_first_and_the_basis_can_be_chosen(preview: PreviewDialog):
    assert [form(preview).kind.itemText(row) for row in range(form(preview).kind.count())] == [
        "Beslut",
        "Underlag till beslut",
    ]
    assert preview.pages.page_count == 1
    form(preview).kind.setCurrentIndex(1)
    assert preview.pages.page_count > 3
    assert preview.messages.text == ""


def test_a_version_that_replaces_another_has_a_paper_of_what_changed(
    workspace: Workspace, qtbot: QtBot, preview: PreviewDialog
):
    with workspace.file.reading() as session:
        edit = acts.revise(
            session, workspace.year, county_quotas={"20": 300}, sfs="SFS 2026:1", in_force="2026-06-01"
        )
    workspace.do(edit)
    workspace.look_at(workspace.year, "2")
    later = QuotaPaperForm(workspace)
    qtbot.addWidget(later)
    assert later.kind.itemData(2) == PaperKind.REVISION
    later.kind.setCurrentIndex(2)
    assert later.paper().document().title.startswith("Ändrade kommuntal")


def test_what_is_filled_in_stands_on_the_saved_papers(preview: PreviewDialog, tmp_path: Path):
    form(preview).diary_number.setText("851-77-2026")
    form(preview).decision_maker.setText("Länsrådet")
    form(preview).appeal.setPlainText("Beslutet kan överklagas.")
    for button in preview.save_buttons:
        button.click()
        assert "Sparat" in preview.messages.text
    name = "Beslut 2026 version 1 Dalarnas län"
    page = (tmp_path / f"{name}.html").read_text("utf-8")
    for text in ("851-77-2026", "Länsrådet", "Beslutet kan överklagas.", "UTKAST"):
        assert text in page
    with pikepdf.open(tmp_path / f"{name}.pdf") as paper:
        assert len(paper.pages) == preview.pages.page_count
    assert load_workbook(tmp_path / f"{name}.xlsx").sheetnames == ["Beslut", "Underlag", "Dialog"]


def test_pages_are_drawn_again_for_every_answer(preview: PreviewDialog, qtbot: QtBot):
    drawn: list[int] = []
    preview.pages.page_changed.connect(drawn.append)
    form(preview).diary_number.setText("851-1")
    form(preview).diary_number.editingFinished.emit()
    assert drawn == [1]
    form(preview).diary_number.editingFinished.emit()
    assert drawn == [1], "the same answers are the same paper"
    form(preview).appeal.setPlainText("Beslutet kan överklagas.")
    qtbot.waitUntil(lambda: drawn == [1, 1])


def test_a_decision_is_printed_with_its_own_facts_that_can_no_longer_be_written(
    workspace: Workspace, qtbot: QtBot
):
    decide(workspace)
    decided = QuotaPaperForm(workspace)
    qtbot.addWidget(decided)
    fields = [*decided.findChildren(QLineEdit), *decided.findChildren(QPlainTextEdit)]
    assert all(field.isReadOnly() for field in fields)
    assert decided.diary_number.text() == "851-1-2026"
    assert decided.appeal.toPlainText() == "Överklaga till regeringen."
    assert "Fastställt" in "".join(label.text() for label in decided.findChildren(QLabel))
    document = decided.paper().document()
    assert document.stamp == "FASTSTÄLLD"


def test_each_county_shows_its_own_papers(qtbot: QtBot, tmp_path: Path):
    workspace = a_workspace(tmp_path, county="20,21")
    calculate(workspace.file)
    decide(workspace, "20")
    shown = QuotaPaperForm(workspace)
    qtbot.addWidget(shown)
    assert shown.paper().document().stamp == "FASTSTÄLLD"
    shown.county.setCurrentIndex(1)
    assert shown.diary_number.text() == "", "a draft does not take over what another county decided"
    assert not shown.diary_number.isReadOnly()
    shown.diary_number.setText("851-2-2026")
    assert shown.paper().document().title == "Beslut om kommuntal 2026 – Gävleborgs län"
    assert shown.paper().document().stamp == "UTKAST"
    shown.county.setCurrentIndex(0)
    shown.county.setCurrentIndex(1)
    assert shown.diary_number.text() == "851-2-2026"
    workspace.close()


def test_a_county_without_quotas_shows_no_pages_and_says_why(qtbot: QtBot, tmp_path: Path):
    workspace = a_workspace(tmp_path, county="20,21")
    calculate(workspace.file)
    for code in ("2101", "2180"):
        workspace.do(acts.clear_quota(quota(workspace.file, code)))
    dialog = PreviewDialog(workspace, QuotaPaperForm(workspace))
    qtbot.addWidget(dialog)
    dialog.show()
    assert dialog.pages.page_count == 1
    form(dialog).county.setCurrentIndex(1)
    assert dialog.pages.page_count == 0
    assert "Ockelbo har inget kommuntal för 2026 ännu." in dialog.messages.text
    form(dialog).county.setCurrentIndex(0)
    assert dialog.pages.page_count == 1
    assert not dialog.messages.isVisible()
    workspace.close()


def test_lying_pages_lie_on_the_printed_paper(preview: PreviewDialog, tmp_path: Path):
    form(preview).kind.setCurrentIndex(1)
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setFromTo(1, 1)
    preview.print_on(printer)
    with pikepdf.open(tmp_path / "printed.pdf") as printed:
        (page,) = printed.pages
        width, height = (float(side) for side in page.mediabox[2:])
        turned = int(page.get("/Rotate", 0)) % 180 == 90
    assert (width > height) is not turned


def test_printing_on_the_page_of_the_quotas_is_about_them(program: Program):
    program.window.show_page("quotas")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    page.papers_button.click()
    shown = program.window.findChild(PreviewDialog)
    assert isinstance(shown, PreviewDialog)
    assert shown.windowTitle() == "Skriv ut kommuntalens dokument 2026"
    shown.close()


def test_the_preview_closes_with_the_planning_file(program: Program):
    program.window.show_page("quotas")
    shown = open_print(program.workspace, program.window)
    assert shown is not None
    program.workspace.close()
    assert not shown.isVisible()


def test_elsewhere_printing_is_about_the_proposal(program: Program):
    program.window.show_page("homes")
    assert open_print(program.workspace, program.window) is None
    assert "Det finns inget förslag att skriva ut" in program.window.message_bar.text


def test_saving_begins_at_the_first_way_of_saving(program: Program, qtbot: QtBot):
    program.window.show_page("quotas")
    program.window.acts.save_paper.trigger()
    shown = program.window.findChild(PreviewDialog)
    assert isinstance(shown, PreviewDialog)
    assert shown.focusWidget() is shown.save_buttons[0]
    assert len(shown.save_buttons) == len(EXPORTS)
    shown.close()


def test_without_quotas_there_is_nothing_to_print(closed_program: Program, tmp_path: Path):
    PlanningFile.create(tmp_path / "empty.bosplan", title="Tom", scope="20", year=2026).close()
    closed_program.open(tmp_path / "empty.bosplan")
    closed_program.window.show_page("quotas")
    assert open_print(closed_program.workspace, closed_program.window) is None
    assert "Det finns inga kommuntal att skriva ut" in closed_program.window.message_bar.text


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_takes_focus_has_a_name(workspace: Workspace, qtbot: QtBot, language: Language):
    workspace.wording = Wording(language)
    dialog = PreviewDialog(workspace, QuotaPaperForm(workspace))
    qtbot.addWidget(dialog)
    dialog.show()
    fields = [
        widget
        for kind in (QComboBox, QLineEdit, QPlainTextEdit, QPushButton)
        for widget in dialog.findChildren(kind)
        if widget.isVisible() and isinstance(widget, QWidget)
    ]
    assert fields
    for field in fields:
        assert field.accessibleName() or (isinstance(field, QPushButton) and field.text()), field


def test_the_questions_fit_in_a_language_of_longer_words(workspace: Workspace, qtbot: QtBot):
    workspace.wording = LongerWording(Language.SWEDISH)
    dialog = PreviewDialog(workspace, QuotaPaperForm(workspace))
    qtbot.addWidget(dialog)
    dialog.show()
    assert cut_off(dialog) == []
    assert dialog.width() <= WIDTH


def test_the_draft_can_be_read_before_it_is_decided(program: Program):
    program.window.acts.decide_quotas.trigger()
    dialog = program.window.findChild(DecideDialog)
    assert isinstance(dialog, DecideDialog)
    dialog.diary_number.setText("851-3-2026")
    dialog.day.setText("2025-11-12")
    dialog.read_button.click()
    shown = dialog.findChild(PreviewDialog)
    assert isinstance(shown, PreviewDialog)
    document = form(shown).paper().document()
    assert document.stamp == "UTKAST"
    assert "Dnr 851-3-2026" in document.every_page
    assert form(shown).paper().facts.decided == "2025-11-12"
    shown.close()
    dialog.reject()


def test_what_is_filled_in_on_a_draft_is_there_the_next_time(workspace: Workspace, qtbot: QtBot):
    first = QuotaPaperForm(workspace)
    qtbot.addWidget(first)
    first.diary_number.setText("851-4-2026")
    first.rapporteur.setText("Handläggaren")
    first.appeal.setPlainText("Beslutet kan överklagas.")
    later = DecideDialog(workspace)
    qtbot.addWidget(later)
    assert later.diary_number.text() == "851-4-2026"
    assert later.appeal.toPlainText() == "Beslutet kan överklagas."
    later.decision_maker.setText("Länsrådet")
    later.reject()
    again = QuotaPaperForm(workspace)
    qtbot.addWidget(again)
    assert again.paper().facts == DecisionFacts(
        "851-4-2026", "", "Länsrådet", "Handläggaren", "Beslutet kan överklagas."
    )


def test_a_later_version_begins_with_who_decided_the_one_before(workspace: Workspace, qtbot: QtBot):
    decide(workspace)
    with workspace.file.reading() as session:
        edit = acts.revise(
            session, workspace.year, county_quotas={"20": 300}, sfs="SFS 2026:1", in_force="2026-06-01"
        )
    workspace.do(edit)
    workspace.look_at(workspace.year, "2")
    later = QuotaPaperForm(workspace)
    qtbot.addWidget(later)
    assert later.paper().facts == DecisionFacts(decision_maker="Länsrådet", rapporteur="Handläggaren")
