"""A planning basis that is wrong, as a slip or another program leaves it: found before anything is solved."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from tests.desktop.commands.command_line import Run

CASE = (
    "INSERT INTO household_group VALUES (1, 2026, 'Ä1', '2085', 'agency_housing', '{month}', 1,"
    " 0, 0, 0, 0, 1, 0, '', NULL, '', 2, '', '')"
)
A_CASE = CASE.format(month="2026-03")
LOCK = (
    "INSERT INTO lock VALUES ({number}, 2026, '2085_2085TC110', '{month}', {group}, 'exactly', {count}, '')"
)


def spoil(plan: Path, *statements: str) -> None:
    """Without the file's own guards, as other programs open it."""
    with closing(sqlite3.connect(plan)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


@pytest.mark.parametrize(
    ("statements", "code", "named"),
    [
        (
            (
                LOCK.format(number=1, month="2026-03", group="NULL", count=3),
                LOCK.format(number=2, month="2026-03", group="NULL", count=2),
            ),
            "BASIS_LOCKS_CONTRADICT",
            ("Ludvika", "2026-03"),
        ),
        (
            (A_CASE, "INSERT INTO household_place VALUES (1, 2026, 'Ä1', '2085_L', NULL, 7.5, NULL)"),
            "BASIS_SCORE",
            ("Ä1", "7,5", "Ludvika landsbygd"),
        ),
        (
            (A_CASE, "INSERT INTO household_link VALUES (1, 2026, 'Ä1', 'Ä9', 'same_place')"),
            "CHECK_ORPHANS",
            ("kopplingar mellan hushåll", "Ä9"),
        ),
        (
            ("UPDATE catchment SET place_code = '2085_MOON' WHERE id = 1",),
            "CHECK_ORPHANS",
            ("upptagningsområden", "2085_MOON", "orter"),
        ),
        (
            (
                LOCK.format(number=1, month="2026-03", group="NULL", count=3).replace(
                    "2085_2085TC110", "2085_MOON"
                ),
            ),
            "CHECK_ORPHANS",
            ("lås", "2085_MOON"),
        ),
        (
            (LOCK.format(number=1, month="2026-03", group="'Ä9'", count=1),),
            "BASIS_LOCK_GROUP",
            ("Ludvika", "Ä9"),
        ),
        ((CASE.format(month="2031-03"),), "BASIS_GROUP_MONTH", ("Ä1", "2031-03")),
        (
            (LOCK.format(number=1, month="2031-03", group="NULL", count=1),),
            "BASIS_LOCK_MONTH",
            ("Ludvika", "2031-03"),
        ),
    ],
)
def test_one_sentence_names_the_record(
    run: Run, example_path: Path, statements: tuple[str, ...], code: str, named: tuple[str, ...]
) -> None:
    spoil(example_path, *statements)

    solved = run("solve", example_path, "--json")
    checked = run("check", example_path, "--json")

    assert (solved.code, checked.code) == (1, 1)
    for said in (solved, checked):
        (finding,) = said.data["findings"]
        assert finding["code"] == code
        assert all(word in finding["message"] for word in named)


@pytest.mark.parametrize("words", [("repair",), ("solve", "--inflow", "1")])
def test_what_is_lost_stops_repairs_and_inflows_too(
    run: Run, example_path: Path, words: tuple[str, ...]
) -> None:
    spoil(example_path, "UPDATE catchment SET place_code = '2085_MOON' WHERE id = 1")
    command, *more = words
    said = run(command, example_path, *more, "--json")
    assert said.code == 1
    assert [finding["code"] for finding in said.data["findings"]] == ["CHECK_ORPHANS"]


def test_free_places_below_what_is_used_are_told_and_planned_with(run: Run, example_path: Path) -> None:
    spoil(
        example_path,
        "UPDATE service_capacity SET places = 0"
        " WHERE point_id = (SELECT id FROM service_point WHERE service = 'school' AND name LIKE '%Falun%')",
    )
    solved = run("solve", example_path, "--json")
    assert solved.code == 0
    (remark,) = solved.data["remarks"]
    assert remark["code"] == "BASIS_SERVICE_USED_UP"
    assert "Falun" in remark["message"]
    checked = run("check", example_path, "--json")
    assert checked.code == 0, "it can be planned with"
    assert remark in checked.data["findings"]


def test_a_point_without_a_catchment_is_told_once(run: Run, example_path: Path) -> None:
    """Though it is so in every year of the plan."""
    spoil(example_path, "DELETE FROM catchment WHERE point_id = 1")
    findings = run("check", example_path, "--json").data["findings"]
    assert [finding["code"] for finding in findings] == ["BASIS_CATCHMENT_EMPTY"]
