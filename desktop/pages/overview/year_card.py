"""What is due when: the wheel, and the same as a list of links."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import override

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from desktop.pages.overview.cards import box, link, mark, small
from desktop.pages.overview.year_wheel import YearWheel
from models.queries.year_calendar import DueRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.due_words import STATE_ICONS, STATES, basis_of_day, day_in_words, what_is_due

_LAST_YEAR_OF_LAW = 2026


class YearCard(QWidget):
    asked_for = Signal(str, object)  # page, key

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self._rows: Sequence[DueRow] = ()
        self._links: list[QPushButton] = []
        self.wheel = YearWheel(wording)
        self.wheel.pointed.connect(self._underline)
        self.wheel.chosen.connect(self._go)
        frame, self._grid = box(wording.translate("Overview", "The year"))
        line = QHBoxLayout()
        line.addStretch(1)
        line.addWidget(self.wheel)
        line.addStretch(1)
        self._grid.addLayout(line, 1, 0, 1, 3)
        self._list = QWidget()
        self._grid.addWidget(self._list, 2, 0, 1, 3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(frame)

    def show_year(self, year: int, rows: Sequence[DueRow], today: date) -> None:
        self._rows = tuple(rows)
        self.wheel.show_year(year, rows, today)
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        self._links = []
        for position, row in enumerate(rows):
            column.addLayout(self._line(position, row))
        if any(row.due.quota_year > _LAST_YEAR_OF_LAW for row in rows):
            column.addWidget(
                small(
                    self._wording.of(
                        QT_TRANSLATE_NOOP(
                            "Overview",
                            "A new law is proposed from 2027. The days follow the law in force in 2026 until "
                            "the new one is known.",
                        )
                    )
                )
            )
        self._grid.replaceWidget(self._list, holder)
        self._list.deleteLater()
        self._list = holder

    def _line(self, position: int, row: DueRow) -> QHBoxLayout:
        state = self._wording.of(STATES[row.state])
        button = link(f"{position + 1}. {what_is_due(row, self._wording)}")
        button.setAccessibleDescription(f"{day_in_words(row, self._wording)}, {state}")
        button.clicked.connect(lambda: self._go(position))
        button.installEventFilter(self)
        self._links.append(button)
        parts = (day_in_words(row, self._wording), state, basis_of_day(row, self._wording))
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(button, 0, Qt.AlignmentFlag.AlignLeft)
        words.addWidget(small(" · ".join(part for part in parts if part)))
        line = QHBoxLayout()
        line.setSpacing(8)
        line.addWidget(mark(STATE_ICONS[row.state], state), 0, Qt.AlignmentFlag.AlignTop)
        line.addLayout(words, 1)
        return line

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The dot of the line that is under the hand or has the keyboard is marked in the wheel."""
        if event.type() in (QEvent.Type.Enter, QEvent.Type.FocusIn) and watched in self._links:
            self.wheel.point_at(self._links.index(watched))
        return super().eventFilter(watched, event)

    def _underline(self, position: int) -> None:
        for at, button in enumerate(self._links):
            font = button.font()
            font.setUnderline(at == position)
            button.setFont(font)

    def _go(self, position: int) -> None:
        row = self._rows[position]
        self.asked_for.emit(row.page, row.key or None)
