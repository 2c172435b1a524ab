"""From a shortage to a plan one can defend: repairs, project, case, price of a lock, scenarios, paper."""

from __future__ import annotations

from pathlib import Path

import openpyxl
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.repairs import RepairsDialog
from desktop.dialogs.solve import SolveDialog, open_solve
from desktop.pages.inflows.inflows_page import InflowsPage
from desktop.pages.inflows.views import View as InflowView
from desktop.pages.page import Explanation
from desktop.pages.proposal.grid import spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from desktop.printing.open_papers import open_print
from models import acts, queries
from models.domain.placement import Placement
from models.domain.proposal import Proposal
from tests.journeys.steps import LONG, begin_planning, print_two_pages, read, show_proposal, wait_for_plan

LEKSAND = "2029"
HOUSE = "Modulhus Siljansnäs (påhittat)"
HEADINGS = ["Ärende", "Kommun", "Väg in", "Anvisad", "19–64 år"]
CASE = ["Ä12", "Falun", "från Migrationsverkets boende", "2026-03", 1]
RENOVATION = "Huset renoveras"


def test_from_a_shortage_to_scenarios(program: Program, qtbot: QtBot, tmp_path: Path) -> None:
    page = _short_of_homes(program, qtbot)
    closed = _lock_out(page, page.proposal)
    _a_lock_that_nobody_can_keep_gives_way(program, qtbot)
    _enter_what_the_project_lacks(program)
    _import_the_case(program, qtbot, tmp_path)

    dialog = open_solve(program.workspace, program.window)
    dialog.choices.siting.setChecked(True)
    dialog.start_button.click()
    wait_for_plan(dialog, qtbot)
    page = show_proposal(program, dialog)

    proposal = page.proposal
    assert proposal is not None
    assert {start.units > 0 for start in proposal.solution.starts} == {True}
    assert not [cell for cell in proposal.solution.placements if _where(cell) == _where(closed)]
    _projects_are_explained(page)
    _the_case_has_alternatives(page, proposal, qtbot)
    _the_lock_has_a_price(page, qtbot)
    _scenarios_are_tried_and_printed(program, qtbot, tmp_path)


def _short_of_homes(program: Program, qtbot: QtBot) -> ProposalPage:
    """Leksand has lost its homes: the plan is made, says so, and leads to what would help."""
    workspace = program.workspace
    with workspace.file.reading() as session:
        homes = [row for row in queries.home_rows(session) if row.municipality_code == LEKSAND]
    workspace.do(acts.delete_rows("home_stock", [{"id": row.id} for row in homes]))
    dialog = begin_planning(program)
    wait_for_plan(dialog, qtbot)
    assert "blir utan" in dialog.ending.text()

    repairs = _repairs(program, dialog, qtbot)
    assert repairs.repairs.count() >= 1
    assert "Leksand" in repairs.changes.item(0).text()
    assert not repairs.carry_out_button.isVisible(), "homes are not made up"
    repairs.close()
    page = show_proposal(program, dialog)
    assert "blir utan" in page.state_line()
    program.window.show_page("overview")
    with workspace.file.reading() as session:
        *_, proposals = queries.overview(session, 2026, "1").topics
    assert [thing.code for thing in proposals.missing] == ["LEFT_WITHOUT"]
    program.window.show_page("proposal")
    return page


def _repairs(program: Program, dialog: SolveDialog, qtbot: QtBot) -> RepairsDialog:
    dialog.repairs_button.click()
    repairs = program.window.findChildren(RepairsDialog)[-1]
    qtbot.waitUntil(lambda: not repairs.work_bar.is_busy, timeout=LONG)
    return repairs


def _lock_out(page: ProposalPage, proposal: Proposal | None) -> Placement:
    """A cell of the proposal is closed, with a reason that the panel then tells."""
    assert proposal is not None
    cell = next(entry for entry in proposal.solution.placements if not entry.place_code.startswith(LEKSAND))
    page.views.table.setCurrentIndex(
        page.views.model.index_of(spot_of(proposal, cell.place_code, cell.month))
    )
    page.spot_acts.lock.trigger()
    form = page.hand_changes.lock_dialog
    assert form is not None
    form.kind.setCurrentIndex(form.kind.findData(None))
    assert not form.households.isEnabled()
    form.reason.setText(RENOVATION)
    form.lock_button.click()
    assert _told(page.explanation())["Låst denna månad"] == f"inga hushåll. {RENOVATION}"
    return cell


def _a_lock_that_nobody_can_keep_gives_way(program: Program, qtbot: QtBot) -> None:
    """No plan; the repair that gives one is carried out as one step, and leads on to planning."""
    with program.workspace.file.reading() as session:
        place = queries.place_rows(session)[0].code
    lock = {"year": 2026, "place_code": place, "kind": "exactly", "households": 400}
    program.workspace.do(acts.insert_rows("lock", [lock]))
    dialog = begin_planning(program)
    wait_for_plan(dialog, qtbot)
    assert not dialog.show_button.isVisible()

    repairs = _repairs(program, dialog, qtbot)
    steps = program.workspace.undo_stack.count()
    repairs.carry_out_button.click()
    assert program.workspace.undo_stack.count() == steps + 1
    repairs.close()
    dialog.again_button.click()
    assert dialog.start_button.isVisible()
    dialog.close()
    with program.workspace.file.reading() as session:
        left = [row for row in queries.lock_rows(session, 2026) if row.place_code == place]
    assert all(row.households < 400 for row in left)


def _enter_what_the_project_lacks(program: Program) -> None:
    """On its own page it is told what a project lacks; both are written in cells of tables."""
    window = program.window
    window.show_page("homes")
    page = window.page
    assert page is not None
    page.findChildren(QTabWidget)[0].setCurrentIndex(1)
    panel = page.table_panel()
    assert panel is not None
    project = next(row for row in panel.model.all_rows if row.name == HOUSE)
    panel.go_to(project.id, "detail_plan_adopted")
    assert _told(page.explanation())["Antagen detaljplan"] == "inte uppfyllt"
    assert panel.model.setData(panel.view.currentIndex(), "ja")
    assert _told(page.explanation())["Antagen detaljplan"] == "uppfyllt"

    window.show_page("places")
    places = window.page.table_panel() if window.page is not None else None
    assert places is not None
    places.go_to(project.place_code, "transport")
    assert places.model.setData(places.view.currentIndex(), "50")


def _import_the_case(program: Program, qtbot: QtBot, folder: Path) -> None:
    book = openpyxl.Workbook()
    for line in (HEADINGS, CASE):
        book.active.append(line)
    book.save(folder / "ärenden.xlsx")
    dialog = read(program, folder / "ärenden.xlsx", qtbot)
    dialog.confirm_button.click()
    qtbot.waitUntil(lambda: not dialog.is_busy)
    with program.workspace.file.reading() as session:
        assert [row.code for row in queries.group_rows(session, 2026)] == ["Ä12"]


def _projects_are_explained(page: ProposalPage) -> None:
    """Which is taken into use, and why the other cannot be."""
    row = next(
        row
        for row in range(page.verdict.rules.count())
        if page.verdict.rules.item(row).text().startswith("Bostadsprojekt")
    )
    page.verdict.rules.setCurrentRow(row)
    told = _told(page.explanation())
    assert told[HOUSE].endswith("tas i bruk")
    assert told["Modulhus Ludvika (påhittat)"].startswith("detaljplanen är inte antagen")


def _the_case_has_alternatives(page: ProposalPage, proposal: Proposal, qtbot: QtBot) -> None:
    """The case goes by its code, with a price for each other place and reasons against the rest."""
    cell = next(entry for entry in proposal.solution.placements if entry.group_id == "Ä12")
    page.views.table.setCurrentIndex(
        page.views.model.index_of(spot_of(proposal, cell.place_code, cell.month))
    )
    assert _told(page.explanation())["Ä12: 1 vuxen"] == "1 hushåll"
    page.spot_acts.why.trigger()
    qtbot.waitUntil(lambda: not page.answers.is_busy, timeout=LONG)
    told = _told(page.explanation())
    assert "Alternativ för Ä12: 1 vuxen" in told
    numbered = [label for label in told if label[:2] in ("1.", "2.", "3.")]
    assert numbered
    assert all(told[label] for label in numbered)
    assert any(label.startswith("Inte ") for label in told)


def _the_lock_has_a_price(page: ProposalPage, qtbot: QtBot) -> None:
    page.bar.choose_view(View.PRICES)
    page.spot_acts.price.trigger()
    qtbot.waitUntil(lambda: not page.answers.is_busy, timeout=2 * LONG)
    model = page.views.prices.model
    locks = [
        row
        for row in (model.row_at(model.index(at, 0)) for at in range(model.rowCount()))
        if row.signal == "lock" and row.what.endswith(f"Skäl: {RENOVATION}")
    ]
    assert [": inga hushåll\n" in row.what for row in locks] == [True]
    assert locks[0].effect


def _scenarios_are_tried_and_printed(program: Program, qtbot: QtBot, folder: Path) -> None:
    """What was tried is still there after another page has been looked at, and on paper."""
    program.window.show_page("inflows")
    page = program.window.page
    assert isinstance(page, InflowsPage)
    page.question.percents[0].setValue(100)
    page.question.siting.setChecked(True)
    page.study_action.trigger()
    qtbot.waitUntil(lambda: page.studied is not None, timeout=2 * LONG)
    program.window.show_page("homes")
    program.window.show_page("inflows")
    assert page.studied is not None
    page.choices.choose(InflowView.MUNICIPALITIES)
    rooms = page.table_panel()
    assert rooms is not None
    assert len(rooms.model.all_rows) == 15

    preview = open_print(program.workspace, program.window)
    assert preview is not None
    print_two_pages(preview, qtbot, folder)
    preview.close()


def _told(explanation: Explanation | None) -> dict[str, str]:
    assert explanation is not None
    return dict(explanation.lines)


def _where(cell: Placement) -> tuple[str, str]:
    return cell.place_code, str(cell.month)
