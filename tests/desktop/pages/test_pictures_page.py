"""Karta och diagram in the real window: what is shown, how it is chosen, where it leads."""

from __future__ import annotations

import shutil
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.charts.loading import is_loaded
from desktop.pages.homes import HomesPage
from desktop.pages.pictures.choices import WITHOUT, Picture
from desktop.pages.pictures.county import County
from desktop.pages.pictures.measures import Measure, municipal_values, offered
from desktop.pages.pictures.month_charts import Capacity
from desktop.pages.pictures.pictures_page import PicturesPage
from desktop.pages.places import PlacesPage
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.without_window import planning
from models import acts, queries
from models.acts import MonthChange
from models.documents.class_scale import Classing
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.domain.services import Service
from models.planning_file.database import PlanningFile

MORA, FALUN = "2062", "2080"


@pytest.fixture(scope="module")
def planned_once(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("pictures") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        planning.propose(file, 2026, PlanSettings())
    return path


@pytest.fixture
def planned(closed_program: Program, planned_once: Path, tmp_path: Path) -> Program:
    closed_program.open(Path(shutil.copy(planned_once, tmp_path / "planned.bosplan")))
    return closed_program


@pytest.fixture
def page(planned: Program) -> PicturesPage:
    return _page(planned)


def _page(program: Program) -> PicturesPage:
    program.window.show_page("pictures")
    shown = program.window.page
    assert isinstance(shown, PicturesPage)
    return shown


def _county(page: PicturesPage) -> County:
    assert page.county is not None
    return page.county


def _look_at(page: PicturesPage, picture: Picture, qtbot: QtBot) -> None:
    page.choices.pictures.choose(picture)
    qtbot.waitUntil(is_loaded, timeout=20_000)
    qtbot.wait(10)


def test_the_map_shows_every_measure_in_numbers_that_add_up(page: PicturesPage) -> None:
    county, month = _county(page), page.month
    values = {one: municipal_values(county, one, month) for one in offered(county)}

    assert set(values) == set(Measure)
    assert sum(value or 0 for value in values[Measure.QUOTA].values()) == 321
    assert county.figures is not None
    assert sum(value or 0 for value in values[Measure.PLACED].values()) == county.figures.total.placed.persons
    left = next(row.left for row in county.homes_in("") if row.month == month)
    assert sum(value or 0 for value in values[Measure.HOMES].values()) == left
    assert all(value is None for value in values[Measure.RECEIVED].values())  # nothing is entered: no zero
    falun = next(row for row in county.quotas if row.municipality_code == FALUN)
    assert values[Measure.PRESSURE][FALUN] == round(10_000 * (falun.persons or 0) / falun.population)


def test_places_lie_on_the_map_by_kind_and_are_reached_by_keys(page: PicturesPage, qtbot: QtBot) -> None:
    drawn = page.map.map
    assert len(drawn.places) == len([row for row in _county(page).places if row.east is not None]) > 100
    assert {place.rural for place in drawn.places} == {True, False}

    drawn.choose(MORA)
    qtbot.keyClick(drawn, Qt.Key.Key_Return)
    first = drawn.selected
    qtbot.keyClick(drawn, Qt.Key.Key_Right)
    qtbot.keyClick(drawn, Qt.Key.Key_Down)
    inside = {place.code for place in drawn.places if place.area_code == MORA}
    assert first in inside
    assert drawn.selected in inside
    assert "i Mora" in drawn.accessibleDescription()
    qtbot.keyClick(drawn, Qt.Key.Key_Escape)
    assert drawn.selected == page.selected == MORA
    page.choices.places.setChecked(False)
    assert drawn.places == ()
    assert drawn.selected == MORA


def test_classes_and_patterns_are_chosen_shown_and_remembered(page: PicturesPage, planned: Program) -> None:
    before = page.map.legend()
    button = page.map.look_button
    button.classings[Classing.EQUAL_COUNT].trigger()
    button.numbers[3].trigger()
    button.textured.trigger()

    assert page.map.legend() != before
    assert len([entry for entry in page.map.map.classes if entry.step]) <= 3
    assert page.map.map.textured
    again = PicturesPage(planned.workspace, planned.window.acts)
    assert again.map.look_button.look == button.look
    again.deleteLater()


def test_the_table_says_what_the_map_says_and_carries_the_selection(page: PicturesPage) -> None:
    page.map.map.choose(FALUN)
    page.choices.shapes.choose(True)
    panel = page.table_panel()
    assert panel is not None
    row = panel.row()
    assert row.code == FALUN
    assert row.cells[:2] == ("Falun", "hela kommunen")
    assert len(panel.model.all_rows) == 15 + len(_county(page).places)

    panel.go_to(MORA)
    page.choices.shapes.choose(False)
    assert page.map.map.selected == MORA


def test_homes_are_those_of_the_chosen_month_with_and_without_the_proposal(page: PicturesPage) -> None:
    page.show_measure(Measure.HOMES)
    after = {area.code: area.value for area in page.map.map.areas}
    page.choices.proposal_chosen.emit(WITHOUT)
    before = {area.code: area.value for area in page.map.map.areas}

    assert Measure.PLACED not in offered(_county(page))
    assert sum(value or 0 for value in before.values()) > sum(value or 0 for value in after.values())
    assert all((before[code] or 0) >= (after[code] or 0) for code in before)
    page.choices.month.setCurrentIndex(0)
    page.choices.changed.emit()
    january = {area.code: area.value for area in page.map.map.areas}
    assert sum(value or 0 for value in january.values()) < sum(value or 0 for value in before.values())


def test_the_year_runs_by_two_clocks_against_what_was_entered(page: PicturesPage, qtbot: QtBot) -> None:
    months = [Month(2026, number) for number in (1, 2, 3)]
    with page.workspace.file.reading() as session:
        entered = [MonthChange(MORA, month, assigned=4, received=3) for month in months]
        edit = acts.set_months(session, 2026, entered)
    page.workspace.do(edit)
    assert municipal_values(_county(page), Measure.RECEIVED, page.month)[MORA] == 9
    _look_at(page, Picture.YEAR, qtbot)
    plot = page.chart.lines
    page.choices.area_chosen.emit(MORA)

    assert page.selected == MORA
    assert page.chart.legend()[1:3] == ["mottagna", "anvisade"]
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.selected == 1
    said = plot.accessibleDescription()
    assert said.startswith(
        "februari\N{NO-BREAK SPACE}2026: tal efter omfördelning 23, mottagna 6, anvisade 8, "
        "planerat enligt förslag 1"
    )
    page.choices.shapes.choose(True)
    panel = page.table_panel()
    assert panel is not None
    assert [row.cells[1] for row in panel.model.all_rows] == [23] * 14
    assert [row.cells[2] for row in panel.model.all_rows] == [3, 6, 9, *[None] * 11]


def test_room_over_time_is_said_to_be_missing_where_nothing_is_entered(
    page: PicturesPage, qtbot: QtBot
) -> None:
    _look_at(page, Picture.CAPACITY, qtbot)
    assert "lediga" in page.chart.legend()
    with page.workspace.file.reading() as session:
        rows = queries.service_rows(session)
        edit = acts.delete_service_points(session, [row.id for row in rows if row.service is Service.SCHOOL])
    page.workspace.do(edit)
    page.choices.proposal_chosen.emit(WITHOUT)  # the proposal has the schools that it was made with
    page.choices.kind.setCurrentIndex(page.choices.kind.findData(Capacity.SCHOOL))
    page.choices.changed.emit()
    assert "Inget sådant är inskrivet här" in page.said


def test_bars_lead_to_the_municipality_and_to_their_table(page: PicturesPage, qtbot: QtBot) -> None:
    _look_at(page, Picture.RURAL, qtbot)
    page.chart.chart.choose(0)
    assert page.selected == "2084"  # Avesta stands on top
    page.choices.shapes.choose(True)
    panel = page.table_panel()
    assert panel is not None
    assert panel.row().cells[0] == "Avesta"
    _look_at(page, Picture.COST, qtbot)
    assert sum(row.cells[1] for row in panel.model.all_rows) > 0


def test_from_the_map_to_the_tables_and_back(planned: Program) -> None:
    window = planned.window
    page = _page(planned)
    page.map.map.choose(MORA)
    about = page.explanation()
    assert about is not None
    by_words = {action.text(): action for action in about.actions}
    by_words["Visa i Bostäder"].trigger()
    homes = window.page
    assert isinstance(homes, HomesPage)
    assert homes.panel.row().municipality_code == MORA

    homes.go_to(FALUN)
    place = homes.panel.row().place_code
    window.acts.show_on_map.trigger()
    assert window.page is page
    assert page.selected == place
    assert page.choices.chosen_measure is Measure.HOMES

    window.show_page("places", MORA)
    assert isinstance(window.page, PlacesPage)
    window.acts.show_on_map.trigger()
    assert page._municipality_of(page.selected or "") == MORA

    window.show_page("proposal", FALUN)
    assert isinstance(window.page, ProposalPage)
    window.acts.show_on_map.trigger()
    assert page.selected == FALUN
    assert page.choices.chosen_measure is Measure.PLACED


def test_a_place_that_is_gone_is_no_longer_chosen(planned: Program) -> None:
    page = _page(planned)
    planned.window.show_page("pictures", "9999")
    assert page.selected is None
    assert page.explanation() is None


@pytest.mark.parametrize("picture", list(Picture))
def test_every_picture_is_saved_with_title_words_source_and_day(
    page: PicturesPage, picture: Picture, qtbot: QtBot, tmp_path: Path
) -> None:
    _look_at(page, picture, qtbot)
    panel = page.map if picture is Picture.MAP else page.chart
    panel.save_button.save(tmp_path / "bild.svg")
    panel.save_button.save(tmp_path / "bild.png")

    text = (tmp_path / "bild.svg").read_text(encoding="utf-8")
    root = ElementTree.fromstring(text)  # noqa: S314 - our own
    said = {child.tag.rpartition("}")[2]: child.text or "" for child in root}
    assert "Dalarnas län" in said["title"]
    assert len(said["desc"]) > 200
    assert "Ritad 20" in text
    assert "Påhittad demodata" in text
    if picture is Picture.MAP:
        assert "SCB (CC0)" in text
    image = QImage(str(tmp_path / "bild.png"))
    assert image.width() > 1000
    width, height = image.width(), image.height()
    assert len({image.pixel(x, y) for x in range(0, width, 7) for y in range(0, height, 7)}) > 10


def test_who_listens_hears_which_picture_it_is(page: PicturesPage, qtbot: QtBot) -> None:
    page.show_measure(Measure.PRESSURE)
    assert "Kommuntal per 1" in page.map.map.accessibleName()
    _look_at(page, Picture.YEAR, qtbot)
    lines = page.chart.lines
    assert "Året 2026" in lines.accessibleName()
    lines.choose(7)
    assert lines.accessibleDescription().startswith("augusti")


def test_a_picture_with_small_numbers_says_so_and_one_of_shares_does_not(
    page: PicturesPage, tmp_path: Path
) -> None:
    told: list[str] = []
    page.map.save_button.told.connect(told.append)
    for measure, has_few in ((Measure.PLACED, True), (Measure.PRESSURE, False)):
        page.show_measure(measure)
        page.map.save_button.save(tmp_path / "bild.svg")
        text = (tmp_path / "bild.svg").read_text(encoding="utf-8")
        assert ("Små tal kan peka ut en familj" in text) == has_few
        assert ("Små tal" in told[-1]) == has_few


def test_a_picture_that_cannot_be_saved_says_why(page: PicturesPage, tmp_path: Path) -> None:
    told: list[str] = []
    page.map.save_button.told.connect(told.append)
    page.map.save_button.save(tmp_path / "saknas" / "bild.svg")
    assert len(told) == 1
    assert "mappen finns inte" in told[0]
