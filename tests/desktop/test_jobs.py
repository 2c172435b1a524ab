"""Work away from the window: results, failures and cancels arrive in the window's thread."""

from __future__ import annotations

import logging
import threading
import time

import pytest
from pytestqt.qtbot import QtBot

from desktop.jobs import InlineJobRunner, JobRunner, Lane
from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress


def test_result_arrives_in_the_windows_thread(qtbot: QtBot) -> None:
    runner = JobRunner()
    seen: list[tuple[int, bool, bool]] = []
    worker: list[int] = []

    def work(_progress: OnProgress, _cancelled: IsCancelled) -> int:
        worker.append(threading.get_ident())
        return 42

    def done(result: int) -> None:
        here = threading.get_ident()
        seen.append((result, here == threading.main_thread().ident, here != worker[0]))

    job = runner.start(work, title="count", done=done)
    qtbot.waitUntil(lambda: bool(seen))

    assert seen == [(42, True, True)]
    assert job not in runner.running


def test_cancelled_work_says_so_and_nothing_else(qtbot: QtBot) -> None:
    runner = JobRunner()
    answers: list[str] = []
    begun = threading.Event()

    def work(_progress: OnProgress, cancelled: IsCancelled) -> None:
        begun.set()
        while not cancelled():
            threading.Event().wait(0.001)
        raise Cancelled

    job = runner.start(
        work,
        title="long",
        done=lambda _result: answers.append("done"),
        failed=lambda _error: answers.append("failed"),
        cancelled=lambda: answers.append("cancelled"),
        lane=Lane.SOLVER,
    )
    assert begun.wait(60)
    with qtbot.waitSignal(job.ended):
        job.cancel()

    assert answers == ["cancelled"]


def test_a_waiting_job_that_is_cancelled_never_begins(qtbot: QtBot) -> None:
    runner = JobRunner()
    release = threading.Event()
    did: list[str] = []
    runner.start(lambda _progress, _cancelled: release.wait(60), title="first")
    second = runner.start(lambda _progress, _cancelled: did.append("second"), title="second")
    with qtbot.waitSignal(second.ended):
        second.cancel()
        release.set()

    assert did == []


def test_failure_without_a_listener_reaches_the_runner(qtbot: QtBot) -> None:
    runner = JobRunner()

    def work(_progress: OnProgress, _cancelled: IsCancelled) -> None:
        raise UserProblem("PLAN_NOT_FOUND", path="x")

    with qtbot.waitSignal(runner.failed) as failed:
        runner.start(work, title="open")

    assert isinstance(failed.args[0], UserProblem)


def test_a_mistake_of_ours_is_logged(qtbot: QtBot, caplog: pytest.LogCaptureFixture) -> None:
    runner = InlineJobRunner()

    def work(_progress: OnProgress, _cancelled: IsCancelled) -> None:
        raise ZeroDivisionError

    with caplog.at_level(logging.ERROR):
        runner.start(work, title="divide", failed=lambda _error: None)

    assert "divide" in caplog.text


def test_progress_is_told_but_never_piles_up(qtbot: QtBot) -> None:
    runner = JobRunner()
    told: list[Progress] = []
    counted = threading.Event()

    def work(progress: OnProgress, _cancelled: IsCancelled) -> None:
        for done in range(1000):
            progress(Progress("counting", done, 1000))
        counted.set()

    job = runner.start(work, title="count")
    job.progress.connect(told.append)
    assert counted.wait(60)  # the window is busy all the while
    qtbot.waitUntil(lambda: job not in runner.running)

    assert [progress.done for progress in told] == [999]


def test_inline_twin_has_ended_when_start_returns(qtbot: QtBot) -> None:
    results: list[int] = []
    job = InlineJobRunner().start(lambda _progress, _cancelled: 7, title="seven", done=results.append)

    assert (results, job.is_ended) == ([7], True)


def test_stop_all_waits_for_the_work_to_end(qtbot: QtBot) -> None:
    runner = JobRunner()

    def work(_progress: OnProgress, cancelled: IsCancelled) -> None:
        while not cancelled():
            threading.Event().wait(0.001)

    runner.start(work, title="long")

    assert runner.stop_all()


def test_what_is_asked_for_does_not_wait_for_what_was_only_looked_at(qtbot: QtBot) -> None:
    runner = JobRunner()

    def look(_progress: OnProgress, cancelled: IsCancelled) -> None:
        while not cancelled():
            time.sleep(0.001)
        raise Cancelled

    quiet = runner.start(look, title="look", lane=Lane.SOLVER, quiet=True)
    elsewhere = runner.start(look, title="another lane", lane=Lane.NETWORK, quiet=True)
    answers: list[int] = []
    runner.start(lambda _progress, _cancelled: 42, title="plan", done=answers.append, lane=Lane.SOLVER)
    qtbot.waitUntil(lambda: answers == [42])
    assert quiet.is_cancelling or quiet.is_ended
    assert not elsewhere.is_cancelling
    assert runner.stop_all()
