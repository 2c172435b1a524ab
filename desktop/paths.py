"""Where the program keeps its own files on this computer; planning files lie where the officer puts them."""

from __future__ import annotations

from pathlib import Path

from platformdirs import user_config_path, user_documents_path, user_log_path

_NAME = "bosattningsplan"


def settings_file() -> Path:
    """Window state: sizes, columns, language. Nothing that changes a result."""
    return user_config_path(_NAME, appauthor=False) / "window.ini"


def log_file() -> Path:
    return user_log_path(_NAME, appauthor=False, ensure_exists=True) / "bosattningsplan.log"


def documents() -> Path:
    """The folder that file dialogs start in the first time."""
    folder = user_documents_path()
    return folder if folder.is_dir() else Path.home()
