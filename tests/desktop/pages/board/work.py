"""What the tests of the board do with it, as an officer does."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from desktop.pages.proposal.grid import Spot, groups_at, spot_of
from desktop.pages.proposal.proposal_page import ProposalPage
from models.domain.proposal import Proposal


def shown_plan(page: ProposalPage) -> Proposal:
    assert page.board.shown is not None
    return page.board.shown


def places_in(page: ProposalPage, municipality: str) -> list[str]:
    return [
        place.code for place in shown_plan(page).snapshot.places if place.municipality_code == municipality
    ]


def a_cell(page: ProposalPage) -> Spot:
    """With one household, in a municipality with several places."""
    groups = {group.id for group in shown_plan(page).solution.groups if group.needs_home}
    for cell in shown_plan(page).solution.placements:
        spot = spot_of(shown_plan(page), cell.place_code, cell.month)
        if cell.group_id in groups and len(places_in(page, spot.municipality_code)) > 2:
            return spot
    raise LookupError


def select_spot(page: ProposalPage, spot: Spot) -> None:
    page.views.table.setCurrentIndex(page.views.model.index_of(spot))


def press(page: ProposalPage, *keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(page.views.table, key)


def households_at(page: ProposalPage, spot: Spot) -> int:
    return sum(entry.households for entry in groups_at(shown_plan(page), spot))


def move_a_month(page: ProposalPage) -> Spot:
    spot = a_cell(page)
    select_spot(page, spot)
    press(page, Qt.Key.Key_Space, Qt.Key.Key_Right, Qt.Key.Key_Return)
    return spot
