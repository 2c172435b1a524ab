"""One lock more, and only its municipality is planned again: with the plan that would have come anyway."""

from __future__ import annotations

import shutil
from pathlib import Path

from desktop.without_window import planning
from models import acts
from models.domain.placement import Placement
from models.domain.proposal import Outcome, PlanSettings
from models.domain.snapshot import LockKind
from models.planning_file.database import PlanningFile
from models.progress import Progress

YEAR = 2026
ASKED = PlanSettings(goals=("in_time", "waiting", "code_order"))


def test_only_what_has_changed_is_planned_again(example_path: Path, tmp_path: Path) -> None:
    untouched = Path(shutil.copy(example_path, tmp_path / "untouched.bosplan"))
    with PlanningFile.open(example_path) as file:
        solution = planning.propose(file, YEAR, ASKED).solution
        moving = {group.id for group in solution.groups if group.needs_home}
        cell = next(cell for cell in solution.placements if cell.group_id in moving)
        told: list[Progress] = []
        lock_out(file, cell)
        again = planning.propose(file, YEAR, ASKED, told.append)
        assert told[0].stage == "building"
        assert told[0].total is not None
        assert told[0].done == told[0].total - 1 > 0
        told.clear()
        nothing_new = planning.propose(file, YEAR, ASKED, told.append)
        assert [progress.stage for progress in told] == ["checking"]
        planning.propose(file, YEAR, PlanSettings(goals=("waiting", "code_order")), told.append)
        assert Progress("building", 0, 15) in told
    with PlanningFile.open(untouched) as file:
        lock_out(file, cell)
        afresh = planning.propose(file, YEAR, ASKED)
    for proposed in (again, nothing_new):
        assert proposed.solution.outcome is Outcome.OPTIMAL
        assert proposed.solution.placements == afresh.solution.placements
        assert proposed.solution.goals == afresh.solution.goals
    assert cell not in afresh.solution.placements


def lock_out(file: PlanningFile, cell: Placement) -> None:
    """Nobody moves in there in that month."""
    row = {"year": YEAR, "place_code": cell.place_code, "month": cell.month}
    file.act(acts.insert_rows("lock", [row | {"kind": LockKind.AT_MOST.value, "households": 0}]))
