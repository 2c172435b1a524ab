"""County quotas from a table: the right year and statute, decided numbers kept."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from desktop.without_window.quota_papers import draft_paper
from models import acts, decisions, queries
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.planning_file.database import PlanningFile
from models.workbooks.report import ImportKind
from tests.models.plans import content
from tests.models.previews import codes, counts
from tests.models.quota_plans import FACTS, calculate
from tests.models.workbooks.sheets import an_xlsx
from tests.shared_data import SHARED_DATA, needs_shared_data

HEADINGS = ("Länskod", "Län", "Länstal", "År", "SFS", "Gäller från")
PUBLISHED = SHARED_DATA / "quotas" / "lanstal.csv"


def county_quota(file: PlanningFile, year: int, version: str = "1") -> int | None:
    with file.reading() as session:
        (row,) = queries.county_quota_rows(session, year, version)
    return row.persons


def imported(file: PlanningFile, *lines: tuple[object, ...], folder: Path, year: int) -> ImportPreview:
    preview = prepare_import(file, an_xlsx(folder / "länstal.xlsx", HEADINGS, *lines), year=year)
    file.act(preview.edit())
    return preview


def test_a_new_year_gets_its_number_statute_and_day(dalarna: PlanningFile, tmp_path: Path) -> None:
    preview = imported(
        dalarna,
        ("20", "Dalarnas län", 300, 2028, "2027:900", date(2028, 1, 1)),
        ("19", "Västmanlands län", 200, 2028, "2027:900", date(2028, 1, 1)),
        ("", "Summa", 500, 2028, "", None),
        ("20", "Dalarnas län", 321, 2026, "2025:894", date(2026, 1, 1)),
        folder=tmp_path,
        year=2028,
    )

    assert preview.report.kind is ImportKind.COUNTY_QUOTAS
    assert counts(preview) == {"new": 1, "outside": 1, "sum_persons": 300}
    assert "LINES_OF_OTHER_YEARS" in codes(preview)
    assert county_quota(dalarna, 2028) == 300
    with dalarna.reading() as session:
        (version,) = queries.quota_versions(session, 2028)
    assert (version.sfs, version.in_force) == ("SFS 2027:900", "2028-01-01")


def test_it_is_one_undo_step(dalarna: PlanningFile, tmp_path: Path) -> None:
    before = content(dalarna)
    path = an_xlsx(tmp_path / "länstal.xlsx", HEADINGS[:3], ("20", "Dalarna", 400))
    preview = prepare_import(dalarna, path, year=2026)
    assert counts(preview) == {"changed": 1, "sum_persons": 400}

    inverse, _ = dalarna.act(preview.edit())
    assert county_quota(dalarna, 2026) == 400
    dalarna.act(inverse)

    assert content(dalarna) == before


def test_a_county_may_be_named_without_its_code(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Län", "Länstal 2028"), ("Dalarnas län", "1 300"))

    preview = prepare_import(dalarna, path)

    assert (preview.report.year, preview.report.sum_persons) == (2028, 1300)


def test_two_numbers_for_one_county_are_not_chosen_between(dalarna: PlanningFile, tmp_path: Path) -> None:
    preview = imported(
        dalarna,
        ("20", "Dalarnas län", 300, 2028, "", None),
        ("20", "Dalarnas län", 280, 2028, "", None),
        folder=tmp_path,
        year=2028,
    )

    assert counts(preview) == {"rejected": 1}
    assert codes(preview) == {"COUNTY_TWICE"}
    assert not preview.changes_the_plan


@pytest.mark.parametrize(
    ("line", "code"),
    [
        (("20", "", "många", 2028, "", None), "NOT_A_NUMBER"),
        (("20", "", None, 2028, "", None), "CELL_IS_EMPTY"),
        (("20", "", -5, 2028, "", None), "NEGATIVE"),
        (("99", "", 5, 2028, "", None), "UNKNOWN_COUNTY_CODE"),
        (("20", "", 5, 2028, "", "i vår"), "NOT_A_DAY"),
        (("20", "", 5, 2028, "regeringsbeslut", None), "NOT_A_STATUTE"),
    ],
)
def test_what_cannot_be_read_is_told_in_its_cell(
    dalarna: PlanningFile, tmp_path: Path, line: tuple[object, ...], code: str
) -> None:
    path = an_xlsx(tmp_path / "länstal.xlsx", HEADINGS, line)

    preview = prepare_import(dalarna, path, year=2028)

    assert code in codes(preview)
    assert preview.report.new == (code in ("NOT_A_DAY", "NOT_A_STATUTE"))


def test_a_decided_number_stays(dalarna: PlanningFile, tmp_path: Path) -> None:
    calculate(dalarna)
    with dalarna.reading() as session:
        paper = draft_paper(session, 2026, "1", "20")
    decisions.decide(dalarna, paper, FACTS)
    path = an_xlsx(tmp_path / "länstal.xlsx", HEADINGS[:3], ("20", "Dalarna", 400))

    preview = prepare_import(dalarna, path, year=2026)

    assert counts(preview) == {"rejected": 1}
    assert codes(preview) == {"COUNTY_QUOTA_KEPT"}
    assert not preview.changes_the_plan


def without_statute(file: PlanningFile) -> None:
    with file.reading() as session:
        file.act(acts.set_version_statute(session, 2026, "1", sfs="", in_force=""))


def test_the_statute_comes_along_where_the_version_has_none(dalarna: PlanningFile, tmp_path: Path) -> None:
    without_statute(dalarna)

    imported(dalarna, ("20", "", 400, 2026, "2025:894", date(2026, 1, 1)), folder=tmp_path, year=2026)

    with dalarna.reading() as session:
        (version,) = queries.quota_versions(session, 2026)
    assert (version.sfs, version.in_force) == ("SFS 2025:894", "2026-01-01")


@pytest.mark.parametrize(("sfs", "told"), [("2026:480", True), ("SFS 2025:894", False), ("", False)])
def test_a_number_of_another_statute_is_pointed_out(
    dalarna: PlanningFile, tmp_path: Path, sfs: str, told: bool
) -> None:
    path = an_xlsx(tmp_path / "länstal.xlsx", HEADINGS, ("20", "", 400, 2026, sfs, None))

    assert ("STATUTE_DIFFERS" in codes(prepare_import(dalarna, path, year=2026))) is told


def test_a_version_that_is_decided_gets_no_statute(dalarna: PlanningFile, tmp_path: Path) -> None:
    without_statute(dalarna)
    calculate(dalarna)
    with dalarna.reading() as session:
        paper = draft_paper(session, 2026, "1", "20")
    decisions.decide(dalarna, paper, FACTS)
    path = an_xlsx(tmp_path / "länstal.xlsx", HEADINGS, ("20", "", 321, 2026, "2025:894", date(2026, 1, 1)))

    assert not prepare_import(dalarna, path, year=2026).changes_the_plan


def test_without_its_headings_it_is_refused(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "annat.xlsx", ("Län", "Antal"), ("Dalarnas län", 3))

    with pytest.raises(UserProblem, match="NO_COUNTY_QUOTA_COLUMNS"):
        prepare_import(dalarna, path, kind="county_quotas")


@needs_shared_data
@pytest.mark.parametrize(
    ("year", "version"), [(2017, "1"), (2017, "2"), (2018, "1"), (2022, "1"), (2026, "1")]
)
def test_the_published_numbers_are_those_that_ship(dalarna: PlanningFile, year: int, version: str) -> None:
    preview = prepare_import(dalarna, PUBLISHED, year=year, version=version)

    assert preview.report.same == 1
    assert preview.report.outside == 20
    assert preview.report.rejected == 0
