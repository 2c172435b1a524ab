"""What the panel says of a cell's alternatives, what binds there and what one more gives, once worked out."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from desktop.words.households import household_words
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from optimizer.explaining.spot import SpotExplained

MOST_CLOSED = 6


def alternative_lines(
    found: SpotExplained, proposal: Proposal, wording: Wording
) -> Iterator[tuple[str, str]]:
    """For each group its best alternatives with their prices, then the places that are closed to it."""
    from desktop.words import explanations as words

    snapshot = proposal.snapshot
    for cell in found.cells:
        household = household_words(cell.group, wording)
        yield (
            wording.of(QT_TRANSLATE_NOOP("Explain", "Alternatives for {household}"), household=household),
            "",
        )
        for number, alternative in enumerate(cell.alternatives, start=1):
            where = words.alternative_words(alternative, snapshot, wording)
            yield f"{number}. {where}", words.price_words(alternative.prices, wording)
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
    yield from _binding_lines(found, proposal, wording)
    if found.gains:
        yield wording.translate("Explain", "What one more would give"), ""
    for gain in found.gains:
        yield words.more_words(gain.more, snapshot, wording), words.gain_words(gain.prices, wording)


def _binding_lines(found: SpotExplained, proposal: Proposal, wording: Wording) -> Iterator[tuple[str, str]]:
    """Rules with nothing left here."""
    from desktop.words.goals import rule_title
    from desktop.words.subjects import subject_words

    if not found.binding:
        return
    yield wording.translate("Explain", "What binds here"), ""
    for limit in found.binding:
        used = wording.of(
            QT_TRANSLATE_NOOP("Explain", "{used} of {limit} used"), used=limit.used, limit=limit.limit
        )
        yield (
            rule_title(limit.rule_id, wording),
            f"{subject_words(limit.subject, proposal.snapshot, wording)}: {used}",
        )


def proven_words(proposal: Proposal, wording: Wording) -> str:
    """How the prices are to be read."""
    if all(goal.proven for goal in proposal.solution.goals):
        return wording.translate("Explain", "Every price is the difference between two plans proven best.")
    return wording.translate(
        "Explain", "This plan is not proven best, so the differences are against the plan as it stands."
    )
