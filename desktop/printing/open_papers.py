"""Which paper the acts Print and Save documents are about: that of the page that is shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from desktop.printing.preview import PreviewDialog
from desktop.workspace import Workspace

if TYPE_CHECKING:
    from desktop.frame.main_window import MainWindow

QUOTA_PAGES = frozenset({"quotas", "balance"})


def open_print(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """On the pages about municipal quotas their papers, elsewhere the proposal; None where there is none."""
    if window.page is not None and window.page.id == "dialogue":
        from desktop.printing.dialogue_paper import open_dialogue_paper

        return open_dialogue_paper(workspace, window)
    if window.page is not None and window.page.id == "inflows":
        from desktop.printing.inflow_paper import open_inflow_paper

        return open_inflow_paper(workspace, window)
    if window.page is not None and window.page.id == "compare":
        from desktop.printing.comparison_paper import open_comparison

        return open_comparison(workspace, window)
    if window.page is not None and window.page.id == "follow_up":
        from desktop.printing.follow_up_paper import open_follow_up

        return open_follow_up(workspace, window)
    if window.page is not None and window.page.id in QUOTA_PAGES:
        from desktop.printing.quota_paper import open_quota_papers

        return open_quota_papers(workspace, window)
    from desktop.printing.proposal_paper import open_proposal

    return open_proposal(workspace, window)


def open_export(workspace: Workspace, window: MainWindow) -> PreviewDialog | None:
    """The same preview with the first way of saving in focus: nobody saves what they have not seen."""
    dialog = open_print(workspace, window)
    if dialog is not None:
        dialog.focus_saving()
    return dialog
