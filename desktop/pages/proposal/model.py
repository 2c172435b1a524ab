"""The board of a proposal: places down, months or kinds across, households or persons in the cells."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont, QGuiApplication, QPalette

from desktop.look.icons import icon
from desktop.look.tips import plain_tip
from desktop.pages.proposal.grid import WHOLE_ROW, Column, GridRow, RowKind, Spot
from desktop.pages.proposal.words import count_text, spot_text
from models.domain.months import Month
from models.domain.plan_figures import NOBODY, Count
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.household_kind_words import kind_name
from models.words.month_names import short_month

type AnyIndex = QModelIndex | QPersistentModelIndex
type Where = tuple[str, Month | None]
"""A place or a municipality by its code, and a month or the whole row."""

TOTAL, SETTING = 0, 1
FIRST_COLUMN = 2
_NOWHERE = QModelIndex()
_INDENT = "\u2003"
_OPEN, _FOLDED = "▾", "▸"


@dataclass(frozen=True, slots=True)
class Remarks:
    """What stands on cells besides numbers: locks, broken rules in words, numbers before the moves."""

    locked: Collection[Where] = ()
    broken: Mapping[Where, Sequence[str]] = field(default_factory=dict)
    before: Mapping[Spot, Count] = field(default_factory=dict)


class ProposalModel(QAbstractTableModel):
    """Columns: sum, kind of place, then months or kinds. The rows' names stand in the vertical header."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: tuple[GridRow, ...] = ()
        self._columns: tuple[Column, ...] = ()
        self._positions: dict[Spot, tuple[int, int]] = {}
        self._names: dict[str, str] = {}
        self._remarks = Remarks()
        self._persons = False

    def show(
        self, rows: Sequence[GridRow], columns: Sequence[Column], remarks: Remarks, *, persons: bool
    ) -> None:
        """Rows that are still the same stay where they are, with whatever is selected in them."""
        same = [row.key for row in rows] == [row.key for row in self._rows] and tuple(
            columns
        ) == self._columns
        if not same:
            self.beginResetModel()
        self._rows, self._columns, self._remarks = tuple(rows), tuple(columns), remarks
        self._persons = persons
        self._names = {row.municipality_code: row.name for row in rows if row.kind is RowKind.MUNICIPALITY}
        if not same:
            self._positions = {
                row.spot(self.column_of(column)): (position, column)
                for position, row in enumerate(self._rows)
                for column in range(self.columnCount())
                if column != SETTING
            }
            self.endResetModel()
        elif rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(rows) - 1, self.columnCount() - 1))

    def row_at(self, index: AnyIndex) -> GridRow:
        return self._rows[index.row()]

    def spot_at(self, index: AnyIndex) -> Spot:
        return self._rows[index.row()].spot(self.column_of(index.column()))

    def count_at(self, index: AnyIndex) -> Count:
        """Nobody in the column that tells the kind of place."""
        row, column = self._rows[index.row()], index.column()
        if column == SETTING:
            return NOBODY
        return row.total if column == TOTAL else row.cells[column - FIRST_COLUMN]

    def index_of(self, spot: Spot) -> QModelIndex:
        """The cell of a spot, else of its row; its municipality where it has no row; invalid without any."""
        row = Spot(spot.municipality_code, spot.kind, spot.place_code)
        place = Spot(spot.municipality_code)
        column = Spot(spot.municipality_code, month=spot.month, household_kind=spot.household_kind)
        for candidate in (spot, row, column, place):
            if candidate in self._positions:
                return self.index(*self._positions[candidate])
        return _NOWHERE

    def column_of(self, column: int) -> Column:
        position = column - FIRST_COLUMN
        return self._columns[position] if 0 <= position < len(self._columns) else WHOLE_ROW

    def remarks_at(self, index: AnyIndex) -> tuple[str, ...]:
        """The broken rules that are told in a cell."""
        row, column = self._rows[index.row()], index.column()
        code = row.place.code if row.place else row.municipality_code
        if column == SETTING or row.kind is RowKind.WITHOUT_HOME:
            return ()
        broken, month = self._remarks.broken, self.column_of(column).month
        if column != TOTAL:
            return tuple(broken.get((code, month), ())) if month else ()
        months = [month for own, month in broken if own == code]
        shown = {entry.month for entry in self._columns if entry.month}
        return tuple(text for month in months if month not in shown for text in broken[code, month])

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() or not self._columns else FIRST_COLUMN + len(self._columns)

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        """Else the mouse selects where it should drag; the table says which cells have something to drag."""
        flags = super().flags(index)
        return flags | Qt.ItemFlag.ItemIsDragEnabled if index.isValid() else flags

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._text(index)
            case Qt.ItemDataRole.TextAlignmentRole:
                return _alignment(index.column())
            case Qt.ItemDataRole.BackgroundRole if self._rows[index.row()].kind is RowKind.MUNICIPALITY:
                return QGuiApplication.palette().brush(QPalette.ColorRole.Window)
            case Qt.ItemDataRole.FontRole:
                return self._font(index)
            case Qt.ItemDataRole.DecorationRole if self.remarks_at(index):
                return icon("problem")
            case Qt.ItemDataRole.DecorationRole if self._is_locked(index):
                return icon("lock")
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._in_words(index)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._in_words(index) or "") or None
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is Qt.Orientation.Vertical:
            return self._row_header(self._rows[section], role) if section < len(self._rows) else None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            wrapped = self.column_of(section).household_kind is not None
            return _alignment(section) | (Qt.TextFlag.TextWordWrap if wrapped else 0)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if section == TOTAL:
            return self._wording.translate("Proposal", "Total")
        if section == SETTING:
            return self._wording.translate("Proposal", "Kind")
        return self._column_name(self.column_of(section))

    def _column_name(self, column: Column) -> str | None:
        if column.household_kind is not None:
            return kind_name(column.household_kind, self._wording)
        if column.month is None:
            return None
        name, year = short_month(column.month, self._wording).rsplit(" ", 1)
        first = self._columns[0].month
        return name if first is None or column.month.year == first.year else f"{name}\n{year}"

    def _row_header(self, row: GridRow, role: int) -> Any:
        is_municipality = row.kind is RowKind.MUNICIPALITY
        match role:
            case Qt.ItemDataRole.DisplayRole if is_municipality:
                return f"{_FOLDED if row.folded else _OPEN} {row.name}"
            case Qt.ItemDataRole.DisplayRole:
                return _INDENT + self._row_name(row)
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self._row_name(row))
            case Qt.ItemDataRole.AccessibleTextRole if is_municipality:
                translate = self._wording.translate
                state = translate("Board", "folded") if row.folded else translate("Board", "unfolded")
                return f"{row.name}, {state}"
            case Qt.ItemDataRole.FontRole:
                return _bold() if is_municipality else QFont()
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
            case Qt.ItemDataRole.DecorationRole if row.kind is RowKind.WITHOUT_HOME:
                return icon("warning")
        return None

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
        shown = number or index.column() == TOTAL or self._before(index) is not None
        return self._wording.number(number) if shown else ""

    def _row_name(self, row: GridRow) -> str:
        if row.kind is RowKind.WITHOUT_HOME:
            return self._wording.translate("Proposal", "Without a home")
        return row.name

    def _in_words(self, index: AnyIndex) -> str | None:
        row = self._rows[index.row()]
        if index.column() == SETTING:
            return None
        place = None if row.kind is RowKind.MUNICIPALITY else self._row_name(row)
        column = self.column_of(index.column())
        where = spot_text(self._names.get(row.municipality_code, ""), place, column.month, self._wording)
        if column.household_kind is not None:
            where = f"{where}, {kind_name(column.household_kind, self._wording)}"
        words = f"{where}: {count_text(self.count_at(index), self._wording)}"
        before = self._before(index)
        if before is not None:
            words += " " + self._wording.of(
                QT_TRANSLATE_NOOP("Board", "(before the moves: {count})"),
                count=count_text(before, self._wording),
            )
        if self._is_locked(index):
            words += ". " + self._wording.translate("Proposal", "Locked")
        return "\n".join([words, *self.remarks_at(index)])

    def _before(self, index: AnyIndex) -> Count | None:
        """What stood in a cell that the moves have changed."""
        before = self._remarks.before.get(self.spot_at(index))
        return None if before is None or before == self.count_at(index) else before

    def _font(self, index: AnyIndex) -> QFont | None:
        """Sums are heavy; what the moves have changed is underlined."""
        changed = bool(self._remarks.before) and self._before(index) is not None
        heavy = index.column() == TOTAL or self._rows[index.row()].kind is RowKind.MUNICIPALITY
        if not heavy and not changed:
            return None
        font = _bold()
        font.setUnderline(changed)
        return font

    def _is_locked(self, index: AnyIndex) -> bool:
        row, column = self._rows[index.row()], self.column_of(index.column())
        if row.place is None or index.column() == SETTING or column.household_kind is not None:
            return False
        return (row.place.code, column.month) in self._remarks.locked


def _alignment(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeft if column == SETTING else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _bold() -> QFont:
    font = QFont()
    font.setBold(True)
    return font
