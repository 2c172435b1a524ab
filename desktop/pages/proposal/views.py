"""Table, map, chart, prices and difference: one place, one of them shown, the selection carried over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import Enum
from typing import TYPE_CHECKING, override

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QHeaderView,
    QStackedWidget,
    QTableView,
    QWidget,
)

from desktop.charts.loading import is_loaded, when_loaded
from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.board_view import BoardView
from desktop.pages.proposal.comparison import ComparisonView
from desktop.pages.proposal.difference import Difference, DifferenceModel
from desktop.pages.proposal.grid import WHOLE_ROW, RowKind, Spot
from desktop.pages.proposal.model import FIRST_COLUMN, SETTING, TOTAL, ProposalModel
from desktop.pages.proposal.pictures import bars, map_areas, series
from desktop.pages.proposal.prices import PricesView
from desktop.pages.proposal.spot_acts import SpotActs
from desktop.tables.clipboard import text_of
from desktop.tables.read_table import let_sort
from models.domain.plan_figures import Count, PlanFigures
from models.wording import NO_BREAK, Wording

if TYPE_CHECKING:
    from desktop.charts.panel import ChartPanel
    from desktop.maps.panel import MapPanel
    from desktop.pages.proposal.cards.card import Card
    from desktop.pages.proposal.cards.cards_view import CardsView

NAME_WIDTH, TOTAL_WIDTH, SETTING_WIDTH, MONTH_WIDTH, KIND_WIDTH = 152, 54, 86, 39, 88
KIND_LINES, HEADING_EDGE = 3, 6
LEAST_WIDTH, LEAST_ROWS = 320, 6
MOST_EXTRA_NAME, MOST_EXTRA_COLUMN = 120, 25


class View(Enum):
    TABLE = "table"
    CARDS = "cards"
    MAP = "map"
    CHART = "chart"
    PRICES = "prices"
    DIFFERENCE = "difference"


class ProposalViews(QStackedWidget):
    """Tells what is selected; map and chart are made when they are first looked at."""

    selected = Signal(object)  # Spot
    table_wanted = Signal()

    def __init__(self, wording: Wording, board: Board, acts: SpotActs, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._board = board
        self._acts = acts
        self._spot: Spot | None = None
        self._figures: PlanFigures | None = None
        self._names: Mapping[str, str] = {}
        self._municipality: str | None = None
        self._persons = False
        self.model = ProposalModel(wording)
        self.table = BoardView(wording, board, self.model, self)
        self.table.selectionModel().currentChanged.connect(self._table_chose)
        self.difference_model = DifferenceModel(wording)
        self.difference = _table(wording.translate("Proposal", "Differences"), self)
        self.difference.setModel(self.difference_model)
        let_sort(self.difference)
        self.difference.verticalHeader().hide()
        self.difference.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.difference.selectionModel().currentChanged.connect(self._difference_chose)
        facts = _table("", self)
        self.comparison = ComparisonView(wording, self.difference, facts)
        self.prices = PricesView(wording, acts.price)
        for widget in (self.table, self.comparison, self.prices):
            self.addWidget(widget)
        self._cards: CardsView | None = None
        self._map: MapPanel | None = None
        self._chart: ChartPanel | None = None
        self.view = View.TABLE

    @property
    def spot(self) -> Spot | None:
        return self._spot

    @property
    def cards(self) -> CardsView | None:
        return self._cards

    @property
    def chosen_cards(self) -> Sequence[Card]:
        """None unless the cards are looked at."""
        return self._cards.list.chosen if self._cards is not None and self.view is View.CARDS else ()

    @property
    def map(self) -> MapPanel | None:
        return self._map

    @property
    def chart(self) -> ChartPanel | None:
        return self._chart

    def show_figures(
        self, figures: PlanFigures, names: Mapping[str, str], municipality: str | None, *, persons: bool
    ) -> None:
        """After `model` has been filled: draws the view that is looked at."""
        self._figures, self._names, self._persons = figures, names, persons
        self._municipality = municipality
        self._spread_columns()
        self._draw()

    def show_differences(self, rows: Sequence[Difference]) -> None:
        self.difference_model.show(rows)

    def look_at(self, view: View) -> None:
        self.view = view
        self._draw()

    def mark(self, spot: Spot | None) -> None:
        """Carries a selection into the view that is shown, without telling anyone."""
        self._spot = spot
        if spot is None:
            return
        if self.view is View.TABLE:
            index = self.model.index_of(spot)
            if index.isValid() and index != self.table.currentIndex():
                selection = self.table.selectionModel()
                blocked = self.table.selectionModel().blockSignals(True)
                selection.setCurrentIndex(index, QItemSelectionModel.SelectionFlag.ClearAndSelect)
                selection.blockSignals(blocked)
                self.table.scrollTo(index)
                self.table.viewport().update()
        elif self.view is View.MAP and self._map is not None:
            self._map.select(spot.municipality_code)
        elif self.view is View.CHART and self._chart is not None:
            self._chart.select(spot.municipality_code)

    def copy(self) -> None:
        """The selection of the shown table with its row names, if the keyboard is here."""
        focused = QApplication.focusWidget()
        if focused is None or not self.isVisible() or not self.isAncestorOf(focused):
            return
        table = self.difference if self.view is View.DIFFERENCE else self.table
        model = table.model()
        indexes = sorted(table.selectionModel().selectedIndexes(), key=lambda at: (at.row(), at.column()))
        rows: dict[int, list[str]] = {}
        for index in indexes:
            if index.row() not in rows:
                name = model.headerData(index.row(), Qt.Orientation.Vertical)
                rows[index.row()] = [name.strip()] if table is self.table else []
            rows[index.row()].append(str(model.data(index)).replace(NO_BREAK, ""))
        if rows:
            QGuiApplication.clipboard().setText(text_of(list(rows.values())))

    def selected_places(self) -> list[Spot]:
        """The cells of places in a month under the table's selection, else the spot alone."""
        table = self.view is View.TABLE
        indexes = self.table.selectionModel().selectedIndexes() if table else []
        spots = [self.model.spot_at(index) for index in indexes if index.column() != SETTING]
        cells = [spot for spot in spots if spot.kind is RowKind.PLACE and spot.month is not None]
        return cells if len(cells) > 1 else [self._spot] if self._spot is not None else []

    def broken_at(self, spot: Spot) -> tuple[str, ...]:
        """The broken rules that are told in the cell, or in any of its row."""
        at = self.model.index_of(spot)
        if not at.isValid() or self.model.spot_at(at) != spot:
            return ()
        columns = (at.column(),) if spot.column != WHOLE_ROW else range(self.model.columnCount())
        told = (self.model.remarks_at(self.model.index(at.row(), column)) for column in columns)
        return tuple(dict.fromkeys(sentence for sentences in told for sentence in sentences))

    def selected_counts(self) -> tuple[Count, ...]:
        """The numbers under the table's selection."""
        indexes = self.table.selectionModel().selectedIndexes()
        return tuple(self.model.count_at(index) for index in indexes if index.column() != SETTING)

    @override
    def minimumSizeHint(self) -> QSize:
        """Every view scrolls in itself: what is not shown asks for no room."""
        return QSize(LEAST_WIDTH, LEAST_ROWS * self.fontMetrics().lineSpacing())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._spread_columns()
        if self._board.load is None:  # else nothing moves under the hand
            self.table.scrollTo(self.table.currentIndex())

    def _spread_columns(self) -> None:
        """Names and columns share what is left of the width, within bounds."""
        columns = self.model.columnCount() - FIRST_COLUMN
        if columns <= 0:
            return
        least = KIND_WIDTH if self.model.column_of(FIRST_COLUMN).household_kind else MONTH_WIDTH
        bar = self.table.verticalScrollBar().sizeHint().width() + 4
        left = self.width() - bar - TOTAL_WIDTH - SETTING_WIDTH - NAME_WIDTH - columns * least
        name = NAME_WIDTH + min(max(left // 3, 0), MOST_EXTRA_NAME)
        width = least + min(max((left - (name - NAME_WIDTH)) // columns, 0), MOST_EXTRA_COLUMN)
        self.table.verticalHeader().setFixedWidth(name)
        lines = KIND_LINES if least == KIND_WIDTH else 0
        self.table.horizontalHeader().setMinimumHeight(
            lines * self.fontMetrics().lineSpacing() + 2 * HEADING_EDGE
        )
        for column in range(self.model.columnCount()):
            self.table.setColumnWidth(column, {TOTAL: TOTAL_WIDTH, SETTING: SETTING_WIDTH}.get(column, width))

    def _draw(self) -> None:
        if self.view is View.TABLE:
            self.setCurrentWidget(self.table)
        elif self.view is View.DIFFERENCE:
            self.setCurrentWidget(self.comparison)
        elif self.view is View.PRICES:
            self.setCurrentWidget(self.prices)
        elif self.view is View.CARDS:
            self._draw_cards()
        elif self._figures is not None and self.view is View.MAP:
            self._draw_map(self._figures)
        elif self._figures is not None:
            self._draw_chart(self._figures)
        self.mark(self._spot)

    def _draw_cards(self) -> None:
        if self._cards is None:
            from desktop.pages.proposal.cards.cards_view import CardsView

            self._cards = CardsView(self._wording, self._board, self._acts.move, self)
            self._cards.selected.connect(self._card_chose)
            self.addWidget(self._cards)
        self.setCurrentWidget(self._cards)
        if self._board.shown is not None and self._board.load is None:
            self._cards.show_plan(self._board.shown, self._municipality)

    def _draw_map(self, figures: PlanFigures) -> None:
        if self._map is None:
            from desktop.maps.panel import MapPanel

            self._map = MapPanel(self._wording, self)
            self._map.chosen.connect(self._picture_chose)
            self._map.table_wanted.connect(self.table_wanted)
            self.addWidget(self._map)
        areas = map_areas(figures, self._names, self._wording, persons=self._persons)
        self._map.show_areas(self._unit(), areas)
        self.setCurrentWidget(self._map)

    def _draw_chart(self, figures: PlanFigures) -> None:
        if not is_loaded():
            when_loaded(self._draw)
            return
        if self._chart is None:
            from desktop.charts.panel import ChartPanel

            self._chart = ChartPanel(self._wording, self)
            self._chart.chosen.connect(self._picture_chose)
            self._chart.table_wanted.connect(self.table_wanted)
            self.addWidget(self._chart)
        rows = bars(figures, self._names, self._wording, persons=self._persons)
        self._chart.show_bars(self._unit(), series(self._wording), rows, "")
        self.setCurrentWidget(self._chart)

    def _unit(self) -> str:
        translate = self._wording.translate
        if self._persons:
            return translate("Proposal", "Persons who get a home, by municipality")
        return translate("Proposal", "Households that get a home, by municipality")

    def _card_chose(self, spot: Spot) -> None:
        self._spot = spot
        self.selected.emit(spot)

    def _table_chose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._spot = self.model.spot_at(index)
            self.selected.emit(self._spot)

    def _difference_chose(self, index: QModelIndex) -> None:
        if index.isValid():
            self._spot = self.difference_model.row_at(index).spot
            self.selected.emit(self._spot)

    def _picture_chose(self, code: str) -> None:
        self._spot = Spot(code)
        self.selected.emit(self._spot)


def _table(name: str, parent: QWidget) -> QTableView:
    table = QTableView(parent)
    table.setAccessibleName(name)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectItems)
    table.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setAlternatingRowColors(False)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.setCornerButtonEnabled(False)
    table.setStyleSheet("QTableCornerButton::section { background: palette(window); border: none; }")
    table.verticalHeader().setDefaultSectionSize(28)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    return table
