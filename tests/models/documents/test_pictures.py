from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from models.documents.class_scale import MOST_CLASSES, class_scale
from models.documents.svg_chart import Bar, bar_chart_svg
from models.documents.svg_map import MOST_NAMED, MapArea, map_svg
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
