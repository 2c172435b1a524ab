"""A paper before it is printed: the very pages of the PDF, printed or saved from here."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.work_bar import WorkBar
from desktop.frame.messages import MessageBar, Tone, in_words
from desktop.jobs import Lane, Work
from desktop.printing.exports import EXPORTS, Export, choose_file
from desktop.printing.order import PrintOrder
from desktop.printing.pages_view import PREVIEW_DPI, PagesView
from desktop.printing.paper import Paper, PaperForm
from desktop.printing.print_choices import PrintChoices
from desktop.printing.printer import PRINT_DPI, a4_printer, offers, print_order, print_pages
from desktop.workspace import Workspace
from models import queries
from models.documents.parts import Document
from models.documents.pdf import to_pages
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress, Progress
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

SIDE_SIGNS = 34
ZOOMS = (None, 50, 75, 100, 125, 150, 200)


class PreviewDialog(QDialog):
    """Pages with zoom and page count, the officer's choices, and the ways out: paper and three files."""

    def __init__(
        self,
        workspace: Workspace,
        form: PaperForm,
        parent: QWidget | None = None,
        *,
        choose: Callable[[QWidget, Workspace, Export, str], Path | None] = choose_file,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = workspace.wording
        self._choose = choose
        self.form = form
        form.setParent(self)
        form.changed.connect(self._renew)
        workspace.opened.connect(self.close)  # the paper is of a planning file that is no longer open
        translate = self._wording.translate
        self.setWindowTitle(form.title)
        self.resize(1180, 720)
        self.messages = MessageBar(self._wording)
        self.pages = PagesView(self._wording, self)
        self.pages.page_changed.connect(self._show_page_number)
        self.work = WorkBar(self._wording, self._stage, self)
        self.finished.connect(lambda _result: self.work.cancel())
        self._shown: Paper | None = None
        self.zoom = QComboBox(self)
        self.zoom.setAccessibleName(translate("Preview", "Zoom"))
        for percent in ZOOMS:
            text = translate("Preview", "Page width") if percent is None else f"{percent} %"
            self.zoom.addItem(text, percent)
        self.zoom.currentIndexChanged.connect(lambda row: self.pages.set_zoom(ZOOMS[row]))
        self._page_number = QLabel(self)
        self.printing = PrintChoices(self._wording, workspace.settings, self)
        self.printing.wanted.connect(self._print)
        self.printing.more_wanted.connect(self._ask_system)
        self._lay_out()
        workspace.jobs.start(
            lambda _progress, _cancelled: offers(),
            title=translate("Printing", "Looking for printers"),
            done=self.printing.offer,
            lane=Lane.NETWORK,
            quiet=True,
        )
        for key, steps in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda steps=steps: self._step_zoom(steps))
        self._renew()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def print_on(self, printer: QPrinter) -> None:
        """Sends the pages to a printer that the officer has chosen."""
        paper = self.form.paper()

        def work(progress: OnProgress, cancelled: IsCancelled) -> int:
            progress(Progress("pages"))
            return print_pages(printer, to_pages(self._headed(paper), PRINT_DPI), progress, cancelled)

        self._start(work, self._wording.translate("Preview", "Printing"), self._printed)

    def _print(self) -> None:
        """As chosen beside the pages; a file is asked for where the pages become one."""
        paper = self.form.paper()
        try:
            order = self.printing.order(self.pages.page_count)
        except UserProblem as problem:
            self._refuse(problem)
            self.printing.pages.setFocus()
            return
        if self.printing.is_file:
            if order.pages == tuple(range(self.pages.page_count)):
                self.save(EXPORTS[0])
                return
            path = self._choose(self, self._workspace, EXPORTS[0], paper.file_name)
            if path is None:
                return
            order = replace(order, file=path)

        def work(progress: OnProgress, cancelled: IsCancelled) -> int:
            progress(Progress("pages"))
            return print_order(order, to_pages(self._headed(paper), PRINT_DPI), progress, cancelled)

        done = self._printed if order.file is None else lambda count: self._saved_as_pictures(count, order)
        self._start(work, self._wording.translate("Preview", "Printing"), done)

    def _start[Result](self, work: Work[Result], title: str, done: Callable[[Result], None]) -> None:
        job = self._workspace.jobs.start(work, title=title, done=done, failed=self._refuse)
        self.work.follow(job)

    def save(self, export: Export) -> None:
        """Asks where, then writes the whole file or nothing."""
        paper = self.form.paper()
        path = self._choose(self, self._workspace, export, paper.file_name)
        if path is None:
            return

        def work(progress: OnProgress, _cancelled: IsCancelled) -> Path:
            progress(Progress("saving"))
            write_whole(path, paper.workbook() if export.make is None else export.make(self._headed(paper)))
            return path

        title = self._wording.of(QT_TRANSLATE_NOOP("Preview", "Saving {name}"), name=path.name)
        self._start(work, title, self._saved)

    def focus_saving(self) -> None:
        self.save_buttons[0].setFocus()

    def _headed(self, paper: Paper) -> Document:
        """As it leaves the authority; made by a job."""
        with self._workspace.file.reading() as session:
            head = queries.letterhead(session)
        return paper.document().under(head)

    def _renew(self) -> None:
        paper = self.form.paper()
        if paper == self._shown:
            return
        self._shown = paper
        self.printing.act.setEnabled(False)  # pages are named of the paper that is seen

        def work(progress: OnProgress, _cancelled: IsCancelled) -> tuple[bytes, ...]:
            progress(Progress("pages"))
            return to_pages(self._headed(paper), PREVIEW_DPI)

        job = self._workspace.jobs.start(
            work,
            title=self._wording.translate("Preview", "Drawing the pages"),
            done=lambda pages: self._show(paper, pages),
            failed=lambda error: self._show_none(paper, error),
        )
        self.work.follow(job)

    def _show(self, paper: Paper, pages: tuple[bytes, ...]) -> None:
        """Unless something else has been chosen while they were drawn."""
        if paper == self._shown:
            self.pages.show_pages(pages)
            self.printing.act.setEnabled(True)
            self.messages.forget_problem()

    def _show_none(self, paper: Paper, error: Exception) -> None:
        """No pages rather than those of another paper."""
        if paper == self._shown:
            self.pages.show_pages(())
            self._page_number.clear()
            self._refuse(error)

    def _show_page_number(self, page: int) -> None:
        self._page_number.setText(
            self._wording.of(
                QT_TRANSLATE_NOOP("Preview", "Page {page} ({pages})"), page=page, pages=self.pages.page_count
            )
        )

    def _step_zoom(self, steps: int) -> None:
        self.zoom.setCurrentIndex(min(max(self.zoom.currentIndex() + steps, 0), len(ZOOMS) - 1))

    def _ask_system(self) -> None:
        """The system's own dialog, for trays, colour and what else the printer knows."""
        printer = a4_printer()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(self.pages.page_count, 1))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.show()

    def _printed(self, count: int) -> None:
        self.messages.tell(self._wording.translate("Preview", "%n pages sent to the printer", None, count))

    def _saved_as_pictures(self, count: int, order: PrintOrder) -> None:
        said = self._wording.translate(
            "Preview", "%n pages saved as pictures, which cannot be read aloud or searched.", None, count
        )
        self.messages.tell(f"{said}\n{order.file}", Tone.WARNING)

    def _saved(self, path: Path) -> None:
        self.messages.tell(self._wording.of(QT_TRANSLATE_NOOP("Preview", "Saved as {path}"), path=str(path)))

    def _refuse(self, error: Exception) -> None:
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    def _stage(self, progress: Progress) -> str:
        translate = self._wording.translate
        stages = {
            "pages": translate("Preview", "Drawing the pages"),
            "printing": translate("Preview", "Printing"),
            "saving": translate("Preview", "Saving"),
        }
        return stages.get(progress.stage, "")

    def _lay_out(self) -> None:
        top = QHBoxLayout()
        top.setSpacing(8)
        self._page_number.setFixedHeight(self.zoom.sizeHint().height())
        top.addWidget(self.form, 1)
        top.addSpacing(16)
        top.addWidget(self._page_number, 0, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self.zoom, 0, Qt.AlignmentFlag.AlignTop)
        side = QVBoxLayout()
        side.setSpacing(8)
        side.addWidget(self._heading(self._wording.translate("Printing", "On paper")))
        side.addWidget(self.printing)
        side.addSpacing(16)
        side.addWidget(self._heading(self._wording.translate("Printing", "As a file")))
        self.save_buttons: list[QPushButton] = []
        for export in EXPORTS:
            button = QPushButton(self._wording.of(export.title), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, export=export: self.save(export))
            side.addWidget(button)
            self.save_buttons.append(button)
        side.addStretch(1)
        beside = QWidget(self)
        beside.setMinimumWidth(SIDE_SIGNS * self.fontMetrics().averageCharWidth())
        side.setContentsMargins(0, 0, 0, 0)
        beside.setLayout(side)
        middle = QHBoxLayout()
        middle.setSpacing(16)
        middle.addWidget(self.pages, 1)
        middle.addWidget(beside)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self.messages)
        layout.addLayout(top)
        layout.addLayout(middle, 1)
        layout.addWidget(self.work)

    def _heading(self, words: str) -> QLabel:
        label = QLabel(words, self)
        label.setProperty("role", "heading")
        return label


def open_preview(workspace: Workspace, form: PaperForm, over: QWidget) -> PreviewDialog:
    """Opens the preview over the window or dialog that asks for it."""
    dialog = PreviewDialog(workspace, form, over)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
