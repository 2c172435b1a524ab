"""Kinds of households, by which it is asked whether a plan treats all alike."""

from __future__ import annotations

from enum import StrEnum

from models.domain.households import AgeBand, Composition, HouseholdGroup

_CHILDREN = (AgeBand.INFANT, AgeBand.PRESCHOOL, AgeBand.SCHOOL, AgeBand.UPPER_SECONDARY)
_MANY_CHILDREN = 3


class HouseholdKind(StrEnum):
    """What follows from the composition; the officer may name other kinds."""

    ALONE = "alone"
    ADULTS = "adults"  # several, without children
    ONE_PARENT = "one_parent"  # one adult with children
    FAMILY = "family"  # two adults or more with one or two children
    LARGE_FAMILY = "large_family"  # with three children or more
    CHILDREN = "children"  # without an adult


def kind_of(group: HouseholdGroup) -> str:
    """The kind named for the group, else what follows from its composition."""
    return group.kind or kind_of_composition(group.composition).value


def kind_of_composition(composition: Composition) -> HouseholdKind:
    """Children are those below nineteen years."""
    children = sum(composition.of(band) for band in _CHILDREN)
    grown_up = composition.persons - children
    if not grown_up:
        return HouseholdKind.CHILDREN
    if not children:
        return HouseholdKind.ALONE if grown_up == 1 else HouseholdKind.ADULTS
    if grown_up == 1:
        return HouseholdKind.ONE_PARENT
    return HouseholdKind.FAMILY if children < _MANY_CHILDREN else HouseholdKind.LARGE_FAMILY
