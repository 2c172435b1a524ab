"""Import with right and wrong rows, a file that is none, and criteria from the network before it is asked."""

from __future__ import annotations

from collections.abc import Iterator

from desktop.dialogs.fetch_criteria import open_fetch
from desktop.dialogs.import_workbook import open_import
from tests.scenes.stage import Shot, Stage

QUOTA_FILE = """Kommunkod;Kommun;Kommuntal
2021;Vansbro;11
2023;Malung-Sälen;14
2026;Gagnef;x
2029;Leksand;21
180;Stockholm;100
2062;Mora;28
2080;Falun;85
;Summa;259
"""


def scenes(stage: Stage) -> Iterator[Shot]:
    quotas = stage.folder / "kommuntal.csv"
    quotas.write_text(QUOTA_FILE, encoding="utf-8")
    dialog = open_import(stage.workspace, stage.window, [quotas])
    assert dialog is not None
    yield Shot("rows", dialog)
    dialog.report.tabs.setCurrentIndex(1)
    yield Shot("findings", dialog)
    dialog.report.tabs.setCurrentIndex(2)
    yield Shot("columns", dialog)
    nonsense = stage.folder / "not-a-workbook.xlsx"
    nonsense.write_bytes(b"GIF89a")
    dialog.read(nonsense)
    yield Shot("refused", dialog)
    dialog.close()
    fetching = open_fetch(stage.workspace, stage.window)
    yield Shot("fetch-criteria", fetching)
    fetching.close()
