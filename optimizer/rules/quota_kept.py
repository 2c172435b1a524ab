"""No municipality receives more persons by a route than is left of its quota."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.quotas import Route
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Mask
from optimizer.remaining_quota import remaining_quota
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "quota_kept"


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """Only where the households who could come are more than the quota holds."""
    rows = RowWriter(ID)
    frame = columns.frame
    for quota in frame.snapshot.quotas:
        there = columns.moves_in(frame.municipality_places.get(quota.municipality_code, ()))
        for route, limit in remaining_quota(quota).items():
            moves = np.flatnonzero(there & _of_route(columns, route))
            if columns.most_of(moves, frame.persons * frame.count) > limit:
                key = (quota.municipality_code, str(route))
                rows.add(key, moves, frame.persons[columns.group[moves]], limit)
    yield from rows.blocks()


def _of_route(columns: Columns, route: Route) -> Mask:
    groups = np.array([group.route is route for group in columns.frame.groups], dtype=np.bool_)
    return groups[columns.group]


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Judges those who need a home; the already housed are there whatever the plan says."""
    groups = {group.id: group for group in snapshot.groups}
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    placed: dict[tuple[str, Route], int] = defaultdict(int)
    for cell in placements:
        group = groups.get(cell.group_id)
        if group is not None and group.needs_home and cell.place_code in municipality:
            persons = cell.households * group.composition.persons
            placed[municipality[cell.place_code], group.route] += persons
    limits = {
        (quota.municipality_code, route): persons
        for quota in snapshot.quotas
        for route, persons in remaining_quota(quota).items()
    }
    for (code, route), persons in sorted(placed.items()):
        limit = limits.get((code, route))
        if limit is not None and persons > limit:
            yield Breach(ID, (code, str(route)), limit, persons)


QUOTA_KEPT = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "No municipality receives more people than its quota"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
