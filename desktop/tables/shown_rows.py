"""Which rows a table shows, in what order: sorted, searched and filtered in a list of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from desktop.tables.cell_words import CellWords
from desktop.tables.column_filter import ColumnFilter, Facet, Facets
from desktop.tables.swedish_order import in_order, in_swedish_order
from desktop.tables.table_column import TableColumn
from models.workbooks.cells import plain
from models.workbooks.column import CellKind

type Key = Callable[[Any], Hashable]


class ShownRows:
    """`has_problem` says of a row whether something in it must be looked at."""

    def __init__(
        self,
        columns: Sequence[TableColumn],
        words: CellWords,
        key: Key,
        has_problem: Callable[[Any], bool],
    ) -> None:
        self._columns = tuple(columns)
        self._words = words
        self._key = key
        self._has_problem = has_problem
        self._sorted_by: tuple[int, bool] | None = None
        self._sought: dict[int, str] = {}  # by the identity of the row
        self.every: Sequence[Any] = ()
        self.shown: Sequence[Any] = ()
        self.sought: tuple[str, ...] = ()
        self.filters: dict[int, ColumnFilter] = {}
        self.only_problems = False

    @property
    def is_sorted(self) -> bool:
        return self._sorted_by is not None

    @property
    def is_filtered(self) -> bool:
        return bool(self.sought or self.filters or self.only_problems)

    def is_same_set(self, rows: Sequence[Any]) -> bool:
        return len(rows) == len(self.every) and set(map(self._key, rows)) == set(map(self._key, self.every))

    def put(self, rows: Sequence[Any]) -> None:
        """Other rows; those that stay keep their place, so that nothing jumps under the hand."""
        self._sought = {}
        order = {self._key(row): position for position, row in enumerate(self.every)}
        kept = [row for row in rows if self._key(row) in order] if order else []
        if not kept:
            self.every = rows if isinstance(rows, tuple) else list(rows)  # a tuple stays as it is
            self._sort()
        else:
            kept.sort(key=lambda row: order[self._key(row)])
            self.every = kept + [row for row in rows if self._key(row) not in order]
        self.choose()

    def put_values(self, rows: Sequence[Any]) -> None:
        """The same rows with other values: none comes or goes, whatever the filter says of it now."""
        self._sought = {}
        by_key = {self._key(row): row for row in rows}
        self.every = [by_key[self._key(row)] for row in self.every]
        filtered = self.is_filtered
        self.shown = [by_key[self._key(row)] for row in self.shown] if filtered else self.every

    def sort(self, column: int | None, *, falling: bool = False) -> None:
        self._sorted_by = None if column is None else (column, falling)
        self._sort()
        self.choose()

    def choose(self) -> None:
        """Applies the filters anew."""
        self.shown = self._passing(self.filters) if self.is_filtered else self.every

    def forget_words(self) -> None:
        """The names of what the rows hold are others now."""
        self._sought = {}

    def facets(self, column: int) -> Facets:
        """Counted among the rows that the other columns' filters let through."""
        others: Mapping[int, ColumnFilter] = {at: by for at, by in self.filters.items() if at != column}
        found = self._columns[column]
        counts = Counter(map(found.read, self._passing(others)))
        empty = sum(count for value, count in counts.items() if value is None or value == "")
        values = in_swedish_order(list(counts), lambda value: self._sort_value(found, value))
        by_words = Counter[str]()
        for value in values:
            words = "" if value is None else self._words.words(found, value)
            by_words[words] += counts[value]
        numbers = [
            value for value in counts if isinstance(value, int | float) and not isinstance(value, bool)
        ]
        return Facets(
            tuple(Facet(words, count) for words, count in by_words.items()),
            min(numbers, default=None) if found.numeric else None,
            max(numbers, default=None) if found.numeric else None,
            empty,
            counts.total() - empty,
        )

    def lines_with(self, text: str) -> list[int]:
        """The lines shown where the words stand in a row, in any column."""
        wanted = plain(text)
        if not wanted:
            return []
        sought = self._all_sought()
        return [line for line, row in enumerate(self.shown) if wanted in sought[id(row)]]

    def _passing(self, filters: Mapping[int, ColumnFilter]) -> list[Any]:
        rows: Sequence[Any] = self.every
        if self.sought:
            rows = self._with_words()
        for at, by in filters.items():
            column = self._columns[at]
            verdicts = dict[object, bool]()
            kept = []
            for row in rows:
                value = column.read(row)
                passes = verdicts.get(value)
                if passes is None:
                    words = "" if value is None else self._words.words(column, value)
                    passes = verdicts[value] = by.passes(value, words)
                if passes:
                    kept.append(row)
            rows = kept
        return [row for row in rows if self._has_problem(row)] if self.only_problems else list(rows)

    def _with_words(self) -> Sequence[Any]:
        sought, rows = self._all_sought(), self.every
        for word in self.sought:
            texts = map(sought.__getitem__, map(id, rows))
            rows = [row for row, text in zip(rows, texts, strict=True) if word in text]
        return rows

    def _all_sought(self) -> Mapping[int, str]:
        """What is found in each row. Made when it is first asked for, a column at a time."""
        if not self._sought:
            columns = [self._words.sought(column, self.every) for column in self._columns]
            self._sought = dict(
                zip(map(id, self.every), map("\n".join, zip(*columns, strict=True)), strict=True)
            )
        return self._sought

    def _sort(self) -> None:
        if self._sorted_by is not None:
            column, falling = self._columns[self._sorted_by[0]], self._sorted_by[1]
            if column.numeric or column.kind is CellKind.MONTH:
                ordered = _by_number(self.every, column, falling=falling)
                if ordered is not None:
                    self.every = ordered
                    return
            values = list(map(column.read, self.every))
            if not self._words.is_as_stored(column) and str in set(map(type, values)):
                values = [self._sort_value(column, value) for value in values]
            self.every = in_order(self.every, values, falling=falling)

    def _sort_value(self, column: TableColumn, value: object) -> object:
        return self._words.words(column, value) if isinstance(value, str) else value


def _by_number(rows: Sequence[Any], column: TableColumn, *, falling: bool) -> list[Any] | None:
    """None where a row has none: nothing compares with it."""
    read: Callable[[Any], Any] = column.read

    def month(row: Any) -> int:
        found = read(row)
        return int(found.year * 12 + found.number)

    try:
        return sorted(rows, key=read if column.numeric else month, reverse=falling)
    except (TypeError, AttributeError):
        return None
