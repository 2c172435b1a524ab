"""A cell tells where its value comes from: in the panel and in the tip over it."""

from __future__ import annotations

import getpass

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication

from desktop.bootstrap import Program
from desktop.pages.homes import HomesPage


def test_a_pasted_cell_says_who_wrote_it_and_undo_takes_that_back(program: Program) -> None:
    program.window.show_page("homes")
    page = program.window.page
    assert isinstance(page, HomesPage)
    view, model = page.panel.view, page.panel.model
    view.select_cell(0, 3)
    assert not model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    QGuiApplication.clipboard().setText("31\n32")
    view.paste()
    view.select_cell(1, 3)

    about = page.about_selection()
    assert about is not None
    told = dict(about.lines)
    assert "Var värdet kommer ifrån" in told
    assert (told["Vad som gjordes"], told["Vem"]) == ("Klistra in 2 celler i Bostäder", getpass.getuser())
    assert "Klistra in 2 celler i Bostäder" in model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole)
    assert model.data(model.index(2, 3), Qt.ItemDataRole.ToolTipRole) is None

    program.window.acts.undo.trigger()
    assert model.data(model.index(0, 3), Qt.ItemDataRole.ToolTipRole) is None
