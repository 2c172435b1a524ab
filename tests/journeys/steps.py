"""Steps that several journeys take through the real window."""

from __future__ import annotations

from pathlib import Path

import pikepdf
from PySide6.QtCore import QDate
from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot

from desktop.bootstrap import Program
from desktop.dialogs.decide import DecideDialog
from desktop.dialogs.revise import ReviseDialog
from desktop.dialogs.solve import SolveDialog, open_solve
from desktop.importing.opening import open_import
from desktop.importing.workbook import ImportDialog
from desktop.pages.proposal.proposal_page import ProposalPage
from desktop.printing.preview import PreviewDialog
from desktop.printing.printer import a4_printer

LONG = 120_000


def read(program: Program, path: Path, qtbot: QtBot) -> ImportDialog:
    """The dialog with the report of what the file would change."""
    dialog = open_import(program.workspace, program.window, [path])
    assert dialog is not None
    qtbot.waitUntil(lambda: dialog.preview is not None, timeout=60_000)
    return dialog


def begin_planning(program: Program) -> SolveDialog:
    dialog = open_solve(program.workspace, program.window)
    dialog.start_button.click()
    return dialog


def wait_for_plan(dialog: SolveDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not dialog.is_running, timeout=LONG)


def show_proposal(program: Program, dialog: SolveDialog) -> ProposalPage:
    dialog.show_button.click()
    page = program.window.page
    assert isinstance(page, ProposalPage)
    return page


def decide(program: Program, diary_number: str, day: str) -> None:
    """The shown quotas become the county board's decision."""
    program.window.acts.decide_quotas.trigger()
    dialog = program.window.findChild(DecideDialog)
    assert dialog is not None
    dialog.diary_number.setText(diary_number)
    dialog.day.setText(day)
    dialog.decision_maker.setText("Länsrådet")
    dialog.certain.setChecked(True)
    dialog.decide_button.click()


def begin_revision(program: Program, persons: int) -> ReviseDialog:
    """The government gives the county this quota from June."""
    program.window.acts.revise.trigger()
    dialog = program.window.findChild(ReviseDialog)
    assert dialog is not None
    dialog.in_force.setDate(QDate(program.workspace.year, 6, 1))
    dialog.sfs.setText("2026:123")
    dialog.counties["20"].setValue(persons)
    return dialog


def print_two_pages(preview: PreviewDialog, qtbot: QtBot, folder: Path) -> None:
    """From the preview to a printer that writes a file."""
    qtbot.waitUntil(lambda: not preview.is_busy and preview.pages.page_count > 0, timeout=LONG)
    printer = a4_printer()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(folder / "paper.pdf"))
    printer.setFromTo(1, 2)
    preview.print_on(printer)
    qtbot.waitUntil(lambda: not preview.is_busy, timeout=LONG)
    assert "2 sidor" in preview.messages.text
    with pikepdf.open(folder / "paper.pdf") as paper:
        assert len(paper.pages) == 2
