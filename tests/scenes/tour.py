"""The guided tour at three of its steps."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.tour.tour import Tour
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window = stage.window
    window.show_page("overview")
    window.acts.tour.trigger()
    yield Shot("begins", window)
    window.show_page("quotas")
    yield Shot("done", window)
    tour = window.findChild(Tour)
    assert tour is not None
    tour.go(5)
    yield Shot("plan", window)
    tour.leave()
