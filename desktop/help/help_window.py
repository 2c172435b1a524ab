"""The help as a reader of its own: contents and search at the left, one topic at the right, the way back."""

from __future__ import annotations

from PySide6.QtCore import Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QSplitter,
    QStackedWidget,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from desktop.frame.leaving import HOLDS_NOTHING
from desktop.help.help_library import START, HelpLibrary
from desktop.help.help_text import HelpText
from desktop.look.icon_button import IconButton
from desktop.settings import WindowSettings
from models.wording import Wording

_TOPIC = Qt.ItemDataRole.UserRole
_STATE = "help"


class HelpWindow(QDialog):
    """Stands beside the work and never in its way."""

    shown = Signal(str)  # topic

    def __init__(
        self, library: HelpLibrary, wording: Wording, settings: WindowSettings, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self._library, self._settings = library, settings
        self._way: list[str] = []
        self._at = -1
        translate = wording.translate
        self.setWindowTitle(translate("Help", "Help"))
        self.setProperty(HOLDS_NOTHING, True)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.back = IconButton("back", translate("Help", "Back (Alt+Left)"), self)
        self.back.clicked.connect(lambda: self._go(-1))
        self.forward = IconButton("forward", translate("Help", "Forward (Alt+Right)"), self)
        self.forward.clicked.connect(lambda: self._go(1))
        self.search = QLineEdit(self)
        self.search.setPlaceholderText(translate("Help", "Search the help"))
        self.search.setAccessibleName(self.search.placeholderText())
        self.search.textChanged.connect(self._seek)
        self.search.returnPressed.connect(self._read_first)
        self.contents = QTreeWidget(self)
        self.contents.setHeaderHidden(True)
        self.contents.setAccessibleName(translate("Help", "Contents"))
        self.contents.currentItemChanged.connect(self._read_item)
        self.finds = QListWidget(self)
        self.finds.setWordWrap(True)
        self.finds.setAccessibleName(translate("Help", "What was found"))
        self.finds.currentItemChanged.connect(self._read_find)
        self._nothing = translate("Help", "Nothing was found.\nTry another word, or fewer.")
        self.text = HelpText()
        self.text.setAccessibleName(translate("Help", "Help text"))
        self.text.anchorClicked.connect(self._follow)
        self._items: dict[str, QTreeWidgetItem] = {}
        self._fill()
        self._lay_out()
        for key, act in (
            ("Alt+Left", self.back.click),
            ("Alt+Right", self.forward.click),
            (QKeySequence.StandardKey.Find, self.search.setFocus),
        ):
            QShortcut(QKeySequence(key), self).activated.connect(act)
        if not self.restoreGeometry(settings.state(_STATE)):
            self.resize(900, 640)

    @property
    def topic(self) -> str:
        """What is read."""
        return self._way[self._at] if self._way else START

    def show_topic(self, topic_id: str) -> None:
        topic = self._library.topic(topic_id).id
        if topic != self.topic or not self._way:
            del self._way[self._at + 1 :]
            self._way.append(topic)
            self._at += 1
        self._read()

    def _go(self, step: int) -> None:
        if 0 <= self._at + step < len(self._way):
            self._at += step
            self._read()

    def _read(self) -> None:
        self.text.show_topic(self._library.topic(self.topic))
        self.text.setExtraSelections([])
        self.back.setEnabled(self._at > 0)
        self.forward.setEnabled(self._at + 1 < len(self._way))
        self.contents.blockSignals(True)
        self.contents.setCurrentItem(self._items[self.topic])
        self.contents.blockSignals(False)
        self.shown.emit(self.topic)

    def _follow(self, link: QUrl) -> None:
        if link.toString() in self._library:
            self.show_topic(link.toString())

    def _read_item(self, item: QTreeWidgetItem | None) -> None:
        if item is not None and (topic := item.data(0, _TOPIC)):
            self.show_topic(topic)

    def _seek(self, text: str) -> None:
        self.finds.clear()
        for find in self._library.search(text):
            item = QListWidgetItem(f"{find.topic.title}\n{find.around}", self.finds)
            item.setData(_TOPIC, find.topic.id)
        if not self.finds.count():
            QListWidgetItem(self._nothing, self.finds).setFlags(Qt.ItemFlag.NoItemFlags)
        self._side.setCurrentWidget(self.finds if text.strip() else self.contents)
        if not text.strip():
            self.text.mark("")

    def _read_first(self) -> None:
        self.finds.setFocus()
        self.finds.setCurrentRow(0)

    def _read_find(self, item: QListWidgetItem | None) -> None:
        if item is not None and (topic := item.data(_TOPIC)):
            self.show_topic(topic)
            self.text.mark(self.search.text())

    def _fill(self) -> None:
        for chapter in self._library.chapters:
            heading = QTreeWidgetItem(self.contents, [chapter.heading])
            heading.setFlags(Qt.ItemFlag.ItemIsEnabled)
            bold = QFont(self.contents.font())
            bold.setBold(True)
            heading.setFont(0, bold)
            for topic in chapter.topics:
                item = QTreeWidgetItem(heading, [topic.title])
                item.setData(0, _TOPIC, topic.id)
                self._items[topic.id] = item
            heading.setExpanded(True)

    def _lay_out(self) -> None:
        bar = QHBoxLayout()
        bar.setSpacing(8)
        for widget in (self.back, self.forward, self.search):
            bar.addWidget(widget)
        self._side = QStackedWidget(self)
        self._side.addWidget(self.contents)
        self._side.addWidget(self.finds)
        left = QWidget(self)
        column = QVBoxLayout(left)
        column.setContentsMargins(8, 8, 0, 8)
        column.setSpacing(8)
        column.addLayout(bar)
        column.addWidget(self._side, 1)
        splitter = QSplitter(self)
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(left)
        splitter.addWidget(self.text)
        splitter.setStretchFactor(1, 1)
        splitter.setSizes([300, 600])
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(splitter)

    def done(self, result: int) -> None:
        self._settings.save_state(_STATE, self.saveGeometry())
        super().done(result)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        self._settings.save_state(_STATE, self.saveGeometry())
        super().closeEvent(event)
