"""From nothing to the first window that can be used, against a bare PySide6 window with one table.

Run with ``pytest tests/benchmarks/test_start.py --benchmark-enable -s``. Both are whole processes, started
turn by turn; their own work counts, not the clock. As when installed, compiled modules are there.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from pytest_benchmark.fixture import BenchmarkFixture

from tests.benchmarks.ratios import Ratio, against_target, tell

resource = pytest.importorskip("resource")

TARGET = 2.5
ROUNDS = 7

BARE = """
import os
from PySide6.QtGui import QStandardItem, QStandardItemModel
from PySide6.QtWidgets import QApplication, QMainWindow, QTableView
application = QApplication([])
model = QStandardItemModel(15, 6)
for row in range(15):
    for column in range(6):
        model.setItem(row, column, QStandardItem(f"{row} {column}"))
window, table = QMainWindow(), QTableView()
table.setModel(model)
window.setCentralWidget(table)
window.resize(1366, 768)
window.show()
application.processEvents()
window.grab()
os._exit(0)
"""

OURS = """
import os, sys
from PySide6.QtWidgets import QApplication
from desktop import app
from desktop.frame.main_window import MainWindow
show = MainWindow.show
def show_and_leave(window):
    window.resize(1366, 768)
    show(window)
    QApplication.processEvents()
    window.grab()
    print([name for name in sys.modules if name in {late!r}], flush=True)
    os._exit(0)
MainWindow.show = show_and_leave
app.run([])
"""

LIBRARIES = ("pulp", "highspy", "openpyxl", "pyqtgraph", "typst", "sqlalchemy", "alembic", "numpy")
LATE = (*LIBRARIES, "models.domain.snapshot", "models.problems", "desktop.tables")


def work_of(code: str, home: Path) -> tuple[float, str]:
    """Seconds of the process' own work until its window stands, and what it said."""
    surroundings = {
        **os.environ,
        "HOME": str(home),
        "USERPROFILE": str(home),
        "LOCALAPPDATA": str(home),
        "QT_QPA_PLATFORM": "offscreen",
        "PYTHONDONTWRITEBYTECODE": "",
        "PYTHONPYCACHEPREFIX": str(home / "compiled"),
        "PYTHONPATH": os.pathsep.join(sys.path),
    }
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    run = subprocess.run(
        [sys.executable, "-c", code], env=surroundings, capture_output=True, text=True, check=True
    )
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, run.stdout


def test_the_first_window_stands_soon(
    benchmark: BenchmarkFixture, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    ours, bare = OURS.format(late=LATE), BARE
    _first, said = work_of(ours, tmp_path)  # compiles
    work_of(bare, tmp_path)
    assert said.strip() == "[]", "what the start page does not need is not read"
    yardstick, mine = [], []
    for _ in range(ROUNDS if benchmark.enabled else 1):
        yardstick.append(work_of(bare, tmp_path)[0])
        mine.append(work_of(ours, tmp_path)[0])
    benchmark(work_of, ours, tmp_path)
    ratio = Ratio(min(mine), min(yardstick))
    tell(capsys, f"start to first window against a bare one: {ratio}")
    if benchmark.enabled:
        against_target(capsys, "start to the first usable window", ratio.value, TARGET)
