"""Map and chart: honest classes, keys, words beside colours."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from desktop.charts.bars import Bar, Series
from desktop.charts.panel import ChartPanel
from desktop.maps.choropleth import MapArea
from desktop.maps.classes import CLASS_COLOURS, class_of, classes_for
from desktop.maps.panel import MapPanel
from models.reference import municipality_shapes
from models.wording import Language, Wording

SWEDISH = Wording(Language.SWEDISH)


def _square(code: str, east: int, north: int, value: int) -> MapArea:
    corners = ((east, north), (east + 10, north), (east + 10, north + 10), (east, north + 10))
    return MapArea(code, f"Kommun {code}", (corners,), value, f"Kommun {code}: {value} personer")


def _map(qtbot: QtBot) -> MapPanel:
    panel = MapPanel(SWEDISH)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show_areas("Personer", [_square("w", 0, 0, 0), _square("e", 10, 0, 5), _square("n", 0, 10, 9)])
    return panel


@given(st.lists(st.integers(0, 500), max_size=40))
def test_every_number_lies_in_one_class_and_zero_in_its_own(values: list[int]):
    classes = classes_for(values)

    assert len(classes) <= len(CLASS_COLOURS) + 1
    assert classes[0].is_nothing
    for before, after in itertools.pairwise(classes):
        assert before.highest + 1 == after.lowest <= after.highest
    for value in values:
        found = class_of(value, classes)
        assert found.lowest <= value <= found.highest


def test_classes_fall_evenly_in_lightness():
    lightness = [QColor(colour).lightness() for colour in CLASS_COLOURS]
    steps = [before - after for before, after in itertools.pairwise(lightness)]
    assert min(steps) >= 20


def test_arrow_keys_go_to_the_neighbour_in_that_direction(qtbot: QtBot):
    panel = _map(qtbot)
    panel.select("w")
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)

    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_Up):
        qtbot.keyClick(panel.map, key)

    assert chosen == ["e", "w", "n"]
    assert panel.map.accessibleDescription() == "Kommun n: 9 personer"


def test_the_selection_survives_new_figures(qtbot: QtBot):
    panel = _map(qtbot)
    panel.select("e")
    panel.show_areas("Personer", [_square("e", 10, 0, 2)])
    assert panel.map.selected == "e"
    panel.show_areas("Personer", [_square("w", 0, 0, 2)])
    assert panel.map.selected is None


def test_the_map_of_the_country_is_drawn(qtbot: QtBot):
    panel = MapPanel(SWEDISH)
    qtbot.addWidget(panel)
    shapes = municipality_shapes()
    panel.show_areas("Personer", [MapArea(code, code, rings, 1, code) for code, rings in shapes.items()])
    bounds = panel.map.sceneRect()
    assert len(shapes) == 290
    assert bounds.height() > 2 * bounds.width() > 1_000_000  # Sweden is long, and north is up


def test_the_chart_is_walked_by_keys_and_says_what_it_shows(qtbot: QtBot):
    panel = ChartPanel(SWEDISH)
    qtbot.addWidget(panel)
    rows = [Bar(code, code, (1, 2), "1 + 2", f"{code}: 1 i tätort, 2 på landsbygd") for code in "abc"]
    panel.show_bars("Personer", [Series("tätort", "#3a78b0"), Series("landsbygd", "#e0a458")], rows, "")
    chosen: list[str] = []
    panel.chosen.connect(chosen.append)

    for key in (Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_End, Qt.Key.Key_Down, Qt.Key.Key_Home):
        qtbot.keyClick(panel.chart, key)

    assert chosen == ["a", "b", "c", "c", "a"]
    assert panel.chart.accessibleDescription() == "a: 1 i tätort, 2 på landsbygd"


def test_map_and_chart_lead_to_the_table(qtbot: QtBot):
    for panel in (_map(qtbot), ChartPanel(SWEDISH)):
        qtbot.addWidget(panel)
        (button,) = [
            button for button in panel.findChildren(QPushButton) if button.text() == "Visa som tabell"
        ]
        with qtbot.waitSignal(panel.table_wanted):
            button.click()
