"""What the window remembers from one day to the next. What changes a result lives in the planning file."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings

from models.wording import Language

RECENT_FILES = 8


class Appearance(StrEnum):
    SYSTEM = "system"
    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


class WindowSettings:
    """Language, appearance, recent files, the state of windows, splitters and column widths, and what was
    filled in on drafts.
    """

    def __init__(self, path: Path) -> None:
        self._store = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def language(self) -> Language:
        return Language.ENGLISH if self._text("language") == Language.ENGLISH else Language.SWEDISH

    @language.setter
    def language(self, language: Language) -> None:
        self._store.setValue("language", language.value)

    @property
    def appearance(self) -> Appearance:
        text = self._text("appearance")
        return Appearance(text) if text in list(Appearance) else Appearance.SYSTEM

    @appearance.setter
    def appearance(self, appearance: Appearance) -> None:
        self._store.setValue("appearance", appearance.value)

    @property
    def recent_files(self) -> tuple[Path, ...]:
        """Newest first; files that are gone are left out."""
        lines = self._text("recent").splitlines()
        return tuple(path for path in map(Path, lines) if path.is_file())

    def remember_file(self, path: Path) -> None:
        whole = path.resolve()
        others = [recent for recent in self.recent_files if recent != whole]
        self._store.setValue("recent", "\n".join(map(str, [whole, *others][:RECENT_FILES])))

    @property
    def last_folder(self) -> Path | None:
        """Where the officer last opened or saved a file."""
        text = self._text("folder")
        return Path(text) if text and Path(text).is_dir() else None

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._store.setValue("folder", str(folder))

    def state(self, name: str) -> QByteArray:
        """The saved state of a window, splitter or header; empty when there is none."""
        value = self._store.value(f"state/{name}")
        return value if isinstance(value, QByteArray) else QByteArray()

    def save_state(self, name: str, state: QByteArray) -> None:
        self._store.setValue(f"state/{name}", state)

    def flag(self, name: str, *, default: bool) -> bool:
        text = self._text(f"flag/{name}")
        return text == "yes" if text else default

    def save_flag(self, name: str, *, value: bool) -> None:
        self._store.setValue(f"flag/{name}", "yes" if value else "no")

    def draft(self, name: str) -> str:
        """As it was saved; empty when there is none."""
        return self._text(f"draft/{name}")

    def save_draft(self, name: str, text: str) -> None:
        self._store.setValue(f"draft/{name}", text)

    def columns(self, table_id: str) -> str:
        """How the columns of a table are laid out, as it was saved; empty when they never were."""
        return self._text(f"columns/{table_id}")

    def save_columns(self, table_id: str, text: str) -> None:
        self._store.setValue(f"columns/{table_id}", text)

    def flush(self) -> None:
        self._store.sync()

    def _text(self, key: str) -> str:
        value = self._store.value(key)
        return value if isinstance(value, str) else ""
