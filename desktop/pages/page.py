"""What every page is: a title, one line about the state, at most two primary acts, and a body."""

from __future__ import annotations

from collections.abc import Hashable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, ClassVar, override

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QSpacerItem, QVBoxLayout, QWidget

from desktop.frame.actions import WindowActions
from desktop.workspace import EVERYTHING, Workspace
from models.wording import Text

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm
    from desktop.tables.table_panel import TablePanel
    from models.edits import Changes

_HEADING_HEIGHT = 36


@dataclass(frozen=True, slots=True)
class Explanation:
    """What the panel at the right says about the selection: why is it so, and where from."""

    heading: str
    lines: Sequence[tuple[str, str]] = ()  # label, value
    text: str = ""
    actions: Sequence[QAction] = ()


@dataclass(frozen=True, slots=True)
class RowLink:
    """A row of one of a page's tables, by the table's id and the row's key."""

    table: str
    key: Hashable


class Page(QWidget):
    """One page of the window. Making it reads nothing; `refresh` reads and draws.

    `key` in `go_to` names a row as `models.queries` does, and `column` a column of its table.
    """

    id: ClassVar[str]
    title: ClassVar[Text]
    icon: ClassVar[str]  # name of an SVG in resources/icons
    reads: ClassVar[Changes] = frozenset()  # tables whose change redraws the page; empty means all
    begins_with_first_act: ClassVar[bool] = True  # else a view of the page has the next act

    explained = Signal(object)  # Explanation | None
    summed = Signal(str)  # sums of the selection, in words
    asked_for = Signal(str, object, object)  # page id, key, column: a link to a cell elsewhere
    told = Signal(str)  # one calm sentence for the message line
    refused = Signal(object)  # a UserProblem, for the message line
    warned = Signal(str)  # why something was not done, for the message line

    def __init__(self, workspace: Workspace, actions: WindowActions) -> None:
        super().__init__()
        self.workspace = workspace
        self.acts = actions
        self.wording = workspace.wording
        self.setAccessibleName(self.wording.of(self.title))
        self._title = QLabel(self.wording.of(self.title))
        self._title.setProperty("role", "title")
        self._state = QLabel()
        self._state.setProperty("role", "state")
        self._state.setWordWrap(True)
        self._state.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._offered = QWidget()
        self._buttons = QHBoxLayout(self._offered)
        self._buttons.setContentsMargins(0, 0, 0, 0)
        self._buttons.setSpacing(8)
        heading = QHBoxLayout()
        heading.addSpacerItem(QSpacerItem(0, _HEADING_HEIGHT))
        heading.addWidget(self._title, 1)
        heading.addWidget(self._offered)
        self.body = QVBoxLayout()
        self.body.setSpacing(8)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(8)
        layout.addLayout(heading)
        layout.addWidget(self._state)
        layout.addLayout(self.body, 1)

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The least: a table scrolls in itself before the whole page scrolls."""
        layout = self.layout()
        return -1 if layout is None else layout.minimumHeightForWidth(width)

    def state_line(self) -> str:
        """The state of the page in words and numbers, after `refresh`."""
        return ""

    def primary_actions(self) -> Sequence[QAction]:
        """At most two acts, the most likely first."""
        return ()

    def offer_acts(self, *, offered: bool) -> None:
        """Acts beside the title are not there while there is nothing to do them with."""
        self._offered.setVisible(offered)

    def redraw(self) -> None:
        """Reads what the page shows and shows it."""

    def explanation(self) -> Explanation | None:
        """About the selection, for the panel at the right."""
        return None

    def about_selection(self) -> Explanation | None:
        """All that the panel says: the explanation, and what every page of a kind adds to it."""
        return self.explanation()

    def selection_sums(self) -> str:
        """The selection in numbers, for the status bar."""
        return ""

    def table_panel(self) -> TablePanel | None:
        """The table that the acts of the Edit menu work on."""
        return None

    def paper_form(self) -> PaperForm | str:
        """The paper that Print is about, or in words what must be done before there is one.

        A page without a paper of its own prints the newest proposal.
        """
        from desktop.printing.proposal_paper import form_of_proposal

        return form_of_proposal(self.workspace)

    def chosen_area(self) -> str | None:
        """The code of the place or municipality that the selection is about."""
        panel = self.table_panel()
        row = panel.row() if panel is not None else None
        codes = (getattr(row, name, None) for name in ("place_code", "municipality_code"))
        return next((code for code in codes if isinstance(code, str) and code), None)

    def go_to(self, key: object, column: object = None) -> None:
        """Selects the row, and the cell, that a link elsewhere points at."""

    def go_to_row(self, link: RowLink, column: str | None = None) -> None:
        """Selects exactly this row of this table."""

    def refresh(self, changes: Changes = EVERYTHING) -> None:
        """Redraws when one of the tables that the page reads has changed."""
        if self.reads and not (changes & self.reads) and not (changes & EVERYTHING):
            return
        self.redraw()
        if not self._buttons.count():
            for position, action in enumerate(self.primary_actions()):
                self._buttons.addWidget(
                    ActionButton(action, primary=self.begins_with_first_act and position == 0)
                )
        self._state.setText(self.state_line())
        self._state.setVisible(bool(self._state.text()))
        self.explained.emit(self.about_selection())
        self.summed.emit(self.selection_sums())


class ActionButton(QPushButton):
    """A button that is the action: same words, same state, same tool tip."""

    def __init__(self, action: QAction, *, primary: bool = False) -> None:
        super().__init__()
        self._action = action
        self.setProperty("primary", primary)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.clicked.connect(action.trigger)
        action.changed.connect(self._follow)
        self._follow()

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter presses it, in a window as in a dialog."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def _follow(self) -> None:
        self.setText(self._action.iconText())
        self.setToolTip(self._action.toolTip())
        self.setAccessibleName(self._action.iconText())
        self.setEnabled(self._action.isEnabled())
