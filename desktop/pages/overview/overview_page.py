"""Översikt: what is done, what is missing, what comes next. Each missing thing leads to its cell."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.look.icons import icon
from desktop.pages.overview.cards import LINK_PADDING, box, link, mark
from desktop.pages.overview.last_cards import acts_card, files_card
from desktop.pages.overview.year_card import YearCard
from desktop.pages.page import ActionButton, Page
from desktop.pages.topic_words import counts_in_words, topic_name
from desktop.workspace import Workspace
from models import queries
from models.queries import Missing, Overview, OverviewTopic, Topic
from models.queries.history import HistoryRow, history_rows
from models.queries.since_proposal import SinceProposal, since_proposal
from models.queries.year_calendar import DueRow, due_days
from models.wording import QT_TRANSLATE_NOOP

_SHOWN_MISSING, _SHOWN_ACTS, _SHOWN_FILES = 4, 6, 4
_MARGINS = 96  # of the page, the columns and the bar beside them, in pixels


class OverviewPage(Page):
    id = "overview"
    title = QT_TRANSLATE_NOOP("Overview", "Overview")
    icon = "overview"

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__(workspace, actions)
        self._overview: Overview | None = None
        self._content: _Columns | None = None
        self._due: Sequence[DueRow] = ()
        self._since: SinceProposal | None = None
        self._acts: Sequence[HistoryRow] = ()
        self._scroll = QScrollArea()
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.body.addWidget(self._scroll, 1)
        self._expanded: set[Topic] = set()

    @override
    def redraw(self) -> None:
        with self.workspace.file.reading() as session:
            year, version = self.workspace.year, self.workspace.version or ""
            self._overview = queries.overview(session, year, version)
            self._due = due_days(session, year, version, today())
            self._since = since_proposal(session, year)
            self._acts = history_rows(session, limit=_SHOWN_ACTS)
        self._show()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._content is not None:
            self._content.fit(event.size().width())

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
        at = self._scroll.verticalScrollBar().value()
        content = _Columns()
        content.left.addWidget(self._next_step(self._overview))
        if self._since is not None:
            content.left.addWidget(self._outdated(self._since))
        for topic in self._overview.topics:
            content.left.addWidget(self._card(topic))
        content.left.addStretch(1)
        year = YearCard(self.wording)
        year.show_year(self.workspace.year, self._due, today())
        year.asked_for.connect(lambda page, key: self.asked_for.emit(page, key, None))
        content.right.addWidget(year)
        content.right.addWidget(acts_card(self._acts, self.wording, self._show_history))
        here = self.workspace.file.path.resolve()
        others = [path for path in self.workspace.settings.recent_files if path != here]
        if others:
            content.right.addWidget(files_card(others[:_SHOWN_FILES], self.wording, self._open))
        content.right.addStretch(1)
        self._content = content
        content.fit(self.width())
        self._scroll.setWidget(content)
        self._scroll.verticalScrollBar().setValue(at)

    def _open(self, path: Path) -> None:
        """As if chosen in the menu, whose acts are made anew with each file."""
        for action in self.acts.recent.actions():
            if action.data() == str(path):
                action.trigger()
                return

    def _show_history(self) -> None:
        self.asked_for.emit("history", None, None)

    def _outdated(self, since: SinceProposal) -> QWidget:
        """The newest proposal is not of what the basis says now."""
        frame, grid = box()
        translate = self.wording.translate
        grid.addWidget(mark("warning", translate("Overview", "Warning")), 0, 0, Qt.AlignmentFlag.AlignTop)
        text = QLabel(
            self.wording.of(
                QT_TRANSLATE_NOOP("Overview", "The basis has been changed since proposal {number}."),
                number=since.proposal_id,
            )
        )
        text.setProperty("role", "heading")
        text.setWordWrap(True)
        grid.addWidget(text, 0, 1)
        acts = link(translate("Overview", "See the %n changes", None, since.acts))
        acts.clicked.connect(self._show_history)
        grid.addWidget(acts, 1, 1, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(ActionButton(self.acts.propose), 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        return frame

    def _next_step(self, overview: Overview) -> QWidget:
        translate = self.wording.translate
        frame, grid = box()
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
        return frame

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
        frame, grid = box()
        state, words = self._state_of(topic)
        grid.addWidget(mark(state, words), 0, 0, Qt.AlignmentFlag.AlignTop)
        name = link(topic_name(topic.topic, self.wording))
        name.setProperty("heading", True)
        name.clicked.connect(lambda: self.asked_for.emit(topic.topic.value, None, None))
        grid.addWidget(name, 0, 1, Qt.AlignmentFlag.AlignLeft)
        status = QLabel(words)
        status.setProperty("role", "small")
        grid.addWidget(status, 0, 2, Qt.AlignmentFlag.AlignRight)
        numbers = QLabel(counts_in_words(topic, self.wording))
        numbers.setWordWrap(True)
        numbers.setIndent(LINK_PADDING)
        grid.addWidget(numbers, 1, 1, 1, 2)
        shown = topic.missing if topic.topic in self._expanded else topic.missing[:_SHOWN_MISSING]
        for thing in shown:
            cause = link(self._sentence(thing))
            cause.setIcon(icon("warning" if thing.blocks else "missing"))
            cause.clicked.connect(lambda _checked, thing=thing: self._go(thing))
            grid.addWidget(cause, grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        if len(shown) < len(topic.missing):
            more = link(translate("Overview", "%n more …", None, len(topic.missing) - len(shown)))
            more.clicked.connect(lambda: self._expand(topic.topic))
            grid.addWidget(more, grid.rowCount(), 1, 1, 2, Qt.AlignmentFlag.AlignLeft)
        grid.setColumnStretch(1, 1)
        return frame

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


def today() -> date:
    return date.today()  # noqa: DTZ011 - the officer's own calendar


class _Columns(QWidget):
    """The work to the left and the year to the right; below each other where there is no room."""

    def __init__(self) -> None:
        super().__init__()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 8, 16, 8)
        self._row.setSpacing(8)
        self.left, self.right = QVBoxLayout(), QVBoxLayout()
        for column, stretch in ((self.left, 3), (self.right, 2)):
            column.setSpacing(8)
            self._row.addLayout(column, stretch)

    def fit(self, room: int) -> None:
        """`room` is the width there is, in pixels: what stands side by side cannot get narrower by itself."""
        needed = sum(column.minimumSize().width() for column in (self.left, self.right))
        roomy = room >= needed + _MARGINS
        wanted = QBoxLayout.Direction.LeftToRight if roomy else QBoxLayout.Direction.TopToBottom
        if self._row.direction() != wanted:
            self._row.setDirection(wanted)
