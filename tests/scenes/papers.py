"""The preview of the very pages, opened from where each paper belongs."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.printing.open_papers import open_print
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    for kind in (ProposalPage, QuotasPage):
        stage.page(kind)
        preview = open_print(stage.workspace, stage.window)
        assert preview is not None
        yield Shot(kind.id, preview)
        preview.close()
