"""Repairs in the window: asked for where a plan is short or impossible, carried out and taken back."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from desktop.dialogs.repairs import RepairsDialog, open_repairs
from desktop.dialogs.solve import SolveDialog
from desktop.frame.actions import WindowActions
from desktop.jobs import Job, JobRunner
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.settings import WindowSettings
from desktop.without_window import planning
from desktop.without_window.repair_edits import repair_edit
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.proposal import PlanSettings
from models.domain.snapshot import LockKind
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from optimizer.repairing.change import Change, ChangeKind, PaceUnit
from tests.desktop.commands.test_shortages import changed, without_homes, without_projects


@pytest.fixture
def short(workspace: Workspace) -> Workspace:
    """The example county without homes in Borlänge."""
    for change in (without_homes, without_projects):
        with workspace.file.reading() as session:
            edit = change(session)
        workspace.do(edit)
    return workspace


def lock(workspace: Workspace, households: int) -> None:
    with workspace.file.reading() as session:
        place = queries.place_rows(session)[0].code
    row = {"year": 2026, "place_code": place, "kind": LockKind.EXACTLY.value, "households": households}
    workspace.do(acts.insert_rows("lock", [row]))


def households_locked(workspace: Workspace) -> list[int]:
    with workspace.file.reading() as session:
        return [row.households for row in queries.lock_rows(session, 2026)]


def asked(workspace: Workspace, qtbot: QtBot) -> RepairsDialog:
    dialog = open_repairs(workspace, PlanSettings())
    qtbot.addWidget(dialog)
    return dialog


def lines(dialog: RepairsDialog) -> list[str]:
    return [dialog.changes.item(row).text() for row in range(dialog.changes.count())]


def test_homes_that_would_help_are_listed(short: Workspace, qtbot: QtBot) -> None:
    dialog = asked(short, qtbot)

    assert "saknar bostad i tid" in dialog.verdict.text()
    assert dialog.repairs.count() == 3
    first = lines(dialog)
    assert all(line.startswith("Borlänge") and "till" in line for line in first)
    assert not dialog.carry_out_button.isVisible()
    dialog.repairs.setCurrentRow(1)
    assert lines(dialog) != first


def test_the_list_is_copied(short: Workspace, qtbot: QtBot) -> None:
    dialog = asked(short, qtbot)
    dialog.copy_button.click()
    assert QGuiApplication.clipboard().text().splitlines() == lines(dialog)


def test_nothing_to_mend_offers_nothing(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = asked(workspace, qtbot)
    assert dialog.verdict.text() == "Alla har bostad i tid. Ingenting behöver lagas."
    assert not dialog.repairs.isVisible()
    assert not dialog.carry_out_button.isVisible()


def test_a_lock_gives_way_in_one_step_and_is_taken_back(workspace: Workspace, qtbot: QtBot) -> None:
    lock(workspace, 400)
    dialog = asked(workspace, qtbot)
    assert "Ingen plan" in dialog.verdict.text()
    assert dialog.carry_out_button.isVisible()

    dialog.carry_out_button.click()

    assert "Ångra" in dialog.verdict.text()
    (households,) = households_locked(workspace)
    assert households < 400
    assert workspace.undo_stack.undo_text() == "Genomför en reparation"
    workspace.undo_stack.undo()
    assert households_locked(workspace) == [400]


def test_limits_are_raised_together_and_taken_back(workspace: Workspace) -> None:
    pace = {"year": 2026, "municipality_code": "2081", "persons": 4}
    workspace.do(acts.insert_rows("monthly_pace", [pace]))
    workspace.do(acts.set_year_limits(2026, newcomers_permille=2))
    changes = (
        Change(ChangeKind.PACE, "2081", 3, unit=PaceUnit.PERSONS),
        Change(ChangeKind.NEWCOMERS, "", 5),
        Change(ChangeKind.LOCK, "l99", 1),  # removed meanwhile
    )
    with workspace.file.reading() as session:
        edit = repair_edit(session, 2026, changes)

    workspace.do(edit)
    assert limits(workspace) == (7, 7)
    workspace.undo_stack.undo()
    assert limits(workspace) == (4, 2)


def limits(workspace: Workspace) -> tuple[int | None, int | None]:
    with workspace.file.reading() as session:
        (pace,) = queries.pace_rows(session, 2026)
        return pace.persons, queries.year_row(session, 2026).newcomers_permille


def test_planning_that_ends_without_a_plan_leads_to_repairs(workspace: Workspace, qtbot: QtBot) -> None:
    lock(workspace, 400)
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.repairs_button.isVisible()

    dialog.start()

    assert dialog.repairs_button.isVisible()
    dialog.repairs_button.click()
    (repairs,) = dialog.findChildren(RepairsDialog)
    assert repairs.repairs.count() >= 1


def test_locks_that_contradict_each_other_lead_to_repairs(workspace: Workspace, qtbot: QtBot) -> None:
    lock(workspace, 2)
    lock(workspace, 1)
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.start()

    assert "motsäger varandra" in dialog.ending.text()
    assert dialog.repairs_button.isVisible()


def test_what_is_strange_in_the_basis_is_said_after_planning(workspace: Workspace, qtbot: QtBot) -> None:
    with workspace.file.reading() as session:
        point = queries.service_rows(session)[0]
        edit = acts.set_catchment(session, point.id, ())
    workspace.do(edit)
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()

    dialog.start()

    assert f"{point.name} har ingen ort i sitt upptagningsområde" in dialog.ending.text()
    assert dialog.show_button.isVisible()


def test_a_plan_for_everybody_needs_no_help(workspace: Workspace, qtbot: QtBot) -> None:
    dialog = SolveDialog(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.start()
    assert dialog.show_button.isVisible()
    assert not dialog.repairs_button.isVisible()


@pytest.fixture
def page(short: Workspace, qtbot: QtBot) -> ProposalPage:
    planning.propose(short.file, 2026, PlanSettings())
    acts = WindowActions(short)
    page = ProposalPage(short, acts)
    qtbot.addWidget(acts.recent)
    qtbot.addWidget(page)
    page.redraw()
    page.show()
    return page


def test_what_is_short_in_a_proposal_leads_to_repairs(page: ProposalPage) -> None:
    assert page.verdict.help_button.isVisible()
    page.verdict.help_button.click()
    (dialog,) = page.findChildren(RepairsDialog)
    assert dialog.repairs.count() == 3


@pytest.fixture
def busy(qtbot: QtBot, tmp_path: Path, example_path: Path) -> Iterator[Workspace]:
    """Jobs run in threads of their own."""
    changed(example_path, without_homes, without_projects)
    settings = WindowSettings(tmp_path / "busy.ini")
    opened = Workspace(Wording(Language.SWEDISH), settings, JobRunner())
    opened.use(PlanningFile.open(example_path))
    yield opened
    assert opened.jobs.stop_all()
    opened.close()


def test_seeking_can_be_cancelled(busy: Workspace, qtbot: QtBot) -> None:
    dialog = RepairsDialog(busy, PlanSettings())
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.seek()
    (job,) = busy.jobs.running
    assert isinstance(job, Job)
    assert dialog.work_bar.isVisible()

    with qtbot.waitSignal(job.ended, timeout=5000):
        dialog.work_bar.stop.click()

    assert "Du avbröt" in dialog.verdict.text()
    assert dialog.repairs.count() == 0
