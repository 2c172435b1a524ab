"""Pages of a document under one another, as they will lie on the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget

from models.wording import QT_TRANSLATE_NOOP, Wording

PREVIEW_DPI = 144
SCREEN_DPI = 96
GAP = 16


class PageSheet(QWidget):
    """One page on white paper, read and scaled when it first comes into view."""

    def __init__(self, png: bytes) -> None:
        super().__init__()
        self._png = QByteArray(png)
        self._drawn = QPixmap()
        buffer = QBuffer(self._png)
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self.page_size = QImageReader(buffer, b"png").size()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        wanted = self.size() * self.devicePixelRatioF()
        if self._drawn.size() != wanted:
            image = QImage.fromData(self._png)
            self._drawn = QPixmap.fromImage(
                image.scaled(
                    wanted, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
                )
            )
        QPainter(self).drawPixmap(self.rect(), self._drawn)


class PagesView(QScrollArea):
    """Shows PNG pages made at `PREVIEW_DPI`; tells which page is in view."""

    page_changed = Signal(int)  # counted from 1

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._sheets: list[PageSheet] = []
        self._percent: int | None = None
        self._page = 0
        self._paper = QWidget()
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(GAP)
        self._column.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(wording.translate("Preview", "Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._notice_page)

    @property
    def page_count(self) -> int:
        return len(self._sheets)

    @property
    def percent(self) -> int | None:
        """None while the pages are as wide as the view."""
        return self._percent

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Shows these PNG pages instead of the earlier ones, at the same place as far as it exists."""
        place = self.verticalScrollBar().value()
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.deleteLater()
        self._sheets = []
        for number, page in enumerate(pages, start=1):
            sheet = PageSheet(page)
            sheet.setAccessibleName(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Preview", "Page {page} of {pages}"), page=number, pages=len(pages)
                )
            )
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self._sheets.append(sheet)
        self.set_zoom(self._percent)
        self.verticalScrollBar().setValue(place)
        self._page = 0
        self._notice_page()

    def set_zoom(self, percent: int | None) -> None:
        """Shows the paper at `percent` of its own size; None makes the pages as wide as the view."""
        self._percent = percent
        scale = self._fitting() if percent is None else SCREEN_DPI / PREVIEW_DPI * percent / 100
        for sheet in self._sheets:
            sheet.setFixedSize(sheet.page_size * scale)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._percent is None and event.size().width() != event.oldSize().width():
            self.set_zoom(None)

    def _fitting(self) -> float:
        widest = max((sheet.page_size.width() for sheet in self._sheets), default=1)
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - bar - 2 * GAP - 2 * self.frameWidth(), 1) / widest

    def _notice_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = 1 + sum(sheet.y() + sheet.height() < middle for sheet in self._sheets)
        page = min(page, len(self._sheets))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
