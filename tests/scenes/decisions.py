"""Deciding the quotas, and what the Plan menu asks about a version."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.dialogs.decide import open_decide
from desktop.dialogs.quota_version import VersionDialog
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window = stage.window
    deciding = open_decide(stage.workspace, window)
    yield Shot("decide", deciding)
    deciding.reject()
    version = VersionDialog.of_new(stage.workspace.year, stage.workspace.wording, window)
    version.show()
    yield Shot("version", version)
    version.reject()
