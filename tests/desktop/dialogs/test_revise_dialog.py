"""Revising the quotas in the window: consequences first, one undo step, conflicts shown."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.revise import ReviseDialog
from desktop.frame.revision_preview import RevisedRow
from desktop.pages.balance.balance_page import BalancePage
from models import acts, queries
from models.acts import MonthChange
from models.domain.months import Month
from models.planning_file.database import PlanningFile

YEAR = 2026


@pytest.fixture
def dialog(program: Program) -> Iterator[ReviseDialog]:
    """Over the example county, where Borlänge has 30 assigned and 20 received by May."""
    with program.workspace.file.reading() as session:
        edit = acts.set_months(session, YEAR, [MonthChange("2081", Month(YEAR, 5), assigned=30, received=20)])
    program.workspace.do(edit)
    program.window.acts.revise.trigger()
    opened = program.window.findChild(ReviseDialog)
    assert opened is not None
    opened.in_force.setDate(QDate(YEAR, 6, 1))
    yield opened
    opened.reject()


def row(dialog: ReviseDialog, code: str) -> RevisedRow:
    return next(row for row in dialog.rows if row.municipality_code == code)


def hidden(dialog: ReviseDialog) -> set[str]:
    view, model = dialog.table.view, dialog.table.model
    return {column.name for at, column in enumerate(model.columns) if view.isColumnHidden(at)}


def write(dialog: ReviseDialog, code: str, column: str, text: str) -> None:
    model = dialog.table.model
    line, at = model.position_of(code), model.column_of(column)
    assert line is not None
    assert at is not None
    model.setData(model.index(line, at), text)


def test_nothing_to_do_before_the_county_quota_is_changed(dialog: ReviseDialog) -> None:
    assert not dialog.revise_button.isEnabled()
    assert "Skriv det nya länstalet" in dialog.hint.text()


def test_planning_is_only_asked_for_when_the_number_falls(dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(400)
    assert hidden(dialog) == {"planned", "reason"}
    assert dialog.revise_button.isEnabled()
    dialog.counties["20"].setValue(200)
    assert hidden(dialog) == set()


def test_the_consequences_are_seen_before(dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(60)
    new = {row.municipality_code: row.new for row in dialog.rows}
    assert sum(persons or 0 for persons in new.values()) == 60
    borlange = row(dialog, "2081")
    assert (borlange.least, borlange.new, borlange.excess) == (20, 20, 10)
    assert "I 1 kommun är fler anvisade eller mottagna" in dialog.hint.text()


def test_protection_needs_its_reason_and_reaches_the_old_quota_only(dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(200)
    write(dialog, "2062", "planned", "40")
    assert "Skriv vad kommunen har planerat för" in dialog.hint.text()
    assert not dialog.revise_button.isEnabled()
    write(dialog, "2062", "reason", "Tolv lägenheter hyrda")
    assert dialog.revise_button.isEnabled()
    mora = row(dialog, "2062")
    assert mora.least == mora.quota == mora.new
    write(dialog, "2062", "planned", "")
    assert row(dialog, "2062").least == 0


def test_floors_above_the_county_quota_are_said_with_numbers(dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(19)
    assert "20 personer är redan mottagna, men det nya länstalet är 19" in dialog.hint.text()
    assert not dialog.revise_button.isEnabled()
    assert row(dialog, "2081").least == 20


def test_a_statute_that_cannot_be_read(dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(200)
    dialog.sfs.setText("förordningen")
    assert not dialog.revise_button.isEnabled()
    dialog.sfs.setText("2026:123")
    assert dialog.revise_button.isEnabled()


def test_enter_in_a_field_does_not_revise(qtbot: QtBot, program: Program, dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(200)
    qtbot.keyClick(dialog.sfs, Qt.Key.Key_Return)
    assert dialog.isVisible()
    assert program.workspace.version == "1"


def test_one_undo_step_the_new_version_and_its_conflicts(program: Program, dialog: ReviseDialog) -> None:
    steps = program.workspace.undo_stack.count()
    dialog.counties["20"].setValue(60)
    dialog.sfs.setText("2026:123")
    preview = {row.municipality_code: row.new for row in dialog.rows}
    dialog.revise_button.click()

    assert program.workspace.version == "2"
    assert program.workspace.undo_stack.count() == steps + 1
    with program.workspace.file.reading() as session:
        quotas = queries.quota_rows(session, YEAR, "2")
        adopted = [row.adopted for row in queries.alternative_rows(session, YEAR, "2")]
    assert {row.municipality_code: row.persons for row in quotas} == preview
    assert adopted.count(True) == 1
    page = program.window.page
    assert isinstance(page, BalancePage)
    assert [row.municipality_code for row in page.panel.model.all_rows] == ["2081"]
    assert "1 kommun har fler anvisade" in program.window.message_bar.text
    page.day.only_conflicts.click()
    assert len(page.panel.model.all_rows) == 15

    program.window.acts.undo.trigger()
    assert program.workspace.version == "1"
    program.window.acts.redo.trigger()
    with program.workspace.file.reading() as session:
        again = queries.quota_rows(session, YEAR, "2")
    assert again == quotas


def test_the_version_alone_when_it_is_to_be_divided_later(program: Program, dialog: ReviseDialog) -> None:
    dialog.counties["20"].setValue(200)
    dialog.alternative.setCurrentIndex(dialog.alternative.count() - 1)
    assert "du fördelar den på sidan Kommuntal" in dialog.hint.text()
    dialog.revise_button.click()
    with program.workspace.file.reading() as session:
        (county,) = queries.county_quota_rows(session, YEAR, "2")
        alternatives = queries.alternative_rows(session, YEAR, "2")
    assert (county.persons, county.distributed) == (200, 321)
    assert all(row.formula.bounds["2081"].least == 20 for row in alternatives)


def test_only_the_county_that_is_revised_is_listed(closed_program: Program, tmp_path: Path) -> None:
    with PlanningFile.create(tmp_path / "två.bosplan", title="Två län", scope="19,20", year=YEAR) as file:
        with file.reading() as session:
            counties = queries.county_quota_rows(session, YEAR, "1")
        for county in counties:
            file.act(acts.set_county_quota(county, 100, year=YEAR, version="1"))
    closed_program.open(tmp_path / "två.bosplan")
    dialog = ReviseDialog(closed_program.workspace, closed_program.window)
    assert len(dialog.rows) == 25
    assert {row.least for row in dialog.rows} == {None}

    dialog.counties["20"].setValue(80)
    assert len(dialog.rows) == 15
    assert {row.county_code for row in dialog.rows} == {"20"}
    assert sum(row.new or 0 for row in dialog.rows) == 80
    dialog.reject()
