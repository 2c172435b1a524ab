"""The drawing library takes a third of a second to load: it is loaded beside the window, not in its way."""

from __future__ import annotations

import sys
from collections.abc import Callable
from functools import cache
from importlib import import_module

from PySide6.QtCore import QObject, QThreadPool, Signal

_CHARTS = "desktop.charts.panel"


class _Loading(QObject):
    """One for the process; `ended` reaches the window's thread."""

    ended = Signal()

    def begin(self) -> None:
        QThreadPool.globalInstance().start(self._load)

    def _load(self) -> None:
        import_module(_CHARTS)
        self.ended.emit()


@cache
def _loading() -> _Loading:
    loading = _Loading()
    loading.begin()
    return loading


def is_loaded() -> bool:
    module = sys.modules.get(_CHARTS)
    return module is not None and hasattr(module, "ChartPanel")  # not while it is being loaded


def is_loading() -> bool:
    return _loading.cache_info().currsize > 0 and not is_loaded()


def when_loaded(then: Callable[[], object]) -> None:
    """Calls a widget's own method, at once or when charts can be made, as long as the widget lives."""
    if is_loaded():
        then()
    else:
        _loading().ended.connect(then)
