"""A new officer without a mouse: from the first start to a printed proposal."""

from pathlib import Path

import pikepdf
from PySide6.QtWidgets import QFileDialog, QLineEdit
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.solve import SolveDialog
from desktop.pages.proposal.board.board_view import BoardView
from desktop.pages.proposal.grid import RowKind
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.printing.preview import PreviewDialog
from models.domain.proposal import Outcome
from tests.journeys.keyboard import Keyboard

REASON = "Hyresvärden lämnar nycklarna en månad senare"


def test_from_the_first_start_to_a_printed_proposal(first_start: Program, qtbot: QtBot, tmp_path: Path):
    program, keys = first_start, Keyboard(qtbot)

    keys.answer(QFileDialog, lambda: keys.name_file(tmp_path / "Övning.bosplan"))
    keys.push("exempel")
    qtbot.waitUntil(lambda: program.workspace.is_open)

    keys.press("F9")
    keys.push("Planera")
    dialog = program.window.findChild(SolveDialog)
    qtbot.waitUntil(lambda: not dialog.is_running)
    keys.press("Return")  # shows the proposal
    page = program.window.page
    assert isinstance(page, ProposalPage)
    first = page.proposal
    assert first.solution.outcome is Outcome.OPTIMAL

    move_one_household_a_month_later(page, keys)
    qtbot.waitUntil(lambda: page.proposal.parent_id == first.id)
    assert page.proposal.reason == REASON

    keys.press("Ctrl+P")
    preview = program.window.findChild(PreviewDialog)
    qtbot.waitUntil(lambda: not preview.is_busy and preview.pages.page_count > 0)
    keys.go_to(QLineEdit, "Sidor")
    keys.write("1-2")
    keys.answer(QFileDialog, lambda: keys.name_file(tmp_path / "förslag.pdf"))
    keys.push("Skriv ut")
    qtbot.waitUntil(lambda: not preview.is_busy)

    with pikepdf.open(tmp_path / "förslag.pdf") as paper:
        assert len(paper.pages) == 2
    keys.press("Escape")
    qtbot.waitUntil(lambda: program.window.findChild(PreviewDialog) is None)
    keys.press("Ctrl+1")
    assert program.window.page is not page


def move_one_household_a_month_later(page: ProposalPage, keys: Keyboard) -> None:
    keys.press("F6")
    keys.go_to(BoardView)
    model = page.views.model
    row, column = next(
        (row, column)
        for row in range(model.rowCount())
        for column in range(2, model.columnCount() - 1)
        if model.index(row, column).data() and model.row_at(model.index(row, column)).kind is RowKind.PLACE
    )
    keys.go_to_cell(row, column)
    keys.press("Space", "Right", "Return")
    keys.go_to(QLineEdit, "Skäl till flyttarna")
    keys.write(REASON)
    keys.press("Return")
