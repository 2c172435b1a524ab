"""The formula of Kommuntal: computed while a weight moves, kept when it rests, adopted in one step."""

from __future__ import annotations

import shutil
from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.pages.formula.alternative_columns import Shown
from desktop.pages.formula.formula_view import FormulaView
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from models import acts, decisions, queries, quota_papers
from models.domain.apportionment import WEIGHT_UNIT, Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts
from tests.desktop.pages.formula_work import MORA, numbers, stored, weight, write
from tests.desktop.pages.test_data_pages import texts


def test_the_first_alternative_is_offered_with_what_it_would_weigh(formula_page: QuotasPage) -> None:
    assert "folkmängd, arbetsmarknad" in texts(formula_page.formula.empty)
    formula_page.formula.empty.first_action.trigger()

    (row,) = stored(formula_page.formula)
    assert row.name == "Alternativ A"
    assert row.formula.weights == {Criterion.POPULATION: 500_000, Criterion.LABOUR: 500_000}
    assert sum(numbers(formula_page.formula).values()) == 321
    formula_page.acts.undo.trigger()
    assert stored(formula_page.formula) == ()
    assert "Gör ett första alternativ" in [
        button.text()
        for button in formula_page.formula.empty.findChildren(QWidget)
        if hasattr(button, "text")
    ]


def test_by_population_is_still_one_press_away(formula_page: QuotasPage) -> None:
    formula_page.formula.empty.population_action.trigger()

    (row,) = stored(formula_page.formula)
    assert row.formula.weights == {Criterion.POPULATION: WEIGHT_UNIT}
    assert numbers(formula_page.formula)["2081"] == 58


def test_a_weight_computes_while_it_moves_and_is_kept_in_one_step(formula: FormulaView) -> None:
    undo = formula._workspace.undo_stack
    before, kept = numbers(formula), stored(formula)
    slider = weight(formula, Criterion.LABOUR).slider
    slider.setSliderDown(True)
    seen = set()
    for step in range(500, 0, -25):
        slider.setValue(step)
        seen.add(tuple(numbers(formula).items()))
        assert sum(numbers(formula).values()) == 321

    assert len(seen) > 3
    assert (undo.count(), stored(formula)) == (0, kept)
    slider.setSliderDown(False)
    assert undo.count() == 1
    assert stored(formula)[0].formula.weights[Criterion.LABOUR] == 25_000
    moved = numbers(formula)
    assert moved != before
    formula._workspace.undo_stack.undo()
    assert numbers(formula) == before
    formula._workspace.undo_stack.redo()
    assert numbers(formula) == moved


def test_keys_on_the_slider_are_one_step_when_they_rest(qtbot: QtBot, formula: FormulaView) -> None:
    slider = weight(formula, Criterion.LABOUR).slider
    slider.setFocus()
    for _ in range(3):
        qtbot.keyClick(slider, Qt.Key.Key_Right)
    assert formula._workspace.undo_stack.count() == 0

    qtbot.waitUntil(lambda: formula._workspace.undo_stack.count() == 1)
    assert stored(formula)[0].formula.weights[Criterion.LABOUR] == 530_000


def test_another_tab_keeps_what_was_just_moved(formula_page: QuotasPage, formula: FormulaView) -> None:
    weight(formula, Criterion.LABOUR).number.setValue(12.5)
    formula_page.show_tab(QuotaTab.QUOTAS)

    assert stored(formula)[0].formula.weights[Criterion.LABOUR] == 125_000


def test_the_sum_of_the_weights_is_said_and_need_not_be_a_hundred(formula: FormulaView) -> None:
    assert formula.panel.sum.text() == "Summa 100 %"
    before = numbers(formula)
    weight(formula, Criterion.LABOUR).number.setValue(40)
    weight(formula, Criterion.POPULATION).number.setValue(40)

    assert formula.panel.sum.text() == "Summa 80 % – räknas om till 100 %"
    assert numbers(formula) == before


def test_a_weight_that_is_only_shown_keeps_its_millionths(formula: FormulaView) -> None:
    weights = {Criterion.POPULATION: 333_333, Criterion.LABOUR: 666_667}
    formula._keep(Formula(weights))
    weight(formula, Criterion.LABOUR).number.setValue(50)
    formula.rest()

    assert stored(formula)[0].formula.weights == {Criterion.POPULATION: 333_333, Criterion.LABOUR: 500_000}


def test_missing_values_are_said_in_place_with_the_way_to_mend_it(
    formula_page: QuotasPage, formula: FormulaView
) -> None:
    asylum = weight(formula, Criterion.ASYLUM_SEEKERS)
    assert not asylum.slider.isEnabled()
    assert "Inga värden än" in asylum.note.text()
    with formula_page.workspace.file.reading() as session:
        edit = acts.set_criterion_values(
            session,
            formula_page.workspace.year,
            "asylum_seekers",
            {MORA: Fraction(7)},
            source="Migrationsverket",
        )
    formula_page.workspace.do(edit)
    assert weight(formula, Criterion.ASYLUM_SEEKERS).note.text().endswith("och 13 till.")
    before = stored(formula)
    weight(formula, Criterion.ASYLUM_SEEKERS).number.setValue(10)

    assert "saknas" in formula.notice.text.text()
    assert not formula.adopt_action.isEnabled()
    model = formula.table.panel.model
    assert {model.text(at, model.column_of("quota") or 0) for at in range(15)} == {"–"}
    formula.notice.link.click()
    assert formula_page.tab is QuotaTab.BASIS
    assert before != stored(formula)  # it was kept all the same, to be mended
    formula_page.show_tab(QuotaTab.FORMULA)
    weight(formula, Criterion.ASYLUM_SEEKERS).number.setValue(0)
    assert formula.notice.isHidden()


def test_tab_goes_through_the_weights_as_they_stand_and_then_to_the_floor(formula: FormulaView) -> None:
    panel = formula.panel
    expected = [field for each in panel.weights.values() for field in (each.slider, each.number)]
    at, found = expected[0], []
    while at is not panel.floor and len(found) < 99:
        found.append(at)
        at = at.nextInFocusChain()
        while at.focusPolicy() is Qt.FocusPolicy.NoFocus or at.focusProxy() is not None:
            at = at.nextInFocusChain()
    assert [field for field in found if field in expected] == expected


def test_floors_above_the_county_quota_are_said_with_the_numbers(formula: FormulaView) -> None:
    formula.panel.floor.setValue(30)

    assert "450" in formula.notice.text.text()
    assert "321" in formula.notice.text.text()
    formula._workspace.undo_stack.undo()
    assert formula.notice.isHidden()
    assert formula.panel.floor.value() == 0


def test_floor_cap_and_step_are_kept_and_hold(formula: FormulaView) -> None:
    formula.panel.floor.setValue(10)
    formula.panel.cap.setValue(50)
    formula.panel.step.setValue(5)

    found = numbers(formula)
    assert sum(found.values()) == 321
    assert min(found.values()) >= 10
    assert max(found.values()) <= 50
    assert sum(number % 5 != 0 for number in found.values()) == 1
    row = stored(formula)[0].formula
    assert (row.floor, row.cap, row.step) == (10, 50, 5)


def test_contributions_or_values_stand_in_the_columns(formula: FormulaView) -> None:
    formula.shown.setCurrentIndex(list(Shown).index(Shown.VALUES))
    model = formula.table.panel.model
    line = model.position_of(MORA) or 0

    assert model.text(line, model.column_of("value_labour") or 0) == "4,40"
    assert model.columns[model.column_of("value_labour") or 0].heading(model.wording).endswith("(procent)")
    formula.shown.setCurrentIndex(list(Shown).index(Shown.CONTRIBUTIONS))
    model = formula.table.panel.model
    shares = [
        float(model.text(line, model.column_of(f"contribution_{one}") or 0).replace(",", "."))
        for one in (Criterion.POPULATION, Criterion.LABOUR)
    ]
    target = float(model.text(line, model.column_of("target") or 0).replace(",", "."))
    assert sum(shares) == pytest.approx(target)


def test_the_model_keeps_qts_rules_while_a_weight_moves(formula: FormulaView) -> None:
    model = formula.table.panel.model
    tester = QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    weight(formula, Criterion.LABOUR).number.setValue(30)
    write(formula, MORA, "41")
    model.sort(1)
    formula.form.give_up()
    model.set_filter("malung")
    assert [line.municipality for line in model.shown_rows] == ["Malung-Sälen"]
    tester.deleteLater()


def test_alternatives_are_copied_renamed_and_removed(formula: FormulaView) -> None:
    weight(formula, Criterion.LABOUR).number.setValue(20)
    formula.bar.copy_action.trigger()
    assert formula.bar.tabs.tabText(formula.bar.tabs.currentIndex()) == "Alternativ B"
    formula.bar.rename_action.trigger()
    formula.bar.name.setText("Mer folkmängd")
    formula.bar.name.editingFinished.emit()
    weight(formula, Criterion.POPULATION).number.setValue(90)
    formula.bar.tabs.setCurrentIndex(0)

    first, second = stored(formula)
    assert (first.name, second.name) == ("Alternativ A", "Mer folkmängd")
    assert first.formula.weights == {Criterion.POPULATION: 500_000, Criterion.LABOUR: 200_000}
    assert second.formula.weights == {Criterion.POPULATION: 900_000, Criterion.LABOUR: 200_000}
    assert weight(formula, Criterion.POPULATION).number.value() == 50
    formula.bar.remove_action.trigger()
    assert [row.name for row in stored(formula)] == ["Mer folkmängd"]
    assert formula.alternative is not None
    assert formula.alternative.name == "Mer folkmängd"


def test_the_keyboard_comes_back_to_the_alternative_that_was_renamed(
    qtbot: QtBot, formula: FormulaView
) -> None:
    for key, name in ((Qt.Key.Key_Return, "Mer"), (Qt.Key.Key_Escape, "Annat")):
        formula.bar.rename_action.trigger()
        formula.bar.name.setText(name)
        qtbot.keyClick(formula.bar.name, key)
        assert formula.bar.name.isHidden()
        assert formula.window().focusWidget() is formula.bar.tabs
    assert [row.name for row in stored(formula)] == ["Mer"]


def test_adopting_is_one_step_and_hand_changes_are_counted(
    formula_page: QuotasPage, formula: FormulaView
) -> None:
    assert formula.state.text().startswith("Skiljer sig från kommuntalen i")
    wanted = numbers(formula)
    formula.adopt_action.trigger()

    with formula_page.workspace.file.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
    assert {row.municipality_code: row.persons for row in rows} == wanted
    assert formula_page.workspace.undo_stack.count() == 1
    assert "tagna från Alternativ A" in formula_page.state_line()
    assert not formula.adopt_action.isEnabled()
    formula_page.go_to(MORA, "persons")
    formula_page.panel.model.setData(formula_page.panel.view.currentIndex(), "50")
    assert "1 tal ändrat för hand" in formula_page.state_line()
    formula_page.show_tab(QuotaTab.FORMULA)
    assert formula.state.text() == "Används; 1 tal är ändrat för hand"
    assert formula.adopt_action.isEnabled()


def test_what_is_decided_is_only_read_and_says_so(formula_page: QuotasPage, formula: FormulaView) -> None:
    formula.adopt_action.trigger()
    file = formula_page.workspace.file
    with file.reading() as session:
        paper = quota_papers.quota_paper(
            session, 2026, "1", "20", alternative=formula.alternative, apportionment=formula.apportionments[0]
        )
    decisions.decide(file, paper, DecisionFacts(decided="2025-11-14", decision_maker="Länsrådet"))
    formula_page.workspace.announce(frozenset({"decision", "municipal_quota"}))

    assert "FASTSTÄLLD" in texts(formula_page)
    assert "ligger fast" in formula_page.state_line()
    assert not weight(formula, Criterion.LABOUR).slider.isEnabled()
    assert not formula.panel.floor.isEnabled()
    assert not formula.bar.menu_button.isVisible()
    assert not formula.lock_action.isEnabled()
    assert not formula.adopt_action.isEnabled()
    before = numbers(formula)
    write(formula, MORA, "99")
    assert not formula.form.isVisible()
    assert stored(formula)[0].formula.bounds == {}
    assert sum(before.values()) == 321


def test_everything_in_view_has_a_name_for_the_screen_reader(formula: FormulaView) -> None:
    write(formula, MORA, "41")
    unnamed = [
        type(widget).__name__
        for widget in formula.findChildren(QWidget)
        if widget.isVisible()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and not isinstance(widget, QLabel)
        and not widget.accessibleName()
        and not (hasattr(widget, "text") and widget.text())
    ]
    assert unnamed == []


def test_without_a_county_quota_the_way_there_is_offered(formula_page: QuotasPage) -> None:
    workspace = formula_page.workspace
    with workspace.file.reading() as session:
        version = acts.add_year(session, 2031)
    workspace.do(version)
    workspace.look_at(2031)

    assert "länstal" in texts(formula_page.formula.empty).lower()
    formula_page.formula.empty.county_action.trigger()
    assert formula_page.tab is QuotaTab.COUNTIES


def test_a_weight_that_rests_after_the_file_is_left_changes_nothing(
    qtbot: QtBot, formula: FormulaView, formula_page: QuotasPage, example_once: Path, tmp_path: Path
) -> None:
    slider = weight(formula, Criterion.LABOUR).slider
    qtbot.keyClick(slider, Qt.Key.Key_Right)
    formula_page.acts.pages[0].trigger()
    formula_page.workspace.open(Path(shutil.copy(example_once, tmp_path / "annan.bosplan")))
    before = stored(formula)
    qtbot.wait(600)

    assert stored(formula) == before
    assert formula_page.workspace.undo_stack.count() == 0
