"""Criteria from tables into the plan: compared, kept with their origin, one act, and undone."""

from __future__ import annotations

from pathlib import Path

import pytest
from sqlalchemy import select

from models import acts, queries
from models.domain.criteria import Criterion
from models.errors import UserProblem
from models.imports import ImportPreview, prepare_import
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.tables import CriterionValue, ImportBatch
from models.wording import Language, Wording
from models.workbooks.import_criteria import CriteriaWish
from models.workbooks.reading_choices import ReadingChoices
from models.workbooks.report import ImportKind, RowStatus
from tests.models.plans import content
from tests.models.previews import codes, counts, labels
from tests.models.workbooks.sheets import an_xlsx
from tests.shared_data import SHARED_DATA, needs_shared_data

RECEIVED = SHARED_DATA / "quotas" / "migrationsverket_kommunmottagna_2018.csv"


def prepared(file: PlanningFile, path: Path, measure: str = "", **wish: str) -> ImportPreview:
    return prepare_import(file, path, kind=ImportKind.CRITERIA, criteria=CriteriaWish(measure, **wish))


def stored(file: PlanningFile, criterion: Criterion) -> dict[str, tuple[str, float, str, str, str]]:
    with file.reading() as session:
        rows = session.scalars(select(CriterionValue).where(CriterionValue.criterion == criterion.value))
        return {
            row.municipality_code: (row.measure, row.value, row.source, row.as_of, row.edition)
            for row in rows
        }


@pytest.fixture
def unemployment(tmp_path: Path) -> Path:
    return an_xlsx(
        tmp_path / "af.xlsx",
        ("Kommunkod", "Arbetslöshet 2025"),
        ("2080", 5.25),
        ("2081", "8,1"),
        ("2062", ".."),
        ("0180", 6.1),
    )


def test_values_are_kept_with_source_day_and_edition(dalarna: PlanningFile, unemployment: Path) -> None:
    before = content(dalarna)

    preview = prepared(dalarna, unemployment, edition="preliminär")

    assert counts(preview) == {"new": 2, "missing": 13, "outside": 1}
    assert {"CRITERION_MISSING", "NUMBER_IS_MISSING", "LINES_OUTSIDE"} <= codes(preview)
    assert sentence(preview.report.findings[0], Wording(Language.SWEDISH)) == (
        "Arbetslösa, underlag för 2026: källan ”af.xlsx”, avser 2025, utgåva preliminär "
        "sparas med varje värde."
    )
    assert preview.report.year == 2026  # the plan's: the file's year is what the values are about
    undo, _changes = dalarna.act(preview.edit())
    assert stored(dalarna, Criterion.LABOUR) == {
        "2080": ("unemployment", 5.25, "af.xlsx", "2025", "preliminär"),
        "2081": ("unemployment", 8.1, "af.xlsx", "2025", "preliminär"),
    }
    dalarna.act(undo)
    assert content(dalarna) == before


def test_the_same_again_changes_nothing(dalarna: PlanningFile, unemployment: Path) -> None:
    dalarna.act(prepared(dalarna, unemployment).edit())

    again = prepared(dalarna, unemployment)

    assert (again.report.same, again.changes_the_plan) == (2, False)
    sourced = prepared(dalarna, unemployment, source="Arbetsförmedlingen", as_of="2025-12")
    assert (sourced.report.same, sourced.changes_the_plan) == (2, True)
    dalarna.act(sourced.edit())
    assert stored(dalarna, Criterion.LABOUR)["2080"][2:4] == ("Arbetsförmedlingen", "2025-12")


def test_a_criterion_is_measured_in_one_way(
    dalarna: PlanningFile, unemployment: Path, tmp_path: Path
) -> None:
    dalarna.act(prepared(dalarna, unemployment).edit())
    employed = an_xlsx(tmp_path / "rams.xlsx", ("Kommunkod", "Förvärvsgrad"), ("2080", 81.5), ("2021", 79))

    preview = prepared(dalarna, employed)
    dalarna.act(preview.edit())

    assert labels(preview, RowStatus.GONE) == {"Borlänge"}
    assert "CRITERION_MEASURE_REPLACED" in codes(preview)
    assert {code: row[0] for code, row in stored(dalarna, Criterion.LABOUR).items()} == {
        "2080": "employment",
        "2021": "employment",
    }


def test_a_file_without_a_single_value_takes_nothing_away(
    dalarna: PlanningFile, unemployment: Path, tmp_path: Path
) -> None:
    dalarna.act(prepared(dalarna, unemployment).edit())
    nothing = an_xlsx(tmp_path / "rams.xlsx", ("Kommunkod", "Förvärvsgrad"), ("2080", ".."), ("2081", "–"))

    preview = prepared(dalarna, nothing)

    assert not preview.changes_the_plan
    assert counts(preview) == {"missing": 15}


def test_totals_are_compared_for_numbers_and_never_for_rates(dalarna: PlanningFile, tmp_path: Path) -> None:
    table = an_xlsx(
        tmp_path / "tal.xlsx",
        ("Kommunkod", "Kommun", "Asylsökande", "Arbetslöshet"),
        ("2080", "Falun", 40, 5),
        ("2081", "Borlänge", 60, 9),
        ("", "Dalarnas län", 101, 7),
    )

    preview = prepared(dalarna, table)

    assert [finding.code for finding in preview.report.findings if "TOTAL" in finding.code] == [
        "COUNTY_TOTAL_DIFFERS"
    ]
    assert len([row for row in preview.report.rows if row.status is RowStatus.NEW]) == 4


def test_shares_of_one_are_taken_and_pointed_out(dalarna: PlanningFile, tmp_path: Path) -> None:
    table = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Arbetslöshet"), ("2080", 0.052), ("2081", 0.081))

    assert "SHARES_BELOW_ONE" in codes(prepared(dalarna, table))


def test_shares_of_one_among_percent_are_named(dalarna: PlanningFile, tmp_path: Path) -> None:
    heading = ("Kommunkod", "Arbetslöshet")
    mixed = prepared(dalarna, an_xlsx(tmp_path / "a.xlsx", heading, ("2080", 0.071), ("2081", 8.1)))
    dalarna.act(prepared(dalarna, an_xlsx(tmp_path / "b.xlsx", heading, ("2081", 8.1))).edit())
    beside = prepared(dalarna, an_xlsx(tmp_path / "c.xlsx", heading, ("2080", 0.071)))
    near = prepared(dalarna, an_xlsx(tmp_path / "d.xlsx", heading, ("2080", 0.9), ("2081", 1.4)))

    for preview in (mixed, beside):
        (finding,) = (each for each in preview.report.findings if each.code == "SHARES_AMONG_PERCENT")
        assert (finding.params["count"], finding.params["names"]) == (1, "Falun")
    assert "SHARES_AMONG_PERCENT" not in codes(near)


def test_a_source_never_holds_an_identity_number(dalarna: PlanningFile, unemployment: Path) -> None:
    with pytest.raises(UserProblem, match="SOURCE_HOLDS_IDENTITY_NUMBER"):
        prepared(dalarna, unemployment, source="Anna 19121212-1212")


def test_whole_persons_are_asked_for(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "a.xlsx", ("Kommunkod", "Önskat kommuntal"), ("2080", 10.5), ("2081", 12))

    preview = prepared(dalarna, path)

    assert (preview.report.new, preview.report.rejected) == (1, 1)
    assert "NOT_WHOLE" in codes(preview)


def test_another_column_is_chosen_and_remembered(dalarna: PlanningFile, tmp_path: Path) -> None:
    table = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Läge A", "Läge B"), ("2080", 1, 3), ("2081", 1, 2))
    with pytest.raises(UserProblem):
        prepared(dalarna, table, "housing_grade")

    preview = prepare_import(
        dalarna,
        table,
        kind=ImportKind.CRITERIA,
        choices=ReadingChoices(columns={"housing_grade": 2}),
        criteria=CriteriaWish("housing_grade"),
    )
    dalarna.act(preview.edit())

    assert {code: row[1] for code, row in stored(dalarna, Criterion.HOUSING).items()} == {
        "2080": 3,
        "2081": 2,
    }
    assert prepared(dalarna, table, "housing_grade").report.same == 2


def test_the_file_is_found_to_hold_criteria_only_where_all_its_numbers_do(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    only = an_xlsx(tmp_path / "a.xlsx", ("Kommunkod", "Kommun", "Asylsökande"), ("2080", "Falun", 41))
    mixed = an_xlsx(
        tmp_path / "b.xlsx", ("Kommunkod", "Asylsökande", "Hektar"), ("2080", 41, 7), ("2081", 3, 9)
    )

    assert prepare_import(dalarna, only).report.kind is ImportKind.CRITERIA
    with pytest.raises(UserProblem) as refused:
        prepare_import(dalarna, mixed)
    assert refused.value.code == "CHOOSE_NUMBER_COLUMN"


def test_received_persons_become_the_criterion_with_their_source(dalarna: PlanningFile) -> None:
    rows = [
        {"municipality_code": code, "year": 2025, "category": category, "persons": persons, "source": "MV"}
        for code, category, persons in (
            ("2080", "agency_housing", 10),
            ("2080", "family", 5),
            ("2080", "on_quota", 8),  # among the others
            ("2081", "total", 30),
            ("2062", "on_quota", 4),  # not all who came
        )
    ]
    dalarna.act(acts.insert_rows("reception", rows))

    with dalarna.reading() as session:
        assert queries.years_with_reception(session) == (2025,)
        edit = acts.criterion_from_reception(session, 2026, 2025)
    dalarna.act(edit)

    assert stored(dalarna, Criterion.RECEPTION) == {
        "2080": ("total_reception", 15.0, "MV", "2025", ""),
        "2081": ("total_reception", 30.0, "MV", "2025", ""),
    }
    with dalarna.reading() as session, pytest.raises(UserProblem) as refused:
        acts.criterion_from_reception(session, 2026, 2024)
    assert refused.value.code == "NOTHING_RECEIVED_YET"


@needs_shared_data
def test_kommunmottagna_2018_as_the_criterion(sweden: PlanningFile) -> None:
    preview = prepared(sweden, RECEIVED)

    assert counts(preview) == {"new": 290, "totals_agreed": 21}
    sweden.act(preview.edit())
    values = stored(sweden, Criterion.RECEPTION)
    assert sum(row[1] for row in values.values()) == 44_216
    assert values["1080"] == (
        "total_reception",
        206.0,
        "migrationsverket_kommunmottagna_2018.csv",
        "2018",
        "2019-03-25",
    )
    with sweden.reading() as session:
        assert session.scalars(select(ImportBatch.kind)).all() == ["criteria"]


@needs_shared_data
@pytest.mark.parametrize(
    ("name", "measure", "count", "as_of"),
    [
        ("sweden/kommuner.csv", "population", 290, "2023-12-31"),
        ("sweden/folkmangd_kommun_tidsserie.csv", "population", 290, "2022"),
        ("sweden/boverket_bostadsmarknadsenkat_2025.csv", "housing_grade", 287, "2025"),
        ("excel-wild/boverket_bostadsmarknadsenkaten_2025.xlsx", "housing_grade", 287, "2025"),
        ("excel-wild/boverket_laget_pa_bostadsmarknaden_2013.xlsx", "housing_grade", 288, "2013"),
        ("excel-wild/jordbruksverket_regionalstatistik.xlsx", "population", 15, "2018"),
    ],
)
def test_real_files(sweden: PlanningFile, name: str, measure: str, count: int, as_of: str) -> None:
    preview = prepared(sweden, SHARED_DATA / name)

    assert [row.status for row in preview.report.rows].count(RowStatus.NEW) == count
    sweden.act(preview.edit())
    with sweden.reading() as session:
        rows = session.scalars(select(CriterionValue)).all()
    assert {(row.measure, row.as_of, row.source) for row in rows} == {
        (measure, as_of, name.rpartition("/")[2])
    }


@needs_shared_data
def test_the_time_series_of_inhabitants_is_found_to_hold_criteria(sweden: PlanningFile) -> None:
    path = SHARED_DATA / "sweden" / "folkmangd_kommun_tidsserie.csv"

    assert prepare_import(sweden, path).report.kind is ImportKind.CRITERIA
