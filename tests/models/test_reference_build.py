from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.resources import RESOURCES
from tests.shared_data import SHARED_DATA, needs_shared_data

INSTALLER = Path(__file__).resolve().parents[2] / "installer"


@needs_shared_data
@pytest.mark.parametrize(
    ("script", "folder"), [("build_reference", "reference"), ("build_example", "example")]
)
def test_what_ships_is_what_the_sources_give(tmp_path: Path, script: str, folder: str) -> None:
    subprocess.run([sys.executable, INSTALLER / f"{script}.py", SHARED_DATA, "--out", tmp_path], check=True)
    built = {path.name: path.read_bytes() for path in tmp_path.iterdir()}
    shipped = {path.name: path.read_bytes() for path in (RESOURCES / folder).iterdir()}
    assert shipped.pop("SOURCES.md")
    assert built == shipped
