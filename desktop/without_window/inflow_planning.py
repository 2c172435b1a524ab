"""Low, expected and high, and the room left: what the window and the command line both do, without Qt."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime

from desktop.dialogs.outcome_words import outcome_label, outcome_sentence
from desktop.without_window import planning
from models.documents.inflows import InflowBasis, inflow_document
from models.documents.parts import Document
from models.domain.inflows import EXPECTED, USUAL_INFLOWS, Inflow, InflowPlan, InflowStudy, Readiness
from models.domain.months import Month
from models.domain.proposal import PlanSettings
from models.edits import Edit
from models.planning_file.database import PlanningFile
from models.progress import Cancelled, IsCancelled, OnProgress, ignore_progress, never_cancelled
from models.wording import Wording
from optimizer.goals.catalogue import GOALS
from optimizer.inflow.inflow_study import study_inflows
from optimizer.inflow.room_beside import room_beside


@dataclass(frozen=True, slots=True)
class Studied:
    """What came of it. `room` is beside the plan for the expected inflow; None where there is no plan."""

    year: int
    version: str
    made: datetime
    study: InflowStudy
    room: Readiness | None


def study(
    file: PlanningFile,
    year: int,
    settings: PlanSettings,
    inflows: Sequence[Inflow] = USUAL_INFLOWS,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    version: str | None = None,
    ready_from: Month | None = None,
    supposing: Edit | None = None,
) -> Studied:
    """Plans the year at every inflow and looks for the room that is left; nothing is stored.

    Room is looked for from `ready_from` on, else from the first month of the plan. `supposing` changes the
    basis of this study alone.
    """
    with file.supposing(supposing) as session:
        entered = planning.entered_basis(session, year, version)
        basis = planning.with_previous(session, entered, settings.previous)
    found = study_inflows(basis, settings, inflows, progress, cancelled)
    room = None
    if found.plans and not cancelled():
        plan, first = expected_plan(found), ready_from or basis.months[0]
        snapshot = plan.snapshot.with_starts(plan.common.starts)
        with suppress(Cancelled):  # the plans are kept
            room = room_beside(snapshot, settings, plan.common.placements, first, progress, cancelled)
    return Studied(year, basis.quota_version, datetime.now(UTC).replace(microsecond=0), found, room)


def expected_plan(study: InflowStudy) -> InflowPlan:
    """The plan for the expected inflow, else the first that was asked for."""
    return next((plan for plan in study.plans if plan.inflow == EXPECTED), study.plans[0])


def verdict(study: InflowStudy, wording: Wording) -> str:
    """How it went, in a sentence."""
    if not study.plans:
        return outcome_sentence(study.outcome, study.gap, wording)
    return wording.translate(
        "Inflows",
        "Tried at %n inflows: {outcome}. Nothing is stored.",
        None,
        len(study.plans),
        outcome=outcome_label(study.outcome, wording),
    )


def printed(studied: Studied, wording: Wording) -> Document:
    """The study as a document, ready for PDF, web page and preview."""
    return inflow_document(basis_of(studied, wording))


def workbook(studied: Studied, wording: Wording) -> bytes:
    """The study as an Excel workbook."""
    from models.workbooks.write_inflows import inflow_workbook  # the window shows studies without Excel

    return inflow_workbook(basis_of(studied, wording))


def basis_of(studied: Studied, wording: Wording) -> InflowBasis:
    return InflowBasis(
        studied.study,
        studied.room,
        wording,
        year=studied.year,
        version=studied.version,
        made=studied.made,
        goal_titles={goal.id: goal.title for goal in GOALS},
        goal_measures={goal.id: goal.measure for goal in GOALS},
    )
