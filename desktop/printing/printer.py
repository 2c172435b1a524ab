"""Finished pages onto paper: any printer the system knows, or a file that acts as one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo

from desktop.printing.order import PrinterOffer, PrintOrder, Sides
from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress

PRINT_DPI = 300

_DUPLEX = {
    Sides.ONE: QPrinter.DuplexMode.DuplexNone,
    Sides.LONG_EDGE: QPrinter.DuplexMode.DuplexLongSide,
    Sides.SHORT_EDGE: QPrinter.DuplexMode.DuplexShortSide,
}


def offers() -> tuple[PrinterOffer, ...]:
    """The system's printers, its usual one first. Printers far away answer late: ask in a job."""
    usual = QPrinterInfo.defaultPrinterName()
    names = sorted(QPrinterInfo.availablePrinterNames(), key=lambda name: (name != usual, name.casefold()))
    return tuple(
        PrinterOffer(
            name,
            QPrinter.DuplexMode.DuplexLongSide in QPrinterInfo.printerInfo(name).supportedDuplexModes(),
        )
        for name in names
    )


def a4_printer(info: QPrinterInfo | None = None) -> QPrinter:
    """The system's usual printer unless told, set to A4 without margins: the pages bring their own."""
    mode = QPrinter.PrinterMode.HighResolution
    printer = QPrinter(mode) if info is None else QPrinter(info, mode)
    printer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    printer.setFullPage(True)
    return printer


def printer_for(order: PrintOrder) -> QPrinter:
    """Set up as ordered, but for copies that the printer cannot make itself."""
    if order.file is not None:
        printer = a4_printer()
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        printer.setOutputFileName(str(order.file))
        return printer
    printer = a4_printer(QPrinterInfo.printerInfo(order.printer))
    printer.setDuplex(_DUPLEX[order.sides])
    return printer


def print_order(
    order: PrintOrder, pages: Sequence[bytes], progress: OnProgress, cancelled: IsCancelled
) -> int:
    """Paints the pages that are ordered; gives how many. `UserProblem` when it cannot.

    Where the program makes the copies, each begins on a new sheet.
    """
    printer = printer_for(order)
    if order.copies > 1 and printer.supportsMultipleCopies():
        printer.setCopyCount(order.copies)
        printer.setCollateCopies(True)
        return _paint(printer, pages, order.pages, progress, cancelled)
    between = (None,) if order.sides is not Sides.ONE and len(order.pages) % 2 else ()
    again = (order.copies - 1) * (*between, *order.pages)
    _paint(printer, pages, (*order.pages, *again), progress, cancelled)
    return len(order.pages)


def chosen_pages(printer: QPrinter, count: int) -> range:
    """Positions of the pages asked for in the print dialog; all of them when nothing was said."""
    first, last = printer.fromPage(), printer.toPage()
    if first <= 0:
        return range(count)
    return range(min(first, count) - 1, min(last or first, count))


def print_pages(
    printer: QPrinter, pages: Sequence[bytes], progress: OnProgress, cancelled: IsCancelled
) -> int:
    """Paints PNG pages on a printer that is set up; gives how many. `UserProblem` when it cannot."""
    return _paint(printer, pages, chosen_pages(printer, len(pages)), progress, cancelled)


def _paint(
    printer: QPrinter,
    pages: Sequence[bytes],
    wanted: Sequence[int | None],
    progress: OnProgress,
    cancelled: IsCancelled,
) -> int:
    """Each page as large as its sheet allows; None leaves a sheet empty. The paper lies as the first page."""
    if wanted:
        printer.setPageOrientation(_orientation(QImage.fromData(pages[wanted[0] or 0]).size()))
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
            if index is not None:
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
