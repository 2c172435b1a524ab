"""The search in a process of its own: news, cancelling within a second, nothing left behind."""

from __future__ import annotations

import multiprocessing
import subprocess
import sys
import threading
import time
from dataclasses import replace

import pytest

from models.domain.canonical import canonical_json
from models.domain.proposal import Outcome, PlanSettings
from models.progress import Progress
from optimizer.solve import optimise
from tests.benchmarks.instances import COUNTY, Size, an_instance
from tests.builders import a_group, a_home, a_snapshot
from tests.optimizer.plans import solved

SMALL = a_snapshot(groups=(a_group("one"),), homes=(a_home("2081_seat"),))
LONG = an_instance(Size("long", 3, 90, 1500), homes_per_household=0.95)


def test_the_child_gives_what_the_search_gives_here() -> None:
    here, there = solved(SMALL), optimise(SMALL, PlanSettings())
    assert canonical_json(replace(there, report=here.report)) == canonical_json(here)


def test_two_runs_are_identical_and_tell_where_they_are() -> None:
    county = an_instance(COUNTY)
    told: list[Progress] = []
    first, second = optimise(county, PlanSettings(), told.append), optimise(county, PlanSettings())
    assert first.outcome is Outcome.OPTIMAL
    assert canonical_json(replace(first, report=second.report)) == canonical_json(second)
    stages = [progress.stage for progress in told]
    assert list(dict.fromkeys(stages)) == ["building", "solving", "checking"]
    assert all(progress.total == 15 for progress in told if progress.stage != "checking")
    assert any(progress.best is not None and progress.goal == "rural_balance" for progress in told)


@pytest.mark.parametrize("after", [0.0, 1.5, 3.0])
def test_cancelled_within_a_second(after: float) -> None:
    """Before the child is there, while it builds or solves: asked, and killed if it does not listen."""
    enough = 1.5  # a second, and the judging of the plan
    for _try in range(3):  # a busy machine is late now and then, a deaf program is late every time
        waited = _seconds_to_cancel(after)
        if waited < enough:
            break
    assert waited < enough


def _seconds_to_cancel(after: float) -> float:
    asked = threading.Event()
    times: list[float] = []

    def ask() -> None:
        times.append(time.monotonic())
        asked.set()

    timer = threading.Timer(after, ask)
    timer.start()
    solution = optimise(LONG, PlanSettings(), cancelled=asked.is_set)
    ended = time.monotonic()
    timer.join()
    assert solution.outcome in (Outcome.STOPPED, Outcome.STOPPED_EMPTY)
    assert bool(solution.placements) == (solution.outcome is Outcome.STOPPED)
    assert multiprocessing.active_children() == []
    return ended - times[0]


def test_a_plan_is_there_soon_and_kept_when_cancelled() -> None:
    told = threading.Event()

    def look(progress: Progress) -> None:
        if progress.goal is not None:
            told.set()

    solution = optimise(LONG, PlanSettings(), look, told.is_set)
    assert solution.outcome is Outcome.STOPPED
    assert solution.placements
    assert solution.breaches == ()


def test_a_search_that_breaks_down_is_not_a_plan() -> None:
    broken = replace(SMALL, groups=(replace(SMALL.groups[0], count="many"),))  # type: ignore[arg-type]
    solution = optimise(broken, PlanSettings())
    assert solution.outcome is Outcome.FAILED
    assert solution.placements == ()


PROGRAM = """
import warnings
warnings.simplefilter("error")
from models.domain.proposal import PlanSettings
from optimizer.solve import optimise
from tests.optimizer.test_worker import SMALL

if __name__ == "__main__":
    print(optimise(SMALL, PlanSettings()).outcome)
"""


def test_a_program_of_its_own_ends_clean(tmp_path) -> None:  # type: ignore[no-untyped-def]
    program = tmp_path / "program.py"
    program.write_text(PROGRAM, encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-X", "dev", "-W", "error", program],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert (done.stdout, done.stderr, done.returncode) == ("optimal\n", "", 0)


def test_the_way_in_loads_no_window_no_database_and_no_solver() -> None:
    code = (
        "import sys, optimizer.solve; print([name for name in "
        "('PySide6', 'sqlalchemy', 'openpyxl', 'pulp', 'highspy') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"
