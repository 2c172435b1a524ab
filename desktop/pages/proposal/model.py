"""The table of a proposal: places down, months across, households or persons in the cells."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from desktop.icons import icon
from desktop.pages.proposal.grid import GridRow, RowKind, Spot
from desktop.pages.proposal.words import count_text, spot_text
from models.domain.months import Month
from models.domain.plan_figures import Count
from models.month_names import short_month
from models.wording import Wording

type AnyIndex = QModelIndex | QPersistentModelIndex

TOTAL, SETTING = 0, 1
FIRST_MONTH = 2
_NOWHERE = QModelIndex()
_INDENT = "\u2003"


class ProposalModel(QAbstractTableModel):
    """Columns: sum, kind of place, then the months. The rows' names stand in the vertical header."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: tuple[GridRow, ...] = ()
        self._months: tuple[Month, ...] = ()
        self._names: dict[str, str] = {}
        self._locked: frozenset[tuple[str, Month | None]] = frozenset()
        self._persons = False

    def show(
        self,
        rows: Sequence[GridRow],
        months: Sequence[Month],
        locked: Collection[tuple[str, Month | None]],
        *,
        persons: bool,
    ) -> None:
        """Shows these rows; `locked` names the cells (place, month) that the officer has fixed."""
        self.beginResetModel()
        self._rows = tuple(rows)
        self._months = tuple(months)
        self._names = {row.municipality_code: row.name for row in rows if row.kind is RowKind.MUNICIPALITY}
        self._locked = frozenset(locked)
        self._persons = persons
        self.endResetModel()

    def row_at(self, index: AnyIndex) -> GridRow:
        return self._rows[index.row()]

    def spot_at(self, index: AnyIndex) -> Spot:
        return self._rows[index.row()].spot(self._month(index.column()))

    def count_at(self, index: AnyIndex) -> Count:
        """Nobody in the column that tells the kind of place."""
        row, column = self._rows[index.row()], index.column()
        if column == SETTING:
            return Count()
        return row.total if column == TOTAL else row.cells[column - FIRST_MONTH]

    def index_of(self, spot: Spot) -> QModelIndex:
        """The cell of a spot; its municipality where the place has no row; invalid when neither has."""
        column = TOTAL if spot.month is None else FIRST_MONTH + self._months.index(spot.month)
        fallback = _NOWHERE
        for position, row in enumerate(self._rows):
            if row.spot(spot.month) == spot:
                return self.index(position, column)
            if row.kind is RowKind.MUNICIPALITY and row.municipality_code == spot.municipality_code:
                fallback = self.index(position, column)
        return fallback

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() or not self._months else FIRST_MONTH + len(self._months)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                side = (
                    Qt.AlignmentFlag.AlignLeft if index.column() == SETTING else Qt.AlignmentFlag.AlignRight
                )
                return side | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.BackgroundRole if self._rows[index.row()].kind is RowKind.MUNICIPALITY:
                return QGuiApplication.palette().brush(QPalette.ColorRole.Window)
            case Qt.ItemDataRole.FontRole if self._is_heavy(index):
                return _bold()
            case Qt.ItemDataRole.DecorationRole if self._is_locked(index):
                return icon("lock")
            case Qt.ItemDataRole.AccessibleTextRole | Qt.ItemDataRole.ToolTipRole:
                return self._in_words(index)
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._row_header(self._rows[section], role) if section < len(self._rows) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = Qt.AlignmentFlag.AlignLeft if section == SETTING else Qt.AlignmentFlag.AlignRight
            return side | Qt.AlignmentFlag.AlignVCenter
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == TOTAL:
            return self._wording.translate("Proposal", "Total")
        if section == SETTING:
            return self._wording.translate("Proposal", "Kind")
        month = self._month(section)
        if month is None:
            return None
        name, year = short_month(month, self._wording).rsplit(" ", 1)
        return name if month.year == self._months[0].year else f"{name}\n{year}"

    def _row_header(self, row: GridRow, role: int) -> Any:
        is_municipality = row.kind is RowKind.MUNICIPALITY
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.name if is_municipality else _INDENT + self._row_name(row)
            case Qt.ItemDataRole.ToolTipRole:
                return self._row_name(row)
            case Qt.ItemDataRole.FontRole:
                return _bold() if is_municipality else QFont()
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole if row.kind is RowKind.WITHOUT_HOME:
                return icon("warning")
        return None

    def _month(self, column: int) -> Month | None:
        position = column - FIRST_MONTH
        return self._months[position] if 0 <= position < len(self._months) else None

    def _text(self, index: AnyIndex) -> str:
        row = self._rows[index.row()]
        if index.column() == SETTING:
            if row.kind is not RowKind.PLACE:
                return ""
            return (
                self._wording.translate("Proposal", "rural")
                if row.rural
                else self._wording.translate("Proposal", "urban")
            )
        count = self.count_at(index)
        number = count.persons if self._persons else count.households
        return self._wording.number(number) if number or index.column() == TOTAL else ""

    def _row_name(self, row: GridRow) -> str:
        if row.kind is RowKind.WITHOUT_HOME:
            return self._wording.translate("Proposal", "Without a home")
        return row.name

    def _in_words(self, index: AnyIndex) -> str | None:
        row = self._rows[index.row()]
        if index.column() == SETTING:
            return None
        place = None if row.kind is RowKind.MUNICIPALITY else self._row_name(row)
        where = spot_text(
            self._names.get(row.municipality_code, ""), place, self._month(index.column()), self._wording
        )
        words = f"{where}: {count_text(self.count_at(index), self._wording)}"
        if self._is_locked(index):
            words += ". " + self._wording.translate("Proposal", "Locked")
        return words

    def _is_heavy(self, index: AnyIndex) -> bool:
        return index.column() == TOTAL or self._rows[index.row()].kind is RowKind.MUNICIPALITY

    def _is_locked(self, index: AnyIndex) -> bool:
        row = self._rows[index.row()]
        if row.place is None or index.column() == SETTING:
            return False
        return (row.place.code, self._month(index.column())) in self._locked


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
