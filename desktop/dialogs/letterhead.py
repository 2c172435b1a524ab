"""Who the papers are from: entered once, seen on a first page before it is kept."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from desktop.frame.messages import MessageBar, Tone, in_words, quiet_label
from desktop.workspace import Workspace
from models import acts, queries
from models.documents.logos import LARGEST, plain_logo
from models.documents.parts import Document, Paragraph
from models.domain.letterhead import Letterhead
from models.errors import UserProblem
from models.progress import IsCancelled, OnProgress
from models.saving import reason_of
from models.wording import Wording

REST_MILLISECONDS = 400
"""After the last key, until the page is drawn again."""
_DPI = 60
_LINES = 4
_PAGE_WIDTH = 500


def choose_picture(parent: QWidget, workspace: Workspace) -> Path | None:
    """None when the officer changes their mind."""
    translate = workspace.wording.translate
    folder = workspace.settings.last_folder or workspace.file.path.parent
    name, _ = QFileDialog.getOpenFileName(
        parent,
        translate("Letterhead", "Choose a logo"),
        str(folder),
        translate("Letterhead", "Pictures") + " (*.png *.svg)",
    )
    return Path(name) if name else None


class LetterheadDialog(QDialog):
    """An empty one takes the letterhead away."""

    def __init__(
        self,
        workspace: Workspace,
        parent: QWidget | None = None,
        *,
        choose: Callable[[QWidget, Workspace], Path | None] = choose_picture,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._wording, self._choose = workspace, workspace.wording, choose
        translate = self._wording.translate
        self.setWindowTitle(translate("Letterhead", "Letterhead"))
        workspace.opened.connect(self.close)  # it is of a planning file that is no longer open
        self.messages = MessageBar(self._wording)
        with workspace.file.reading() as session:
            head = queries.letterhead(session)
        self._logo = head.logo
        self.authority = QLineEdit(head.authority, self)
        self.address = self._lines(head.address)
        self.contact = self._lines(head.contact)
        self.logo_text = QLineEdit(head.logo_text, self)
        self.logo_text.setPlaceholderText(
            translate("Letterhead", "what it shows, for those who do not see it")
        )
        self.choose_button = QPushButton(translate("Letterhead", "Choose a &logo …"), self)
        self.choose_button.setAutoDefault(False)
        self.choose_button.clicked.connect(self._choose_logo)
        self.remove_button = QPushButton(translate("Letterhead", "&Remove the logo"), self)
        self.remove_button.setAutoDefault(False)
        self.remove_button.clicked.connect(lambda: self._take(None))
        self.page = QLabel(self)
        self.page.setMinimumWidth(_PAGE_WIDTH)
        self.page.setAccessibleName(translate("Letterhead", "Upper half of a first page"))
        self.save_button = QPushButton(translate("Letterhead", "&Save"), self)
        self.save_button.setProperty("primary", True)
        self.save_button.setDefault(True)
        self.save_button.clicked.connect(self.save)
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(REST_MILLISECONDS)
        self._resting.timeout.connect(self._draw)
        for line in (self.authority, self.logo_text):
            line.textChanged.connect(self._resting.start)
        for lines in (self.address, self.contact):
            lines.textChanged.connect(self._resting.start)
        self._lay_out()
        self._take(head.logo)

    @property
    def head(self) -> Letterhead:
        """As it is entered."""
        return Letterhead(
            authority=self.authority.text().strip(),
            address=_entered(self.address),
            contact=_entered(self.contact),
            logo=self._logo,
            logo_text=self.logo_text.text().strip(),
        )

    def take_logo(self, path: Path) -> None:
        """Reads it and draws it on a page; only what can be printed is taken."""
        shown = replace(self.head, logo_text=self.logo_text.text().strip() or path.stem)
        wording = self._wording

        def work(_progress: OnProgress, _cancelled: IsCancelled) -> tuple[bytes, bytes]:
            logo = plain_logo(_content(path))
            return logo, _first_page(replace(shown, logo=logo), wording)

        self._workspace.jobs.start(
            work,
            title=wording.translate("Letterhead", "Reading the logo"),
            done=self._taken,
            failed=self._refuse,
        )

    def save(self) -> None:
        """One undo step; the dialog stays where something cannot be kept."""
        try:
            with self._workspace.file.reading() as session:
                edit = acts.set_letterhead(session, self.head)
            self._workspace.do(edit)
        except UserProblem as problem:
            self._refuse(problem)
            if problem.code == "LOGO_WITHOUT_TEXT":
                self.logo_text.setFocus()
            return
        self.accept()

    def _choose_logo(self) -> None:
        path = self._choose(self, self._workspace)
        if path is not None:
            self._workspace.settings.last_folder = path.parent
            self.take_logo(path)

    def _taken(self, found: tuple[bytes, bytes]) -> None:
        logo, page = found
        self.messages.forget_problem()
        self._logo = logo
        self._follow_logo()
        if not self.logo_text.text().strip():
            self.logo_text.setText(self.authority.text().strip())
        self._show(page)

    def _take(self, logo: bytes | None) -> None:
        self._logo = logo
        self._follow_logo()
        self._draw()

    def _follow_logo(self) -> None:
        self.remove_button.setEnabled(self._logo is not None)
        self.logo_text.setEnabled(self._logo is not None)

    def _draw(self) -> None:
        head, wording = self.head, self._wording
        self._workspace.jobs.start(
            lambda _progress, _cancelled: _first_page(head, wording),
            title=wording.translate("Letterhead", "Drawing the letterhead"),
            done=self._show,
            failed=self._refuse,
            quiet=True,
        )

    def _show(self, page: bytes) -> None:
        """The upper half, where the letterhead stands."""
        image = QImage.fromData(page)
        half = image.copy(0, 0, image.width(), image.height() // 2)
        self.page.setPixmap(QPixmap.fromImage(half))

    def _refuse(self, error: Exception) -> None:
        self.messages.tell(in_words(error, self._wording), Tone.PROBLEM)

    def _lines(self, lines: tuple[str, ...]) -> QPlainTextEdit:
        field = QPlainTextEdit("\n".join(lines), self)
        field.setTabChangesFocus(True)
        field.setFixedHeight(_LINES * field.fontMetrics().lineSpacing() + 16)
        return field

    def _lay_out(self) -> None:
        translate = self._wording.translate
        fields = QVBoxLayout()
        fields.setSpacing(4)
        for words, field in (
            (translate("Letterhead", "A&uthority"), self.authority),
            (translate("Letterhead", "&Address"), self.address),
            (translate("Letterhead", "&Contact"), self.contact),
            (translate("Letterhead", "&Description of the logo"), self.logo_text),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            fields.addWidget(label)
            fields.addWidget(field)
            fields.addSpacing(8)
        logo = QHBoxLayout()
        logo.setSpacing(8)
        logo.addWidget(self.choose_button)
        logo.addWidget(self.remove_button)
        fields.addLayout(logo)
        fields.addStretch(1)
        shown = QVBoxLayout()
        shown.setSpacing(8)
        shown.addWidget(self.page)
        shown.addWidget(
            quiet_label(
                translate(
                    "Letterhead",
                    "Stands first on every paper, as PDF and as web page. "
                    "Everything that is printed from this planning file has it.",
                ),
                self,
            )
        )
        shown.addStretch(1)
        middle = QHBoxLayout()
        middle.setSpacing(24)
        middle.addLayout(fields, 1)
        middle.addLayout(shown)
        cancel = QPushButton(translate("Letterhead", "Cancel"), self)
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        buttons.addStretch(1)
        buttons.addWidget(cancel)
        buttons.addWidget(self.save_button)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(24, 16, 24, 16)
        layout.setSpacing(16)
        layout.addWidget(self.messages)
        layout.addLayout(middle, 1)
        layout.addLayout(buttons)


def open_letterhead(workspace: Workspace, parent: QWidget) -> LetterheadDialog:
    dialog = LetterheadDialog(workspace, parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.show()
    return dialog


def _entered(field: QPlainTextEdit) -> tuple[str, ...]:
    return tuple(line.strip() for line in field.toPlainText().splitlines() if line.strip())


def _content(path: Path) -> bytes:
    """No more than is needed to see that it is too much."""
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except OSError as error:
        raise UserProblem("FILE_OUT_OF_REACH", path=str(path), reason=reason_of(error)) from None


def _first_page(head: Letterhead, wording: Wording) -> bytes:
    from models.documents.pdf import to_pages

    translate = wording.translate
    document = Document(
        title=translate("Letterhead", "A paper"),
        language=wording.language,
        created=datetime(2000, 1, 1, tzinfo=UTC),
        stamp=translate("Documents", "DRAFT"),
        every_page=(),
        page_word=translate("Documents", "Page"),
        table_word=translate("Documents", "Table"),
        figure_word=translate("Documents", "Figure"),
        blocks=(Paragraph(translate("Letterhead", "The paper's own words follow here.")),),
        landscape=False,
    )
    return to_pages(document.under(head), _DPI)[0]
