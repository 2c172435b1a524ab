"""The last acts in the file, and the files of last time."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from desktop.pages.overview.cards import box, link, small
from models.queries.history import HistoryRow
from models.wording import Wording
from models.words.act_words import told

_LONGEST_ACT = 56  # signs


def acts_card(rows: Sequence[HistoryRow], wording: Wording, open_history: Callable[[], object]) -> QWidget:
    """What was done, by whom and when; the newest first."""
    frame, grid = box(wording.translate("Overview", "Last acts"))
    for row in rows:
        when = datetime.fromisoformat(row.at).astimezone()
        text = told(row, wording)
        label = QLabel(text if len(text) <= _LONGEST_ACT else f"{text[: _LONGEST_ACT - 1]}…")
        label.setToolTip(text)
        label.setWordWrap(True)
        line = grid.rowCount()
        grid.addWidget(label, line, 0, 1, 2)
        stamp = small(f"{when:%Y-%m-%d %H:%M} · {row.who}")
        stamp.setAlignment(Qt.AlignmentFlag.AlignRight)
        stamp.setWordWrap(False)
        grid.addWidget(stamp, line, 2)
    if rows:
        more = link(wording.translate("Overview", "The whole history"))
        more.clicked.connect(open_history)
        grid.addWidget(more, grid.rowCount(), 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
    else:
        grid.addWidget(small(wording.translate("Overview", "Nothing has been done in the file yet.")), 1, 0)
    grid.setColumnStretch(0, 1)
    return frame


def files_card(files: Sequence[Path], wording: Wording, open_file: Callable[[Path], object]) -> QWidget:
    """Other planning files of last time, one click away."""
    frame, grid = box(wording.translate("Overview", "Other planning files"))
    for path in files:
        button = link(path.name)
        button.setToolTip(str(path))
        button.setAccessibleName(f"{path.name}, {path.parent}")
        button.clicked.connect(lambda _checked, path=path: open_file(path))
        line = grid.rowCount()
        grid.addWidget(button, line, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(small(str(path.parent)), line, 1, 1, 2)
    grid.setColumnStretch(1, 1)
    return frame
