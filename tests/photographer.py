"""Takes pictures of windows once they are at rest."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtWidgets import QApplication, QWidget

from desktop.bootstrap import Program


class Photographer:
    """Waits until nothing happens any more, then takes the picture."""

    def __init__(self, application: QApplication, program: Program, folder: Path) -> None:
        self._application, self._program, self._folder = application, program, folder
        self._count = 0

    def take(self, name: str, widget: QWidget) -> None:
        self.settle()
        self.snap(name, widget)

    def snap(self, name: str, widget: QWidget) -> None:
        """At once, while work runs."""
        self._count += 1
        path = self._folder / f"{self._count:02d}-{name}.png"
        widget.grab().save(str(path))
        print(path)  # noqa: T201 - the script's output

    def settle(self) -> None:
        """Until no job runs and everything has been drawn."""
        self.wait_for(lambda: not self._program.workspace.jobs.running)
        for _ in range(5):
            self._application.processEvents()

    def wait_for(self, reached: Callable[[], bool], seconds: float = 120) -> None:
        until = time.monotonic() + seconds
        while not reached():
            if time.monotonic() > until:
                raise TimeoutError
            self._application.processEvents()
            time.sleep(0.01)
