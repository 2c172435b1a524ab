"""Pages onto paper and into the preview."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.printing.pages_view import PagesView
from desktop.printing.printer import a4_printer, chosen_pages, print_pages
from models.errors import UserProblem
from models.progress import Cancelled, Progress, ignore_progress, never_cancelled
from models.wording import Language, Wording


def _page(width: int = 1190, height: int = 1684) -> bytes:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data().data())


@pytest.fixture
def printer(qtbot: QtBot, tmp_path: Path) -> Iterator[QPrinter]:
    """A printer that is a file."""
    chosen = a4_printer()
    chosen.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    chosen.setOutputFileName(str(tmp_path / "paper.pdf"))
    return chosen


def _printed(printer: QPrinter) -> list[tuple[int, int]]:
    with pikepdf.open(io.BytesIO(Path(printer.outputFileName()).read_bytes())) as document:
        return [tuple(round(float(side)) for side in page.mediabox[2:]) for page in document.pages]


def test_every_page_lies_on_its_own_a4_sheet(printer: QPrinter):
    news: list[Progress] = []
    assert print_pages(printer, [_page()] * 3, news.append, never_cancelled) == 3
    assert _printed(printer) == [(595, 842)] * 3
    assert [(entry.done, entry.total) for entry in news] == [(1, 3), (2, 3), (3, 3)]


def test_only_the_pages_asked_for(printer: QPrinter):
    printer.setFromTo(2, 3)
    assert chosen_pages(printer, 5) == range(1, 3)
    assert chosen_pages(printer, 2) == range(1, 2)
    assert print_pages(printer, [_page()] * 5, ignore_progress, never_cancelled) == 2
    assert len(_printed(printer)) == 2


def test_printing_can_be_cancelled(printer: QPrinter):
    with pytest.raises(Cancelled):
        print_pages(printer, [_page()] * 3, ignore_progress, lambda: True)


def test_a_printer_that_does_not_answer_is_a_problem_in_words(
    printer: QPrinter, tmp_path: Path, qtlog: object
):
    printer.setOutputFileName(str(tmp_path / "no such folder" / "paper.pdf"))
    with pytest.raises(UserProblem) as caught, qtlog.disabled():
        print_pages(printer, [_page()], ignore_progress, never_cancelled)
    assert caught.value.code == "CANNOT_PRINT"


def test_the_preview_shows_every_page_and_tells_which_is_in_view(qtbot: QtBot):
    view = PagesView(Wording(Language.SWEDISH))
    qtbot.addWidget(view)
    view.resize(640, 400)
    view.show()
    seen: list[int] = []
    view.page_changed.connect(seen.append)

    view.show_pages([_page()] * 3)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 1000)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())

    assert view.page_count == 3
    assert (seen[0], seen[-1]) == (1, 3)


def test_pages_are_as_wide_as_the_view_until_a_zoom_is_chosen(qtbot: QtBot):
    view = PagesView(Wording(Language.SWEDISH))
    qtbot.addWidget(view)
    view.resize(640, 400)
    view.show()
    view.show_pages([_page()])
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    assert view.horizontalScrollBar().maximum() == 0

    view.set_zoom(200)
    qtbot.waitUntil(lambda: view.horizontalScrollBar().maximum() > 0)
    assert view.percent == 200
