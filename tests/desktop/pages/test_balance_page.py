"""Balans: months are written and pasted, agreements are entered, and the day says what is left."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QDate
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QWidget

from desktop.bootstrap import Program
from desktop.dialogs.redistribute import RedistributeDialog
from desktop.pages.balance.balance_page import BalancePage
from models import acts, queries
from models.acts import MonthChange
from models.domain.months import Month

YEAR = 2026


def texts(widget: QWidget) -> str:
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


@pytest.fixture
def page(program: Program) -> BalancePage:
    program.window.show_page("balance")
    shown = program.window.page
    assert isinstance(shown, BalancePage)
    shown.day.field.setDate(QDate(YEAR, 8, 15))
    return shown


def enter_months(page: BalancePage, *changes: MonthChange) -> None:
    with page.workspace.file.reading() as session:
        edit = acts.set_months(session, YEAR, changes)
    page.workspace.do(edit)


def cell(page: BalancePage, code: str, column: str) -> str:
    model = page.panel.model
    line, at = model.position_of(code), model.column_of(column)
    assert line is not None
    assert at is not None
    return model.text(line, at)


def form(program: Program) -> RedistributeDialog:
    page = program.window.page
    assert isinstance(page, BalancePage)
    page.primary_actions()[0].trigger()
    dialog = program.window.findChild(RedistributeDialog)
    assert dialog is not None
    return dialog


def test_the_deadlines_are_said_in_words(page: BalancePage) -> None:
    said = texts(page).replace("\N{NO-BREAK SPACE}", " ")
    assert "Anvisningar görs till och med december 2026, mottagande till och med februari 2027." in said
    assert "ersättas till och med december 2027, med mottagande till och med februari 2028." in said


def test_a_block_of_months_is_pasted_as_one_undo_step(program: Program, page: BalancePage) -> None:
    page.tabs.setCurrentIndex(1)
    view, model = page.panel.view, page.panel.model
    line = model.position_of("2081")
    april = model.column_of("2026-04")
    assert line is not None
    assert april is not None
    view.select_cell(line, april)
    view.setFocus()
    QGuiApplication.clipboard().setText("4\t3\n2\t0")
    program.window.acts.paste.trigger()

    assert [model.text(line, april), model.text(line + 1, april + 1)] == ["4", "0"]
    assert program.workspace.undo_stack.count() == 1
    page.tabs.setCurrentIndex(0)
    assert (cell(page, "2081", "received"), cell(page, "2081", "balance")) == ("7", "51")
    program.window.acts.undo.trigger()
    assert (cell(page, "2081", "received"), cell(page, "2081", "balance")) == ("0", "58")


def test_a_month_is_cleared_and_one_outside_is_refused_in_its_cell(
    program: Program, page: BalancePage
) -> None:
    page.tabs.setCurrentIndex(1)
    page.months.choose("replacements")
    model = page.panel.model
    line, may = model.position_of("2081"), model.column_of("2026-05")
    assert line is not None
    assert may is not None
    model.setData(model.index(line, may), "3")
    assert "ersättningsanvisningar" in model.refusal(line, may)
    assert "3 ersättningsanvisningar, men 0 anvisningar" in program.window.message_bar.text

    next_year = model.column_of("2027-03")
    assert next_year is not None
    model.setData(model.index(line, next_year), "2")
    page.months.choose("assigned")
    assert page.panel.model.text(line, 1) == "2", "a replacement of next year is an assignment"
    page.months.choose("replacements")
    page.panel.model.setData(page.panel.model.index(line, next_year), "")
    page.months.choose("assigned")
    assert page.panel.model.text(line, 1) == "–"


def test_what_is_overdue_on_the_day_is_said(page: BalancePage) -> None:
    enter_months(page, MonthChange("2081", Month(YEAR, 5), assigned=6, received=2))
    assert cell(page, "2081", "note") == "4 försenade"
    page.day.field.setDate(QDate(YEAR, 7, 31))
    assert cell(page, "2081", "note") == ""


def test_an_agreement_is_entered_in_its_form_and_removed_in_the_table(
    program: Program, page: BalancePage
) -> None:
    dialog = form(program)
    assert not dialog.enter_button.isEnabled()
    dialog.giver.setCurrentIndex(dialog.giver.findData("2081"))
    dialog.taker.setCurrentIndex(dialog.taker.findData("2085"))
    dialog.persons.setValue(59)
    assert dialog.hint.text().startswith("Borlänge skulle hamna på −1 personer, under noll.")
    assert not dialog.enter_button.isEnabled()
    dialog.persons.setValue(4)
    dialog.agreed.setDate(QDate(YEAR, 3, 1))
    assert dialog.hint.text() == "Borlänge går från 58 till 54. Ludvika går från 29 till 33."
    dialog.enter_button.click()

    assert (cell(page, "2081", "redistributed"), cell(page, "2081", "effective")) == ("−4", "54")
    assert "Borlänge går från 58 till 54" in program.window.message_bar.text
    page.tabs.setCurrentIndex(2)
    page.panel.view.select_cell(0, 0)
    page.panel.view.remove_rows()
    assert not page.panel.model.all_rows
    program.window.acts.undo.trigger()
    assert len(page.panel.model.all_rows) == 1


def test_giving_to_another_county_is_refused_while_it_is_written(program: Program, page: BalancePage) -> None:
    dialog = form(program)
    dialog.giver.setCurrentIndex(dialog.giver.findData("2081"))
    dialog.taker.setCurrentIndex(dialog.taker.findData("2180"))
    assert "under länstalet 321" in dialog.hint.text()
    assert not dialog.enter_button.isEnabled()
    dialog.reject()


def test_an_agreement_is_written_in_the_table_too(program: Program, page: BalancePage) -> None:
    page.tabs.setCurrentIndex(2)
    model = page.panel.model
    for column, text in enumerate(("Gävle", "Falun", "3", "2026-05-15")):
        model.setData(model.index(0, column), text)
    assert [(row.from_code, row.to_code, row.persons) for row in model.all_rows] == [("2180", "2080", 3)]
    model.setData(model.index(0, 3), "i maj")
    assert "inget datum" in program.window.message_bar.text
    page.tabs.setCurrentIndex(0)
    assert cell(page, "2080", "effective") == "70"


def test_columns_that_say_nothing_are_left_out(page: BalancePage) -> None:
    def hidden() -> set[str]:
        view = page.panel.view
        names = {column.name for at, column in enumerate(page.panel.model.columns) if view.isColumnHidden(at)}
        return names - {"county"}

    assert hidden() == {"redistributed", "effective", "replacements"}
    with page.workspace.file.reading() as session:
        edit = acts.redistribute(
            session, YEAR, "1", from_code="2081", to_code="2085", persons=4, agreed="2026-03-01"
        )
    page.workspace.do(edit)
    assert hidden() == {"replacements"}


def test_the_months_follow_the_year(page: BalancePage) -> None:
    page.tabs.setCurrentIndex(1)
    page.workspace.look_at(2018)
    assert page.panel.model.column_of("2018-01") is not None
    assert page.panel.model.column_of("2026-01") is None
    assert page.day.day.year in (2018, 2019, 2020)


def test_received_on_the_page_of_quotas_is_the_same_number(page: BalancePage) -> None:
    enter_months(page, MonthChange("2081", Month(YEAR, 2), assigned=6, received=2))
    with page.workspace.file.reading() as session:
        row = next(row for row in queries.quota_rows(session, YEAR, "1") if row.municipality_code == "2081")
    assert cell(page, "2081", "received") == str(row.received) == "2"
