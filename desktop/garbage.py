"""Python's cyclic garbage is collected in the window's thread only.

The collector runs in whichever thread happens to make an object, and takes along the widgets that nobody
needs any more; Qt ends the program when that is not the thread they live in.
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MILLISECONDS = 500


class WindowGarbage(QObject):
    """While it lives: as much as Python itself would collect, only a little later."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        gc.disable()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.collect)
        self._timer.start(LOOK_MILLISECONDS)

    def stop(self) -> None:
        self._timer.stop()
        gc.enable()

    @staticmethod
    def collect() -> None:
        """The oldest generation that is due, with the younger ones."""
        made, due = gc.get_count(), gc.get_threshold()
        for generation in (2, 1, 0):
            if made[generation] > due[generation] > 0:
                gc.collect(generation)
                return
