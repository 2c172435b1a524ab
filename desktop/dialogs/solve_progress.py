"""What is known while a plan is sought: stage, part, goal, best, bound, and the time it has taken."""

from __future__ import annotations

import time

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QFormLayout, QLabel, QProgressBar, QVBoxLayout, QWidget

from desktop.without_window.planning import STAGES
from desktop.words.goal_values import GOAL_MEASURES
from models.progress import Progress
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from optimizer.goals.catalogue import GOALS

WORKING = QT_TRANSLATE_NOOP("Solve", "Working")
BETTER = QT_TRANSLATE_NOOP("Solve", "There is a plan – seeking a better one")
PROVEN = QT_TRANSLATE_NOOP("Solve", "No better plan exists")


def _how_far(progress: Progress) -> Text:
    """First a plan, then better ones, then the proof; each is said once it is so."""
    if progress.stage != "solving" or progress.best is None or progress.bound is None:
        return STAGES.get(progress.stage, WORKING)
    return BETTER if progress.bound < progress.best else PROVEN


class SolveProgress(QWidget):
    """Only what somebody knows: no percentage is shown while there is none."""

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        translate = wording.translate
        self._stage = QLabel(self)
        self._stage.setProperty("role", "heading")
        self._bar = QProgressBar(self)
        self._bar.setTextVisible(False)
        self._bar.setAccessibleName(translate("Solve", "Progress"))
        self._values = {name: QLabel("–", self) for name in ("part", "goal", "best", "bound", "gap", "time")}
        titles = {
            "part": translate("Solve", "Part"),
            "goal": translate("Solve", "Goal"),
            "best": translate("Solve", "Best so far"),
            "bound": translate("Solve", "Cannot be better than"),
            "gap": translate("Solve", "Distance"),
            "time": translate("Solve", "Time"),
        }
        form = QFormLayout()
        form.setHorizontalSpacing(24)
        form.setVerticalSpacing(8)
        for name, value in self._values.items():
            value.setAccessibleName(titles[name])
            form.addRow(titles[name], value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(16)
        layout.addWidget(self._stage)
        layout.addWidget(self._bar)
        layout.addLayout(form)
        layout.addStretch(1)
        self._clock = QTimer(self)
        self._clock.setInterval(500)
        self._clock.timeout.connect(self._tick)
        self._started = 0.0
        self._best_is_known = False

    @property
    def best_is_known(self) -> bool:
        return self._best_is_known

    @property
    def heading(self) -> str:
        return self._stage.text()

    def value(self, name: str) -> str:
        """What is shown for part, goal, best, bound, gap or time."""
        return self._values[name].text()

    def begin(self) -> None:
        self._started = time.monotonic()
        self._best_is_known = False
        self._stage.setText(self._wording.of(WORKING))
        self._bar.setRange(0, 0)
        for value in self._values.values():
            value.setText("–")
        self._tick()
        self._clock.start()

    def end(self) -> None:
        self._clock.stop()

    def say_stopping(self) -> None:
        self._stage.setText(self._wording.translate("Solve", "Stopping – the best plan so far is kept"))

    def tell(self, progress: Progress) -> None:
        self._stage.setText(self._wording.of(_how_far(progress)))
        self._bar.setRange(0, progress.total or 0)
        self._bar.setValue(min(progress.done, progress.total or 0))
        if progress.total:
            self._values["part"].setText(
                self._wording.of(
                    QT_TRANSLATE_NOOP("Solve", "{part} of {parts}"), part=progress.done, parts=progress.total
                )
            )
        titles = {goal.id: goal.title for goal in GOALS}
        if progress.goal in titles:
            self._values["goal"].setText(self._wording.of(titles[progress.goal]))
        self._best_is_known |= progress.best is not None
        self._values["best"].setText(self._amount(progress.best, progress.goal))
        self._values["bound"].setText(self._amount(progress.bound, progress.goal))
        self._values["gap"].setText(self._distance(progress))

    def _amount(self, value: float | None, goal: str | None) -> str:
        if value is None:
            return "–"
        measure = GOAL_MEASURES.get(goal or "")
        return self._wording.amount(value, measure) if measure else self._wording.number(value)

    def _distance(self, progress: Progress) -> str:
        if progress.best is None or progress.bound is None:
            return "–"
        if not progress.best:
            return self._wording.number(0) + " %"
        share = abs(progress.best - progress.bound) / abs(progress.best)
        return self._wording.number(share * 100, 1) + " %"

    def _tick(self) -> None:
        seconds = int(time.monotonic() - self._started)
        self._values["time"].setText(f"{seconds // 60}:{seconds % 60:02d}")
