"""The program is killed in the middle of its work, again and again; nothing may ever be half done.

`BOSPLAN_CRASH_ROUNDS=200` makes it the long test; an ordinary run makes do with 20 rounds.
"""

from __future__ import annotations

import os
import random
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import pytest
from sqlalchemy import func, select

from models import queries
from models.acts import set_values
from models.planning_file.backups import backups
from models.planning_file.database import PlanningFile
from models.planning_file.integrity import check_plan
from models.tables import Act, HomeStock
from tests.models.crash_child import ROWS
from tests.models.plans import a_plan

FIRST_SCHEMA = Path(__file__).parents[1] / "data" / "schema_0001.bosplan"
ROUNDS = int(os.environ.get("BOSPLAN_CRASH_ROUNDS", "20"))
AT_ONCE = 4
LONGEST_LIFE = 0.6  # seconds after its first act could begin


def last_act(file: PlanningFile) -> int:
    """The number of the newest act; every act up to it must be there, whole, and so must its history."""
    with file.reading() as session:
        number = int(queries.plan_info(session).title)
        rows = Counter(session.scalars(select(HomeStock.source)))
        assert session.scalar(select(func.max(Act.id))) == number + 1  # the first gave the plan its title
    assert rows == {str(act): ROWS for act in range(1, number + 1)}
    return number


def start(path: Path, oldest: Path, folder: Path, seed: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-m", "tests.models.crash_child", path, oldest, folder, str(seed)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


@pytest.mark.timeout(60 + 10 * ROUNDS)
def test_a_killed_program_leaves_every_file_whole(tmp_path: Path) -> None:
    chance = random.Random(20260101)  # noqa: S311 - when each program is killed
    plans: dict[Path, int] = {}
    for number in range(AT_ONCE):
        (tmp_path / str(number)).mkdir()
        with a_plan(tmp_path / str(number)) as file:
            file.act(set_values("plan", {"id": 1}, {"title": "0"}))
            plans[file.path] = 0

    acts = 0
    for turn in range(0, ROUNDS, AT_ONCE):
        children = [
            start(path, FIRST_SCHEMA, path.parent, turn + number) for number, path in enumerate(plans)
        ]
        for path, child in zip(plans, children, strict=True):
            assert child.stdout is not None
            assert child.stdout.readline() == "ready\n"
            time.sleep(chance.random() * LONGEST_LIFE / AT_ONCE)
            child.kill()
            done = [int(line) for line in child.stdout.read().splitlines()]
            child.stdout.close()
            assert child.wait() != 0
            acts += len(done)
            with PlanningFile.open(path) as file:
                newest = last_act(file)
                assert check_plan(file) == ()
            told = done[-1] if done else plans[path]
            assert newest - told in (0, 1), "what was said to be done is there, and at most the act after it"
            plans[path] = newest

    assert acts >= ROUNDS
    copies = 0
    for path in plans:
        for copy in backups(path, path.parent):
            copies += 1
            with PlanningFile.open(copy.path) as file:
                last_act(file)
        for old in path.parent.glob("gammal*.bosplan"):
            with PlanningFile.open(old) as file:
                assert check_plan(file) == ()
    assert copies
