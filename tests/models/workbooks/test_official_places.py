"""SCB's tables take the place of the first start's: nothing is lost, nothing stands twice."""

from pathlib import Path

import pytest
from sqlalchemy import select

from models import acts, queries
from models.domain.months import Month
from models.domain.services import Service
from models.findings import Severity
from models.imports import ImportPreview, prepare_import
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import check_plan
from models.tables import Catchment, HomeStock, HouseholdGroup, HousingProject, Locality, Lock, Place
from models.workbooks.report import RowStatus
from tests.models.plans import YEAR, a_plan, add_homes, content, homes
from tests.models.previews import codes, counts, labels
from tests.models.workbooks.sheets import an_xlsx

URBAN = ("tatortskod", "tatort", "kommun", "kommunnamn", "bef", "area_ha")
KIL = ("1715TC101", "Kil", "1715", "Kil", 7_850, 500)
FAGERAS = ("1715TB102", "Fagerås", "1715", "Kil", 420, 60)


@pytest.fixture
def varmland(tmp_path: Path) -> PlanningFile:
    return a_plan(tmp_path, scope="17")


def by_name(file: PlanningFile, municipality: str) -> dict[str, Place]:
    with file.reading() as session:
        rows = session.scalars(select(Place).where(Place.municipality_code == municipality)).all()
        session.expunge_all()
    return {row.name: row for row in rows}


def urban(folder: Path, *lines: tuple[object, ...]) -> Path:
    return an_xlsx(folder / "tatorter.xlsx", URBAN, *lines)


def imported(file: PlanningFile, path: Path) -> ImportPreview:
    preview = prepare_import(file, path)
    file.act(preview.edit())
    return preview


def refer_to(file: PlanningFile, place: str) -> None:
    """A row of every table that names a place."""
    file.act(add_homes(homes(place, 4)))
    project = {"place_code": place, "name": "Moduler", "rooms": 2, "units": 8, "ready": Month(YEAR, 3)}
    file.act(acts.insert_rows("housing_project", [project]))
    group = {"year": YEAR, "code": "A", "municipality_code": place[:4], "route": "already_housed"}
    group |= {"assigned": Month(YEAR, 1), "count": 1, "age_19_64": 1, "lives_in": place}
    file.act(acts.insert_rows("household_group", [group]))
    lock = {"year": YEAR, "place_code": place, "kind": "at_most", "households": 2}
    file.act(acts.insert_rows("lock", [lock]))
    with file.reading() as session:
        school = acts.add_service_point(
            session,
            municipality_code=place[:4],
            service=Service.SCHOOL,
            name="Björkskolan",
            catchment={place},
            capacity=[(Month(YEAR, 1), 5)],
        )
    file.act(school)


def referred_to(file: PlanningFile) -> set[str | None]:
    columns = (
        HomeStock.place_code,
        HousingProject.place_code,
        HouseholdGroup.lives_in,
        Lock.place_code,
        Catchment.place_code,
    )
    with file.reading() as session:
        return {session.scalars(select(column)).one() for column in columns}


def test_what_was_entered_for_a_first_place_is_in_the_official_one(
    varmland: PlanningFile, tmp_path: Path
) -> None:
    before_kil = by_name(varmland, "1715")["Kil"]
    refer_to(varmland, before_kil.code)
    before = content(varmland)
    path = urban(tmp_path, KIL, FAGERAS)

    preview = prepare_import(varmland, path)

    assert counts(preview) == {"new": 1, "changed": 1, "sum_persons": 8_270}
    assert labels(preview, RowStatus.REPLACED) == {"Kil, Kil"}
    assert "PLACE_BECOMES_OFFICIAL" in codes(preview)
    undo, _ = varmland.act(preview.edit())
    after = content(varmland)
    places = by_name(varmland, "1715")
    kil = places["Kil"]
    assert set(places) == {"Kil", "Fagerås", "Kil landsbygd"}
    assert (kil.locality_code, kil.population, kil.is_seat) == ("1715TC101", 7_850, True)
    assert (kil.east, kil.north) == (before_kil.east, before_kil.north)
    assert referred_to(varmland) == {kil.code}
    with varmland.reading() as session:
        (kils,) = [row for row in queries.municipality_rows(session) if row.code == "1715"]
        assert session.get(Locality, before_kil.locality_code) is None
    assert places["Kil landsbygd"].population == kils.population - 8_270
    assert not [finding for finding in check_plan(varmland) if finding.severity is Severity.ERROR]
    redo, _ = varmland.act(undo)
    assert content(varmland) == before
    varmland.act(redo)
    assert content(varmland) == after
    assert counts(prepare_import(varmland, path)) == {"same": 2, "sum_persons": 8_270}


def test_first_places_that_scb_does_not_know_are_taken_out_where_the_table_speaks(
    varmland: PlanningFile, tmp_path: Path
) -> None:
    elsewhere = by_name(varmland, "1780")
    assert "Fjugesta" not in elsewhere

    preview = imported(varmland, urban(tmp_path, ("1765TC101", "Årjäng", "1765", "Årjäng", 3_400, 1)))

    assert set(by_name(varmland, "1765")) == {"Årjäng", "Årjäng landsbygd"}
    assert "Töcksfors, Årjäng" in labels(preview, RowStatus.GONE)
    assert by_name(varmland, "1780").keys() == elsewhere.keys()


def test_one_that_is_used_stays_and_its_people_are_counted_once(
    varmland: PlanningFile, tmp_path: Path
) -> None:
    tocksfors = by_name(varmland, "1765")["Töcksfors"]
    varmland.act(add_homes(homes(tocksfors.code, 2)))
    before = content(varmland)
    path = urban(tmp_path, ("1765TC101", "Årjäng", "1765", "Årjäng", 3_400, 1))

    preview = prepare_import(varmland, path)
    undo, _ = varmland.act(preview.edit())

    assert "PLACE_IN_USE_STAYS" in codes(preview)
    places = by_name(varmland, "1765")
    assert places["Töcksfors"].population is None
    with varmland.reading() as session:
        (arjang,) = [row for row in queries.municipality_rows(session) if row.code == "1765"]
    assert places["Årjäng landsbygd"].population == arjang.population - 3_400
    again = prepare_import(varmland, path)
    assert counts(again) == {"same": 1, "sum_persons": 3_400}
    varmland.act(undo)
    assert content(varmland) == before


def test_the_countryside_is_never_less_than_empty(varmland: PlanningFile, tmp_path: Path) -> None:
    imported(varmland, urban(tmp_path, ("1715TC101", "Kil", "1715", "Kil", 90_000, 1)))

    assert by_name(varmland, "1715")["Kil landsbygd"].population == 0


def test_a_part_of_a_neighbours_town_is_no_second_seat(varmland: PlanningFile, tmp_path: Path) -> None:
    imported(
        varmland,
        urban(
            tmp_path,
            ("1780TC101", "Karlstad", "1780", "Karlstad", 66_000, 1),
            ("1780TC101", "Karlstad", "1715", "Kil", 9_000, 1),
            KIL,
        ),
    )

    for municipality, seat in (("1715", "1715TC101"), ("1780", "1780TC101")):
        seats = [place for place in by_name(varmland, municipality).values() if place.is_seat]
        assert [place.locality_code for place in seats] == [seat]


def test_a_seat_is_found_under_another_name(tmp_path: Path) -> None:
    """In Solna people live in SCB's Stockholm; in Sollentuna in a town with two names."""
    with a_plan(tmp_path, scope="01") as file:
        solna, sollentuna = by_name(file, "0184")["Solna"], by_name(file, "0163")["Sollentuna"]
        path = urban(
            tmp_path,
            ("0180TC101", "Stockholm", "0180", "Stockholm", 980_000, 1),
            ("0180TC101", "Stockholm", "0184", "Solna", 85_000, 1),
            ("0114TC101", "Upplands Väsby och Sollentuna", "0163", "Sollentuna", 75_000, 1),
        )

        preview = imported(file, path)

        assert labels(preview, RowStatus.REPLACED) == {
            "Stockholm, Stockholm",
            "Solna → Stockholm, Solna",
            "Sollentuna → Upplands Väsby och Sollentuna, Sollentuna",
        }
        assert by_name(file, "0184")["Stockholm"].code == solna.code
        assert by_name(file, "0163")["Upplands Väsby och Sollentuna"].code == sollentuna.code


def test_the_largest_is_the_seat_where_scb_marks_none(varmland: PlanningFile, tmp_path: Path) -> None:
    imported(
        varmland,
        urban(
            tmp_path,
            ("1715TB107", "Nyby", "1715", "Kil", 300, 1),
            ("1715TB108", "Storby", "1715", "Kil", 900, 1),
        ),
    )

    places = by_name(varmland, "1715")
    assert {name for name, place in places.items() if place.is_seat} == {"Storby"}


def test_a_small_locality_keeps_the_name_that_it_was_given_here(
    varmland: PlanningFile, tmp_path: Path
) -> None:
    table = ("smaort", "kommun", "kommunnamn", "bef")
    path = an_xlsx(tmp_path / "smaorter.xlsx", table, ("S1715003", "1715", "Kil", 67))

    imported(varmland, path)

    small = by_name(varmland, "1715")["Småort S1715003"]
    assert small.kind == "small_locality"
    varmland.act(acts.set_values("place", {"code": small.code}, {"name": "Trossnäs"}))
    newer = an_xlsx(tmp_path / "nyare.xlsx", table, ("S1715003", "1715", "Kil", 71))
    imported(varmland, newer)
    assert by_name(varmland, "1715")["Trossnäs"].population == 71
