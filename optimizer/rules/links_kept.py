"""Linked households do not end up apart: the same place, or the same municipality."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

import numpy as np

from models.domain.households import HouseholdGroup, Link, LinkKind
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Frame, Index, Mask
from optimizer.residence import residence
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "links_kept"


def binding_links(snapshot: PlanningSnapshot) -> Iterator[tuple[Link, HouseholdGroup, HouseholdGroup]]:
    """Links that a plan can keep or break, a housed or single household first.

    Between two groups of several households that need a home nobody could say who belongs to whom.
    """
    groups = {group.id: group for group in snapshot.groups if group.count}
    for link in snapshot.links:
        first, second = groups.get(link.first_group), groups.get(link.second_group)
        if first is None or second is None or first is second:
            continue
        first, second = sorted((first, second), key=lambda group: (group.needs_home, group.count))
        if second.needs_home and (not first.needs_home or first.count == 1):
            yield link, first, second


def _admits(frame: Frame, number: int) -> Mask:
    """With somebody who has a home already: only where they live."""
    where = np.ones(len(frame.places), dtype=np.bool_)
    group = frame.groups[number]
    mine = [link for link in frame.snapshot.links if group.id in (link.first_group, link.second_group)]
    for link, first, second in binding_links(replace(frame.snapshot, links=tuple(mine))) if mine else ():
        home = frame.place_number.get(residence(frame.snapshot, first) or "")
        if second is group and not first.needs_home and home is not None:
            areas = _areas(frame, link)
            where &= areas == areas[home]
    return np.broadcast_to(where[:, None], (len(frame.places), len(frame.months)))


def _areas(frame: Frame, link: Link) -> Index:
    """The number of each place's area: the place itself, or the first place of its municipality."""
    if link.kind is LinkKind.SAME_PLACE:
        return np.arange(len(frame.places), dtype=np.int32)
    firsts = [frame.municipality_places[place.municipality_code][0] for place in frame.places]
    return np.array(firsts, dtype=np.int32)


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """``n * first here + others elsewhere <= n`` for n others: with the first here, nobody is elsewhere."""
    rows = RowWriter(ID)
    frame = columns.frame
    numbers = {group.id: number for number, group in enumerate(frame.groups)}
    for link, first, second in binding_links(frame.snapshot):
        if not first.needs_home:
            continue
        area = _areas(frame, link)[columns.place]
        one = columns.group == numbers[first.id]
        others = columns.group == numbers[second.id]
        for number in np.unique(area[one]).tolist():
            here, elsewhere = one & (area == number), others & (area != number)
            if elsewhere.any():
                chosen = np.flatnonzero(here | elsewhere)
                weights = np.where(here[chosen], second.count, 1)
                rows.add((link.id, frame.places[number].code), chosen, weights, second.count)
    yield from rows.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Every household of the one in another area than a household of the other."""
    municipality = {place.code: place.municipality_code for place in snapshot.places}
    where: dict[str, dict[str, int]] = {}
    for cell in placements:
        if cell.place_code in municipality and cell.households > 0:
            living = where.setdefault(cell.group_id, {})
            living[cell.place_code] = living.get(cell.place_code, 0) + cell.households
    for link, first, second in binding_links(snapshot):
        same_place = link.kind is LinkKind.SAME_PLACE
        area = {place: place if same_place else code for place, code in municipality.items()}
        homes = {area[place] for place in _living(snapshot, first, where) if place in area}
        apart = _apart(homes, area, where.get(second.id, {}))
        if apart:
            yield Breach(ID, (link.id, first.id, second.id), 0, apart)


def _living(
    snapshot: PlanningSnapshot, group: HouseholdGroup, where: Mapping[str, Mapping[str, int]]
) -> tuple[str, ...]:
    """Places that the plan gives the group; for the already housed, where they live whatever it says."""
    if group.needs_home:
        return tuple(where.get(group.id, ()))
    home = residence(snapshot, group)
    return () if home is None else (home,)


def _apart(homes: set[str], area: Mapping[str, str], others: Mapping[str, int]) -> int:
    """How many of the others live in another area than somebody they are linked to."""
    return sum(households for place, households in others.items() if homes - {area[place]})


LINKS_KEPT = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "Linked households do not end up apart"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
    admits=_admits,
)
