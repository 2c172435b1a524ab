"""Files held over a window or dialog, and let go of there."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QLabel, QWidget

from models.wording import QT_TRANSLATE_NOOP, Wording

_SIGNS, _LOWEST = 48, 160  # the width of the card in signs of text; its height in pixels


class FileDrop(QObject):
    """While files are held over the widget a card says what letting go does; empty words turn them away."""

    def __init__(
        self,
        widget: QWidget,
        what_happens: Callable[[Sequence[Path]], str],
        take: Callable[[Sequence[Path]], object],
    ) -> None:
        super().__init__(widget)
        self._widget = widget
        self._what_happens = what_happens
        self._take = take
        self._hint = QLabel(widget)
        self._hint.setProperty("role", "title")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setMargin(24)
        self._hint.setAutoFillBackground(True)
        self._hint.setForegroundRole(QPalette.ColorRole.HighlightedText)
        self._hint.setBackgroundRole(QPalette.ColorRole.Highlight)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        widget.setAcceptDrops(True)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        match event:
            case QDragEnterEvent():
                return self._entered(event)
            case QDropEvent() if event.type() == QEvent.Type.Drop:
                return self._dropped(event)
            case _ if event.type() == QEvent.Type.DragLeave:
                self._hint.hide()
        return super().eventFilter(watched, event)

    def _entered(self, event: QDragEnterEvent) -> bool:
        paths = _files(event.mimeData())
        text = self._what_happens(paths) if paths else ""
        if not text:
            return False
        event.acceptProposedAction()
        self._hint.setText(text)
        self._hint.ensurePolished()
        width = min(_SIGNS * self._hint.fontMetrics().averageCharWidth(), self._widget.width())
        card = QRect(0, 0, width, max(self._hint.heightForWidth(width), _LOWEST))
        card.moveCenter(self._widget.rect().center())
        self._hint.setGeometry(card)
        self._hint.show()
        self._hint.raise_()
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        self._hint.hide()
        paths = _files(event.mimeData())
        if not paths or not self._what_happens(paths):
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        self._take(paths)
        return True


def letting_go(tables: Sequence[Path], wording: Wording) -> str:
    """What happens to files that are to be imported."""
    if len(tables) == 1:
        text = QT_TRANSLATE_NOOP("Dropping", "Let go to look at {file} before it is imported")
        return wording.of(text, file=tables[0].name)
    return wording.translate(
        "Dropping", "Let go to look at %n files before they are imported", None, len(tables)
    )


def _files(mime: QMimeData) -> list[Path]:
    """Files on this machine or a file server; folders and web addresses are none.

    A file server is not asked: one that does not answer would hold the window. The reading tells of folders.
    """
    names = [url.toLocalFile() for url in mime.urls() if url.isLocalFile()]
    return [Path(name) for name in names if name.startswith("//") or Path(name).is_file()]
