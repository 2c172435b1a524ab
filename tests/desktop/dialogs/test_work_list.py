"""Work beside the window: its list, leaving while it runs, and another language while it runs."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.work_list import WorkDialog
from desktop.frame.new_plan import NewPlanDialog
from desktop.help.help_window import HelpWindow
from desktop.jobs import JobRunner
from desktop.settings import WindowSettings
from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from models.wording import Language
from tests.desktop.test_at_first_sight import texts

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


class Held:
    """Work that goes on until it is let go or cancelled."""

    def __init__(self) -> None:
        self.let_go = threading.Event()

    def __call__(self, news: OnProgress, is_cancelled: IsCancelled) -> str:
        news(Progress("reading", 3, 7))
        while not self.let_go.wait(0.01):
            if is_cancelled():
                raise Cancelled
        return "done"


@pytest.fixture
def held() -> Held:
    return Held()


@pytest.fixture
def busy(qtbot: QtBot, qapp: QApplication, settings: WindowSettings, held: Held) -> Iterator[Program]:
    """The program with work under way."""
    program = Program(qapp, settings, jobs=JobRunner())
    program.window.show()
    program.workspace.jobs.start(held, title="Läser kommunernas arbetsböcker")
    yield program
    held.let_go.set()
    qtbot.waitUntil(lambda: not program.workspace.jobs.running)
    program.window.close()
    program.close()
    program.window.deleteLater()


def listed(program: Program) -> WorkDialog:
    program.window.acts.work.trigger()
    found = program.window.findChild(WorkDialog)
    assert found is not None
    return found


def fail(_news: OnProgress, _is_cancelled: IsCancelled) -> None:
    raise UserProblem("NO_PROPOSAL_YET", year="2026")


def test_the_list_says_what_runs_and_how_it_ended(qtbot: QtBot, busy: Program, held: Held) -> None:
    dialog = listed(busy)
    qtbot.waitUntil(lambda: "Läser, 3 av 7" in texts(dialog))
    assert "1 arbete pågår" in busy.window.status_bar.all_work.text()
    busy.workspace.jobs.start(fail, title="Skriver underlag")
    held.let_go.set()
    qtbot.waitUntil(lambda: dialog.ended.count() == 2)

    assert "Skriver underlag – lyckades inte" in dialog.ended.item(0).text()
    assert "inget förslag" in dialog.ended.item(0).text()
    assert "Läser kommunernas arbetsböcker – klart" in dialog.ended.item(1).text()
    assert "Inget pågår." in texts(dialog)
    assert not busy.window.status_bar.all_work.isVisible()
    dialog.close()


def test_quiet_work_is_not_in_the_list(qtbot: QtBot, busy: Program, held: Held) -> None:
    jobs = busy.workspace.jobs
    answer = jobs.start(lambda _news, _stop: 1, title="Frågar", quiet=True)
    held.let_go.set()
    with qtbot.waitSignal(answer.ended):
        pass
    qtbot.waitUntil(lambda: not jobs.running)
    assert [work.title for work in jobs.recent] == ["Läser kommunernas arbetsböcker"]


def button(box: QMessageBox, words: str) -> Callable[[], None]:
    return next(one for one in box.buttons() if words in one.text()).click


def asked(program: Program) -> QMessageBox:
    found = program.window.findChild(QMessageBox)
    assert found is not None
    return found


def test_leaving_is_asked_once_and_can_be_taken_back(qtbot: QtBot, busy: Program) -> None:
    busy.window.close()
    busy.window.close()
    assert busy.window.isVisible()
    assert len(busy.window.findChildren(QMessageBox)) == 1
    assert "Läser kommunernas arbetsböcker" in asked(busy).text()
    button(asked(busy), "Fortsätt arbeta")()

    assert busy.window.isVisible()
    assert busy.workspace.jobs.running


def test_leaving_stops_the_work(qtbot: QtBot, busy: Program) -> None:
    busy.window.close()
    button(asked(busy), "Avbryt arbetet och stäng")()

    assert not busy.window.isVisible()
    qtbot.waitUntil(lambda: not busy.workspace.jobs.running)


def test_the_question_goes_away_with_the_work(qtbot: QtBot, busy: Program, held: Held) -> None:
    busy.window.close()
    held.let_go.set()
    qtbot.waitUntil(lambda: not busy.window.findChildren(QMessageBox))

    assert busy.window.isVisible()
    assert busy.window.close()


def speak_english(program: Program) -> None:
    acts = program.window.acts.languages.actions()
    next(action for action in acts if action.data() == Language.ENGLISH).trigger()


def test_another_language_waits_for_the_work(qtbot: QtBot, busy: Program, held: Held) -> None:
    old = busy.window
    speak_english(busy)
    qtbot.waitUntil(lambda: "Språket byts när ”Läser" in busy.window.message_bar.text)
    assert busy.window is old
    held.let_go.set()
    qtbot.waitUntil(lambda: busy.window is not old)

    assert busy.window.workspace.wording.language is Language.ENGLISH


def test_another_language_waits_for_what_is_half_written(qtbot: QtBot, program: Program) -> None:
    old = program.window
    dialog = NewPlanDialog(program.workspace.wording, old)
    dialog.show()
    field = dialog.findChild(QLineEdit)
    assert field is not None
    field.setText("Dalarnas län, försök")
    speak_english(program)
    qtbot.waitUntil(lambda: "Språket byts när" in old.message_bar.text)
    assert field.text() == "Dalarnas län, försök"
    dialog.close()
    qtbot.waitUntil(lambda: program.window is not old)


def test_the_help_is_read_on_in_the_other_language(qtbot: QtBot, program: Program) -> None:
    old = program.window
    program.window.acts.glossary.trigger()
    speak_english(program)
    qtbot.waitUntil(lambda: program.window is not old)
    reader = program.window.findChild(HelpWindow)
    assert reader is not None
    assert reader.topic == "glossary"
    assert "County quota" in reader.text.toPlainText()
