"""How many homes of each landlord may go to newcomers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping

from models.domain.snapshot import PlanningSnapshot


def landlord_caps(snapshot: PlanningSnapshot) -> Mapping[tuple[str, str], int]:
    """Homes by place code and landlord, of those who have told how many homes they have there.

    Where a landlord has told several numbers for the same place, the largest counts.
    """
    permille = snapshot.landlord_permille
    if permille is None:
        return {}
    told: dict[tuple[str, str], int] = defaultdict(int)
    for home in snapshot.homes:
        if home.landlord and home.landlord_homes is not None:
            landlord = (home.place_code, home.landlord)
            told[landlord] = max(told[landlord], home.landlord_homes)
    return {landlord: permille * homes // 1000 for landlord, homes in sorted(told.items())}
