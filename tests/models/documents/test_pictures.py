from __future__ import annotations

import re
from xml.etree import ElementTree

from hypothesis import given
from hypothesis import strategies as st

from models.documents.class_scale import MOST_CLASSES, Classing, ValueClass, class_scale
from models.documents.month_chart import LineLook, MonthChart, MonthLine, MonthSpan, steps, ticks
from models.documents.picture_file import picture_file
from models.documents.svg_chart import Bar, bar_chart_drawing, bar_chart_svg
from models.documents.svg_map import (
    MOST_NAMED,
    PLACE_FILL,
    MapArea,
    MapLegend,
    MapPlace,
    map_drawing,
    map_svg,
)
from models.documents.svg_month_chart import month_chart_drawing
from models.documents.svg_text import Drawing
from models.domain.months import Month
from models.wording import Language, Wording

SWEDISH = Wording(Language.SWEDISH)
SQUARE = ((500_000, 6_700_000), (510_000, 6_700_000), (510_000, 6_710_000), (500_000, 6_710_000))


@given(st.lists(st.integers(0, 10**7)))
def test_every_value_falls_in_exactly_one_of_at_most_six_classes(values: list[int]) -> None:
    scale = class_scale(values)
    assert len(scale) <= MOST_CLASSES + 1
    assert [part.number for part in scale] == list(range(len(scale)))
    assert all(sum(part.holds(value) for part in scale) == 1 for value in values)


def test_classes_have_easy_limits() -> None:
    assert [(part.low, part.high) for part in class_scale([7, 242])] == [
        (0, 0), (1, 50), (51, 100), (101, 150), (151, 200), (201, 250),
    ]  # fmt: skip


def test_one_city_does_not_leave_all_others_in_the_lowest_class() -> None:
    assert [(part.low, part.high) for part in class_scale([*range(2, 50), 108, 524])] == [
        (0, 0), (1, 8), (9, 30), (31, 80), (81, 200), (201, 600),
    ]  # fmt: skip


def test_the_map_shows_name_and_number_and_hatches_zero() -> None:
    drawn = map_svg(
        {"1": MapArea("Ö & Å", 0, (SQUARE,)), "2": MapArea("Mora", 1234, (SQUARE,))}, "Antal", SWEDISH
    )
    assert ">Ö &amp; Å</text>" in drawn
    assert ">1\u00a0234</text>" in drawn
    assert drawn.count('fill="url(#map-zero)" fill-rule') == 1


def test_a_map_of_many_leaves_numbers_to_the_table() -> None:
    areas = {str(number): MapArea(f"K{number}", number, (SQUARE,)) for number in range(MOST_NAMED + 1)}
    assert ">K7</text>" not in map_svg(areas, "Antal", SWEDISH)


def test_areas_without_outline_are_not_drawn() -> None:
    drawn = map_svg({"1": MapArea("Mora", 5, (SQUARE,)), "2": MapArea("Orsa", 5, ())}, "Antal", SWEDISH)
    assert "Orsa" not in drawn


def test_bars_are_in_proportion() -> None:
    drawn = bar_chart_svg([Bar("A", (10, 0, 0)), Bar("B", (5, 5, 0))], ["x", "y", "z"], SWEDISH, longest=10)
    assert 'width="410" height="13"' in drawn
    assert drawn.count('width="205" height="13"') == 2


def test_a_chart_of_nobody_is_still_a_chart() -> None:
    assert bar_chart_svg([Bar("A", (0, 0, 0))], ["x", "y", "z"], SWEDISH, longest=10).endswith("</svg>")


def test_an_area_without_room_keeps_its_number_in_the_table() -> None:
    speck = ((500_000, 6_700_000), (500_200, 6_700_000), (500_200, 6_700_200), (500_000, 6_700_200))
    drawn = map_svg(
        {"1": MapArea("Mora", 12, (SQUARE,)), "2": MapArea("Prick", 34, (speck,))}, "Antal", SWEDISH
    )
    assert ">12</text>" in drawn
    assert ">34</text>" not in drawn


@given(st.lists(st.integers(0, 10**6), min_size=1, max_size=60), st.integers(1, 5))
def test_classes_with_equally_many_part_no_equal_numbers(values: list[int], most: int) -> None:
    scale = class_scale(values, Classing.EQUAL_COUNT, most)
    assert len(scale) <= most + 1
    assert all(sum(part.holds(value) for part in scale) == 1 for value in values)
    assert all(any(part.holds(value) for value in values) for part in scale[1:])


def test_classes_with_equally_many_hold_about_as_many_each() -> None:
    scale = class_scale(range(1, 101), Classing.EQUAL_COUNT, 4)
    assert [(part.low, part.high) for part in scale[1:]] == [(1, 25), (26, 50), (51, 75), (76, 100)]


def test_places_are_drawn_by_kind_and_size_and_explained() -> None:
    places = [MapPlace(502_000, 6_705_000, False, 9), MapPlace(508_000, 6_705_000, True, 0)]
    legend = MapLegend("Bostäder", ((ValueClass(0, 0, 0), "0"), (ValueClass(1, 1, 10), "1 till 10")),
                       urban="tätort", rural="landsbygd")  # fmt: skip
    drawn = map_drawing({"1": MapArea("Mora", 9, (SQUARE,))}, places, legend, SWEDISH).svg()
    assert drawn.count("<circle") == 2  # the place, and its sign in the legend
    assert drawn.count(f'fill="{PLACE_FILL}"') == 3  # nothing is free in the second place: it is white
    assert ">tätort</text>" in drawn
    assert ">landsbygd</text>" in drawn


def test_what_is_not_known_has_a_pattern_of_its_own() -> None:
    legend = MapLegend("", ((ValueClass(0, 0, 0), "0"),), unknown="saknas")
    drawn = map_drawing({"1": MapArea("Mora", None, (SQUARE,))}, (), legend, SWEDISH).svg()
    assert 'fill="url(#map-unknown)" fill-rule' in drawn
    assert ">saknas</text>" in drawn


def test_bars_below_zero_go_left_and_unknown_ones_are_no_zero() -> None:
    bars = [Bar("A", (4, 0), "+4"), Bar("B", (0, -9), "−9"), Bar("C", (None, 0), "–")]
    drawn = bar_chart_drawing(bars, ["fler", "färre"], SWEDISH, longest=4).svg()
    more, fewer = (
        float(drawn.partition(f">{label}<")[0].rpartition('<text x="')[2].partition('"')[0])
        for label in ("+4", "−9")
    )
    assert fewer < more
    assert drawn.count('fill="url(#chart-unknown)"') == 1


@given(st.integers(0, 10**7))
def test_axis_numbers_are_easy_few_and_reach_over_everything(largest: int) -> None:
    marks = ticks(largest)
    assert 2 <= len(marks) <= 7
    assert marks[0] == 0
    assert marks[-1] >= largest
    assert str(marks[1]).rstrip("0") in {"1", "2", "5"}


def test_lines_are_told_apart_without_colour_and_stop_where_nothing_is_known() -> None:
    months = tuple(Month(2026, number) for number in (1, 2, 3))
    chart = MonthChart(
        "Året", "personer", months, ("jan", "feb", "mar"),
        (
            MonthLine("mottagna", (1, 2, None), LineLook.FIRST),
            MonthLine("anvisade", (3, None, 4), LineLook.SECOND),
            MonthLine("tal", (5, 5, 5), LineLook.LIMIT),
        ),
        (MonthSpan("anvisning", 0, 2),),
    )  # fmt: skip
    drawn = month_chart_drawing(chart, SWEDISH).svg()
    assert drawn.count("<circle") == 3  # two months and the legend
    assert drawn.count("<rect") == 4  # two months, the legend, and the ground of the span's words
    assert len(set(re.findall('stroke-dasharray="([^"]+)"', drawn))) == 2
    assert ">anvisning</text>" in drawn


def test_a_picture_file_says_what_it_is() -> None:
    whole = picture_file(
        Drawing(100, 50, ("<g/>",)), title="Lediga & bra", description="Mora: 3", below=("Källa: SCB",)
    )
    root = ElementTree.fromstring(whole)  # noqa: S314 - our own
    named = {child.tag.rpartition("}")[2]: child for child in root}
    assert root.get("role") == "img"
    assert root.get("aria-labelledby") == f"{named['title'].get('id')} {named['desc'].get('id')}"
    assert (named["title"].text, named["desc"].text) == ("Lediga & bra", "Mora: 3")
    assert ">Källa: SCB</text>" in whole


def test_a_line_holds_for_its_month_and_is_open_where_nothing_is_known():
    assert list(steps((3, 5, None, 7))) == [
        [(-0.5, 3), (0.5, 3), (0.5, 5), (1.5, 5)],
        [(2.5, 7), (3.5, 7)],
    ]
    assert list(steps((None, None))) == []
