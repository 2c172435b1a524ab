"""A table of 100 000 rows: against a bare model of Qt's, and against Python's own sort.

Run with ``pytest tests/benchmarks/test_tables.py --benchmark-enable -s``; each ratio and its target are
printed, measured in the same run. In the ordinary test run a smaller table goes the same way.
"""

from __future__ import annotations

import random
from collections.abc import Callable
from dataclasses import dataclass
from operator import attrgetter
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QTableView
from pytest_benchmark.fixture import BenchmarkFixture

from desktop.settings import WindowSettings
from desktop.tables.column_filter import ColumnFilter
from desktop.tables.record_table import RecordTable
from desktop.tables.swedish_order import swedish_key
from desktop.tables.table_column import computed, entered
from desktop.tables.table_view import TableView
from models.domain.months import Month
from models.wording import Language, Text, Wording
from models.workbooks.column import CellKind
from models.workbooks.layouts import HOMES
from tests.benchmarks.ratios import against_target, compared, seconds, tell

ROWS = 100_000
PLACES = {f"{place:05d}": f"Orten {place} å" for place in range(3_000)}
NO_INDEX = QModelIndex()


@dataclass(frozen=True, slots=True)
class Home:
    id: int
    municipality: str
    place_code: str
    rooms: int
    count: int
    first: Month
    source: str


COLUMNS = (
    computed("municipality", Text("Test", "Municipality")),
    *(entered(HOMES, name) for name in ("place_code", "rooms", "count", "first", "source")),
)


def homes(count: int) -> tuple[Home, ...]:
    chance = random.Random(2018)  # noqa: S311 - made-up homes, no secret
    return tuple(
        Home(
            number,
            f"Kommun {chance.randrange(290)}",
            f"{chance.randrange(3_000):05d}",
            chance.randrange(1, 6),
            chance.randrange(1, 400),
            Month(2026, chance.randrange(1, 13)),
            f"Kommunens brev {chance.randrange(10**9)}",
        )
        for number in range(count)
    )


class BareTable(QAbstractTableModel):
    """What Qt asks for at least, with words that are ready."""

    def __init__(self, rows: tuple[Home, ...]) -> None:
        super().__init__()
        self._rows = rows

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        return len(self._rows)

    def columnCount(self, parent: QModelIndex | QPersistentModelIndex = NO_INDEX) -> int:  # noqa: N802 - Qt's name
        return len(COLUMNS)

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if role == Qt.ItemDataRole.DisplayRole:
            return str(COLUMNS[index.column()].read(self._rows[index.row()]))
        return None


def a_table(rows: tuple[Home, ...]) -> RecordTable:
    model = RecordTable(COLUMNS, Wording(Language.SWEDISH))
    model.set_labels(CellKind.PLACE, PLACES)
    model.set_rows(rows)
    return model


def as_ours(view: QTableView, widths: list[int]) -> None:
    """The same lines and widths, so that as many cells are drawn."""
    view.verticalHeader().hide()
    view.verticalHeader().setDefaultSectionSize(view.fontMetrics().height() + 12)
    view.setAlternatingRowColors(True)
    view.setWordWrap(False)
    for column, width in enumerate(widths):
        view.setColumnWidth(column, width)


def painted(view: QTableView) -> None:
    view.resize(1000, 700)
    view.show()
    view.grab()
    view.close()
    view.deleteLater()


@pytest.fixture
def rows(benchmark: BenchmarkFixture) -> tuple[Home, ...]:
    return homes(ROWS if benchmark.enabled else 500)


def test_the_first_paint(
    qapp: QApplication,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
    rows: tuple[Home, ...],
    tmp_path: Path,
) -> None:
    """From the rows to the picture: model and view made, widths after the content, the table drawn."""
    settings = WindowSettings(tmp_path / "window.ini")
    like_it = TableView(a_table(rows), settings, "", "Bostäder")
    widths = [like_it.columnWidth(column) for column in range(len(COLUMNS))]
    like_it.deleteLater()
    kept: list[QAbstractTableModel] = []

    def bare() -> None:
        view = QTableView()
        kept.append(BareTable(rows))
        view.setModel(kept[-1])
        as_ours(view, widths)
        painted(view)

    def bare_with_widths() -> None:
        """Qt's own way to widths after the content, from as many rows."""
        view = QTableView()
        kept.append(BareTable(rows))
        view.setModel(kept[-1])
        as_ours(view, widths)
        view.horizontalHeader().setResizeContentsPrecision(200)
        view.resizeColumnsToContents()
        painted(view)

    def ours() -> None:
        model = a_table(rows)
        kept.append(model)
        painted(TableView(model, settings, "", "Bostäder"))

    benchmark.pedantic(ours, rounds=1)  # type: ignore[no-untyped-call] # the plugin has no types
    if benchmark.enabled:
        fitted = compared(ours, bare_with_widths, rounds=15)
        tell(capsys, f"first paint of {ROWS} rows, against a bare table whose widths Qt fits: {fitted}")
        found = compared(ours, bare, rounds=40)
        what = f"first paint of {ROWS} rows, against a bare table of fixed widths"
        against_target(capsys, what, found.value, 1.5, str(found))


def key_of(name: str) -> Callable[[Home], object]:
    """What one would write in Python to sort the homes."""
    match name:
        case "place_code":
            return lambda row: swedish_key(PLACES[row.place_code].casefold())
        case "municipality" | "source":
            return lambda row: swedish_key(str(getattr(row, name)).casefold())
        case "first":
            return lambda row: row.first.year * 12 + row.first.number
        case _:
            return attrgetter(name)


@pytest.mark.parametrize("name", ["municipality", "place_code", "count", "first", "source"])
def test_sorting(
    qapp: QApplication,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
    rows: tuple[Home, ...],
    name: str,
) -> None:
    """The whole of the model's sort against Python's sort of the same rows by the same keys."""
    key = key_of(name)
    tables = [a_table(rows) for _ in range(6 if benchmark.enabled else 1)]
    column = tables[0].column_of(name) or 0
    benchmark.pedantic(lambda: tables[0].sort(column), rounds=1)  # type: ignore[no-untyped-call] # the plugin has no types
    assert list(tables[0].shown_rows) == sorted(rows, key=key)  # type: ignore[arg-type] # keys of one column compare
    if benchmark.enabled:
        unsorted = iter(tables[1:])
        ours = lambda: next(unsorted).sort(column)  # noqa: E731 - each round sorts a table of its own
        found = compared(ours, lambda: sorted(rows, key=key))  # type: ignore[arg-type] # keys of one column compare
        what = f"sorting {ROWS} rows by {name}, against Python's own sort"
        against_target(capsys, what, found.value, 1.5, str(found))


def test_filtering_answers_while_one_types(
    qapp: QApplication,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
    rows: tuple[Home, ...],
) -> None:
    model = a_table(rows)
    words = [f"{row.municipality} {PLACES[row.place_code]} {row.source}".casefold() for row in rows]
    first = seconds(lambda: model.set_filter("orten 12"))
    expected = sum("orten" in text and "12" in text for text in words)
    benchmark.pedantic(lambda: model.set_filter("orten 12"), rounds=1)  # type: ignore[no-untyped-call] # the plugin has no types
    assert 0 < expected <= len(model.shown_rows) < len(rows)
    if benchmark.enabled:
        ticked = ColumnFilter(ticked=frozenset({"Kommun 12", "Kommun 100"}))
        by_column = seconds(lambda: model.set_column_filter(0, ticked))
        facets = seconds(lambda: model.lines.facets(5))
        tell(
            capsys,
            f"the first word {first:.3f} s, a column {by_column:.3f} s, its values counted {facets:.3f} s",
        )
        again = seconds(lambda: model.set_filter("orten 13"))
        against_target(capsys, f"seconds to filter {ROWS} rows by another word", again, 0.1)


def test_find_and_copy_of_everything(
    qapp: QApplication,
    benchmark: BenchmarkFixture,
    capsys: pytest.CaptureFixture[str],
    rows: tuple[Home, ...],
    tmp_path: Path,
) -> None:
    model = a_table(rows)
    view = TableView(model, WindowSettings(tmp_path / "window.ini"), "", "Bostäder")
    view.selectAll()
    summed, copied = seconds(view.sums), seconds(view.copy)
    found = benchmark.pedantic(lambda: model.lines_with("brev 99"), rounds=1)  # type: ignore[no-untyped-call] # the plugin has no types
    assert found == [line for line, row in enumerate(rows) if "brev 99" in row.source]
    assert len(QGuiApplication.clipboard().text().splitlines()) == len(rows)
    if benchmark.enabled:
        again = seconds(lambda: model.lines_with("brev 98"))
        tell(capsys, f"sums {summed:.3f} s, copy {copied:.3f} s, find while one types {again:.3f} s")
    view.deleteLater()
