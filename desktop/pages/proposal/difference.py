"""What differs between a proposal and the one it was made from."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.pages.proposal.grid import RowKind, Spot
from models.domain.months import Month
from models.domain.proposal import Proposal
from models.month_names import long_month
from models.wording import Wording

type AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True)
class Difference:
    """Households in one cell before and after."""

    spot: Spot
    municipality: str
    place: str
    month: Month
    before: int
    after: int


def differences(before: Proposal, after: Proposal) -> tuple[Difference, ...]:
    """Every cell whose number of households differs, by municipality, place and month."""
    was, now = _cells(before), _cells(after)
    names = after.snapshot.names
    municipality_of = {place.code: place.municipality_code for place in after.snapshot.places}
    found = []
    for place, month in sorted(was.keys() | now.keys(), key=lambda cell: (cell[0], cell[1])):
        if was.get((place, month), 0) == now.get((place, month), 0):
            continue
        code = municipality_of[place]
        found.append(
            Difference(
                Spot(code, RowKind.PLACE, place, month),
                names[code],
                names[place],
                month,
                was.get((place, month), 0),
                now.get((place, month), 0),
            )
        )
    return tuple(found)


def _cells(proposal: Proposal) -> dict[tuple[str, Month], int]:
    needing = {group.id for group in proposal.solution.groups if group.needs_home}
    counts: dict[tuple[str, Month], int] = defaultdict(int)
    for placement in proposal.solution.placements:
        if placement.group_id in needing:
            counts[placement.place_code, placement.month] += placement.households
    return dict(counts)


class DifferenceModel(QAbstractTableModel):
    """One row for each cell that differs."""

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: tuple[Difference, ...] = ()
        translate = wording.translate
        self._titles = (
            translate("Proposal", "Municipality"),
            translate("Proposal", "Place"),
            translate("Proposal", "Month"),
            translate("Proposal", "Before"),
            translate("Proposal", "Now"),
            translate("Proposal", "Difference"),
        )

    def show(self, rows: Sequence[Difference]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def spot_at(self, index: AnyIndex) -> Spot:
        return self._rows[index.row()].spot

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._titles)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            row = self._rows[index.row()]
            number = self._wording.number
            change = row.after - row.before
            return (
                row.municipality,
                row.place,
                long_month(row.month, self._wording),
                number(row.before),
                number(row.after),
                f"+{number(change)}" if change > 0 else number(change),
            )[index.column()]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        return None

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return self._titles[section] if role == Qt.ItemDataRole.DisplayRole else None


def _alignment(column: int) -> Qt.AlignmentFlag:
    """Words to the left, figures to the right, headings over them."""
    side = Qt.AlignmentFlag.AlignRight if column > 2 else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
