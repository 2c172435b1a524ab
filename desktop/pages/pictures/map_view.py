"""The county on a map, and the same numbers as rows of a table."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from desktop.maps.areas import MapArea, MapPlace
from desktop.maps.classes import Scale
from desktop.maps.panel import MapPanel
from desktop.pages.pictures.county import County
from desktop.pages.pictures.measures import (
    WORDS,
    Measure,
    decimals,
    municipal_values,
    offered,
    place_value,
    shown,
    title,
)
from desktop.tables.swedish_order import in_swedish_order
from desktop.tables.table_column import UNKNOWN, TableColumn, computed
from models.domain.months import Month
from models.queries import PlaceRow
from models.reference import municipality_shapes
from models.wording import QT_TRANSLATE_NOOP, Wording

_BY_INHABITANTS = frozenset({Measure.QUOTA, Measure.PRESSURE, Measure.RECEIVED})


@dataclass(frozen=True, slots=True)
class TwinRow:
    """One row of the table that says the same as the picture."""

    code: str
    cells: tuple[object, ...]


def show_map(
    panel: MapPanel, county: County, measure: Measure, month: Month, *, places: bool, wording: Wording
) -> None:
    values = municipal_values(county, measure, month)
    shapes = municipality_shapes()
    areas = [
        MapArea(
            code,
            name,
            shapes[code],
            values[code],
            f"{name}: {shown(values[code], measure, wording)}",
            _label(values[code], measure, wording),
        )
        for code, name in county.names.items()
        if code in shapes
    ]
    signs = [
        _sign(row, county, measure, month, wording)
        for row in county.places
        if places and row.east is not None and row.north is not None and row.municipality_code in shapes
    ]
    below_zero = any(value is not None and value < 0 for value in values.values())
    panel.show_areas(
        f"{title(county, measure, month, wording)} – {county.title}",
        areas,
        Scale.DIFFERENCES if below_zero else Scale.NUMBERS,
        places=signs,
        size_of_places=wording.of(WORDS[measure].signs),
        decimals=decimals(measure),
    )


def twin(
    county: County, month: Month, *, places: bool, wording: Wording
) -> tuple[tuple[TableColumn, ...], tuple[TwinRow, ...]]:
    """Every measure of every municipality; with `places` those are rows too, with what is known of them."""
    measures = offered(county)
    texts = [QT_TRANSLATE_NOOP("Pictures", "Municipality")]
    if places:
        texts += [QT_TRANSLATE_NOOP("Pictures", "Place"), QT_TRANSLATE_NOOP("Pictures", "Kind")]
    columns = [computed(f"text_{at}", text, read=_cell(at)) for at, text in enumerate(texts)]
    columns += [
        computed(
            measure.value,
            WORDS[measure].title,
            read=_cell(at),
            unit=WORDS[measure].unit,
            numeric=True,
            decimals=decimals(measure),
        )
        for at, measure in enumerate(measures, len(texts))
    ]
    values = [municipal_values(county, measure, month) for measure in measures]
    whole = (wording.translate("Pictures", "all of it"), "") if places else ()
    rows = [
        TwinRow(
            code,
            (
                name,
                *whole,
                *(_number(each[code], one) for each, one in zip(values, measures, strict=True)),
            ),
        )
        for code, name in county.names.items()
    ]
    if places:
        rows += [
            TwinRow(
                row.code,
                (
                    row.municipality,
                    row.name or row.code,
                    _kind(row, wording),
                    *(place_value(county, row.code, measure, month) for measure in measures),
                ),
            )
            for row in in_swedish_order(county.places, lambda row: row.name)
        ]
    return tuple(columns), tuple(rows)


def _cell(at: int) -> Callable[[TwinRow], object]:
    return lambda row: row.cells[at]


def _number(value: int | None, measure: Measure) -> float | int | None:
    return value / 10 ** decimals(measure) if value is not None and decimals(measure) else value


def _label(value: int | None, measure: Measure, wording: Wording) -> str:
    if value is None:
        return UNKNOWN
    return wording.number(value / 10 ** decimals(measure), decimals(measure))


def _kind(row: PlaceRow, wording: Wording) -> str:
    translate = wording.translate
    return translate("Pictures", "rural") if row.rural else translate("Pictures", "urban")


def _sign(row: PlaceRow, county: County, measure: Measure, month: Month, wording: Wording) -> MapPlace:
    by_inhabitants = measure in _BY_INHABITANTS
    value = row.population if by_inhabitants else place_value(county, row.code, measure, month)
    said = (
        wording.translate("Pictures", "%n inhabitants", None, value)
        if by_inhabitants and value is not None
        else shown(value, measure, wording)
    )
    return MapPlace(
        row.code,
        row.name,
        row.municipality_code,
        row.east or 0.0,
        row.north or 0.0,
        row.rural,
        value,
        wording.of(
            QT_TRANSLATE_NOOP("Pictures", "{place} in {municipality}, {kind}: {value}"),
            place=row.name or row.code,
            municipality=row.municipality,
            kind=_kind(row, wording),
            value=said,
        ),
    )
