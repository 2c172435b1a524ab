"""Fetching criteria from Kolada or SCB: say who is asked, ask on a click, look, take in."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.work_bar import WorkBar
from desktop.frame.messages import MessageBar, Tone, in_words
from desktop.importing.confirm import confirm_import
from desktop.importing.report import ReportView
from desktop.jobs import Lane, Work
from desktop.workspace import Workspace
from models.fetching import kolada, scb
from models.fetching.transport import HttpsTransport, Transport
from models.imports import ImportPreview, prepare_fetched
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from models.wording import QT_TRANSLATE_NOOP
from models.words.criterion_words import MEASURE_TITLES

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow

_FIRST_YEAR = 2000
_POPULATION = "population"


@dataclass(frozen=True, slots=True)
class _Offer:
    """A key figure of Kolada (empty: its id is written), or SCB's inhabitants."""

    host: str
    key_figure: str
    measure: str


def open_fetch(workspace: Workspace, window: MainWindow) -> FetchDialog:
    dialog = FetchDialog(workspace, window)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fetched_text.connect(window.tell)
    dialog.show()
    return dialog


class FetchDialog(QDialog):
    """Nothing is asked before the button is pressed, and nothing taken in before the second one is."""

    fetched_text = Signal(str)

    def __init__(
        self, workspace: Workspace, parent: QWidget | None = None, *, transport: Transport | None = None
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        workspace.opened.connect(self.close)  # what was fetched is compared with the plan it was fetched for
        self._wording = workspace.wording
        self._transport = transport or HttpsTransport()
        self.preview: ImportPreview | None = None
        translate, of = self._wording.translate, self._wording.of
        self.setWindowTitle(translate("Fetching", "Fetch criteria"))
        self.resize(960, 680)
        self.messages = MessageBar(self._wording)
        self.offer = QComboBox(self)
        for figure in kolada.KEY_FIGURES:
            self.offer.addItem(
                f"Kolada {figure.id} – {of(figure.title)}", _Offer(kolada.HOST, figure.id, figure.measure)
            )
        self.offer.addItem(
            of(
                QT_TRANSLATE_NOOP("Fetching", "SCB {table} – Inhabitants 31 December, up to {year}"),
                table=scb.TABLE,
                year=str(scb.LAST_YEAR),
            ),
            _Offer(scb.HOST, "", _POPULATION),
        )
        self.offer.addItem(
            translate("Fetching", "Kolada – another key figure, by its id"), _Offer(kolada.HOST, "", "")
        )
        self.key_figure = QLineEdit(self)
        self.key_figure.setPlaceholderText("N01951")
        self.measure = QComboBox(self)
        for measure, title in MEASURE_TITLES.items():
            self.measure.addItem(of(title), measure)
        self.data_year = QSpinBox(self)
        self.data_year.setRange(_FIRST_YEAR, workspace.year)
        self.data_year.setValue(workspace.year - 1)
        self.notice = QLabel(self)
        self.notice.setWordWrap(True)
        self.fetch_button = QPushButton(translate("Fetching", "Fetch"), self)
        self.fetch_button.setDefault(True)
        self.fetch_button.clicked.connect(self.fetch)
        self.work = WorkBar(self._wording, self._stage, self)
        self.finished.connect(lambda _result: self.work.cancel())
        self.report = ReportView(self._wording, self)
        self.report.tabs.setTabVisible(2, False)
        self.close_button = QPushButton(translate("Fetching", "Close"), self)
        self.close_button.setAutoDefault(False)
        self.close_button.clicked.connect(self.close)
        self.confirm_button = QPushButton(translate("Fetching", "Take in"), self)
        self.confirm_button.setProperty("primary", True)
        self.confirm_button.setAutoDefault(False)
        self.confirm_button.clicked.connect(self.confirm)
        self._lay_out()
        self.offer.currentIndexChanged.connect(self._offer_chosen)
        for changed in (self.data_year.valueChanged, self.measure.activated, self.key_figure.textEdited):
            changed.connect(self._forget)
        self._offer_chosen()

    @property
    def is_busy(self) -> bool:
        return self.work.is_busy

    def fetch(self) -> None:
        """Asks the service and shows what its answer would change."""
        offer = self._offer
        measure = offer.measure or str(self.measure.currentData())
        figure = offer.key_figure or self.key_figure.text()
        year, data_year = self._workspace.year, self.data_year.value()
        file, transport, wording = self._workspace.file, self._transport, self._wording

        def work(progress: OnProgress, cancelled: IsCancelled) -> ImportPreview:
            if offer.host == scb.HOST:
                fetched = scb.fetch(transport, data_year, progress, cancelled)
            else:
                fetched = kolada.fetch(transport, figure, data_year, progress, cancelled)
            if cancelled():
                raise Cancelled
            return prepare_fetched(file, fetched, measure, year=year, wording=wording)

        self._forget()
        title = wording.of(QT_TRANSLATE_NOOP("Fetching", "Asking {host}"), host=offer.host)
        self._run(work, title, self._show, Lane.NETWORK)

    def confirm(self) -> None:
        """Takes in what the report says as one undo step, after a backup."""
        preview = self.preview
        if preview is None or self.is_busy:
            return
        self.messages.hide()
        self.confirm_button.setEnabled(False)
        self.fetch_button.setEnabled(False)
        job = confirm_import(
            self._workspace,
            preview.confirmed_edit,
            preview.report.file_name,
            done=lambda: self._tell_taken_in(preview),
            refused=self._tell_not_taken_in,
            cancelled=self._tell_cancelled,
        )
        if job is not None:
            self.work.follow(job)

    def _tell_not_taken_in(self, error: Exception) -> None:
        """What was fetched is still there, so it can be tried once more."""
        self.fetch_button.setEnabled(True)
        self.confirm_button.setEnabled(self.preview is not None)
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    @property
    def _offer(self) -> _Offer:
        offer: _Offer = self.offer.currentData()
        return offer

    def _tell_taken_in(self, preview: ImportPreview) -> None:
        report = preview.report
        self.fetched_text.emit(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Fetching",
                    "{source} is taken in. New: {new}, changed: {changed}. It can be undone (Ctrl+Z).",
                ),
                source=report.file_name,
                new=report.new,
                changed=report.changed,
            )
        )
        self.close()

    def _run[T](
        self, work: Work[T], title: str, done: Callable[[T], None], lane: Lane = Lane.DATABASE
    ) -> None:
        self.messages.hide()
        self.confirm_button.setEnabled(False)
        self.fetch_button.setEnabled(False)
        job = self._workspace.jobs.start(
            work, title=title, done=done, failed=self._refuse, cancelled=self._tell_cancelled, lane=lane
        )
        self.work.follow(job)

    def _show(self, preview: ImportPreview) -> None:
        self.fetch_button.setEnabled(True)
        self.preview = preview
        self.report.show_report(preview.report)
        self.report.tabs.setTabVisible(2, False)
        self.report.setVisible(True)
        self.confirm_button.setEnabled(preview.changes_the_plan)
        said = self._wording.of(
            QT_TRANSLATE_NOOP("Fetching", "The answer is “{source}”. Check that it is what you meant."),
            source=preview.report.file_name,
        )
        self.messages.tell(said, Tone.DONE)

    def _refuse(self, error: Exception) -> None:
        self._forget()
        self.fetch_button.setEnabled(True)
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    def _tell_cancelled(self) -> None:
        self._forget()
        self.fetch_button.setEnabled(True)
        words = self._wording.translate("Fetching", "It was cancelled. Nothing has been changed.")
        self.messages.tell(words, Tone.WARNING)

    def _forget(self) -> None:
        """Another question: what was answered before is not taken in."""
        self.preview = None
        self.fetch_button.setEnabled(not self.is_busy)
        self.report.setVisible(False)
        self.confirm_button.setEnabled(False)

    def _offer_chosen(self) -> None:
        offer = self._offer
        is_open = offer.host == kolada.HOST and not offer.key_figure
        self.key_figure.setEnabled(is_open)
        self.key_figure.setText(offer.key_figure)
        self.measure.setEnabled(is_open)
        if offer.measure:
            self.measure.setCurrentIndex(self.measure.findData(offer.measure))
        latest = min(self._workspace.year, scb.LAST_YEAR if offer.host == scb.HOST else self._workspace.year)
        self.data_year.setMaximum(latest)
        self.notice.setText(
            self._wording.of(
                QT_TRANSLATE_NOOP(
                    "Fetching",
                    "The program contacts {host} when you press Fetch, and asks about the whole country. "
                    "Nothing of the plan is sent. What comes back is kept in the plan with its source.",
                ),
                host=offer.host,
            )
        )
        self._forget()

    def _stage(self, progress: Progress) -> str:
        if progress.stage == "asking":
            return self._wording.translate("Fetching", "Asking what the key figure is")
        return self._wording.translate("Fetching", "Fetching the values")

    def _lay_out(self) -> None:
        translate = self._wording.translate
        fields = labelled_fields(
            (
                (translate("Fetching", "&What"), self.offer),
                (translate("Fetching", "&Key figure"), self.key_figure),
                (translate("Fetching", "It &measures"), self.measure),
                (translate("Fetching", "&Year of the values"), self.data_year),
            )
        )
        ask = QHBoxLayout()
        ask.setSpacing(8)
        ask.addWidget(self.fetch_button)
        ask.addWidget(self.work, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(self.close_button)
        buttons.addWidget(self.confirm_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(fields)
        layout.addWidget(self.notice)
        layout.addLayout(ask)
        layout.addWidget(self.messages)
        layout.addWidget(self.report, 1)
        layout.addLayout(buttons)
