"""What an installation gets is what the checkout has, and nothing besides."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from email import message_from_bytes
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).resolve().parents[2]
PACKAGES = ("desktop", "models", "optimizer", "resources")


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Iterator[zipfile.ZipFile]:
    (built,) = WheelBuilder(str(ROOT)).build(directory=str(tmp_path_factory.mktemp("wheel")))
    with zipfile.ZipFile(built) as opened:
        yield opened


def test_every_resource_is_inside(wheel: zipfile.ZipFile) -> None:
    resources = {
        path.relative_to(ROOT).as_posix()
        for path in (ROOT / "resources").rglob("*")
        if path.is_file() and path.suffix != ".qm"
    }

    assert resources
    assert resources - set(wheel.namelist()) == set()


def test_only_our_packages_are_inside(wheel: zipfile.ZipFile) -> None:
    tops = {name.partition("/")[0] for name in wheel.namelist()}

    assert {top for top in tops if not top.endswith(".dist-info")} == set(PACKAGES)
    assert not [name for name in wheel.namelist() if name.endswith((".pyc", ".bosplan"))]


def test_entry_points_and_licence(wheel: zipfile.ZipFile) -> None:
    (described,) = (name for name in wheel.namelist() if name.endswith("/METADATA"))
    (started,) = (name for name in wheel.namelist() if name.endswith("/entry_points.txt"))
    metadata = message_from_bytes(wheel.read(described))

    assert metadata["License-Expression"] == "EUPL-1.2"
    assert any("licenses/LICENSE" in name for name in wheel.namelist())
    assert "bosattningsplan-cli = desktop.command_line:main" in wheel.read(started).decode()
    assert "bosattningsplan = desktop.__main__:main" in wheel.read(started).decode()
