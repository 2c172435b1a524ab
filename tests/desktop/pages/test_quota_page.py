"""Kommuntal around the formula: routes by the county's numbers, the version on top, words that fit."""

from __future__ import annotations

from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.formula.alternative_rows import adding_up
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from desktop.workspace import EVERYTHING
from models import queries
from models.domain.criteria import Criterion
from models.domain.quotas import Route
from models.planning_file.database import PlanningFile
from tests.desktop.pages.test_data_pages import texts
from tests.desktop.test_longer_words import cut_off, long_program  # noqa: F401 - a fixture


@pytest.fixture
def page(program: Program) -> QuotasPage:
    program.window.show_page("quotas")
    shown = program.window.page
    assert isinstance(shown, QuotasPage)
    return shown


def test_county_numbers_are_split_exactly_for_each_and_for_all(page: QuotasPage) -> None:
    page.routes_button.click()
    form = page.routes_form
    assert "321" in form.sum.text()
    form.routes[Route.ALREADY_HOUSED].setValue(200)
    assert not form.split_button.isEnabled()
    form.routes[Route.AGENCY_HOUSING].setValue(91)
    form.routes[Route.RESETTLEMENT].setValue(30)
    form.split_button.click()

    with page.workspace.file.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
    totals = [sum(getattr(row, route.value) for row in rows) for route in Route]
    assert totals == [200, 91, 30]
    for row in rows:
        assert row.persons == row.already_housed + row.agency_housing + row.resettlement
    assert page.workspace.undo_stack.count() == 1
    assert form.isHidden()


def test_the_split_is_made_with_enter_and_left_with_escape(qtbot: QtBot, page: QuotasPage) -> None:
    page.window().activateWindow()
    housed = page.routes_form.routes[Route.ALREADY_HOUSED]
    for key, steps in ((Qt.Key.Key_Escape, 0), (Qt.Key.Key_Return, 1)):
        page.routes_button.click()
        qtbot.keyClick(housed, key)
        assert page.routes_form.isHidden()
        assert page.window().focusWidget() is page.panel.view
        assert page.workspace.undo_stack.count() == steps


def test_the_version_and_its_standing_are_on_top(page: QuotasPage) -> None:
    assert "UTKAST" in texts(page)
    assert "Version 1 · SFS 2025:894 · från 2026-01-01" in texts(page)
    assert "321\nlänstal" in texts(page)


def test_the_municipality_that_is_chosen_is_chosen_in_the_formula_too(page: QuotasPage) -> None:
    page.go_to("2062", "persons")
    page.show_tab(QuotaTab.FORMULA)

    line = page.formula.table.line()
    assert line is not None
    assert line.municipality == "Mora"
    explained = page.explanation()
    assert explained is not None
    assert explained.heading == f"Varför {line.quota} för Mora?"


def test_the_formula_can_be_put_away_and_stays_away(qtbot: QtBot, page: QuotasPage) -> None:
    page.show_tab(QuotaTab.FORMULA)
    assert page.formula.panel.isVisible()
    narrow = page.formula.table.width()
    page.formula.panel_button.click()
    qtbot.wait(10)

    assert not page.formula.panel.isVisible()
    assert page.formula.table.width() > narrow
    again = QuotasPage(page.workspace, page.acts)
    qtbot.addWidget(again)
    assert not again.formula.panel_button.isChecked()


def test_the_formula_keeps_the_width_that_it_was_given(qtbot: QtBot, page: QuotasPage) -> None:
    page.window().resize(1920, 1080)
    page.show_tab(QuotaTab.FORMULA)
    splitter = page.formula.splitter
    qtbot.wait(10)
    splitter.moveSplitter(splitter.width() - 500, 1)

    again = QuotasPage(page.workspace, page.acts)
    qtbot.addWidget(again)
    again.resize(page.size())
    again.refresh(EVERYTHING)
    again.show_tab(QuotaTab.FORMULA)
    again.show()
    assert again.formula.splitter.sizes() == pytest.approx(splitter.sizes(), abs=2)
    assert splitter.sizes()[1] > 400


def test_the_formula_has_room_for_longer_words(
    qtbot: QtBot,
    long_program: Program,  # noqa: F811 - the fixture
) -> None:
    long_program.window.show_page("quotas")
    page = long_program.window.page
    assert isinstance(page, QuotasPage)
    page.show_tab(QuotaTab.FORMULA)
    page.formula.table.panel.go_to("2062", "quota")
    page.formula.lock_action.trigger()

    qtbot.waitUntil(lambda: cut_off(page) == [])
    assert long_program.window.width() == 1366


@given(
    st.dictionaries(
        st.sampled_from(list(Criterion)), st.fractions(0, 5000, max_denominator=10**6), min_size=1
    )
)
def test_contributions_as_shown_add_up_to_the_target_as_shown(parts: dict[Criterion, Fraction]) -> None:
    target = sum(parts.values(), Fraction())
    tenths = adding_up(parts, target)

    assert sum(tenths.values()) == round(target * 10)
    for criterion, shown in tenths.items():
        assert abs(shown - parts[criterion] * 10) < 1.5  # one step of rounding, half of one for the target


def test_the_filter_finds_the_county_of_a_municipality(closed_program: Program, tmp_path: Path) -> None:
    PlanningFile.create(tmp_path / "två.bosplan", title="Två län", scope="19,20", year=2026).close()
    closed_program.open(tmp_path / "två.bosplan")
    for page_id in ("quotas", "dialogue", "balance"):
        closed_program.window.show_page(page_id)
        page = closed_program.window.page
        assert page is not None
        panel = page.table_panel()
        assert panel is not None
        panel.model.set_filter("dalarnas län")
        assert len(panel.model.shown_rows) == 15
        assert {row.county_code for row in panel.model.shown_rows} == {"20"}


def test_no_heading_is_taller_than_two_lines(page: QuotasPage) -> None:
    headings = [column.heading(page.wording) for column in page.panel.model.columns]
    assert max(heading.count("\n") for heading in headings) == 1
