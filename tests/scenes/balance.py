"""Months and an agreement are entered, then the county quota is lowered below what is assigned."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.dialogs.redistribute import RedistributeDialog
from desktop.dialogs.revise import ReviseDialog
from desktop.pages.balance.balance_page import BalancePage
from desktop.pages.quotas.quotas_page import QuotasPage
from desktop.printing.open_papers import open_print
from desktop.printing.quota_paper import QuotaPaperForm
from models import acts
from models.acts import MonthChange
from models.domain.months import Month
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    workspace, window = stage.workspace, stage.window
    with workspace.file.reading() as session:
        months = [
            MonthChange(code, Month(workspace.year, number), assigned=assigned, received=assigned - 1)
            for number in range(1, 6)
            for code, assigned in (("2062", 2), ("2080", 6), ("2081", 5))
        ]
        edit = acts.set_months(session, workspace.year, months)
    workspace.do(edit)
    page = stage.page(BalancePage, "2081")
    page.primary_actions()[0].trigger()
    form = window.findChild(RedistributeDialog)
    assert form is not None
    form.giver.setCurrentIndex(form.giver.findData("2081"))
    form.taker.setCurrentIndex(form.taker.findData("2085"))
    form.persons.setValue(4)
    yield Shot("redistribute", form)
    form.enter_button.click()
    for at, name in enumerate(("day", "months", "agreements")):
        page.tabs.setCurrentIndex(at)
        yield Shot(name, window)
    window.acts.revise.trigger()
    revision = window.findChild(ReviseDialog)
    assert revision is not None
    revision.counties["20"].setValue(110)
    revision.protect("2062", 30, "Tolv lägenheter hyrda till 2027")
    yield Shot("revise", revision)
    revision.revise_button.click()
    yield Shot("revised", window)
    stage.page(QuotasPage)
    preview = open_print(workspace, window)
    assert preview is not None
    assert isinstance(preview.form, QuotaPaperForm)
    for at in range(preview.form.kind.count()):
        preview.form.kind.setCurrentIndex(at)
        stage.wait_for(lambda: not preview.is_busy)
        yield Shot(f"paper-{preview.form.kind.itemData(at)}", preview)
    preview.close()
