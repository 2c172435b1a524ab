"""The nation on the map, 290 municipalities and 3 000 places: a frame against the bare drawing of as much."""

from __future__ import annotations

import itertools

import pytest
from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from desktop.maps.areas import MapArea, MapPlace, cosmetic, outline
from desktop.maps.panel import MapPanel
from models.reference import municipalities, municipality_shapes, places
from models.wording import Language, Wording
from tests.benchmarks.ratios import against_target, compared, seconds, tell

PLACES = 3000
FRAME_TARGET = 3.0
WIDTH, HEIGHT = 1100, 700


def _nation() -> tuple[list[MapArea], list[MapPlace]]:
    shapes = municipality_shapes()
    areas = [
        MapArea(row.code, row.name, shapes[row.code], number % 37, row.name)
        for number, row in enumerate(municipalities())
    ]
    known = itertools.cycle([row for row in places() if row.east is not None and row.north is not None])
    signs = [
        MapPlace(
            f"{row.municipality_code}-{number}", row.name, row.municipality_code,
            row.east or 0, row.north or 0, number % 3 > 0, number % 50, row.name,
        )
        for number, row in zip(range(PLACES), known, strict=False)
    ]  # fmt: skip
    return areas, signs


def test_the_nation_is_drawn_smoothly(qtbot: QtBot, capsys: pytest.CaptureFixture[str]) -> None:
    areas, signs = _nation()
    panel = MapPanel(Wording(Language.SWEDISH))
    qtbot.addWidget(panel)
    panel.resize(WIDTH, HEIGHT)
    panel.show()
    began = seconds(lambda: panel.show_areas("Sverige", areas, places=signs, size_of_places="x"))
    view = panel.map
    size = view.viewport().size()
    picture = QImage(size, QImage.Format.Format_RGB32)

    to_view = view.viewportTransform()
    outlines = [outline(area.rings) for area in areas]
    at = [to_view.map(QPointF(sign.east, -sign.north)) for sign in signs]
    sign_of = next(item.pixmap() for item in view.items() if hasattr(item, "pixmap"))

    def bare() -> None:
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setTransform(to_view)
        painter.setPen(cosmetic("#5b6470", 1))
        painter.setBrush(QColor("#a8cbe8"))
        for path in outlines:
            painter.drawPath(path)
        painter.resetTransform()
        for point in at:
            painter.drawPixmap(point, sign_of)
        painter.end()

    ratio = compared(lambda: view.viewport().render(picture), bare, rounds=10)
    chosen = seconds(lambda: [view.choose(area.code) for area in areas[:100]]) / 100
    tell(
        capsys,
        f"the nation is put on the map in {began:.2f} s; a choice takes {1000 * chosen:.1f} ms",
    )
    against_target(capsys, f"a frame of the nation: {ratio}", ratio.value, FRAME_TARGET)
