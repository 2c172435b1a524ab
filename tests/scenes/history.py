"""A file in which things were planned, changed, undone and changed again."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.pages.history.history_page import HistoryPage
from models import acts, queries
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    workspace, window = stage.workspace, stage.window
    with workspace.file.reading() as session:
        homes = queries.home_rows(session)
        quotas = queries.quota_rows(session, workspace.year, workspace.version or "")
        counties = queries.county_quota_rows(session, workspace.year, workspace.version or "")
    changes = [({"id": row.id}, {"count": row.count + 2, "source": "Mora bostäder"}) for row in homes[:6]]
    workspace.do(acts.update_rows("home_stock", changes))
    workspace.do(acts.delete_rows("home_stock", [{"id": homes[-1].id}]))
    workspace.do(
        acts.set_quota(
            quotas[3], (quotas[3].persons or 0) + 4, year=workspace.year, version=workspace.version or ""
        )
    )
    workspace.undo_stack.undo()
    workspace.do(
        acts.calculate_quotas(quotas, counties, year=workspace.year, version=workspace.version or "")
    )
    page = stage.page(HistoryPage)
    yield Shot("acts", window)
    with workspace.file.reading() as session:
        rows = queries.history_rows(session)
    page.go_to(next(row.act for row in rows if row.rows > 1))
    yield Shot("changes", window)
