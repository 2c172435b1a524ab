"""Planning from the window: what is asked for, how it ended, in four different sentences."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from desktop.dialogs.outcome_words import outcome_label, outcome_sentence
from desktop.dialogs.solve import SolveDialog
from desktop.jobs import JobRunner
from desktop.settings import WindowSettings
from desktop.without_window import planning
from desktop.workspace import Workspace
from models import acts, proposals
from models.domain.proposal import Outcome, PlanSettings
from models.example_county.example import create_example
from models.progress import Progress
from models.wording import Language, Wording
from optimizer.searching.search import search_here
from optimizer.solve import optimise

SWEDISH = Wording(Language.SWEDISH)
ENDINGS = (
    Outcome.STOPPED,
    Outcome.STOPPED_EMPTY,
    Outcome.OUT_OF_TIME,
    Outcome.INFEASIBLE,
    Outcome.FEASIBLE,
    Outcome.FAILED,
)


@pytest.fixture
def workspace(tmp_path: Path, qtbot: QtBot) -> Iterator[Workspace]:
    workspace = Workspace(SWEDISH, WindowSettings(tmp_path / "settings.ini"), JobRunner())
    workspace.use(create_example(tmp_path / "example.bosplan"))
    yield workspace
    assert workspace.jobs.stop_all()
    workspace.close()


@pytest.fixture
def dialog(workspace: Workspace, qtbot: QtBot) -> SolveDialog:
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def test_each_outcome_has_its_own_sentence_and_says_what_to_do_now():
    sentences = [outcome_sentence(outcome, 0.02, SWEDISH) for outcome in ENDINGS]
    assert len(set(sentences)) == len(ENDINGS)
    assert all("\n" in sentence for sentence in sentences)
    assert "2,0 %" in outcome_sentence(Outcome.FEASIBLE, 0.02, SWEDISH)
    assert "högst 0,1 %" in outcome_sentence(Outcome.FEASIBLE, 0.0001, SWEDISH)
    assert "%" not in outcome_sentence(Outcome.FEASIBLE, None, SWEDISH)
    assert "avbröt" not in outcome_sentence(Outcome.OUT_OF_TIME, None, SWEDISH)
    assert all(outcome_label(outcome, SWEDISH) for outcome in Outcome)


def test_the_form_starts_with_the_usual_settings(dialog: SolveDialog):
    assert dialog.choices.settings() == PlanSettings()
    assert any("version 1" in label.text() for label in dialog.findChildren(QLabel))


def test_rules_goals_and_limits_are_asked_for(dialog: SolveDialog, qtbot: QtBot):
    choices = dialog.choices
    rule = next(row for row in range(choices.rules.count()) if _key(choices.rules, row) == "home_suits_needs")
    choices.rules.item(rule).setCheckState(Qt.CheckState.Unchecked)
    goals = choices.goals
    goals.list.setCurrentRow(1)
    qtbot.keyClick(goals.list, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    goals.list.item(2).setCheckState(Qt.CheckState.Unchecked)
    assert goals.list.currentItem().text() == "Så kort väntan som möjligt"
    goals.tolerance.setValue(3)
    assert goals.list.currentItem().text().endswith(" – får försämras 3\u00a0personmånader")
    choices.late.setChecked(False)
    choices.siting.setChecked(True)
    choices.floor.setValue(0.4)
    choices.seconds.setValue(42)

    assert choices.settings() == PlanSettings(
        goals=("waiting", "in_time", "rural_balance", "suitability", "cost", "changes", "code_order"),
        rules_off=frozenset({"home_suits_needs"}),
        late_allowed=False,
        time_limit_seconds=42.0,
        tolerances={"waiting": 3.0},
        siting=True,
        score_floor=0.4,
    )
    choices.usual.click()
    assert choices.settings() == PlanSettings()


def test_a_goal_is_moved_with_the_mouse_too_and_stays_within_the_list(dialog: SolveDialog, qtbot: QtBot):
    goals = dialog.choices.goals
    before = goals.goals
    goals.list.setCurrentRow(0)
    qtbot.mouseClick(goals.up, Qt.MouseButton.LeftButton)
    assert goals.goals == before
    qtbot.mouseClick(goals.down, Qt.MouseButton.LeftButton)
    assert goals.goals == (before[1], before[0], *before[2:])


def test_the_tolerance_of_a_goal_that_is_switched_off_is_not_asked_for(dialog: SolveDialog):
    goals = dialog.choices.goals
    goals.tolerance.setValue(5)
    goals.list.currentItem().setCheckState(Qt.CheckState.Unchecked)
    assert dialog.choices.settings().tolerances == {}


def test_what_was_asked_for_last_is_offered_again(workspace: Workspace, qtbot: QtBot):
    wish = PlanSettings(
        goals=("suitability", "in_time", "code_order"),
        rules_off=frozenset({"home_suits_needs"}),
        tolerances={"suitability": 0.25},
        siting=True,
        time_limit_seconds=30.0,
    )
    with workspace.file.reading() as session:
        basis = planning.planning_basis(session, 2026)
    first = proposals.store(
        workspace.file, snapshot=basis, settings=wish, solution=optimise(basis, wish, searcher=search_here)
    )
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    assert dialog.choices.settings() == wish
    assert dialog.choices.previous.itemText(0) == "Inget tidigare förslag"
    dialog.choices.previous.setCurrentIndex(1)
    assert dialog.choices.settings() == replace(wish, previous=first)


def test_a_plan_keeps_to_the_proposal_that_is_chosen(dialog: SolveDialog, workspace: Workspace, qtbot: QtBot):
    first = planning.propose(workspace.file, 2026, PlanSettings()).proposal_id
    again = SolveDialog(workspace)
    qtbot.addWidget(again)
    again.choices.previous.setCurrentIndex(1)
    again.start()
    qtbot.waitUntil(lambda: not again.is_running, timeout=60_000)
    with workspace.file.reading() as session:
        number = proposals.latest_id(session, 2026)
        assert number is not None
        kept, before = proposals.load(session, number), proposals.load(session, first or 0)
    assert kept.settings.previous == first
    assert kept.snapshot.previous == before.solution.placements
    assert kept.solution.placements == before.solution.placements


def test_what_must_hold_cannot_be_switched_off(dialog: SolveDialog):
    rules = dialog.choices.rules
    always = next(row for row in range(rules.count()) if _key(rules, row) == "everyone_counted")
    assert not rules.item(always).flags() & Qt.ItemFlag.ItemIsEnabled


def test_a_plan_is_made_stored_and_shown(dialog: SolveDialog, workspace: Workspace, qtbot: QtBot):
    wanted: list[int] = []
    dialog.wanted.connect(wanted.append)
    dialog.start_button.click()
    assert dialog.is_running
    assert dialog.stop_button.isVisible()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=60_000)

    assert dialog.ending.text().endswith(outcome_sentence(Outcome.OPTIMAL, None, SWEDISH))
    assert dialog.ending.text().startswith("Alla 70 personer får bostad i tid.")
    qtbot.keyClick(dialog.show_button, Qt.Key.Key_Return)
    with workspace.file.reading() as session:
        assert wanted == [proposals.latest_id(session, 2026)]


def test_cancelling_ends_soon_and_says_so(dialog: SolveDialog, workspace: Workspace, qtbot: QtBot):
    dialog.start_button.click()
    dialog.stop_button.click()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=10_000)

    stopped = {
        outcome_sentence(outcome, None, SWEDISH) for outcome in (Outcome.STOPPED, Outcome.STOPPED_EMPTY)
    }
    assert dialog.ending.text().endswith(tuple(stopped))
    assert dialog.again_button.isVisible()


def test_only_what_is_known_is_shown(dialog: SolveDialog):
    running = dialog.running
    running.begin()
    running.tell(Progress("building", 2, 15))
    assert not running.best_is_known
    assert running.value("part") == "2 av 15"
    assert running.value("gap") == "–"
    running.tell(Progress("solving", 3, 15, best=1250.0, bound=1000.0, goal="in_time"))
    assert running.value("best") == "1\u00a0250\u00a0personer"
    assert running.value("bound") == "1\u00a0000\u00a0personer"
    assert running.value("gap") == "20,0 %"
    assert running.heading == "Det finns en plan – söker en bättre"
    running.tell(Progress("solving", 3, 15, best=1250.0, bound=1000.0, goal="rural_balance"))
    assert running.value("best") == "1,25\u00a0personer från balansen"
    running.tell(Progress("solving", 15, 15, best=1250.0, bound=1250.0, goal="code_order"))
    assert running.heading == "Ingen bättre plan finns"
    running.end()


def test_the_version_that_is_looked_at_is_planned(workspace: Workspace, qtbot: QtBot):
    with workspace.file.reading() as session:
        second = acts.add_version(session, 2026)
    workspace.do(second)
    workspace.look_at(2026, "1")
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    workspace.look_at(2026, "2")
    assert any("version 1" in label.text() for label in dialog.findChildren(QLabel))
    dialog.start_button.click()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=60_000)
    with workspace.file.reading() as session:
        number = proposals.latest_id(session, 2026)
        assert number is not None
        assert proposals.load(session, number).snapshot.quota_version == "1"


def _key(listing: object, row: int) -> str:
    return listing.item(row).data(Qt.ItemDataRole.UserRole)
