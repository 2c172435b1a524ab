"""Förslag: a cell and why, its pictures and prices, a move by hand, a lock."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from desktop.dialogs.lock_cell import LockDialog
from desktop.dialogs.move_households import MoveDialog
from desktop.pages.proposal.grid import Across, spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window, page = stage.window, stage.page(ProposalPage)
    assert page.proposal is not None
    placement = page.proposal.solution.placements[0]
    spot = spot_of(page.proposal, placement.place_code, placement.month)
    stage.settle()
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    yield Shot("cell", window)
    page.spot_acts.why.trigger()
    stage.wait_for(lambda: not page.answers.is_busy)
    yield Shot("cell-explained", window)
    page.board.pick_up(spot)
    page.board.hold_over(replace(spot, month=(spot.month or page.proposal.snapshot.months[0]) + 1))
    yield Shot("carried", window)
    page.board.put_back()
    page.bar.choose_across(Across.KINDS)
    yield Shot("kinds", window)
    page.bar.choose_across(Across.MONTHS)
    page.bar.choose_view(View.CARDS)
    assert page.views.cards is not None
    page.views.cards.list.setCurrentIndex(page.views.cards.model.index(0))
    yield Shot("cards", window)
    page.bar.choose_view(View.TABLE)
    page.bar.choose_persons(True)
    page.bar.choose_view(View.MAP)
    yield Shot("map", window)
    page.bar.choose_view(View.CHART)
    yield Shot("chart", window)
    page.bar.choose_view(View.PRICES)
    yield Shot("prices-offered", window)
    page.spot_acts.price.trigger()
    stage.wait_for(lambda: not page.answers.is_busy)
    yield Shot("prices", window)
    page.bar.choose_view(View.TABLE)
    page.bar.choose_persons(False)
    page.verdict.rules.setCurrentRow(3)
    yield Shot("rule", window)
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    page.spot_acts.move.trigger()
    move = page.hand_changes.move_dialog
    assert isinstance(move, MoveDialog)
    move.month.setCurrentIndex(move.month.currentIndex() + 1)
    yield Shot("move-households", move)
    move.move_button.click()
    page.moves_bar.reason.setText("Familjen får förskoleplats först månaden efter")
    yield Shot("moved", window)
    page.moves_bar.save_button.click()
    page.bar.choose_view(View.DIFFERENCE)
    yield Shot("difference", window)
    page.bar.choose_view(View.TABLE)
    page.spot_acts.lock.trigger()
    lock = page.hand_changes.lock_dialog
    assert isinstance(lock, LockDialog)
    lock.reason.setText("Avtal med hyresvärden")
    yield Shot("lock-cell", lock)
    lock.lock_button.click()
    yield Shot("locked", window)
