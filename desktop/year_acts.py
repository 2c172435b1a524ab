"""A new planning year, or a new version of the year's quotas when the Government changes the number."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.dialogs.new_version import NewVersionDialog
from desktop.main_window import MainWindow
from models import acts, queries
from models.errors import UserProblem


class YearActs(QObject):
    """Both are one undo step each, and are shown at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        window.acts.new_year.triggered.connect(self._add_year)
        window.acts.new_version.triggered.connect(self._ask_about_version)

    def _add_year(self) -> None:
        try:
            with self._workspace.file.reading() as session:
                year = max(queries.plan_info(session).years, default=self._workspace.year) + 1
                edit = acts.add_year(session, year)
            self._workspace.do(edit)
            self._workspace.look_at(year)
        except UserProblem as problem:
            self._window.show_problem(problem)

    def _ask_about_version(self) -> None:
        dialog = NewVersionDialog(self._workspace.year, self._workspace.wording, self._window)
        dialog.decided.connect(self._add_version)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_version(self, sfs: str, in_force: str) -> None:
        try:
            with self._workspace.file.reading() as session:
                edit = acts.add_version(session, self._workspace.year, sfs=sfs, in_force=in_force)
            self._workspace.do(edit)
            self._workspace.look_at(self._workspace.year)
        except UserProblem as problem:
            self._window.show_problem(problem)
