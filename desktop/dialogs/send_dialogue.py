"""To whom the papers go and when the answers are wanted."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QDialog, QFileDialog, QLabel, QLineEdit, QPushButton, QWidget

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from desktop.frame.messages import quiet_label
from desktop.workspace import Workspace
from models.wording import QT_TRANSLATE_NOOP, Wording

WEEKS_TO_ANSWER = 4
LONGEST_DIARY_NUMBER = 40

type ChooseFolder = Callable[[QWidget, Workspace], Path | None]


@dataclass(frozen=True, slots=True)
class Addressees:
    """Municipalities one can write to at once; `title` says which and how many."""

    title: str
    codes: tuple[str, ...]


class SendDialogueDialog(QDialog):
    """`wanted` carries the codes of the municipalities, the answer day (ISO) and the diary number."""

    wanted = Signal(object, str, str)  # tuple of codes, answer by, diary number

    def __init__(
        self, addressees: Sequence[Addressees], today: date, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._today = today
        translate = wording.translate
        self.setWindowTitle(translate("SendDialogue", "Papers to the municipalities"))
        self.setMinimumWidth(480)
        self.to = QComboBox(self)
        for group in addressees:
            self.to.addItem(group.title, group.codes)
        self.answer_by = QLineEdit(self)
        self.answer_by.setText((today + timedelta(weeks=WEEKS_TO_ANSWER)).isoformat())
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(LONGEST_DIARY_NUMBER)
        self.diary_number.setPlaceholderText(translate("Preview", "for example 851-1234-2026"))
        self.hint = quiet_label("", self)
        self.write_button = QPushButton(translate("SendDialogue", "Choose a folder …"), self)
        self.write_button.clicked.connect(self._decide)
        lead = QLabel(
            translate(
                "SendDialogue",
                "Each municipality gets a paper (PDF) that shows how its number came about, and a workbook "
                "to answer in. When the files are written the municipalities are marked as asked.",
            ),
            self,
        )
        lead.setWordWrap(True)
        fields = labelled_fields(
            (
                (translate("SendDialogue", "&To"), self.to),
                (translate("SendDialogue", "&Answer no later than"), self.answer_by),
                (translate("SendDialogue", "&Diary number"), self.diary_number),
            )
        )
        lay_out_form(self, (lead, fields, self.hint), self.write_button, translate("SendDialogue", "Cancel"))
        self.answer_by.textChanged.connect(self._judge)
        self._judge()

    def _judge(self) -> None:
        """The button waits while the day cannot be read, or is past."""
        translate, day = self._wording.translate, self._day()
        if day is None:
            self.hint.setText(translate("SendDialogue", "Write the day as year, month and day: 2026-03-15."))
        elif day < self._today:
            self.hint.setText(translate("SendDialogue", "That day is past. Choose a later one."))
        else:
            self.hint.setText(
                translate("SendDialogue", "The files are yours to send: nothing leaves the computer.")
            )
        self.write_button.setEnabled(day is not None and day >= self._today)

    def _day(self) -> date | None:
        try:
            return date.fromisoformat(self.answer_by.text().strip())
        except ValueError:
            return None

    def _decide(self) -> None:
        day = self._day()
        if day is not None:
            self.accept()
            self.wanted.emit(self.to.currentData(), day.isoformat(), self.diary_number.text().strip())


def choose_folder(parent: QWidget, workspace: Workspace) -> Path | None:
    folder = workspace.settings.last_folder or workspace.file.path.parent
    title = workspace.wording.translate("SendDialogue", "Choose a folder for the papers")
    name = QFileDialog.getExistingDirectory(parent, title, str(folder))
    return Path(name) if name else None


def addressees(
    wording: Wording,
    everybody: Sequence[str],
    selected: Sequence[str],
    not_sent: Sequence[str],
    not_answered: Sequence[str],
) -> tuple[Addressees, ...]:
    """The groups that differ from each other, each with at least one municipality."""
    groups = (
        (QT_TRANSLATE_NOOP("SendDialogue", "All municipalities ({count})"), everybody),
        (QT_TRANSLATE_NOOP("SendDialogue", "Those selected in the table ({count})"), selected),
        (QT_TRANSLATE_NOOP("SendDialogue", "Those that nothing is sent to ({count})"), not_sent),
        (QT_TRANSLATE_NOOP("SendDialogue", "Those that have not answered ({count})"), not_answered),
    )
    found: dict[tuple[str, ...], str] = {}
    for title, codes in groups:
        if codes:
            found.setdefault(tuple(sorted(codes)), wording.of(title, count=len(codes)))
    return tuple(Addressees(title, codes) for codes, title in found.items())
