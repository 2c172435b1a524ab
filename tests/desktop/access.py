"""What EN 301 549 asks of a window, looked for in any widget that is shown."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QCalendarWidget,
    QComboBox,
    QLabel,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QTabBar,
    QTableView,
    QTextEdit,
    QTreeView,
    QWidget,
)
from shiboken6 import isValid

LEAST_TARGET = 24  # pixels
_MNEMONIC = re.compile(r"(?<!&)&([^&\s])")


def faults(window: QWidget) -> list[str]:
    return [
        *nameless(window),
        *out_of_reach(window),
        *clashing_keys(window),
        *clashing_letters(window),
        *small_targets(window),
        *traps(window),
    ]


def focusable(window: QWidget) -> list[QWidget]:
    """What the Tab key is to reach."""
    return [
        widget
        for widget in window.findChildren(QWidget)
        if widget.window() is window
        and widget.isVisible()
        and widget.isEnabled()
        and widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.focusProxy() is None
        and not _is_qts_own(widget)
    ]


def nameless(window: QWidget) -> Iterator[str]:
    for widget in focusable(window):
        found = QAccessible.queryAccessibleInterface(widget)
        if found is None or not found.text(QAccessible.Text.Name).strip():
            yield f"no name: {_path(widget)}"


def out_of_reach(window: QWidget) -> Iterator[str]:
    """Goes once round by Tab and looks who was not met."""
    wanted = focusable(window)
    if not wanted:
        return
    wanted[0].setFocus(Qt.FocusReason.TabFocusReason)
    reached: set[QWidget] = set()
    for _step in range(4 * len(wanted) + 8):
        focused = window.focusWidget()
        if focused is not None:
            reached.add(focused)
        window.focusNextChild()
    met = [widget for widget in reached if isValid(widget)]
    for widget in filter(isValid, wanted):  # what is explained beside a selection comes and goes
        inside = any(widget is one or widget.isAncestorOf(one) for one in met)
        if not inside and not _is_reached_by_arrows(widget, met):
            yield f"Tab does not reach: {_path(widget)}"


def _is_reached_by_arrows(widget: QWidget, met: list[QWidget]) -> bool:
    """Among buttons of which one is chosen, Tab leads to that one."""
    group = widget.group() if isinstance(widget, QAbstractButton) else None
    return group is not None and group.exclusive() and any(button in met for button in group.buttons())


def clashing_keys(window: QWidget) -> Iterator[str]:
    """Keys that two acts would answer at once; Qt then does neither."""
    known: Counter[str] = Counter()
    for action in window.findChildren(QAction):
        holders = [x for x in action.associatedObjects() if isinstance(x, QWidget)]
        seen = [x for x in holders if x.isVisible() or isinstance(x, QMenu)]
        if action.isEnabled() and seen and action.shortcutContext() != Qt.ShortcutContext.WidgetShortcut:
            known.update({key.toString() for key in action.shortcuts() if not key.isEmpty()})
    for shortcut in window.findChildren(QShortcut):
        holder = shortcut.parent()
        here = isinstance(holder, QWidget) and holder.window() is window and holder.isVisible()
        if here and shortcut.isEnabled() and shortcut.context() != Qt.ShortcutContext.WidgetShortcut:
            known[QKeySequence(shortcut.key()).toString()] += 1
    yield from (f"two acts answer {key}" for key, count in known.items() if count > 1)


def clashing_letters(window: QWidget) -> Iterator[str]:
    """Alt and a letter leads to one thing in a window, and in a menu."""
    texts = [
        part.text()
        for part in window.findChildren(QWidget)
        if isinstance(part, QAbstractButton | QLabel)
        and part.window() is window
        and part.isVisible()
        and part.isEnabled()
        and (not isinstance(part, QLabel) or part.buddy())
    ]
    for bar in window.findChildren(QTabBar):
        if bar.isVisible():
            texts += [bar.tabText(at) for at in range(bar.count())]
    yield from _twice(texts, window.windowTitle())
    for menu in window.findChildren(QMenu):
        yield from _twice((action.text() for action in menu.actions()), menu.title())


def small_targets(window: QWidget) -> Iterator[str]:
    for widget in window.findChildren(QWidget):
        if not widget.isVisible() or widget.window() is not window or _is_qts_own(widget):
            continue
        if isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QAbstractSpinBox):
            inside = isinstance(widget.parent(), QAbstractSpinBox | QComboBox | QAbstractItemView)
            if not inside and widget.isEnabled() and min(widget.width(), widget.height()) < LEAST_TARGET:
                yield f"{widget.width()} x {widget.height()} pixels: {_path(widget)}"
        elif isinstance(widget, QTabBar):
            for at in range(widget.count()):
                if widget.isTabVisible(at) and widget.tabRect(at).height() < LEAST_TARGET:
                    yield f"tab {widget.tabRect(at).height()} pixels high: {_path(widget)}"
        elif isinstance(widget, QTableView | QListView | QTreeView) and widget.model() is not None:
            room = _first_row(widget)
            if room.isValid() and room.height() < LEAST_TARGET - 1:  # the line below it belongs to it
                yield f"row {room.height()} pixels high: {_path(widget)}"


def traps(window: QWidget) -> Iterator[str]:
    """Where Tab would be written instead of leading on."""
    for editor in window.findChildren(QPlainTextEdit) + window.findChildren(QTextEdit):
        if editor.isVisible() and not editor.isReadOnly() and not editor.tabChangesFocus():
            yield f"Tab stays in: {_path(editor)}"


def _first_row(view: QTableView | QListView | QTreeView) -> QRect:
    model = view.model()
    column = 0
    if isinstance(view, QTableView):
        shown = [at for at in range(model.columnCount()) if not view.isColumnHidden(at)]
        column = shown[0] if shown else 0
    if not model.rowCount() or not model.flags(model.index(0, column)) & Qt.ItemFlag.ItemIsEnabled:
        return QRect()
    return view.visualRect(model.index(0, column))


def _twice(texts: Iterable[str], where: str) -> Iterator[str]:
    letters: dict[str, set[str]] = {}
    for text in texts:
        if found := _MNEMONIC.search(text):
            letters.setdefault(found[1].casefold(), set()).add(text)
    for letter, holders in letters.items():
        if len(holders) > 1:
            yield f"Alt+{letter} in {where}: {sorted(holders)}"


def _is_qts_own(widget: QWidget) -> bool:
    inner = widget.parentWidget()
    return widget.objectName().startswith("qt_") or isinstance(inner, QCalendarWidget)


def _path(widget: QWidget) -> str:
    names = []
    part: QWidget | None = widget
    while part is not None and len(names) < 4:
        words = part.accessibleName() or getattr(part, "text", str)()
        names.append(f"{type(part).__name__} {words[:30]!r}" if words else type(part).__name__)
        part = part.parentWidget()
    return " in ".join(names)
