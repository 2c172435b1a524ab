"""Jämför on Kommuntal: sets side by side, as table, map and bars."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import InlineJobRunner
from desktop.maps.classes import Fill, class_of
from desktop.pages.page import Explanation
from desktop.pages.quota_comparison.compare_tab import QuotaCompare
from desktop.pages.quota_comparison.comparison_shown import Shape
from desktop.settings import WindowSettings
from desktop.without_window.quota_sets import VersionSet, sets_on_offer
from desktop.workspace import Workspace
from models import acts
from models.domain.apportionment import Formula
from models.domain.criteria import Criterion
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from tests.desktop.pages.quota_compare_parts import (
    add_alternative,
    headings,
    row_of,
    shown,
    without_alternatives,
)

POPULATION = Formula({Criterion.POPULATION: 1})
NOW, EARLIER = "version/2026/1", "version/2018/1"


@pytest.fixture
def compare(qtbot: QtBot, workspace: Workspace) -> QuotaCompare:
    return shown(qtbot, workspace)


def test_last_quotas_and_these_are_compared_first(compare: QuotaCompare):
    view = compare.sets.shown

    assert headings(view) == [
        "Kommun",
        "Kommuntal 2018",
        "Kommuntal 2026",
        "Skillnad (personer)",
        "Skillnad (% av det första)",
    ]
    assert row_of(view, "Borlänge") == ["26", "58", "+32", "+123,1"]
    assert row_of(view, "Falun") == ["144", "67", "−77", "−53,5"]
    assert view.summary.startswith(
        "4 kommuner får fler, 9 färre, 0 lika många · störst: Borlänge +32, Falun −77"
    )
    assert view.sums == "Summor – Kommuntal 2018: 388 · Kommuntal 2026: 321"


def test_what_is_missing_is_neither_zero_nor_a_gain(compare: QuotaCompare):
    view = compare.sets.shown

    assert row_of(view, "Avesta") == ["–", "25", "–", "–"]
    assert row_of(view, "Ludvika") == ["0", "29", "+29", "–"]
    assert "kan inte jämföras, tal saknas: Avesta, Hedemora" in view.summary


def test_the_map_of_differences_tells_fewer_more_and_missing_apart(compare: QuotaCompare):
    view = compare.sets.shown
    view.shapes.choose(Shape.MAP)
    classes = view.map.panel.map.classes

    assert class_of(-77, classes).fill is Fill.FEWER
    assert class_of(32, classes).fill is Fill.PLAIN
    assert class_of(None, classes).fill is Fill.UNKNOWN
    assert view.map.panel.legend() == [
        "−80 till −21",
        "−20 till −6",
        "−5 till −1",
        "ingen skillnad",
        "+1 till +5",
        "+6 till +20",
        "+21 till +80",
        "saknas",
    ]


def test_the_chart_goes_both_ways_from_zero_and_leads_back_to_the_table(compare: QuotaCompare):
    view = compare.sets.shown
    view.shapes.choose(Shape.CHART)
    view.chart.panel.chart.choose(2)

    assert view.chart.panel.legend() == ["fler", "färre", "saknas"]
    assert view.chart.panel.chart.accessibleDescription() == "Falun: −77 personer, från 144 till 67"
    view.chart.panel.table_wanted.emit()
    assert view.shapes.choice is Shape.TABLE
    assert view.table.code == "2080"


def test_a_chosen_municipality_is_the_same_in_all_views_and_explained(compare: QuotaCompare):
    told: list[Explanation | None] = []
    compare.explained.connect(told.append)
    view = compare.sets.shown
    view.shapes.choose(Shape.MAP)

    view.map.panel.map.choose("2081")

    assert view.table.code == view.chart.selected == "2081"
    assert told[-1] is not None
    assert told[-1].heading == "Borlänge"
    assert list(told[-1].lines) == [
        ("Kommuntal 2018", "26"),
        ("Kommuntal 2026", "58"),
        ("Skillnad", "+32"),
        ("av det första talet", "+123,1 %"),
    ]


def test_alternatives_stand_beside_and_inhabitants_alone_too(workspace: Workspace, compare: QuotaCompare):
    made = f"alternative/{add_alternative(workspace, 'Grund', POPULATION)}"
    compare.redraw()
    compare.sets.choose(NOW, "population")
    compare.sets.tick(made)
    view = compare.sets.shown

    assert headings(view)[-1] == "Alternativ Grund"
    assert view.comparison.total(1) == view.comparison.total(2) == 321
    assert all(line.numbers[1] == line.numbers[2] for line in view.comparison.lines)
    compare.sets.tick(made, ticked=False)
    assert headings(view)[-1] == "Skillnad (% av det första)"


def test_a_formula_that_cannot_be_met_is_said_and_has_no_numbers(workspace: Workspace, compare: QuotaCompare):
    made = add_alternative(workspace, "Högt golv", Formula({Criterion.POPULATION: 1}, floor=30))
    compare.redraw()
    compare.sets.choose(NOW, f"alternative/{made}")

    assert (
        "Alternativ Högt golv: Ett golv på 30 personer per kommun (15 st) blir 450"
        in compare.sets.notice.text
    )
    assert row_of(compare.sets.shown, "Falun") == ["67", "–", "–", "–"]
    again = add_alternative(workspace, "Samma golv", Formula({Criterion.POPULATION: 1}, floor=30))
    compare.redraw()
    compare.sets.choose(f"alternative/{made}", f"alternative/{again}")
    assert compare.sets.notice.text.startswith("Alternativ Högt golv, Alternativ Samma golv: Ett golv på 30")
    assert compare.sets.notice.text.count("450") == 1
    compare.sets.choose(EARLIER, NOW)
    assert not compare.sets.notice.text


def test_choices_and_selection_stay_when_the_plan_changes(workspace: Workspace, compare: QuotaCompare):
    compare.sets.choose(NOW, "population")
    compare.sets.shown.select("2034")

    add_alternative(workspace, "Grund", POPULATION)
    compare.redraw()

    assert compare.sets.before.currentData() == NOW
    assert compare.sets.after.currentData() == "population"
    assert compare.sets.shown.table.code == "2034"


def test_nothing_is_read_before_it_is_seen(qtbot: QtBot, workspace: Workspace):
    without_alternatives(workspace)
    widget = QuotaCompare(workspace)
    qtbot.addWidget(widget)
    widget.redraw()
    assert not widget.sets.before.count()

    widget.show()
    assert widget.sets.before.count() == 3


def test_the_sets_on_offer_begin_with_those_at_hand(workspace: Workspace):
    without_alternatives(workspace)
    made = add_alternative(workspace, "Grund", POPULATION)
    with workspace.file.reading() as session:
        ids = [entry.id for entry in sets_on_offer(session, 2026, "1")]

    assert ids == [NOW, f"alternative/{made}", "population", EARLIER]


def test_what_was_asked_for_can_be_compared_once_somebody_has_asked(
    workspace: Workspace, compare: QuotaCompare
):
    with workspace.file.reading() as session:
        edit = acts.set_requested(session, 2026, "1", "2081", 40)
    workspace.do(edit)
    compare.redraw()

    compare.sets.choose("requested", NOW)

    assert headings(compare.sets.shown)[1] == "Önskat i dialogen"
    assert row_of(compare.sets.shown, "Borlänge")[:3] == ["40", "58", "+18"]
    assert row_of(compare.sets.shown, "Falun")[:3] == ["–", "67", "–"]


def test_a_decided_version_says_so_in_its_name():
    assert VersionSet(2026, "2", False, True).name(Wording(Language.SWEDISH)) == (
        "Kommuntal 2026 version 2 (beslutade)"
    )


def test_a_plan_without_any_number_says_what_is_missing(
    qtbot: QtBot, settings: WindowSettings, tmp_path: Path
):
    workspace = Workspace(Wording(Language.SWEDISH), settings, InlineJobRunner())
    workspace.use(PlanningFile.create(tmp_path / "tom.bosplan", title="Dalarna", scope="20", year=2031))
    compare = QuotaCompare(workspace)
    qtbot.addWidget(compare)
    compare.show()
    for view in (compare.sets, compare.simulate, compare.sensitivity):
        compare.choices.choose(view)
        assert "Dalarnas län" in view.notice.text
    compare.choices.choose(compare.fit)
    compare.fit.act.click()
    assert "Dalarnas län" in compare.fit.notice.text
    workspace.close()
