"""Fetching criteria in the window: nothing is asked unasked, a preview first, one step, clear refusals."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.importing.fetch_criteria import FetchDialog
from desktop.workspace import Workspace
from models import queries
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.planning_file.backups import backups
from models.planning_file.database import PlanningFile
from tests.desktop.window_work import a_workspace
from tests.models.fetching.services import DATA, KPI, Recorded, key_figure, kolada_page

ID = "N03920"
ANSWERS = {
    KPI.format(id=ID): key_figure(ID, "Arbetslösa av befolkningen 18–65 år, andel (%)"),
    DATA.format(id=ID, year=2025): kolada_page(ID, 2025, {"2080": 4.1, "2081": 6.2, "0180": 5.0}),
}


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    """Dalarna with nothing but the country's facts."""
    made = a_workspace(tmp_path)
    yield made
    made.close()


def a_dialog(qtbot: QtBot, workspace: Workspace, transport: Recorded) -> FetchDialog:
    dialog = FetchDialog(workspace, transport=transport)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def offer(dialog: FetchDialog, words: str) -> None:
    at = next(at for at in range(dialog.offer.count()) if words in dialog.offer.itemText(at))
    dialog.offer.setCurrentIndex(at)


def stored(workspace: Workspace) -> dict[str, float]:
    with workspace.file.reading() as session:
        return {
            row.municipality: row.value
            for row in queries.criterion_rows(session, workspace.year)
            if row.criterion is Criterion.LABOUR and row.value is not None
        }


def test_nothing_is_asked_before_the_button_and_nothing_taken_in_before_the_next(
    qtbot: QtBot, workspace: Workspace
) -> None:
    transport = Recorded(ANSWERS)
    told: list[str] = []
    dialog = a_dialog(qtbot, workspace, transport)
    dialog.fetched_text.connect(told.append)
    offer(dialog, ID)
    assert transport.asked == []
    assert "api.kolada.se" in dialog.notice.text()
    assert "Inget ur planen skickas" in dialog.notice.text()
    assert not dialog.confirm_button.isEnabled()

    dialog.fetch_button.click()

    assert transport.asked == list(ANSWERS)
    assert not any("2080" in url for url in transport.asked)
    assert "Arbetslösa av befolkningen" in dialog.messages.text
    assert dialog.report.isVisible()
    assert stored(workspace) == {}
    dialog.confirm_button.click()
    assert stored(workspace) == {"Falun": 4.1, "Borlänge": 6.2}
    assert workspace.undo_stack.count() == 1
    assert len(backups(workspace.file.path)) == 1
    assert "Nya: 2" in told[-1]
    workspace.undo_stack.undo()
    assert stored(workspace) == {}


def test_a_title_from_the_service_is_only_text(qtbot: QtBot, workspace: Workspace) -> None:
    title = {KPI.format(id=ID): key_figure(ID, "<img src='x'> <b>Arbetslösa</b>")}
    dialog = a_dialog(qtbot, workspace, Recorded(ANSWERS | title))
    offer(dialog, ID)

    dialog.fetch_button.click()

    (shown,) = (label for label in dialog.messages.findChildren(QLabel) if "<b>" in label.text())
    assert shown.textFormat() is Qt.TextFormat.PlainText


def test_without_a_network_one_sentence_and_the_plan_as_it_was(qtbot: QtBot, workspace: Workspace) -> None:
    gone = UserProblem("FETCH_NO_NETWORK", host="api.kolada.se")
    dialog = a_dialog(qtbot, workspace, Recorded({KPI.format(id=ID): gone}))
    offer(dialog, ID)

    dialog.fetch_button.click()

    assert dialog.messages.text.startswith("Det gick inte att nå api.kolada.se.")
    assert dialog.preview is None
    assert not dialog.confirm_button.isEnabled()
    assert dialog.fetch_button.isEnabled()


def test_an_answer_for_one_plan_is_never_taken_into_another(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    dialog = a_dialog(qtbot, workspace, Recorded(ANSWERS))
    offer(dialog, ID)
    dialog.fetch_button.click()

    workspace.use(PlanningFile.create(tmp_path / "other.bosplan", title="B", scope="20", year=2026))

    assert not dialog.isVisible()


@pytest.mark.parametrize("change", ["year", "offer"])
def test_another_question_forgets_the_answer_before(qtbot: QtBot, workspace: Workspace, change: str) -> None:
    dialog = a_dialog(qtbot, workspace, Recorded(ANSWERS))
    offer(dialog, ID)
    dialog.fetch_button.click()
    assert dialog.preview is not None

    if change == "year":
        dialog.data_year.setValue(2024)
    else:
        offer(dialog, "N01951")

    assert dialog.preview is None
    assert not dialog.confirm_button.isEnabled()


def test_the_fields_follow_what_is_chosen(qtbot: QtBot, workspace: Workspace) -> None:
    dialog = a_dialog(qtbot, workspace, Recorded({}))
    assert dialog.data_year.value() == 2025

    offer(dialog, "SCB")
    assert "statistikdatabasen.scb.se" in dialog.notice.text()
    assert dialog.data_year.maximum() == 2024
    offer(dialog, "annat nyckeltal")
    assert dialog.key_figure.isEnabled()
    assert dialog.measure.isEnabled()
    dialog.key_figure.setText("hej")
    dialog.fetch_button.click()
    assert dialog.messages.text.startswith("Kolada har inget nyckeltal ”hej”.")


def test_the_act_in_the_menu_opens_it(program: Program, qtbot: QtBot) -> None:
    program.window.acts.fetch_criteria.trigger()

    (dialog,) = program.window.findChildren(FetchDialog)
    assert dialog.isVisible()
    dialog.close()
