"""Nearest to the balance asked for between town and countryside."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Whole
from optimizer.goals.goal import Goal, moves
from optimizer.rules.rule import RowBlock, RowWriter

ID = "rural_balance"


def rural_share(snapshot: PlanningSnapshot, municipality_code: str) -> int:
    """Per thousand of the newly housed who are to live rurally: as asked, else as the inhabitants do."""
    asked = snapshot.rural_permille.get(municipality_code)
    if asked is not None:
        return asked
    places = [place for place in snapshot.places if place.municipality_code == municipality_code]
    return snapshot.rural.rural_permille(places)


def _municipalities(frame: Frame) -> tuple[str, ...]:
    return tuple(part.code for part in frame.snapshot.municipalities)


def _own_columns(frame: Frame) -> int:
    """The deviation of each municipality."""
    return len(_municipalities(frame))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """``|1000 * rural persons - permille * placed persons| <= deviation`` for each municipality."""
    rows = RowWriter(ID)
    frame = columns.frame
    rural = np.array([frame.snapshot.rural.is_rural(place) for place in frame.places], dtype=np.int64)
    own = columns.numbers(ID)
    for number, code in enumerate(_municipalities(frame)):
        there = np.flatnonzero(columns.moves_in(frame.municipality_places.get(code, ())))
        share = rural_share(frame.snapshot, code)
        over = (1000 * rural[columns.place[there]] - share) * frame.persons[columns.group[there]]
        with_deviation = np.append(there, own[number])
        rows.add((code, "more"), with_deviation, np.append(over, -1), 0)
        rows.add((code, "less"), with_deviation, np.append(-over, -1), 0)
    yield from rows.blocks()


def _costs(columns: Columns) -> Whole:
    costs = np.zeros(columns.total, dtype=np.int64)
    costs[columns.block(ID)] = 1
    return costs


def _value(snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]) -> int:
    places = {place.code: place for place in snapshot.places}
    everyone: dict[str, int] = defaultdict(int)
    rural: dict[str, int] = defaultdict(int)
    for group, cell in moves(snapshot, placements):
        place = places[cell.place_code]
        persons = group.composition.persons * cell.households
        everyone[place.municipality_code] += persons
        rural[place.municipality_code] += persons * snapshot.rural.is_rural(place)
    return sum(
        abs(1000 * rural[code] - rural_share(snapshot, code) * persons) for code, persons in everyone.items()
    )


RURAL_BALANCE = Goal(
    id=ID,
    title=QT_TRANSLATE_NOOP("Goals", "Nearest to the balance between town and countryside"),
    unit=QT_TRANSLATE_NOOP("Goals", "persons from the balance"),
    costs=_costs,
    value=_value,
    own_columns=_own_columns,
    rows=_rows,
    parts=1000,
    decimals=2,
)
