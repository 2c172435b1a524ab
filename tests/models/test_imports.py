from pathlib import Path

import pytest
from sqlalchemy import select

from models import queries
from models.domain.quotas import QuotaStatus
from models.errors import UserProblem
from models.findings import Severity
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.problems import sentence
from models.tables import (
    ImportBatch,
    MunicipalQuota,
    RememberedColumns,
)
from models.wording import Language, Wording
from models.workbooks.parsed import Guess
from models.workbooks.reading_choices import ReadingChoices
from models.workbooks.report import RowStatus
from tests.models.plans import content
from tests.models.previews import HEADER, codes, counts
from tests.models.workbooks.sheets import an_xlsx


def test_nothing_is_done_before_it_is_confirmed_and_all_of_it_is_one_undo_step(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal 2026.xlsx", HEADER, ("2081", "Borlänge", 58), ("2023", "Malung-Sälen", 5))
    before = content(dalarna)
    preview = prepare_import(dalarna, path)
    assert content(dalarna) == before

    inverse, changes = dalarna.act(preview.edit())

    assert changes == {"municipal_quota", "import_batch"}
    with dalarna.reading() as session:
        batch = session.scalars(select(ImportBatch)).one()
        assert (batch.kind, batch.file_name, batch.year, batch.new, batch.changed) == (
            "quotas",
            "tal 2026.xlsx",
            2026,
            2,
            0,
        )
        assert batch.sha256 == preview.report.sha256
        assert {quota.status for quota in session.scalars(select(MunicipalQuota))} == {QuotaStatus.ENTERED}
    dalarna.act(inverse)
    assert content(dalarna) == before


def test_a_second_file_shows_only_what_differs(dalarna: PlanningFile, tmp_path: Path) -> None:
    first = an_xlsx(tmp_path / "a.xlsx", HEADER, ("2081", "", 58), ("2023", "", 5), ("2034", "", 1))
    dalarna.act(prepare_import(dalarna, first, year=2026).edit())
    second = an_xlsx(tmp_path / "b.xlsx", HEADER, ("2081", "", 60), ("2023", "", 5), ("2021", "", 2))

    preview = prepare_import(dalarna, second, year=2026)

    rows = {row.key: row for row in preview.report.rows if row.status is not RowStatus.MISSING}
    assert [(row.status, row.old, row.new, row.cell) for row in rows.values()] == [
        (RowStatus.CHANGED, 58, 60, "C2"),
        (RowStatus.SAME, 5, 5, "C3"),
        (RowStatus.NEW, None, 2, "C4"),
    ]
    orsa = next(row for row in preview.report.rows if row.key == "2034")
    assert (orsa.status, orsa.old) == (RowStatus.MISSING, 1)
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        stored = dict(session.execute(select(MunicipalQuota.municipality_code, MunicipalQuota.persons)).all())
    assert stored == {"2081": 60, "2023": 5, "2034": 1, "2021": 2}


def test_a_changed_quota_loses_its_routes_and_says_so(dalarna: PlanningFile, tmp_path: Path) -> None:
    first = an_xlsx(tmp_path / "a.xlsx", HEADER, ("2081", "", 58))
    dalarna.act(prepare_import(dalarna, first, year=2026).edit())
    with dalarna.writing() as session:
        quota = session.scalars(select(MunicipalQuota)).one()
        quota.already_housed, quota.agency_housing, quota.resettlement = 50, 8, 0
    second = an_xlsx(tmp_path / "b.xlsx", HEADER, ("2081", "", 60))

    preview = prepare_import(dalarna, second, year=2026)

    assert "ROUTES_FALL_AWAY" in codes(preview)
    inverse, _ = dalarna.act(preview.edit())
    with dalarna.reading() as session:
        quota = session.scalars(select(MunicipalQuota)).one()
        assert (quota.persons, quota.already_housed) == (60, None)
    dalarna.act(inverse)
    with dalarna.reading() as session:
        assert session.scalars(select(MunicipalQuota)).one().already_housed == 50


def test_a_decided_quota_keeps_its_number_and_the_line_is_turned_back(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    first = an_xlsx(tmp_path / "a.xlsx", HEADER, ("2081", "", 58), ("2023", "", 5))
    dalarna.act(prepare_import(dalarna, first, year=2026).edit())
    with dalarna.writing() as session:
        for quota in session.scalars(select(MunicipalQuota)):
            quota.status = QuotaStatus.DECIDED
    second = an_xlsx(tmp_path / "b.xlsx", HEADER, ("2081", "", 60), ("2023", "", 5), ("2034", "", 1))

    preview = prepare_import(dalarna, second, year=2026)

    rows = {row.key: row for row in preview.report.rows if row.status is not RowStatus.MISSING}
    assert [(row.status, row.old, row.new) for row in rows.values()] == [
        (RowStatus.REJECTED, 58, 60),
        (RowStatus.SAME, 5, 5),
        (RowStatus.NEW, None, 1),
    ]
    (finding,) = (found for found in preview.report.findings if found.code == "DECIDED_QUOTA_KEPT")
    assert finding.severity is Severity.ERROR
    assert (finding.cell, finding.params) == ("C2", {"municipality": "Borlänge", "old": 58, "new": 60})
    assert preview.report.sum_persons == 6
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        stored = dict(session.execute(select(MunicipalQuota.municipality_code, MunicipalQuota.persons)).all())
    assert stored == {"2081": 58, "2023": 5, "2034": 1}


def test_a_total_that_differs_by_one_is_told_and_left_out(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58), ("20", "Dalarnas län", 59), ("", "Summa", 58)
    )

    preview = prepare_import(dalarna, path, year=2026)

    assert counts(preview)["new"] == 1
    assert preview.report.totals_agreed == 0
    finding = next(found for found in preview.report.findings if found.code == "COUNTY_TOTAL_DIFFERS")
    assert (finding.cell, finding.params["difference"]) == ("C3", 1)
    assert "skiljer 1" in sentence(finding, Wording(Language.SWEDISH))
    assert "GRAND_TOTAL_DIFFERS" not in codes(preview)


def test_a_county_total_becomes_the_county_quota_where_there_is_none(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58), ("20", "Dalarnas län", 58))

    preview = prepare_import(dalarna, path, year=2031)
    dalarna.act(preview.edit())

    assert preview.report.version == "1"
    assert "COUNTY_QUOTA_TAKEN" in codes(preview)
    with dalarna.reading() as session:
        (quota,) = queries.county_quota_rows(session, 2031, "1")
        assert quota.persons == 58
        assert [row.version for row in queries.quota_versions(session, 2031)] == ["1"]


def test_a_file_of_another_county_is_refused(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("0114", "Upplands Väsby", 58))

    with pytest.raises(UserProblem) as problem:
        prepare_import(dalarna, path)

    assert problem.value.code == "OTHER_COUNTY"
    assert "Stockholms län" in sentence(problem.value, Wording(Language.SWEDISH))


def test_rejected_lines_are_counted_and_not_called_missing(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "", 58), ("2023", "", -1), ("0114", "", 2.5))

    preview = prepare_import(dalarna, path, year=2026)

    assert counts(preview) == {"new": 1, "rejected": 1, "outside": 1, "missing": 13, "sum_persons": 58}


def test_the_officer_s_choice_of_columns_is_remembered_for_the_same_headings(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    header = ("Kommunkod", "Antal", "Förslag")
    first = an_xlsx(tmp_path / "a.xlsx", header, ("2081", 58, 60))
    preview = prepare_import(dalarna, first, year=2026)
    assert preview.report.rows[0].new == 58
    assert [heading.text for heading in preview.report.headings] == list(header)

    chosen = prepare_import(dalarna, first, year=2026, choices=ReadingChoices(columns={"persons": 2}))
    assert chosen.report.rows[0].new == 60
    _, changes = dalarna.act(chosen.edit())
    assert "remembered_columns" in changes

    second = an_xlsx(tmp_path / "b.xlsx", header, ("2081", 70, 71))
    again = prepare_import(dalarna, second, year=2026)
    assert again.report.rows[0].new == 71
    assert {column.field: column.guess for column in again.report.columns}["persons"] is Guess.REMEMBERED
    back = prepare_import(dalarna, second, year=2026, choices=ReadingChoices(columns={"persons": 1}))
    dalarna.act(back.edit())
    assert prepare_import(dalarna, second, year=2026).report.rows[0].new == 70
    with dalarna.reading() as session:
        assert len(session.scalars(select(RememberedColumns)).all()) == 1


def test_a_year_that_the_file_does_not_tell_is_the_plan_s_and_is_pointed_out(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", HEADER, ("2081", "Borlänge", 58))
    assert prepare_import(dalarna, path).report.year == 2026
    assert "YEAR_ASSUMED" in codes(prepare_import(dalarna, path))

    titled = an_xlsx(tmp_path / "b.xlsx", ("Kommuntal 2025",), HEADER, ("2081", "Borlänge", 58))
    assert prepare_import(dalarna, titled).report.year == 2025
    assert "OTHER_YEAR" in codes(prepare_import(dalarna, titled, year=2026))


@pytest.mark.parametrize(
    ("rows", "code"),
    [
        ([("Datum", "Väder"), ("måndag", "sol")], "UNKNOWN_CONTENT"),
        ([("Kommunkod", "Kommun"), ("2081", "Borlänge")], "NO_NUMBER_COLUMN"),
    ],
)
def test_what_is_nothing_we_know_is_refused(
    rows: list[tuple[str, ...]], code: str, dalarna: PlanningFile, tmp_path: Path
) -> None:
    with pytest.raises(UserProblem) as problem:
        prepare_import(dalarna, an_xlsx(tmp_path / "x.xlsx", *rows))

    assert problem.value.code == code


def test_a_file_that_cannot_be_read_is_refused_in_its_own_words(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = tmp_path / "tom.xlsx"
    path.write_bytes(b"")

    with pytest.raises(UserProblem, match="EMPTY"):
        prepare_import(dalarna, path)
