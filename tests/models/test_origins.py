"""Every imported value can tell the file, sheet and cell it was read in."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import select

from models import acts, queries
from models.edits import Row
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.queries import CellStory
from models.tables import (
    CountyQuota,
    CriterionValue,
    HomeStock,
    HouseholdGroup,
    HouseholdPlace,
    MunicipalQuota,
    Reception,
    ServiceCapacity,
)
from models.tables import Table as Tables
from tests.models.plans import SEAT, YEAR, add_homes, homes
from tests.models.previews import HEADER
from tests.models.workbooks.sent_back import fill, send_back, set_cell
from tests.models.workbooks.sheets import an_xlsx
from tests.models.workbooks.test_import_cases import HEADINGS, ONE, workbook


def story(plan: PlanningFile, table: type[Tables], column: str, **where: object) -> CellStory:
    with plan.reading() as session:
        row = session.scalars(select(table).filter_by(**where)).one()
        key: Row = {column.name: getattr(row, column.name) for column in table.__table__.primary_key}
        found = queries.cell_story(session, table.__tablename__, key, column)
    assert found is not None
    return found


def place_of(told: CellStory) -> tuple[str, str, str]:
    return told.file, told.sheet, told.cell


def test_quotas(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58), ("2023", "Malung-Sälen", 5))
    dalarna.act(prepare_import(dalarna, path).edit())

    told = story(dalarna, MunicipalQuota, "persons", municipality_code="2023")
    assert place_of(told) == ("tal.xlsx", "Sheet", "C3")
    assert story(dalarna, MunicipalQuota, "status", municipality_code="2023").cell == ""

    again = an_xlsx(tmp_path / "senare.xlsx", HEADER, ("2081", "Borlänge", 60), ("2023", "Malung-Sälen", 5))
    dalarna.act(prepare_import(dalarna, again).edit())
    assert place_of(story(dalarna, MunicipalQuota, "persons", municipality_code="2081"))[0] == "senare.xlsx"
    assert place_of(story(dalarna, MunicipalQuota, "persons", municipality_code="2023")) == place_of(told)


def test_receptions(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "mottagna.xlsx", ("Kommunkod", "Kommun", "Mottagna"), ("2081", "Borlänge", 7))
    dalarna.act(prepare_import(dalarna, path, kind="reception").edit())
    assert place_of(story(dalarna, Reception, "persons", municipality_code="2081"))[1:] == ("Sheet", "C2")


def test_criteria(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "läge.xlsx", ("Kommunkod", "Kommun", "Arbetslöshet"), ("2081", "Borlänge", 7.5))
    dalarna.act(prepare_import(dalarna, path, kind="criteria").edit())
    assert place_of(story(dalarna, CriterionValue, "value", municipality_code="2081"))[1:] == ("Sheet", "C2")


def test_county_quotas(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "länstal.xlsx", ("Län", "Länstal"), ("Dalarnas län", 222), ("Stockholms län", 9)
    )
    dalarna.act(prepare_import(dalarna, path, kind="county_quotas").edit())
    told = story(dalarna, CountyQuota, "persons", year=YEAR, version="1")
    assert place_of(told)[1:] == ("Sheet", "B2")


def test_a_municipality_s_workbook(dalarna: PlanningFile, tmp_path: Path) -> None:
    fill(dalarna)
    sent_back = send_back(dalarna, tmp_path, set_cell("Bostäder", "D2", "1 004"))
    dalarna.act(prepare_import(dalarna, sent_back).edit())
    assert place_of(story(dalarna, HomeStock, "count", place_code=SEAT)) == ("svar.xlsx", "Bostäder", "D2")


def test_cases(dalarna: PlanningFile, tmp_path: Path) -> None:
    dalarna.act(prepare_import(dalarna, workbook(tmp_path, HEADINGS, ONE)).edit())
    assert place_of(story(dalarna, HouseholdGroup, "age_19_64", code="Ä1"))[2] == "F2"


def test_what_is_said_of_a_case_in_a_place(dalarna: PlanningFile, tmp_path: Path) -> None:
    headings = [*HEADINGS, "Poäng Borlänge"]
    dalarna.act(prepare_import(dalarna, workbook(tmp_path, headings, [*ONE, 0.5])).edit())
    assert place_of(story(dalarna, HouseholdPlace, "score", group_code="Ä1"))[2] == "H2"


def test_free_places_of_a_service(dalarna: PlanningFile, tmp_path: Path) -> None:
    fill(dalarna)
    dalarna.act(prepare_import(dalarna, send_back(dalarna, tmp_path, set_cell("Service", "E2", 44))).edit())
    told = story(dalarna, ServiceCapacity, "places", places=44)
    assert place_of(told) == ("svar.xlsx", "Service", "E2")


def test_what_is_typed_over_an_imported_value_is_the_officer_s(dalarna: PlanningFile) -> None:
    dalarna.act(add_homes(homes(count=3)))
    dalarna.act(acts.set_values("home_stock", {"id": 1}, {"count": 4}))
    inverse, _ = dalarna.act(acts.set_values("home_stock", {"id": 1}, {"count": 5}))

    def act_of(column: str) -> int:
        with dalarna.reading() as session:
            found = queries.cell_story(session, "home_stock", {"id": 1}, column)
        assert found is not None
        return found.act

    assert (act_of("count"), act_of("rooms")) == (3, 1)
    redo, _ = dalarna.act(inverse)
    assert act_of("count") == 2
    dalarna.act(redo)
    assert act_of("count") == 3
    with dalarna.reading() as session:
        assert queries.cell_story(session, "home_stock", {"id": 99}, "count") is None
        assert queries.cell_story(session, "home_stock", {"id": 1}, "free") is None, "worked out by a query"
