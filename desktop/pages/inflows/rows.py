"""The study of inflows as rows of tables and bars of a chart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

from desktop.tables.table_column import TableColumn, computed
from models.documents.inflows import InflowBasis, both_ways
from models.domain.inflows import Room
from models.wording import QT_TRANSLATE_NOOP, Text

if TYPE_CHECKING:
    from desktop.charts.bars import Bar, Series

_COLOURS = ("#6b6f76", "#3a78b0", "#e0a458", "#9b2d2d")


@dataclass(frozen=True, slots=True)
class OutcomeRow:
    code: str
    inflow: str
    persons: int
    housed: int
    in_time: int
    late: int
    unplaced: int


@dataclass(frozen=True, slots=True)
class RegretRow:
    """`values` by inflow."""

    code: str
    goal: str
    values: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RoomRow:
    """`rooms` by time."""

    code: str
    name: str
    rooms: tuple[Room, ...]


OUTCOME_COLUMNS: tuple[TableColumn, ...] = (
    computed("inflow", QT_TRANSLATE_NOOP("Inflows", "Inflow")),
    *(
        computed(name, title, unit=QT_TRANSLATE_NOOP("Inflows", "persons"), numeric=True)
        for name, title in (
            ("persons", QT_TRANSLATE_NOOP("Inflows", "Expected")),
            ("housed", QT_TRANSLATE_NOOP("Documents", "Already housed")),
            ("in_time", QT_TRANSLATE_NOOP("Documents", "Placed in time")),
            ("late", QT_TRANSLATE_NOOP("Documents", "Placed late")),
            ("unplaced", QT_TRANSLATE_NOOP("Documents", "Without a place")),
        )
    ),
)


def outcome_rows(basis: InflowBasis) -> tuple[OutcomeRow, ...]:
    rows = []
    for number, plan in enumerate(basis.study.plans):
        total = basis.figures(plan)
        housed = total.already_housed.persons
        rows.append(
            OutcomeRow(
                str(number),
                basis.label(plan),
                housed + total.needs_home.persons,
                housed,
                total.in_time.persons,
                total.late.persons,
                total.unplaced.persons,
            )
        )
    return tuple(rows)


def regret_columns(basis: InflowBasis) -> tuple[TableColumn, ...]:
    """One for each inflow, named by it."""
    return (
        computed("goal", QT_TRANSLATE_NOOP("Inflows", "Goal")),
        *(
            computed(f"inflow_{number}", Text("Inflows", basis.label(plan)), read=_value(number))
            for number, plan in enumerate(basis.study.plans)
        ),
    )


def _value(number: int) -> Callable[[RegretRow], object]:
    return lambda row: row.values[number]


def regret_rows(basis: InflowBasis) -> tuple[RegretRow, ...]:
    return tuple(
        RegretRow(
            goal,
            basis.wording.of(basis.goal_titles[goal]),
            tuple(both_ways(basis, regret) for regret in regrets),
        )
        for goal, regrets in basis.regrets()
    )


def room_columns(basis: InflowBasis, heading: Text) -> tuple[TableColumn, ...]:
    """Of the household mix and of any households, within each time."""
    within = [
        Text("Inflows", basis.wording.translate("Inflows", "%n months", None, months))
        for months in basis.months
    ]
    mix, of_any = (
        QT_TRANSLATE_NOOP("Inflows", "of the mix"),
        QT_TRANSLATE_NOOP("Inflows", "of any kind"),
    )
    return (
        computed("name", heading),
        *(
            computed(f"mix_{number}", title, read=_persons(number), unit=mix, numeric=True)
            for number, title in enumerate(within)
        ),
        *(
            computed(f"any_{number}", title, read=_any_persons(number), unit=of_any, numeric=True)
            for number, title in enumerate(within)
        ),
    )


def _persons(number: int) -> Callable[[RoomRow], object]:
    return lambda row: row.rooms[number].persons


def _any_persons(number: int) -> Callable[[RoomRow], object]:
    return lambda row: row.rooms[number].any_persons


def room_rows(basis: InflowBasis, *, places: bool) -> tuple[RoomRow, ...]:
    return tuple(RoomRow(code, name, rooms) for code, name, rooms in basis.rooms(places=places))


def bars(basis: InflowBasis) -> tuple[Bar, ...]:
    """Inflows from above to below: already housed, in time, late, without."""
    from desktop.charts.bars import Bar

    wording = basis.wording
    found = []
    for row in outcome_rows(basis):
        parts = (row.housed, row.in_time, row.late, row.unplaced)
        sentence = wording.of(
            QT_TRANSLATE_NOOP(
                "Inflows",
                "{inflow}: {persons} persons, {housed} already housed, {in_time} placed in time, "
                "{late} late, {unplaced} without a place",
            ),
            inflow=row.inflow,
            persons=row.persons,
            housed=row.housed,
            in_time=row.in_time,
            late=row.late,
            unplaced=row.unplaced,
        )
        found.append(Bar(row.code, row.inflow, parts, wording.number(row.persons), sentence))
    return tuple(found)


def series(basis: InflowBasis) -> tuple[Series, ...]:
    from desktop.charts.bars import Series

    translate = basis.wording.translate
    titles = (
        translate("Documents", "Already housed"),
        translate("Documents", "Placed in time"),
        translate("Documents", "Placed late"),
        translate("Documents", "Without a place"),
    )
    return tuple(
        Series(title, colour, hatched=number == len(titles) - 1)
        for number, (title, colour) in enumerate(zip(titles, _COLOURS, strict=True))
    )
