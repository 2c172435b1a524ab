"""The search in a process of its own: news, cancelling within a second, nothing left behind."""

from __future__ import annotations

import multiprocessing
import os
import signal
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import pytest

from models.domain.canonical import canonical_json
from models.domain.proposal import Outcome, PlanSettings
from models.errors import ProgramFault, UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress
from optimizer import worker
from optimizer.searching.search import search_here
from optimizer.solve import optimise
from optimizer.worker import run_in_child
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


NATION_OF_THREE = an_instance(Size("three", 3, 30, 400), homes_per_household=0.95)


def test_several_children_give_what_one_gives(monkeypatch: pytest.MonkeyPatch) -> None:
    alone = optimise(NATION_OF_THREE, PlanSettings(), searcher=search_here)
    monkeypatch.setattr(worker, "PAYS_AFTER_SECONDS", 0.0)
    monkeypatch.setattr(worker, "_cores", lambda: 3)
    most: list[int] = []
    told: list[Progress] = []

    def look(progress: Progress) -> None:
        told.append(progress)
        most.append(len(multiprocessing.active_children()))

    together = optimise(NATION_OF_THREE, PlanSettings(), look)
    assert max(most) > 1
    assert canonical_json(replace(together, report=alone.report)) == canonical_json(alone)
    done = [progress.done for progress in told if progress.stage == "solving"]
    assert done == sorted(done)
    assert done[-1] == 3
    assert multiprocessing.active_children() == []


def test_all_children_stop_when_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "PAYS_AFTER_SECONDS", 0.0)
    monkeypatch.setattr(worker, "_cores", lambda: 3)
    stop_at: list[float] = []

    def look(progress: Progress) -> None:
        if len(multiprocessing.active_children()) > 2 and progress.stage == "solving" and not stop_at:
            stop_at.append(time.monotonic())

    solution = optimise(LONG, PlanSettings(), look, lambda: bool(stop_at))
    assert solution.outcome is Outcome.STOPPED
    assert time.monotonic() - stop_at[0] < 1.5
    assert multiprocessing.active_children() == []


def test_a_child_that_is_killed_leaves_no_plan_and_no_process() -> None:
    def kill(progress: Progress) -> None:
        if progress.stage == "solving":
            for child in multiprocessing.active_children():
                child.kill()

    solution = optimise(LONG, PlanSettings(), kill)
    assert (solution.outcome, solution.placements) == (Outcome.FAILED, ())
    assert multiprocessing.active_children() == []


def test_a_solver_deaf_to_its_time_limit_is_ended_and_the_best_plan_kept(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(worker, "GRACE_SECONDS", -298.0)
    solution = optimise(LONG, PlanSettings(time_limit_seconds=300.0))
    assert solution.outcome in (Outcome.FEASIBLE, Outcome.OUT_OF_TIME)
    assert solution.outcome is Outcome.OUT_OF_TIME or (solution.placements and solution.gap)
    assert multiprocessing.active_children() == []


def work_that_answers(number: int, hear: OnProgress, cancelled: IsCancelled) -> int:
    hear(Progress("adding", number))
    return number + 1


def work_that_refuses(hear: OnProgress, cancelled: IsCancelled) -> None:
    raise UserProblem("no_such_place", place="X")


def work_that_falls_over(hear: OnProgress, cancelled: IsCancelled) -> None:
    raise ZeroDivisionError


def work_that_vanishes(hear: OnProgress, cancelled: IsCancelled) -> None:
    os.kill(os.getpid(), signal.SIGKILL)


def work_that_listens(hear: OnProgress, cancelled: IsCancelled) -> str:
    hear(Progress("listening"))
    while not cancelled():
        time.sleep(0.01)
    return "so far"


def work_that_is_deaf(hear: OnProgress, cancelled: IsCancelled) -> None:
    hear(Progress("listening"))
    time.sleep(60)


def test_work_of_any_kind_in_a_child() -> None:
    told: list[Progress] = []
    assert run_in_child(work_that_answers, (41,), told.append) == 42
    assert told == [Progress("adding", 41)]


def test_what_the_work_raises_is_raised_here() -> None:
    with pytest.raises(UserProblem) as refused:
        run_in_child(work_that_refuses, ())
    assert (refused.value.code, refused.value.params) == ("no_such_place", {"place": "X"})
    with pytest.raises(ProgramFault, match="ZeroDivisionError"):
        run_in_child(work_that_falls_over, ())
    with pytest.raises(ProgramFault, match="without an answer"):
        run_in_child(work_that_vanishes, ())


def test_cancelled_work_answers_with_what_it_has_or_is_ended() -> None:
    told: list[Progress] = []
    assert run_in_child(work_that_listens, (), told.append, lambda: bool(told)) == "so far"
    told.clear()
    with pytest.raises(Cancelled):
        run_in_child(work_that_is_deaf, (), told.append, lambda: bool(told))
    assert multiprocessing.active_children() == []


def test_a_search_that_breaks_down_is_not_a_plan() -> None:
    broken = replace(SMALL, groups=(replace(SMALL.groups[0], count="many"),))  # type: ignore[arg-type] # wrong on purpose
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


def test_a_program_of_its_own_ends_clean(tmp_path: Path) -> None:
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
