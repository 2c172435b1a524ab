"""Dialog: which municipalities are asked about their quota, what they answer, and what came of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from operator import attrgetter
from typing import TYPE_CHECKING, override

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLabel, QSplitter, QVBoxLayout, QWidget

from desktop.dialogs.send_dialogue import ChooseFolder, SendDialogueDialog, addressees, choose_folder
from desktop.frame.actions import WindowActions
from desktop.frame.draft_facts import DraftFacts
from desktop.look.icons import icon
from desktop.pages.dialogue.edits import AnswerEdits, NoteEdits, today
from desktop.pages.dialogue.words import STATUSES, facts, history, state_line
from desktop.pages.municipality_column import county_column, municipality_column
from desktop.pages.page import Explanation
from desktop.pages.table_page import TablePage
from desktop.tables.table_column import TableColumn, computed, entered
from desktop.tables.table_panel import TablePanel
from desktop.without_window.dialogue_papers import Mailing, write_mailing
from desktop.workspace import Workspace
from models import acts, queries
from models.domain.quota_paper import DialogueStatus
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress
from models.queries import DialogueRow, NoteRow
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.dialogue_layout import DIALOGUE, NOTES
from models.workbooks.shared_columns import PERSONS

if TYPE_CHECKING:
    from desktop.printing.paper import PaperForm

_LOG = QT_TRANSLATE_NOOP("Dialogue", "Log")
_MARKS = {DialogueStatus.SENT: "export", DialogueStatus.ANSWERED: "done"}

_DAY_SIGNS, _STATUS_SIGNS = 16, 18  # room in a column, in signs of text


class DialoguePage(TablePage):
    id = "dialogue"
    title = QT_TRANSLATE_NOOP("Dialogue", "Dialogue")
    icon = "dialogue"
    reads = frozenset({"dialogue", "dialogue_note", "municipal_quota", "municipality", "quota_version"})

    def __init__(
        self, workspace: Workspace, actions: WindowActions, *, choose: ChooseFolder = choose_folder
    ) -> None:
        super().__init__(workspace, actions)
        translate = self.wording.translate
        self.choose = choose
        self._notes: dict[str, list[NoteRow]] = {}
        self.send_dialog: SendDialogueDialog | None = None
        self._answers: TablePanel = self.add_table(
            "dialogue",
            self.title,
            _columns(self.wording),
            edits=AnswerEdits(workspace),
            key=attrgetter("municipality_code"),
            sorted_by=0,
        )
        self.log: TablePanel = self.add_table(
            "dialogue_notes",
            _LOG,
            (entered(NOTES, "day"), entered(NOTES, "kind"), entered(NOTES, "text")),
            edits=NoteEdits(workspace, self._code),
        )
        self._log_title = QLabel()
        self._log_title.setProperty("role", "heading")
        self._split = QSplitter(Qt.Orientation.Vertical)
        self._split.setChildrenCollapsible(False)
        self._split.addWidget(self._answers)
        self._split.addWidget(self._titled_log())
        self._split.setStretchFactor(0, 3)
        self._split.setStretchFactor(1, 2)
        self._split.restoreState(workspace.settings.state("dialogue_split"))
        self._split.splitterMoved.connect(
            lambda *_: workspace.settings.save_state("dialogue_split", self._split.saveState())
        )
        self.body.addWidget(self._split, 1)
        self._answers.selected.connect(self._show_log)
        self.write_papers = self._act(
            "export", translate("Dialogue", "Write papers to the municipalities …"), self._ask_to_whom
        )
        self.write_papers.setToolTip(
            translate(
                "Dialogue",
                "A paper and a workbook to answer in, for each municipality, in a folder you choose.",
            )
        )
        self.read_answers = self._act(
            "import", translate("Dialogue", "Read in answers …"), actions.import_workbook.trigger
        )
        self.read_answers.setToolTip(
            translate("Dialogue", "Imports the workbooks that the municipalities have filled in.")
        )
        self.use_as_criterion = self._act(
            "quotas", translate("Dialogue", "Use as a criterion"), self._use_as_criterion
        )
        self.use_as_criterion.setToolTip(
            translate(
                "Dialogue",
                "The numbers that municipalities ask for become values of the criterion requested quota.",
            )
        )

    @property
    def panel(self) -> TablePanel:
        return self.log if self.log.isAncestorOf(self.focusWidget() or self) else self._answers

    @override
    def primary_actions(self) -> Sequence[QAction]:
        return (self.write_papers, self.read_answers)

    @override
    def redraw(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        notes: dict[str, list[NoteRow]] = defaultdict(list)
        with self.workspace.file.reading() as session:
            rows = queries.dialogue_rows(session, year, version)
            for note in queries.dialogue_notes(session, year, version):
                notes[note.municipality_code].append(note)
        self._notes = notes
        self._answers.set_rows(rows)
        self._show_log()

    @override
    def state_line(self) -> str:
        return state_line(list(self._answers.model.all_rows), self.wording)

    @override
    def explanation(self) -> Explanation | None:
        row = self._answers.row()
        if not isinstance(row, DialogueRow):
            return None
        text = history(row, self.wording) or self.wording.translate(
            "Dialogue", "Nothing has been sent, said or changed yet."
        )
        requested = any(other.requested is not None for other in self._answers.model.all_rows)
        status = self.wording.translate("Dialogue", "Status"), self.wording.of(STATUSES[row.status])
        return Explanation(
            row.municipality,
            (status, *facts(row, self.wording)),
            text,
            (self.use_as_criterion,) if requested else (),
        )

    @override
    def paper_form(self) -> PaperForm | str:
        """To the municipality that is selected."""
        from desktop.printing.dialogue_paper import form_of_dialogue

        return form_of_dialogue(self.workspace, self._code())

    @override
    def go_to(self, key: object, column: object = None) -> None:
        self._answers.go_to(key, str(column or "requested"))

    def _code(self) -> str | None:
        row = self._answers.row()
        return row.municipality_code if isinstance(row, DialogueRow) else None

    def _show_log(self) -> None:
        row = self._answers.row()
        self.log.setEnabled(isinstance(row, DialogueRow))
        if isinstance(row, DialogueRow):
            self.log.set_rows(self._notes.get(row.municipality_code, ()))
            self._log_title.setText(
                self.wording.of(
                    QT_TRANSLATE_NOOP("Dialogue", "Log for {municipality}: what was said and changed"),
                    municipality=row.municipality,
                )
            )
        else:
            self.log.set_rows(())
            self._log_title.setText(
                self.wording.translate("Dialogue", "Select a municipality to see and write its log")
            )

    def _ask_to_whom(self) -> None:
        rows: list[DialogueRow] = list(self._answers.model.all_rows)
        groups = addressees(
            self.wording,
            [row.municipality_code for row in rows],
            self._selected(),
            [row.municipality_code for row in rows if row.status is DialogueStatus.NOT_SENT],
            [row.municipality_code for row in rows if row.status is DialogueStatus.SENT],
        )
        self.send_dialog = SendDialogueDialog(
            groups, date.fromisoformat(today()), self.wording, self.window()
        )
        self.send_dialog.diary_number.setText(self._draft().read().diary_number)
        self.send_dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.send_dialog.wanted.connect(self._write)
        self.send_dialog.open()

    def _draft(self) -> DraftFacts:
        workspace = self.workspace
        return DraftFacts(workspace.settings, workspace.file, workspace.year, workspace.version or "")

    def _selected(self) -> list[str]:
        rows = [self._answers.model.row_at(line) for line in self._answers.view.lines()]
        return [row.municipality_code for row in rows if isinstance(row, DialogueRow)]

    def _write(self, codes: tuple[str, ...], answer_by: str, diary_number: str) -> None:
        """Away from the window; when all files are there the municipalities are marked as asked."""
        folder = self.choose(self, self.workspace)
        if folder is None:
            return
        self.workspace.settings.last_folder = folder
        self._draft().write_diary_number(diary_number)
        file, wording = self.workspace.file, self.wording
        mailing = Mailing(
            self.workspace.year, self.workspace.version or "", codes, today(), answer_by, diary_number
        )

        def work(progress: OnProgress, cancelled: IsCancelled) -> dict[str, int]:
            return write_mailing(file, mailing, folder, wording, progress, cancelled)

        def done(proposed: dict[str, int]) -> None:
            if self.workspace.is_open and self.workspace.file is file:
                self._mark_sent(mailing, proposed, str(folder))

        self.workspace.jobs.start(
            work,
            title=wording.translate("Dialogue", "Writing papers to the municipalities"),
            done=done,
            failed=self.refused.emit,
            cancelled=lambda: self.told.emit(
                wording.translate("Dialogue", "Cancelled. No paper was written and nothing is marked.")
            ),
        )

    def _mark_sent(self, mailing: Mailing, proposed: dict[str, int], folder: str) -> None:
        try:
            with self.workspace.file.reading() as session:
                edit = acts.mark_sent(session, mailing.year, mailing.version, proposed, mailing.day, proposed)
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)
            return
        self.told.emit(
            self.wording.translate(
                "Dialogue",
                "Papers to %n municipalities are written to {folder}, and they are marked as asked.",
                None,
                len(proposed),
                folder=folder,
            )
        )

    def _use_as_criterion(self) -> None:
        year, version = self.workspace.year, self.workspace.version or ""
        try:
            with self.workspace.file.reading() as session:
                edit = acts.criterion_from_dialogue(session, year, version)
            self.workspace.do(edit)
        except UserProblem as problem:
            self.refused.emit(problem)
            return
        self.told.emit(
            self.wording.translate(
                "Dialogue", "The requested numbers now stand as a criterion on the page Quotas."
            )
        )

    def _act(self, sign: str, words: str, act: Callable[[], object]) -> QAction:
        action = QAction(icon(sign), words, self)
        action.setIconText(words)  # with its dots, unlike Qt's own
        action.triggered.connect(lambda: act())
        return action

    def _titled_log(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._log_title)
        column.addWidget(self.log, 1)
        return holder


def _columns(wording: Wording) -> tuple[TableColumn, ...]:
    status = computed(
        "status",
        QT_TRANSLATE_NOOP("Dialogue", "Status"),
        read=lambda row: wording.of(STATUSES[row.status]),
    )
    return (
        municipality_column(QT_TRANSLATE_NOOP("Dialogue", "Municipality")),
        computed("quota", QT_TRANSLATE_NOOP("Dialogue", "Municipal quota"), unit=PERSONS, numeric=True),
        replace(status, mark=lambda row: _MARKS.get(row.status), room=_STATUS_SIGNS),
        replace(computed("sent", QT_TRANSLATE_NOOP("Dialogue", "Asked on")), room=_DAY_SIGNS),
        replace(entered(DIALOGUE, "answered"), room=_DAY_SIGNS),
        entered(DIALOGUE, "requested"),
        computed(
            "difference",
            QT_TRANSLATE_NOOP("Dialogue", "Difference"),
            unit=PERSONS,
            numeric=True,
            signed=True,
            help=QT_TRANSLATE_NOOP("Dialogue", "The requested number less the municipal quota."),
        ),
        entered(DIALOGUE, "comment"),
        county_column(),
    )
