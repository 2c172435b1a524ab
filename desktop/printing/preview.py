"""The proposal as paper: the very pages of the PDF, printed or saved from here."""

from __future__ import annotations

from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.work_bar import WorkBar
from desktop.messages import MessageBar, Tone, in_words
from desktop.printing.exports import EXPORTS, Export, PaperChoices, choose_file, document
from desktop.printing.pages_view import PREVIEW_DPI, PagesView
from desktop.printing.printer import PRINT_DPI, a4_printer, print_pages
from desktop.workspace import Workspace
from models import proposals
from models.documents.pdf import to_pages
from models.domain.proposal import Proposal
from models.progress import IsCancelled, OnProgress, Progress
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path

    from desktop.main_window import MainWindow

ZOOMS = (None, 50, 75, 100, 125, 150, 200)


class PreviewDialog(QDialog):
    """Pages with zoom and page count, the officer's choices, and the ways out: paper and three files."""

    def __init__(
        self,
        workspace: Workspace,
        proposal_id: int,
        parent: QWidget | None = None,
        *,
        choose: Callable[[QWidget, Workspace, Export, str], Path | None] = choose_file,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._wording = workspace.wording
        self._proposal_id = proposal_id
        self._choose = choose
        translate = self._wording.translate
        self.setWindowTitle(
            self._wording.of(QT_TRANSLATE_NOOP("Preview", "Print proposal {number}"), number=proposal_id)
        )
        self.resize(960, 720)
        self.messages = MessageBar(self._wording)
        self.pages = PagesView(self._wording, self)
        self.pages.page_changed.connect(self._show_page_number)
        self.work = WorkBar(self._wording, self._stage, self)
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(40)
        self.diary_number.setFixedWidth(240)
        self.diary_number.setPlaceholderText(translate("Preview", "for example 851-1234-2026"))
        self.diary_number.editingFinished.connect(self._renew)
        self.public = QCheckBox(translate("Preview", "Public version (small numbers are merged)"), self)
        self.public.setToolTip(
            translate(
                "Preview",
                "For readers outside the county board and the municipality. Numbers below five persons are "
                "shown only as part of larger sums; months, homes, services and shortages are left out.",
            )
        )
        self.public.toggled.connect(self._renew)
        self._shown: PaperChoices | None = None
        self.zoom = QComboBox(self)
        self.zoom.setAccessibleName(translate("Preview", "Zoom"))
        for percent in ZOOMS:
            text = translate("Preview", "Page width") if percent is None else f"{percent} %"
            self.zoom.addItem(text, percent)
        self.zoom.currentIndexChanged.connect(lambda row: self.pages.set_zoom(ZOOMS[row]))
        self._page_number = QLabel(self)
        self.print_button = QPushButton(translate("Preview", "Print …"), self)
        self.print_button.setProperty("primary", True)
        self.print_button.clicked.connect(self._ask_printer)
        self._lay_out()
        for key, steps in ((QKeySequence.StandardKey.ZoomIn, 1), (QKeySequence.StandardKey.ZoomOut, -1)):
            QShortcut(QKeySequence(key), self).activated.connect(lambda steps=steps: self._step_zoom(steps))
        self._renew()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def print_on(self, printer: QPrinter) -> None:
        """Sends the pages to a printer that the officer has chosen."""
        choices, make = self._choices(), self._make_pages

        def work(progress: OnProgress, cancelled: IsCancelled) -> int:
            progress(Progress("pages"))
            return print_pages(printer, make(choices, PRINT_DPI), progress, cancelled)

        job = self._workspace.jobs.start(
            work,
            title=self._wording.translate("Preview", "Printing"),
            done=self._printed,
            failed=self._refuse,
        )
        self.work.follow(job)

    def save(self, export: Export) -> None:
        """Asks where, then writes the whole file or nothing."""
        choices = self._choices()
        named = (
            QT_TRANSLATE_NOOP("Preview", "Proposal {number} {year} public version")
            if choices.public
            else QT_TRANSLATE_NOOP("Preview", "Proposal {number} {year}")
        )
        name = self._wording.of(named, number=self._proposal_id, year=str(self._workspace.year))
        path = self._choose(self, self._workspace, export, name)
        if path is None:
            return
        load, wording = self._load, self._wording

        def work(progress: OnProgress, _cancelled: IsCancelled) -> Path:
            progress(Progress("saving"))
            write_whole(path, export.make(load(), wording, choices))
            return path

        job = self._workspace.jobs.start(
            work,
            title=self._wording.of(QT_TRANSLATE_NOOP("Preview", "Saving {name}"), name=path.name),
            done=self._saved,
            failed=self._refuse,
        )
        self.work.follow(job)

    def focus_saving(self) -> None:
        self.save_buttons[0].setFocus()

    @override
    def reject(self) -> None:
        self.work.cancel()
        super().reject()

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.cancel()
        super().closeEvent(event)

    def _choices(self) -> PaperChoices:
        return PaperChoices(self.diary_number.text().strip(), self.public.isChecked())

    def _load(self) -> Proposal:
        with self._workspace.file.reading() as session:
            return proposals.load(session, self._proposal_id)

    def _make_pages(self, choices: PaperChoices, dpi: int) -> tuple[bytes, ...]:
        return to_pages(document(self._load(), self._wording, choices), dpi)

    def _renew(self) -> None:
        choices, make = self._choices(), self._make_pages
        if choices == self._shown:
            return
        self._shown = choices

        def work(progress: OnProgress, _cancelled: IsCancelled) -> tuple[bytes, ...]:
            progress(Progress("pages"))
            return make(choices, PREVIEW_DPI)

        job = self._workspace.jobs.start(
            work,
            title=self._wording.translate("Preview", "Drawing the pages"),
            done=self._show,
            failed=self._refuse,
        )
        self.work.follow(job)

    def _show(self, pages: tuple[bytes, ...]) -> None:
        self.pages.show_pages(pages)

    def _show_page_number(self, page: int) -> None:
        self._page_number.setText(
            self._wording.of(
                QT_TRANSLATE_NOOP("Preview", "Page {page} ({pages})"), page=page, pages=self.pages.page_count
            )
        )

    def _step_zoom(self, steps: int) -> None:
        self.zoom.setCurrentIndex(min(max(self.zoom.currentIndex() + steps, 0), len(ZOOMS) - 1))

    def _ask_printer(self) -> None:
        printer = a4_printer()
        dialog = QPrintDialog(printer, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setOption(QPrintDialog.PrintDialogOption.PrintPageRange)
        dialog.setMinMax(1, max(self.pages.page_count, 1))
        dialog.accepted.connect(lambda: self.print_on(printer))
        dialog.show()

    def _printed(self, count: int) -> None:
        self.messages.tell(self._wording.translate("Preview", "%n pages sent to the printer", None, count))

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
        label = QLabel(self._wording.translate("Preview", "Diary number"), self)
        label.setBuddy(self.diary_number)
        top.addWidget(label)
        top.addWidget(self.diary_number)
        top.addSpacing(16)
        top.addWidget(self.public)
        top.addSpacing(16)
        top.addWidget(self._page_number)
        top.addStretch(1)
        top.addWidget(self.zoom)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        bottom.addWidget(self.work, 1)
        self.save_buttons: list[QPushButton] = []
        for export in EXPORTS:
            button = QPushButton(self._wording.of(export.title), self)
            button.setAutoDefault(False)
            button.clicked.connect(lambda _checked=False, export=export: self.save(export))
            bottom.addWidget(button)
            self.save_buttons.append(button)
        self.print_button.setAutoDefault(False)
        bottom.addWidget(self.print_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addWidget(self.messages)
        layout.addLayout(top)
        layout.addWidget(self.pages, 1)
        layout.addLayout(bottom)


def open_print(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """Opens the preview of the proposal that is looked at, or says that there is none."""
    from desktop.pages.proposal import ProposalPage

    page = window.page
    number = page.proposal_id if isinstance(page, ProposalPage) else None
    if number is None:
        with workspace.file.reading() as session:
            number = proposals.latest_id(session, workspace.year)
    if number is None:
        window.tell(
            workspace.wording.of(
                QT_TRANSLATE_NOOP(
                    "Preview", "There is no proposal to print for {year} yet.\nPlan first (F9)."
                ),
                year=str(workspace.year),
            ),
            Tone.WARNING,
        )
        return None
    dialog = PreviewDialog(workspace, number, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog
