"""Pictures of Scenarier once its inflows have been tried."""

from __future__ import annotations

from desktop.bootstrap import Program
from desktop.pages.inflows.inflows_page import InflowsPage
from desktop.pages.inflows.views import View
from tests.photographer import Photographer


def take_inflows(camera: Photographer, program: Program) -> None:
    program.window.show_page("inflows")
    page = program.window.page
    assert isinstance(page, InflowsPage)
    page.question.doubled.setChecked(True)
    page.study_action.trigger()
    for view in View:
        camera.settle()
        page.choices.choose(view)
        camera.take(f"inflows-{view.value}", program.window)
