"""Printer, pages, copies and sides, beside the pages; printer and sides are remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QPushButton, QSpinBox, QVBoxLayout, QWidget

from desktop.printing.order import MOST_COPIES, PrinterOffer, PrintOrder, Sides, pages_named
from desktop.settings import WindowSettings
from models.wording import QT_TRANSLATE_NOOP, Wording

_FILE = ""
"""Stands among the printers for a PDF file."""
_SIDES = {
    Sides.ONE: QT_TRANSLATE_NOOP("Printing", "One side of the paper"),
    Sides.LONG_EDGE: QT_TRANSLATE_NOOP("Printing", "Both sides, turned on the long edge"),
    Sides.SHORT_EDGE: QT_TRANSLATE_NOOP("Printing", "Both sides, turned on the short edge"),
}


class PrintChoices(QWidget):
    """`wanted` and `more_wanted` tell that the officer prints, here or through the system's own dialog."""

    wanted = Signal()
    more_wanted = Signal()

    def __init__(self, wording: Wording, settings: WindowSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording, self._settings = wording, settings
        translate = wording.translate
        self._two_sided: dict[str, bool] = {}
        self.printer = QComboBox(self)
        self.printer.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.pages = QLineEdit(self)
        self.pages.setPlaceholderText(translate("Printing", "all, or for example 1-3, 5"))
        self.only_pictures = QLabel(
            translate(
                "Printing",
                "Chosen pages become pictures that cannot be read aloud. The whole paper stays readable.",
            ),
            self,
        )
        self.only_pictures.setWordWrap(True)
        self.only_pictures.setProperty("role", "small")
        self.pages.textChanged.connect(lambda _text: self._warn())
        self.copies = QSpinBox(self)
        self.copies.setRange(1, MOST_COPIES)
        self.copies.lineEdit().setAccessibleName(translate("Printing", "C&opies").replace("&", ""))
        self.sides = QComboBox(self)
        self.sides.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        for sides, words in _SIDES.items():
            self.sides.addItem(wording.of(words), sides.value)
        self.act = QPushButton(translate("Printing", "Prin&t"), self)
        self.act.setProperty("primary", True)
        self.act.setAutoDefault(False)
        self.act.clicked.connect(self.wanted)
        self.more = QPushButton(translate("Printing", "The printer's own &settings …"), self)
        self.more.setAutoDefault(False)
        self.more.clicked.connect(self.more_wanted)
        self.printer.activated.connect(lambda _row: self._settings.save_draft("printer", self._name))
        self.printer.currentIndexChanged.connect(lambda _row: self._follow_printer())
        self.sides.activated.connect(lambda _row: self._settings.save_draft("sides", self._sides.value))
        self._lay_out()
        self.offer(())

    @property
    def is_file(self) -> bool:
        """Whether the pages become a PDF instead of paper."""
        return self._name == _FILE

    def offer(self, printers: Sequence[PrinterOffer]) -> None:
        """The one that was used last is chosen, else the first; a file is always there."""
        self._two_sided = {printer.name: printer.two_sided for printer in printers}
        last = self._settings.draft("printer")
        self.printer.clear()
        for printer in printers:
            self.printer.addItem(printer.name, printer.name)
        self.printer.addItem(self._wording.translate("Printing", "PDF file"), _FILE)
        self.printer.setCurrentIndex(max(0, self.printer.findData(last) if last in self._two_sided else 0))
        self._follow_printer()

    def order(self, count: int) -> PrintOrder:
        """Of a paper with so many pages. `UserProblem` when they are named otherwise than can be read."""
        pages = pages_named(self.pages.text(), count)
        return PrintOrder(self._name, pages, self.copies.value(), self._sides)

    @property
    def _name(self) -> str:
        name: str = self.printer.currentData() or _FILE
        return name

    @property
    def _sides(self) -> Sides:
        return Sides(self.sides.currentData()) if self.sides.isEnabled() else Sides.ONE

    def _follow_printer(self) -> None:
        two_sided = self._two_sided.get(self._name, False)
        wanted = self._settings.draft("sides") if two_sided else Sides.ONE.value
        self.sides.setEnabled(two_sided)
        self.sides.setCurrentIndex(max(0, self.sides.findData(wanted)))
        self.sides.setToolTip(
            ""
            if two_sided
            else self._wording.translate("Printing", "This printer says that it prints on one side only.")
        )
        self.copies.setEnabled(not self.is_file)
        if self.is_file:
            self.copies.setValue(1)
        self._warn()

    def _warn(self) -> None:
        """A file of some pages is not the accessible one."""
        self.only_pictures.setVisible(self.is_file and bool(self.pages.text().strip()))
        self.pages.setAccessibleDescription(
            "" if self.only_pictures.isHidden() else self.only_pictures.text()
        )

    def _lay_out(self) -> None:
        translate = self._wording.translate
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        for words, field in (
            (translate("Printing", "Pr&inter"), self.printer),
            (translate("Printing", "Pa&ges"), self.pages),
            (translate("Printing", "C&opies"), self.copies),
            (translate("Printing", "Si&des"), self.sides),
        ):
            label = QLabel(words, self)
            label.setBuddy(field)
            field.setAccessibleName(words.replace("&", ""))
            layout.addWidget(label)
            layout.addWidget(field)
            if field is self.pages:
                layout.addWidget(self.only_pictures)
            layout.addSpacing(4)
        layout.addWidget(self.act)
        layout.addWidget(self.more)
