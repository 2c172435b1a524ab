"""The formula of Kommuntal: computed while a weight moves, kept when it rests, locked with a reason."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.formula_weight import CriterionWeight
from desktop.pages.quota_alternative_columns import Shown
from desktop.pages.quota_formula import FormulaView
from desktop.pages.quotas import QuotasPage, QuotaTab
from models import acts, decisions, queries, quota_papers
from models.database import PlanningFile
from models.domain.apportionment import WEIGHT_UNIT, Bound, Formula
from models.domain.criteria import Criterion
from models.domain.quota_paper import DecisionFacts
from models.queries import AlternativeRow
from models.wording import NO_BREAK
from tests.desktop.test_data_pages import texts

MORA = "2062"
UNEMPLOYED = {
    "2021": 5.1, "2023": 3.2, "2026": 3.9, "2029": 4.0, "2031": 5.4, "2034": 6.6, "2039": 3.5, "2061": 7.9,
    "2062": 4.4, "2080": 4.9, "2081": 6.8, "2082": 4.6, "2083": 6.1, "2084": 8.0, "2085": 8.8,
}  # fmt: skip


@pytest.fixture
def page(qtbot: QtBot, closed_program: Program, tmp_path: Path) -> QuotasPage:
    """Kommuntal on its tab Formel: no quotas yet, the unemployed of every municipality known."""
    program, workspace = closed_program, closed_program.workspace
    path = tmp_path / "dalarna.bosplan"
    PlanningFile.create(path, title="Dalarna", scope="20", year=2026).close()
    program.open(path)
    with workspace.file.reading() as session:
        edit = acts.set_criterion_values(
            session,
            workspace.year,
            "unemployment",
            {code: Fraction(str(share)) for code, share in UNEMPLOYED.items()},
            source="Arbetsförmedlingen",
            as_of="2025-10",
        )
    workspace.do(edit)
    workspace.undo_stack.clear()
    program.window.show_page("quotas")
    shown = program.window.page
    assert isinstance(shown, QuotasPage)
    shown.show_tab(QuotaTab.FORMULA)
    program.window.activateWindow()
    qtbot.wait(10)
    return shown


@pytest.fixture
def formula(page: QuotasPage) -> FormulaView:
    """The first alternative is made: population and labour market alike."""
    page.formula.empty.first_action.trigger()
    page.workspace.undo_stack.clear()
    return page.formula


def stored(view: FormulaView) -> tuple[AlternativeRow, ...]:
    workspace = view._workspace
    with workspace.file.reading() as session:
        return queries.alternative_rows(session, workspace.year, workspace.version or "")


def numbers(view: FormulaView) -> dict[str, int]:
    """What the officer reads in the column Tal."""
    model = view.table.panel.model
    column = model.column_of("quota") or 0
    return {
        line.code: int(model.text(at, column).replace(NO_BREAK, ""))
        for at, line in enumerate(model.shown_rows)
    }


def write(view: FormulaView, code: str, text: str) -> None:
    """As with F2 in the column Tal."""
    view.table.panel.go_to(code, "quota")
    index = view.table.panel.view.currentIndex()
    view.table.panel.model.setData(index, text)


def weight(view: FormulaView, criterion: Criterion) -> CriterionWeight:
    return view.panel.weights[criterion]


def test_the_first_alternative_is_offered_with_what_it_would_weigh(page: QuotasPage) -> None:
    assert "folkmängd, arbetsmarknad" in texts(page.formula.empty)
    page.formula.empty.first_action.trigger()

    (row,) = stored(page.formula)
    assert row.name == "Alternativ A"
    assert row.formula.weights == {Criterion.POPULATION: 500_000, Criterion.LABOUR: 500_000}
    assert sum(numbers(page.formula).values()) == 321
    page.acts.undo.trigger()
    assert stored(page.formula) == ()
    assert "Gör ett första alternativ" in [
        button.text() for button in page.formula.empty.findChildren(QWidget) if hasattr(button, "text")
    ]


def test_by_population_is_still_one_press_away(page: QuotasPage) -> None:
    page.formula.empty.population_action.trigger()

    (row,) = stored(page.formula)
    assert row.formula.weights == {Criterion.POPULATION: WEIGHT_UNIT}
    assert numbers(page.formula)["2081"] == 58


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


def test_another_tab_keeps_what_was_just_moved(page: QuotasPage, formula: FormulaView) -> None:
    weight(formula, Criterion.LABOUR).number.setValue(12.5)
    page.show_tab(QuotaTab.QUOTAS)

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
    page: QuotasPage, formula: FormulaView
) -> None:
    asylum = weight(formula, Criterion.ASYLUM_SEEKERS)
    assert not asylum.slider.isEnabled()
    assert "Inga värden än" in asylum.note.text()
    with page.workspace.file.reading() as session:
        edit = acts.set_criterion_values(
            session, page.workspace.year, "asylum_seekers", {MORA: Fraction(7)}, source="Migrationsverket"
        )
    page.workspace.do(edit)
    assert weight(formula, Criterion.ASYLUM_SEEKERS).note.text().endswith("och 13 till.")
    before = stored(formula)
    weight(formula, Criterion.ASYLUM_SEEKERS).number.setValue(10)

    assert "saknas" in formula.notice.text.text()
    assert not formula.adopt_action.isEnabled()
    model = formula.table.panel.model
    assert {model.text(at, model.column_of("quota") or 0) for at in range(15)} == {"–"}
    formula.notice.link.click()
    assert page.tab is QuotaTab.BASIS
    assert before != stored(formula)  # it was kept all the same, to be mended
    page.show_tab(QuotaTab.FORMULA)
    weight(formula, Criterion.ASYLUM_SEEKERS).number.setValue(0)
    assert formula.notice.isHidden()


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


def test_contributions_or_values_stand_in_the_columns(formula: FormulaView) -> None:
    formula.shown.setCurrentIndex(list(Shown).index(Shown.VALUES))
    model = formula.table.panel.model
    line = model.position_of(MORA) or 0

    assert model.text(line, model.column_of("value_labour") or 0) == "4,4"
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


def test_adopting_is_one_step_and_hand_changes_are_counted(page: QuotasPage, formula: FormulaView) -> None:
    assert formula.state.text().startswith("Skiljer sig från kommuntalen i")
    wanted = numbers(formula)
    formula.adopt_action.trigger()

    with page.workspace.file.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
    assert {row.municipality_code: row.persons for row in rows} == wanted
    assert page.workspace.undo_stack.count() == 1
    assert "tagna från Alternativ A" in page.state_line()
    assert not formula.adopt_action.isEnabled()
    page.go_to(MORA, "persons")
    page.panel.model.setData(page.panel.view.currentIndex(), "50")
    assert "1 tal ändrat för hand" in page.state_line()
    assert formula.state.text() == "Används; 1 tal är ändrat för hand"
    assert formula.adopt_action.isEnabled()


def test_what_is_decided_is_only_read_and_says_so(page: QuotasPage, formula: FormulaView) -> None:
    formula.adopt_action.trigger()
    file = page.workspace.file
    with file.reading() as session:
        paper = quota_papers.quota_paper(
            session, 2026, "1", "20", alternative=formula.alternative, apportionment=formula.apportionments[0]
        )
    decisions.decide(file, paper, DecisionFacts(decided="2025-11-14", decision_maker="Länsrådet"))
    page.workspace.announce(frozenset({"decision", "municipal_quota"}))

    assert "FASTSTÄLLD" in texts(page)
    assert "ligger fast" in page.state_line()
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


def test_without_a_county_quota_the_way_there_is_offered(page: QuotasPage) -> None:
    workspace = page.workspace
    with workspace.file.reading() as session:
        version = acts.add_year(session, 2031)
    workspace.do(version)
    workspace.look_at(2031)

    assert "länstal" in texts(page.formula.empty).lower()
    page.formula.empty.county_action.trigger()
    assert page.tab is QuotaTab.COUNTIES
