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
        living[place.municipality_code] += place.population
        seats[place.municipality_code] += place.is_seat
        assert (place.municipality_code + "_" + place.locality_code).isascii()
        assert place.source
    assert max(seats.values()) == 1
    for row in reference.municipalities():
        assert living[row.code] <= row.population


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
    assert crossing == {"2085": 15245, "2061": 0}


@needs_shared_data
def test_the_facts_are_those_of_the_sources() -> None:
    with (SHARED_DATA / "quotas/lanstal.csv").open(encoding="utf-8") as stream:
        published = {
            (int(row["year"]), row["sfs"], row["county_code"]): int(row["lanstal"])
            for row in csv.DictReader(stream)
        }
    ours = {(row.year, row.sfs, row.county_code): row.persons for row in reference.county_quotas()}
    assert ours == published
