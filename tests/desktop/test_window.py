"""The window as a whole: pages in both languages, undo, keyboard, names for the screen reader."""

from __future__ import annotations

import re
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QGuiApplication, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QTextBrowser,
    QWidget,
)
from pytestqt.modeltest import ModelTester
from pytestqt.qtbot import QtBot

from desktop.app import tell_calmly
from desktop.bootstrap import Program
from desktop.frame.navigation import PAGES, PageEntry
from desktop.frame.plan_check import FindingsDialog
from desktop.help.help_window import HelpWindow
from desktop.pages.homes import HomesPage
from desktop.pages.table_page import TablePage
from desktop.settings import Appearance, WindowSettings
from models import acts
from models.domain.apportionment import Formula
from models.errors import UserProblem
from models.planning_file.backups import backups
from models.wording import Language

LATE = ("pulp", "highspy", "openpyxl", "pyqtgraph", "typst", "python_calamine", "alembic", "optimizer.solve")


def speak(program: Program, qtbot: QtBot, language: Language) -> None:
    action = next(action for action in program.window.acts.languages.actions() if action.data() == language)
    if not action.isChecked():
        old = program.window
        action.trigger()
        qtbot.waitUntil(lambda: program.window is not old)


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.id)
def test_the_language_changes_on_every_page_while_something_is_selected(
    qtbot: QtBot, program: Program, kind: PageEntry
) -> None:
    program.window.show_page(kind.id)
    for language in (Language.ENGLISH, Language.SWEDISH):
        panel = program.window.page.table_panel() if program.window.page else None
        if panel is not None:
            panel.view.select_cell(0, 0)
        speak(program, qtbot, language)

        assert program.window.page is not None
        assert program.window.page.id == kind.id
        assert program.workspace.wording.of(kind.title) in texts(program.window)
        assert program.window.workspace.wording.language is language


@pytest.mark.parametrize("kind", PAGES, ids=lambda kind: kind.id)
def test_every_table_keeps_qts_contract(
    program: Program, qtmodeltester: ModelTester, kind: PageEntry
) -> None:
    program.window.show_page(kind.id)
    page = program.window.page
    if isinstance(page, TablePage):
        for panel in page.panels:
            qtmodeltester.check(panel.model, force_py=True)


@pytest.mark.parametrize("language", list(Language))
def test_everything_that_takes_focus_has_a_name(qtbot: QtBot, program: Program, language: Language) -> None:
    speak(program, qtbot, language)
    nameless = []
    for kind in PAGES:
        program.window.show_page(kind.id)
        for widget in program.window.findChildren(QWidget):
            if not widget.isVisible() or not widget.focusPolicy() & Qt.FocusPolicy.TabFocus:
                continue
            if widget.focusProxy() is not None:
                continue  # another takes the keyboard in its place
            words = widget.accessibleName() or (widget.text() if isinstance(widget, QAbstractButton) else "")
            if not words and not widget.objectName().startswith("qt_"):
                nameless.append((kind.id, type(widget).__name__))

    assert nameless == []


@pytest.mark.parametrize("language", list(Language))
def test_no_shortcut_and_no_menu_letter_clashes(qtbot: QtBot, program: Program, language: Language) -> None:
    speak(program, qtbot, language)
    shortcuts = Counter(
        key.toString() for action in program.window.acts.every() for key in action.shortcuts()
    )
    assert [key for key, count in shortcuts.items() if count > 1] == []
    menus = [action.menu() for action in program.window.menuBar().actions()]
    for actions in (program.window.menuBar().actions(), *(menu.actions() for menu in menus if menu)):
        letters = Counter(
            text[text.index("&") + 1].casefold() for action in actions if "&" in (text := action.text())
        )
        assert [letter for letter, count in letters.items() if count > 1] == []


def test_f6_goes_round_the_parts_of_the_window(qtbot: QtBot, program: Program) -> None:
    program.window.show_page("places")
    qtbot.waitActive(program.window)
    reached = []
    for _ in range(3):
        program.window.acts.next_pane.trigger()
        focused = QApplication.focusWidget()
        assert focused is not None
        reached.append(focused.accessibleName())

    assert len(set(reached)) == 3


def test_another_year_is_shown_without_an_undo_step(program: Program) -> None:
    program.window.show_page("quotas")
    program.workspace.look_at(2018)

    assert program.workspace.undo_stack.count() == 0
    assert "2018" in program.window.windowTitle()


@pytest.mark.parametrize("language", list(Language))
def test_every_picture_in_the_help_is_there_and_fits(
    program: Program, qtbot: QtBot, language: Language
) -> None:
    speak(program, qtbot, language)
    program.window.show_page("quotas")
    program.window.acts.help.trigger()
    help_window = program.window.findChild(HelpWindow)
    assert help_window is not None
    text = help_window.findChild(QTextBrowser)
    named = re.findall(r'<img src="([^"]+)"', text.document().toHtml())

    assert named == ["../formula.png"]
    for name in named:
        picture = text.loadResource(QTextDocument.ResourceType.ImageResource.value, QUrl(name))
        assert 0 < picture.width() <= text.viewport().width()
    assert text.horizontalScrollBar().maximum() == 0
    help_window.close()


def test_the_check_of_the_plan_answers_in_the_window(program: Program) -> None:
    program.window.acts.check_plan.trigger()
    dialog = program.window.findChild(FindingsDialog)

    assert dialog is not None or "kontrollerad" in program.window.message_bar.text


def test_made_up_data_is_said_on_every_page(program: Program) -> None:
    for kind in PAGES:
        program.window.show_page(kind.id)
        assert "Påhittad demodata" in texts(program.window)


def test_delete_outside_a_table_clears_nothing(qtbot: QtBot, program: Program) -> None:
    program.window.show_page("quotas", "2081", "persons")
    program.window.panes[0].setFocus()
    program.window.acts.clear.trigger()

    assert program.workspace.undo_stack.count() == 0


def test_opening_happens_beside_the_window(
    qtbot: QtBot, qapp: QApplication, settings: WindowSettings, example_path: Path
) -> None:
    program = Program(qapp, settings)
    qtbot.addWidget(program.window)
    program.window.show()
    program.open(example_path)
    assert not program.workspace.is_open
    program.open(example_path)
    assert "pågår fortfarande" in program.window.message_bar.text
    qtbot.waitUntil(lambda: program.workspace.is_open)
    program.open(example_path)
    qtbot.waitUntil(lambda: not program.workspace.jobs.running)

    assert program.window.page is not None
    assert settings.recent_files == (example_path.resolve(),)
    assert len(backups(example_path)) == 1, "a file that was changed is copied when it is opened, once"
    program.close()


def test_a_file_that_cannot_be_opened_leaves_one_sentence(closed_program: Program, tmp_path: Path) -> None:
    closed_program.open(tmp_path / "nowhere.bosplan")

    assert closed_program.window.message_bar.isVisible()
    assert "nowhere.bosplan" in closed_program.window.message_bar.text
    assert not closed_program.workspace.is_open


def test_an_unexpected_error_is_one_calm_sentence(
    program: Program, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(sys, "excepthook", sys.excepthook)
    tell_calmly(program)
    error = ZeroDivisionError("secret")
    sys.excepthook(type(error), error, None)

    assert program.window.message_bar.text.startswith("Något gick fel i programmet.")
    assert "secret" not in program.window.message_bar.text
    assert "secret" in caplog.text


def test_undo_and_redo_say_what_they_would_do(program: Program) -> None:
    window_acts = program.window.acts
    assert (window_acts.undo.text(), window_acts.undo.isEnabled()) == ("&Ångra", False)
    with program.workspace.file.reading() as session:
        edit = acts.add_alternative(session, 2026, "1", "Ort & land", Formula({}))
    program.workspace.do(edit)
    assert window_acts.undo.text() == "&Ångra: lägg till alternativet Ort && land"
    window_acts.undo.trigger()

    assert (window_acts.undo.text(), window_acts.undo.isEnabled()) == ("&Ångra", False)
    assert window_acts.redo.text() == "&Gör om: lägg till alternativet Ort && land"
    window_acts.redo.trigger()
    assert (window_acts.redo.text(), window_acts.redo.isEnabled()) == ("&Gör om", False)


def test_what_another_program_did_is_seen_before_it_is_undone(program: Program) -> None:
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    page.panel.model.setData(page.panel.model.index(0, 3), "5")
    from models import acts

    gone = page.panel.model.all_rows[0].id
    program.workspace.file.act(acts.delete_rows("home_stock", [{"id": gone}]))
    refused: list[UserProblem] = []
    program.workspace.refused.connect(refused.append)
    program.window.acts.undo.trigger()

    assert [problem.code for problem in refused] == ["CHANGED_ELSEWHERE"]
    assert gone not in {row.id for row in page.panel.model.all_rows}
    program.window.acts.undo.trigger()
    assert gone in {row.id for row in page.panel.model.all_rows}


def test_closing_the_file_leads_to_the_start_page(program: Program) -> None:
    program.window.acts.close_file.trigger()

    assert program.window.page is None
    assert not program.window.acts.paste.isEnabled()
    assert "Öppna" in "".join(button.text() for button in program.window.findChildren(QAbstractButton))


@pytest.mark.parametrize("appearance", [Appearance.LIGHT, Appearance.DARK])
def test_text_stands_out_from_what_is_behind_it(program: Program, appearance: Appearance) -> None:
    action = next(
        action for action in program.window.acts.appearances.actions() if action.data() == appearance
    )
    action.trigger()
    palette = QGuiApplication.palette()
    for text, behind in (
        (palette.windowText(), palette.window()),
        (palette.text(), palette.base()),
        (palette.placeholderText(), palette.window()),
        (palette.placeholderText(), palette.base()),
        (palette.link(), palette.base()),
        (palette.highlightedText(), palette.highlight()),
    ):
        assert contrast(text.color().getRgbF()[:3], behind.color().getRgbF()[:3]) >= 4.5


def contrast(one: tuple[float, ...], other: tuple[float, ...]) -> float:
    """WCAG 2 contrast ratio."""
    bright, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)


def luminance(colour: tuple[float, ...]) -> float:
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in colour
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def test_the_start_path_leaves_the_heavy_libraries_alone() -> None:
    code = f"import sys, desktop.app; print([name for name in {LATE!r} if name in sys.modules])"
    shown = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)

    assert shown.stdout.strip() == "[]"


def test_the_navigation_agrees_with_the_pages() -> None:
    for entry in PAGES:
        kind = entry.load()
        assert (entry.id, entry.title, entry.id) == (kind.id, kind.title, kind.icon)


def test_arrow_keys_in_the_navigation_pass_the_headings_by(qtbot: QtBot, program: Program) -> None:
    program.window.show_page(PAGES[0].id)
    navigation = program.window.panes[0]
    navigation.setFocus()
    reached = [PAGES[0].id]
    for _ in PAGES[1:]:
        qtbot.keyClick(navigation, Qt.Key.Key_Down)
        assert program.window.page is not None
        reached.append(program.window.page.id)

    assert reached == [page.id for page in PAGES]


def test_pages_are_turned_as_sheets_are(program: Program) -> None:
    program.window.show_page(PAGES[0].id)
    for turn, reached in ((-1, PAGES[-1]), (1, PAGES[0]), (1, PAGES[1])):
        (program.window.acts.next_page if turn > 0 else program.window.acts.previous_page).trigger()
        assert program.window.page is not None
        assert program.window.page.id == reached.id
