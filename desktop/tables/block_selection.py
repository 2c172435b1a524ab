"""What is selected in a table, as the officer sees it: columns in their shown order, hidden ones left out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QItemSelection, QItemSelectionModel, QModelIndex
from PySide6.QtWidgets import QTableView

type Cell = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Area:
    """Lines from `top` to `bottom`, both with; columns from the left."""

    top: int
    bottom: int
    columns: Sequence[int]

    @property
    def size(self) -> int:
        return (self.bottom - self.top + 1) * len(self.columns)

    def cells(self) -> Iterator[Cell]:
        return ((row, column) for row in range(self.top, self.bottom + 1) for column in self.columns)


@dataclass(frozen=True, slots=True)
class BlockSelection:
    areas: Sequence[Area]

    @property
    def size(self) -> int:
        return sum(area.size for area in self.areas)

    @property
    def rows(self) -> list[int]:
        if len(self.areas) == 1:
            return list(range(self.areas[0].top, self.areas[0].bottom + 1))
        return sorted({row for area in self.areas for row in range(area.top, area.bottom + 1)})

    def columns(self, order: Sequence[int]) -> list[int]:
        used = {column for area in self.areas for column in area.columns}
        return [column for column in order if column in used]

    def cells(self) -> Iterator[Cell]:
        return (cell for area in self.areas for cell in area.cells())


def columns_shown(view: QTableView) -> list[int]:
    """From the left."""
    header = view.horizontalHeader()
    logical = (header.logicalIndex(position) for position in range(header.count()))
    return [column for column in logical if not view.isColumnHidden(column)]


def selection_of(view: QTableView) -> BlockSelection:
    """By Qt's ranges: one index object for each of a hundred thousand cells takes seconds."""
    order = columns_shown(view)
    areas = (
        Area(block.top(), block.bottom(), [at for at in order if block.left() <= at <= block.right()])
        for block in view.selectionModel().selection().toList()
    )
    return BlockSelection([area for area in areas if area.columns and area.bottom >= area.top])


def select_area(view: QTableView, area: Area, current: QModelIndex) -> None:
    """Selects it alone; `current` is where the keyboard goes on."""
    model, chosen = view.model(), QItemSelection()
    for column in area.columns:
        chosen.select(model.index(area.top, column), model.index(area.bottom, column))
    flags = QItemSelectionModel.SelectionFlag
    view.selectionModel().select(chosen, flags.ClearAndSelect)
    view.selectionModel().setCurrentIndex(current, flags.NoUpdate)
    view.scrollTo(current)
