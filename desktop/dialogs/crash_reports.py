"""What the program wrote about its own mistakes: read it, save it for those who look after it, remove it."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop import crash_reports
from desktop.frame.leaving import HOLDS_NOTHING
from desktop.frame.messages import MessageBar, quiet_label
from desktop.paths import documents
from models.errors import UserProblem
from models.wording import Wording

type ChooseFile = Callable[[QWidget, str, str], tuple[str, str]]


class CrashReportDialog(QDialog):
    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        translate = wording.translate
        self.choose_file: ChooseFile = QFileDialog.getSaveFileName
        self.setWindowTitle(translate("Crash", "Crash reports"))
        self.setProperty(HOLDS_NOTHING, True)
        lead = QLabel(
            translate(
                "Crash",
                "Where in the program something went wrong. Nothing from your planning file is in a report, "
                "and the program never sends it. Save it if those who look after the program ask for it.",
            )
        )
        lead.setWordWrap(True)
        self._nothing = quiet_label(translate("Crash", "There are no crash reports."))
        self._messages = MessageBar(wording)
        self.list = QListWidget(self)
        self.list.setAccessibleName(translate("Crash", "Reports, the newest first"))
        self.list.setFixedWidth(24 * self.fontMetrics().averageCharWidth())
        self.text = QPlainTextEdit(self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(translate("Crash", "The report"))
        self.save_button = QPushButton(translate("Crash", "&Save as …"), self)
        self.remove_button = QPushButton(translate("Crash", "&Remove"), self)
        close = QPushButton(translate("Crash", "Close"), self)
        self.save_button.clicked.connect(self._save)
        self.remove_button.clicked.connect(self._remove)
        close.clicked.connect(self.close)
        self.list.currentItemChanged.connect(self._read)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        for button in (self.remove_button, self.save_button, close):
            buttons.addWidget(button)
        middle = QHBoxLayout()
        middle.setSpacing(8)
        middle.addWidget(self.list)
        middle.addWidget(self.text, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        for widget in (lead, self._messages, self._nothing):
            layout.addWidget(widget)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)
        self.resize(720, 480)
        self._fill()

    def _fill(self) -> None:
        self.list.clear()
        for path in crash_reports.reports():
            year, month, day, clock = path.stem.split("-")[:4]
            item = QListWidgetItem(f"{year}-{month}-{day} {clock[:2]}:{clock[2:4]}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, path)
        self.list.setCurrentRow(0)
        has_any = self.list.count() > 0
        self._nothing.setVisible(not has_any)
        self.save_button.setEnabled(has_any)
        self.remove_button.setEnabled(has_any)
        if not has_any:
            self.text.clear()

    def _chosen(self) -> Path:
        path: Path = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        return path

    def _read(self, item: QListWidgetItem | None) -> None:
        if item is not None:
            self.text.setPlainText(self._chosen().read_text(encoding="utf-8", errors="replace"))

    def _save(self) -> None:
        path = self._chosen()
        chosen, _kind = self.choose_file(self, self.save_button.text(), str(documents() / path.name))
        if chosen:
            try:
                shutil.copyfile(path, chosen)
            except OSError as error:
                problem = UserProblem("CANNOT_WRITE", path=chosen, reason=error.strerror or "")
                self._messages.tell_problem(problem)

    def _remove(self) -> None:
        self._chosen().unlink(missing_ok=True)
        self._fill()
