"""Locks and limits of municipalities: tried at once, kept with a reason."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.formula.formula_view import FormulaView
from models import queries
from models.domain.apportionment import Bound
from models.domain.criteria import Criterion
from tests.desktop.pages.formula_work import MORA, numbers, stored, weight, write
from tests.desktop.pages.test_data_pages import texts


def test_a_written_number_is_a_lock_once_its_reason_is_given(formula: FormulaView) -> None:
    write(formula, MORA, "41")

    assert formula.form.isVisible()
    assert numbers(formula)[MORA] == 41
    assert not formula.form.keep_button.isEnabled()
    assert stored(formula)[0].formula.bounds == {}
    formula.form.reason.setText("Avtal om Noretskolan")
    formula.form.keep_button.click()
    assert stored(formula)[0].formula.bounds == {MORA: Bound(41, 41, "Avtal om Noretskolan")}
    assert sum(numbers(formula).values()) == 321
    model = formula.table.panel.model
    line = model.position_of(MORA) or 0
    locked = model.index(line, model.column_of("bound") or 0)
    assert locked.data() == "låst"
    assert locked.data(Qt.ItemDataRole.DecorationRole) is not None
    assert formula._workspace.undo_stack.count() == 1


def test_the_municipality_that_is_asked_about_is_the_one_that_is_explained(
    qtbot: QtBot, formula: FormulaView
) -> None:
    view = formula.table.panel.view
    formula.table.panel.go_to(MORA, "quota")
    view.edit(view.currentIndex())
    editor = view.findChild(QLineEdit)
    assert editor is not None
    editor.setText("41")
    qtbot.keyClick(editor, Qt.Key.Key_Return)  # Enter goes on to the line below

    def is_explained() -> bool:
        explanation = formula.explanation()
        return explanation is not None and explanation.heading == "Varför 41 för Mora?"

    qtbot.waitUntil(lambda: formula.form.is_asking)
    qtbot.waitUntil(is_explained)


def test_a_lock_that_is_given_up_changes_nothing(qtbot: QtBot, formula: FormulaView) -> None:
    before = numbers(formula)
    write(formula, MORA, "41")
    qtbot.keyClick(formula.form.reason, Qt.Key.Key_Escape)

    assert numbers(formula) == before
    assert formula._workspace.undo_stack.count() == 0


def test_what_is_only_tried_is_not_adopted(formula: FormulaView) -> None:
    write(formula, MORA, "41")
    formula.adopt_action.trigger()

    with formula._workspace.file.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
    assert next(row.persons for row in rows if row.municipality_code == MORA) != 41
    assert not formula.form.isVisible()


def test_a_municipality_is_put_at_zero_without_a_reason(formula: FormulaView) -> None:
    write(formula, MORA, "0")
    formula.form.keep_button.click()

    assert stored(formula)[0].formula.bounds == {MORA: Bound(0, 0)}
    assert numbers(formula)[MORA] == 0


def test_a_pasted_block_is_locked_with_one_reason_in_one_step(
    closed_program: Program, formula: FormulaView
) -> None:
    formula.table.panel.view.select_cell(0, 1)
    formula.table.panel.view.setFocus()
    QGuiApplication.clipboard().setText("20\n60\n70")
    closed_program.window.acts.paste.trigger()
    assert "Avesta 20, Borlänge 60, Falun 70" in texts(formula.form)
    formula.form.reason.setText("Överenskommet i dialogen")
    formula.form.keep_button.click()

    assert {bound.least for bound in stored(formula)[0].formula.bounds.values()} == {20, 60, 70}
    assert formula._workspace.undo_stack.count() == 1


def test_a_cleared_number_unlocks(closed_program: Program, formula: FormulaView) -> None:
    before = numbers(formula)
    write(formula, MORA, "41")
    formula.form.reason.setText("Avtal")
    formula.form.keep_button.click()
    closed_program.window.acts.clear.trigger()

    assert stored(formula)[0].formula.bounds == {}
    assert numbers(formula) == before


def test_least_and_most_are_asked_for_in_the_same_place(formula: FormulaView) -> None:
    formula.table.panel.go_to(MORA, "quota")
    formula.lock_action.trigger()
    formula.form.kind.setCurrentIndex(3)
    formula.form.least.setValue(30)
    formula.form.most.setValue(35)
    assert numbers(formula)[MORA] == 30
    formula.form.reason.setText("Skolan har plats för så många")
    formula.form.reason.returnPressed.emit()

    assert stored(formula)[0].formula.bounds[MORA] == Bound(30, 35, "Skolan har plats för så många")
    formula.lock_action.trigger()
    assert (formula.form.least.value(), formula.form.most.value()) == (30, 35)
    formula.form.give_up()
    formula.unlock_action.trigger()
    assert stored(formula)[0].formula.bounds == {}


def test_moving_a_weight_does_not_take_away_a_reason_that_is_being_written(formula: FormulaView) -> None:
    write(formula, MORA, "41")
    formula.form.reason.setText("Avtal om")
    weight(formula, Criterion.LABOUR).number.setValue(30)
    formula.rest()

    assert formula.form.isVisible()
    assert formula.form.reason.text() == "Avtal om"
    assert numbers(formula)[MORA] == 41


def test_the_explanation_adds_up_and_gives_the_reason(closed_program: Program, formula: FormulaView) -> None:
    write(formula, MORA, "41")
    formula.form.reason.setText("Avtal om Noretskolan")
    formula.form.keep_button.click()
    explained = formula.explanation()

    assert explained is not None
    assert explained.heading == "Varför 41 för Mora?"
    shown = {label: float(value.replace(",", ".").replace("−", "-")) for label, value in explained.lines}
    assert shown["Folkmängd"] + shown["Arbetsmarknad"] == pytest.approx(shown["Mål"])
    assert shown["Låst"] - shown["Mål"] == pytest.approx(shown["Skillnad"])
    assert explained.text == "Skäl: Avtal om Noretskolan"
    assert [action.text() for action in explained.actions] == ["Lås eller begränsa …", "Lås upp"]
    assert "Varför 41 för Mora?" in texts(closed_program.window)
