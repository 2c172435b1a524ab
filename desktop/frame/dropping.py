"""Files dropped anywhere on the window: a planning file is opened, tables are imported."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, QRect, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QPalette
from PySide6.QtWidgets import QLabel

from desktop.frame.main_window import MainWindow
from desktop.frame.messages import Tone
from desktop.frame.plan_files import SUFFIX
from models.wording import QT_TRANSLATE_NOOP

_SIGNS, _LOWEST = 48, 160  # the width of the card in signs of text; its height in pixels


class DroppedFiles(QObject):
    """While files are held over the window, it says what letting go of them would do."""

    def __init__(self, window: MainWindow, open_plan: Callable[[Path], None]) -> None:
        super().__init__(window)
        self._window = window
        self._wording = window.workspace.wording
        self._open_plan = open_plan
        self._hint = QLabel(window)
        self._hint.setProperty("role", "title")
        self._hint.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._hint.setWordWrap(True)
        self._hint.setMargin(24)
        self._hint.setAutoFillBackground(True)
        self._hint.setForegroundRole(QPalette.ColorRole.HighlightedText)
        self._hint.setBackgroundRole(QPalette.ColorRole.Highlight)
        self._hint.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._hint.hide()
        window.setAcceptDrops(True)
        window.installEventFilter(self)

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
        if not paths:
            return False
        event.acceptProposedAction()
        self._hint.setText(self._what_happens(paths))
        self._hint.ensurePolished()
        width = min(_SIGNS * self._hint.fontMetrics().averageCharWidth(), self._window.width())
        card = QRect(0, 0, width, max(self._hint.heightForWidth(width), _LOWEST))
        card.moveCenter(self._window.rect().center())
        self._hint.setGeometry(card)
        self._hint.show()
        self._hint.raise_()
        return True

    def _dropped(self, event: QDropEvent) -> bool:
        self._hint.hide()
        paths = _files(event.mimeData())
        if not paths:
            return False
        event.setDropAction(Qt.DropAction.CopyAction)  # the file stays where it is
        event.accept()
        self.take(paths)
        return True

    def take(self, paths: Sequence[Path]) -> None:
        """What is done with the files, however they came to the window."""
        plans = [path for path in paths if path.suffix.casefold() == SUFFIX]
        if plans:
            self._open_plan(plans[0])
        elif self._window.workspace.is_open:
            from desktop.importing.workbook import open_import

            open_import(self._window.workspace, self._window, paths)
        else:
            self._window.tell(self._what_happens(paths), Tone.WARNING)

    def _what_happens(self, paths: Sequence[Path]) -> str:
        plans = [path for path in paths if path.suffix.casefold() == SUFFIX]
        if plans:
            text = QT_TRANSLATE_NOOP("Dropping", "Let go to open {file}")
            return self._wording.of(text, file=plans[0].name)
        if not self._window.workspace.is_open:
            return self._wording.translate(
                "Dropping",
                "There is no plan to import into.\nOpen or make a planning file, then drop the file again.",
            )
        if len(paths) == 1:
            text = QT_TRANSLATE_NOOP("Dropping", "Let go to look at {file} before it is imported")
            return self._wording.of(text, file=paths[0].name)
        return self._wording.translate(
            "Dropping", "Let go to look at %n files before they are imported", None, len(paths)
        )


def _files(mime: QMimeData) -> list[Path]:
    """Files on this machine; folders and web addresses are none."""
    paths = [Path(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    return [path for path in paths if path.is_file()]
