"""Karta och diagram: every picture and its table, far and near."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.charts.loading import is_loaded
from desktop.pages.pictures.choices import Picture
from desktop.pages.pictures.measures import Measure
from desktop.pages.pictures.pictures_page import PicturesPage
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    page = stage.page(PicturesPage)
    yield Shot("map", stage.window)
    page.map.map.choose("2062")
    for measure in (Measure.PLACED, Measure.HOMES, Measure.PRESSURE):
        page.show_measure(measure)
        yield Shot(f"map-{measure}", stage.window)
    page.map.look_button.textured.trigger()
    page.map.map.go_near()
    yield Shot("map-near", stage.window)
    page.map.map.fit()
    page.choices.shapes.choose(True)
    yield Shot("map-table", stage.window)
    page.choices.shapes.choose(False)
    page.map.map.select(None)
    for picture in list(Picture)[1:]:
        page.choices.pictures.choose(picture)
        stage.wait_for(is_loaded)
        yield Shot(picture.value, stage.window)
    page.choices.pictures.choose(Picture.YEAR)
    page.choices.shapes.choose(True)
    yield Shot("year-table", stage.window)
