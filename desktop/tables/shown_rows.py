"""Which rows a table shows, in what order: sorted, searched and filtered in a list of its own."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from typing import Any

from desktop.tables.cell_words import CellWords
from desktop.tables.column_filter import ColumnFilter, Facet, Facets
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import TableColumn
from models.workbooks.cells import plain

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
        self._sought: list[str] | None = None
        self.every: list[Any] = []
        self.shown: list[Any] = []
        self.sought: tuple[str, ...] = ()
        self.filters: dict[int, ColumnFilter] = {}
        self.only_problems = False

    @property
    def is_filtered(self) -> bool:
        return bool(self.sought or self.filters or self.only_problems)

    def is_same_set(self, rows: Sequence[Any]) -> bool:
        return len(rows) == len(self.every) and set(map(self._key, rows)) == set(map(self._key, self.every))

    def put(self, rows: Sequence[Any]) -> None:
        """Other rows; those that stay keep their place, so that nothing jumps under the hand."""
        self._sought = None
        order = {self._key(row): position for position, row in enumerate(self.every)}
        kept = [row for row in rows if self._key(row) in order] if order else []
        if not kept:
            self.every = list(rows)
            self._sort()
        else:
            kept.sort(key=lambda row: order[self._key(row)])
            self.every = kept + [row for row in rows if self._key(row) not in order]
        self.choose()

    def put_values(self, rows: Sequence[Any]) -> None:
        """The same rows with other values: none comes or goes, whatever the filter says of it now."""
        self._sought = None
        by_key = {self._key(row): row for row in rows}
        self.every = [by_key[self._key(row)] for row in self.every]
        self.shown = [by_key[self._key(row)] for row in self.shown]

    def sort(self, column: int | None, *, falling: bool = False) -> None:
        self._sorted_by = None if column is None else (column, falling)
        self._sought = None
        self._sort()
        self.choose()

    def choose(self) -> None:
        """Applies the filters anew."""
        self.shown = self._passing(self.filters) if self.is_filtered else list(self.every)

    def forget_words(self) -> None:
        """The names of what the rows hold are others now."""
        self._sought = None

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
        if not self.is_filtered:
            return [line for line, words in enumerate(self._all_sought()) if wanted in words]
        return [line for line, row in enumerate(self.shown) if wanted in self._sought_in(row)]

    def _passing(self, filters: Mapping[int, ColumnFilter]) -> list[Any]:
        rows: Sequence[Any] = self.every
        if self.sought:
            pairs = zip(self.every, self._all_sought(), strict=True)
            rows = [row for row, words in pairs if all(word in words for word in self.sought)]
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

    def _all_sought(self) -> list[str]:
        if self._sought is None:
            self._sought = list(map(self._sought_in, self.every))
        return self._sought

    def _sought_in(self, row: Any) -> str:
        return "\n".join(self._words.sought(column, row) for column in self._columns)

    def _sort(self) -> None:
        if self._sorted_by is not None:
            column, falling = self._columns[self._sorted_by[0]], self._sorted_by[1]
            self.every = in_swedish_order(
                self.every, lambda row: self._sort_value(column, column.read(row)), falling=falling
            )

    def _sort_value(self, column: TableColumn, value: object) -> object:
        return self._words.words(column, value) if isinstance(value, str) else value
