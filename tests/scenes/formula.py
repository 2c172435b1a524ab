"""Formel: an alternative, a lock that is asked about and kept, what cannot be met, a name."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window, page = stage.window, stage.page(QuotasPage)
    page.show_tab(QuotaTab.FORMULA)
    page.formula.bar.tabs.setCurrentIndex(1)
    yield Shot("alternative", window)
    table = page.formula.table.panel
    table.go_to("2062", "quota")
    table.model.setData(table.view.currentIndex(), "41")
    yield Shot("lock-asked", window)
    page.formula.form.reason.setText("Avtal om Noretskolan")
    page.formula.form.keep_button.click()
    yield Shot("locked", window)
    next(iter(page.formula.panel.weights.values())).number.setValue(90)
    yield Shot("weight", window)
    page.formula.panel.floor.setValue(40)
    yield Shot("refused", window)
    page.formula.bar.copy_action.trigger()
    page.formula.bar.rename_action.trigger()
    yield Shot("rename", window)
