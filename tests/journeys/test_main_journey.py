"""The whole main task through the real window: quota file in, plan, hand change, paper out."""

from pathlib import Path

from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.pages.proposal.grid import spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from desktop.printing.open_papers import open_print
from models import queries
from models.domain.proposal import Outcome
from tests.journeys.steps import begin_planning, print_two_pages, read, show_proposal, wait_for_plan
from tests.shared_data import SHARED_DATA, needs_shared_data

QUOTAS_2027 = """Kommunkod;Kommun;Kommuntal
2021;Vansbro;9
2023;Malung-Sälen;12
2080;Falun;71
;Summa;92
"""
PUBLISHED_2018 = SHARED_DATA / "quotas" / "migrationsverket_anvisningar_kommuntal_2018.csv"


def _quotas(program: Program, year: int) -> dict[str, int]:
    with program.workspace.file.reading() as session:
        version = queries.newest_version(session, year)
        rows = queries.quota_rows(session, year, version)
    return {row.municipality: row.persons for row in rows if row.persons is not None}


def _planned_page(program: Program, qtbot: QtBot) -> ProposalPage:
    dialog = begin_planning(program)
    wait_for_plan(dialog, qtbot)
    return show_proposal(program, dialog)


def test_a_quota_file_is_read_shown_confirmed_undone_and_redone(
    program: Program, qtbot: QtBot, tmp_path: Path
):
    file = tmp_path / "kommuntal 2027.csv"
    file.write_text(QUOTAS_2027, encoding="utf-8")
    before = _quotas(program, 2026)
    dialog = read(program, file, qtbot)
    dialog.year.setValue(2026)
    dialog.year.editingFinished.emit()
    qtbot.waitUntil(lambda: not dialog.is_busy and dialog.preview is not None)

    report = dialog.preview.report
    assert (report.changed, report.missing) == (3, 12)
    assert _quotas(program, 2026) == before, "the report changes nothing"

    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    assert "kommuntal 2027.csv" in program.window.message_bar.text
    assert _quotas(program, 2026) == {**before, "Vansbro": 9, "Malung-Sälen": 12, "Falun": 71}
    program.window.acts.undo.trigger()
    assert _quotas(program, 2026) == before
    program.window.acts.redo.trigger()
    assert _quotas(program, 2026)["Falun"] == 71


@needs_shared_data
def test_the_published_file_of_2018_agrees_with_the_example(program: Program, qtbot: QtBot):
    dialog = read(program, PUBLISHED_2018, qtbot)
    report = dialog.preview.report

    assert report.year == 2018
    assert report.new + report.changed + report.same == 13
    assert {row.label for row in report.rows if row.status == "missing"} == {"Hedemora", "Avesta"}
    assert report.sum_persons == 388
    assert report.totals_agreed == 1
    dialog.close()


def test_cancelling_keeps_the_best_plan_or_says_that_there_is_none(program: Program, qtbot: QtBot):
    dialog = begin_planning(program)
    qtbot.waitUntil(lambda: dialog.running.best_is_known or not dialog.is_running, timeout=60_000)
    dialog.stop()
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=10_000)

    with program.workspace.file.reading() as session:
        rows = queries.proposal_rows(session, 2026)
    if rows:
        assert rows[0].outcome in (Outcome.STOPPED, Outcome.OPTIMAL)
        assert dialog.show_button.isVisible()
    else:
        assert "Ingenting är sparat" in dialog.ending.text()


def test_plan_change_by_hand_and_print(program: Program, qtbot: QtBot, tmp_path: Path):
    page = _planned_page(program, qtbot)
    first = page.proposal
    assert first.solution.outcome is Outcome.OPTIMAL
    assert "får bostad" in page.state_line()

    placement = next(entry for entry in first.solution.placements if entry.month < first.snapshot.months[-1])
    spot = spot_of(page.proposal, placement.place_code, placement.month)
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    assert page.spot_acts.move.isEnabled()
    page.spot_acts.move.trigger()
    form = page.hand_changes.move_dialog
    form.month.setCurrentIndex(form.month.currentIndex() + 1)
    form.move_button.click()
    assert not page.moves_bar.save_button.isEnabled(), "a change without a reason is not stored"
    page.moves_bar.reason.setText("Hyresvärden lämnar nycklarna en månad senare")
    page.moves_bar.save_button.click()
    qtbot.waitUntil(lambda: page.proposal_id != first.id, timeout=60_000)

    child = page.proposal
    assert (child.parent_id, child.reason) == (
        first.id,
        "Hyresvärden lämnar nycklarna en månad senare",
    )
    assert child.solution.outcome is Outcome.EDITED
    page.bar.choose_view(View.DIFFERENCE)
    assert page.views.difference_model.rowCount() == 2

    preview = open_print(program.workspace, program.window)
    print_two_pages(preview, qtbot, tmp_path)
    preview.close()


def test_a_cell_is_locked_and_the_next_plan_keeps_it(program: Program, qtbot: QtBot):
    page = _planned_page(program, qtbot)
    placement = page.proposal.solution.placements[0]
    spot = spot_of(page.proposal, placement.place_code, placement.month)
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    page.spot_acts.lock.trigger()
    form = page.hand_changes.lock_dialog
    assert not form.lock_button.isEnabled(), "a lock without a reason is not made"
    form.households.setValue(0)
    form.reason.setText("Huset renoveras")
    form.lock_button.click()

    assert program.workspace.undo_stack.count() == 1
    again = _planned_page(program, qtbot).proposal
    assert [(lock.households, lock.reason) for lock in again.snapshot.locks] == [(0, "Huset renoveras")]
    assert not [
        entry
        for entry in again.solution.placements
        if (entry.place_code, entry.month) == (placement.place_code, placement.month)
    ]


def test_the_same_selection_in_table_map_and_chart(program: Program, qtbot: QtBot):
    page = _planned_page(program, qtbot)
    placement = page.proposal.solution.placements[0]
    spot = spot_of(page.proposal, placement.place_code, placement.month)
    municipality = spot.municipality_code
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))

    page.bar.choose_view(View.MAP)
    assert page.views.map.map.selected == municipality
    page.bar.choose_view(View.CHART)
    qtbot.waitUntil(lambda: page.views.chart is not None)
    qtbot.waitUntil(lambda: page.views.chart.chart.selected == municipality)
    page.bar.choose_view(View.TABLE)
    assert page.views.model.spot_at(page.views.table.currentIndex()) == spot
