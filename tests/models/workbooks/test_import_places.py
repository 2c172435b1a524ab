from pathlib import Path

from sqlalchemy import select

from models import queries
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.tables import (
    Locality,
    Place,
)
from models.workbooks.reading_choices import ReadingChoices
from models.workbooks.report import ImportKind
from tests.models.plans import SEAT, VILLAGE, add_homes, content, homes
from tests.models.previews import codes, counts
from tests.models.workbooks.sheets import an_xlsx

URBAN = ("tatortskod", "tatort", "kommun", "kommunnamn", "bef", "area_ha")


def test_urban_areas_keep_the_homes_of_a_place_that_gets_its_official_code(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    with dalarna.reading() as session:
        village = session.get_one(Place, VILLAGE)
        name, seat = village.name, session.get_one(Place, SEAT).name
    dalarna.act(add_homes(homes(VILLAGE, 2)))
    path = an_xlsx(
        tmp_path / "tatorter.xlsx",
        URBAN,
        ("2081TC101", seat, "2081", "Borlänge", 45_000, 1),
        ("2081TB999", name, "2081", "Borlänge", 900, 1),
        ("2081TB998", "Nyby", "2081", "Borlänge", 300, 1),
        ("2081TB998", "Nyby", "2082", "Säter", 50, 1),
        ("0114TC101", "Upplands Väsby", "0114", "Upplands Väsby", 40_000, 1),
    )
    before = content(dalarna)

    preview = prepare_import(dalarna, path)

    assert preview.report.kind is ImportKind.PLACES
    assert (preview.report.new, preview.report.outside) == (2, 1)
    assert "PLACE_BECOMES_OFFICIAL" in codes(preview)
    inverse, _ = dalarna.act(preview.edit())
    with dalarna.reading() as session:
        village = session.get_one(Place, VILLAGE)
        assert (village.locality_code, village.population) == ("2081TB999", 900)
        assert session.get_one(Locality, "2081TB998").population == 350
        assert session.get_one(Place, "2082_2081TB998").population == 50
        own = session.scalars(select(Place).where(Place.municipality_code == "2081")).all()
        population = sum(place.population for place in own)
        assert {place.name for place in own if place.kind == "urban_area"} == {seat, name, "Nyby"}
        (borlange,) = [row for row in queries.municipality_rows(session) if row.code == "2081"]
        assert population == borlange.population
    again = prepare_import(dalarna, path)
    assert (again.report.same, again.report.changed, again.report.new) == (4, 0, 0)
    dalarna.act(inverse)
    assert content(dalarna) == before


def test_a_place_that_the_table_does_not_know_stays_while_something_refers_to_it(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    dalarna.act(add_homes(homes(VILLAGE, 2)))
    path = an_xlsx(tmp_path / "tatorter.xlsx", URBAN, ("2081TC101", "Borlänge", "2081", "", 45_000, 1))

    preview = prepare_import(dalarna, path)
    dalarna.act(preview.edit())

    assert "PLACE_IN_USE_STAYS" in codes(preview)
    assert preview.report.gone > 0
    with dalarna.reading() as session:
        own = session.scalars(select(Place.code).where(Place.municipality_code == "2081")).all()
    assert set(own) == {SEAT, VILLAGE, "2081_L"}


def test_the_columns_of_a_place_table_can_be_chosen_and_are_remembered(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(
        tmp_path / "smaorter.xlsx", ("smaort", "kommun", "bef", "bef senaste"), ("S0001", "2081", 67, 71)
    )
    preview = prepare_import(dalarna, path, choices=ReadingChoices(columns={"population": 3}))
    dalarna.act(preview.edit())

    assert preview.report.rows[0].new == 71
    assert counts(prepare_import(dalarna, path)) == {"same": 1, "sum_persons": 71}


def test_a_municipality_keeps_one_seat(dalarna: PlanningFile, tmp_path: Path) -> None:
    dalarna.act(add_homes(homes(SEAT, 2)))
    path = an_xlsx(tmp_path / "tatorter.xlsx", URBAN, ("2081TC777", "Nystad", "2081", "", 9_000, 1))

    dalarna.act(prepare_import(dalarna, path).edit())

    with dalarna.reading() as session:
        seats = session.scalars(
            select(Place.code).where(Place.municipality_code == "2081", Place.is_seat)
        ).all()
    assert seats == ["2081_2081TC777"]


def test_small_localities_are_added_beside_the_urban_areas(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "smaorter.xlsx", ("smaort", "kommun", "kommunnamn", "bef"), ("S0001", "2081", "", 67)
    )

    preview = prepare_import(dalarna, path)
    dalarna.act(preview.edit())

    assert counts(preview) == {"new": 1, "sum_persons": 67}
    with dalarna.reading() as session:
        place = session.get_one(Place, "2081_S0001")
        assert (place.kind, place.population) == ("small_locality", 67)
