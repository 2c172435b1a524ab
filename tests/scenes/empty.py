"""What a new planning file says where nothing is yet, by the proposed rules."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.dialogs.decide import open_decide
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from models.planning_file.database import PlanningFile
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    plan = stage.folder / "Dalarna 2027.bosplan"
    PlanningFile.create(plan, title="Dalarnas län", scope="20", year=2027).close()
    stage.program.open(plan)
    stage.settle()
    window = stage.window
    for action in window.acts.pages:
        action.trigger()
        shown = window.page
        assert shown is not None
        yield Shot(shown.id, window)
    page = stage.page(QuotasPage)
    for tab in QuotaTab:
        page.show_tab(tab)
        yield Shot(f"quotas-{tab}", window)
    deciding = open_decide(stage.workspace, window)
    yield Shot("decide", deciding)
    deciding.reject()
