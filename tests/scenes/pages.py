"""The start page, every page of the navigation, and what the menus open by themselves."""

from __future__ import annotations

from collections.abc import Iterator

from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    for action in stage.window.acts.pages:
        action.trigger()
        page = stage.window.page
        assert page is not None
        yield Shot(page.id, stage.window)
    stage.workspace.close()
    yield Shot("start", stage.window)
