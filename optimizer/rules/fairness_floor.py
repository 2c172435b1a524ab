"""No kind of household fares worse on average than the officer's floor."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

import numpy as np

from models.domain.household_kinds import kind_of
from models.domain.kind_means import kind_means, weight_of
from models.domain.place_suitability import PARTS, PlaceSuitability
from models.domain.placement import Placement
from models.domain.proposal import Breach, PlanSettings
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP
from optimizer.columns import Columns
from optimizer.frame import Whole
from optimizer.rules.rule import RowBlock, RowWriter, Rule, RuleKind

ID = "fairness_floor"


def floor_of(settings: PlanSettings) -> int | None:
    """The least mean in millionths, None where none is asked for."""
    return None if settings.score_floor is None else round(PARTS * settings.score_floor)


def _rows(columns: Columns) -> Iterator[RowBlock]:
    """What a kind gains together is at least the floor times its weight, placed or not."""
    floor = floor_of(columns.frame.settings)
    if floor is None:
        return
    rows = RowWriter(ID)
    frame = columns.frame
    suits = PlaceSuitability(frame.snapshot, frame.settings.siting)
    weights: Whole = np.array([weight_of(group, suits) for group in frame.groups], dtype=np.int64)
    kinds: dict[str, list[int]] = defaultdict(list)
    for number, group in enumerate(frame.groups):
        if weights[number]:
            kinds[kind_of(group)].append(number)
    gained = _gained(columns, suits)
    for kind, numbers in sorted(kinds.items()):
        moves = np.flatnonzero(np.isin(columns.group, numbers))
        together = int((weights * frame.count)[numbers].sum())
        rows.add((kind,), moves, -gained[moves], -floor * together)
    yield from rows.blocks()


def _gained(columns: Columns, suits: PlaceSuitability) -> Whole:
    """How well a household suits where each move takes it, in millionths."""
    frame = columns.frame
    pairs, which = np.unique(
        columns.group.astype(np.int64) * len(frame.places) + columns.place, return_inverse=True
    )
    values = [
        suits.value(frame.groups[pair // len(frame.places)], frame.places[pair % len(frame.places)].code)
        for pair in pairs.tolist()
    ]
    by_move: Whole = np.array(values, dtype=np.int64)[which]
    return by_move


def _check(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Iterator[Breach]:
    """Limit and mean in millionths; who is left out counts with nothing gained."""
    floor = floor_of(settings)
    if floor is None:
        return
    for kind, mean in kind_means(snapshot, settings, placements).items():
        if mean.gained < floor * mean.weight:
            yield Breach(ID, (kind,), floor, mean.gained // mean.weight)


FAIRNESS_FLOOR = Rule(
    id=ID,
    title=QT_TRANSLATE_NOOP("Rules", "No kind of household fares worse than the floor"),
    kind=RuleKind.HARD,
    rows=_rows,
    check=_check,
)
