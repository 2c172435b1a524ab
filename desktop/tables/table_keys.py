"""The keys of a spreadsheet that Qt's tables do not know."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from desktop.tables.block_selection import Area, select_area, selection_of
from desktop.tables.edge_jumps import edge

if TYPE_CHECKING:
    from desktop.tables.table_view import TableView

type Work = Callable[[TableView], None]

_HELD = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.AltModifier
)


def work_key(view: TableView, event: QKeyEvent) -> bool:
    """Does what the key says; False leaves it to Qt."""
    pressed = QKeyCombination(event.modifiers() & _HELD, Qt.Key(event.key())).toCombined()
    work = _work().get(pressed)
    if work is not None:
        work(view)
    return work is not None


@cache
def _work() -> Mapping[int, Work]:
    """The acts of the Edit menu are here too, for dialogs without a menu."""
    keys: dict[str, Work] = {
        "Ctrl+C": lambda view: view.copy(),
        "Ctrl+Shift+C": lambda view: view.copy_with_headings(),
        "Ctrl+X": lambda view: view.acts.cut(),
        "Ctrl+V": lambda view: view.paste(),
        "Del": lambda view: view.clear_cells(),
        "Ctrl+D": lambda view: view.fill_down(),
        "Ctrl+Return": lambda view: view.acts.fill(),
        "Ctrl+Enter": lambda view: view.acts.fill(),
        "Ctrl+Space": lambda view: _select_lines(view, all_rows=True, all_columns=False),
        "Shift+Space": lambda view: _select_lines(view, all_rows=False, all_columns=True),
        "Alt+Down": _open_menu,
    }
    moves: dict[str, Callable[..., None]] = {
        "Ctrl+Up": partial(_jump, down=-1, right=0),
        "Ctrl+Down": partial(_jump, down=1, right=0),
        "Ctrl+Left": partial(_jump, down=0, right=-1),
        "Ctrl+Right": partial(_jump, down=0, right=1),
        "Home": partial(_along, end=0),
        "End": partial(_along, end=-1),
        "Ctrl+Home": partial(_to_corner, end=0),
        "Ctrl+End": partial(_to_corner, end=-1),
    }
    for name, move in moves.items():
        keys[name] = partial(move, extends=False)
        keys[f"Shift+{name}"] = partial(move, extends=True)
    return {_combined(name): work for name, work in keys.items()}


def _combined(name: str) -> int:
    pressed: QKeyCombination = QKeySequence(name)[0]  # type: ignore[index] # Qt's stubs lack it
    return pressed.toCombined()


def _open_menu(view: TableView) -> None:
    """The menu of the current column, below the current cell."""
    current = view.currentIndex()
    corner = view.visualRect(current).bottomLeft()
    view.open_column_menu(current.column(), view.viewport().mapToGlobal(corner))


def _jump(view: TableView, down: int, right: int, *, extends: bool) -> None:
    records, current, shown = view.records, view.currentIndex(), view.header.shown()
    at = shown.index(current.column())
    if down:
        last = records.rowCount()
        row = edge(lambda line: bool(records.text(line, current.column())), current.row(), last, down)
        _go(view, row, current.column(), extends=extends)
    else:
        column = edge(lambda of: bool(records.text(current.row(), shown[of])), at, len(shown), right)
        _go(view, current.row(), shown[column], extends=extends)


def _along(view: TableView, end: int, *, extends: bool) -> None:
    _go(view, view.currentIndex().row(), view.header.shown()[end], extends=extends)


def _to_corner(view: TableView, end: int, *, extends: bool) -> None:
    last = max(len(view.records.shown_rows) - 1, 0)
    _go(view, last if end else 0, view.header.shown()[end], extends=extends)


def _go(view: TableView, row: int, column: int, *, extends: bool) -> None:
    if not extends:
        view.select_cell(row, column)
        return
    shown = view.header.shown()
    from_row, from_column = _anchor(view, shown)
    first, last = sorted((from_column, shown.index(column)))
    top, bottom = sorted((from_row, row))
    select_area(view, Area(top, bottom, shown[first : last + 1]), view.records.index(row, column))


def _anchor(view: TableView, shown: Sequence[int]) -> tuple[int, int]:
    """The corner of the selection that is farthest from the current cell: line, position from the left."""
    current, selection = view.currentIndex(), selection_of(view)
    rows = selection.rows or [current.row()]
    at = shown.index(current.column())
    columns = [shown.index(column) for column in selection.columns(shown)] or [at]
    return (
        rows[0] if current.row() == rows[-1] else rows[-1],
        columns[0] if at == columns[-1] else columns[-1],
    )


def _select_lines(view: TableView, *, all_rows: bool, all_columns: bool) -> None:
    """Whole columns, or whole lines, or all there is."""
    current, shown = view.currentIndex(), view.header.shown()
    rows = max(len(view.records.shown_rows) - 1, 0)
    area = Area(
        0 if all_rows else current.row(),
        rows if all_rows else current.row(),
        shown if all_columns else [current.column()],
    )
    select_area(view, area, current)
