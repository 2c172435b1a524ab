"""What the panel says about a municipality or a place on the map, and the ways from there to its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtGui import QAction

from desktop.pages.page import Explanation
from desktop.pages.pictures.county import County
from desktop.pages.pictures.measures import (
    BY_MONTH,
    WORDS,
    Measure,
    decimals,
    municipal_values,
    offered,
    place_value,
)
from desktop.tables.table_column import UNKNOWN
from models.domain.months import Month
from models.queries import PlaceRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.words.month_names import long_month


def about_municipality(
    county: County, code: str, month: Month, actions: Sequence[QAction], wording: Wording
) -> Explanation:
    lines = [
        (wording.of(WORDS[one].title), _number(municipal_values(county, one, month)[code], one, wording))
        for one in offered(county)
    ]
    return Explanation(county.names[code], lines, _when(county, month, wording), actions)


def about_place(
    county: County, row: PlaceRow, month: Month, actions: Sequence[QAction], wording: Wording
) -> Explanation:
    translate = wording.translate
    kind = translate("Pictures", "rural") if row.rural else translate("Pictures", "urban")
    population = UNKNOWN if row.population is None else wording.number(row.population)
    lines = [
        (translate("Pictures", "Municipality"), row.municipality),
        (translate("Pictures", "Kind"), kind),
        (translate("Pictures", "Inhabitants"), population),
    ]
    lines += [
        (wording.of(WORDS[one].title), _number(place_value(county, row.code, one, month), one, wording))
        for one in offered(county)
        if one in BY_MONTH or one is Measure.PLACED
    ]
    return Explanation(row.name or row.code, lines, _when(county, month, wording), actions)


def _number(value: int | None, measure: Measure, wording: Wording) -> str:
    if value is None:
        return UNKNOWN
    return wording.number(value / 10 ** decimals(measure), decimals(measure))


def _when(county: County, month: Month, wording: Wording) -> str:
    if county.proposal is None:
        text = QT_TRANSLATE_NOOP("Pictures", "Homes and places as they are entered for {month}.")
        return wording.of(text, month=long_month(month, wording))
    text = QT_TRANSLATE_NOOP(
        "Pictures", "Homes and places that are still free in {month} after proposal {number}."
    )
    return wording.of(text, month=long_month(month, wording), number=county.proposal.id)
