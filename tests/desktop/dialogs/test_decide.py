"""Deciding in the window: what it says, when the button can be pressed, and what cannot be done after it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import pytest
from PySide6.QtWidgets import QLabel

from desktop.bootstrap import Program
from desktop.dialogs.decide import DecideDialog, open_decide
from desktop.dialogs.quota_version import VersionDialog
from desktop.frame.year_chooser import YearChooser
from desktop.pages.quotas.edits import QuotaEdits
from desktop.tables.row_edits import RowChange
from desktop.workspace import Workspace
from models import acts, decisions, queries
from models.domain.quotas import QuotaStatus
from models.errors import UserProblem
from models.queries import QuotaRow

YEAR = 2026


def quota(workspace: Workspace, code: str = "2081") -> QuotaRow:
    with workspace.file.reading() as session:
        rows = queries.quota_rows(session, YEAR, "1")
    return next(row for row in rows if row.municipality_code == code)


def fill(dialog: DecideDialog) -> None:
    dialog.diary_number.setText("851-1234-2026")
    dialog.day.setText("2025-11-12")
    dialog.decision_maker.setText("Länsrådet")
    dialog.certain.setChecked(True)


def said(dialog: DecideDialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel) if not label.isHidden())


@pytest.fixture
def dialog(program: Program) -> DecideDialog:
    program.window.acts.decide_quotas.trigger()
    found = program.window.findChild(DecideDialog)
    assert isinstance(found, DecideDialog)
    return found


def test_the_dialog_says_what_is_decided(dialog: DecideDialog) -> None:
    assert "Dalarnas län, 2026, version 1" in said(dialog)
    assert "15 kommuntal som tillsammans blir länstalet, 321 personer." in said(dialog)
    assert "Svar i dialogen saknas från 15 av kommunerna." in said(dialog)
    assert "påhittade uppgifter" in said(dialog)
    assert dialog.county.isHidden()


def test_nothing_is_decided_without_the_officers_word(dialog: DecideDialog) -> None:
    assert not dialog.decide_button.isEnabled()
    fill(dialog)
    assert dialog.decide_button.isEnabled()
    dialog.certain.setChecked(False)
    assert not dialog.decide_button.isEnabled()
    dialog.certain.setChecked(True)
    dialog.decision_maker.setText(" ")
    assert not dialog.decide_button.isEnabled()


def test_a_day_that_cannot_be_read_is_refused_in_the_dialog(program: Program, dialog: DecideDialog) -> None:
    fill(dialog)
    dialog.day.setText("i morgon")
    dialog.decide_button.click()
    assert "Skriv den som år, månad och dag" in dialog.refusal.text()
    assert dialog.isVisible()
    assert quota(program.workspace).status is not QuotaStatus.DECIDED


def test_a_decision_is_made_told_and_shown(program: Program, dialog: DecideDialog) -> None:
    fill(dialog)
    dialog.decide_button.click()
    workspace = program.workspace
    assert quota(workspace).status is QuotaStatus.DECIDED
    with workspace.file.reading() as session:
        (row,) = queries.decision_rows(session, YEAR)
        paper, facts = decisions.load(session, row.id)
    assert (facts.diary_number, facts.decided, facts.appeal) == ("851-1234-2026", "2025-11-12", "")
    assert sum(line.quota for line in paper.lines) == 321
    page = program.window.page
    assert page is not None
    assert page.id == "quotas"
    chooser = program.window.findChild(YearChooser)
    assert chooser is not None
    assert "fastställd" in [box.currentText() for box in chooser.findChildren(type(dialog.county))][1]
    again = open_decide(workspace, program.window)
    assert "beslutades 2025-11-12" in said(again)
    assert again.fields.isHidden()
    again.reject()


def test_quotas_that_do_not_add_up_hinder_the_decision(program: Program) -> None:
    row = quota(program.workspace)
    program.workspace.do(acts.set_quota(row, (row.persons or 0) + 2, year=YEAR, version="1"))
    hindered = open_decide(program.workspace, program.window)
    assert "blir tillsammans 323, men länstalet är 321" in said(hindered)
    assert hindered.decide_button.isHidden()
    hindered.reject()


def test_undo_after_a_decision_says_why_not_and_the_stack_goes_on(program: Program) -> None:
    workspace = program.workspace
    with workspace.file.reading() as session:
        workspace.do(acts.set_version_statute(session, YEAR, "1", sfs="SFS 2025:1", in_force="2026-01-01"))
    row, other = quota(workspace), quota(workspace, "2080")
    workspace.do(acts.set_quota(row, (row.persons or 0) + 1, year=YEAR, version="1"))
    workspace.do(acts.set_quota(other, (other.persons or 0) - 1, year=YEAR, version="1"))
    dialog = open_decide(workspace, program.window)
    fill(dialog)
    dialog.decide_button.click()
    problems: list[UserProblem] = []
    workspace.refused.connect(problems.append)
    for _ in range(3):
        workspace.undo_stack.undo()
    assert [problem.code for problem in problems] == ["VERSION_DECIDED"] * 3
    assert quota(workspace).persons == (row.persons or 0) + 1
    assert not workspace.undo_stack.can_undo()
    with workspace.file.reading() as session:
        edit = acts.add_version(session, YEAR)
    workspace.do(edit)
    workspace.undo_stack.undo()
    with workspace.file.reading() as session:
        assert [version.version for version in queries.quota_versions(session, YEAR)] == ["1"]


@pytest.mark.parametrize(
    ("values", "code"),
    [
        ({"persons": 1}, "QUOTA_DECIDED"),
        ({"persons": 1, "status": "entered"}, "QUOTA_DECIDED"),
        ({"persons": None}, "DECIDED_QUOTA_STAYS"),
    ],
)
def test_an_imported_decision_is_not_overwritten_in_the_table(
    workspace: Workspace, values: Mapping[str, Any], code: str
) -> None:
    row = quota(workspace)
    edits = QuotaEdits(workspace)
    edits.change([RowChange(row, {"status": "decided"})], [])
    decided = quota(workspace)
    with pytest.raises(UserProblem) as refused:
        edits.change([RowChange(decided, values)], [])
    assert refused.value.code == code
    assert refused.value.params["municipality"] == "Borlänge"
    assert quota(workspace) == decided


def test_the_officer_can_take_back_that_a_number_is_decided(workspace: Workspace) -> None:
    edits = QuotaEdits(workspace)
    edits.change([RowChange(quota(workspace), {"status": "decided"})], [])
    decided = quota(workspace)
    edits.change([RowChange(decided, {"persons": decided.persons})], [])
    assert quota(workspace) == decided
    edits.change([RowChange(decided, {"status": "entered"})], [])
    edits.change([RowChange(quota(workspace), {"persons": 1})], [])
    assert quota(workspace).persons == 1


def test_the_statute_of_a_version_is_corrected_and_undone(program: Program) -> None:
    window = program.window
    window.acts.version_statute.trigger()
    dialog = window.findChild(VersionDialog)
    assert isinstance(dialog, VersionDialog)
    assert (dialog.sfs.text(), dialog.in_force.text()) == ("SFS 2025:894", "2026-01-01")
    dialog.sfs.setText("2025:900")
    dialog.in_force.setText("2026-02-01")
    dialog.make_button.click()

    def stored() -> tuple[str, str]:
        with program.workspace.file.reading() as session:
            (row,) = queries.quota_versions(session, YEAR)
        return row.sfs, row.in_force

    assert stored() == ("SFS 2025:900", "2026-02-01")
    program.workspace.undo_stack.undo()
    assert stored() == ("SFS 2025:894", "2026-01-01")
