"""Files dropped anywhere on the window: a planning file is opened, tables are imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from desktop.frame.file_drop import FileDrop, letting_go
from desktop.frame.main_window import MainWindow
from desktop.frame.messages import Tone
from desktop.frame.plan_files import SUFFIX
from models.wording import QT_TRANSLATE_NOOP


class DroppedFiles:
    """What is done with files that come to the window, also as words of the command that started it."""

    def __init__(self, window: MainWindow, open_plan: Callable[[Path], None]) -> None:
        self._window = window
        self._wording = window.workspace.wording
        self._open_plan = open_plan
        FileDrop(window, self._what_happens, self.take)

    def take(self, paths: Sequence[Path]) -> None:
        """What is done with the files, however they came to the window."""
        plans = [path for path in paths if path.suffix.casefold() == SUFFIX]
        if plans:
            self._open_plan(plans[0])
        elif self._window.workspace.is_open:
            from desktop.importing.opening import open_import

            open_import(self._window.workspace, self._window, paths)
        else:
            self._window.tell(self._what_happens(paths), Tone.WARNING)

    def _what_happens(self, paths: Sequence[Path]) -> str:
        plans = [path for path in paths if path.suffix.casefold() == SUFFIX]
        if plans:
            text = QT_TRANSLATE_NOOP("Dropping", "Let go to open {file}")
            return self._wording.of(text, file=plans[0].name)
        if not self._window.workspace.is_open:
            return self._wording.translate(
                "Dropping",
                "There is no plan to import into.\nOpen or make a planning file, then drop the file again.",
            )
        return letting_go(paths, self._wording)
