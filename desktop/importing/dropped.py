"""Files dropped on a dialog of the import itself."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtWidgets import QWidget

from desktop.frame.file_drop import FileDrop, letting_go
from desktop.frame.plan_files import SUFFIX
from models.wording import Wording


def take_dropped_files(
    dialog: QWidget, wording: Wording, *, is_busy: Callable[[], bool], take: Callable[[list[Path]], object]
) -> None:
    """Tables only, and not while work runs: a planning file is opened in the window."""

    def tables(paths: Sequence[Path]) -> list[Path]:
        return [path for path in paths if path.suffix.casefold() != SUFFIX]

    def what_happens(paths: Sequence[Path]) -> str:
        found = tables(paths)
        return letting_go(found, wording) if found and not is_busy() else ""

    FileDrop(dialog, what_happens, lambda paths: take(tables(paths)))
