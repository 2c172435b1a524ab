"""From planning file to repairs: what the window and the command line both do, without Qt."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from desktop.without_window.planning import planning_basis
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.planning_file.database import PlanningFile
from models.progress import IsCancelled, OnProgress, ignore_progress, never_cancelled
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from optimizer.repairing.repair_words import change_sentence
from optimizer.repairing.repairs import Repair, Repairs, repairs
from optimizer.validate import reparable

REPAIR_STAGES: Mapping[str, Text] = {
    "repairing": QT_TRANSLATE_NOOP("Repairs", "Seeking what would help"),
    "trying": QT_TRANSLATE_NOOP("Repairs", "Planning with each repair"),
}
"""What `Progress.stage` says, in words."""


@dataclass(frozen=True, slots=True)
class SoughtRepairs:
    """Repairs, and the basis and wishes they are about."""

    snapshot: PlanningSnapshot
    settings: PlanSettings
    repairs: Repairs

    def sentences(self, repair: Repair, wording: Wording) -> tuple[str, ...]:
        """One sentence for each change; those that no other repair makes come first."""
        others = [change for other in self.repairs.found if other is not repair for change in other.changes]
        in_order = sorted(repair.changes, key=lambda change: change in others)
        return tuple(change_sentence(change, self.snapshot, self.settings, wording) for change in in_order)


def seek_repairs(
    file: PlanningFile,
    year: int,
    settings: PlanSettings,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
    *,
    version: str | None = None,
) -> SoughtRepairs:
    """At most three repairs; the planning file is free meanwhile and nothing in it is changed.

    `NotInOrder` when something is wrong with the basis that no repair is about, `Cancelled` when stopped.
    """
    with file.reading() as session:
        snapshot = planning_basis(session, year, version)
    reparable(snapshot, settings)
    return SoughtRepairs(snapshot, settings, repairs(snapshot, settings, progress, cancelled))
