"""The two commands of the README, as far as they can be tried without a new machine."""

from __future__ import annotations

import ast
import importlib.util
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path
from types import ModuleType

import pytest
from packaging.requirements import Requirement

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = ROOT / "installer/bootstrap.py"
LOCK_PATH = ROOT / "installer/requirements.lock"
LOCK = LOCK_PATH.read_text("utf-8")


@pytest.fixture
def bootstrap(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script as a module whose checkout is an empty folder."""
    spec = importlib.util.spec_from_file_location("bootstrap_under_test", SCRIPT)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    environment = tmp_path / ".venv"
    python = environment / module.ENVIRONMENT_PYTHON.relative_to(module.ENVIRONMENT)
    monkeypatch.setattr(module, "ENVIRONMENT", environment)
    monkeypatch.setattr(module, "ENVIRONMENT_PYTHON", python)
    monkeypatch.setattr(module, "STAMP", environment / "installed.sha256")
    monkeypatch.setattr(module, "LOG", environment / "install.log")
    return module


def installed(bootstrap: ModuleType) -> None:
    bootstrap.ENVIRONMENT_PYTHON.parent.mkdir(parents=True)
    bootstrap.ENVIRONMENT_PYTHON.touch()
    bootstrap.STAMP.write_text(bootstrap.wanted_state())


def test_an_older_python_can_read_it() -> None:
    ast.parse(SCRIPT.read_text("utf-8"), feature_version=(3, 9))


def test_it_needs_nothing_but_the_standard_library() -> None:
    nodes = list(ast.walk(ast.parse(SCRIPT.read_text("utf-8"))))
    imported = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    imported |= {node.module or "" for node in nodes if isinstance(node, ast.ImportFrom)}

    assert {name.partition(".")[0] for name in imported} <= sys.stdlib_module_names


def test_help_names_both_commands() -> None:
    told = subprocess.run(
        [sys.executable, SCRIPT, "--help"], capture_output=True, text=True, check=True
    ).stdout

    assert "run" in told
    assert "test" in told


def test_a_finished_environment_is_used_as_it_is(bootstrap: ModuleType) -> None:
    installed(bootstrap)

    assert bootstrap.installed_is_current()


def test_another_lock_is_noticed(
    bootstrap: ModuleType, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    installed(bootstrap)
    other = tmp_path / "other.lock"
    other.write_text("newer==1\n")
    monkeypatch.setattr(bootstrap, "LOCK", other)

    assert not bootstrap.installed_is_current()


def test_a_half_made_environment_is_noticed(bootstrap: ModuleType) -> None:
    installed(bootstrap)
    bootstrap.STAMP.unlink()

    assert not bootstrap.installed_is_current()


def test_an_environment_whose_python_is_gone_is_noticed(bootstrap: ModuleType) -> None:
    installed(bootstrap)
    bootstrap.ENVIRONMENT_PYTHON.unlink()

    assert not bootstrap.installed_is_current()


def test_a_new_enough_python_is_found(bootstrap: ModuleType) -> None:
    assert bootstrap.version_of(sys.executable) == sys.version_info[:2]
    assert bootstrap.version_of(bootstrap.find_python()) >= (3, 12)


@pytest.mark.skipif(sys.platform == "win32", reason="only POSIX keeps home folders by account")
def test_the_account_s_own_pythons_are_found_whatever_home_is_called(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import pwd

    account = pwd.getpwuid(os.getuid())
    monkeypatch.setenv("HOME", str(tmp_path))

    assert Path(account.pw_dir) / ".pyenv/versions" in bootstrap.python_folders()
    assert tmp_path / ".pyenv/versions" in bootstrap.python_folders()


def test_what_is_no_python_is_passed_by(bootstrap: ModuleType, tmp_path: Path) -> None:
    assert bootstrap.version_of(str(tmp_path / "python3")) is None
    assert bootstrap.version_of(str(LOCK_PATH)) is None


def test_without_any_python_one_sentence_says_how_to_get_one(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap, "find_python", lambda: None)

    with pytest.raises(SystemExit) as stopped:
        bootstrap.make_environment()

    assert stopped.value.code == 1
    assert "Python 3.12" in capsys.readouterr().err


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="only Linux is asked for libraries")
def test_missing_system_libraries_become_one_command(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(bootstrap.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(bootstrap.shutil, "which", lambda name: f"/usr/bin/{name}")

    with pytest.raises(SystemExit):
        bootstrap.check_libraries({"libnobody-has-this.so.9": "libnobody9", "libc.so.6": "libc6"})

    assert "sudo apt-get install -y --no-install-recommends libnobody9\n" in capsys.readouterr().err


def test_a_registry_out_of_reach_is_said_in_words(
    bootstrap: ModuleType, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    bootstrap.ENVIRONMENT.mkdir()
    monkeypatch.setattr(bootstrap, "ENVIRONMENT_PYTHON", Path(sys.executable))
    for name in ("PIP_FIND_LINKS", "PIP_EXTRA_INDEX_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_CONFIG_FILE", "/dev/null")
    monkeypatch.setenv("PIP_RETRIES", "0")

    with pytest.raises(SystemExit):
        bootstrap.pip("download", "--index-url", "https://127.0.0.1:9/simple", "bosattningsplan-is-not-there")

    assert "registry cannot be reached" in capsys.readouterr().err


def test_the_lock_names_every_dependency_and_no_host() -> None:
    locked = dict(re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", LOCK, re.MULTILINE))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))
    wanted = [*project["project"]["dependencies"], *project["dependency-groups"]["test"]]

    for requirement in map(Requirement, wanted):
        assert locked[requirement.name.lower()] in requirement.specifier, requirement
    assert "://" not in LOCK
    assert "--find-links" not in LOCK
    assert all("--hash=sha256:" in entry for entry in LOCK.split("\n\n") if entry.strip())
