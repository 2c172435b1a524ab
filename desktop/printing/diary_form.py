"""What most papers ask: the diary number, and for some whether small numbers are merged."""

from __future__ import annotations

from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QLineEdit, QWidget

from desktop.dialogs.send_dialogue import LONGEST_DIARY_NUMBER
from desktop.printing.paper import PaperForm
from models.wording import Wording

_FIELD_WIDTH = 240


class DiaryForm(PaperForm):
    """`about_public` is the tool tip of the public version; without it there is none to choose."""

    def __init__(self, wording: Wording, about_public: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.diary_number = QLineEdit(self)
        self.diary_number.setMaxLength(LONGEST_DIARY_NUMBER)
        self.diary_number.setFixedWidth(_FIELD_WIDTH)
        self.diary_number.setPlaceholderText(wording.translate("Preview", "for example 851-1234-2026"))
        self.diary_number.editingFinished.connect(self.changed)
        self.public = QCheckBox(
            wording.translate("Preview", "Public version (small numbers are merged)"), self
        )
        self.public.setToolTip(about_public)
        self.public.setVisible(bool(about_public))
        self.public.toggled.connect(self.changed)
        label = QLabel(wording.translate("Preview", "Diary number"), self)
        label.setBuddy(self.diary_number)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(label)
        layout.addWidget(self.diary_number)
        layout.addSpacing(16)
        layout.addWidget(self.public)
        layout.addStretch(1)

    @property
    def written_number(self) -> str:
        """The diary number without the spaces around it."""
        return self.diary_number.text().strip()
