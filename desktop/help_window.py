"""Help inside the program: one short page per page, beside the work and never in its way."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout

from desktop.main_window import MainWindow
from models.resources import RESOURCES

TABLE_PAGES = frozenset(
    {"balance", "quotas", "dialogue", "places", "homes", "services", "households", "conditions"}
)


class HelpWindow(QDialog):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        wording = window.workspace.wording
        self._folder = RESOURCES / "help" / wording.language.value
        self.setWindowTitle(wording.translate("HelpWindow", "Help"))
        self._text = _HelpText(self._folder)
        self._text.setAccessibleName(wording.translate("HelpWindow", "Help text"))
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

    def show_topic(self, topic: str) -> None:
        """A page with tables also says how tables are worked."""
        topics = [topic if self._has(topic) else "start"]
        if topic in TABLE_PAGES:
            topics.append("tables")
        self._text.setMarkdown(
            "\n\n".join((self._folder / f"{part}.md").read_text(encoding="utf-8") for part in topics)
        )

    def _has(self, topic: str) -> bool:
        return (self._folder / f"{topic}.md").is_file()

    def _follow(self) -> None:
        if self.isVisible():
            self.show_for_page()


class _HelpText(QTextBrowser):
    """Shows pictures by their place beside the text, no wider than there is room."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self._folder = folder
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its room is known at once

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(self._folder / QUrl(name).toString()))
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        return picture.scaledToWidth(min(room, picture.width()), Qt.TransformationMode.SmoothTransformation)
