"""What a scene works with: the running program, a folder of its own, and patience."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from PySide6.QtWidgets import QApplication, QWidget

from desktop.bootstrap import Program
from desktop.charts.loading import is_loading
from desktop.frame.main_window import MainWindow
from desktop.pages.page import Page
from desktop.workspace import Workspace


class Shot(NamedTuple):
    """Something to look at. `at_once`: as it is now, while work still runs."""

    name: str
    widget: QWidget
    at_once: bool = False


type Scene = Callable[["Stage"], Iterator[Shot]]
"""Works the window and stops at everything that is to be seen. It begins with the planned example open."""


@dataclass(frozen=True)
class Stage:
    application: QApplication
    program: Program
    folder: Path

    @property
    def window(self) -> MainWindow:
        return self.program.window

    @property
    def workspace(self) -> Workspace:
        return self.program.workspace

    def page[P: Page](self, kind: type[P], key: object = None, column: object = None) -> P:
        """Shows a page and gives it."""
        self.window.show_page(kind.id, key, column)
        page = self.window.page
        assert isinstance(page, kind)
        return page

    def settle(self) -> None:
        """Until no job runs, no chart waits for its library, and everything has been drawn."""
        self.wait_for(lambda: not self.workspace.jobs.running and not is_loading())
        for _ in range(5):
            self.application.processEvents()

    def wait_for(self, reached: Callable[[], bool], seconds: float = 120) -> None:
        until = time.monotonic() + seconds
        while not reached():
            if time.monotonic() > until:
                raise TimeoutError
            self.application.processEvents()
            time.sleep(0.01)

    def shots(self, scene: Scene) -> Iterator[Shot]:
        """What there is to see, each at rest unless it is wanted at once."""
        for shot in scene(self):
            if not shot.at_once:
                self.settle()
            yield shot
