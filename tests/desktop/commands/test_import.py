"""Workbooks through the command line: real files where they lie, small ones made here."""

from __future__ import annotations

from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from tests.desktop.commands.command_line import Run
from tests.shared_data import SHARED_DATA, needs_shared_data

QUOTAS_2018 = SHARED_DATA / "quotas/migrationsverket_anvisningar_kommuntal_2018.csv"
RECEPTION_2018 = SHARED_DATA / "quotas/migrationsverket_kommunmottagna_2018.csv"


@pytest.fixture
def dalarna(run: Run, tmp_path: Path) -> Path:
    path = tmp_path / "dalarna.bosplan"
    assert run("new", path, "--county", "20", "--year", 2018).code == 0
    return path


@pytest.fixture
def quotas(tmp_path: Path) -> Path:
    """Two municipalities of Dalarna and one of another county."""
    book = Workbook()
    for row in (
        ("Kommunkod", "Kommun", "Kommuntal"),
        ("2080", "Falun", 30),
        (2081, "Borlänge", 41),
        ("0180", "Stockholm", 5),
    ):
        book.active.append(row)
    path = tmp_path / "tal åäö.xlsx"
    book.save(path)
    return path


def test_reading_tells_what_is_inside(run: Run, quotas: Path) -> None:
    said = run("read", quotas, "--json")

    assert said.code == 0
    assert said.data["outcome"] == "ok"
    assert said.data["sheets"] == [{"name": "Sheet", "rows": 4, "columns": 3, "cells": 12}]


def test_reading_what_is_no_workbook_gives_one_code(run: Run, tmp_path: Path) -> None:
    page = tmp_path / "page.xls"
    page.write_text("<html><table><tr><td>1</td></tr></table></html>")

    said = run("read", page, "--json")

    assert said.code == 1
    assert said.data["outcome"] == "error"
    assert said.data["code"] == "HTML_AS_XLS"
    assert said.err == said.data["message"] + "\n"


def test_reading_what_is_not_there(run: Run, tmp_path: Path) -> None:
    said = run("read", tmp_path / "nothing.xlsx")

    assert said.code == 1
    assert "nothing.xlsx" in said.err
    assert "Traceback" not in said.err


def test_importing_and_importing_again(run: Run, dalarna: Path, quotas: Path) -> None:
    first = run("import", dalarna, quotas, "--json").data
    again = run("import", dalarna, quotas, "--json").data

    assert (first["kind"], first["new"], first["same"], first["outside"]) == ("quotas", 2, 0, 1)
    assert first["sum"] == 71
    assert (again["new"], again["changed"], again["same"]) == (0, 0, 2)
    assert all(
        set(finding) == {"severity", "code", "sheet", "cell", "message"} for finding in first["findings"]
    )


def test_a_trial_changes_nothing(run: Run, dalarna: Path, quotas: Path) -> None:
    trial = run("import", dalarna, quotas, "--dry-run", "--json").data
    real = run("import", dalarna, quotas, "--json").data

    assert trial == real


def test_several_files_are_reported_one_by_one(run: Run, dalarna: Path, quotas: Path) -> None:
    said = run("import", dalarna, quotas, quotas, "--json").data

    assert [report["new"] for report in said["files"]] == [2, 0]
    assert [report["same"] for report in said["files"]] == [0, 2]


def test_one_bad_file_stops_them_all(run: Run, dalarna: Path, quotas: Path, tmp_path: Path) -> None:
    bad = tmp_path / "bad.xlsx"
    bad.write_bytes(b"no workbook at all \x00\x01")

    assert run("import", dalarna, quotas, bad).code == 1
    assert run("import", dalarna, quotas, "--json").data["new"] == 2


@pytest.fixture
def two_sheets(tmp_path: Path) -> Path:
    """A sheet nobody wants; and one whose headings stand on two rows, with two columns of numbers."""
    book = Workbook()
    book.active.append(("Kommunkod", "Kommuntal"))
    book.active.append(("2080", 99))
    sheet = book.create_sheet("Beslut")
    for row in (("Beslutade", "", "", ""), ("Kod", "Namn", "A", "Mottagna"), ("2080", "Falun", 30, 4)):
        sheet.append(row)
    path = tmp_path / "två.xlsx"
    book.save(path)
    return path


def test_sheet_headings_and_columns_can_be_told(run: Run, dalarna: Path, two_sheets: Path) -> None:
    told = ("--sheet", "Beslut", "--headings", 2, "--column", "persons=C", "--column", "received=-")

    said = run("import", dalarna, two_sheets, "--kind", "quotas", *told, "--json").data

    assert (said["sheet"], said["sum"], said["unread"]) == ("Beslut", 30, ["received"])
    assert (said["columns"]["persons"], said["columns"].get("received")) == ("C", None)


@pytest.mark.parametrize(
    ("told", "code"),
    [
        (("--sheet", "Utkast"), "SHEET_NOT_THERE"),
        (("--column", "kommuntal=B"), "FIELD_NOT_THERE"),
        (("--column", "persons=AB"), "COLUMN_NOT_THERE"),
        (("--column", "persons=-"), "COLUMN_NEEDED"),
    ],
)
def test_what_the_file_does_not_have_is_refused(
    run: Run, dalarna: Path, two_sheets: Path, told: tuple[str, str], code: str
) -> None:
    said = run("import", dalarna, two_sheets, *told, "--json")

    assert (said.code, said.data["code"]) == (1, code)


@pytest.mark.parametrize("told", [("--headings", "2"), ("--column", "persons"), ("--column", "persons=7")])
def test_a_reading_that_is_half_said_is_not_understood(
    run: Run, dalarna: Path, quotas: Path, told: tuple[str, str]
) -> None:
    assert run("import", dalarna, quotas, *told).code == 2


def test_a_template_for_each_municipality(run: Run, dalarna: Path, tmp_path: Path) -> None:
    folder = tmp_path / "till kommunerna"

    said = run("template", dalarna, "--out", folder, "--json")

    assert said.code == 0
    assert len(said.data["files"]) == 15
    assert sorted(map(str, folder.iterdir())) == sorted(said.data["files"])
    assert {"Orter", "Bostäder", "Projekt", "Service", "Hushåll", "Läs mig"} <= set(
        load_workbook(said.data["files"][0]).sheetnames
    )


def test_a_template_that_was_filled_in_is_kept(run: Run, dalarna: Path, tmp_path: Path) -> None:
    (written,) = run("template", dalarna, "--out", tmp_path, "--municipality", "2081", "--json").data["files"]
    assert run("template", dalarna, "--out", tmp_path, "--municipality", "2081").code == 0
    Path(written).write_bytes(b"filled in")

    assert run("template", dalarna, "--out", tmp_path, "--municipality", "2081").code == 1
    assert Path(written).read_bytes() == b"filled in"


def test_a_template_for_a_municipality_outside_the_plan_is_refused(
    run: Run, dalarna: Path, tmp_path: Path
) -> None:
    said = run("template", dalarna, "--out", tmp_path / "out", "--municipality", "0180")

    assert said.code == 1
    assert "0180" in said.err
    assert not (tmp_path / "out").exists()


def test_a_template_comes_back_as_it_went_out(run: Run, dalarna: Path, tmp_path: Path) -> None:
    (written,) = run("template", dalarna, "--out", tmp_path, "--municipality", "2081", "--json").data["files"]

    said = run("import", dalarna, written, "--json").data

    assert said["kind"] == "municipality"
    assert (said["changed"], said["rejected"], said["gone"]) == (0, 0, 0)


@needs_shared_data
def test_the_quotas_of_2018_for_the_whole_country(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "sverige.bosplan"
    run("new", plan, "--county", "all", "--year", 2018)

    first = run("import", plan, QUOTAS_2018, "--json").data
    again = run("import", plan, QUOTAS_2018, "--json").data

    assert first["kind"] == "quotas"
    assert (first["new"], first["changed"], first["same"], first["rejected"]) == (267, 0, 0, 0)
    assert (first["missing"], first["sum"], first["totals_agreed"]) == (23, 15_200, 21)
    assert (again["new"], again["changed"], again["same"]) == (0, 0, 267)


@needs_shared_data
def test_the_quotas_of_2018_for_dalarna(run: Run, dalarna: Path) -> None:
    said = run("import", dalarna, QUOTAS_2018, "--json").data

    assert (said["new"], said["sum"], said["missing"], said["outside"]) == (13, 388, 2, 254)
    assert said["totals_agreed"] == 1
    missing = " ".join(finding["message"] for finding in said["findings"])
    assert "Hedemora" in missing
    assert "Avesta" in missing


@needs_shared_data
def test_the_reception_of_2018(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "sverige.bosplan"
    run("new", plan, "--county", "all", "--year", 2018)

    said = run("import", plan, RECEPTION_2018, "--kind", "reception", "--json").data

    assert (said["kind"], said["new"], said["sum"]) == ("reception", 290, 44_216)


def test_what_a_workbook_takes_out_of_the_plan_is_said_aloud(run: Run, tmp_path: Path) -> None:
    plan = tmp_path / "exempel.bosplan"
    run("example", plan)
    (written,) = run("template", plan, "--out", tmp_path, "--municipality", "2062", "--json").data["files"]
    book = load_workbook(written)
    lines = book["Bostäder"].max_row - 1
    book["Bostäder"].delete_rows(2, lines)
    book.save(written)

    assert run("import", plan, written, "--dry-run", "--json").data["gone"] == lines
    assert f"Tas bort ur planen: {lines}." in run("import", plan, written, "--dry-run").out
