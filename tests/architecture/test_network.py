"""One room speaks with the network, and nothing loads it before the officer asks."""

from __future__ import annotations

import ast
import json
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
ROOM = Path("models/fetching")
SPEAKS = {"urllib.request", "urllib.error", "http", "socket", "ssl", "ftplib", "smtplib", "socketserver"}
SPEAKS |= {"PySide6.QtNetwork", "PySide6.QtWebEngineCore", "requests", "httpx", "aiohttp", "urllib3"}


def test_only_one_room_speaks_with_the_network() -> None:
    speaking = {
        path.relative_to(ROOT).as_posix()
        for package in ("models", "optimizer", "desktop")
        for path in (ROOT / package).rglob("*.py")
        for name in _imported(path)
        if any(name == each or name.startswith(f"{each}.") for each in SPEAKS)
    }

    assert speaking == {(ROOM / "transport.py").as_posix()}


@pytest.mark.parametrize("module", ["desktop.app", "desktop.command_line", "models.imports"])
def test_nothing_loads_it_from_the_start(module: str) -> None:
    code = f"import {module}, json, sys; print(json.dumps(sorted(sys.modules)))"
    told = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=True)

    assert "models.fetching.transport" not in json.loads(told.stdout)


def _imported(path: Path) -> Iterator[str]:
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)
