"""Översikt: what is done, what is missing, what comes next. Each missing thing leads to its cell."""

from __future__ import annotations

from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QPushButton, QScrollArea, QVBoxLayout, QWidget

from desktop.actions import WindowActions
from desktop.icons import icon
from desktop.pages.page import ActionButton, Page
from desktop.pages.topic_words import counts_in_words, topic_name
from desktop.workspace import Workspace
from models import queries
from models.queries import Missing, Overview, OverviewTopic, Topic
from models.wording import QT_TRANSLATE_NOOP

_SHOWN_MISSING = 4
_LINK_PADDING = 4  # so that words under a link begin where it does


class OverviewPage(Page):
    id = "overview"
    title = QT_TRANSLATE_NOOP("Overview", "Overview")
    icon = "overview"

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self._overview: Overview | None = None
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)
        self._expanded: set[Topic] = set()

    @override
    def redraw(self) -> None:
        with self.workspace.file.reading() as session:
            self._overview = queries.overview(session, self.workspace.year, self.workspace.version or "")
        self._show()

    @override
    def state_line(self) -> str:
        if self._overview is None:
            return ""
        done = sum(topic.done for topic in self._overview.topics)
        return self.wording.of(
            QT_TRANSLATE_NOOP("Overview", "{done} of {all} parts are ready"),
            done=done,
            all=len(self._overview.topics),
        )

    def _show(self) -> None:
        if self._overview is None:
            return
        content = QWidget()
        column = QVBoxLayout(content)
        column.setContentsMargins(0, 8, 16, 8)
        column.setSpacing(8)
        column.addWidget(self._next_step(self._overview))
        for topic in self._overview.topics:
            column.addWidget(self._card(topic))
        column.addStretch(1)
        self._scroll.setWidget(content)

    def _next_step(self, overview: Overview) -> QWidget:
        translate = self.wording.translate
        box, grid = _box()
        heading = QLabel(translate("Overview", "Next step"))
        heading.setProperty("role", "small")
        grid.addWidget(heading, 0, 0)
        step = overview.next_step or _left_without(overview)
        text = QLabel(self._sentence(step) if step else self._all_ready(overview))
        text.setProperty("role", "heading")
        text.setWordWrap(True)
        grid.addWidget(text, 1, 0)
        action = self._way_on(step)
        grid.addWidget(ActionButton(self.acts.import_workbook), 0, 1, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.addWidget(ActionButton(action, primary=True), 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(0, 1)
        return box

    def _way_on(self, step: Missing | None) -> QAction:
        if step is None:
            return self.acts.propose
        action = QAction(self.wording.translate("Overview", "Go there"), self)
        action.triggered.connect(lambda: self._go(step))
        return action

    def _all_ready(self, overview: Overview) -> str:
        proposals = next(topic for topic in overview.topics if topic.topic is Topic.PROPOSAL)
        translate = self.wording.translate
        if proposals.counts.get("proposals"):
            return translate(
                "Overview", "The proposal is made. Change the planning basis and plan again to compare."
            )
        return translate("Overview", "The planning basis is complete enough to make a proposal.")

    def _card(self, topic: OverviewTopic) -> QWidget:
        translate = self.wording.translate
        box, grid = _box()
        state, words = self._state_of(topic)
        mark = QLabel()
        mark.setPixmap(icon(state).pixmap(20, 20))
        mark.setToolTip(words)
        mark.setAccessibleName(words)
        grid.addWidget(mark, 0, 0, Qt.AlignmentFlag.AlignTop)
        name = _link(topic_name(topic.topic, self.wording))
        name.setProperty("heading", True)
        name.clicked.connect(lambda: self.asked_for.emit(topic.topic.value, None, None))
        grid.addWidget(name, 0, 1, Qt.AlignmentFlag.AlignLeft)
        status = QLabel(words)
        status.setProperty("role", "small")
        grid.addWidget(status, 0, 2, Qt.AlignmentFlag.AlignRight)
        numbers = QLabel(counts_in_words(topic, self.wording))
        numbers.setWordWrap(True)
        numbers.setIndent(_LINK_PADDING)
        grid.addWidget(numbers, 1, 1, 1, 2)
        shown = topic.missing if topic.topic in self._expanded else topic.missing[:_SHOWN_MISSING]
        for thing in shown:
            link = _link(self._sentence(thing))
            link.setIcon(icon("warning" if thing.blocks else "missing"))
            link.clicked.connect(lambda _checked, thing=thing: self._go(thing))
            grid.addWidget(link, grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        if len(shown) < len(topic.missing):
            more = _link(translate("Overview", "%n more …", None, len(topic.missing) - len(shown)))
            more.clicked.connect(lambda: self._expand(topic.topic))
            grid.addWidget(more, grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        return box

    def _state_of(self, topic: OverviewTopic) -> tuple[str, str]:
        """Icon and words."""
        translate = self.wording.translate
        if topic.blocked:
            return "warning", translate("Overview", "Something is missing")
        if not topic.begun:
            return "missing", translate("Overview", "Not begun")
        if topic.missing:
            return "missing", translate("Overview", "Ready, with advice")
        return "done", translate("Overview", "Ready")

    def _sentence(self, thing: Missing) -> str:
        return self.wording.of(thing.sentence, **thing.params)

    def _go(self, thing: Missing) -> None:
        self.asked_for.emit(str(thing.page), thing.key or None, thing.column or None)

    def _expand(self, topic: Topic) -> None:
        self._expanded.add(topic)
        self._show()


def _left_without(overview: Overview) -> Missing | None:
    """What to look at once the basis is complete: a proposal that has no home for everybody."""
    things = (thing for topic in overview.topics for thing in topic.missing)
    return next((thing for thing in things if thing.code == "LEFT_WITHOUT"), None)


def _box() -> tuple[QFrame, QGridLayout]:
    box = QFrame()
    box.setProperty("role", "banner")
    grid = QGridLayout(box)
    grid.setContentsMargins(16, 8, 16, 8)
    grid.setHorizontalSpacing(12)
    grid.setVerticalSpacing(4)
    return box, grid


def _link(text: str) -> QPushButton:
    button = QPushButton(text)
    button.setProperty("link", True)
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setAccessibleName(text)
    return button
