"""Jämför: a proposal and what was changed in it by hand, in every view, and its paper; the letterhead."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.dialogs.letterhead import open_letterhead
from desktop.pages.compare.compare_page import ComparePage
from desktop.pages.compare.views import View
from desktop.printing.open_papers import open_print
from models import proposals
from models.domain.months import Month
from models.domain.proposal import Adjustment
from optimizer.adjust import adjusted
from tests.models.logo_files import an_svg
from tests.scenes.stage import Shot, Stage

LOGO = '<circle cx="30" cy="30" r="28" fill="#123f73"/><rect x="70" y="14" width="120" height="32"/>'


def scenes(stage: Stage) -> Iterator[Shot]:
    yield Shot("nothing", stage.page(ComparePage))
    _change_by_hand(stage)
    page = stage.page(ComparePage)
    for view in View:
        stage.settle()
        page.segments.choose(view)
        yield Shot(view.value, stage.window)
    preview = open_print(stage.workspace, stage.window)
    assert preview is not None
    yield Shot("paper", preview)
    preview.printing.pages.setText("4-")
    preview.printing.act.click()
    yield Shot("pages-refused", preview)
    preview.close()
    logo = stage.folder / "logotyp.svg"
    logo.write_bytes(an_svg(LOGO))
    dialog = open_letterhead(stage.workspace, stage.window)
    dialog.authority.setText("Länsstyrelsen i Dalarnas län")
    dialog.address.setPlainText("Åsgatan 38\n791 84 Falun")
    dialog.contact.setPlainText("010-225 00 00\ndalarna@lansstyrelsen.se")
    stage.settle()
    dialog.take_logo(logo)
    yield Shot("letterhead", dialog)
    dialog.reject()


def _change_by_hand(stage: Stage) -> None:
    file = stage.workspace.file
    with file.reading() as session:
        number = proposals.latest_id(session, stage.workspace.year)
        assert number is not None
        made = proposals.load(session, number)
    needing = {group.id for group in made.solution.groups if group.needs_home}
    cell = next(
        cell for cell in made.solution.placements if cell.group_id in needing and cell.month.number < 12
    )
    later = Month(cell.month.year, cell.month.number + 1)
    change = Adjustment(cell.group_id, 1, cell.place_code, cell.month, cell.place_code, later)
    proposals.store(
        file,
        snapshot=made.snapshot,
        settings=made.settings,
        solution=adjusted(made.snapshot, made.settings, made.solution, [change]),
        parent_id=number,
        reason="Familjen får förskoleplats först månaden efter",
        adjustments=[change],
    )
    stage.workspace.announce(frozenset({"proposal"}))
