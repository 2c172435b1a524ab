"""Acts on many cells at once: paste, fill, clear. Each is one undo step with its own sentence."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from PySide6.QtGui import QGuiApplication

from desktop.tables.block_selection import Area, columns_shown, select_area, selection_of
from desktop.tables.clipboard import Block, block_on
from desktop.tables.copying import copy_cells, heading_in_line
from desktop.tables.written_cells import Cell, Said, Written
from models.edits import Sentence
from models.errors import UserProblem
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.cells import plain

if TYPE_CHECKING:
    from desktop.tables.table_view import TableView

_PASTE = QT_TRANSLATE_NOOP("Table", "Paste {count} cells into {table}")
_PASTE_ONE = QT_TRANSLATE_NOOP("Table", "Paste a cell into {table}")
_FILL = QT_TRANSLATE_NOOP("Table", "Fill {count} cells in {table}")
_FILL_ONE = QT_TRANSLATE_NOOP("Table", "Fill a cell in {table}")
_CLEAR = QT_TRANSLATE_NOOP("Table", "Clear {count} cells in {table}")
_CUT = QT_TRANSLATE_NOOP("Table", "Cut {count} cells out of {table}")
_CUT_ONE = QT_TRANSLATE_NOOP("Table", "Cut a cell out of {table}")
_CLEAR_ONE = QT_TRANSLATE_NOOP("Table", "Clear a cell in {table}")


class CellActs:
    """Of one view; what could not be done is said by the view's `refused`."""

    def __init__(self, view: TableView) -> None:
        self._view = view
        self._records = view.records
        self._wording = view.records.wording

    def paste(self) -> None:
        block = self._without_headings(block_on(QGuiApplication.clipboard().mimeData()))
        if not block or not self._view.currentIndex().isValid():
            return
        cells = self._targets(block)
        if cells is not None and self._write(cells, self._said(_PASTE, _PASTE_ONE)):
            self._select(cells)

    def cut(self) -> None:
        """What could not be copied is not cleared either."""
        if refusal := copy_cells(self._view, self._wording):
            self._view.refused.emit(refusal)
        else:
            self._clear(self._said(_CUT, _CUT_ONE))

    def clear(self) -> None:
        self._clear(self._said(_CLEAR, _CLEAR_ONE))

    def _clear(self, said: Said) -> None:
        """What was refused is forgotten first: then its cell shows again what is stored."""
        records = self._records
        cells = [cell for cell in selection_of(self._view).cells() if not records.is_draft(cell[0])]
        if not records.forget_refusals((records.key_at(row), column) for row, column in cells):
            writable = {cell: "" for cell in cells if records.may_write(*cell) and records.text(*cell)}
            self._write(writable, said, mark=False)
        elif cells:
            records.tell_lines_changed(min(cells)[0], max(cells)[0])

    def fill_down(self) -> None:
        """The uppermost line of the selection over those below it; a single line takes the one above."""
        cells: dict[Cell, str] = {}
        for area in selection_of(self._view).areas:
            top = area.top if area.bottom > area.top else area.top - 1
            if top < 0:
                continue
            for column in area.columns:
                text = self._records.copied(top, column).text
                cells.update({(row, column): text for row in range(top + 1, area.bottom + 1)})
        self._fill(cells)

    def fill(self, text: str | None = None) -> None:
        """The same in every selected cell: `text`, else what stands in the current one."""
        current = self._view.currentIndex()
        if text is None and current.isValid():
            text = self._records.copied(current.row(), current.column()).text
        if text is not None:
            self._fill(dict.fromkeys(selection_of(self._view).cells(), text))

    def _fill(self, cells: Mapping[Cell, str]) -> None:
        """Rows that are only begun are not filled: a column selected whole has them at its end."""
        writable = {
            cell: text
            for cell, text in cells.items()
            if self._records.may_write(*cell) and (not self._records.is_draft(cell[0]) or len(cells) == 1)
        }
        if cells and not writable:
            self._tell_nothing(
                self._wording.translate("Table", "These cells are worked out by the program."), ""
            )
        self._write(writable, self._said(_FILL, _FILL_ONE))

    def _without_headings(self, block: Block) -> Block:
        """A block copied with its headings comes without them."""
        titles = {plain(self._wording.of(column.title)) for column in self._records.columns}
        titles |= {plain(heading_in_line(self._records, at)) for at in range(self._records.columnCount())}
        is_heading = len(block) > 1 and all(plain(cell) in titles for cell in block[0])
        return block[1:] if is_heading else block

    def _targets(self, block: Block) -> dict[Cell, str] | None:
        """Where each pasted cell lands; None, and said why, where the block does not fit.

        A selection that is a multiple of the block is filled with it.
        """
        view, records = self._view, self._records
        selection, order = selection_of(view), columns_shown(view)
        rows, columns = selection.rows, selection.columns(order)
        current = view.currentIndex()
        top = rows[0] if rows else current.row()
        left = order.index(columns[0] if columns else current.column())
        high, wide = len(block), len(block[0])
        if selection.size == len(rows) * len(columns) and rows and rows[-1] - rows[0] == len(rows) - 1:
            high = len(rows) if len(rows) % high == 0 else high
            wide = len(columns) if len(columns) % wide == 0 else wide
        translate = self._wording.translate
        if left + wide > len(order):
            self._tell_nothing(
                translate("Table", "The block is wider than the table."),
                translate("Table", "Start further to the left."),
            )
            return None
        last = top + high - 1
        if last >= records.rowCount() and records.rowCount() == len(records.shown_rows):
            self._tell_nothing(
                translate("Table", "The block has more rows than the table."),
                translate("Table", "Copy fewer rows, or clear the filter first."),
            )
            return None
        return {
            (top + down, order[left + right]): text
            for down in range(high)
            for right in range(wide)
            for text in (block[down % len(block)][right % len(block[0])],)
            if not self._stands_there(top + down, order[left + right], text)
        }

    def _stands_there(self, row: int, column: int, text: str) -> bool:
        """A copied block may cover columns that only the program writes, as long as they agree."""
        records = self._records
        if records.may_write(row, column):
            return False
        return records.is_draft(row) or text in (
            records.text(row, column),
            records.copied(row, column).text,
        )

    def _said(self, many: Text, one: Text) -> Said:
        title = self._records.title
        return lambda count: Sentence(many if count != 1 else one, {"count": count, "table": title})

    def _select(self, cells: Mapping[Cell, str]) -> None:
        """What was pasted, as a spreadsheet does."""
        last = len(self._records.shown_rows) - 1
        used = {column for _, column in cells}
        columns = [column for column in columns_shown(self._view) if column in used]
        area = Area(min(row for row, _ in cells), min(max(row for row, _ in cells), last), columns)
        if columns and area.bottom >= area.top:
            select_area(self._view, area, self._records.index(area.top, columns[0]))

    def _write(self, cells: Mapping[Cell, str], said: Said, *, mark: bool = True) -> bool:
        """Whether all of it is stored."""
        if not cells:
            return False
        if self._records.edits is None:
            self._tell_nothing(self._wording.translate("Table", "This table is only read."), "")
            return False
        try:
            written = self._records.write(cells, said, mark=mark)
        except UserProblem as problem:
            nothing = self._wording.translate("Table", "Nothing was changed.")
            self._view.refused.emit(f"{sentence(problem, self._wording)}\n{nothing}")
            return False
        if written.refusals:
            self._tell_refusals(written, mark=mark)
        elif written.begun:
            self._view.refused.emit(f"{self._waiting(written)}\n{self._lacking(written)}")
        return not written.refusals and not written.begun

    def _tell_nothing(self, why: str, advice: str) -> None:
        nothing = self._wording.translate("Table", "Nothing was changed.")
        self._view.refused.emit(f"{why} {nothing}\n{advice}".rstrip())

    def _tell_refusals(self, written: Written, *, mark: bool) -> None:
        translate, refusals = self._wording.translate, written.refusals
        stored = translate("Table", "%n cells were taken in.", None, written.stored)
        parts = [
            *([stored] if written.stored or not written.begun else []),
            *([self._waiting(written)] if written.begun else []),
            translate("Table", "%n cells could not be taken in and are marked.", None, len(refusals))
            if mark
            else translate(
                "Table", "%n cells must have a value and were left as they were.", None, len(refusals)
            ),
        ]
        self._view.refused.emit(f"{' '.join(parts)}\n{refusals[0].sentence}")
        line = self._records.line_of(refusals[0].key)
        if line is not None:
            self._view.select_cell(line, refusals[0].column)

    def _waiting(self, written: Written) -> str:
        return self._wording.translate(
            "Table", "%n cells wait in rows that lack something.", None, written.begun
        )

    def _lacking(self, written: Written) -> str:
        of = self._wording.of
        columns = ", ".join(of(column.title) for column in written.lacking)
        text = QT_TRANSLATE_NOOP(
            "Table", "Fill in {columns} in the rows at the end of the table; then they are saved."
        )
        return of(text, columns=columns)
