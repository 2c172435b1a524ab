"""Which place of the plan each official part is, and which part is the municipality's seat."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from models.domain.geography import LocalityKind
from models.tables import Place
from models.workbooks.cells import plain
from models.workbooks.read_places import PlacePart

type PartKey = tuple[str, str]
"""Locality and municipality."""

_SEAT = "TC"  # SCB's codes of municipal seats: 2081TC101
_FIRST_START = "G"  # locality codes of places from GeoNames; SCB's begin with a digit
_BETWEEN_NAMES = re.compile(r"\s*,\s*|\s+och\s+|\s*-\s*")


def part_key(part: PlacePart) -> PartKey:
    return part.locality_code, part.municipality_code


def match_places(
    parts: Sequence[PlacePart], places: Iterable[Place], seats: Mapping[str, PartKey]
) -> dict[PartKey, Place]:
    """By SCB's code; among urban areas that the table has no code for, by name, by one of the names that
    SCB joins (“Upplands Väsby och Sollentuna”), and the seat of a first start as the official seat.

    A name that fits two places fits none.
    """
    by_code = {(place.locality_code, place.municipality_code): place for place in places}
    matched = {part_key(part): by_code[part_key(part)] for part in parts if part_key(part) in by_code}
    known = {part.locality_code for part in parts}
    free: dict[str, list[Place]] = defaultdict(list)
    for (locality, municipality), place in by_code.items():
        if place.kind == LocalityKind.URBAN_AREA and locality not in known:
            free[municipality].append(place)

    def match(part: PlacePart, found: list[Place]) -> None:
        if len(found) == 1 and part_key(part) not in matched:
            matched[part_key(part)] = found[0]
            free[part.municipality_code].remove(found[0])

    for part in parts:
        match(part, [place for place in free[part.municipality_code] if _name(place) == plain(part.name)])
    for part in parts:
        joined = {plain(name) for name in _BETWEEN_NAMES.split(part.name)}
        match(part, [place for place in free[part.municipality_code] if _name(place) in joined])
    for part in parts:
        if seats.get(part.municipality_code) == part_key(part):
            match(part, [place for place in free[part.municipality_code] if _is_first_seat(place)])
    return matched


def official_seats(parts: Iterable[PlacePart]) -> dict[str, PartKey]:
    """The part with SCB's mark of a seat, by municipality; the municipality's own before a neighbour's."""
    marked: dict[str, list[PlacePart]] = defaultdict(list)
    for part in parts:
        if _SEAT in part.locality_code:
            marked[part.municipality_code].append(part)
    return {
        code: part_key(max(own, key=lambda part: (part.locality_code.startswith(code), part.population)))
        for code, own in marked.items()
    }


def _name(place: Place) -> str:
    return plain(place.name)


def _is_first_seat(place: Place) -> bool:
    return place.is_seat and (place.locality_code or "").startswith(_FIRST_START)
