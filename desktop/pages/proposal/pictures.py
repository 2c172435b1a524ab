"""The same figures as a map and as bars."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from desktop.pages.proposal.words import count_text
from desktop.tables.swedish_order import in_swedish_order
from models.domain.plan_figures import Count, MunicipalityFigures, PlanFigures
from models.wording import QT_TRANSLATE_NOOP, Wording

if TYPE_CHECKING:
    from desktop.charts.bars import Bar, Series
    from desktop.maps.areas import MapArea

URBAN_COLOUR, RURAL_COLOUR, WITHOUT_COLOUR = "#3a78b0", "#e0a458", "#6b6f76"
"""Apart in lightness and in every kind of colour vision."""


def map_areas(
    figures: PlanFigures, names: Mapping[str, str], wording: Wording, *, persons: bool
) -> tuple[MapArea, ...]:
    """Municipalities by how many get a home there."""
    from desktop.maps.areas import MapArea
    from models.reference import municipality_shapes

    shapes = municipality_shapes()
    return tuple(
        MapArea(
            row.code,
            names[row.code],
            shapes[row.code],
            _number(row.placed, persons),
            _sentence(row, names, wording),
        )
        for row in figures.municipalities
        if row.code in shapes
    )


def bars(
    figures: PlanFigures, names: Mapping[str, str], wording: Wording, *, persons: bool
) -> tuple[Bar, ...]:
    """Municipalities with anyone to house: urban, rural, without a home."""
    from desktop.charts.bars import Bar

    rows = []
    for row in figures.municipalities:
        if row.code in names and row.needs_home.households:
            parts = tuple(_number(count, persons) for count in (row.urban, row.rural, row.unplaced))
            label = " + ".join(wording.number(part) for part in parts if part)
            rows.append(Bar(row.code, names[row.code], parts, label, _sentence(row, names, wording)))
    return tuple(in_swedish_order(rows, lambda bar: bar.name))


def series(wording: Wording) -> tuple[Series, ...]:
    from desktop.charts.bars import Series

    return (
        Series(wording.translate("Proposal", "in urban places"), URBAN_COLOUR),
        Series(wording.translate("Proposal", "in rural places"), RURAL_COLOUR, hatched=True),
        Series(wording.translate("Proposal", "without a home"), WITHOUT_COLOUR),
    )


def _number(count: Count, persons: bool) -> int:
    return count.persons if persons else count.households


def _sentence(row: MunicipalityFigures, names: Mapping[str, str], wording: Wording) -> str:
    return wording.of(
        QT_TRANSLATE_NOOP(
            "Proposal",
            "{name}: {placed} get a home ({urban} persons urban, {rural} rural); {without} persons get none",
        ),
        name=names[row.code],
        placed=count_text(row.placed, wording),
        urban=row.urban.persons,
        rural=row.rural.persons,
        without=row.unplaced.persons,
    )
