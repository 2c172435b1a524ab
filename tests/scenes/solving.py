"""Planera, and Vad skulle hjälpa: first homes of one municipality gone, then a lock that no plan can keep."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.dialogs.repairs import open_repairs
from desktop.dialogs.solve import open_solve
from models import acts, queries
from models.domain.proposal import PlanSettings
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    workspace, window = stage.workspace, stage.window
    solve = open_solve(workspace, window)
    yield Shot("choices", solve)
    solve.start()
    stage.wait_for(lambda: solve.running.best_is_known or not solve.is_running)
    yield Shot("running", solve, at_once=True)
    yield Shot("ended", solve)
    solve.close()
    with workspace.file.reading() as session:
        homes = [row for row in queries.home_rows(session) if row.municipality_code == "2081"]
        place = queries.place_rows(session)[0].code
    workspace.do(acts.delete_rows("home_stock", [{"id": row.id} for row in homes]))
    for name in ("repairs", "repairs-of-a-lock"):
        dialog = open_repairs(workspace, PlanSettings(), window)
        yield Shot(name, dialog)
        dialog.close()
        lock = {"year": 2026, "place_code": place, "kind": "exactly", "households": 400}
        workspace.do(acts.insert_rows("lock", [lock]))
