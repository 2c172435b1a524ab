"""Pages of a document under one another, as they will lie on the paper."""

from __future__ import annotations

from collections.abc import Sequence
from typing import override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QImage, QPixmap, QResizeEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

from models.wording import QT_TRANSLATE_NOOP, Wording

PREVIEW_DPI = 144
SCREEN_DPI = 96
GAP = 16


class PagesView(QScrollArea):
    """Shows PNG pages made at `PREVIEW_DPI`; tells which page is in view."""

    page_changed = Signal(int)  # counted from 1

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._images: list[QImage] = []
        self._sheets: list[QLabel] = []
        self._percent: int | None = None
        self._page = 0
        self._paper = QWidget()
        self._column = QVBoxLayout(self._paper)
        self._column.setContentsMargins(GAP, GAP, GAP, GAP)
        self._column.setSpacing(GAP)
        self.setWidget(self._paper)
        self.setWidgetResizable(True)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(wording.translate("Preview", "Pages of the document"))
        self.verticalScrollBar().valueChanged.connect(self._notice_page)

    @property
    def page_count(self) -> int:
        return len(self._images)

    @property
    def percent(self) -> int | None:
        """None while the pages are as wide as the view."""
        return self._percent

    def show_pages(self, pages: Sequence[bytes]) -> None:
        """Shows these pages instead of the earlier ones, at the same place as far as it exists."""
        place = self.verticalScrollBar().value()
        for sheet in self._sheets:
            self._column.removeWidget(sheet)
            sheet.deleteLater()
        self._images = [QImage.fromData(page) for page in pages]
        self._sheets = []
        for number in range(1, len(pages) + 1):
            sheet = QLabel(self._paper)
            sheet.setAccessibleName(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Preview", "Page {page} of {pages}"), page=number, pages=len(pages)
                )
            )
            self._column.addWidget(sheet, 0, Qt.AlignmentFlag.AlignHCenter)
            self._sheets.append(sheet)
        self._column.addStretch(1)
        self.set_zoom(self._percent)
        self.verticalScrollBar().setValue(place)
        self._page = 0
        self._notice_page()

    def set_zoom(self, percent: int | None) -> None:
        """Shows the paper at `percent` of its own size; None makes the pages as wide as the view."""
        self._percent = percent
        ratio = self.devicePixelRatioF()
        scale = self._fitting() if percent is None else SCREEN_DPI / PREVIEW_DPI * percent / 100
        for image, sheet in zip(self._images, self._sheets, strict=True):
            width = max(round(image.width() * scale * ratio), 1)
            pixmap = QPixmap.fromImage(image.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation))
            pixmap.setDevicePixelRatio(ratio)
            sheet.setPixmap(pixmap)
            sheet.setFixedSize(pixmap.deviceIndependentSize().toSize())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._percent is None and event.size().width() != event.oldSize().width():
            self.set_zoom(None)

    def _fitting(self) -> float:
        widest = max((image.width() for image in self._images), default=1)
        bar = self.verticalScrollBar().sizeHint().width()
        return max(self.width() - bar - 2 * GAP - 2 * self.frameWidth(), 1) / widest

    def _notice_page(self) -> None:
        middle = self.verticalScrollBar().value() + self.viewport().height() // 2
        page = 1 + sum(sheet.y() + sheet.height() < middle for sheet in self._sheets)
        page = min(page, len(self._sheets))
        if page != self._page:
            self._page = page
            self.page_changed.emit(page)
