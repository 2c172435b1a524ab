"""The drawing library is loaded beside the window: looking at a first chart never holds it."""

from __future__ import annotations

import json
import subprocess
import sys

LONGEST_STOP = 0.5
"""Of the time that loading takes: an idle machine stops for a tenth of it, a busy one is slower in both."""

PROGRAM = """
import json, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from desktop.charts.loading import is_loaded, is_loading
from desktop.pages.quotas.pictures import QuotaChart
from desktop.pages.pictures import pictures_page
from models.wording import Language, Wording

application = QApplication([])
shown_at_start = "pyqtgraph" in sys.modules
chart = QuotaChart(Wording(Language.SWEDISH))
chart.show_rows((), 2026)
stops, last = [], [time.perf_counter()]

def tick():
    now = time.perf_counter()
    stops.append(now - last[0])
    last[0] = now

timer = QTimer()
timer.timeout.connect(tick)
timer.start(1)
began = time.perf_counter()
chart.show()
waiting = chart._waiting.isVisible() and is_loading()
until = time.monotonic() + 60
while not (chart._panel is not None and chart._panel.isVisible()) and time.monotonic() < until:
    application.processEvents()
drawn = chart._panel is not None and chart._panel.isVisible() and not chart._waiting.isVisible()
print(json.dumps([shown_at_start, waiting, drawn, max(stops) / (time.perf_counter() - began)]))
"""


def test_the_first_chart_comes_late_and_the_window_goes_on() -> None:
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True, timeout=120
    )
    loaded_before, waited, drawn, longest = json.loads(found.stdout.splitlines()[-1])
    assert not loaded_before
    assert waited
    assert drawn
    assert longest < LONGEST_STOP
