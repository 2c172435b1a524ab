"""The rows and columns of plans side by side."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from desktop.tables.table_column import TableColumn, computed
from models.documents.comparison_basis import ComparisonBasis, Fact, FactKind, MunicipalityLine
from models.domain.side_by_side import CellLine
from models.wording import QT_TRANSLATE_NOOP, Text

type _Counts = Callable[[MunicipalityLine], tuple[int, ...]]

_TITLE_SIGNS = 58
_KINDS = {
    FactKind.TOTAL: QT_TRANSLATE_NOOP("SideBySide", "Total"),
    FactKind.GOAL: QT_TRANSLATE_NOOP("SideBySide", "Goal"),
    FactKind.RULE: QT_TRANSLATE_NOOP("SideBySide", "Rule"),
}


@dataclass(frozen=True, slots=True)
class FactRow:
    code: str
    kind: str
    title: str
    cells: tuple[str, ...]
    fact: Fact


@dataclass(frozen=True, slots=True)
class CellRow:
    code: str
    municipality: str
    place: str
    month: str
    line: CellLine


def fact_columns(basis: ComparisonBasis) -> tuple[TableColumn, ...]:
    return (
        computed("kind", QT_TRANSLATE_NOOP("SideBySide", "Kind")),
        replace(computed("title", QT_TRANSLATE_NOOP("SideBySide", "What is compared")), room=_TITLE_SIGNS),
        *_by_plan(basis, "value", lambda row, at: row.cells[at]),
    )


def fact_rows(basis: ComparisonBasis, *, differing: bool) -> tuple[FactRow, ...]:
    goals = [fact.id for fact in basis.facts if fact.kind is FactKind.GOAL]

    def kind(fact: Fact) -> str:
        words = basis.wording.of(_KINDS[fact.kind])
        return f"{words} {goals.index(fact.id) + 1}" if fact.kind is FactKind.GOAL else words

    return tuple(
        FactRow(
            f"{fact.kind.value} {fact.id}",
            kind(fact),
            fact.title,
            tuple(map(fact.cell, range(len(basis.sides)))),
            fact,
        )
        for fact in basis.facts
        if fact.differs or not differing
    )


def municipality_columns(basis: ComparisonBasis) -> tuple[TableColumn, ...]:
    counts: tuple[tuple[str, Text, _Counts], ...] = (
        ("quota", QT_TRANSLATE_NOOP("SideBySide", "Quota"), lambda line: line.quota),
        ("placed", QT_TRANSLATE_NOOP("SideBySide", "Get a home"), lambda line: line.placed),
        ("without", QT_TRANSLATE_NOOP("SideBySide", "Without a home"), lambda line: line.without),
    )
    columns = [computed("name", QT_TRANSLATE_NOOP("Documents", "Municipality"))]
    for name, title, read in counts:

        def count(line: MunicipalityLine, at: int, read: _Counts = read) -> int:
            return read(line)[at]

        columns += _by_plan(basis, name, count, basis.wording.of(title))
    return tuple(columns)


def municipality_rows(basis: ComparisonBasis, *, differing: bool) -> tuple[MunicipalityLine, ...]:
    return tuple(line for line in basis.municipalities if line.differs or not differing)


def cell_columns(basis: ComparisonBasis) -> tuple[TableColumn, ...]:
    return (
        computed("municipality", QT_TRANSLATE_NOOP("Documents", "Municipality")),
        computed("place", QT_TRANSLATE_NOOP("Documents", "Place")),
        computed("month", QT_TRANSLATE_NOOP("Documents", "Month")),
        *_by_plan(basis, "households", lambda row, at: row.line.households[at]),
    )


def cell_rows(basis: ComparisonBasis) -> tuple[CellRow, ...]:
    return tuple(
        CellRow(f"{line.place_code} {line.month}", *basis.cell_words(line), line) for line in basis.cells
    )


def moved_columns() -> tuple[TableColumn, ...]:
    return (
        computed("plan", QT_TRANSLATE_NOOP("SideBySide", "Plan")),
        computed("households", QT_TRANSLATE_NOOP("Documents", "Households"), numeric=True),
        computed("reason", QT_TRANSLATE_NOOP("SideBySide", "Reason")),
    )


@dataclass(frozen=True, slots=True)
class MovedRow:
    code: int
    plan: str
    households: int
    reason: str


def moved_rows(basis: ComparisonBasis) -> tuple[MovedRow, ...]:
    return tuple(MovedRow(number, *moved) for number, moved in enumerate(basis.moved()))


def _by_plan(
    basis: ComparisonBasis, name: str, read: Callable[[Any, int], object], of_what: str = ""
) -> Iterator[TableColumn]:
    """A column for each plan, named by it."""
    for at, plan in enumerate(basis.names):
        title = f"{of_what}, {plan}" if of_what else plan

        def value(row: Any, at: int = at) -> object:
            return read(row, at)

        yield computed(f"{name}_{at}", Text("SideBySide", title), read=value, numeric=True)
