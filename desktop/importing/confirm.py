"""The confirmed import, of a file or of what was fetched: a backup, one undo step."""

from __future__ import annotations

from collections.abc import Callable

from desktop.jobs import Job
from desktop.workspace import Workspace
from models.edits import Edit
from models.errors import UserProblem
from models.wording import QT_TRANSLATE_NOOP


def confirm_import(
    workspace: Workspace,
    edit: Callable[[], Edit],
    name: str,
    *,
    done: Callable[[], object],
    refused: Callable[[Exception], object],
    cancelled: Callable[[], object],
) -> Job | None:
    """`edit` makes the backup and the change beside the window; None where other work is in the way."""
    title = workspace.wording.of(QT_TRANSLATE_NOOP("Import", "Importing {file}"), file=name)
    try:
        return workspace.do_in_background(edit, title, done, refused, cancelled)
    except UserProblem as problem:
        refused(problem)
        return None
