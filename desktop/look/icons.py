"""The program's own icons: one stroke width, drawn in the colour of the text around them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer

from desktop.look.style import done_colour, problem_colour, warning_colour
from models.resources import RESOURCES

SIGNALS: Mapping[str, Callable[[], QColor]] = {
    "problem": problem_colour,
    "warning": warning_colour,
    "done": done_colour,
}
"""Icons that are drawn in a signal's colour; each has a shape of its own as well."""

_SIZES = (16, 20, 24, 32, 48)


def icon(name: str) -> QIcon:
    """The icon of `resources/icons/<name>.svg` in the colour of text, or of its signal."""
    palette = QGuiApplication.palette()
    drawn = QIcon()
    signal = SIGNALS.get(name)
    for mode, group, role in (
        (QIcon.Mode.Normal, QPalette.ColorGroup.Active, QPalette.ColorRole.WindowText),
        (QIcon.Mode.Selected, QPalette.ColorGroup.Active, QPalette.ColorRole.HighlightedText),
        (QIcon.Mode.Disabled, QPalette.ColorGroup.Disabled, QPalette.ColorRole.WindowText),
    ):
        inverted = mode is QIcon.Mode.Selected and _selection_inverts(palette)
        colour = (signal() if signal and not inverted else palette.color(group, role)).name()
        for size in _SIZES:
            drawn.addPixmap(_drawn(name, colour, size), mode)
    return drawn


def _selection_inverts(palette: QPalette) -> bool:
    """As in high contrast: there a signal's colour is not seen on what is selected."""
    text = palette.color(QPalette.ColorRole.WindowText)
    selected = palette.color(QPalette.ColorRole.HighlightedText)
    return (text.lightness() < 128) is not (selected.lightness() < 128)


@lru_cache(maxsize=512)
def _drawn(name: str, colour: str, size: int) -> QPixmap:
    svg = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, size, size))
    painter.end()
    return pixmap


def program_icon() -> QIcon:
    """The program's mark, in its own colours."""
    return QIcon(str(RESOURCES / "icons" / "program.svg"))
