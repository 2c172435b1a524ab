"""How every kind of household fares, and what floors cost, in words; without Qt."""

from __future__ import annotations

from desktop.words.explanations import price_words
from models.domain.kind_means import KindMean
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.household_kind_words import kind_name
from optimizer.explaining.fairness import FloorPrice


def mean_title(mean: KindMean, wording: Wording) -> str:
    """`Familjer med ett eller två barn`: it stands at the beginning of a line."""
    name = kind_name(mean.kind, wording)
    return name[:1].upper() + name[1:]


def mean_words(mean: KindMean, wording: Wording) -> str:
    """`0,65 i medel för 12 hushåll, varav 2 utan bostad`."""
    shown = wording.number(mean.mean, 2)
    if mean.unplaced:
        return wording.translate(
            "Explain",
            "{mean} on average for %n households, {unplaced} of them without a home",
            None,
            mean.households,
            mean=shown,
            unplaced=mean.unplaced,
        )
    return wording.translate(
        "Explain", "{mean} on average for %n households", None, mean.households, mean=shown
    )


def floor_title(price: FloorPrice, highest: float | None, wording: Wording) -> str:
    """Says so where no higher one can be kept."""
    text = (
        QT_TRANSLATE_NOOP("Explain", "At least {floor} on average for every kind, the most that can be kept")
        if price.floor == highest
        else QT_TRANSLATE_NOOP("Explain", "At least {floor} on average for every kind")
    )
    return wording.of(text, floor=wording.number(price.floor, 2))


def floor_words(price: FloorPrice, wording: Wording) -> str:
    """What it costs; where there is no plan, whether that is certain."""
    if price.has_plan or price.proven:
        return price_words(price.prices, wording)
    return wording.translate("Explain", "no plan was found in the time that was given")
