"""A small button that is only an icon; its words are its tool tip and its name."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QToolButton, QWidget

from desktop.look.icons import icon

_SIDE = 28


class IconButton(QToolButton):
    """Drawn anew when light turns to dark."""

    def __init__(self, icon_name: str, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon_name = icon_name
        self.setIcon(icon(icon_name))
        self.setToolTip(words)
        self.setAccessibleName(words)
        self.setAutoRaise(True)
        self.setMinimumSize(_SIDE, _SIDE)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        if event.type() == QEvent.Type.PaletteChange:
            self.setIcon(icon(self._icon_name))
        super().changeEvent(event)
