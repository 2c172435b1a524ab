"""The drawing library's plot, as a picture."""

from __future__ import annotations

from typing import Any

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget


def still_plot(chart: QWidget, **axes: Any) -> Any:
    """Nobody drags or zooms it, and the keyboard is `chart`'s; its menus, which nobody sees, go with it."""
    plot = pyqtgraph.PlotWidget(chart, axisItems=axes)
    plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.viewport().setFocusPolicy(Qt.FocusPolicy.NoFocus)
    plot.setMenuEnabled(False)
    plot.setMouseEnabled(x=False, y=False)
    plot.hideButtons()
    menu = plot.getPlotItem().ctrlMenu
    menu.setParent(chart, menu.windowFlags())
    return plot
