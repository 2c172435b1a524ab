"""New, open, example, recent: which planning file the window works on."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog

from desktop.frame.main_window import MainWindow
from desktop.frame.messages import Tone
from desktop.frame.navigation import PAGES
from desktop.pages.proposal.board.steps import UnstoredSteps
from desktop.paths import documents
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress
from models.wording import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from models.planning_file.database import PlanningFile

SUFFIX = ".bosplan"


class PlanFiles(QObject):
    """The acts of the File menu that concern the planning file itself."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._workspace = window.workspace
        self._wording = window.workspace.wording
        acts = window.acts
        acts.new.triggered.connect(self.new)
        acts.open.triggered.connect(self.choose)
        acts.example.triggered.connect(self.choose_example)
        acts.close_file.triggered.connect(self.close)
        acts.recent.triggered.connect(self._open_recent)
        self._workspace.opened.connect(self.list_recent)
        self.list_recent()

    def new(self) -> None:
        """Asks for county and year, then where the file is to be."""
        from desktop.frame.new_plan import NewPlanDialog
        from models.planning_file.database import PlanningFile

        if self._is_busy():
            return
        dialog = NewPlanDialog(self._wording, self._window)
        if not dialog.exec():
            return
        wish = dialog.wish()
        path = self._where_to_save(wish.title)
        if path is not None:
            self._start(
                lambda: PlanningFile.create(path, title=wish.title, scope=wish.scope, year=wish.year),
                self._wording.translate("Files", "Making the planning file"),
            )

    def close(self) -> None:
        if not self._is_busy():
            self._workspace.close()

    def choose(self) -> None:
        path, _kind = QFileDialog.getOpenFileName(
            self._window,
            self._wording.translate("Files", "Open a planning file"),
            self._folder(),
            self._kinds(),
        )
        if path:
            self.open(Path(path))

    def open(self, path: Path) -> None:
        """Opens without blocking: a file that was changed, or is older, is backed up first."""
        self._remember_folder(path)
        self._start(
            lambda: _opened(path),
            self._wording.of(QT_TRANSLATE_NOOP("Files", "Opening {name}"), name=path.name),
        )

    def choose_example(self) -> None:
        path = self._where_to_save(self._wording.translate("Files", "Example Dalarna"))
        if path is not None:
            self.make_example(path)

    def make_example(self, path: Path) -> None:
        from models.example_county.example import create_example

        self._start(
            lambda: create_example(path), self._wording.translate("Files", "Making the example county")
        )

    def list_recent(self) -> None:
        menu = self._window.acts.recent
        menu.clear()
        for path in self._workspace.settings.recent_files:
            action = QAction(f"{path.name} – {path.parent}", menu)
            action.setIconText(action.text())
            action.setData(str(path))
            menu.addAction(action)
        menu.setEnabled(bool(menu.actions()))

    def _open_recent(self, action: QAction) -> None:
        """No act of its own for each file: it would hold the window that it stands in for ever."""
        self.open(Path(action.data()))

    def _start(self, make: Callable[[], PlanningFile], title: str) -> None:
        if self._is_busy():
            return

        def work(_on_progress: OnProgress, _is_cancelled: IsCancelled) -> PlanningFile:
            _read_what_a_plan_needs()
            return make()

        self._workspace.jobs.start(work, title=title, done=self._use)

    def _is_busy(self) -> bool:
        """Work on the open file must end before another takes its place, and moves by hand be stored."""
        running = [job for job in self._workspace.jobs.running if not job.is_quiet]
        moved = UnstoredSteps.of(self._workspace).count
        if running:
            text = QT_TRANSLATE_NOOP(
                "Files",
                "“{title}” is still running.\n"
                "Wait until it has ended, or cancel it at the bottom of the window.",
            )
            self._window.tell(self._wording.of(text, title=running[0].title), Tone.WARNING)
        elif moved:
            self._window.tell(
                self._wording.translate(
                    "Files",
                    "%n moves on the board of the proposal are not saved.\n"
                    "Save them there with a reason, or take them back.",
                    None,
                    moved,
                ),
                Tone.WARNING,
            )
        return bool(running or moved)

    def _use(self, file: PlanningFile) -> None:
        try:
            self._workspace.use(file)
        except UserProblem as problem:
            self._window.show_problem(problem)

    def _where_to_save(self, name: str) -> Path | None:
        suggestion = str(Path(self._folder()) / f"{name}{SUFFIX}")
        chosen, _kind = QFileDialog.getSaveFileName(
            self._window,
            self._wording.translate("Files", "Save the planning file as"),
            suggestion,
            self._kinds(),
        )
        if not chosen:
            return None
        path = Path(chosen)
        path = path if path.suffix else path.with_suffix(SUFFIX)
        self._remember_folder(path)
        if path.exists():
            self._window.tell(
                self._wording.of(
                    QT_TRANSLATE_NOOP(
                        "Files", "There is already a file named {name}.\nOpen it, or choose another name."
                    ),
                    name=path.name,
                ),
                Tone.PROBLEM,
            )
            return None
        return path

    def _folder(self) -> str:
        return str(self._workspace.settings.last_folder or documents())

    def _remember_folder(self, path: Path) -> None:
        self._workspace.settings.last_folder = path.parent

    def _kinds(self) -> str:
        kind = self._wording.translate("Files", "Planning files")
        return f"{kind} (*{SUFFIX})"


def _opened(path: Path) -> PlanningFile:
    from models.planning_file.backups import back_up, changed_since_backup
    from models.planning_file.database import PlanningFile

    changed = path.exists() and changed_since_backup(path)
    file = PlanningFile.open(path)
    if changed:
        try:
            back_up(file, reason="start")
        except UserProblem:
            file.close()
            raise
    return file


def _read_what_a_plan_needs() -> None:
    """The first file of the day: what shows it is read from disk here, beside the window."""
    import_module("models.acts")
    import_module("models.queries")
    PAGES[0].load()
