"""What is written in a table: read by the import's own checks, the good stored as one act, the rest named."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from desktop.tables.row_edits import Beside, RowChange, RowEdits, Values
from desktop.undo import ROWS_AT_ONCE
from models.edits import Sentence
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.cells import CellError, DecimalMark, decide_decimal_mark

if TYPE_CHECKING:
    from desktop.tables.cell_words import CellWords
    from desktop.tables.record_table import RecordTable
    from desktop.tables.table_column import TableColumn

type Cell = tuple[int, int]
type Said = Callable[[int], Sentence]
"""What the officer does, in words, to so many cells."""


@dataclass(eq=False, slots=True)
class Draft:
    """A row that is begun; only itself is equal to it."""

    values: dict[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was written in a cell and cannot stand there; `sentence` says why and names the cell."""

    key: Hashable
    column: int
    text: str
    sentence: str


@dataclass(frozen=True, slots=True)
class Written:
    """`stored` and `begun` count cells; those begun wait in rows that are `lacking` these columns."""

    stored: int
    begun: int
    refusals: Sequence[Refusal]
    lacking: Sequence[TableColumn] = ()


class WrittenCells:
    """Of one table. It tells the table which inputs stay marked and which rows are begun."""

    def __init__(self, table: RecordTable) -> None:
        self._table = table

    def write(self, cells: Mapping[Cell, str], said: Said | None, *, mark: bool) -> Written:
        table = self._table
        if table.edits is None or not cells:
            return Written(0, 0, ())
        first, last = min(row for row, _ in cells), max(row for row, _ in cells)
        first_new = len(table.shown_rows)
        drafts = [*table.drafts, *(Draft() for _ in range(last - first_new - len(table.drafts) + 1))]
        before = [(draft, dict(draft.values)) for draft in drafts]
        keys = {
            row: drafts[row - first_new] if row >= first_new else table.key_at(row)
            for row in {row for row, _ in cells}
        }
        values, refusals = self._read(cells, keys)
        changes = [
            RowChange(table.row_at(row), written) for row, written in values.items() if row < first_new
        ]
        for row, written in values.items():
            if row >= first_new:
                _begin(drafts[row - first_new], written)
        table.forget_refusals((keys[row], column) for row, column in cells)
        unread = {refusal.key for refusal in refusals}
        ready = {
            draft: None
            for draft in drafts
            if draft.values and draft not in unread
            if not table.has_refusal(draft) and not self._lacking(draft)
        }
        begun = sum(
            sum(value is not None for value in written.values())
            for row, written in values.items()
            if row >= first_new and drafts[row - first_new] not in ready
        )
        if mark:
            for refusal in refusals:
                if table.columns[refusal.column].entered is not None:
                    table.refuse(refusal)
        new: list[Values] = [{**self._defaults(), **draft.values} for draft in ready]
        stored = sum(len(change.values) for change in changes) + sum(len(draft.values) for draft in ready)
        waiting = [draft for draft in drafts if draft not in ready]
        table.set_drafts(waiting)
        lost = partial(self._put_back, before)
        try:
            if changes or new:
                _store(table.edits, changes, new, said(stored) if said else None, lost)
        except UserProblem:
            lost()
            raise
        finally:
            table.tell_lines_changed(first, last)
        lacking = {column: None for draft in waiting if draft.values for column in self._lacking(draft)}
        return Written(stored, begun, tuple(refusals), tuple(lacking))

    def _put_back(self, before: Sequence[tuple[Draft, dict[str, object]]]) -> None:
        """The rows that were begun, as they were before something that was not stored after all."""
        for draft, kept in before:
            draft.values = kept
        now = self._table.drafts
        self._table.set_drafts([*(draft for draft, _ in before if draft not in now), *now])

    def _read(
        self, cells: Mapping[Cell, str], keys: Mapping[int, Hashable]
    ) -> tuple[dict[int, dict[str, object]], list[Refusal]]:
        """Values by line, and what cannot be read. An empty cell of a row that is begun is not written."""
        table, values, refusals = self._table, defaultdict[int, dict[str, object]](dict), list[Refusal]()
        marks = self._decimal_marks(cells)
        known: dict[tuple[int, str], object] = {}  # a register says the same few words in thousands of rows
        for (row, at), text in sorted(cells.items()):
            column = table.columns[at]
            if column.entered is not None and table.is_draft(row) and not text.strip():
                values[row][column.name] = None
                continue
            if (at, text) not in known:
                known[at, text] = _value_or_error(table.cells, column, text, marks[at])
            value = known[at, text]
            if isinstance(value, CellError):
                refusals.append(Refusal(keys[row], at, text, self._sentence(row, at, value)))
            else:
                values[row][column.name] = value
        return values, refusals

    def _decimal_marks(self, cells: Mapping[Cell, str]) -> dict[int, DecimalMark]:
        """As an import decides them: by all that is written in the column at once."""
        by_column = defaultdict[int, set[str]](set)
        for (_row, column), text in cells.items():
            by_column[column].add(text)
        return {column: decide_decimal_mark(texts) for column, texts in by_column.items()}

    def _lacking(self, draft: Draft) -> list[TableColumn]:
        """What every row must have, and this one has not."""
        return [
            column
            for column in self._table.columns
            if column.entered is not None and column.entered.required and column.name not in draft.values
        ]

    def _defaults(self) -> dict[str, object]:
        return {
            column.name: column.entered.default
            for column in self._table.columns
            if column.entered is not None and not column.entered.required
        }

    def _sentence(self, row: int, column: int, error: CellError) -> str:
        table = self._table
        cell = table.wording.of(
            QT_TRANSLATE_NOOP("Table", "Row {row}, {column}"),
            row=str(row + 1),
            column=table.wording.of(table.columns[column].title),
        )
        if error.code == "CELL_IS_COMPUTED":
            return table.wording.of(
                QT_TRANSLATE_NOOP(
                    "Table",
                    "{cell}: the column is worked out by the program.\nWrite in one of the other columns.",
                ),
                cell=cell,
            )
        reason = sentence(Finding(Severity.ERROR, error.code, params=error.params), table.wording)
        return f"{cell}: {reason}"


def _value_or_error(words: CellWords, column: TableColumn, text: str, mark: DecimalMark) -> object:
    try:
        return words.read(column, text, mark)
    except CellError as error:
        return error


def _store(
    edits: RowEdits,
    changes: Sequence[RowChange],
    new: Sequence[Values],
    said: Sentence | None,
    lost: Callable[[], object],
) -> None:
    if len(changes) + len(new) > ROWS_AT_ONCE and isinstance(edits, Beside):
        edits.change_beside(changes, new, said, lost)
    else:
        edits.change(changes, new, said)


def _begin(draft: Draft, written: Values) -> None:
    known = {**draft.values, **written}
    draft.values = {name: value for name, value in known.items() if value is not None}
