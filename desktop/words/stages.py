"""How far work has come, as the list of work says it."""

from __future__ import annotations

from collections.abc import Mapping

from models.progress import Progress
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

STAGE_WORDS: Mapping[str, Text] = {
    "building": QT_TRANSLATE_NOOP("Solve", "Building the model"),
    "solving": QT_TRANSLATE_NOOP("Solve", "Seeking the best plan"),
    "checking": QT_TRANSLATE_NOOP("Solve", "Checking the plan against every rule"),
    "readiness": QT_TRANSLATE_NOOP("Solve", "Looking for room for more"),
    "asking": QT_TRANSLATE_NOOP("Stages", "Seeking the answer"),
    "backing_up": QT_TRANSLATE_NOOP("Stages", "Taking a safety copy"),
    "comparing": QT_TRANSLATE_NOOP("Stages", "Comparing with the plan"),
    "dialogue": QT_TRANSLATE_NOOP("Stages", "Writing the papers"),
    "fetching": QT_TRANSLATE_NOOP("Stages", "Fetching"),
    "pages": QT_TRANSLATE_NOOP("Stages", "Setting the pages"),
    "printing": QT_TRANSLATE_NOOP("Stages", "Printing"),
    "reading": QT_TRANSLATE_NOOP("Stages", "Reading"),
    "repairing": QT_TRANSLATE_NOOP("Stages", "Seeking what would help"),
    "saving": QT_TRANSLATE_NOOP("Stages", "Saving"),
    "templates": QT_TRANSLATE_NOOP("Stages", "Writing the workbooks"),
    "trying": QT_TRANSLATE_NOOP("Stages", "Trying what would help"),
}


def how_far(progress: Progress, wording: Wording) -> str:
    """The stage, and how many of its steps are done where somebody knows; empty before the first."""
    if progress.stage not in STAGE_WORDS:
        return ""
    stage = wording.of(STAGE_WORDS[progress.stage])
    if not progress.total:
        return stage
    return wording.of(
        QT_TRANSLATE_NOOP("Stages", "{stage}, {done} of {total}"),
        stage=stage,
        done=min(progress.done, progress.total),
        total=progress.total,
    )
