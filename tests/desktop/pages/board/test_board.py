"""The proposal as a board in the real window: moved by keys, pointing, dropping and cards; judged; stored."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from desktop.bootstrap import Program
from desktop.dialogs.solve import open_solve
from desktop.pages.proposal.board.steps import UnstoredSteps
from desktop.pages.proposal.grid import Across, RowKind, Spot, parcels_at
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from models import proposals
from models.domain.placement import Placement
from models.domain.proposal import Outcome, Proposal
from tests.desktop.pages.board.work import (
    a_cell,
    households_at,
    move_a_month,
    places_in,
    press,
    select_spot,
    shown_plan,
)

REASON = "Kommunen vill ha dem där"


def test_space_picks_up_arrows_carry_and_enter_puts_down(page: ProposalPage) -> None:
    spot = a_cell(page)
    assert spot.month is not None
    later = Spot(spot.municipality_code, RowKind.PLACE, spot.place_code, spot.month + 1)
    here, there = households_at(page, spot), households_at(page, later)
    select_spot(page, spot)
    press(page, Qt.Key.Key_Space)
    assert page.moves_bar.isVisible()
    assert "Retur lägger ner" in page.moves_bar.text.text()
    press(page, Qt.Key.Key_Right)
    assert (households_at(page, spot), households_at(page, later)) == (0, there + here), (
        "seen while it is held"
    )
    assert page.board.steps.count == 0
    press(page, Qt.Key.Key_Return)
    assert page.board.steps.count == 1
    assert "inte sparat än" in page.moves_bar.text.text()
    assert page.proposal is not None
    assert page.proposal.solution.outcome is Outcome.OPTIMAL, "the stored proposal is as it was"


def test_esc_puts_back_and_nothing_has_happened(page: ProposalPage) -> None:
    spot = a_cell(page)
    select_spot(page, spot)
    press(page, Qt.Key.Key_M, Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Escape)
    assert page.board.shown is page.proposal
    assert not page.moves_bar.isVisible()


def test_a_load_passes_over_what_may_not_receive_it(page: ProposalPage) -> None:
    spot = a_cell(page)
    select_spot(page, spot)
    press(page, Qt.Key.Key_Space, *[Qt.Key.Key_Down] * 40)
    target = page.board.target
    assert target is not None
    assert (target.municipality_code, target.kind) == (spot.municipality_code, RowKind.WITHOUT_HOME)
    press(page, *[Qt.Key.Key_Up] * 40)
    target = page.board.target
    assert target is not None
    assert (target.municipality_code, target.kind) == (spot.municipality_code, RowKind.PLACE)


def test_a_rule_that_breaks_is_named_at_the_cell_while_the_hand_is_still_there(page: ProposalPage) -> None:
    homes = {stock.place_code for stock in shown_plan(page).snapshot.all_homes}
    spot = a_cell(page)
    bare = next(code for code in places_in(page, spot.municipality_code) if code not in homes)
    target = Spot(spot.municipality_code, RowKind.PLACE, bare, spot.month)
    assert page.board.pick_up(spot)
    assert page.board.hold_over(target)
    assert page.board.is_judged
    assert any("1, " in sentence and "0" in sentence for sentence in page.views.broken_at(target))
    assert "bryts" in page.moves_bar.text.text()
    page.board.put_back()
    assert page.views.broken_at(target) == ()


def test_undo_and_redo_belong_to_the_board_until_the_moves_are_stored(page: ProposalPage) -> None:
    spot = move_a_month(page)
    QTest.keyClick(page.views.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.board.shown is page.proposal
    assert page.board.steps.can_go_on
    QTest.keyClick(page.views.table, Qt.Key.Key_Y, Qt.KeyboardModifier.ControlModifier)
    assert households_at(page, spot) == 0


def test_several_moves_are_stored_with_one_reason_and_drawn_together(page: ProposalPage) -> None:
    before = page.proposal_id
    move_a_month(page)
    press(page, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return)
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
    everything = parcels_at(shown_plan(page), Spot("2080"))
    assert len(everything) > 1
    page.board.lift(Spot("2080"), everything)
    assert "Mellanslag byter vilka" in page.moves_bar.text.text()
    press(page, Qt.Key.Key_Minus)
    assert page.board.load is not None
    assert page.board.load.households == page.board.load.most - 1
    press(page, Qt.Key.Key_Space)
    assert page.board.load.taken == everything[:1]
    press(page, *[Qt.Key.Key_Space] * len(everything))
    assert page.board.load.taken == everything
    page.board.put_back()


def test_municipalities_fold_and_open_for_what_is_carried(page: ProposalPage) -> None:
    spot = a_cell(page)
    rows = page.views.model.rowCount()
    select_spot(page, Spot(spot.municipality_code))
    press(page, Qt.Key.Key_Space)
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
    spot = a_cell(page)
    page.bar.choose_across(Across.KINDS)
    row = page.views.model.index_of(Spot(spot.municipality_code, RowKind.PLACE, spot.place_code)).row()
    columns = range(2, page.views.model.columnCount())
    index = next(
        page.views.model.index(row, at)
        for at in columns
        if page.views.model.count_at(page.views.model.index(row, at)).households
    )
    cell = page.views.model.spot_at(index)
    other = next(code for code in places_in(page, spot.municipality_code) if code != spot.place_code)
    months = sorted(parcel.month for parcel in parcels_at(shown_plan(page), cell) if parcel.month)
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
    move_a_month(page)
    (move,) = page.board.steps.moves
    press(page, Qt.Key.Key_F9)
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
    spot = move_a_month(page)
    number = page.proposal_id
    assert number is not None
    page.refresh()
    assert households_at(page, spot) == 0
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
    assert households_at(page, spot) == 1


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


def test_what_cannot_be_planned_around_is_said_with_what_to_do(page: ProposalPage) -> None:
    homes = {stock.place_code for stock in shown_plan(page).snapshot.all_homes}
    spot = a_cell(page)
    bare = next(code for code in places_in(page, spot.municipality_code) if code not in homes)
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
