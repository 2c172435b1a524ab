"""No more households than homes that are large enough, in any place and month.

Homes are the stock, decided projects, and undecided ones as far as the plan takes their units into use:
never more units than the project has, and none before it is ready.
"""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.homes import LARGEST_ROOMS
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import STARTS, Columns
from optimizer.frame import Frame, Mask
from optimizer.rules.common_decisions import alike_rows, starts_that_differ
from optimizer.rules.home_count import homes_by_place, housed_by_place
from optimizer.rules.home_rows import room_rows
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "home_capacity"


def _admits(frame: Frame, number: int) -> Mask:
    """Places that at some time have a home large enough."""
    large_enough = frame.possible_homes[:, frame.rooms[number] - 1, 0].any(axis=1)
    return np.broadcast_to(large_enough[:, None], (len(frame.places), len(frame.months)))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    yield from room_rows(ID, columns)
    yield from _unit_rows(columns)
    yield from alike_rows(ID, columns)


def _unit_rows(columns: Columns) -> Iterator[RowBlock]:
    """A unit is taken into use once."""
    rows = RowWriter(ID)
    options = columns.frame.start_options
    starts = columns.numbers(STARTS)
    for project in dict.fromkeys(project for project, _ in options):
        mine = np.array([of is project for of, _ in options], dtype=np.bool_)
        rows.add((project.id, "units"), starts[mine], 1, project.units)
    yield from rows.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    yield from _starts_that_cannot_be(snapshot, settings)
    yield from starts_that_differ(ID, snapshot)
    homes = homes_by_place(snapshot)
    for place, housed in housed_by_place(snapshot, placements).items():
        for month in snapshot.months:
            households, available = Counter[int](), Counter[int]()
            for part in housed:
                if part.month <= month:
                    households[part.rooms] += part.households
            for home in homes.get(place, ()):
                if home.available(month):
                    available[min(home.rooms, LARGEST_ROOMS)] += home.count
            actual = limit = worst = 0
            for rooms in range(LARGEST_ROOMS, 0, -1):
                actual += households[rooms]
                limit += available[rooms]
                if actual - limit > worst:  # else it is mended with what larger homes lack
                    worst = actual - limit
                    yield Breach(ID, (place, f"{rooms}_rooms", str(month)), limit, actual)


def _starts_that_cannot_be(snapshot: PlanningSnapshot, settings: PlanSettings) -> Iterator[Breach]:
    projects = {project.id: project for project in snapshot.projects}
    units: dict[str, int] = defaultdict(int)
    for start in snapshot.starts:
        project = projects[start.project_id]
        units[project.id] += start.units
        in_time = max(project.ready, snapshot.months[0]) <= start.month <= snapshot.months[-1]
        if project.decided or not settings.siting or start.units < 0 or not in_time:
            yield Breach(ID, (project.id, str(start.month)), 0, start.units)
    for project_id, taken in sorted(units.items()):
        if taken > projects[project_id].units:
            yield Breach(ID, (project_id, "units"), projects[project_id].units, taken)


HOME_CAPACITY = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "No more households than homes that are large enough"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
    admits=_admits,
)
