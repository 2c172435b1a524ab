"""Who may import whom, read from the source and seen in a running process."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]


def test_import_contracts() -> None:
    """In a process of its own: the linter silences every logger that is there before it."""
    code = "import sys; from importlinter.cli import lint_imports; sys.exit(lint_imports(no_cache=True))"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr


@pytest.mark.parametrize(
    ("imported", "never_loaded"),
    [
        ("models.domain.snapshot", {"sqlalchemy", "PySide6", "openpyxl", "pulp", "numpy"}),
        ("optimizer.solve", {"PySide6", "sqlalchemy", "openpyxl", "typst"}),
        ("models.snapshots", {"PySide6", "pulp", "highspy"}),
        ("desktop.command_line", {"PySide6", "pulp", "typst", "sqlalchemy"}),
        ("desktop.commands.plans", {"PySide6"}),
        ("desktop.commands.reading", {"PySide6", "pulp", "highspy"}),
        ("desktop.commands.solving", {"PySide6"}),
        ("desktop.without_window.planning", {"PySide6", "openpyxl", "pulp", "highspy"}),
        ("desktop.batch", {"PySide6"}),
        ("desktop.app", {"pulp", "highspy", "pyqtgraph", "typst"}),
    ],
)
def test_what_is_loaded(imported: str, never_loaded: set[str]) -> None:
    loaded = _loaded_by(imported)

    assert imported.partition(".")[0] in loaded
    assert not loaded & never_loaded


def _loaded_by(module: str) -> set[str]:
    code = f"import {module}, json, sys; print(json.dumps(sorted(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)
    return {name.partition(".")[0] for name in json.loads(told.stdout)}
