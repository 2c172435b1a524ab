"""Locks on cells of a proposal: exactly, at most, at least, none, one case or several cells as they are."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import QItemSelection, QItemSelectionModel

from desktop.bootstrap import Program
from desktop.dialogs.lock_cell import LockDialog
from desktop.pages.proposal.grid import RowKind, Spot, groups_at, spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.without_window import planning
from models import queries
from models.domain.proposal import PlanSettings, Proposal
from models.domain.snapshot import LockKind
from models.queries import LockRow
from tests.models.plans import YEAR


@pytest.fixture
def page(program: Program) -> ProposalPage:
    planning.propose(program.workspace.file, YEAR, PlanSettings())
    program.window.show_page("proposal")
    shown = program.window.page
    assert isinstance(shown, ProposalPage)
    shown.refresh()
    return shown


def proposal(page: ProposalPage) -> Proposal:
    assert page.proposal is not None
    return page.proposal


def some_spots(page: ProposalPage, count: int) -> list[Spot]:
    cells = sorted({(one.place_code, one.month) for one in proposal(page).solution.placements})
    return [spot_of(proposal(page), place, month) for place, month in cells[:count]]


def dialog_on(page: ProposalPage, spot: Spot) -> LockDialog:
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))
    page.spot_acts.lock.trigger()
    assert page.hand_changes.lock_dialog is not None
    return page.hand_changes.lock_dialog


def locks(program: Program) -> tuple[LockRow, ...]:
    with program.workspace.file.reading() as session:
        return queries.lock_rows(session, YEAR)


def test_a_cell_is_kept_as_it_is_and_unlocked_again(program: Program, page: ProposalPage) -> None:
    (spot,) = some_spots(page, 1)
    dialog = dialog_on(page, spot)
    assert not dialog.lock_button.isEnabled()
    dialog.reason.setText("Familjen har tackat ja")
    dialog.lock_button.click()
    (lock,) = locks(program)
    here = sum(entry.households for entry in groups_at(proposal(page), spot))
    assert (lock.place_code, lock.month, lock.kind) == (spot.place_code, spot.month, LockKind.EXACTLY)
    assert (lock.households, lock.group_code) == (here, None)
    assert page.spot_acts.unlock.isEnabled() or page._spot_actions(spot)
    page.spot_acts.unlock.trigger()
    assert locks(program) == ()
    program.window.acts.undo.trigger()
    assert locks(program) == (lock,)


def test_nobody_may_come_in_the_whole_plan(program: Program, page: ProposalPage) -> None:
    (spot,) = some_spots(page, 1)
    dialog = dialog_on(page, spot)
    dialog.kind.setCurrentIndex(3)
    assert not dialog.households.isEnabled()
    dialog.scope.setCurrentIndex(1)
    dialog.reason.setText("Skolan stänger")
    dialog.lock_button.click()
    (lock,) = locks(program)
    assert (lock.kind, lock.households, lock.month) == (LockKind.AT_MOST, 0, None)


def test_one_group_is_locked_to_at_least_what_it_is_now(program: Program, page: ProposalPage) -> None:
    (spot,) = some_spots(page, 1)
    entry = groups_at(proposal(page), spot)[0]
    dialog = dialog_on(page, spot)
    dialog.kind.setCurrentIndex(2)
    dialog.group.setCurrentIndex(dialog.group.findData(entry.group.id))
    assert dialog.households.value() == entry.households
    dialog.reason.setText("Avtal")
    dialog.lock_button.click()
    (lock,) = locks(program)
    assert (lock.kind, lock.households) == (LockKind.AT_LEAST, entry.households)
    assert lock.group_code == entry.group.id


def test_several_cells_keep_each_its_own_number_in_one_undo_step(
    program: Program, page: ProposalPage
) -> None:
    (first,) = some_spots(page, 1)
    months = proposal(page).snapshot.months
    spots = [replace(first, month=month) for month in months[:3]]
    table, model = page.views.table, page.views.model
    table.setCurrentIndex(model.index_of(spots[0]))
    block = QItemSelection(model.index_of(spots[0]), model.index_of(spots[-1]))
    table.selectionModel().select(block, QItemSelectionModel.SelectionFlag.ClearAndSelect)
    page.spot_acts.lock.trigger()
    dialog = page.hand_changes.lock_dialog
    assert dialog is not None
    assert not dialog.households.isVisible()
    dialog.reason.setText("Som förra beslutet")
    dialog.lock_button.click()
    found = {(lock.place_code, lock.month): lock.households for lock in locks(program)}
    assert found == {
        (spot.place_code, spot.month): sum(one.households for one in groups_at(proposal(page), spot))
        for spot in spots
    }
    program.window.acts.undo.trigger()
    assert locks(program) == ()


def test_a_new_word_on_a_cell_takes_the_place_of_the_old(program: Program, page: ProposalPage) -> None:
    (spot,) = some_spots(page, 1)
    for kind, count in ((0, 1), (1, 5), (2, 2), (0, 3)):
        dialog = dialog_on(page, spot)
        dialog.kind.setCurrentIndex(kind)
        dialog.households.setValue(count)
        dialog.reason.setText("Avtal")
        dialog.lock_button.click()
        held = sorted((lock.kind, lock.households) for lock in locks(program))
        assert (
            held
            == {
                0: [(LockKind.EXACTLY, count)],
                1: [(LockKind.AT_MOST, 5)],
                2: [(LockKind.AT_LEAST, 2), (LockKind.AT_MOST, 5)],
            }[kind]
        )


def test_a_plan_made_again_keeps_the_lock(program: Program, page: ProposalPage) -> None:
    (spot,) = some_spots(page, 1)
    dialog = dialog_on(page, spot)
    dialog.kind.setCurrentIndex(3)
    dialog.reason.setText("Huset rivs")
    dialog.lock_button.click()
    again = planning.propose(program.workspace.file, YEAR, PlanSettings())
    assert all(
        (one.place_code, one.month) != (spot.place_code, spot.month) for one in again.solution.placements
    )
    assert spot.kind is RowKind.PLACE
