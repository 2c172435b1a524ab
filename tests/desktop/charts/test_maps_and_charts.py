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
from desktop.maps.areas import MapArea
from desktop.maps.classes import (
    CLASS_COLOURS,
    FEWER_COLOURS,
    MORE_COLOURS,
    Fill,
    Scale,
    class_of,
    classes_for,
)
from desktop.maps.panel import MapPanel
from models.documents.class_scale import class_scale
from models.reference import municipality_shapes
from models.wording import Language, Wording

SWEDISH = Wording(Language.SWEDISH)


def _square(code: str, east: int, north: int, value: int | None) -> MapArea:
    corners = ((east, north), (east + 10, north), (east + 10, north + 10), (east, north + 10))
    return MapArea(code, f"Kommun {code}", (corners,), value, f"Kommun {code}: {value} personer")


def _map(qtbot: QtBot) -> MapPanel:
    panel = MapPanel(SWEDISH)
    qtbot.addWidget(panel)
    panel.resize(600, 400)
    panel.show_areas("Personer", [_square("w", 0, 0, 0), _square("e", 10, 0, 5), _square("n", 0, 10, 9)])
    return panel


known_or_not = st.lists(st.none() | st.integers(0, 500), max_size=40)
differences = st.lists(st.none() | st.integers(-300, 300), max_size=40)


@given(known_or_not)
def test_every_number_lies_in_one_class_and_zero_in_its_own(values: list[int | None]):
    classes = classes_for(values)
    numbered = [(entry.low, entry.high) for entry in classes if entry.low is not None]

    assert len(numbered) <= len(CLASS_COLOURS) + 1
    assert numbered[0] == (0, 0)
    assert _follow(numbered)
    for value in values:
        assert [entry for entry in classes if entry.holds(value)] == [class_of(value, classes)]


@given(differences)
def test_differences_are_classed_alike_on_both_sides_of_zero(values: list[int | None]):
    classes = classes_for(values, Scale.DIFFERENCES)
    numbered = [(entry.low, entry.high) for entry in classes if entry.low is not None]

    assert (0, 0) in numbered
    assert _follow(numbered)
    limits = [high for low, high in numbered if low > 0], [-low for low, high in numbered if high < 0][::-1]
    assert all(one == other for one, other in zip(*limits, strict=False))
    assert max(sum(high < 0 for _, high in numbered), sum(low > 0 for low, _ in numbered)) <= 3
    assert all((entry.fill is Fill.FEWER) == (entry.high is not None and entry.high < 0) for entry in classes)
    for value in values:
        assert class_of(value, classes).holds(value)


def _follow(numbered: list[tuple[int, int]]) -> bool:
    return all(high + 1 == low for (_, high), (low, _) in itertools.pairwise(numbered))


def test_screen_and_paper_have_the_same_classes():
    on_paper = [(part.low, part.high) for part in class_scale([0, 7, 242])]

    assert [(entry.low, entry.high) for entry in classes_for([0, 7, 242])] == on_paper


def test_classes_fall_evenly_in_lightness():
    for colours in (CLASS_COLOURS, MORE_COLOURS, FEWER_COLOURS):
        lightness = [QColor(colour).lightness() for colour in colours]
        steps = [before - after for before, after in itertools.pairwise(lightness)]
        assert min(steps) >= 20


def test_what_is_missing_is_not_drawn_as_zero(qtbot: QtBot):
    panel = MapPanel(SWEDISH)
    qtbot.addWidget(panel)
    panel.show_areas("Personer", [_square("w", 0, 0, 0), _square("e", 10, 0, None)])

    zero, unknown = (class_of(value, panel.map.classes) for value in (0, None))
    assert zero.fill is Fill.NOTHING
    assert unknown.fill is Fill.UNKNOWN
    assert panel.legend() == ["0", "saknas"]


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


def test_numbers_stand_only_where_they_have_room(qtbot: QtBot):
    panel = _map(qtbot)
    panel.show()
    assert panel.map.labelled == {"w", "e", "n"}

    for _ in range(40):
        panel.map.zoom(0.8)
    assert panel.map.labelled == frozenset()
    panel.map.fit()
    assert panel.map.labelled == {"w", "e", "n"}


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


def test_bars_go_both_ways_and_say_what_is_not_known(qtbot: QtBot):
    panel = ChartPanel(SWEDISH)
    qtbot.addWidget(panel)
    rows = [
        Bar("a", "a", (4, 0), "+4", "a: 4 fler"),
        Bar("b", "b", (0, -9), "−9", "b: 9 färre"),
        Bar("c", "c", (None, 0), "–", "c: tal saknas"),
    ]
    series = [Series("fler", "#3a78b0"), Series("färre", "#e0a458", hatched=True)]
    panel.show_bars("Skillnad", series, rows, "")

    assert panel.legend() == ["fler", "färre", "saknas"]
    left, right = panel.chart.shown_range
    assert left < -9
    assert right > 4
    panel.show_bars("Personer", series, rows[:1], "")
    assert panel.legend() == ["fler", "färre"]
    assert panel.chart.shown_range[0] == 0


def test_map_and_chart_lead_to_the_table(qtbot: QtBot):
    for panel in (_map(qtbot), ChartPanel(SWEDISH)):
        qtbot.addWidget(panel)
        (button,) = [
            button for button in panel.findChildren(QPushButton) if button.text() == "Visa som tabell"
        ]
        with qtbot.waitSignal(panel.table_wanted):
            button.click()
