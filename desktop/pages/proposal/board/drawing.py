"""Which rows the board shows while it is worked on, and what stands on their cells besides the numbers."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from desktop.pages.proposal.board.board import Board
from desktop.pages.proposal.board.marks import marks_of
from desktop.pages.proposal.grid import Across, Column, GridRow, RowChoice, Spot, columns_of, grid_rows
from desktop.pages.proposal.model import Remarks, Where
from models.domain.placement import Placement
from models.domain.plan_figures import Count, PlanFigures, plan_figures
from models.domain.proposal import Proposal
from models.wording import Wording


class Drawing:
    """Numbers before the moves are counted once for each proposal."""

    def __init__(self, board: Board, wording: Wording) -> None:
        self._board = board
        self._wording = wording
        self._counted: tuple[Proposal, Across] | None = None
        self._before: dict[Spot, Count] = {}
        self._figures: tuple[tuple[Placement, ...], PlanFigures] | None = None
        self.folded: set[str] = set()

    def figures(self, shown: Proposal) -> PlanFigures:
        """Counted anew only where other households stand in the cells."""
        snapshot, solution = shown.snapshot, shown.solution
        if self._figures is None or self._figures[0] is not solution.placements:
            counted = plan_figures(snapshot, solution.groups, solution.placements)
            self._figures = solution.placements, counted
        return self._figures[1]

    def rows(
        self, figures: PlanFigures, columns: Sequence[Column], municipality: str | None, *, empty_places: bool
    ) -> tuple[GridRow, ...]:
        """What is worked on keeps its rows; where the load may be put, every place has one."""
        shown, load, moves = self._board.shown, self._board.load, self._board.steps.changes
        if shown is None:
            return ()
        kept = {code for move in moves for code in (move.from_place, move.to_place) if code is not None}
        revealed: set[str] = set()
        if load is not None:
            revealed = {code for parcel in load.parcels for code in parcel.group.municipality_codes}
        choice = RowChoice(empty_places, municipality, kept, revealed, self.folded - revealed)
        return grid_rows(shown, figures, columns, choice)

    def remarks(self, across: Across, locked: Collection[Where]) -> Remarks:
        stored, shown = self._board.proposal, self._board.shown
        if stored is None or shown is None:
            return Remarks(locked)
        broken = marks_of(shown.solution.breaches, shown.snapshot, self._wording)
        return Remarks(locked, broken, {} if shown is stored else self._numbers_of(stored, across))

    def _numbers_of(self, stored: Proposal, across: Across) -> dict[Spot, Count]:
        if self._counted != (stored, across):
            figures = plan_figures(stored.snapshot, stored.solution.groups, stored.solution.placements)
            columns = columns_of(stored, across)
            self._before = {
                row.spot(column): count
                for row in grid_rows(stored, figures, columns, RowChoice(empty_places=True))
                for column, count in zip(columns, row.cells, strict=True)
            }
            self._counted = stored, across
        return self._before
