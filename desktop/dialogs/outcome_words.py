"""How an optimisation ended, as the officer is told: what happened, and what to do now."""

from __future__ import annotations

import math

from models.domain.proposal import Outcome
from models.wording import QT_TRANSLATE_NOOP, Wording

_LONG = {
    Outcome.OPTIMAL: QT_TRANSLATE_NOOP(
        "Outcome", "The proposal is ready. No better plan exists with these goals."
    ),
    Outcome.FEASIBLE: QT_TRANSLATE_NOOP(
        "Outcome",
        "The time limit came first. The best plan so far is kept{distance}.\n"
        "Plan again with more time if you want to know whether it can be better.",
    ),
    Outcome.STOPPED: QT_TRANSLATE_NOOP(
        "Outcome",
        "You cancelled. The best plan so far is kept{distance}.\n"
        "Plan again if you want to know whether it can be better.",
    ),
    Outcome.STOPPED_EMPTY: QT_TRANSLATE_NOOP(
        "Outcome",
        "You cancelled before any plan was found. Nothing has been stored.\nPlan again when you have time.",
    ),
    Outcome.OUT_OF_TIME: QT_TRANSLATE_NOOP(
        "Outcome",
        "The time limit came before any plan was found. Nothing has been stored.\n"
        "Plan again with more time, or with fewer exact locks.",
    ),
    Outcome.INFEASIBLE: QT_TRANSLATE_NOOP(
        "Outcome",
        "No plan can keep all the rules, locks and floors together. Nothing has been stored.\n"
        "Change or remove what is named above, and plan again.",
    ),
    Outcome.FAILED: QT_TRANSLATE_NOOP(
        "Outcome",
        "The computation broke down. Your planning file is unchanged.\n"
        "Plan again. If it happens once more, start the program anew and report it.",
    ),
    Outcome.EDITED: QT_TRANSLATE_NOOP("Outcome", "Changed by hand and judged by the same rules."),
}

_SHORT = {
    Outcome.OPTIMAL: QT_TRANSLATE_NOOP("Outcome", "proven best"),
    Outcome.FEASIBLE: QT_TRANSLATE_NOOP("Outcome", "time limit"),
    Outcome.STOPPED: QT_TRANSLATE_NOOP("Outcome", "cancelled"),
    Outcome.STOPPED_EMPTY: QT_TRANSLATE_NOOP("Outcome", "no plan"),
    Outcome.OUT_OF_TIME: QT_TRANSLATE_NOOP("Outcome", "no plan"),
    Outcome.INFEASIBLE: QT_TRANSLATE_NOOP("Outcome", "no plan"),
    Outcome.FAILED: QT_TRANSLATE_NOOP("Outcome", "broke down"),
    Outcome.EDITED: QT_TRANSLATE_NOOP("Outcome", "changed by hand"),
}


def outcome_sentence(outcome: Outcome, gap: float | None, wording: Wording) -> str:
    """The whole sentence; the distance to the best possible plan only where somebody knows it."""
    distance = ""
    if gap is not None and gap > 0:
        distance = wording.of(
            QT_TRANSLATE_NOOP(
                "Outcome", "; the first goal not proven is at most {percent} % from the best possible"
            ),
            percent=wording.number(math.ceil(gap * 1000) / 10, 1),  # "at most" is never rounded down
        )
    return wording.of(_LONG[outcome], distance=distance)


def outcome_label(outcome: Outcome, wording: Wording) -> str:
    """Two words for a list."""
    return wording.of(_SHORT[outcome])
