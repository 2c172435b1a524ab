"""Kinds of households in words."""

from __future__ import annotations

from collections.abc import Mapping

from models.domain.household_kinds import HouseholdKind
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

_NAMES: Mapping[str, Text] = {
    HouseholdKind.ALONE: QT_TRANSLATE_NOOP("Kinds", "people living alone"),
    HouseholdKind.ADULTS: QT_TRANSLATE_NOOP("Kinds", "several adults without children"),
    HouseholdKind.ONE_PARENT: QT_TRANSLATE_NOOP("Kinds", "one adult with children"),
    HouseholdKind.FAMILY: QT_TRANSLATE_NOOP("Kinds", "families with one or two children"),
    HouseholdKind.LARGE_FAMILY: QT_TRANSLATE_NOOP("Kinds", "families with three children or more"),
    HouseholdKind.CHILDREN: QT_TRANSLATE_NOOP("Kinds", "children without an adult"),
}


def kind_name(kind: str, wording: Wording) -> str:
    """A kind that the officer has named goes by that name."""
    name = _NAMES.get(kind)
    return kind if name is None else wording.of(name)
