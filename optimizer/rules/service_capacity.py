"""Places in school, preschool, sfi … are not used up by more people than there is room for."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from models.domain.months import Month
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind, binding_months

ID = "service_capacity"


def is_soft(settings: PlanSettings) -> bool:
    """Whether places may run short, each one counted by month."""
    return settings.service_shortage_allowed and ID not in settings.rules_off


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """Room for the newly housed is what the already housed leave; soft rows may run short, counted."""
    rows = RowWriter(ID)
    frame = columns.frame
    soft = is_soft(frame.settings)
    short = columns.numbers("service_shortage").reshape(-1, len(frame.months))
    for number, point in enumerate(frame.snapshot.services):
        uses, room = frame.uses[point.service], frame.room(point)
        catchment = [frame.place_number[code] for code in point.catchment if code in frame.place_number]
        if not catchment or uses @ frame.count <= room.min():
            continue
        moves = np.flatnonzero(columns.moves_in(catchment) & (uses[columns.group] > 0))
        for month in range(len(room)) if soft else binding_months(room):
            so_far = moves[columns.month[moves] <= month]
            if columns.most_of(so_far, uses * frame.count) <= room[month]:
                continue
            chosen, values = so_far, uses[columns.group[so_far]]
            if soft:
                chosen = np.append(so_far, short[number, month])
                values = np.append(values, -1)
            rows.add((point.id, str(frame.months[month])), chosen, values, int(room[month]))
    yield from rows.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Use so far against the free places, or what the already housed use alone where that is more."""
    if settings.service_shortage_allowed:
        return
    groups = {group.id: group for group in snapshot.groups}
    known: dict[str, list[Placement]] = defaultdict(list)
    for cell in placements:
        if cell.group_id in groups:
            known[cell.place_code].append(cell)
    for point in snapshot.services:
        use, housed = Counter[Month](), Counter[Month]()
        for cell in (cell for place in point.catchment for cell in known.get(place, ())):
            group = groups[cell.group_id]
            places = cell.households * point.service.used_by(group.composition)
            if places:
                use[cell.month] += places
            if places and not group.needs_home:
                housed[cell.month] += places
        for month in snapshot.months if use else ():
            actual, lived = _until(month, use), _until(month, housed)
            limit = max(point.free_places(month), lived)
            if actual > limit:
                yield Breach(ID, (point.id, str(month)), limit, actual)


def _until(last: Month, joining: Mapping[Month, int]) -> int:
    return sum(places for month, places in joining.items() if month <= last)


SERVICE_CAPACITY = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Services have room for those who move in"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
