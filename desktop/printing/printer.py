"""Finished pages onto paper: any printer the system knows, or a file that acts as one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter

from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress

PRINT_DPI = 300


def a4_printer() -> QPrinter:
    """The system's usual printer, set to A4 without margins: the pages bring their own."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def chosen_pages(printer: QPrinter, count: int) -> range:
    """Positions of the pages asked for in the print dialog; all of them when nothing was said."""
    first, last = printer.fromPage(), printer.toPage()
    if first <= 0:
        return range(count)
    return range(min(first, count) - 1, min(last or first, count))


def print_pages(
    printer: QPrinter, pages: Sequence[bytes], progress: OnProgress, cancelled: IsCancelled
) -> int:
    """Paints PNG pages, each as large as its sheet allows; gives how many. `UserProblem` when it cannot.

    The paper lies as the first page does.
    """
    wanted = chosen_pages(printer, len(pages))
    if wanted:
        printer.setPageOrientation(_orientation(QImage.fromData(pages[wanted[0]]).size()))
    painter = QPainter()
    if not painter.begin(printer):
        raise UserProblem("CANNOT_PRINT", printer=printer.printerName() or printer.outputFileName())
    try:
        for position, index in enumerate(wanted):
            if cancelled():
                printer.abort()
                raise Cancelled
            if position and not printer.newPage():
                raise UserProblem("CANNOT_PRINT", printer=printer.printerName() or printer.outputFileName())
            image = QImage.fromData(pages[index])
            painter.drawImage(_centred(image.size(), painter.viewport()), image)
            progress(Progress("printing", position + 1, len(wanted)))
    finally:
        painter.end()
    return len(wanted)


def _orientation(page: QSize) -> QPageLayout.Orientation:
    lying = page.width() > page.height()
    return QPageLayout.Orientation.Landscape if lying else QPageLayout.Orientation.Portrait


def _centred(size: QSize, sheet: QRect) -> QRect:
    fitted = size.scaled(sheet.size(), Qt.AspectRatioMode.KeepAspectRatio)
    place = QRect(sheet.topLeft(), fitted)
    place.moveCenter(sheet.center())
    return place
