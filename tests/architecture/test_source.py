"""The habits of the source that a machine can see."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LONGEST_FILE = 400
NAMES_THAT_SAY_NOTHING = re.compile(r"(^|/)(utils?|helpers?|common|misc|manager|base)\.py$")
PLACES_OF_ONE_MACHINE = re.compile(
    r"/(?:work|farm|root)/|pypi\.or[g]|pythonhoste[d]|deb\.debia[n]|registry\.npmj[s]|\.librar[y]"
)


@pytest.mark.parametrize(
    "arguments",
    [["ruff", "check"], ["ruff", "format", "--check"], ["mypy"]],
    ids=["ruff", "format", "types"],
)
def test_static_checks(arguments: list[str]) -> None:
    done = subprocess.run([sys.executable, "-m", *arguments], cwd=ROOT, capture_output=True, text=True)

    assert done.returncode == 0, done.stdout + done.stderr


def test_names_say_what_is_inside() -> None:
    assert [name for name in _tracked() if NAMES_THAT_SAY_NOTHING.search(name)] == []


def test_no_file_is_two_rooms() -> None:
    too_long = {
        name: lines
        for name in _tracked()
        if name.endswith(".py")
        and (lines := len((ROOT / name).read_text("utf-8").splitlines())) > LONGEST_FILE
    }

    assert too_long == {}


def test_nothing_names_the_machine_it_was_made_on() -> None:
    named = [
        f"{name}:{number}"
        for name in _tracked()
        for number, line in enumerate(_lines(ROOT / name), start=1)
        if PLACES_OF_ONE_MACHINE.search(line)
    ]

    assert named == []


def test_every_library_that_is_used_is_declared() -> None:
    """What is there only because another library needs it may be gone tomorrow."""
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    declared = {canonicalize_name(Requirement(line).name) for line in project["project"]["dependencies"]}
    ours = {"models", "optimizer", "desktop"}
    providers = packages_distributions()
    undeclared = {
        f"{path.relative_to(ROOT)}: {name}"
        for package in ours
        for path in (ROOT / package).rglob("*.py")
        for name in _imported(path) - ours - sys.stdlib_module_names
        if not {canonicalize_name(provider) for provider in providers.get(name, ())} & declared
    }

    assert undeclared == set()


def test_resources_and_installer_are_no_packages() -> None:
    assert list((ROOT / "resources").rglob("*.py")) == []
    assert list((ROOT / "installer").rglob("__init__.py")) == []


def test_ci_runs_exactly_the_second_command() -> None:
    commands = [
        line
        for line in (ROOT / ".ci/run").read_text("utf-8").splitlines()
        if not line.startswith(("#", "set ", "cd "))
    ]

    assert commands == ["python3 installer/bootstrap.py test"]


def _imported(path: Path) -> set[str]:
    names: set[str] = set()
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            names |= {alias.name for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and not node.level:
            names.add(node.module or "")
    return {name.partition(".")[0] for name in names}


def _tracked() -> list[str]:
    listed = subprocess.run(
        ["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, encoding="utf-8"
    )
    if listed.returncode:
        pytest.skip("this is no git checkout, so nobody knows which files are ours")
    return [name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def _lines(path: Path) -> list[str]:
    try:
        return path.read_text("utf-8").splitlines()
    except UnicodeDecodeError:
        return []
