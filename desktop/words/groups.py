"""A group of households in one line, for lists where no column says where and when it belongs."""

from __future__ import annotations

from desktop.words.households import household_words
from models.domain.households import HouseholdGroup
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


def group_words(group: HouseholdGroup, snapshot: PlanningSnapshot, wording: Wording) -> str:
    """`2 vuxna, Vansbro, anvisade i september 2026`."""
    names = snapshot.names
    return wording.of(
        QT_TRANSLATE_NOOP("Explain", "{household}, {municipality}, assigned in {month}"),
        household=household_words(group, wording),
        municipality=", ".join(names.get(code, code) for code in group.municipality_codes),
        month=long_month(group.assigned, wording),
    )
