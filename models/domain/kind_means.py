"""How every kind of household fares in a plan, on average."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from models.domain.household_kinds import kind_of
from models.domain.households import HouseholdGroup
from models.domain.place_suitability import PARTS, PlaceSuitability
from models.domain.placement import Placement
from models.domain.proposal import PlanSettings
from models.domain.snapshot import PlanningSnapshot


@dataclass(frozen=True, slots=True)
class KindMean:
    """`gained` is in millionths: scores, or for households without them suitability times persons.

    `weight` is how many the mean is over: households with scores, persons of the others. Who is left
    without a home counts and gains nothing.
    """

    kind: str
    households: int = 0
    unplaced: int = 0
    weight: int = 0
    gained: int = 0

    @property
    def mean(self) -> float:
        return self.gained / (PARTS * self.weight)


def weight_of(group: HouseholdGroup, suits: PlaceSuitability) -> int:
    """How much a household counts in the mean: one with a score once, others each person.

    0 where no score and nothing about any place is known.
    """
    if group.scores:
        return 1
    return group.composition.persons if suits.lost(group, None) else 0


def kind_means(
    snapshot: PlanningSnapshot, settings: PlanSettings, placements: Sequence[Placement]
) -> Mapping[str, KindMean]:
    """By kind, in its order; only of those who need a home and of whom something is known."""
    suits = PlaceSuitability(snapshot, settings.siting)
    places = {place.code for place in snapshot.places}
    living: dict[str, list[Placement]] = {}
    for cell in placements:
        if cell.place_code in places:
            living.setdefault(cell.group_id, []).append(cell)
    found: dict[str, KindMean] = {}
    for group in snapshot.groups:
        weight = weight_of(group, suits) if group.needs_home and group.count else 0
        if not weight:
            continue
        kind = kind_of(group)
        so_far = found.get(kind, KindMean(kind))
        cells = living.get(group.id, ())
        found[kind] = KindMean(
            kind,
            so_far.households + group.count,
            so_far.unplaced + max(group.count - sum(cell.households for cell in cells), 0),
            so_far.weight + weight * group.count,
            so_far.gained + sum(suits.value(group, cell.place_code) * cell.households for cell in cells),
        )
    return dict(sorted(found.items()))
