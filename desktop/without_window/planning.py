"""From planning file to proposal to paper: what the window and the command line both do, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, TypedDict

from desktop.without_window.plan_costs import plan_costs
from models import proposals
from models.documents.content import proposal_document
from models.documents.parts import Document
from models.domain.proposal import PlanSettings, Proposal, Solution
from models.domain.snapshot import PlanningSnapshot
from models.edits import Edit
from models.errors import UserProblem
from models.findings import Finding, NotInOrder
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import lost_references, unknown_words
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from models.snapshots import take_snapshot
from models.wording import QT_TRANSLATE_NOOP, Measure, Text, Wording
from optimizer.demand import with_demand
from optimizer.explain import cannot_hold_sentence, shortage_sentence
from optimizer.goals.catalogue import GOALS
from optimizer.rules.catalogue import RULES
from optimizer.searching.planned import Planned
from optimizer.solve import made_alike, optimise
from optimizer.validate import records_in_order, remarks

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


STAGES: Mapping[str, Text] = {
    "building": QT_TRANSLATE_NOOP("Solve", "Building the model"),
    "solving": QT_TRANSLATE_NOOP("Solve", "Seeking the best plan"),
    "checking": QT_TRANSLATE_NOOP("Solve", "Checking the plan against every rule"),
    "readiness": QT_TRANSLATE_NOOP("Solve", "Looking for room for more"),
}
"""What `Progress.stage` says, in words."""


@dataclass(frozen=True, slots=True)
class Proposed:
    """What came of a wish for a proposal; `proposal_id` is None where no plan was found.

    `remarks` say what is strange in the planning basis, though it could be planned with.
    """

    proposal_id: int | None
    snapshot: PlanningSnapshot
    settings: PlanSettings
    solution: Solution
    remarks: tuple[Finding, ...] = ()


def entered_basis(session: Session, year: int, version: str | None = None) -> PlanningSnapshot:
    """A version of the year's planning basis, the newest unless told, with the households entered only.

    `NotInOrder` where rows speak of what is not there, cannot be read, or say what cannot be.
    """
    lost = tuple(lost_references(session))
    if lost:
        raise NotInOrder(lost)
    try:
        basis = take_snapshot(session, year, version)
    except (KeyError, ValueError) as error:
        words = tuple(unknown_words(session))
        raise (NotInOrder(words) if words else UserProblem("BASIS_UNREADABLE")) from error
    records_in_order(basis)
    return basis


def planning_basis(session: Session, year: int, version: str | None = None) -> PlanningSnapshot:
    """As `entered_basis`; what is left of the quotas becomes household groups as well."""
    return with_demand(entered_basis(session, year, version))


def propose(
    file: PlanningFile,
    year: int,
    settings: PlanSettings,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    version: str | None = None,
    supposing: Edit | None = None,
) -> Proposed:
    """Seeks the best plan for the year and stores it; the planning file is free meanwhile.

    `version` says on which quotas of the year, the newest unless told. `supposing` changes the basis of
    this plan alone: it is stored with the proposal, not in the planning file. What is as it was in the
    newest proven proposal is taken over from it: that is what would come out again. `NotInOrder` when no
    plan can be made with the planning basis at all.
    """
    with file.supposing(supposing) as session:
        snapshot = with_previous(session, planning_basis(session, year, version), settings.previous)
        before = _proven_before(session, year)
    strange = remarks(snapshot, settings)
    solution = optimise(snapshot, settings, progress, cancelled, known=before)
    if not solution.outcome.has_plan:
        return Proposed(None, snapshot, settings, solution, strange)
    proposal_id = proposals.store(file, snapshot=snapshot, settings=settings, solution=solution)
    return Proposed(proposal_id, snapshot, settings, solution, strange)


def _proven_before(session: Session, year: int) -> Planned | None:
    """The year's newest proven proposal, if this program with this solver made it."""
    newest = proposals.latest_proven(session, year)
    if newest is None or not made_alike(newest.solution.report):
        return None
    return Planned(newest.snapshot, newest.settings, newest.solution, afresh=True)


def with_previous(session: Session, snapshot: PlanningSnapshot, number: int | None) -> PlanningSnapshot:
    """With the cells of an earlier proposal, which the plan then keeps to where it can."""
    if number is None:
        return snapshot
    earlier = proposals.load(session, number)
    if earlier.year != snapshot.year:
        raise UserProblem(
            "PREVIOUS_OF_ANOTHER_YEAR", id=str(number), of_year=str(earlier.year), year=str(snapshot.year)
        )
    return replace(snapshot, previous=earlier.solution.placements)


def shortage_sentences(solution: Solution, snapshot: PlanningSnapshot, wording: Wording) -> tuple[str, ...]:
    """One sentence for each shortage, in the solution's order."""
    names = snapshot.names
    return tuple(
        shortage_sentence(shortage, names, wording, snapshot.year) for shortage in solution.shortages
    )


def why_none(proposed: Proposed, wording: Wording) -> tuple[str, ...]:
    """What no plan can keep, one sentence each; nothing when there is a plan."""
    solution = proposed.solution
    if solution.outcome.has_plan:
        return ()
    names = proposed.snapshot.names
    return tuple(cannot_hold_sentence(breach, names, wording) for breach in solution.breaches)


def printed(
    proposal: Proposal, wording: Wording, diary_number: str = "", *, public: bool = False
) -> Document:
    """The stored proposal as a document, ready for PDF, web page and preview."""
    from desktop.without_window.tight_rules import (
        tight_rules,  # builds models: not on the window's start path
    )

    return proposal_document(
        proposal,
        wording,
        **_titles(),
        tight_rules=() if public else tight_rules(proposal, wording),
        cost_lines=() if public else plan_costs(proposal.snapshot, proposal.settings, proposal.solution),
        shortage_sentences=shortage_sentences(proposal.solution, proposal.snapshot, wording),
        diary_number=diary_number,
        public=public,
    )


def workbook(proposal: Proposal, wording: Wording, diary_number: str = "", *, public: bool = False) -> bytes:
    """The stored proposal as an Excel workbook."""
    from models.workbooks.write_proposal import proposal_workbook  # the window shows plans without Excel

    return proposal_workbook(
        proposal,
        wording,
        **_titles(),
        shortage_sentences=shortage_sentences(proposal.solution, proposal.snapshot, wording),
        diary_number=diary_number,
        public=public,
    )


class _Titles(TypedDict):
    rule_titles: Mapping[str, Text]
    goal_titles: Mapping[str, Text]
    goal_measures: Mapping[str, Measure]


def _titles() -> _Titles:
    return {
        "rule_titles": {rule.id: rule.title for rule in RULES},
        "goal_titles": {goal.id: goal.title for goal in GOALS},
        "goal_measures": {goal.id: goal.measure for goal in GOALS},
    }
