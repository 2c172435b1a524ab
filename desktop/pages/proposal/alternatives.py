"""What the panel says of a cell's alternatives, once they are worked out."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from desktop.words.households import household_words
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from optimizer.explaining.alternatives import CellExplained

MOST_CLOSED = 6


def alternative_lines(
    cells: Sequence[CellExplained], proposal: Proposal, wording: Wording
) -> Iterator[tuple[str, str]]:
    """For each group its best alternatives with their prices, then the places that are closed to it."""
    from desktop.words import explanations as words

    snapshot = proposal.snapshot
    for cell in cells:
        household = household_words(cell.group, wording)
        yield (
            wording.of(QT_TRANSLATE_NOOP("Explain", "Alternatives for {household}"), household=household),
            "",
        )
        for number, found in enumerate(cell.alternatives, start=1):
            where = words.alternative_words(found, snapshot, wording)
            yield f"{number}. {where}", words.price_words(found.prices, wording)
        if not cell.alternatives:
            yield wording.translate("Explain", "No other place can be had."), ""
        for reason, places in words.closed_by_reason(cell.closed, snapshot, wording):
            shown = ", ".join(places[:MOST_CLOSED])
            if len(places) > MOST_CLOSED:
                shown = wording.of(
                    QT_TRANSLATE_NOOP("Explain", "{places} and {more} more"),
                    places=shown,
                    more=len(places) - MOST_CLOSED,
                )
            yield wording.of(QT_TRANSLATE_NOOP("Explain", "Not {places}"), places=shown), reason


def proven_words(proposal: Proposal, wording: Wording) -> str:
    """How the prices are to be read."""
    if all(goal.proven for goal in proposal.solution.goals):
        return wording.translate("Explain", "Every price is the difference between two plans proven best.")
    return wording.translate(
        "Explain", "This plan is not proven best, so the differences are against the plan as it stands."
    )
