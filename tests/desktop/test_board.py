"""The proposal as a board in the real window: moved by keys, pointing, dropping and cards; judged; stored."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QMessageBox, QTableView
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.solve import open_solve
from desktop.pages.proposal.board.board_view import HOUSEHOLDS
from desktop.pages.proposal.board.steps import UnstoredSteps
from desktop.pages.proposal.grid import Across, RowKind, Spot, groups_at, parcels_at, spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from desktop.without_window import planning
from models import proposals
from models.domain.placement import Placement
from models.domain.proposal import Outcome, PlanSettings, Proposal
from models.planning_file.database import PlanningFile

REASON = "Kommunen vill ha dem där"


@pytest.fixture(scope="module")
def planned_once(example_once: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = Path(shutil.copy(example_once, tmp_path_factory.mktemp("planned") / "dalarna.bosplan"))
    with PlanningFile.open(path) as file:
        planning.propose(file, 2026, PlanSettings(rules_off=frozenset({"home_suits_needs"})))
    return path


@pytest.fixture
def page(closed_program: Program, planned_once: Path, tmp_path: Path) -> ProposalPage:
    closed_program.open(Path(shutil.copy(planned_once, tmp_path / "planned.bosplan")))
    closed_program.window.show_page("proposal")
    shown = closed_program.window.page
    assert isinstance(shown, ProposalPage)
    shown.views.table.setFocus()
    return shown


def _shown(page: ProposalPage) -> Proposal:
    assert page.board.shown is not None
    return page.board.shown


def _places(page: ProposalPage, municipality: str) -> list[str]:
    return [place.code for place in _shown(page).snapshot.places if place.municipality_code == municipality]


def _cell(page: ProposalPage) -> Spot:
    """With one household, in a municipality with several places."""
    groups = {group.id for group in _shown(page).solution.groups if group.needs_home}
    for cell in _shown(page).solution.placements:
        spot = spot_of(_shown(page), cell.place_code, cell.month)
        if cell.group_id in groups and len(_places(page, spot.municipality_code)) > 2:
            return spot
    raise LookupError


def _select(page: ProposalPage, spot: Spot) -> None:
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))


def _press(page: ProposalPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.views.table, key)


def _households(page: ProposalPage, spot: Spot) -> int:
    return sum(entry.households for entry in groups_at(_shown(page), spot))


def _move_a_month(page: ProposalPage) -> Spot:
    spot = _cell(page)
    _select(page, spot)
    _press(page, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return)
    return spot


def test_space_picks_up_arrows_carry_and_enter_puts_down(page: ProposalPage) -> None:
    spot = _cell(page)
    assert spot.month is not None
    later = Spot(spot.municipality_code, RowKind.PLACE, spot.place_code, spot.month + 1)
    here, there = _households(page, spot), _households(page, later)
    _select(page, spot)
    _press(page, Qt.Key.Key_Space)
    assert page.moves_bar.isVisible()
    assert "Retur lägger ner" in page.moves_bar.text.text()
    _press(page, Qt.Key.Key_Right)
    assert (_households(page, spot), _households(page, later)) == (0, there + here), "seen while it is held"
    assert page.board.steps.count == 0
    _press(page, Qt.Key.Key_Return)
    assert page.board.steps.count == 1
    assert "inte sparat än" in page.moves_bar.text.text()
    assert page.proposal is not None
    assert page.proposal.solution.outcome is Outcome.OPTIMAL, "the stored proposal is as it was"


def test_esc_puts_back_and_nothing_has_happened(page: ProposalPage) -> None:
    spot = _cell(page)
    _select(page, spot)
    _press(page, Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert page.board.shown is page.proposal
    assert not page.moves_bar.isVisible()


def test_a_load_passes_over_what_may_not_receive_it(page: ProposalPage) -> None:
    spot = _cell(page)
    _select(page, spot)
    _press(page, Qt.Key.Key_Space, *[Qt.Key.Key_Down] * 40)
    target = page.board.target
    assert target is not None
    assert (target.municipality_code, target.kind) == (spot.municipality_code, RowKind.WITHOUT_HOME)
    _press(page, *[Qt.Key.Key_Up] * 40)
    target = page.board.target
    assert target is not None
    assert (target.municipality_code, target.kind) == (spot.municipality_code, RowKind.PLACE)


def test_a_rule_that_breaks_is_named_at_the_cell_while_the_hand_is_still_there(page: ProposalPage) -> None:
    homes = {stock.place_code for stock in _shown(page).snapshot.all_homes}
    spot = _cell(page)
    bare = next(code for code in _places(page, spot.municipality_code) if code not in homes)
    target = Spot(spot.municipality_code, RowKind.PLACE, bare, spot.month)
    assert page.board.pick_up(spot)
    assert page.board.hold_over(target)
    assert page.board.is_judged
    assert any("1, " in sentence and "0" in sentence for sentence in page.views.broken_at(target))
    assert "bryts" in page.moves_bar.text.text()
    page.board.put_back()
    assert page.views.broken_at(target) == ()


def test_undo_and_redo_belong_to_the_board_until_the_moves_are_stored(page: ProposalPage) -> None:
    spot = _move_a_month(page)
    QTest.keyClick(page.views.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.board.shown is page.proposal
    assert page.board.steps.can_go_on
    QTest.keyClick(page.views.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert _households(page, spot) == 0


def test_several_moves_are_stored_with_one_reason_and_drawn_together(page: ProposalPage) -> None:
    before = page.proposal_id
    _move_a_month(page)
    _press(page, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return)
    assert page.board.steps.count == 2
    assert not page.moves_bar.save_button.isEnabled(), "without a reason nothing is stored"
    page.moves_bar.reason.setText(REASON)
    page.moves_bar.save_button.click()
    made = page.proposal
    assert made is not None
    assert (made.parent_id, made.reason) == (before, REASON)
    assert len(made.adjustments) == 1, "a household that is moved on is told once"
    assert not page.moves_bar.isVisible()
    assert page.moves_bar.reason.text() == ""


def test_fewer_and_others_of_a_cell_are_chosen_with_keys(page: ProposalPage) -> None:
    everything = parcels_at(_shown(page), Spot("2080"))
    assert len(everything) > 1
    page.board.lift(Spot("2080"), everything)
    assert "Mellanslag byter vilka" in page.moves_bar.text.text()
    _press(page, Qt.Key.Key_Minus)
    assert page.board.load is not None
    assert page.board.load.households == page.board.load.most - 1
    _press(page, Qt.Key.Key_Space)
    assert page.board.load.taken == everything[:1]
    _press(page, *[Qt.Key.Key_Space] * len(everything))
    assert page.board.load.taken == everything
    page.board.put_back()


def test_a_click_puts_down_what_was_picked_up(page: ProposalPage, qtbot: QtBot) -> None:
    spot = _cell(page)
    assert spot.month is not None
    page.board.pick_up(spot)
    later = Spot(spot.municipality_code, RowKind.PLACE, spot.place_code, spot.month + 1)
    table = page.views.table
    table.scrollTo(page.views.model.index_of(later))
    at = table.visualRect(page.views.model.index_of(later)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert page.board.steps.count == 1


def _drop(table: QTableView, at: QPoint) -> bool:
    mime = QMimeData()
    mime.setData(HOUSEHOLDS, b"")
    move, left, none = Qt.DropAction.MoveAction, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    over = QDragMoveEvent(QPointF(at), move, mime, left, none)
    table.dragMoveEvent(over)
    if over.isAccepted():
        table.dropEvent(QDropEvent(QPointF(at), move, mime, left, none))
    return over.isAccepted()


def test_a_drag_is_dropped_where_it_may_be_and_nowhere_else(page: ProposalPage) -> None:
    spot = _cell(page)
    assert spot.month is not None
    page.board.pick_up(spot)
    table, model = page.views.table, page.views.model
    later = model.index_of(Spot(spot.municipality_code, RowKind.PLACE, spot.place_code, spot.month + 1))
    table.scrollTo(model.index_of(Spot(spot.municipality_code)))
    assert not _drop(table, table.visualRect(model.index_of(Spot(spot.municipality_code))).center())
    table.scrollTo(later)
    assert _drop(table, table.visualRect(later).center())
    assert page.board.steps.count == 1


def test_municipalities_fold_and_open_for_what_is_carried(page: ProposalPage) -> None:
    spot = _cell(page)
    rows = page.views.model.rowCount()
    _select(page, Spot(spot.municipality_code))
    _press(page, Qt.Key.Key_Space)
    assert page.views.model.rowCount() < rows
    row = page.views.model.index_of(Spot(spot.municipality_code)).row()
    header = page.views.model.headerData(row, Qt.Orientation.Vertical, Qt.ItemDataRole.AccessibleTextRole)
    assert header.endswith("hopfälld")
    page.board.pick_up(spot)
    assert page.views.model.spot_at(page.views.model.index_of(spot)) == spot
    page.board.put_back()
    page.spot_acts.fold.trigger()
    kinds = {
        page.views.model.row_at(page.views.model.index(at, 0)).kind
        for at in range(page.views.model.rowCount())
    }
    assert RowKind.PLACE not in kinds
    page.spot_acts.unfold.trigger()
    assert page.views.model.rowCount() == rows


def test_kinds_across_keep_the_month_of_who_is_moved(page: ProposalPage) -> None:
    spot = _cell(page)
    page.bar.choose_across(Across.KINDS)
    row = page.views.model.index_of(Spot(spot.municipality_code, RowKind.PLACE, spot.place_code)).row()
    columns = range(2, page.views.model.columnCount())
    index = next(
        page.views.model.index(row, at)
        for at in columns
        if page.views.model.count_at(page.views.model.index(row, at)).households
    )
    cell = page.views.model.spot_at(index)
    other = next(code for code in _places(page, spot.municipality_code) if code != spot.place_code)
    months = sorted(parcel.month for parcel in parcels_at(_shown(page), cell) if parcel.month)
    page.board.pick_up(cell)
    assert page.board.hold_over(Spot(spot.municipality_code, RowKind.PLACE, other, None, cell.household_kind))
    page.board.let_go()
    assert sorted(move.to_month for move in page.board.steps.moves if move.to_month) == months


def _cells(proposal: Proposal) -> Sequence[Placement]:
    groups = {group.id for group in proposal.solution.groups if group.needs_home}
    return [cell for cell in proposal.solution.placements if cell.group_id in groups]


def test_the_rest_is_planned_around_what_was_moved_with_few_changes(page: ProposalPage) -> None:
    before = page.proposal
    assert before is not None
    _move_a_month(page)
    (move,) = page.board.steps.moves
    _press(page, Qt.Key.Key_F9)
    assert page.moves_bar.reason.hasFocus(), "the reason is asked for where it is written"
    page.moves_bar.reason.setText(REASON)
    page.spot_acts.plan_rest.trigger()

    made = page.proposal
    assert made is not None
    assert made.solution.outcome is Outcome.OPTIMAL
    with page.workspace.file.reading() as session:
        child = proposals.load(session, made.id - 1)
    assert (child.parent_id, child.reason, made.settings.previous) == (before.id, REASON, child.id)
    held = [
        cell
        for cell in _cells(made)
        if (cell.group_id, cell.place_code, cell.month) == (move.group_id, move.to_place, move.to_month)
    ]
    assert sum(cell.households for cell in held) >= move.households
    assert set(_cells(made)) == set(_cells(child)), "nothing else had to change"
    assert not page.workspace.undo_stack.count(), "the locks are of this plan alone"


def test_moves_wait_while_another_proposal_is_looked_at_and_hold_the_window(
    page: ProposalPage, closed_program: Program
) -> None:
    spot = _move_a_month(page)
    number = page.proposal_id
    assert number is not None
    page.refresh()
    assert _households(page, spot) == 0
    assert UnstoredSteps.of(page.workspace).count == 1
    window = closed_program.window
    window.acts.close_file.trigger()
    assert page.workspace.is_open
    assert "är inte sparad" in window.message_bar.text
    window.close()
    assert window.isVisible()
    box = window.findChild(QMessageBox)
    assert box is not None
    assert box.text().startswith("1 flytt på förslagets tavla är inte sparad")
    page.board.clear()
    assert _households(page, spot) == 1


def test_a_second_wish_to_plan_shows_the_dialog_that_is_open(
    page: ProposalPage, closed_program: Program
) -> None:
    window = closed_program.window
    first = open_solve(page.workspace, window)
    assert open_solve(page.workspace, window) is first
    asked_in = first.size()
    first.start()
    assert first.height() < asked_in.height(), "what is told takes less room than what is asked"
    first.close()


def test_a_card_is_found_and_moved_to_a_place_beside_it(page: ProposalPage) -> None:
    page.bar.choose_view(View.CARDS)
    cards = page.views.cards
    assert cards is not None
    everybody = cards.model.rowCount()
    cards.words.setText("falun")
    assert 0 < cards.model.rowCount() < everybody
    assert all(
        "falun" in cards.model.card_at(cards.model.index(row)).in_words.casefold()
        for row in range(cards.model.rowCount())
    )
    cards.words.clear()
    cards.without.setChecked(True)
    assert cards.model.rowCount() == 0
    cards.without.setChecked(False)
    cards.list.setCurrentIndex(cards.model.index(0))
    (card,) = cards.list.chosen
    assert page.views.spot == card.spot
    places = [
        cards.place_model.row_at(cards.place_model.index(row, 0))
        for row in range(cards.place_model.rowCount())
    ]
    assert places[-1].spot.kind is RowKind.WITHOUT_HOME
    cards.list.setFocus()
    QTest.keyClick(cards.list, Qt.Key.Key_Return)
    assert cards.places.hasFocus()
    cards.places.selectRow(len(places) - 1)
    QTest.keyClick(cards.places, Qt.Key.Key_Return)
    assert page.board.steps.count == 1
    assert cards.model.card_at(cards.model.index(0)).is_without_home, "who has no home comes first"
    assert [chosen.parcel.group.id for chosen in cards.list.chosen] == [card.parcel.group.id]


def _is_dragged(view: QAbstractItemView, at: QPoint) -> bool:
    """Whether the mouse drags from there, or selects: told before a drag has begun."""
    left = Qt.MouseButton.LeftButton
    QTest.mousePress(view.viewport(), left, pos=at)
    near = QPointF(at + QPoint(1, 1))
    to = view.viewport().mapToGlobal(near)
    move = QMouseEvent(QEvent.Type.MouseMove, near, to, left, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(view.viewport(), move)
    dragged = view.state() is QAbstractItemView.State.DraggingState
    QTest.mouseRelease(view.viewport(), left, pos=at)
    return dragged


def test_the_mouse_drags_households_and_selects_from_empty_cells(page: ProposalPage) -> None:
    spot = _cell(page)
    assert spot.month is not None
    table, model = page.views.table, page.views.model
    table.scrollTo(model.index_of(spot))
    assert _is_dragged(table, table.visualRect(model.index_of(spot)).center())
    months = _shown(page).snapshot.months
    empty = next(at for month in months if not parcels_at(_shown(page), at := Spot(*_row(spot), month)))
    assert not _is_dragged(table, table.visualRect(model.index_of(empty)).center())
    page.bar.choose_view(View.CARDS)
    assert page.views.cards is not None
    cards = page.views.cards.list
    assert _is_dragged(cards, cards.visualRect(page.views.cards.model.index(0)).center())


def _row(spot: Spot) -> tuple[str, RowKind, str | None]:
    return spot.municipality_code, spot.kind, spot.place_code


def test_nothing_moves_under_the_hand_when_something_is_picked_up(page: ProposalPage) -> None:
    spot = _cell(page)
    table, model = page.views.table, page.views.model
    _select(page, spot)
    table.scrollTo(model.index_of(spot), QAbstractItemView.ScrollHint.PositionAtTop)
    QTest.qWait(20)

    def stands() -> int:
        return table.viewport().mapTo(page, table.visualRect(model.index_of(spot)).center()).y()

    before = stands()
    page.board.pick_up(spot)
    QTest.qWait(20)
    assert stands() == before
    page.board.put_back()


def test_what_cannot_be_planned_around_is_said_with_what_to_do(page: ProposalPage) -> None:
    homes = {stock.place_code for stock in _shown(page).snapshot.all_homes}
    spot = _cell(page)
    bare = next(code for code in _places(page, spot.municipality_code) if code not in homes)
    page.board.pick_up(spot)
    page.board.hold_over(Spot(spot.municipality_code, RowKind.PLACE, bare, spot.month))
    page.board.let_go()
    page.moves_bar.reason.setText(REASON)
    told: list[str] = []
    page.warned.connect(told.append)
    page.spot_acts.plan_rest.trigger()
    (text,) = told
    assert "begär 1 hushåll, men bara 0 kan placeras" in text
    assert f"finns kvar i förslag {page.proposal_id}" in text
    assert page.proposal is not None
    assert page.proposal.reason == REASON
