"""What the board says while a hand moves, against the stored plan judged from nothing and sums made anew."""

from __future__ import annotations

import random
import shutil
from collections import Counter
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.bootstrap import Program
from desktop.pages.proposal.cards.card import cards_of
from desktop.pages.proposal.grid import Across, RowChoice, RowKind, Spot, columns_of, grid_rows, parcels_at
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from models import proposals
from models.domain.plan_figures import plan_figures
from models.domain.proposal import Proposal
from optimizer.judge import judge

REASON = "Kommunen vill ha dem där"
MOVES = 12


def shown(page: ProposalPage) -> Proposal:
    assert page.board.shown is not None
    return page.board.shown


def random_move(page: ProposalPage, chance: random.Random) -> None:
    """A card or a part of it to any place and month that the board lets it be put in, or to no home."""
    proposal = shown(page)
    card = chance.choice(cards_of(proposal, page.wording))
    own = card.parcel.group.municipality_codes
    places = [place for place in proposal.snapshot.places if place.municipality_code in own]
    place = chance.choice(places)
    target = chance.choice(
        [
            Spot(place.municipality_code, RowKind.PLACE, place.code, chance.choice(proposal.snapshot.months)),
            Spot(place.municipality_code, RowKind.PLACE, place.code),
            Spot(place.municipality_code, RowKind.WITHOUT_HOME),
        ]
    )
    page.board.lift(card.spot, (card.parcel,))
    assert page.board.load is not None
    page.board.take(page.board.load.counting(chance.randint(1, page.board.load.most)))
    assert page.board.hold_over(target)
    page.board.let_go()


def assert_true(page: ProposalPage) -> None:
    """Cells, sums, cards and rules, each counted here from the placements alone."""
    proposal = shown(page)
    solution = proposal.solution
    needing = {group.id: group for group in solution.groups if group.needs_home}
    cells = Counter[tuple[str, object]]()
    housed = Counter[str]()
    for cell in solution.placements:
        if cell.group_id in needing:
            cells[cell.place_code, cell.month] += cell.households
            housed[cell.group_id] += cell.households
    left = sum(group.count - housed[group.id] for group in needing.values())
    model = page.views.model
    for row in range(model.rowCount()):
        spot = model.spot_at(model.index(row, 0))
        if spot.kind is RowKind.PLACE:
            for column in range(2, model.columnCount()):
                at = model.index(row, column)
                assert model.count_at(at).households == cells[spot.place_code or "", model.spot_at(at).month]
    figures = plan_figures(proposal.snapshot, solution.groups, solution.placements)
    for across in Across:
        rows = grid_rows(proposal, figures, columns_of(proposal, across), RowChoice())
        sums = {kind: sum(row.total.households for row in rows if row.kind is kind) for kind in RowKind}
        assert sums[RowKind.PLACE] == sums[RowKind.MUNICIPALITY] == sum(cells.values())
        assert sums[RowKind.WITHOUT_HOME] == left
    cards = cards_of(proposal, page.wording)
    assert sum(card.parcel.households for card in cards if card.is_without_home) == left
    assert all(card.parcel in parcels_at(proposal, card.spot) for card in cards)
    basis = replace(proposal.snapshot, groups=solution.groups).with_starts(solution.starts)
    full = judge(basis, proposal.settings, solution.placements)
    assert page.board.is_judged
    assert (solution.goals, solution.breaches, solution.shortages) == (
        full.goals,
        full.breaches,
        full.shortages,
    )


@pytest.mark.parametrize("seed", range(3))
def test_what_is_shown_while_moving_is_what_is_stored(page: ProposalPage, seed: int) -> None:
    chance = random.Random(seed)  # noqa: S311 - repeatable moves, no secrets
    for _ in range(MOVES):
        match chance.random():
            case number if number < 0.15:
                page.board.take_back()
            case number if number < 0.25:
                page.board.go_on()
            case _:
                random_move(page, chance)
        if page.board.steps.count:
            assert_true(page)
    seen = shown(page).solution
    page.hand_changes.store(REASON)
    made = page.proposal
    assert made is not None
    assert made.reason == REASON
    stored = made.solution
    assert (stored.placements, stored.goals, stored.breaches, stored.shortages) == (
        seen.placements,
        seen.goals,
        seen.breaches,
        seen.shortages,
    )


def test_who_was_assigned_before_the_year_and_has_no_home_is_seen(page: ProposalPage) -> None:
    proposal = shown(page)
    group = next(group for group in proposal.solution.groups if group.needs_home)
    first = proposal.snapshot.months[0]
    groups = tuple(
        replace(group, assigned=first + -2) if other is group else other for other in proposal.solution.groups
    )
    placements = tuple(cell for cell in proposal.solution.placements if cell.group_id != group.id)
    waiting = replace(proposal, solution=replace(proposal.solution, groups=groups, placements=placements))
    figures = plan_figures(waiting.snapshot, groups, placements)
    rows = grid_rows(waiting, figures, columns_of(waiting, Across.MONTHS), RowChoice())
    (row,) = [row for row in rows if row.kind is RowKind.WITHOUT_HOME]
    assert row.total.households == figures.total.unplaced.households
    (card,) = [card for card in cards_of(waiting, page.wording) if card.is_without_home]
    assert card.spot.month == first
    assert parcels_at(waiting, card.spot) == (card.parcel,)


def test_another_file_does_not_show_the_proposal_of_the_same_number(
    page: ProposalPage, closed_program: Program, planned_once: Path, tmp_path: Path
) -> None:
    before = page.proposal
    closed_program.open(Path(shutil.copy(planned_once, tmp_path / "other.bosplan")))
    closed_program.window.show_page("proposal")
    assert page.proposal is not None
    assert page.proposal is not before
    page.views.table.setCurrentIndex(page.views.model.index_of(cards_of(page.proposal, page.wording)[0].spot))
    page.spot_acts.why.trigger()
    assert page.views.spot is not None
    assert page.answers.of_spot(page.views.spot) is not None, "questions are about the file that is open"


def test_undo_is_about_the_moves_wherever_the_keyboard_is_on_the_page(page: ProposalPage) -> None:
    random_move(page, random.Random(1))  # noqa: S311 - repeatable, no secret
    assert page.board.steps.count == 1
    page.bar.choose_view(View.CARDS)
    assert page.views.cards is not None
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(page.views.cards.list, Qt.Key.Key_Z, control)
    assert (page.board.steps.count, page.board.shown) == (0, page.proposal)
    QTest.keyClick(page.verdict.rules, Qt.Key.Key_Y, control)
    assert page.board.steps.count == 1
    page.board.clear()


def test_undo_puts_back_what_is_carried(page: ProposalPage) -> None:
    card = cards_of(shown(page), page.wording)[0]
    page.board.lift(card.spot, (card.parcel,))
    QTest.keyClick(page.views.table, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert page.board.load is None


def test_another_choice_is_held_only_where_all_of_it_may_be(page: ProposalPage) -> None:
    cards = cards_of(shown(page), page.wording)
    one = cards[0]
    other = next(card for card in cards if card.spot.municipality_code != one.spot.municipality_code)
    both = replace(
        one.parcel.group,
        municipality_codes=(*one.parcel.group.municipality_codes, other.spot.municipality_code),
    )
    page.board.lift(one.spot, (replace(one.parcel, group=both), other.parcel))
    load = page.board.load
    assert load is not None
    page.board.take(replace(load.next_choice(), households=1))
    place = next(
        place.code
        for place in shown(page).snapshot.places
        if place.municipality_code == one.spot.municipality_code and place.code != one.spot.place_code
    )
    assert page.board.hold_over(Spot(one.spot.municipality_code, RowKind.PLACE, place))
    page.board.take(load)
    assert page.board.shown is not None
    assert page.board.target == one.spot
    assert page.proposal is not None
    assert page.board.shown.solution.placements == page.proposal.solution.placements
    page.board.put_back()


def test_a_plan_that_comes_meanwhile_does_not_take_the_board_from_under_the_moves(page: ProposalPage) -> None:
    random_move(page, random.Random(1))  # noqa: S311 - repeatable, no secret
    before = page.proposal
    assert before is not None
    newer = proposals.store(
        page.workspace.file, snapshot=before.snapshot, settings=before.settings, solution=before.solution
    )
    page.workspace.announce(frozenset({"proposal"}))
    assert page.proposal_id == before.id
    assert page.bar.proposals.findData(newer) >= 0
    page.board.clear()


def test_moves_made_while_others_are_stored_go_on_upon_what_comes_of_it(page: ProposalPage) -> None:
    chance = random.Random(4)  # noqa: S311 - repeatable, no secret
    random_move(page, chance)
    before, steps = page.proposal_id, page.board.steps
    assert before is not None
    stored = steps.count
    random_move(page, chance)
    later = steps.changes[-1:]
    steps.hand_over(stored, page.board.steps_on(before + 1))
    assert steps.count == 0
    assert page.board.steps_on(before + 1).changes[-1:] == later
    page.board.steps_on(before + 1).clear()
