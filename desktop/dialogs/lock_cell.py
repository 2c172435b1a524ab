"""The officer's word on one cell: exactly so many, or at most so many, with a reason."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from desktop.dialogs.labelled_fields import labelled_fields
from desktop.dialogs.small_form import lay_out_form
from desktop.messages import quiet_label
from models.domain.snapshot import LockKind
from models.wording import Wording

MOST = 9999


class LockDialog(QDialog):
    """`decided` carries kind, households and reason."""

    decided = Signal(object, int, str)  # LockKind, households, reason

    def __init__(self, where: str, households: int, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        translate = wording.translate
        self.setWindowTitle(translate("Lock", "Lock the cell"))
        self.setMinimumWidth(480)
        self.kind = QComboBox(self)
        self.kind.addItem(translate("Lock", "exactly"), LockKind.EXACTLY)
        self.kind.addItem(translate("Lock", "at most"), LockKind.AT_MOST)
        self.households = QSpinBox(self)
        self.households.setRange(0, MOST)
        self.households.setValue(households)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.textChanged.connect(self._judge)
        self.lock_button = QPushButton(translate("Lock", "Lock"), self)
        self.lock_button.clicked.connect(self._decide)
        heading = QLabel(where, self)
        heading.setProperty("role", "heading")
        form = labelled_fields(
            (
                (translate("Lock", "&Lock to"), self.kind),
                (translate("Lock", "&Households"), self.households),
                (translate("Lock", "&Reason"), self.reason),
            )
        )
        note = quiet_label(translate("Lock", "The lock holds from the next time you plan."), self)
        lay_out_form(self, heading, form, note, self.lock_button, translate("Lock", "Cancel"))
        self._judge()

    def _judge(self) -> None:
        self.lock_button.setEnabled(bool(self.reason.text().strip()))

    def _decide(self) -> None:
        kind = LockKind(self.kind.currentData())  # Qt gives back a plain string
        self.decided.emit(kind, self.households.value(), self.reason.text().strip())
        self.accept()
