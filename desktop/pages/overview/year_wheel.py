"""The year as a wheel: twelve months, a hand at today, and a numbered dot for everything that is due."""

from __future__ import annotations

from calendar import isleap
from collections.abc import Sequence
from datetime import date
from math import cos, pi, sin
from typing import override

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from desktop.look.style import SMALL_SCALE, done_colour, warning_colour
from models.domain.months import Month
from models.queries.year_calendar import DueRow, DueState
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.due_words import STATES, day_in_words, what_is_due
from models.words.month_names import short_month

_LETTERS_HIGH = 16.0  # the wheel's diameter in heights of a letter
_RING, _BAND = 0.20, 0.06  # of the radius
_OUTERMOST, _STEP_IN = 0.64, 0.27  # where dots stand, of the radius
_FROM_TOP = 0.2  # radians
_YEAR = 0.24


class YearWheel(QWidget):
    """The arrow keys go from dot to dot and Enter goes there; the list beside it says the same."""

    pointed = Signal(int)  # position among the rows
    chosen = Signal(int)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: Sequence[DueRow] = ()
        self._year, self._today = 0, date.min
        self._current = 0
        side = round(_LETTERS_HIGH * self.fontMetrics().height())
        self._side = QSize(side, side)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    @override
    def sizeHint(self) -> QSize:
        return self._side

    def show_year(self, year: int, rows: Sequence[DueRow], today: date) -> None:
        """Begins at what comes next. Days after the year have no place in it, and are last in the list."""
        self._year, self._today = year, today
        self._rows = tuple(row for row in rows if row.due.day.year == year)
        ahead = (DueState.LATE, DueState.NOW, DueState.NEXT)
        self._current = next((at for at, row in enumerate(self._rows) if row.state in ahead), 0)
        self.setAccessibleName(
            self._wording.of(QT_TRANSLATE_NOOP("Overview", "The year {year} as a wheel"), year=str(year))
        )
        self._describe()
        self.update()

    def point_at(self, position: int) -> None:
        """Marks one dot, as when its line in the list is under the hand."""
        self._current = min(position, len(self._rows) - 1)
        self._describe()
        self.update()

    def _describe(self) -> None:
        if self._rows:
            row = self._rows[self._current]
            words = f"{self._current + 1}. {day_in_words(row, self._wording)}: "
            words += f"{what_is_due(row, self._wording)}, {self._wording.of(STATES[row.state])}"
            self.setAccessibleDescription(words)
            self.setToolTip(words)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        step = {
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Up: -1,
        }.get(Qt.Key(event.key()))
        if step and self._rows:
            self.point_at((self._current + step) % len(self._rows))
            self.pointed.emit(self._current)
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and self._rows:
            self.chosen.emit(self._current)
        else:
            super().keyPressEvent(event)

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if (at := self._dot_at(event.position())) is not None:
            self.point_at(at)
            self.pointed.emit(at)

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        if (at := self._dot_at(event.position())) is not None:
            self.chosen.emit(at)

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.update()

    @override
    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.update()

    @override
    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._draw_months(painter)
        self._draw_periods(painter)
        self._draw_today(painter)
        for position, row in enumerate(self._rows):
            self._draw_dot(painter, position, row)
        self._draw_year(painter)
        if self.hasFocus():
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Accent), 2))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(self._ring(1.0))

    def _draw_months(self, painter: QPainter) -> None:
        palette = self.palette()
        line = QPen(palette.color(QPalette.ColorRole.Mid), 1)
        painter.setPen(line)
        painter.setBrush(palette.color(QPalette.ColorRole.AlternateBase))
        painter.drawEllipse(self._ring(1.0))
        painter.setBrush(palette.color(QPalette.ColorRole.Base))
        painter.drawEllipse(self._ring(1.0 - _RING))
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * SMALL_SCALE)
        painter.setFont(font)
        for number in range(1, 13):
            angle = self._angle(date(self._year or 2000, number, 1))
            painter.setPen(line)
            painter.drawLine(self._spot(angle, 1.0 - _RING), self._spot(angle, 1.0))
            name = short_month(Month(self._year or 2000, number), self._wording).split()[0]
            middle = self._spot(angle + pi / 12, 1.0 - _RING / 2)
            painter.setPen(palette.color(QPalette.ColorRole.WindowText))
            room = QRectF(middle.x() - 24, middle.y() - 12, 48, 24)
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, name)

    def _draw_periods(self, painter: QPainter) -> None:
        """Days that last for weeks are a band inside the months."""
        pen = QPen(self.palette().color(QPalette.ColorRole.Accent), self._radius * _BAND)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setPen(pen)
        for row in self._rows:
            if row.due.begins is not None:
                begins, ends = self._angle(row.due.begins), self._angle(row.due.day)
                start, span = -begins * 180 / pi + 90, -(ends - begins) * 180 / pi
                painter.drawArc(self._ring(1.0 - _RING - _BAND), round(start * 16), round(span * 16))

    def _draw_today(self, painter: QPainter) -> None:
        if self._today.year != self._year:
            return
        angle = self._angle(self._today)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.WindowText), 2))
        painter.drawLine(self._spot(angle, _YEAR), self._spot(angle, 1.0))

    def _draw_dot(self, painter: QPainter, position: int, row: DueRow) -> None:
        palette, spot, radius = self.palette(), self._dot(position), self._dot_radius
        is_current = position == self._current
        colour = palette.color(QPalette.ColorRole.Base)
        if row.state is DueState.LATE:
            colour = warning_colour()
        elif row.state in (DueState.DONE, DueState.PASSED):
            colour = palette.color(QPalette.ColorRole.Midlight)
        elif row.state in (DueState.NOW, DueState.NEXT):
            colour = palette.color(QPalette.ColorRole.Accent)
        frame = done_colour() if row.state is DueState.DONE else palette.color(QPalette.ColorRole.WindowText)
        painter.setBrush(colour)
        painter.setPen(QPen(frame, 3 if is_current else 1))
        painter.drawEllipse(spot, radius, radius)
        painter.setPen(QColor("#ffffff" if colour.lightness() < 140 else "#10242b"))
        room = QRectF(spot.x() - radius, spot.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, str(position + 1))

    def _draw_year(self, painter: QPainter) -> None:
        font = QFont(self.font())
        font.setBold(True)
        font.setPointSizeF(font.pointSizeF() * 1.4)
        painter.setFont(font)
        painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
        painter.drawText(self._ring(_YEAR), Qt.AlignmentFlag.AlignCenter, str(self._year))

    @property
    def _radius(self) -> float:
        return self._side.width() / 2 - 4

    @property
    def _dot_radius(self) -> float:
        return max(12.0, self._radius * 0.1)  # a target of 24 pixels

    def _angle(self, day: date) -> float:
        """Radians from the top, clockwise; a day of the next year goes on round the wheel."""
        days = 366 if isleap(self._year) else 365
        return 2 * pi * (day - date(self._year or day.year, 1, 1)).days / days

    def _spot(self, angle: float, share: float) -> QPointF:
        middle = self._side.width() / 2
        return QPointF(middle + share * self._radius * sin(angle), middle - share * self._radius * cos(angle))

    def _ring(self, share: float) -> QRectF:
        middle, radius = self._side.width() / 2, share * self._radius
        return QRectF(middle - radius, middle - radius, 2 * radius, 2 * radius)

    def _dot(self, position: int) -> QPointF:
        """Days close to each other stand one inside the other, the first and the last of the year apart."""
        angle = self._angle(self._rows[position].due.day)
        inside = sum(angle - self._angle(row.due.day) < pi / 8 for row in self._rows[:position])
        apart = min(max(angle, _FROM_TOP), 2 * pi - _FROM_TOP)
        return self._spot(apart, _OUTERMOST - _STEP_IN * (inside % 2))

    def _dot_at(self, point: QPointF) -> int | None:
        for position in range(len(self._rows)):
            away = point - self._dot(position)
            if away.x() ** 2 + away.y() ** 2 <= self._dot_radius**2:
                return position
        return None
