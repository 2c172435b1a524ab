"""Which limits a stored plan fills, in words for its papers; nothing is planned again."""

from __future__ import annotations

from desktop.words import explanations as words
from desktop.words.goals import rule_title
from models.documents.tightness import TightRule
from models.domain.proposal import Proposal
from models.wording import QT_TRANSLATE_NOOP, Wording
from optimizer.explaining.rule_prices import rule_standings
from optimizer.explaining.what_if import Inquiry
from optimizer.searching.planned import Planned

MOST_PLACES = 12


def tight_rules(proposal: Proposal, wording: Wording) -> tuple[TightRule, ...]:
    """The rules that have a limit with nothing left, in the order they are printed."""
    inquiry = Inquiry(Planned(proposal.snapshot, proposal.settings, proposal.solution))
    found = []
    for standing in rule_standings(inquiry):
        if not standing.binding:
            continue
        where = [about for about, _ in words.binding_words(standing, inquiry.basis, wording)]
        told = "; ".join(where[:MOST_PLACES])
        if len(where) > MOST_PLACES:
            told = wording.of(
                QT_TRANSLATE_NOOP("Explain", "{places} and {more} more"),
                places=told,
                more=len(where) - MOST_PLACES,
            )
        filled = wording.of(
            QT_TRANSLATE_NOOP("Explain", "{filled} of {limits}"),
            filled=len(standing.binding),
            limits=standing.limits,
        )
        found.append(TightRule(rule_title(standing.rule_id, wording), filled, told))
    return tuple(found)
