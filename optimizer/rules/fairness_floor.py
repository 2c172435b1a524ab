"""No kind of household fares worse on average than the officer's floor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.household_kinds import kind_of
from models.domain.households import HouseholdGroup
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.goals.suitability import SCORE_UNIT
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "fairness_floor"


def floor_of(settings: PlanSettings) -> int | None:
    """The least mean score in millionths, None where none is asked for."""
    return None if settings.score_floor is None else round(SCORE_UNIT * settings.score_floor)


def scored(group: HouseholdGroup) -> bool:
    """Whether the group carries scores; the floor says nothing of others."""
    return group.needs_home and group.count > 0 and bool(group.scores)


def score(group: HouseholdGroup, place_code: str) -> int:
    """Of one household in a place, in millionths; a place without a score gives none."""
    return round(SCORE_UNIT * group.scores.get(place_code, 0.0))


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """The scores of a kind together are at least the floor times its households, placed or not."""
    floor = floor_of(columns.frame.settings)
    if floor is None:
        return
    rows = RowWriter(ID)
    frame = columns.frame
    scores: Whole = np.zeros((len(frame.groups), len(frame.places)), dtype=np.int64)
    kinds: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(frame.groups):
        if scored(group):
            kinds[kind_of(group)].append(number)
            scores[number] = [score(group, place.code) for place in frame.places]
    for kind, numbers in sorted(kinds.items()):
        moves = np.flatnonzero(np.isin(columns.group, numbers))
        gained = scores[columns.group[moves], columns.place[moves]]
        rows.add((kind,), moves, -gained, -floor * int(frame.count[numbers].sum()))
    yield from rows.blocks()


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Limit and mean in millionths; who is left out counts with a score of zero."""
    floor = floor_of(settings)
    if floor is None:
        return
    groups = {group.id: group for group in snapshot.groups if scored(group)}
    households: dict[str, int] = defaultdict(int)
    gained: dict[str, int] = defaultdict(int)
    for group in groups.values():
        households[kind_of(group)] += group.count
    for cell in placements:
        known = groups.get(cell.group_id)
        if known is not None:
            gained[kind_of(known)] += score(known, cell.place_code) * cell.households
    for kind, count in sorted(households.items()):
        if gained[kind] < floor * count:
            yield Breach(ID, (kind,), floor, gained[kind] // count)


FAIRNESS_FLOOR = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "No kind of household fares worse than the floor"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
