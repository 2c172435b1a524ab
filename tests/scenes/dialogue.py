"""Dialog: papers out, one answer in, one note."""

from __future__ import annotations

from collections.abc import Iterator

import openpyxl

from desktop.importing.opening import open_import
from desktop.pages.dialogue.dialogue_page import DialoguePage
from desktop.pages.dialogue.edits import today
from desktop.printing.open_papers import open_print
from tests.models.dialogues import ANSWERED, COMMENT, REQUESTED
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window, page = stage.window, stage.page(DialoguePage, "2081")
    folder = stage.folder / "underlag"
    page.choose = lambda *_: folder
    page.write_papers.trigger()
    assert page.send_dialog is not None
    yield Shot("send", page.send_dialog)
    page.send_dialog.write_button.click()
    yield Shot("asked", window)
    answer = next(folder.glob("2081*.xlsx"))
    workbook = openpyxl.load_workbook(answer)
    sheet = workbook.worksheets[0]
    sheet[REQUESTED], sheet[COMMENT], sheet[ANSWERED] = 63, "Modulhus i augusti", today()
    workbook.save(answer)
    dialog = open_import(stage.workspace, window, [answer])
    assert dialog is not None
    yield Shot("answer", dialog)
    dialog.confirm()
    stage.settle()
    page.log.model.write({(0, 2): "Skolan har plats från höstterminen"})
    page.go_to("2081")
    yield Shot("answered", window)
    preview = open_print(stage.workspace, window)
    assert preview is not None
    yield Shot("paper", preview)
    preview.close()
