"""Households in words, for the window and the command line alike; Qt is not needed."""

from __future__ import annotations

from models.domain.households import AgeBand, Composition, HouseholdGroup
from models.wording import Wording
from optimizer.demand import is_derived


def household_words(group: HouseholdGroup, wording: Wording) -> str:
    """`Ä12: 2 vuxna`; who only follows from the quota and the mix has no code of its own."""
    words = composition_text(group.composition, wording)
    return words if is_derived(group) else f"{group.id}: {words}"


def composition_text(composition: Composition, wording: Wording) -> str:
    """`2 vuxna, 1 barn 6–15 år`."""
    translate, of = wording.translate, composition.of
    texts = (
        (AgeBand.ADULT, translate("Household words", "%n adults", None, of(AgeBand.ADULT))),
        (AgeBand.SENIOR, translate("Household words", "%n persons 65 or older", None, of(AgeBand.SENIOR))),
        (
            AgeBand.UPPER_SECONDARY,
            translate("Household words", "%n youths 16–18 years", None, of(AgeBand.UPPER_SECONDARY)),
        ),
        (AgeBand.SCHOOL, translate("Household words", "%n children 6–15 years", None, of(AgeBand.SCHOOL))),
        (
            AgeBand.PRESCHOOL,
            translate("Household words", "%n children 1–5 years", None, of(AgeBand.PRESCHOOL)),
        ),
        (AgeBand.INFANT, translate("Household words", "%n infants", None, of(AgeBand.INFANT))),
    )
    return ", ".join(text for band, text in texts if of(band))
