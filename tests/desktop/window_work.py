"""A workspace whose work is done at once, over a small planning file of three municipalities' county."""

from __future__ import annotations

from pathlib import Path

from desktop.jobs import InlineJobRunner
from desktop.settings import WindowSettings
from desktop.workspace import Workspace
from models.planning_file.database import PlanningFile
from models.wording import Language, Wording


def a_workspace(folder: Path, *, county: str = "20", year: int = 2026) -> Workspace:
    """Swedish, inline jobs, an empty planning file of one county."""
    workspace = Workspace(
        Wording(Language.SWEDISH), WindowSettings(folder / "settings.ini"), InlineJobRunner()
    )
    workspace.use(PlanningFile.create(folder / "plan.bosplan", title="Län", scope=county, year=year))
    return workspace
