"""Saves a map or chart as a picture file: SVG for print and web pages, PNG for letters and slides."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, Qt, Signal
from PySide6.QtGui import QImage, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QFileDialog, QPushButton, QWidget

from desktop.frame.messages import in_words
from models.errors import UserProblem
from models.saving import write_whole
from models.wording import QT_TRANSLATE_NOOP, Wording

MADE_UP = "made_up"
_TIMES_AS_LARGE = 3
"""216 dots an inch: sharp in a letter, some hundred kilobytes."""
_METRES_TO_AN_INCH = 0.0254


class SaveButton(QPushButton):
    """`picture` gives title and SVG of what is shown, with notes in it; `told` says where it was saved.

    The notes say of a plan with made-up data that it is, for which the window bears the property `made_up`,
    and warn of numbers so small that they can point out a family, where `shows_few` says that there are any.
    """

    told = Signal(str)

    def __init__(
        self,
        wording: Wording,
        picture: Callable[[Sequence[str]], tuple[str, str]],
        shows_few: Callable[[], bool],
        parent: QWidget,
    ) -> None:
        super().__init__(wording.translate("Picture", "Save picture …"), parent)
        self._wording, self._picture, self._shows_few = wording, picture, shows_few
        self.clicked.connect(self._ask)

    def save(self, path: Path) -> None:
        """In the format that the name ends with, SVG where it says nothing known."""
        _title, svg = self._picture(self._notes)
        content = as_png(svg) if path.suffix.casefold() == ".png" else svg.encode()
        try:
            write_whole(path, content)
        except UserProblem as problem:
            self.told.emit(in_words(problem, self._wording))
            return
        said = self._wording.of(
            QT_TRANSLATE_NOOP("Picture", "The picture is saved as {name}."), name=path.name
        )
        self.told.emit(f"{said} {self._warning}".rstrip())

    @property
    def _notes(self) -> list[str]:
        notes = (self._warning, str(self.window().property(MADE_UP) or ""))
        return [note for note in notes if note]

    @property
    def _warning(self) -> str:
        if not self._shows_few():
            return ""
        return self._wording.translate(
            "Picture",
            "Small numbers can point out a family. Keep the picture within the county board and the "
            "municipality.",
        )

    def _ask(self) -> None:
        translate = self._wording.translate
        title, _svg = self._picture(self._notes)
        name = "".join(sign if sign.isalnum() or sign in " -" else "" for sign in title).strip()
        sharp = translate("Picture", "SVG, sharp at any size")
        dots = translate("Picture", "PNG, for letters and slides")
        heading = translate("Picture", "Save picture")
        if self._shows_few():
            heading = translate("Picture", "Save picture with small numbers, not for the public")
        chosen, kind = QFileDialog.getSaveFileName(
            self,
            heading,
            f"{name}.svg",
            f"{sharp} (*.svg);;{dots} (*.png)",
        )
        if chosen:
            path = Path(chosen)
            self.save(path if path.suffix else path.with_suffix(".png" if "png" in kind else ".svg"))


def as_png(svg: str) -> bytes:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    image = QImage(renderer.defaultSize() * _TIMES_AS_LARGE, QImage.Format.Format_RGB32)
    dots = round(72 * _TIMES_AS_LARGE / _METRES_TO_AN_INCH)
    image.setDotsPerMeterX(dots)
    image.setDotsPerMeterY(dots)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(buffer.data().data())
