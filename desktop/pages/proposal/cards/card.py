"""A household, or alike ones in the same cell, as a card: what stands on it and what it is found by."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from desktop.pages.proposal.grid import Parcel, RowKind, Spot, waits_from
from desktop.words.households import composition_text
from models.domain.household_kinds import kind_of
from models.domain.households import Need
from models.domain.proposal import Proposal
from models.domain.snapshot import PlanningSnapshot
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.household_kind_words import kind_name
from models.words.month_names import long_month
from models.workbooks.choices import NEEDS
from optimizer.demand import is_derived


@dataclass(frozen=True, slots=True)
class Card:
    """`title`, `who`, `where` and `when` are its lines; `late` when reception is not in time.

    `spot` is the cell of the board that it lies in.
    """

    parcel: Parcel
    spot: Spot
    title: str
    who: str
    where: str
    when: str
    late: bool

    @property
    def is_without_home(self) -> bool:
        return self.parcel.place_code is None

    @property
    def in_words(self) -> str:
        return ". ".join(line for line in (self.title, self.who, self.where, self.when) if line)

    def has(self, words: str) -> bool:
        """Every word somewhere on the card, whatever its case."""
        text = self.in_words.casefold()
        return all(word in text for word in words.casefold().split())


@dataclass(frozen=True, slots=True)
class CardChoice:
    """Which cards are wanted; what is None or empty does not matter."""

    words: str = ""
    municipality: str | None = None
    kind: str | None = None
    need: Need | None = None
    only_without_home: bool = False

    def takes(self, card: Card) -> bool:
        group = card.parcel.group
        return (
            self.municipality in (None, card.spot.municipality_code)
            and self.kind in (None, kind_of(group))
            and (self.need is None or self.need in group.needs)
            and (card.is_without_home or not self.only_without_home)
            and card.has(self.words)
        )


def cards_of(proposal: Proposal, wording: Wording) -> tuple[Card, ...]:
    """Those without a home first, then by the month they were assigned, and their codes."""
    names = proposal.snapshot.names
    municipality_of = {place.code: place.municipality_code for place in proposal.snapshot.places}
    found = []
    words = _Words(wording)
    for parcel in _parcels(proposal):
        code = municipality_of.get(parcel.place_code or "", parcel.group.municipality_codes[0])
        late = parcel.month is not None and parcel.month > parcel.group.deadline
        title, who = words.title(parcel)
        place = names.get(parcel.place_code or "") or wording.translate("Proposal", "Without a home")
        where, when = f"{place} ({names.get(code, code)})", words.when(parcel)
        found.append(Card(parcel, _spot(parcel, code, proposal.snapshot), title, who, where, when, late))
    first = proposal.snapshot.months[0]
    found.sort(key=lambda card: (not card.is_without_home, card.parcel.month or first, card.parcel.group.id))
    return tuple(found)


def _spot(parcel: Parcel, municipality: str, snapshot: PlanningSnapshot) -> Spot:
    if parcel.place_code is None:
        since = waits_from(parcel.group, snapshot)
        return Spot(municipality, RowKind.WITHOUT_HOME, None, since)
    return Spot(municipality, RowKind.PLACE, parcel.place_code, parcel.month)


def kinds_on(cards: tuple[Card, ...], wording: Wording) -> tuple[tuple[str, str], ...]:
    """The kinds of households there are, with their names, in the order of the names."""
    kinds = {kind_of(card.parcel.group) for card in cards}
    return tuple(sorted(((kind, kind_name(kind, wording)) for kind in kinds), key=lambda kind: kind[1]))


def _parcels(proposal: Proposal) -> Iterator[Parcel]:
    groups = {group.id: group for group in proposal.solution.groups if group.needs_home}
    left = {group.id: group.count for group in groups.values()}
    for cell in proposal.solution.placements:
        if cell.group_id in groups:
            left[cell.group_id] -= cell.households
            yield Parcel(groups[cell.group_id], cell.place_code, cell.month, cell.households)
    for group_id, households in left.items():
        if households > 0:
            yield Parcel(groups[group_id], None, None, households)


class _Words:
    """Households that are alike are put in words once: a plan may have thousands of them."""

    def __init__(self, wording: Wording) -> None:
        self._wording = wording
        self._who = cache(lambda composition: composition_text(composition, wording))
        self._month = cache(lambda month: long_month(month, wording))

    def title(self, parcel: Parcel) -> tuple[str, str]:
        """A case goes by its code; who only follows from the mix, by those who belong to it."""
        group = parcel.group
        who = self._who(group.composition)
        if not is_derived(group):
            return group.id, who
        households = self._wording.translate("Proposal", "%n households", None, parcel.households)
        return who, f"{households}, {kind_name(kind_of(group), self._wording)}"

    def when(self, parcel: Parcel) -> str:
        """The month, and what the household needs."""
        needs = [self._wording.of(NEEDS[need]) for need in sorted(parcel.group.needs)]
        month = self._month(parcel.month or parcel.group.assigned)
        if parcel.month is None:
            month = self._wording.of(QT_TRANSLATE_NOOP("Cards", "assigned {month}"), month=month)
        return ", ".join([month, *needs])
