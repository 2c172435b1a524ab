"""Connects menu acts to the dialogs behind them. Each is read from disk only when it is first asked for."""

from __future__ import annotations

from desktop.frame.main_window import MainWindow


def connect_dialogs(window: MainWindow) -> None:
    acts = window.acts
    acts.import_workbook.triggered.connect(lambda: _import(window))
    acts.import_criteria.triggered.connect(lambda: _import_criteria(window))
    acts.fetch_criteria.triggered.connect(lambda: _fetch_criteria(window))
    acts.municipality_templates.triggered.connect(lambda: _templates(window))
    acts.case_template.triggered.connect(lambda: _case_template(window))
    acts.propose.triggered.connect(lambda: _propose(window))
    acts.print_paper.triggered.connect(lambda: _print(window))
    acts.save_paper.triggered.connect(lambda: _export(window))
    acts.letterhead.triggered.connect(lambda: _set_letterhead(window))
    acts.decide_quotas.triggered.connect(lambda: _decide(window))
    acts.work.triggered.connect(lambda: _list_work(window))
    acts.crash_reports.triggered.connect(lambda: list_crash_reports(window))


def _import(window: MainWindow) -> None:
    from desktop.importing.opening import open_import

    open_import(window.workspace, window)


def _import_criteria(window: MainWindow) -> None:
    from desktop.importing.opening import open_import
    from models.workbooks.report import ImportKind

    open_import(window.workspace, window, kind=ImportKind.CRITERIA)


def _fetch_criteria(window: MainWindow) -> None:
    from desktop.importing.fetch_criteria import open_fetch

    open_fetch(window.workspace, window)


def _templates(window: MainWindow) -> None:
    from desktop.dialogs.templates import open_templates

    open_templates(window.workspace, window)


def _case_template(window: MainWindow) -> None:
    from desktop.dialogs.templates import open_case_template

    open_case_template(window.workspace, window)


def _propose(window: MainWindow) -> None:
    from desktop.dialogs.solve import open_solve

    open_solve(window.workspace, window)


def _print(window: MainWindow) -> None:
    from desktop.printing.open_papers import open_print

    open_print(window.workspace, window)


def _export(window: MainWindow) -> None:
    from desktop.printing.open_papers import open_export

    open_export(window.workspace, window)


def _set_letterhead(window: MainWindow) -> None:
    from desktop.dialogs.letterhead import open_letterhead

    open_letterhead(window.workspace, window)


def _decide(window: MainWindow) -> None:
    from desktop.dialogs.decide import open_decide

    open_decide(window.workspace, window)


def _list_work(window: MainWindow) -> None:
    from desktop.dialogs.work_list import WorkDialog

    WorkDialog(window.workspace.jobs, window.workspace.wording, window).show()


def list_crash_reports(window: MainWindow) -> None:
    from desktop.dialogs.crash_reports import CrashReportDialog

    CrashReportDialog(window.workspace.wording, window).show()
