"""Urban and rural by municipality, and what a plan costs where, as lying bars."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import cycle

from desktop.charts.bars import Bar, Series
from desktop.pages.pictures.county import County
from desktop.pages.proposal.pictures import RURAL_COLOUR, URBAN_COLOUR, bars, series
from desktop.tables.swedish_order import in_swedish_order
from models.documents.cost_figure import STATE, cost_where, in_sek
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.cost_words import cost_by_part, part_words

_COST_COLOURS = (("#3a78b0", False), ("#e0a458", True), ("#7d5ba6", False), ("#6b6f76", True))


@dataclass(frozen=True, slots=True)
class BarsShown:
    """`unit` says what is counted."""

    title: str
    unit: str
    series: tuple[Series, ...]
    bars: tuple[Bar, ...]


def rural_bars(county: County, wording: Wording) -> BarsShown:
    """Who moves where by a proposal; without one, where the homes of the last month are."""
    translate = wording.translate
    if county.figures is not None:
        title = wording.of(
            QT_TRANSLATE_NOOP("Pictures", "Who gets a home in urban and rural places {year}"),
            year=str(county.year),
        )
        return BarsShown(
            f"{title} – {county.title}",
            translate("Pictures", "persons"),
            series(wording),
            bars(county.figures, county.names, wording, persons=True),
        )
    rural = {row.code for row in county.places if row.rural}
    rows = []
    for code, name in county.names.items():
        homes = {place: county.homes_in(place)[-1].there for place in county.places_in.get(code, ())}
        in_rural = sum(count for place, count in homes.items() if place in rural)
        in_urban = sum(homes.values()) - in_rural
        sentence = wording.of(
            QT_TRANSLATE_NOOP("Pictures", "{municipality}: {urban} homes in urban places, {rural} in rural"),
            municipality=name,
            urban=in_urban,
            rural=in_rural,
        )
        label = " + ".join(wording.number(part) for part in (in_urban, in_rural) if part)
        rows.append(Bar(code, name, (in_urban, in_rural), label, sentence))
    title = wording.of(
        QT_TRANSLATE_NOOP("Pictures", "Homes in urban and rural places {year}"), year=str(county.year)
    )
    return BarsShown(
        f"{title} – {county.title}",
        translate("Pictures", "homes"),
        (
            Series(translate("Proposal", "in urban places"), URBAN_COLOUR),
            Series(translate("Proposal", "in rural places"), RURAL_COLOUR, hatched=True),
        ),
        tuple(in_swedish_order(rows, lambda bar: bar.name)),
    )


def cost_bars(county: County, wording: Wording) -> BarsShown | None:
    """By municipality, what the state pays in a row of its own; None where no cost is known."""
    parts = tuple(cost_by_part(county.costs))
    if not parts:
        return None
    amounts = cost_where(county.costs, county.snapshot)
    names = {**county.names, STATE: wording.translate("Pictures", "State grants")}
    rows = [
        _cost_bar(code, names.get(code, code), [in_sek(sums[part.parts]) for part in parts], wording)
        for code, sums in amounts.items()
    ]
    title = wording.of(
        QT_TRANSLATE_NOOP("Pictures", "What proposal {number} costs"),
        number=county.proposal.id if county.proposal else 0,
    )
    return BarsShown(
        f"{title} – {county.title}",
        wording.translate("Pictures", "SEK"),
        tuple(
            Series(part_words(part.parts, wording), colour, hatched=hatched)
            for part, (colour, hatched) in zip(parts, cycle(_COST_COLOURS), strict=False)
        ),
        (
            *in_swedish_order([bar for bar in rows if bar.code != STATE], lambda bar: bar.name),
            *(bar for bar in rows if bar.code == STATE),
        ),
    )


def _cost_bar(code: str, name: str, sums: Sequence[int], wording: Wording) -> Bar:
    label = wording.number(sum(sums))
    said = wording.of(QT_TRANSLATE_NOOP("Pictures", "{name}: {amount} SEK"), name=name, amount=label)
    return Bar(code, name, tuple(sums), label, said)
