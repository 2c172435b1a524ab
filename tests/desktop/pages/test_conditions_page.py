"""What a year's plan is held to, written, seen and undone on its page; cases on the page about households."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.templates import open_case_template
from desktop.pages.conditions.conditions_page import ConditionsPage
from desktop.pages.households import HouseholdsPage
from desktop.tables.table_panel import TablePanel
from models import acts, queries
from models.domain.costs import CostPart
from models.domain.months import Month
from models.domain.suitability import SuitabilityFactor
from models.queries import YearRow
from models.workbooks.column import CellKind
from tests.models.plans import SEAT, YEAR


@pytest.fixture
def page(program: Program) -> ConditionsPage:
    program.window.show_page("conditions")
    shown = program.window.page
    assert isinstance(shown, ConditionsPage)
    return shown


def chosen(program: Program) -> YearRow:
    with program.workspace.file.reading() as session:
        return queries.year_row(session, YEAR)


def write_row(panel: TablePanel, **texts: str) -> None:
    model = panel.model
    cells = {(model.rowCount() - 1, model.column_of(name) or 0): text for name, text in texts.items()}
    model.write(cells)


def test_a_limit_is_one_undo_step_and_no_limit_is_not_zero(
    qtbot: QtBot, program: Program, page: ConditionsPage
) -> None:
    field = page._limits.newcomers
    assert field.text() == "ingen gräns"
    field.setFocus()
    field.selectAll()
    qtbot.keyClicks(field, "2,5")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    assert chosen(program).newcomers_permille == 25
    field.setValue(0)
    field.editingFinished.emit()
    assert chosen(program).newcomers_permille == 0
    program.window.acts.undo.trigger()
    assert field.value() == 2.5
    program.window.acts.undo.trigger()
    assert (chosen(program).newcomers_permille, field.text()) == (None, "ingen gräns")


def test_the_budget_is_whole_kronor(program: Program, page: ConditionsPage) -> None:
    page._limits.budget.setValue(5_400_000)
    page._limits.budget.editingFinished.emit()
    assert chosen(program).budget == 5_400_000


def test_looking_at_the_fields_changes_nothing(program: Program, page: ConditionsPage) -> None:
    for field in (page._limits.newcomers, page._limits.landlord, page._limits.budget):
        field.editingFinished.emit()
    assert program.workspace.undo_stack.count() == 0


def test_what_counts_as_a_cost_is_ticked(program: Program, page: ConditionsPage) -> None:
    assert not page._counted.boxes[CostPart.RENT].isChecked()
    page._counted.boxes[CostPart.RENT].click()
    assert chosen(program).cost_parts == set(CostPart)
    program.window.acts.undo.trigger()
    assert not page._counted.boxes[CostPart.RENT].isChecked()


def test_weights_are_whole_and_within_bounds(program: Program, page: ConditionsPage) -> None:
    model = page._weights.model
    row, column = model.position_of(SuitabilityFactor.WORK) or 0, model.column_of("weight") or 0
    model.setData(model.index(row, column), "3")
    assert model.text(row, column) == "3"
    model.setData(model.index(row, column), "101")
    assert "100" in model.refusal(row, column)
    program.window.acts.undo.trigger()
    with program.workspace.file.reading() as session:
        assert {row.weight for row in queries.weight_rows(session, YEAR)} == {1}


def test_pace_grant_and_lock_are_written_as_rows(program: Program, page: ConditionsPage) -> None:
    write_row(page._paces, municipality_code="Borlänge", persons="25")
    write_row(page._grants, title="Schablon", amount="142000", unit="placerad person", basis="SFS")
    write_row(page._locks, place_code="Mora", kind="högst", households="0", reason="Skolan är full")
    with program.workspace.file.reading() as session:
        (pace,) = queries.pace_rows(session, YEAR)
        (grant,) = queries.grant_rows(session, YEAR)
        (lock,) = queries.lock_rows(session, YEAR)
    assert (pace.municipality_code, pace.persons, pace.households) == ("2081", 25, None)
    assert (grant.amount, grant.route) == (142_000, None)
    assert (lock.place, lock.households, lock.group_code) == ("Mora", 0, None)
    page.tabs.setCurrentIndex(3)
    page._locks.view.select_cell(0, 0)
    about = page.explanation()
    assert about is not None
    assert about.text.startswith("Inget hushåll får komma dit.")
    page._locks.model.remove([0])
    with program.workspace.file.reading() as session:
        assert queries.lock_rows(session, YEAR) == ()


def test_a_lock_on_a_case_that_nobody_has_entered_is_refused(page: ConditionsPage) -> None:
    model = page._locks.model
    at = model.column_of("group_code") or 0
    line = model.rowCount() - 1
    model.setData(model.index(line, at), "Ä-404")
    assert "Ä-404" in model.refusal(line, at)


def enter_case(program: Program, code: str, needs: str = "") -> None:
    case = {"year": YEAR, "code": code, "municipality_code": "2081", "route": "agency_housing"}
    more = {"assigned": Month(YEAR, 3), "count": 1, "age_19_64": 1, "needs": needs}
    program.workspace.do(acts.insert_rows("household_group", [{**case, **more}]))


def test_a_case_is_written_place_by_place_linked_and_removed_with_all_of_it(program: Program) -> None:
    enter_case(program, "Ä-1", needs="step_free")
    enter_case(program, "Ä-2")
    program.window.show_page("households")
    page = program.window.page
    assert isinstance(page, HouseholdsPage)
    groups, places, links = page.panels[2:]
    assert "trappsteg" in groups.model.text(0, groups.model.column_of("needs") or 0)
    groups.model.write({(0, groups.model.column_of("also_in") or 0): "Orsa, Mora"})
    assert groups.model.text(0, groups.model.column_of("also_in") or 0) == "Orsa, Mora"
    write_row(places, group_code="ä-1", place_code=SEAT, allowed="ja", score="0,7312")
    assert places.model.text(0, places.model.column_of("score") or 0) == "0,7312"
    write_row(links, first_code="Ä-1", second_code="Ä-2", kind="samma ort")
    groups.model.remove([0])
    with program.workspace.file.reading() as session:
        assert [row.code for row in queries.group_rows(session, YEAR)] == ["Ä-2"]
        assert queries.household_place_rows(session, YEAR) == ()
        assert queries.link_rows(session, YEAR) == ()
    program.window.acts.undo.trigger()
    with program.workspace.file.reading() as session:
        (said,) = queries.household_place_rows(session, YEAR)
        assert (said.group_code, said.allowed, said.score) == ("Ä-1", True, 0.7312)
        assert len(queries.link_rows(session, YEAR)) == 1


def test_only_entered_cases_can_be_spoken_of(program: Program) -> None:
    enter_case(program, "Ä-1")
    program.window.show_page("households")
    page = program.window.page
    assert isinstance(page, HouseholdsPage)
    model = page.panels[3].model
    model.setData(model.index(model.rowCount() - 1, 0), "Ä-9")
    assert model.refusal(model.rowCount() - 2, 0)
    assert model.columns[0].kind is CellKind.CASE
    assert model.known_values(0) == ["Ä-1"]


def test_the_workbook_of_cases_is_written_from_the_page_about_households(
    program: Program, tmp_path: Path
) -> None:
    program.window.show_page("households")
    page = program.window.page
    assert isinstance(page, HouseholdsPage)
    assert page.primary_actions() == (program.window.acts.case_template,)
    open_case_template(program.workspace, program.window, choose=lambda *_: tmp_path)
    assert (tmp_path / f"Ärenden {YEAR}.xlsx").exists()
    assert "Ärenden" in program.window.message_bar.text
