"""A year with months in three municipalities, followed up against its plan; indicators; the report."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.pages.follow_up.follow_up_page import FollowUpPage
from models import acts
from models.acts import MonthChange
from models.domain.months import Month
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    workspace, window = stage.workspace, stage.window
    page = stage.page(FollowUpPage, "indicators")
    yield Shot("no-indicators", window)
    with workspace.file.reading() as session:
        months = [
            MonthChange(code, Month(workspace.year, number), assigned=assigned, received=assigned - 1)
            for number in range(1, 9)
            for code, assigned in (("2062", 2), ("2080", 11), ("2081", 5))
        ]
        edit = acts.set_months(session, workspace.year, months)
    workspace.do(edit)
    page.question.month.setCurrentIndex(7)
    page.question.changed.emit()
    page.begin_indicators()
    stage.settle()
    page.go_to("2080")
    yield Shot("municipalities", window)
    page.tabs.setCurrentIndex(1)
    yield Shot("months", window)
    page.months_view.shapes.choose(True)
    stage.settle()
    yield Shot("months-chart", window)
    page.months_view.shapes.choose(False)
    page.tabs.setCurrentIndex(2)
    page.indicators.view.select_cell(0, 0)
    yield Shot("indicators", window)
