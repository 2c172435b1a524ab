"""What differs between a proposal and the one it was made from."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass

from desktop.pages.proposal.grid import RowKind, Spot
from desktop.tables.read_table import ReadTable
from models.domain.months import Month
from models.domain.proposal import Proposal
from models.wording import Wording
from models.words.month_names import long_month


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


class DifferenceModel(ReadTable[Difference]):
    """One row for each cell that differs."""

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (
                translate("Proposal", "Municipality"),
                translate("Proposal", "Place"),
                translate("Proposal", "Month"),
                translate("Proposal", "Before"),
                translate("Proposal", "Now"),
                translate("Proposal", "Difference"),
            ),
            numbers=frozenset({3, 4, 5}),
        )
        self._wording = wording

    def texts_of(self, row: Difference) -> tuple[str, ...]:
        number, change = self._wording.number, row.after - row.before
        return (
            row.municipality,
            row.place,
            long_month(row.month, self._wording),
            number(row.before),
            number(row.after),
            f"+{number(change)}" if change > 0 else number(change),
        )
