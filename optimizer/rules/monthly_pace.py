"""No municipality receives more persons or households in one month than its staff can take care of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "monthly_pace"


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """Only for months in which those who could come are more than the pace."""
    rows = RowWriter(ID)
    frame = columns.frame
    one = np.ones_like(frame.persons)
    for pace in frame.snapshot.paces:
        there = np.isin(columns.place, frame.municipality_places.get(pace.municipality_code, ()))
        for month in np.unique(columns.month[there]).tolist():
            moves = np.flatnonzero(there & (columns.month == month))
            who = np.unique(columns.group[moves])
            for unit, each, limit in (
                ("persons", frame.persons, pace.persons),
                ("households", one, pace.households),
            ):
                if limit is not None and int((each * frame.count)[who].sum()) > limit:
                    key = (pace.municipality_code, unit, str(frame.months[month]))
                    rows.add(key, moves, each[columns.group[moves]], limit)
    yield from rows.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Judges those who move in; the already housed are there without anybody's help."""
    groups = {group.id: group for group in snapshot.groups}
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    households: Counter[tuple[str, Month]] = Counter()
    persons: Counter[tuple[str, Month]] = Counter()
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is not None and group.needs_home and cell.place_code in municipality:
            when = municipality[cell.place_code], cell.month
            households[when] += cell.households
            persons[when] += cell.households * group.composition.persons
    for pace in snapshot.paces:
        for month in snapshot.months:
            when = pace.municipality_code, month
            if pace.persons is not None and persons[when] > pace.persons:
                subject = (pace.municipality_code, "persons", str(month))
                yield Breach(ID, subject, pace.persons, persons[when])
            if pace.households is not None and households[when] > pace.households:
                subject = (pace.municipality_code, "households", str(month))
                yield Breach(ID, subject, pace.households, households[when])


MONTHLY_PACE = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "No municipality receives more in a month than it has said it can"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
