"""How the plan came about, in a sentence."""

from __future__ import annotations

from collections.abc import Mapping

from models.documents.basis import Basis
from models.domain.proposal import Outcome
from models.wording import QT_TRANSLATE_NOOP, Text

_SENTENCES: Mapping[Outcome, Text] = {
    Outcome.OPTIMAL: QT_TRANSLATE_NOOP(
        "Documents", "The plan is proven to be the best one possible under the rules and goals stated below."
    ),
    Outcome.FEASIBLE: QT_TRANSLATE_NOOP(
        "Documents", "The time limit came before the plan was proven best. It keeps the rules stated below."
    ),
    Outcome.STOPPED: QT_TRANSLATE_NOOP(
        "Documents",
        "The planning was stopped by the officer. This is the best plan found until then; "
        "it keeps the rules stated below.",
    ),
    Outcome.EDITED: QT_TRANSLATE_NOOP(
        "Documents", "The plan was changed by hand and is judged by the same rules as before."
    ),
    Outcome.STOPPED_EMPTY: QT_TRANSLATE_NOOP(
        "Documents", "The planning was stopped before any plan was found."
    ),
    Outcome.OUT_OF_TIME: QT_TRANSLATE_NOOP("Documents", "The time limit came before any plan was found."),
    Outcome.INFEASIBLE: QT_TRANSLATE_NOOP("Documents", "No plan can keep all the rules at the same time."),
    Outcome.FAILED: QT_TRANSLATE_NOOP("Documents", "The planning broke off, and there is no plan."),
}


def outcome_sentence(basis: Basis) -> str:
    """The outcome, how far from proven best it may be, and the reason of a change by hand."""
    wording, solution = basis.wording, basis.proposal.solution
    sentences = [wording.of(_SENTENCES[solution.outcome])]
    if solution.outcome in (Outcome.FEASIBLE, Outcome.STOPPED) and solution.gap is not None:
        gap = wording.number(100 * solution.gap, 1)
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP(
                    "Documents", "The first goal that is not proven can be improved by at most {gap} %."
                ),
                gap=gap,
            )
        )
    if basis.proposal.reason and not basis.public:
        sentences.append(
            wording.of(
                QT_TRANSLATE_NOOP("Documents", "Reason for the change by hand: {reason}"),
                reason=basis.proposal.reason,
            )
        )
    return " ".join(sentences)
