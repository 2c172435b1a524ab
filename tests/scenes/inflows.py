"""Scenarier once its inflows have been tried."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.pages.inflows.inflows_page import InflowsPage
from desktop.pages.inflows.views import View
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    page = stage.page(InflowsPage)
    page.question.doubled.setChecked(True)
    page.study_action.trigger()
    for view in View:
        stage.settle()
        page.choices.choose(view)
        yield Shot(view.value, stage.window)
