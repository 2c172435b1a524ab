"""The table of decision variables: which group, place and month each column stands for.

Columns exist only where they can be above zero, in this order: moves (households of a group that move
into a place in a month), then one column per group for its unplaced households, then blocks by name:
starts of undecided projects, and what some goals measure by columns of their own. All columns are whole
numbers from zero.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from optimizer.frame import Frame, Index, Mask, Numbers, Whole
from optimizer.rules.rule import Rule

STARTS = "starts"
"""The block of project starts: a column for each of `Frame.start_options`."""


@dataclass(frozen=True, slots=True)
class Columns:
    """`group`, `place` and `month` number the moves, sorted in that order; `blocks` says how long each is."""

    frame: Frame
    group: Index
    place: Index
    month: Index
    blocks: Mapping[str, int]

    @property
    def moves(self) -> int:
        return len(self.group)

    @property
    def unplaced(self) -> slice:
        return slice(self.moves, self.moves + len(self.frame.groups))

    def block(self, block_id: str) -> slice:
        """Where a block lies; empty where there is none."""
        first = self.unplaced.stop
        for name, length in self.blocks.items():
            if name == block_id:
                return slice(first, first + length)
            first += length
        return slice(first, first)

    def numbers(self, block_id: str) -> Index:
        """The column numbers of a block."""
        block = self.block(block_id)
        return np.arange(block.start, block.stop, dtype=np.int32)

    @property
    def total(self) -> int:
        return int(self.unplaced.stop) + sum(self.blocks.values())

    @property
    def late(self) -> Mask:
        """Moves after the deadline."""
        return self.month > self.frame.deadline[self.group]

    @property
    def waiting(self) -> Whole:
        """Months a household waits, by move."""
        return self.month - self.frame.assigned[self.group]

    def moves_in(self, places: Sequence[int]) -> Mask:
        """Which moves go to one of the places."""
        inside = np.zeros(len(self.frame.places), dtype=np.bool_)
        inside[list(places)] = True
        found: Mask = inside[self.place]
        return found

    def most_of(self, moves: Numbers, each: Whole) -> int:
        """The sum of a number by group over all groups that some of the moves are of."""
        seen = np.zeros(len(self.frame.groups), dtype=np.bool_)
        seen[self.group[moves]] = True
        return int(each[seen].sum())

    def moves_of(self, group: int, place: int, month: int) -> Index:
        """The move of a cell: one column, or none where the cell is not open."""
        first, last = np.searchsorted(self.group, [group, group + 1])
        here = (self.place[first:last] == place) & (self.month[first:last] == month)
        found: Index = (first + np.flatnonzero(here)).astype(np.int32)
        return found

    def names(self) -> list[str]:
        """ASCII names for the written model: positions of group, place and month."""
        moves = zip(self.group.tolist(), self.place.tolist(), self.month.tolist(), strict=True)
        return [
            *[f"move_{group}_{place}_{month}" for group, place, month in moves],
            *[f"unplaced_{group}" for group in range(len(self.frame.groups))],
            *[f"{name}_{number}" for name, length in self.blocks.items() for number in range(length)],
        ]


def table_of_columns(frame: Frame, rules: Sequence[Rule], blocks: Mapping[str, int]) -> Columns:
    """Every move that the rules admit, and the blocks."""
    admits = [rule.admits for rule in rules if rule.admits is not None]
    cells = np.ones((len(frame.groups), len(frame.places), len(frame.months)), dtype=np.bool_)
    for number, open_cells in enumerate(cells):
        for admitted in admits:
            open_cells &= admitted(frame, number)
    group, place, month = np.nonzero(cells)
    return Columns(
        frame,
        group.astype(np.int32),
        place.astype(np.int32),
        month.astype(np.int32),
        {name: length for name, length in blocks.items() if length},
    )
