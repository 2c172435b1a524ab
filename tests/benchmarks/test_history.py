"""What the history costs: 3 000 cases with 20 places each, done and undone, and a year of small acts.

Run with ``pytest tests/benchmarks/test_history.py -s``; it prints seconds of processor time and bytes. Ratios
are taken within one run: undoing and doing again may cost twice what doing it cost, and doing it with
its history four times what the bare rows cost.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import insert, select

from models import acts, queries
from models.domain.months import Month
from models.edits import EditGroup, InsertRows, Sentence
from models.planning_file.database import PlanningFile
from models.tables import HouseholdGroup, HouseholdPlace, Place
from models.wording import Text
from tests.models.plans import YEAR, a_plan, homes

CASES, PLACES = 3000, 20
SAID = Sentence(Text("Imports", "Import {file}"), {"file": "ärenden.xlsx"})
ACTS, CELLS = 400, 3
BYTES_AN_ACT = 1200
"""With three cells; 5 000 of them, a busy year, are six megabytes."""


def timed(work: Callable[[], object]) -> float:
    begun = time.process_time()
    work()
    return time.process_time() - begun


def rows(file: PlanningFile) -> tuple[list[dict[str, object]], list[dict[str, object]]]:
    with file.reading() as session:
        places = session.scalars(select(Place.code).limit(PLACES)).all()
    groups: list[dict[str, object]] = [
        {
            "year": YEAR,
            "code": f"A{number}",
            "municipality_code": "2081",
            "route": "agency_housing",
            "assigned": Month(YEAR, 3),
            "count": 1,
            "age_19_64": 2,
        }
        for number in range(CASES)
    ]
    said: list[dict[str, object]] = [
        {"year": YEAR, "group_code": f"A{number}", "place_code": place, "score": 0.5}
        for number in range(CASES)
        for place in places
    ]
    return groups, said


def test_undoing_much_costs_about_what_doing_it_costs(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "bare").mkdir()
    with a_plan(tmp_path / "bare") as bare:
        groups, said = rows(bare)

        def only_rows() -> None:
            with bare.writing() as session:
                session.execute(insert(HouseholdGroup), groups)
                session.execute(insert(HouseholdPlace), said)

        without = timed(only_rows)
    with a_plan(tmp_path) as file:
        edit = EditGroup(
            SAID, (InsertRows(SAID, "household_group", groups), InsertRows(SAID, "household_place", said))
        )
        done: list[object] = []
        doing = timed(lambda: done.append(file.act(edit)[0]))
        undoing = timed(lambda: done.append(file.act(done[-1])[0]))  # type: ignore[arg-type] # each takes back the one before
        again = timed(lambda: done.append(file.act(done[-1])[0]))  # type: ignore[arg-type] # each takes back the one before
        with file.reading() as session:
            assert queries.act_size(session, 1) == CASES * (PLACES + 1)
    with capsys.disabled():
        print(  # noqa: T201 - what the benchmark is for
            f"\nbare rows {without:.2f} s, act {doing:.2f} s ({doing / without:.1f}x, target 4x), "
            f"undo {undoing:.2f} s ({undoing / doing:.1f}x, target 2x), redo {again:.2f} s"
        )
    assert doing <= 4 * without + 0.2
    assert max(undoing, again) <= 2 * doing + 0.2


def test_a_year_of_small_acts_stays_small(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    with a_plan(tmp_path) as file:
        file.act(acts.insert_rows("home_stock", [homes(count=1) for _ in range(100)]))
    before = (tmp_path / "plan.bosplan").stat().st_size
    with PlanningFile.open(tmp_path / "plan.bosplan") as file:
        for number in range(ACTS):
            changes = [({"id": 1 + (number + cell) % 100}, {"count": number}) for cell in range(CELLS)]
            file.act(acts.update_rows("home_stock", changes))
        with file.reading() as session:
            steps = timed(lambda: queries.undo_steps(session))
    grown = ((tmp_path / "plan.bosplan").stat().st_size - before) / ACTS
    with capsys.disabled():
        print(f"\n{grown:.0f} bytes an act (target {BYTES_AN_ACT}), steps read in {steps:.3f} s")  # noqa: T201 - a benchmark prints what it found
    assert grown <= BYTES_AN_ACT
