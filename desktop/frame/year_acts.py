"""A new planning year, a new version of the year's quotas, or what a version rests on."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from desktop.frame.main_window import MainWindow
from models.errors import UserProblem

if TYPE_CHECKING:
    from models.queries import QuotaVersionRow


class YearActs(QObject):
    """Each is one undo step, and is shown at once."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        window.acts.new_year.triggered.connect(self._add_year)
        window.acts.new_version.triggered.connect(self._ask_about_version)
        window.acts.version_statute.triggered.connect(self._ask_about_statute)

    def _add_year(self) -> None:
        from models import acts, queries

        try:
            with self._workspace.file.reading() as session:
                year = max(queries.plan_info(session).years, default=self._workspace.year) + 1
                edit = acts.add_year(session, year)
            self._workspace.do(edit)
            self._workspace.look_at(year)
        except UserProblem as problem:
            self._window.show_problem(problem)

    def _ask_about_version(self) -> None:
        from desktop.dialogs.quota_version import VersionDialog

        dialog = VersionDialog.of_new(self._workspace.year, self._workspace.wording, self._window)
        dialog.decided.connect(self._add_version)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _add_version(self, sfs: str, in_force: str) -> None:
        from models import acts

        try:
            with self._workspace.file.reading() as session:
                edit = acts.add_version(session, self._workspace.year, sfs=sfs, in_force=in_force)
            self._workspace.do(edit)
            self._workspace.look_at(self._workspace.year)
        except UserProblem as problem:
            self._window.show_problem(problem)

    def _ask_about_statute(self) -> None:
        from desktop.dialogs.quota_version import VersionDialog
        from models import queries

        with self._workspace.file.reading() as session:
            versions = queries.quota_versions(session, self._workspace.year)
        version = next((row for row in versions if row.version == self._workspace.version), None)
        if version is None:
            self._window.show_problem(UserProblem("YEAR_UNKNOWN", year=str(self._workspace.year)))
            return
        dialog = VersionDialog.of_known(version, self._workspace.wording, self._window)
        dialog.decided.connect(partial(self._set_statute, version))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _set_statute(self, version: QuotaVersionRow, sfs: str, in_force: str) -> None:
        from models import acts

        try:
            with self._workspace.file.reading() as session:
                edit = acts.set_version_statute(
                    session, version.year, version.version, sfs=sfs, in_force=in_force
                )
            self._workspace.do(edit)
        except UserProblem as problem:
            self._window.show_problem(problem)
