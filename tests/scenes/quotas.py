"""Kommuntal: its basis, its pictures, and quotas side by side in three shapes."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.pages.quota_comparison.comparison_shown import Shape
from desktop.pages.quotas.quotas_page import QuotasPage, QuotaTab
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window, page = stage.window, stage.page(QuotasPage)
    page.show_tab(QuotaTab.BASIS)
    page.criteria.panel.view.select_cell(3, 2)
    yield Shot("basis", window)
    page.show_tab(QuotaTab.QUOTAS)
    page.routes_button.click()
    yield Shot("routes", window)
    for tab in (QuotaTab.MAP, QuotaTab.CHART, QuotaTab.COUNTIES):
        page.show_tab(tab)
        yield Shot(str(tab), window)
    page.show_tab(QuotaTab.COMPARE)
    compare = page.compare
    compare.sets.shown.select("2081")
    for shape in Shape:
        compare.sets.shown.shapes.choose(shape)
        yield Shot(f"compare-{shape.value}", window)
    compare.choices.choose(compare.simulate)
    yield Shot("compare-county-quota", window)
    compare.choices.choose(compare.sensitivity)
    yield Shot("compare-weights", window)
    compare.choices.choose(compare.fit)
    compare.fit.act.click()
    yield Shot("compare-fit", window)
