from __future__ import annotations

import csv
from collections import Counter, defaultdict

from models import reference
from tests.shared_data import SHARED_DATA, needs_shared_data


def test_the_country_is_whole() -> None:
    assert len(reference.counties()) == 21
    assert len(reference.municipalities()) == 290
    assert sum(row.population for row in reference.municipalities()) == 10_551_707
    assert {row.county_code for row in reference.municipalities()} == {
        row.code for row in reference.counties()
    }
    assert {row.population_year for row in reference.municipalities()} == {2023}


def test_county_quotas_add_up_to_the_national_total_of_their_ordinance() -> None:
    sums = Counter[tuple[int, str]]()
    counted = Counter[tuple[int, str]]()
    for row in reference.county_quotas():
        sums[row.year, row.version] += row.persons
        counted[row.year, row.version] += 1
    totals = {(row.year, row.version): row.persons for row in reference.national_totals()}
    whole = {key: persons for key, persons in sums.items() if counted[key] == 21}
    assert whole == {key: totals[key] for key in whole}
    assert {year for year, _ in whole} == {2017, 2018, 2019, 2020, 2022, 2026}


def test_dalarna_2026() -> None:
    (quota,) = [row for row in reference.county_quotas() if (row.year, row.county_code) == (2026, "20")]
    assert (quota.persons, quota.sfs) == (321, "SFS 2025:894")


def test_every_municipality_has_a_shape_of_closed_rings_within_sweden() -> None:
    shapes = reference.municipality_shapes()
    assert set(shapes) == {row.code for row in reference.municipalities()}
    for rings in shapes.values():
        assert rings
        for ring in rings:
            assert len(ring) >= 4
            assert ring[0] == ring[-1]
            assert all(200_000 < east < 1_000_000 and 6_100_000 < north < 7_700_000 for east, north in ring)


def test_places_never_hold_more_people_than_their_municipality() -> None:
    living: dict[str, int] = defaultdict(int)
    seats = Counter[str]()
    for place in reference.places():
        living[place.municipality_code] += place.population or 0
        seats[place.municipality_code] += place.is_seat
        assert (place.municipality_code + "_" + place.locality_code).isascii()
        assert place.source
    assert seats == Counter(row.code for row in reference.municipalities())
    for row in reference.municipalities():
        assert living[row.code] <= row.population


def test_what_is_not_known_is_not_zero() -> None:
    assert all(place.population != 0 and place.locality_population != 0 for place in reference.places())
    unknown = [place for place in reference.places() if place.locality_population is None]
    assert unknown
    assert not any(place.is_seat for place in unknown)


def test_towns_stand_in_their_own_municipality() -> None:
    """Near a border, and where a namesake elsewhere has lent its inhabitants."""
    found: dict[str, set[str]] = defaultdict(set)
    for place in reference.places():
        found[place.name].add(place.municipality_code)
    assert found["Kil"] == {"1715"}
    assert found["Åmotfors"] == {"1730"}
    assert found["Nykvarn"] == {"0140"}
    assert found["Anderstorp"] == {"0662"}
    assert found["Insjön"] == {"2029"}


def test_a_town_has_not_the_inhabitants_of_its_whole_municipality() -> None:
    inhabitants = {row.code: row.population for row in reference.municipalities()}
    names = {place.name: place for place in reference.places()}
    for town in ("Linköping", "Örebro", "Umeå", "Luleå", "Karlskrona"):
        place = names[town]
        assert place.population is not None
        assert place.population < 0.85 * inhabitants[place.municipality_code]
        assert "DeSO" in place.source


def test_districts_of_cities_are_no_places() -> None:
    names = {(place.municipality_code, place.name) for place in reference.places()}
    assert {name for code, name in names if code in ("0180", "1280")} == {"Stockholm", "Malmö"}
    for district in (("1480", "Majorna"), ("0180", "Tensta"), ("1280", "Rosengård"), ("0680", "Huskvarna")):
        assert district not in names


def test_seats_that_are_named_otherwise_than_their_municipality() -> None:
    seats = {place.municipality_code: place.name for place in reference.places() if place.is_seat}
    assert {
        code: seats[code] for code in ("0191", "0840", "1256", "1401", "1435", "1447", "1715", "2321")
    } == {
        "0191": "Märsta",
        "0840": "Mörbylånga",
        "1256": "Broby",
        "1401": "Mölnlycke",
        "1435": "Tanumshede",
        "1447": "Hova",
        "1715": "Kil",
        "2321": "Järpen",
    }


def test_no_two_places_of_a_municipality_have_the_same_name() -> None:
    names = Counter((place.municipality_code, place.name) for place in reference.places())
    assert [name for name, count in names.items() if count > 1] == []


def test_geonames_is_credited_and_never_called_official() -> None:
    sources = {place.source for place in reference.places()}
    assert all("CC BY 4.0" in source for source in sources if "GeoNames" in source)
    assert any("inte SCB:s officiella" in source for source in sources)


def test_urban_areas_of_dalarna_have_their_official_codes_and_seats() -> None:
    seats = {place.municipality_code: place for place in reference.places() if place.is_seat}
    assert (seats["2081"].locality_code, seats["2081"].name) == ("2081TC101", "Borlänge")
    assert seats["2023"].name == "Malung"
    crossing = {
        place.municipality_code: place.population
        for place in reference.places()
        if place.locality_code == "2085TC110"
    }
    assert crossing == {"2085": 15245, "2061": None}


@needs_shared_data
def test_the_facts_are_those_of_the_sources() -> None:
    with (SHARED_DATA / "quotas/lanstal.csv").open(encoding="utf-8") as stream:
        published = {
            (int(row["year"]), row["sfs"], row["county_code"]): int(row["lanstal"])
            for row in csv.DictReader(stream)
        }
    ours = {(row.year, row.sfs, row.county_code): row.persons for row in reference.county_quotas()}
    assert ours == published
