"""The help holds everything: every page, dialog, act, rule, goal, setting and message, in both languages."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QMenu
from pytestqt.qtbot import QtBot

import desktop
from desktop.bootstrap import Program
from desktop.dialogs.solve_choices import SolveChoices
from desktop.frame.navigation import PAGES
from desktop.frame.new_plan import NewPlanDialog
from desktop.help.dialog_topics import DIALOG_TOPICS
from desktop.help.help_library import SHORTCUTS, HelpLibrary
from desktop.help.help_window import HelpWindow
from desktop.help.problem_topics import TOPICS, topic_of
from desktop.help.shortcut_sheet import acts_of, native, plain, shortcut_sheet
from desktop.pages.conditions.limit_fields import CostFields, LimitFields
from desktop.workspace import Workspace
from models.errors import UserProblem
from models.problems import AREAS, SENTENCES
from models.wording import Language, Wording
from models.words.criterion_words import CRITERION_TITLES
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from tests.desktop.test_window import speak

LANGUAGES = pytest.mark.parametrize("language", list(Language))


def library(language: Language) -> HelpLibrary:
    return HelpLibrary(Wording(language), "# Shortcuts")


def reader(program: Program) -> HelpWindow:
    found = program.window.findChild(HelpWindow)
    assert found is not None
    return found


@LANGUAGES
def test_every_page_rule_and_criterion_has_a_topic_of_its_own(language: Language) -> None:
    shelf = library(language)
    topics = [topic.id for chapter in shelf.chapters for topic in chapter.topics]

    assert len(topics) == len(set(topics))
    assert {page.id for page in PAGES} <= set(topics)
    assert {rule.id for rule in RULES} <= set(topics)
    assert {criterion.value for criterion in CRITERION_TITLES} <= set(topics)
    assert all(topic.title and len(topic.text) > 80 for c in shelf.chapters for topic in c.topics[:-1])


@LANGUAGES
def test_every_goal_is_explained_by_its_name(language: Language) -> None:
    text = library(language).topic("goals").text
    for goal in GOALS:
        assert f"- **{Wording(language).of(goal.title)}** " in text


@LANGUAGES
def test_every_setting_is_explained_by_its_name(
    qtbot: QtBot, workspace: Workspace, language: Language
) -> None:
    workspace.wording = Wording(language)
    fields = (SolveChoices(workspace.wording, []), LimitFields(workspace), CostFields(workspace))
    for field in fields:
        qtbot.addWidget(field)
    names = {
        plain(part.text()).casefold()
        for field in fields
        for part in [*field.findChildren(QCheckBox), *(x for x in field.findChildren(QLabel) if x.buddy())]
    }
    text = library(language).topic("settings").text.casefold()

    assert len(names) > 10
    assert [name for name in names if name not in text] == []


@LANGUAGES
def test_every_message_stands_on_the_page_that_it_leads_to(language: Language) -> None:
    shelf, wording = library(language), Wording(language)
    assert [area for area in AREAS if area not in [known for _topic, known in TOPICS]] == []
    for code, text in SENTENCES.items():
        begins = re.split(r"\{|%n|\n|[*_<>#`\[\]|]", wording.of(text))[0]
        assert topic_of(code) in shelf, code
        assert begins in shelf.topic(topic_of(code)).text, code


@LANGUAGES
def test_every_link_leads_somewhere(language: Language) -> None:
    shelf = library(language)
    for chapter in shelf.chapters:
        for topic in chapter.topics:
            for picture, name in re.findall(r"(!?)\[[^\]]*\]\(([^)]*)\)", topic.text):
                assert (topic.folder / name).is_file() if picture else name in shelf, (topic.id, name)


def test_every_dialog_has_a_page_in_the_help() -> None:
    dialogs = set()
    for path in Path(desktop.__path__[0]).rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ClassDef) and any(
                isinstance(base, ast.Name) and base.id == "QDialog" for base in node.bases
            ):
                dialogs.add(node.name)

    assert dialogs - {"HelpWindow"} <= set(DIALOG_TOPICS)
    assert all(topic in library(Language.ENGLISH) for topic in DIALOG_TOPICS.values())


@LANGUAGES
def test_every_act_and_its_key_are_in_the_sheet(qtbot: QtBot, program: Program, language: Language) -> None:
    speak(program, qtbot, language)
    bar = program.window.menuBar()
    sheet = shortcut_sheet(bar, program.workspace.wording)
    menus = [action.menu() for action in bar.actions()]
    acts = [action for menu in menus if isinstance(menu, QMenu) for action in acts_of(menu)]

    assert len(acts) > 40
    for action in acts:
        assert f"| {plain(action.text())} | {native(action)} |" in sheet
    assert set(program.window.acts.every()) - set(acts) == set()


def test_every_key_of_a_page_is_in_the_sheet(program: Program) -> None:
    sheet = shortcut_sheet(program.window.menuBar(), program.workspace.wording)
    for page in PAGES:
        program.window.show_page(page.id)
    keys = {
        action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        for action in program.window.findChildren(QAction)
        if not action.shortcut().isEmpty()
    }

    assert [key for key in keys if not re.search(rf"[ ,|]{re.escape(key)}[ ,|]", sheet)] == []


@LANGUAGES
def test_what_is_sought_is_found_and_marked(qtbot: QtBot, program: Program, language: Language) -> None:
    speak(program, qtbot, language)
    program.window.acts.help_contents.trigger()
    window = reader(program)
    window.search.setText("10 a §" if language is Language.SWEDISH else "section 10 a")
    assert window.finds.count() > 0
    window.search.setFocus()
    qtbot.keyClick(window.search, Qt.Key.Key_Return)

    assert window.text.extraSelections()
    assert window.finds.currentItem().text().split("\n")[1]
    window.search.setText("xyzzy")
    assert window.finds.count() == 1
    window.search.clear()
    assert window.contents.isVisible()


def test_the_way_back_and_forth(program: Program) -> None:
    program.window.acts.glossary.trigger()
    window = reader(program)
    window.show_topic("goals")
    window.back.click()
    assert window.topic == "glossary"
    assert not window.back.isEnabled()
    window.forward.click()
    assert window.topic == "goals"
    window.back.click()
    window.show_topic(SHORTCUTS)
    assert not window.forward.isEnabled()


def test_the_help_follows_the_pages_until_something_else_is_read(program: Program) -> None:
    program.window.show_page("quotas")
    program.window.acts.help.trigger()
    program.window.show_page("homes")
    assert reader(program).topic == "homes"
    reader(program).show_topic("glossary")
    program.window.show_page("places")
    assert reader(program).topic == "glossary"


def test_f1_in_a_dialog_is_about_the_dialog(qtbot: QtBot, program: Program) -> None:
    dialog = NewPlanDialog(program.workspace.wording, program.window)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is dialog)
    next(action for action in dialog.actions() if native(action) == "F1").trigger()

    assert reader(program).topic == "files"


def test_a_message_leads_to_its_page(program: Program) -> None:
    program.window.show_problem(UserProblem("NO_PROPOSAL_YET", year="2026"))
    program.window.message_bar.more.click()
    assert reader(program).topic == "files"

    program.window.tell("Klart.")
    assert not program.window.message_bar.more.isVisible()


def test_everything_in_the_reader_has_a_name(program: Program) -> None:
    program.window.acts.help_contents.trigger()
    window = reader(program)
    for widget in (window.search, window.contents, window.finds, window.text, window.back, window.forward):
        assert widget.accessibleName()
