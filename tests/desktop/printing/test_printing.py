"""Pages onto paper and into the preview."""

import io
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import pikepdf
import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.printing.order import PrinterOffer, PrintOrder, Sides, pages_named
from desktop.printing.pages_view import PagesView
from desktop.printing.preview import PreviewDialog
from desktop.printing.print_choices import PrintChoices
from desktop.printing.printer import a4_printer, chosen_pages, print_order, print_pages
from desktop.printing.proposal_paper import ProposalForm
from desktop.printing.quota_paper import QuotaPaperForm
from desktop.settings import WindowSettings
from desktop.workspace import Workspace
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


@pytest.mark.parametrize(
    ("text", "pages"),
    [
        ("", (0, 1, 2, 3, 4)),
        (" 2 ", (1,)),
        ("2-4", (1, 2, 3)),
        ("4–5, 1; 1", (3, 4, 0)),
    ],
)
def test_pages_are_named_as_people_name_them(text: str, pages: tuple[int, ...]):
    assert pages_named(text, 5) == pages


@pytest.mark.parametrize("text", ["0", "6", "3-2", "2-", "-2", "ett", "1,,2", "1-2-3"])
def test_other_pages_are_refused(text: str):
    with pytest.raises(UserProblem) as caught:
        pages_named(text, 5)
    assert caught.value.code == "PAGES_NOT_UNDERSTOOD"


@given(st.text("0123456789-–,; ", max_size=12), st.integers(1, 30))
def test_named_pages_are_pages_of_the_paper(text: str, count: int):
    with suppress(UserProblem):
        pages = pages_named(text, count)
        assert pages
        assert len(set(pages)) == len(pages)
        assert set(pages) <= set(range(count))


def test_the_pages_ordered_become_a_file(qtbot: QtBot, tmp_path: Path):
    order = PrintOrder("", (2, 0), file=tmp_path / "some.pdf")
    assert print_order(order, [_page(), _page(), _page(1684, 1190)], ignore_progress, never_cancelled) == 2
    with pikepdf.open(tmp_path / "some.pdf") as document:
        assert len(document.pages) == 2


@pytest.mark.parametrize(
    ("sides", "pages", "sheets"),
    [(Sides.ONE, (0, 1, 2), 9), (Sides.LONG_EDGE, (0, 1, 2), 11), (Sides.SHORT_EDGE, (0, 1), 6)],
)
def test_copies_that_a_printer_cannot_make_begin_on_sheets_of_their_own(
    qtbot: QtBot, tmp_path: Path, sides: Sides, pages: tuple[int, ...], sheets: int
):
    """A printer that is a file makes no copies itself."""
    order = PrintOrder("", pages, 3, sides, tmp_path / "copies.pdf")
    assert print_order(order, [_page()] * 3, ignore_progress, never_cancelled) == len(pages)
    with pikepdf.open(tmp_path / "copies.pdf") as document:
        assert len(document.pages) == sheets


@pytest.fixture
def choices(qtbot: QtBot, settings: WindowSettings) -> PrintChoices:
    shown = PrintChoices(Wording(Language.SWEDISH), settings)
    qtbot.addWidget(shown)
    return shown


PRINTERS = (PrinterOffer("Hallen", two_sided=True), PrinterOffer("Rum 12", two_sided=False))


def test_only_what_the_printer_can_do_is_offered(choices: PrintChoices):
    assert choices.is_file
    assert not choices.copies.isEnabled()
    choices.offer(PRINTERS)
    assert choices.sides.isEnabled()
    choices.sides.setCurrentIndex(1)
    choices.copies.setValue(4)
    choices.pages.setText("2-3")
    assert choices.order(5) == PrintOrder("Hallen", (1, 2), 4, Sides.LONG_EDGE)
    choices.printer.setCurrentIndex(1)
    assert not choices.sides.isEnabled()
    assert "bara skriver på ena sidan" in choices.sides.toolTip()
    assert choices.order(5).sides is Sides.ONE


def test_printer_and_sides_are_remembered(choices: PrintChoices, settings: WindowSettings, qtbot: QtBot):
    choices.offer(PRINTERS[::-1])
    assert choices.order(1).printer == "Rum 12"
    choices.printer.setCurrentIndex(1)
    choices.printer.activated.emit(1)
    choices.sides.setCurrentIndex(2)
    choices.sides.activated.emit(2)
    again = PrintChoices(Wording(Language.SWEDISH), settings)
    qtbot.addWidget(again)
    again.offer(PRINTERS[::-1])
    assert again.order(1) == PrintOrder("Hallen", (0,), 1, Sides.SHORT_EDGE)
    again.offer(PRINTERS[1:])
    assert again.order(1).printer == "Rum 12", "a printer that is gone is not chosen"


def test_the_preview_prints_the_pages_that_are_named(workspace: Workspace, qtbot: QtBot, tmp_path: Path):
    form = QuotaPaperForm(workspace)
    preview = PreviewDialog(workspace, form, choose=lambda *_: tmp_path / "pages.pdf")
    qtbot.addWidget(preview)
    form.kind.setCurrentIndex(1)
    preview.printing.offer(())
    preview.printing.pages.setText("2-3")
    preview.printing.act.click()
    assert "2 sidor sparades som bilder" in preview.messages.text
    assert preview.printing.only_pictures.isVisibleTo(preview)
    assert "läsas upp" in preview.printing.pages.accessibleDescription()
    with pikepdf.open(tmp_path / "pages.pdf") as document:
        assert len(document.pages) == 2
    preview.printing.pages.setText("99")
    preview.printing.act.click()
    assert "är inte sidor" in preview.messages.text


def test_many_pages_are_shown_without_holding_the_window(qtbot: QtBot):
    """Pictures are read when they come into view: 60 pages cost less than reading three."""
    noise = QImage(1190, 1684, QImage.Format.Format_RGB32)
    noise.fill(QColor("white"))
    for row in range(0, 1684, 3):
        for column in range(0, 1190, 7):
            noise.setPixel(column, row, row * column)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    noise.save(buffer, "PNG")
    page = bytes(buffer.data().data())
    started = time.process_time()
    for _ in range(3):
        QImage.fromData(page)
    reading = time.process_time() - started
    view = PagesView(Wording(Language.SWEDISH))
    qtbot.addWidget(view)
    started = time.process_time()
    view.show_pages([page] * 60)
    assert time.process_time() - started < reading


def test_nothing_is_printed_that_cannot_be_seen(workspace: Workspace, qtbot: QtBot):
    preview = PreviewDialog(workspace, ProposalForm(workspace, 99))
    qtbot.addWidget(preview)
    assert "99" in preview.messages.text
    assert preview.pages.page_count == 0
    assert not preview.printing.act.isEnabled()


def test_a_file_of_all_pages_is_the_accessible_one(workspace: Workspace, qtbot: QtBot, tmp_path: Path):
    preview = PreviewDialog(workspace, QuotaPaperForm(workspace), choose=lambda *_: tmp_path / "all.pdf")
    qtbot.addWidget(preview)
    preview.printing.offer(())
    assert not preview.printing.only_pictures.isVisibleTo(preview)
    preview.printing.act.click()
    assert "all.pdf" in preview.messages.text
    with pikepdf.open(tmp_path / "all.pdf") as document:
        assert document.Root.MarkInfo.Marked
        assert str(document.Root.Lang) == "sv-SE"
