"""The act “Revise the quotas” of the menu, and the way on to what it brought into conflict."""

from __future__ import annotations

from PySide6.QtCore import QObject

from desktop.frame.main_window import MainWindow
from desktop.frame.messages import Tone
from models.errors import UserProblem


class RevisionActs(QObject):
    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        window.acts.revise.triggered.connect(self._ask)

    def _ask(self) -> None:
        from desktop.dialogs.revise import ReviseDialog

        try:
            dialog = ReviseDialog(self._workspace, self._window)
        except UserProblem as problem:
            self._window.show_problem(problem)
            return
        dialog.revised.connect(self._show)
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _show(self, conflicts: int) -> None:
        """The new version; where there are conflicts, the page that lists them."""
        from models.queries.overview_quotas import BALANCE, IN_CONFLICT

        wording = self._workspace.wording
        self._workspace.look_at(self._workspace.year)
        if conflicts:
            self._window.show_page(BALANCE, IN_CONFLICT)
            self._window.tell(
                wording.translate(
                    "Revise",
                    "The quotas are revised. %n municipalities have more assigned or received than the new "
                    "quota; they are listed here.",
                    None,
                    conflicts,
                ),
                Tone.WARNING,
            )
        else:
            self._window.tell(
                wording.translate("Revise", "The quotas are revised. Nobody has more than the new quota.")
            )
