"""Months are read from a table of municipalities by months, received or assigned, and compared."""

from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import select

from models.domain.months import Month
from models.errors import UserProblem
from models.imports import prepare_import
from models.planning_file.database import PlanningFile
from models.queries import cell_story, quota_months_rows
from models.tables import QuotaMonth
from models.workbooks.report import ImportKind, RowStatus
from tests.models.previews import codes, counts
from tests.models.workbooks.sheets import an_xlsx

MONTHS = ("Kommunkod", "Kommun", "Jan", "Februari 2026", "2026-03")


def received(file: PlanningFile, code: str) -> dict[str, int]:
    with file.reading() as session:
        row = next(row for row in quota_months_rows(session, 2026) if row.municipality_code == code)
        return {str(month): count.received for month, count in row.months.items()}


def test_months_are_told_by_their_headings_and_are_one_undo_step(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(
        tmp_path / "mottagna.xlsx",
        MONTHS,
        ("2081", "Borlänge", 4, 3, None),
        (2023, "Malung-Sälen", 0, "..", 2),
        ("", "Summa", 4, 3, 2),
    )
    preview = prepare_import(dalarna, path, year=2026)
    assert preview.report.kind is ImportKind.MONTHS
    assert counts(preview)["new"] == 2
    assert "MONTHS_RECEIVED" in codes(preview)

    done = dalarna.act(preview.edit())
    assert received(dalarna, "2081") == {"2026-01": 4, "2026-02": 3}
    assert received(dalarna, "2023") == {"2026-01": 0, "2026-03": 2}, "a dash is not known, nought is nobody"
    dalarna.act(done[0])
    assert received(dalarna, "2081") == {}


def test_a_second_file_shows_what_differs_and_leaves_assignments_alone(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    assigned = an_xlsx(tmp_path / "anvisade.xlsx", MONTHS, ("2081", "Borlänge", 6, 5, 4))
    first = prepare_import(dalarna, assigned, year=2026)
    assert "MONTHS_ASSIGNED" in codes(first)
    dalarna.act(first.edit())
    arrived = an_xlsx(tmp_path / "mottagna.xlsx", MONTHS, ("2081", "Borlänge", 4, 3, 1))
    dalarna.act(prepare_import(dalarna, arrived, year=2026).edit())
    again = an_xlsx(tmp_path / "mottagna igen.xlsx", MONTHS, ("2081", "Borlänge", 4, 2, 1))

    preview = prepare_import(dalarna, again, year=2026)
    (row,) = (row for row in preview.report.rows if row.key == "2081")
    assert (row.status, row.old, row.new) == (RowStatus.CHANGED, 8, 7)
    dalarna.act(preview.edit())
    with dalarna.reading() as session:
        stored = session.scalars(select(QuotaMonth).order_by(QuotaMonth.month)).all()
    assert [(month.assigned, month.received) for month in stored] == [(6, 4), (5, 2), (4, 1)]


def test_a_bad_cell_turns_its_line_back_and_is_named(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "mottagna.xlsx", MONTHS, ("2081", "Borlänge", 4, "fyra", 1), ("2023", "", 1, 1, 1)
    )
    preview = prepare_import(dalarna, path, year=2026)
    bad = next(finding for finding in preview.report.findings if finding.code == "NOT_A_NUMBER")
    assert bad.cell == "D2"
    dalarna.act(preview.edit())
    assert received(dalarna, "2081") == {}
    assert received(dalarna, "2023") == {"2026-01": 1, "2026-02": 1, "2026-03": 1}


def test_a_value_knows_the_cell_that_it_came_from(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "mottagna.xlsx", MONTHS, ("2023", "", 1, 1, 1), ("2081", "Borlänge", 4, 3, 1))
    dalarna.act(prepare_import(dalarna, path, year=2026).edit())
    with dalarna.reading() as session:
        row = session.scalars(
            select(QuotaMonth).where(
                QuotaMonth.municipality_code == "2081", QuotaMonth.month == Month(2026, 2)
            )
        ).one()
        story = cell_story(session, "quota_month", {"id": row.id}, "received")
    assert story is not None
    assert (story.file, story.cell) == ("mottagna.xlsx", "D3")


def test_dates_as_headings_are_months_and_those_of_other_quotas_are_left_out(
    dalarna: PlanningFile, tmp_path: Path
) -> None:
    path = an_xlsx(
        tmp_path / "mottagna.xlsx",
        ("Kommunkod", date(2025, 12, 1), date(2026, 1, 1), date(2026, 2, 1)),
        ("2081", 9, 4, 3),
    )
    preview = prepare_import(dalarna, path, year=2026)
    assert preview.report.kind is ImportKind.MONTHS
    assert "MONTH_LEFT_OUT" in codes(preview)
    dalarna.act(preview.edit())
    assert received(dalarna, "2081") == {"2026-01": 4, "2026-02": 3}


def test_without_months_the_kind_is_refused_in_words(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Tal"), ("2081", 4))
    with pytest.raises(UserProblem) as refused:
        prepare_import(dalarna, path, kind=ImportKind.MONTHS, year=2026)
    assert refused.value.code == "NO_MONTH_COLUMNS"


def test_a_table_of_quotas_stays_one_though_it_has_months_too(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(tmp_path / "tal.xlsx", ("Kommunkod", "Kommuntal", "Jan", "Feb"), ("2081", 58, 4, 3))
    assert prepare_import(dalarna, path, year=2026).report.kind is ImportKind.QUOTAS


def test_a_municipality_that_stands_twice_is_turned_back(dalarna: PlanningFile, tmp_path: Path) -> None:
    path = an_xlsx(
        tmp_path / "mottagna.xlsx",
        MONTHS,
        ("2081", "", 4, 3, 1),
        ("2081", "", 5, 5, 5),
        ("", "Okänd", 1, 1, 1),
    )
    preview = prepare_import(dalarna, path, year=2026)
    assert {"MUNICIPALITY_TWICE", "ROW_WITHOUT_CODE"} <= codes(preview)
    assert not preview.changes_the_plan
