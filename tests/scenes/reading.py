"""The help with its search, work in progress, crash reports, and what the program says about itself."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtWidgets import QMessageBox

from desktop.dialogs.crash_reports import CrashReportDialog
from desktop.dialogs.work_list import WorkDialog
from desktop.frame.new_plan import NewPlanDialog
from desktop.help.help_window import HelpWindow
from models.errors import UserProblem
from tests.scenes.stage import Shot, Stage


def scenes(stage: Stage) -> Iterator[Shot]:
    window = stage.window
    window.acts.help.trigger()
    reader = window.findChild(HelpWindow)
    assert reader is not None
    yield Shot("help", reader)
    reader.search.setText("mottagande")
    yield Shot("search", reader)
    reader.search.clear()
    for topic in ("glossary", "shortcuts", "importing"):
        reader.show_topic(topic)
        yield Shot(topic, reader)
    reader.close()
    window.show_problem(UserProblem("NO_PROPOSAL_YET", year="2027"))
    yield Shot("message", window)
    window.acts.work.trigger()
    work = window.findChild(WorkDialog)
    assert work is not None
    yield Shot("work", work)
    work.close()
    window.acts.crash_reports.trigger()
    reports = window.findChild(CrashReportDialog)
    assert reports is not None
    yield Shot("crash-reports", reports)
    reports.close()
    window.acts.about.trigger()
    about = window.findChild(QMessageBox)
    assert about is not None
    yield Shot("about", about)
    about.close()
    new = NewPlanDialog(stage.workspace.wording, window)
    new.show()
    yield Shot("new-plan", new)
    new.close()
