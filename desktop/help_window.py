"""Help inside the program: one short page per page, beside the work and never in its way."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from desktop.main_window import MainWindow
from models.resources import RESOURCES


class HelpWindow(QDialog):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        wording = window.workspace.wording
        self._folder = RESOURCES / "help" / wording.language.value
        self.setWindowTitle(wording.translate("HelpWindow", "Help"))
        self._text = QTextBrowser()
        self._text.setAccessibleName(wording.translate("HelpWindow", "Help text"))
        self._text.setSearchPaths([str(self._folder)])
        self._text.setOpenExternalLinks(False)
        self._text.document().setDocumentMargin(16)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self._text)
        self.resize(520, 640)
        window.acts.help.triggered.connect(self.show_for_page)
        window.page_shown.connect(self._follow)

    def show_for_page(self) -> None:
        """The help on the page that is shown."""
        self.show_topic(self._window.page.id if self._window.page else "start")
        self.show()
        self.raise_()

    def show_topic(self, topic: str) -> None:
        name = f"{topic}.md" if (self._folder / f"{topic}.md").is_file() else "start.md"
        self._text.setSource(QUrl(name))

    def _follow(self) -> None:
        if self.isVisible():
            self.show_for_page()
