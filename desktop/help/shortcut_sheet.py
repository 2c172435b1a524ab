"""The sheet of keys: every act of the menus as they are now, and the keys that pages and tables know."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from desktop.frame.actions import LISTS_FILES
from models.wording import QT_TRANSLATE_NOOP, Text, Wording


class Key(NamedTuple):
    act: Text
    keys: str  # as Qt writes them, "; " between several


class KeyTable(NamedTuple):
    heading: Text
    keys: Sequence[Key]


TABLES_OF_KEYS: tuple[KeyTable, ...] = (
    KeyTable(
        QT_TRANSLATE_NOOP("Shortcuts", "In tables"),
        (
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Change the cell"), "F2; Return"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Down, or right, when the cell is written"), "Return; Tab"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Leave the cell as it was"), "Esc"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Fill the selection with what is written"), "Ctrl+Return"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Cut the cells out"), "Ctrl+X"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "To the edge of the filled cells"), "Ctrl+Down; Ctrl+Right"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Select to the edge"), "Ctrl+Shift+Down; Ctrl+Shift+Right"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "First and last column"), "Home; End"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "First and last cell"), "Ctrl+Home; Ctrl+End"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Select everything"), "Ctrl+A"),
        ),
    ),
    KeyTable(
        QT_TRANSLATE_NOOP("Shortcuts", "On the page Quotas, in the formula"),
        (
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Rename the alternative"), "F2"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Lock or limit the municipality"), "Ctrl+L"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Unlock the municipality"), "Ctrl+Shift+L"),
        ),
    ),
    KeyTable(
        QT_TRANSLATE_NOOP("Shortcuts", "On the page Proposal"),
        (
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Lock the cell"), "Ctrl+L"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Move households"), "Ctrl+M"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Unlock the cell"), "Ctrl+Shift+L"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Work out the prices"), "Ctrl+J"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Alternatives and prices of the cell"), "Ctrl+Shift+J"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Plan the rest with few changes"), "Shift+F9"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Pick up the households of a cell"), "Space; M"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Carry them"), "Up; Down; Left; Right"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Put them down, put them back"), "Return; Esc"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "More, fewer, others of them"), "+; -; Space"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Take back a move, make it again"), "Ctrl+Z; Ctrl+Y"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Fold or unfold the municipality"), "Space"),
        ),
    ),
    KeyTable(
        QT_TRANSLATE_NOOP("Shortcuts", "In pages that are printed"),
        (Key(QT_TRANSLATE_NOOP("Shortcuts", "Larger, smaller"), "Ctrl++; Ctrl+-"),),
    ),
    KeyTable(
        QT_TRANSLATE_NOOP("Shortcuts", "In the help"),
        (
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Back, forward"), "Alt+Left; Alt+Right"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Search"), "Ctrl+F"),
            Key(QT_TRANSLATE_NOOP("Shortcuts", "Close"), "Esc"),
        ),
    ),
)


def shortcut_sheet(bar: QMenuBar, wording: Wording) -> str:
    """Markdown: a table for each menu, then for each place with keys of its own."""
    of = wording.of
    parts = [
        "# " + of(QT_TRANSLATE_NOOP("Shortcuts", "Shortcuts")),
        of(
            QT_TRANSLATE_NOOP(
                "Shortcuts",
                "Every act of the menus, with its key where it has one. "
                "Alt and the underlined letter opens a menu.",
            )
        ),
    ]
    for top in bar.actions():
        menu = top.menu()
        if isinstance(menu, QMenu):
            rows = [(plain(action.text()), native(action)) for action in acts_of(menu)]
            parts.append(_table(plain(top.text()), rows, wording))
    for heading, keys in TABLES_OF_KEYS:
        rows = [(of(act), ", ".join(map(_native, written.split("; ")))) for act, written in keys]
        parts.append(_table(of(heading), rows, wording))
    return "\n\n".join(parts)


def acts_of(menu: QMenu) -> Iterator[QAction]:
    """Every act of a menu and of the menus inside it."""
    for action in menu.actions():
        inner = action.menu()
        if isinstance(inner, QMenu):
            yield from acts_of(inner) if not inner.property(LISTS_FILES) else ()
        elif not action.isSeparator():
            yield action


def plain(text: str) -> str:
    """A menu's words without the mark of its letter."""
    return text.replace("&&", "\0").replace("&", "").replace("\0", "&")


def native(action: QAction) -> str:
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def _table(heading: str, rows: Sequence[tuple[str, str]], wording: Wording) -> str:
    act = wording.translate("Shortcuts", "Act")
    key = wording.translate("Shortcuts", "Key")
    lines = [f"| {act} | {key} |", "| --- | --- |"]
    lines += [f"| {words.replace('|', ' ')} | {keys} |" for words, keys in rows]
    return f"## {heading}\n\n" + "\n".join(lines)
