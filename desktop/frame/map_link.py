"""From any page to the map: what is chosen there is chosen here."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.frame.main_window import MainWindow

PICTURES = "pictures"
_MEASURES = {
    "quotas": "quota",
    "homes": "homes",
    "places": "homes",
    "proposal": "placed",
    "services": "school",
}
"""What the map shows when one comes from a page."""


class MapLink(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        window.acts.show_on_map.triggered.connect(self._show)

    def _show(self) -> None:
        page = self._window.page
        if page is not None and page.id != PICTURES:
            self._window.show_page(PICTURES, page.chosen_area() or "", _MEASURES.get(page.id))
