"""What a version of the year's quotas rests on: the statute and from when, if they are known."""

from __future__ import annotations

import re
from datetime import date
from typing import Self

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QLabel, QLineEdit, QPushButton, QWidget

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from desktop.frame.messages import quiet_label
from models.queries import QuotaVersionRow
from models.wording import QT_TRANSLATE_NOOP, Wording

_STATUTE = re.compile(r"(?:SFS\s*)?(\d{4}:\d{1,4})", re.IGNORECASE)


def statute(text: str) -> str | None:
    """The SFS number as it is printed, empty for an empty text, None when it cannot be read."""
    text = text.strip()
    found = _STATUTE.fullmatch(text)
    if found:
        return f"SFS {found[1]}"
    return None if text else ""


class VersionDialog(QDialog):
    """`decided` carries the statute as it is printed and an ISO date; either may be empty."""

    decided = Signal(str, str)  # SFS, in force

    def __init__(
        self, year: int, title: str, lead: str, act: str, wording: Wording, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        translate, of = wording.translate, wording.of
        self.setWindowTitle(title)
        self.setMinimumWidth(480)
        self.sfs = QLineEdit(self)
        self.sfs.setPlaceholderText(translate("NewVersion", "for example 2024:480"))
        self.in_force = QLineEdit(self)
        self.in_force.setPlaceholderText(
            of(QT_TRANSLATE_NOOP("NewVersion", "for example {date}"), date=f"{year}-06-01")
        )
        self.hint = quiet_label("", self)
        self.make_button = QPushButton(act, self)
        self.make_button.clicked.connect(self._decide)
        says = QLabel(lead, self)
        says.setWordWrap(True)
        fields = labelled_fields(
            (
                (translate("NewVersion", "&SFS number"), self.sfs),
                (translate("NewVersion", "&In force from"), self.in_force),
            )
        )
        lay_out_form(self, (says, fields, self.hint), self.make_button, translate("NewVersion", "Cancel"))
        self.sfs.textChanged.connect(self._judge)
        self.in_force.textChanged.connect(self._judge)
        self._judge()

    @classmethod
    def of_new(cls, year: int, wording: Wording, parent: QWidget | None = None) -> Self:
        """Asks about a version that is made."""
        translate, of = wording.translate, wording.of
        title = of(QT_TRANSLATE_NOOP("NewVersion", "New version of the quotas for {year}"), year=str(year))
        lead = translate(
            "NewVersion", "The new version begins as a copy. The version before it is kept as it is."
        )
        return cls(year, title, lead, translate("NewVersion", "Make the version"), wording, parent)

    @classmethod
    def of_known(cls, version: QuotaVersionRow, wording: Wording, parent: QWidget | None = None) -> Self:
        """Asks about a version that is there, filled with what is known of it."""
        translate, of = wording.translate, wording.of
        text = QT_TRANSLATE_NOOP("NewVersion", "Version {version} of the quotas for {year}")
        title = of(text, version=version.version, year=str(version.year))
        lead = translate(
            "NewVersion",
            "The statute of the county quota, and from when it is in force. The decision says both.",
        )
        dialog = cls(version.year, title, lead, translate("NewVersion", "Save"), wording, parent)
        dialog.sfs.setText(version.sfs)
        dialog.in_force.setText(version.in_force)
        return dialog

    def _judge(self) -> None:
        """The button waits while something written cannot be read; what is wrong is said."""
        translate = self._wording.translate
        sfs, in_force = statute(self.sfs.text()), self._day()
        if sfs is None:
            self.hint.setText(translate("NewVersion", "Write the SFS number as year and number: 2024:480."))
        elif in_force is None:
            self.hint.setText(translate("NewVersion", "Write the date as year, month and day: 2024-06-01."))
        else:
            self.hint.setText(translate("NewVersion", "Leave empty what is not known."))
        self.make_button.setEnabled(sfs is not None and in_force is not None)

    def _day(self) -> str | None:
        text = self.in_force.text().strip()
        try:
            return date.fromisoformat(text).isoformat() if text else ""
        except ValueError:
            return None

    def _decide(self) -> None:
        self.decided.emit(statute(self.sfs.text()) or "", self._day() or "")
        self.accept()
