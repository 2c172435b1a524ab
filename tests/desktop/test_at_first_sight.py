"""What a page shows before anything is done: the first row explained, no empty panel, no stale refusal."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QListWidget, QTabWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.frame.explanation_panel import ExplanationPanel
from desktop.frame.messages import Tone
from desktop.frame.navigation import PAGES
from desktop.look.icon_button import IconButton
from desktop.pages.homes import HomesPage
from desktop.pages.page import Explanation
from desktop.pages.places import PlacesPage
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.settings import Appearance
from desktop.tables.table_column import UNKNOWN
from models.planning_file.database import PlanningFile
from tests.desktop.pages.test_data_pages import texts


def panel_of(program: Program) -> ExplanationPanel:
    found = program.window.findChild(ExplanationPanel)
    assert found is not None
    return found


def test_the_panel_stands_only_beside_what_it_explains(program: Program) -> None:
    assert not panel_of(program).isVisible()
    program.window.show_page("quotas")
    assert panel_of(program).isVisible()
    assert "Varför 25 för Avesta?" in texts(panel_of(program))

    program.window.acts.show_explanation.trigger()
    assert not panel_of(program).isVisible()
    program.window.show_page("places")
    assert not panel_of(program).isVisible()


def test_what_is_long_in_the_panel_stands_below_its_label_and_fits(program: Program) -> None:
    program.window.show_page("quotas")
    panel = panel_of(program)
    price = "utan bostad i tid +3 personer; väntan +30 personmånader; kostnad +98\u00a0200\u00a0kronor"
    lines = [("Alternativ för Ä12: 2 vuxna", ""), ("1. Utan bostad", price), ("Bostäder", "1 av 2")]
    panel.explain(Explanation("Mora", lines * 12))
    labels = {label.text(): label for label in panel.findChildren(QLabel)}
    panel.widget().layout().activate()
    assert labels[price].x() == labels["1. Utan bostad"].x()
    assert labels["1 av 2"].x() > labels["Bostäder"].x()
    assert panel.widget().minimumSizeHint().width() <= panel.viewport().width()


def test_the_panel_comes_with_the_first_explanation_and_then_stays(program: Program, tmp_path: Path) -> None:
    empty = tmp_path / "tom.bosplan"
    PlanningFile.create(empty, title="Tom", scope="20", year=2026).close()
    program.open(empty)
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    assert not panel_of(program).isVisible()

    page.panel.begin_first_row()
    assert "Raden sparas när detta är ifyllt: Ort, Rum," in texts(panel_of(program))
    page.panel.model.write({(0, 1): "Borlänge", (0, 2): "2", (0, 3): "1", (0, 4): "2026-03"})
    page.panel.view.select_cell(0, 6)
    assert "Raden sparas när detta är ifyllt: Upplåtelse." in texts(panel_of(program))


def test_without_a_file_no_page_is_marked(program: Program) -> None:
    program.window.show_page("quotas")
    program.workspace.close()
    navigation = program.window.panes[0]
    assert isinstance(navigation, QListWidget)
    assert navigation.selectedItems() == []


def test_a_refusal_is_forgotten_when_the_next_thing_goes_well(program: Program) -> None:
    program.window.show_page("quotas", "2081", "persons")
    page = program.window.page
    assert isinstance(page, QuotasPage)
    index = page.panel.view.currentIndex()
    page.panel.model.setData(index, "fem")
    assert "”fem”" in program.window.message_bar.text
    assert program.window.message_bar.isVisible()

    page.panel.model.setData(index, "60")
    assert not program.window.message_bar.isVisible()


def test_what_was_said_of_a_file_leaves_with_it(program: Program, example_path: Path) -> None:
    program.window.tell("Två kommuner har fler anvisade än det nya talet.", Tone.WARNING)
    program.open(example_path)

    assert not program.window.message_bar.isVisible()


def test_what_is_not_known_is_not_shown_as_zero_or_nothing(program: Program) -> None:
    program.window.show_page("places")
    page = program.window.page
    assert isinstance(page, PlacesPage)
    model = page.panel.model
    line = next(at for at, row in enumerate(model.shown_rows) if row.name == "Folkärna")
    assert model.text(line, 3) == UNKNOWN
    page.panel.view.select_cell(line, 3)
    assert "räknas som landsbygd tills talet är ifyllt" in texts(panel_of(program))


def test_a_place_is_suggested_by_its_name_alone(program: Program) -> None:
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    model = page.panel.model
    last = model.rowCount() - 1
    assert model.text(last, model.column_of("municipality") or 0) == ""
    model.setData(model.index(last, 1), "Borlange")

    assert "menar du kanske Borlänge?" in program.window.message_bar.text


def test_when_a_row_is_removed_the_next_one_is_chosen(program: Program) -> None:
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    view = page.panel.view
    view.select_cell(5, 2)
    following = page.panel.model.key_at(6)
    view.remove_rows()

    assert page.panel.model.key_at(view.currentIndex().row()) == following


def test_the_last_column_of_words_takes_the_free_width(program: Program) -> None:
    program.window.resize(1920, 1080)
    program.window.show_page("places")
    page = program.window.page
    assert isinstance(page, PlacesPage)
    view = page.panel.view
    header = view.horizontalHeader()
    assert header.length() == view.viewport().width()

    program.window.resize(1000, 700)
    assert header.length() > view.viewport().width()
    assert header.sectionSize(view.header.shown()[-1]) > 100


def test_the_window_fits_a_small_laptop_also_with_a_message(program: Program) -> None:
    """1366 × 768 less the system's bar and the window's own title."""
    window = program.window
    for kind in PAGES:
        window.show_page(kind.id)
        page = window.page
        for tabs in page.findChildren(QTabWidget) if page is not None else ():
            for at in range(tabs.count()):
                tabs.setCurrentIndex(at)
    window.tell("Sammantaget mottagande 2018 är nu underlaget.")

    assert window.minimumSizeHint().height() <= 690


def test_icons_follow_from_light_to_dark(qtbot: QtBot, program: Program) -> None:
    def choose(appearance: Appearance) -> None:
        acts = program.window.acts.appearances.actions()
        next(action for action in acts if action.data() == appearance).trigger()
        qtbot.wait(10)

    def a_mark() -> QImage:
        marks = [label.pixmap() for label in program.window.findChildren(QLabel) if label.isVisible()]
        return next(mark.toImage() for mark in marks if not mark.isNull())

    def a_button() -> QImage:
        button = program.window.findChild(IconButton)
        assert button is not None
        return button.icon().pixmap(20).toImage()

    choose(Appearance.LIGHT)
    light = a_mark(), a_button()
    choose(Appearance.DARK)
    assert a_mark() != light[0]
    assert a_button() != light[1]
    choose(Appearance.LIGHT)
