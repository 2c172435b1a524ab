"""The board worked with the mouse: pointing, dragging, dropping."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractItemView, QApplication, QTableView
from pytestqt.qtbot import QtBot

from desktop.pages.proposal.board.board_view import HOUSEHOLDS
from desktop.pages.proposal.grid import RowKind, Spot, parcels_at
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.proposal.views import View
from tests.desktop.pages.board.work import (
    a_cell,
    select_spot,
    shown_plan,
)


def test_a_click_puts_down_what_was_picked_up(page: ProposalPage, qtbot: QtBot) -> None:
    spot = a_cell(page)
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
    spot = a_cell(page)
    assert spot.month is not None
    page.board.pick_up(spot)
    table, model = page.views.table, page.views.model
    later = model.index_of(Spot(spot.municipality_code, RowKind.PLACE, spot.place_code, spot.month + 1))
    table.scrollTo(model.index_of(Spot(spot.municipality_code)))
    assert not _drop(table, table.visualRect(model.index_of(Spot(spot.municipality_code))).center())
    table.scrollTo(later)
    assert _drop(table, table.visualRect(later).center())
    assert page.board.steps.count == 1


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
    spot = a_cell(page)
    assert spot.month is not None
    table, model = page.views.table, page.views.model
    table.scrollTo(model.index_of(spot))
    assert _is_dragged(table, table.visualRect(model.index_of(spot)).center())
    months = shown_plan(page).snapshot.months
    empty = next(at for month in months if not parcels_at(shown_plan(page), at := Spot(*_row(spot), month)))
    assert not _is_dragged(table, table.visualRect(model.index_of(empty)).center())
    page.bar.choose_view(View.CARDS)
    assert page.views.cards is not None
    cards = page.views.cards.list
    assert _is_dragged(cards, cards.visualRect(page.views.cards.model.index(0)).center())


def _row(spot: Spot) -> tuple[str, RowKind, str | None]:
    return spot.municipality_code, spot.kind, spot.place_code


def test_nothing_moves_under_the_hand_when_something_is_picked_up(page: ProposalPage) -> None:
    spot = a_cell(page)
    table, model = page.views.table, page.views.model
    select_spot(page, spot)
    table.scrollTo(model.index_of(spot), QAbstractItemView.ScrollHint.PositionAtTop)
    QTest.qWait(20)

    def stands() -> int:
        return table.viewport().mapTo(page, table.visualRect(model.index_of(spot)).center()).y()

    before = stands()
    page.board.pick_up(spot)
    QTest.qWait(20)
    assert stands() == before
    page.board.put_back()
