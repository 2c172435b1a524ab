"""The officer's word on cells: exactly, at most or at least so many, or none, with a reason."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

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
from desktop.frame.messages import quiet_label
from models.domain.snapshot import LockKind
from models.wording import Wording

MOST = 9999


@dataclass(frozen=True, slots=True)
class LockWish:
    """`households` None keeps each cell as it is; `group_id` None is every household."""

    kind: LockKind
    households: int | None
    reason: str
    group_id: str | None = None
    whole_plan: bool = False


class LockDialog(QDialog):
    """`decided` carries a `LockWish`.

    `groups` (id, words) are the households that one cell can be locked for alone, `now` tells how many
    there are of a group, or of all, in the month or in the whole plan. Of several `cells` each is locked
    to what it holds now.
    """

    decided = Signal(object)  # LockWish

    def __init__(
        self,
        where: str,
        households: int,
        wording: Wording,
        parent: QWidget | None = None,
        *,
        cells: int = 1,
        groups: Sequence[tuple[str, str]] = (),
        now: Callable[[str | None, bool], int] | None = None,
    ) -> None:
        super().__init__(parent)
        self._wording = wording
        self._several = cells > 1
        self._now = now or (lambda _group, _whole: households)
        translate = wording.translate
        self.setWindowTitle(translate("Lock", "Lock the cell"))
        self.setMinimumWidth(480)
        self.kind = QComboBox(self)
        for words, kind in (
            (translate("Lock", "exactly"), LockKind.EXACTLY),
            (translate("Lock", "at most"), LockKind.AT_MOST),
            (translate("Lock", "at least"), LockKind.AT_LEAST),
        ):
            self.kind.addItem(words, kind)
        self.kind.addItem(translate("Lock", "none: nobody may come there"), None)
        self.households = QSpinBox(self)
        self.households.setRange(0, MOST)
        self.households.setValue(households)
        self.group = QComboBox(self)
        self.group.addItem(translate("Lock", "all households"), None)
        for group_id, words in groups:
            self.group.addItem(words, group_id)
        self.scope = QComboBox(self)
        self.scope.addItem(translate("Lock", "this month"), False)
        self.scope.addItem(translate("Lock", "the whole plan"), True)
        self.reason = QLineEdit(self)
        self.reason.setMaxLength(300)
        self.reason.textChanged.connect(self._judge)
        self.kind.currentIndexChanged.connect(self._judge)
        self.group.currentIndexChanged.connect(self._as_now)
        self.scope.currentIndexChanged.connect(self._as_now)
        self.lock_button = QPushButton(translate("Lock", "Lock"), self)
        self.lock_button.clicked.connect(self._decide)
        heading = QLabel(where, self)
        heading.setProperty("role", "heading")
        fields: list[tuple[str, QWidget]] = [(translate("Lock", "&Lock to"), self.kind)]
        if not self._several:
            fields += [
                (translate("Lock", "&Households"), self.households),
                (translate("Lock", "&Which"), self.group),
                (translate("Lock", "Wh&en"), self.scope),
            ]
        fields.append((translate("Lock", "&Reason"), self.reason))
        for field in (self.households, self.group, self.scope):
            field.setVisible(not self._several)
        words = translate("Lock", "The lock holds from the next time you plan.")
        if self._several:
            each = translate("Lock", "Each cell is locked to the number that stands in it now.")
            words = f"{each} {words}"
        note = quiet_label(words, self)
        parts = (heading, labelled_fields(fields), note)
        lay_out_form(self, parts, self.lock_button, translate("Lock", "Cancel"))
        self._judge()

    def _judge(self) -> None:
        self.households.setEnabled(self.kind.currentData() is not None)
        self.lock_button.setEnabled(bool(self.reason.text().strip()))

    def _as_now(self) -> None:
        """Another group or span has another number of its own."""
        self.households.setValue(self._now(self.group.currentData(), bool(self.scope.currentData())))

    def _decide(self) -> None:
        forbids = self.kind.currentData() is None
        kind = LockKind.AT_MOST if forbids else LockKind(self.kind.currentData())  # Qt gives a plain string
        count = 0 if forbids else None if self._several else self.households.value()
        reason, group = self.reason.text().strip(), self.group.currentData()
        self.decided.emit(LockWish(kind, count, reason, group, bool(self.scope.currentData())))
        self.accept()
