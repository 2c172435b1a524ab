"""Import: right and wrong rows, a cell mended, several workbooks, no workbook, files held above."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from openpyxl import load_workbook
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent

from desktop.importing.fetch_criteria import open_fetch
from desktop.importing.opening import open_import, open_several
from models.workbooks.template_files import write_templates
from tests.scenes.stage import Shot, Stage

QUOTA_FILE = """Kommuntal enligt beslut;;;
Kommunkod;Kommun;Kommuntal;Anmärkning
2021;Vansbro;11;
2023;Malung-Sälen;14;ny
2026;Gagnef;ca 12;
2029;Leksand;21;
180;Stockholm;100;
2062;Mora;28;
2080;Falun;85;
;Summa;259;
"""


def scenes(stage: Stage) -> Iterator[Shot]:
    quotas = stage.folder / "kommuntal.csv"
    quotas.write_text(QUOTA_FILE, encoding="utf-8")
    dialog = open_import(stage.workspace, stage.window, [quotas])
    assert dialog is not None
    yield Shot("rows", dialog)
    dialog.report.tabs.setCurrentIndex(1)
    dialog.sheet.go_to("kommuntal", "C5")
    yield Shot("findings", dialog)
    dialog.sheet.model.corrected.emit("C5", "12")
    yield Shot("corrected", dialog)
    dialog.report.tabs.setCurrentIndex(2)
    yield Shot("columns", dialog)
    nonsense = stage.folder / "not-a-workbook.xlsx"
    nonsense.write_bytes(b"GIF89a")
    dialog.read(nonsense)
    yield Shot("refused", dialog)
    dialog.close()
    several = open_several(stage.workspace, stage.window, [*_workbooks(stage), quotas, nonsense])
    yield Shot("several", several)
    several.close()
    fetching = open_fetch(stage.workspace, stage.window)
    yield Shot("fetch-criteria", fetching)
    fetching.close()
    held = QMimeData()
    held.setUrls([QUrl.fromLocalFile(str(quotas))])
    stage.application.sendEvent(
        stage.window,
        QDragEnterEvent(
            QPointF(300, 300),
            Qt.DropAction.CopyAction,
            held,
            Qt.MouseButton.LeftButton,
            Qt.KeyboardModifier.NoModifier,
        ),
    )
    yield Shot("drop", stage.window)


def _workbooks(stage: Stage) -> list[Path]:
    """Three municipalities' answers, one with errors."""
    folder = stage.folder / "kommuner"
    folder.mkdir()
    written = write_templates(stage.workspace.file, folder, stage.workspace.year, stage.workspace.wording)
    paths = sorted(written)[:3]
    for number, path in enumerate(paths):
        book = load_workbook(path)
        sheet = book.worksheets[2]
        sheet["C2"] = "tre" if number == 1 else 7
        book.save(path)
    return paths
