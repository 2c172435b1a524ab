"""How the officer wants maps drawn: kind and number of classes, patterns over the colours."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from models.documents.class_scale import MOST_CLASSES, Classing
from models.wording import QT_TRANSLATE_NOOP, Text, Wording

FEWEST_OFFERED = 3
CLASSINGS: Mapping[Classing, Text] = {
    Classing.EVEN: QT_TRANSLATE_NOOP("Map", "Equally wide classes"),
    Classing.EQUAL_COUNT: QT_TRANSLATE_NOOP("Map", "Equally many in each class"),
}


@dataclass(frozen=True, slots=True)
class MapLook:
    classing: Classing = Classing.EVEN
    most: int = MOST_CLASSES
    textured: bool = False

    def as_text(self) -> str:
        """As it is remembered."""
        return f"{self.classing} {self.most} {self.textured:d}"

    @classmethod
    def from_text(cls, text: str) -> MapLook:
        """What was remembered, the ordinary look where that says nothing."""
        match text.split():
            case [classing, most, textured] if classing in list(Classing) and most in {"3", "4", "5"}:
                return cls(Classing(classing), int(most), textured == "1")
            case _:
                return cls()


class LookButton(QPushButton):
    """A menu of the choices; `changed` carries the new look."""

    changed = Signal(object)  # MapLook

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(wording.translate("Map", "Classes"), parent)
        self.look = MapLook()
        self.classings: dict[Classing, QAction] = {}
        self.numbers: dict[int, QAction] = {}
        menu = QMenu(self)
        kinds, numbers = QActionGroup(self), QActionGroup(self)
        for classing, name in CLASSINGS.items():
            self.classings[classing] = kinds.addAction(wording.of(name))
        for most in range(FEWEST_OFFERED, MOST_CLASSES + 1):
            self.numbers[most] = numbers.addAction(wording.translate("Map", "At most %n classes", None, most))
        self.textured = QAction(wording.translate("Map", "Patterns over the colours"), self)
        for action in (*kinds.actions(), *numbers.actions(), self.textured):
            action.setCheckable(True)
        menu.addActions(kinds.actions())
        menu.addSeparator()
        menu.addActions(numbers.actions())
        menu.addSeparator()
        menu.addAction(self.textured)
        menu.triggered.connect(lambda _action: self._read())
        self.setMenu(menu)
        self.show_look(self.look)

    def show_look(self, look: MapLook) -> None:
        self.look = look
        self.classings[look.classing].setChecked(True)
        self.numbers[look.most].setChecked(True)
        self.textured.setChecked(look.textured)

    def _read(self) -> None:
        self.look = replace(
            self.look,
            classing=next(kind for kind, action in self.classings.items() if action.isChecked()),
            most=next(most for most, action in self.numbers.items() if action.isChecked()),
            textured=self.textured.isChecked(),
        )
        self.changed.emit(self.look)
