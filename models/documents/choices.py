"""What the officer allowed and asked for besides rules and goals, in sentences."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from models.documents.basis import Basis
from models.documents.counted_costs import cost_sentences, share_sentences
from models.domain.place_suitability import PlaceSuitability
from models.domain.proposal import DEFAULT_GOALS
from models.domain.suitability import SuitabilityFactor
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.choices import FACTORS

TIE_BREAK: Final = "code_order"


def choices(basis: Basis) -> tuple[str, ...]:
    """The same in the document and the workbook; the public version does not count households."""
    return (
        *_what_may_give_way(basis),
        *_projects(basis),
        *share_sentences(basis),
        *_fairness(basis),
        *_previous(basis),
        *_suitability(basis),
        *cost_sentences(basis),
        *_not_asked_for(basis),
    )


def _what_may_give_way(basis: Basis) -> Iterator[str]:
    wording, settings, snapshot = basis.wording, basis.proposal.settings, basis.proposal.snapshot
    yield (
        wording.translate("Documents", "Moving in later than the time limit is allowed as a last resort.")
        if settings.late_allowed
        else wording.translate("Documents", "Moving in later than the time limit is not allowed.")
    )
    yield (
        wording.translate("Documents", "Services may be used beyond their free places, as a named shortage.")
        if settings.service_shortage_allowed
        else wording.translate("Documents", "Services may not be used beyond their free places.")
    )
    yield wording.of(
        QT_TRANSLATE_NOOP("Documents", "Crowding norm {norm}."), norm=int(snapshot.crowding_norm)
    )


def _projects(basis: Basis) -> Iterator[str]:
    translate = basis.wording.translate
    if basis.proposal.settings.siting:
        yield translate("Documents", "Housing projects that are not decided may be taken into use.")
    elif any(not project.decided for project in basis.proposal.snapshot.projects):
        yield translate("Documents", "Housing projects that are not decided are left out.")


def _fairness(basis: Basis) -> Iterator[str]:
    floor = basis.proposal.settings.score_floor
    if floor is not None:
        yield basis.wording.of(
            QT_TRANSLATE_NOOP("Documents", "The mean score of every kind of household is at least {floor}."),
            floor=floor,
        )


def _previous(basis: Basis) -> Iterator[str]:
    previous = basis.proposal.settings.previous
    if previous is not None:
        yield basis.wording.of(
            QT_TRANSLATE_NOOP("Documents", "The plan keeps to proposal {number} where the goals allow it."),
            number=previous,
        )


def _suitability(basis: Basis) -> Iterator[str]:
    """The weights, and in how many places a factor is unknown and therefore left out of their mean."""
    wording, snapshot = basis.wording, basis.proposal.snapshot
    if "suitability" not in basis.proposal.settings.goals:
        return
    scored = sum(group.count for group in basis.proposal.solution.groups if group.needs_home and group.scores)
    if scored and basis.public:
        yield wording.translate("Documents", "Scores that households carry take the place of suitability.")
    elif scored:
        yield wording.translate(
            "Documents",
            "%n households carry scores by place, which take the place of suitability.",
            None,
            scored,
        )
    weights = {
        factor: weight
        for factor in SuitabilityFactor
        if (weight := snapshot.suitability_weights.get(factor, 0)) > 0
    }
    if not weights:
        yield wording.translate("Documents", "Nothing is weighed into suitability.")
        return
    yield wording.of(
        QT_TRANSLATE_NOOP("Documents", "Suitability weighs {factors}."),
        factors=", ".join(
            f"{wording.of(FACTORS[factor])} {wording.number(weight)}" for factor, weight in weights.items()
        ),
    )
    unknown = PlaceSuitability(snapshot).unknown()
    left_out = [
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "{factor} in {unknown} of {places} places"),
            factor=FACTORS[factor],
            unknown=unknown[factor],
            places=len(snapshot.places),
        )
        for factor in weights
        if unknown.get(factor)
    ]
    if left_out:
        yield wording.of(
            QT_TRANSLATE_NOOP("Documents", "Unknown and left out: {factors}."), factors="; ".join(left_out)
        )


def _not_asked_for(basis: Basis) -> Iterator[str]:
    """Goals that were switched off: a reader shall not believe that the plan strove for them."""
    wording, asked = basis.wording, basis.proposal.settings.goals
    titles = [
        wording.of(title)
        for goal in DEFAULT_GOALS
        if goal not in asked and goal != TIE_BREAK and (title := basis.goal_titles.get(goal))
    ]
    if titles:
        yield wording.of(
            QT_TRANSLATE_NOOP("Documents", "Goals that were not asked for: {goals}."),
            goals="; ".join(titles),
        )
