"""The list at the left: pages under quiet headings, one of them marked."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QListWidget, QListWidgetItem

from desktop.frame.navigation import PageEntry, Section
from desktop.look.icons import icon
from desktop.look.style import SMALL_SCALE
from models.wording import Wording

_PAGE = Qt.ItemDataRole.UserRole


class NavigationList(QListWidget):
    """Headings cannot be chosen, and the arrow keys pass them by."""

    chosen = Signal(str)  # page id

    def __init__(self, wording: Wording, sections: Sequence[Section]) -> None:
        super().__init__()
        self._wording = wording
        self._items: dict[str, QListWidgetItem] = {}
        self.setProperty("role", "navigation")
        self.setAccessibleName(wording.translate("Window", "Pages"))
        self.setIconSize(QSize(20, 20))
        self.setMinimumWidth(64)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for section in sections:
            if section.heading is not None:
                self._add_heading(wording.of(section.heading))
            for page in section.pages:
                self._add_page(page)
        self.currentItemChanged.connect(self._choose)

    def mark(self, page_id: str | None) -> None:
        """Shows which page is in view; None where there is none."""
        self.setCurrentRow(self.row(self._items[page_id]) if page_id else -1)

    def area_of(self, page_id: str) -> QRect:
        """Where its line stands; nothing where there is none."""
        item = self._items.get(page_id)
        return QRect() if item is None else self.visualItemRect(item)

    def say(self, page_id: str, tool_tip: str) -> None:
        self._items[page_id].setToolTip(tool_tip)

    def redraw_icons(self) -> None:
        for page_id, item in self._items.items():
            item.setIcon(icon(page_id))

    def _add_heading(self, words: str) -> None:
        item = QListWidgetItem(words, self)
        item.setFlags(Qt.ItemFlag.NoItemFlags)
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL_SCALE)
        item.setFont(font)

    def _add_page(self, page: PageEntry) -> None:
        item = QListWidgetItem(icon(page.id), self._wording.of(page.title), self)
        item.setData(_PAGE, page.id)
        self._items[page.id] = item

    def _choose(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.chosen.emit(item.data(_PAGE))
