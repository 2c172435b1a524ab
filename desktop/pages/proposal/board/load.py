"""What is picked up from the board: which households, how many of them, and where they may be put."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from desktop.pages.proposal.grid import Parcel, RowKind, Spot
from models.domain.months import Month
from models.domain.proposal import Adjustment


@dataclass(frozen=True, slots=True)
class Load:
    """`parcels` are all that stand in the cell `origin`; `chosen` is one of them alone, None is all alike.

    `households` are taken from the first chosen parcel on.
    """

    origin: Spot
    parcels: tuple[Parcel, ...]
    households: int
    chosen: int | None = None

    @classmethod
    def of(cls, origin: Spot, parcels: Sequence[Parcel]) -> Load:
        return cls(origin, tuple(parcels), sum(parcel.households for parcel in parcels))

    @property
    def within_reach(self) -> tuple[Parcel, ...]:
        return self.parcels if self.chosen is None else (self.parcels[self.chosen],)

    @property
    def most(self) -> int:
        return sum(parcel.households for parcel in self.within_reach)

    @property
    def taken(self) -> tuple[Parcel, ...]:
        """The households that are carried."""
        left, found = self.households, []
        for parcel in self.within_reach:
            households = min(parcel.households, left)
            left -= households
            if households:
                found.append(replace(parcel, households=households))
        return tuple(found)

    def counting(self, households: int) -> Load:
        """So many, at least one and at most all."""
        return replace(self, households=min(max(households, 1), self.most))

    def next_choice(self) -> Load:
        """All, then one group after the other, then all again."""
        if len(self.parcels) == 1:
            return self
        at = -1 if self.chosen is None else self.chosen
        chosen = at + 1 if at + 1 < len(self.parcels) else None
        load = replace(self, chosen=chosen)
        return replace(load, households=load.most)

    def may_be_put(self, target: Spot) -> bool:
        """In places of a municipality that may receive them all, or with those who have no home."""
        if target.kind is RowKind.MUNICIPALITY:
            return False
        return all(target.municipality_code in parcel.group.municipality_codes for parcel in self.taken)

    def put(self, target: Spot, first: Month) -> tuple[Adjustment, ...]:
        """The changes; none where everything is there already.

        Where no month is aimed at, all keep theirs, and who has none comes when assigned, from `first` on.
        """
        place = target.place_code if target.kind is RowKind.PLACE else None
        changes = []
        for parcel in self.taken:
            own = parcel.month or max(parcel.group.assigned, first)
            month = (target.month or own) if place else None
            if (place, month) != (parcel.place_code, parcel.month):
                changes.append(_change(parcel, place, month))
        return tuple(changes)


def _change(parcel: Parcel, place: str | None, month: Month | None) -> Adjustment:
    return Adjustment(parcel.group.id, parcel.households, parcel.place_code, parcel.month, place, month)
