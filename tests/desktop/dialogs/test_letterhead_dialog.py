"""The letterhead is entered with a page in view, and stands on every paper afterwards."""

from __future__ import annotations

from pathlib import Path

import pikepdf
import pytest
from PySide6.QtWidgets import QLineEdit, QPlainTextEdit
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.letterhead import LetterheadDialog
from desktop.dialogs.send_dialogue import SendDialogueDialog
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.printing.inflow_paper import InflowForm
from desktop.printing.paper import PaperForm
from desktop.printing.preview import PreviewDialog
from desktop.printing.proposal_paper import ProposalForm
from desktop.printing.quota_paper import QuotaPaperForm
from desktop.without_window import inflow_planning, planning
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.domain.proposal import PlanSettings
from models.wording import Language, Wording
from tests.desktop.commands.command_line import Run
from tests.desktop.test_longer_words import LongerWording, cut_off
from tests.models.documents.pdf_reading import tags, text_of
from tests.models.logo_files import a_png, an_svg

AUTHORITY = "Länsstyrelsen i Provlän"
HEAD = Letterhead(AUTHORITY, ("Storgatan 1", "111 11 Prov"), ("prov@example.se",), a_png(), "Vapen")


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot, tmp_path: Path) -> LetterheadDialog:
    logo = tmp_path / "vapen.svg"
    logo.write_bytes(an_svg('<rect width="200" height="60"/>'))
    shown = LetterheadDialog(workspace, choose=lambda _parent, _workspace: logo)
    qtbot.addWidget(shown)
    return shown


def stored(workspace: Workspace) -> Letterhead:
    with workspace.file.reading() as session:
        return queries.letterhead(session)


def set_head(workspace: Workspace) -> None:
    with workspace.file.reading() as session:
        edit = acts.set_letterhead(session, HEAD)
    workspace.do(edit)


def test_what_is_entered_is_seen_kept_and_taken_back(
    workspace: Workspace, dialog: LetterheadDialog, qtbot: QtBot
):
    before = dialog.page.pixmap().toImage()
    dialog.authority.setText(AUTHORITY)
    dialog.address.setPlainText("Storgatan 1\n\n 111 11 Prov ")
    dialog.contact.setPlainText("prov@example.se")
    dialog.choose_button.click()
    qtbot.waitUntil(lambda: dialog.page.pixmap().toImage() != before)
    assert dialog.logo_text.text() == AUTHORITY
    dialog.save_button.click()
    head = stored(workspace)
    assert (head.authority, head.address) == (AUTHORITY, ("Storgatan 1", "111 11 Prov"))
    assert head.logo is not None
    assert head.logo.startswith(b"<svg")
    assert not dialog.isVisible()
    workspace.undo_stack.undo()
    assert stored(workspace) == NO_LETTERHEAD
    workspace.undo_stack.redo()
    assert stored(workspace) == head


def test_it_begins_with_what_is_set(workspace: Workspace, qtbot: QtBot):
    set_head(workspace)
    again = LetterheadDialog(workspace)
    qtbot.addWidget(again)
    assert again.head == stored(workspace)
    again.remove_button.click()
    again.save_button.click()
    assert stored(workspace).logo is None


def test_a_logo_without_words_is_refused_and_the_field_is_shown(
    workspace: Workspace, dialog: LetterheadDialog, qtbot: QtBot
):
    dialog.show()
    dialog.choose_button.click()
    dialog.logo_text.clear()
    dialog.save_button.click()
    assert "Logotypen saknar beskrivning" in dialog.messages.text
    assert dialog.focusWidget() is dialog.logo_text
    assert stored(workspace) == NO_LETTERHEAD


@pytest.mark.parametrize("content", [b"GIF89a", an_svg("<text>Vi</text>"), None])
def test_what_is_no_logo_is_not_taken(
    workspace: Workspace, dialog: LetterheadDialog, tmp_path: Path, content: bytes | None
):
    path = tmp_path / "annat.svg"
    if content is not None:
        path.write_bytes(content)
    dialog.take_logo(path)
    assert "\n" in dialog.messages.text
    assert dialog.head.logo is None
    assert not dialog.remove_button.isEnabled()


@pytest.mark.parametrize("language", list(Language))
def test_every_field_has_a_name_and_longer_words_fit(workspace: Workspace, qtbot: QtBot, language: Language):
    workspace.wording = Wording(language)
    shown = LetterheadDialog(workspace)
    qtbot.addWidget(shown)
    for kind in (QLineEdit, QPlainTextEdit):
        assert all(field.accessibleName() for field in shown.findChildren(kind))
    workspace.wording = LongerWording(language)
    longer = LetterheadDialog(workspace)
    qtbot.addWidget(longer)
    longer.show()
    qtbot.waitExposed(longer)
    assert cut_off(longer) == []


@pytest.fixture
def forms(workspace: Workspace) -> list[PaperForm]:
    proposed = planning.propose(workspace.file, 2026, PlanSettings(time_limit_seconds=30))
    assert proposed.proposal_id is not None
    studied = inflow_planning.study(workspace.file, 2026, PlanSettings(time_limit_seconds=30))
    return [
        ProposalForm(workspace, proposed.proposal_id),
        InflowForm(workspace, studied),
        QuotaPaperForm(workspace),
    ]


def test_every_paper_of_the_window_carries_it(
    workspace: Workspace, forms: list[PaperForm], qtbot: QtBot, tmp_path: Path
):
    set_head(workspace)
    for number, form in enumerate(forms):
        preview = PreviewDialog(
            workspace,
            form,
            choose=lambda _parent, _workspace, export, _name, number=number: (
                tmp_path / f"{number}{export.suffix}"
            ),
        )
        qtbot.addWidget(preview)
        for button in preview.save_buttons[:2]:
            button.click()
        with pikepdf.open(tmp_path / f"{number}.pdf") as paper:
            assert text_of(paper).count("prov@example.se") == 1
            assert next(str(tag.Alt) for tag in tags(paper) if "/Alt" in tag) == "Vapen"
        assert AUTHORITY in (tmp_path / f"{number}.html").read_text("utf-8")


def test_papers_to_the_municipalities_carry_it(program: Program, qtbot: QtBot, tmp_path: Path):
    set_head(program.workspace)
    program.window.show_page("dialogue")
    page = program.window.page
    assert isinstance(page, DialoguePage)
    page.choose = lambda *_: tmp_path / "ut"
    page.write_papers.trigger()
    assert isinstance(page.send_dialog, SendDialogueDialog)
    page.send_dialog.write_button.click()
    written = sorted((tmp_path / "ut").glob("*.pdf"))
    assert written
    with pikepdf.open(written[0]) as paper:
        assert AUTHORITY in text_of(paper)


def test_papers_of_the_command_line_carry_it(run: Run, workspace: Workspace, tmp_path: Path):
    set_head(workspace)
    plan = workspace.file.path
    workspace.close()
    assert run("papers", plan, "--out", tmp_path / "ut").code == 0
    for paper in (tmp_path / "ut").glob("*.html"):
        assert AUTHORITY in paper.read_text("utf-8")
    assert list((tmp_path / "ut").glob("*.html"))
