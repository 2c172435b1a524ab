"""A topic as it is read: its pictures fit, its links lead to other topics, what was sought is marked."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QPalette, QTextCursor, QTextDocument
from PySide6.QtWidgets import QTextBrowser, QTextEdit

from desktop.help.help_library import Topic


class HelpText(QTextBrowser):
    """Never opens a link by itself: `anchorClicked` tells which topic is asked for."""

    def __init__(self) -> None:
        super().__init__()
        self._folder = Path()
        self.setOpenLinks(False)
        self.document().setDocumentMargin(24)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # its room is known at once

    def show_topic(self, topic: Topic) -> None:
        self._folder = topic.folder
        self.setMarkdown(topic.text)

    def mark(self, words: str) -> None:
        """Marks every find and brings the first into view."""
        marks = []
        for word in words.split():
            found = self.document().find(word)
            while not found.isNull():
                marks.append(self._mark(found))
                found = self.document().find(word, found)
        self.setExtraSelections(marks)
        if marks:
            self.setTextCursor(min((mark.cursor for mark in marks), key=QTextCursor.selectionStart))
            self.moveCursor(QTextCursor.MoveOperation.StartOfWord)
            self.ensureCursorVisible()

    def _mark(self, found: QTextCursor) -> QTextEdit.ExtraSelection:
        mark = QTextEdit.ExtraSelection()
        mark.cursor = found
        mark.format.setBackground(self.palette().color(QPalette.ColorRole.Highlight))
        mark.format.setForeground(self.palette().color(QPalette.ColorRole.HighlightedText))
        return mark

    def loadResource(self, kind: int, name: QUrl | str) -> object:  # noqa: N802 - Qt's name
        if kind != QTextDocument.ResourceType.ImageResource.value:
            return super().loadResource(kind, name)
        picture = QImage(str(self._folder / QUrl(name).toString()))
        room = self.viewport().width() - 2 * round(self.document().documentMargin())
        return picture.scaledToWidth(min(room, picture.width()), Qt.TransformationMode.SmoothTransformation)
