"""Another county quota, the firmness of the weights, and weights fitted to what was decided."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import JobRunner
from desktop.pages.quota_comparison.compare_tab import QuotaCompare
from desktop.settings import WindowSettings
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.apportionment import WEIGHT_UNIT, Bound, Formula, Method
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording
from optimizer.division.divide import divide
from optimizer.division.quota_growth import losers_when_growing
from optimizer.division.sensitivity import weight_ranges
from tests.desktop.pages.quota_compare_parts import add_alternative, headings, row_of, shown

MIXED = Formula({Criterion.POPULATION: 600_000, Criterion.LABOUR: 400_000})


@pytest.fixture
def compare(qtbot: QtBot, workspace: Workspace) -> QuotaCompare:
    """With a second criterion for 2026: shares of unemployed made up from the codes."""
    with workspace.file.reading() as session:
        rows = queries.quota_rows(session, 2026, "1")
        values = {row.municipality_code: Fraction(int(row.municipality_code) % 7 + 3) for row in rows}
        edit = acts.set_criterion_values(session, 2026, "unemployment", values, source="Påhittat")
    workspace.do(edit)
    return shown(qtbot, workspace)


def test_another_county_quota_stands_beside_todays_in_every_alternative(
    workspace: Workspace, compare: QuotaCompare
):
    add_alternative(workspace, "Grund", MIXED)
    locked = Formula(MIXED.weights, bounds={"2081": Bound(60, 60, "Avtal")})
    second = add_alternative(workspace, "Lås", locked)
    compare.choices.choose(compare.simulate)
    view = compare.simulate

    view.steps[-1].click()

    assert view.county_quota.value() == 642
    assert headings(view.shown)[1:3] == ["Grund i\u00a0dag", "Grund då"]
    assert [view.shown.comparison.total(at) for at in range(4)] == [321, 642, 321, 642]
    assert row_of(view.shown, "Borlänge")[-2:] == ["60", "60"]
    view.choice.choose(second)
    assert headings(view.shown)[1:3] == ["Lås i\u00a0dag", "Lås då"]


def test_ten_per_cent_fewer_is_tried_first_and_the_officers_number_stays(
    workspace: Workspace, compare: QuotaCompare
):
    add_alternative(workspace, "Grund", MIXED)
    compare.choices.choose(compare.simulate)
    assert compare.simulate.county_quota.value() == 289

    compare.simulate.county_quota.setValue(300)
    add_alternative(workspace, "Annat", MIXED)
    compare.redraw()

    assert compare.simulate.county_quota.value() == 300
    assert compare.simulate.shown.comparison.total(1) == 300


def test_a_number_below_the_floors_is_refused_in_words(workspace: Workspace, compare: QuotaCompare):
    add_alternative(workspace, "Golv", Formula(MIXED.weights, floor=15))
    compare.choices.choose(compare.simulate)

    compare.simulate.county_quota.setValue(200)

    assert "Golv med 200 personer: Ett golv på 15 personer per kommun (15 st) blir 225" in (
        compare.simulate.notice.text
    )
    assert row_of(compare.simulate.shown, "Falun")[1] == "–"
    compare.simulate.county_quota.setValue(240)
    assert not compare.simulate.notice.text


def test_without_an_alternative_it_is_said_what_to_do(compare: QuotaCompare):
    for view in (compare.simulate, compare.sensitivity):
        compare.choices.choose(view)
        assert "Gör ett på fliken Formel." in view.notice.text
    assert not compare.simulate.shown.isVisible()


def test_who_loses_when_the_county_quota_grows_is_said_and_the_divisor_method_offered(
    workspace: Workspace, compare: QuotaCompare
):
    formula, quota = _with_a_loser(workspace)
    add_alternative(workspace, "Grund", formula)
    _set_county_quota(workspace, quota)
    compare.choices.choose(compare.simulate)
    growth = compare.simulate.growth

    assert f"Växer länstalet från {quota} till {quota + 1} minskar kommuntalet för " in growth.text
    assert growth.button.isVisible()
    said: list[str] = []
    compare.told.connect(said.append)
    steps = workspace.undo_stack.count()
    growth.button.click()
    compare.redraw()

    assert said == ["Grund fördelar nu med divisormetoden."]
    assert workspace.undo_stack.count() == steps + 1
    with workspace.file.reading() as session:
        (row,) = queries.alternative_rows(session, 2026, "1")
    assert row.formula.method is Method.DIVISOR
    assert not growth.isVisible()
    workspace.undo_stack.undo()
    compare.redraw()
    assert growth.isVisible()


def _with_a_loser(workspace: Workspace) -> tuple[Formula, int]:
    """A formula and a county quota at which one person more takes one from somebody."""
    with workspace.file.reading() as session:
        (basis,) = queries.quota_bases(session, 2026, "1")
    for quota in range(300, 500):
        if losers_when_growing(replace(basis, county_quota=quota), MIXED):
            return MIXED, quota
    raise AssertionError("the example has no such county quota")


def _set_county_quota(workspace: Workspace, persons: int) -> None:
    with workspace.file.reading() as session:
        (row,) = queries.county_quota_rows(session, 2026, "1")
    workspace.do(acts.set_county_quota(row, persons, year=2026, version="1"))


def test_how_far_the_weights_can_move_is_shown_as_the_optimiser_finds_it(
    workspace: Workspace, compare: QuotaCompare
):
    add_alternative(workspace, "Grund", MIXED)
    compare.choices.choose(compare.sensitivity)
    view = compare.sensitivity
    with workspace.file.reading() as session:
        (basis,) = queries.quota_bases(session, 2026, "1")
    names = {place.code: place.name for place in basis.municipalities}
    population, labour = weight_ranges(basis, MIXED, 1)

    assert view.table.panel is not None
    model = view.table.panel.model
    number = workspace.wording.number
    assert [model.text(0, column) for column in range(6)] == [
        "Folkmängd",
        "60,0",
        number(population.lowest / 10_000, 1),
        number(population.highest / 10_000, 1),
        names[population.first_below or ""],
        names[population.first_above or ""],
    ]
    assert [model.text(1, 0), model.text(1, 1)] == ["Arbetsmarknad", "40,0"]
    assert "Folkmängd 60,0 %: mellan" in view.picture.accessibleDescription()
    assert view.state.startswith("Känsligast: ")

    narrow = labour.highest - labour.lowest
    view.persons.setValue(5)
    wide = weight_ranges(basis, MIXED, 5)[1]
    assert wide.highest - wide.lowest > narrow
    assert model.text(1, 2) == number(wide.lowest / 10_000, 1)


def test_weights_that_cannot_be_used_are_a_sentence_not_a_table(workspace: Workspace, compare: QuotaCompare):
    add_alternative(workspace, "Golv", Formula(MIXED.weights, floor=30))
    compare.choices.choose(compare.sensitivity)

    assert "Ett golv på 30 personer" in compare.sensitivity.notice.text
    assert not compare.sensitivity.state


def test_the_weights_behind_decided_quotas_are_found_and_saved(workspace: Workspace, compare: QuotaCompare):
    with workspace.file.reading() as session:
        (basis,) = queries.quota_bases(session, 2026, "1")
        rows = queries.quota_rows(session, 2026, "1")
    behind = divide(basis, MIXED).quotas
    for row in rows:
        workspace.do(acts.set_quota(row, behind[row.municipality_code], year=2026, version="1"))
    compare.choices.choose(compare.fit)
    view = compare.fit
    view.choices.choose("version/2026/1")
    for criterion, box in view.choices.criteria.items():
        box.setChecked(criterion in MIXED.weights)
    view.act.click()

    assert view.result.startswith("Närmast kommer: Folkmängd ")
    saved: list[str] = []
    compare.told.connect(saved.append)
    steps = workspace.undo_stack.count()
    view.name.setText("Som i fjol")
    view.keep.click()

    assert saved == ["Alternativet Som i fjol är sparat."]
    assert workspace.undo_stack.count() == steps + 1
    with workspace.file.reading() as session:
        (row_saved,) = queries.alternative_rows(session, 2026, "1")
    weights = row_saved.formula.weights
    assert sum(weights.values()) == WEIGHT_UNIT
    assert weights[Criterion.POPULATION] == pytest.approx(600_000, abs=30_000)
    nearly = divide(basis, row_saved.formula).quotas
    assert sum(abs(nearly[code] - behind[code]) for code in behind) <= 4


def test_municipalities_without_a_decided_quota_are_named_not_counted(compare: QuotaCompare):
    compare.choices.choose(compare.fit)
    compare.fit.choices.choose("version/2018/1", 2026)
    compare.fit.act.click()

    assert "saknar beslutat tal: Avesta, Hedemora." in compare.fit.result
    panel = compare.fit.table.panel
    assert panel is not None
    texts = {panel.model.text(row, 0): panel.model.text(row, 1) for row in range(15)}
    assert texts["Avesta"] == "–"
    assert texts["Ludvika"] == "0"


def test_a_fit_without_criteria_is_refused_in_words(compare: QuotaCompare):
    compare.choices.choose(compare.fit)
    for box in compare.fit.choices.criteria.values():
        box.setChecked(False)

    compare.fit.act.click()

    assert "Inget kriterium" in compare.fit.notice.text
    assert compare.fit.act.isEnabled()
    assert not compare.fit.keep.isVisible()


def test_another_question_takes_the_old_answer_away(compare: QuotaCompare):
    compare.choices.choose(compare.fit)
    compare.fit.act.click()
    assert compare.fit.result

    compare.fit.choices.criteria[Criterion.LABOUR].click()

    assert not compare.fit.result
    assert not compare.fit.keep.isVisible()


def test_a_name_that_is_taken_is_refused(workspace: Workspace, compare: QuotaCompare):
    add_alternative(workspace, "Grund", MIXED)
    compare.choices.choose(compare.fit)
    compare.fit.act.click()
    refused: list[UserProblem] = []
    compare.refused.connect(refused.append)

    compare.fit.name.setText("Grund")
    compare.fit.keep.click()

    assert len(refused) == 1


def test_a_criterion_that_lacks_values_is_refused_with_names(workspace: Workspace, compare: QuotaCompare):
    with workspace.file.reading() as session:
        edit = acts.set_criterion_values(session, 2026, "unemployment", {"2034": None}, source="Påhittat")
    workspace.do(edit)
    compare.choices.choose(compare.fit)
    compare.fit.choices.choose("version/2026/1")

    compare.fit.act.click()

    assert compare.fit.notice.text == (
        "Arbetsmarknad saknar värde för Orsa och kan därför inte passas in.\n"
        "Skriv in värdena på fliken Underlag, eller ta bort kriteriet."
    )


def test_one_criterion_alone_has_no_weight_to_move(workspace: Workspace, compare: QuotaCompare):
    add_alternative(workspace, "Folkmängd", Formula({Criterion.POPULATION: 1}))
    compare.choices.choose(compare.sensitivity)

    assert compare.sensitivity.state == (
        "Alternativet har bara ett kriterium: det finns ingen vikt att flytta."
    )


def test_an_answer_to_an_earlier_question_is_not_shown(
    qtbot: QtBot, settings: WindowSettings, example_path: Path
):
    jobs = JobRunner()
    workspace = Workspace(Wording(Language.SWEDISH), settings, jobs)
    workspace.use(PlanningFile.open(example_path))
    compare = shown(qtbot, workspace)
    add_alternative(workspace, "Grund", MIXED)
    with workspace.file.reading() as session:
        (basis,) = queries.quota_bases(session, 2026, "1")
    compare.choices.choose(compare.sensitivity)
    view = compare.sensitivity

    for persons in (2, 9, 4):
        view.persons.setValue(persons)
    qtbot.waitUntil(lambda: not jobs.running)

    (_, labour) = weight_ranges(basis, MIXED, 4)
    assert view.table.panel is not None
    assert view.table.panel.model.text(1, 2) == workspace.wording.number(labour.lowest / 10_000, 1)
    compare.choices.choose(compare.fit)
    compare.fit.act.click()
    assert not compare.fit.act.isEnabled()
    compare.fit.choices.criteria[Criterion.LABOUR].click()
    qtbot.waitUntil(lambda: not jobs.running)
    assert not compare.fit.result
    assert compare.fit.act.isEnabled()
    workspace.close()
