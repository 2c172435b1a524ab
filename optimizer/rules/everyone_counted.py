"""Placed and unplaced households add up to the group, in places and months that are open to it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Mask
from optimizer.residence import residence
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind, Sense

ID = "everyone_counted"


def _admits(frame: Frame, number: int) -> Mask:
    group = frame.groups[number]
    cells: Mask = np.zeros((len(frame.places), len(frame.months)), dtype=np.bool_)
    for municipality in group.municipality_codes:
        for place in frame.municipality_places.get(municipality, ()):
            code = frame.places[place].code
            allowed = not group.allowed_places or code in group.allowed_places
            if allowed and code not in group.forbidden_places:
                cells[place, max(int(frame.assigned[number]), 0) :] = True
    return cells


def _rows(columns: Columns) -> Iterator[RowBlock]:
    rows = RowWriter(ID, Sense.EXACTLY)
    frame = columns.frame
    numbers = np.arange(len(frame.groups))
    first = np.searchsorted(columns.group, numbers, side="left")
    last = np.searchsorted(columns.group, numbers, side="right")
    for number, group in enumerate(frame.groups):
        moves = np.arange(first[number], last[number])
        rows.add((group.id,), np.append(moves, columns.unplaced.start + number), 1, group.count)
    yield from rows.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    groups = {group.id: group for group in snapshot.groups}
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    placed: dict[str, int] = defaultdict(int)
    for cell in placements:
        group = groups.get(cell.group_id)
        subject = (cell.group_id, cell.place_code, str(cell.month))
        if group is None or cell.households < 0 or not _open(snapshot, group, cell, municipality):
            yield Breach(ID, subject, 0, cell.households)
        placed[cell.group_id] += cell.households
    for group in snapshot.groups:
        left_out = placed[group.id] < group.count and not group.needs_home
        if placed[group.id] > group.count or (left_out and _can_be_settled(snapshot, group)):
            yield Breach(ID, (group.id,), group.count, placed[group.id])


def _open(
    snapshot: PlanningSnapshot, group: HouseholdGroup, cell: Placement, municipality: dict[str, str]
) -> bool:
    months = snapshot.months
    if not max(group.assigned, months[0]) <= cell.month <= months[-1]:
        return False
    if not group.needs_home:
        return cell.place_code == residence(snapshot, group) and cell.month == max(group.assigned, months[0])
    return (
        municipality.get(cell.place_code) in group.municipality_codes
        and (not group.allowed_places or cell.place_code in group.allowed_places)
        and cell.place_code not in group.forbidden_places
    )


def _can_be_settled(snapshot: PlanningSnapshot, group: HouseholdGroup) -> bool:
    return residence(snapshot, group) is not None and group.assigned <= snapshot.months[-1]


EVERYONE_COUNTED = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Every household is counted once, in a place open to it"),
    kind=RuleKind.ALWAYS,
    rows=_rows,
    check=_check,
    admits=_admits,
)
