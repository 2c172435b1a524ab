"""How many more persons and households each municipality may receive in a month beside a plan."""

from __future__ import annotations

from models.domain.households import HouseholdGroup
from models.domain.months import Month
from models.domain.snapshot import PlanningSnapshot


class PaceLeft:
    """Kept up as households move in or out; below zero where the pace is exceeded."""

    def __init__(self, snapshot: PlanningSnapshot) -> None:
        self._left: dict[tuple[str, Month], tuple[int | None, int | None]] = {
            (pace.municipality_code, month): (pace.persons, pace.households)
            for pace in snapshot.paces
            for month in snapshot.months
        }

    def move(self, group: HouseholdGroup, municipality: str, month: Month, households: int) -> None:
        """Households of the group move in (below zero: out)."""
        if (municipality, month) in self._left:
            persons, most = self._left[municipality, month]
            self._left[municipality, month] = (
                None if persons is None else persons - group.composition.persons * households,
                None if most is None else most - households,
            )

    def fits(self, group: HouseholdGroup, municipality: str, month: Month) -> bool:
        """Whether one more household of the group keeps the pace."""
        persons, households = self._left.get((municipality, month), (None, None))
        return (persons is None or persons >= group.composition.persons) and (
            households is None or households >= 1
        )
