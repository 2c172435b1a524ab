#!/usr/bin/env python3
"""Sets up and starts Bosättningsplan from a checkout, with nothing but a Python on the machine.

    python3 installer/bootstrap.py run      the window with the example county; without a screen the
                                            whole job, written to out/
    python3 installer/bootstrap.py test     every test; further arguments go to pytest

Standard library only, and readable by Python 3.9, so that it can look for a newer Python itself.
"""

from __future__ import annotations

import argparse
import ctypes
import hashlib
import os
import platform
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import NoReturn

ROOT = Path(__file__).resolve().parent.parent
LOCK = ROOT / "installer" / "requirements.lock"
ENVIRONMENT = ROOT / ".venv"
STAMP = ENVIRONMENT / "installed.sha256"
LOG = ENVIRONMENT / "install.log"
WINDOWS = os.name == "nt"
ENVIRONMENT_PYTHON = ENVIRONMENT / ("Scripts/python.exe" if WINDOWS else "bin/python")

OLDEST_PYTHON = (3, 12)
KNOWN_PYTHONS = ("3.12", "3.13", "3.14")

Libraries = dict[str, str]  # file name -> Debian package

QT_LIBRARIES: Libraries = {
    "libEGL.so.1": "libegl1",
    "libGL.so.1": "libgl1",
    "libX11.so.6": "libx11-6",
    "libdbus-1.so.3": "libdbus-1-3",
    "libfontconfig.so.1": "libfontconfig1",
    "libfreetype.so.6": "libfreetype6",
    "libglib-2.0.so.0": "libglib2.0-0",
    "libxkbcommon.so.0": "libxkbcommon0",
}
SCREEN_LIBRARIES: Libraries = {
    "libX11-xcb.so.1": "libx11-xcb1",
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-randr.so.0": "libxcb-randr0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-render.so.0": "libxcb-render0",
    "libxcb-shape.so.0": "libxcb-shape0",
    "libxcb-shm.so.0": "libxcb-shm0",
    "libxcb-sync.so.1": "libxcb-sync1",
    "libxcb-util.so.1": "libxcb-util1",
    "libxcb-xfixes.so.0": "libxcb-xfixes0",
    "libxcb-xkb.so.1": "libxcb-xkb1",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
}

NO_PYTHON = (
    "Bosättningsplan needs Python 3.12 or newer and none was found: install one from the Python web site, "
    "or with 'pyenv install 3.12' or 'uv python install 3.12', and run this command again."
)
NO_NETWORK = re.compile(
    r"NewConnectionError|ConnectTimeout|ReadTimeout|Temporary failure in name resolution|"
    r"Name or service not known|getaddrinfo failed|ProxyError|Network is unreachable|Connection refused|"
    r"from versions: none"
)


def main(arguments: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="bootstrap.py", description="Sets up Bosättningsplan in .venv and starts it."
    )
    commands = parser.add_subparsers(dest="command", required=True, metavar="run | test")
    commands.add_parser("run", help="open the example county, or work through it to out/ without a screen")
    commands.add_parser("test", help="run every test; further arguments go to pytest", add_help=False)
    chosen, further = parser.parse_known_args(arguments)
    if chosen.command == "run":
        if further:
            parser.error("run takes no further arguments: " + " ".join(further))
        return run()
    return test(further)


def run() -> int:
    screen = has_screen()
    if screen:
        check_libraries({**QT_LIBRARIES, **SCREEN_LIBRARIES})
    prepare_environment()
    out = ROOT / "out"
    if not screen:
        say("No screen here: the whole job is done without a window.")
        return start(["-m", "desktop.batch", str(out)])
    plan = out / "exempel-dalarna.bosplan"
    if not plan.exists():
        out.mkdir(exist_ok=True)
        made = subprocess.run([str(ENVIRONMENT_PYTHON), "-m", "desktop.command_line", "example", str(plan)])
        if made.returncode:
            return made.returncode
    return start(["-m", "desktop", str(plan)])


def test(further: list[str]) -> int:
    check_libraries(QT_LIBRARIES)
    prepare_environment()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    whole_run = [] if further else ["--cov", "--cov-report=term", "--numprocesses=2", "--dist=loadscope"]
    return start(["-m", "pytest", *whole_run, *further])


def has_screen() -> bool:
    if WINDOWS or sys.platform == "darwin":
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def start(arguments: list[str]) -> int:
    """Hands over to the environment's Python; on POSIX this process becomes it and never returns."""
    os.chdir(ROOT)
    command = [str(ENVIRONMENT_PYTHON), *arguments]
    sys.stdout.flush()
    if not WINDOWS:
        os.execv(command[0], command)
    return subprocess.run(command).returncode


# The environment


def prepare_environment() -> None:
    """Makes `.venv` what the lock says; costs two file reads when it already is."""
    if installed_is_current():
        return
    if not os.access(str(ROOT), os.W_OK):
        stop(f"{ROOT} may not be written to.\nClone the repository to a folder of your own and start there.")
    half_made = not STAMP.exists()
    STAMP.unlink(missing_ok=True)
    if half_made or not ENVIRONMENT_PYTHON.exists():
        make_environment()
    say("Installing the locked dependencies, which takes a minute or two the first time ...")
    pip("install", "--require-hashes", "--only-binary=:all:", "-r", str(LOCK))
    say("Installing Bosättningsplan ...")
    pip("install", "--no-deps", "--no-build-isolation", "--no-index", "-e", str(ROOT))
    unfinished = STAMP.with_suffix(".new")
    unfinished.write_text(wanted_state(), encoding="ascii")
    unfinished.replace(STAMP)


def installed_is_current() -> bool:
    try:
        return ENVIRONMENT_PYTHON.exists() and STAMP.read_text(encoding="ascii") == wanted_state()
    except OSError:
        return False


def wanted_state() -> str:
    """One hash over all that decides what an installed environment holds."""
    settings = ENVIRONMENT / "pyvenv.cfg"
    parts = [LOCK.read_bytes(), (ROOT / "pyproject.toml").read_bytes(), str(ROOT).encode()]
    parts.append(settings.read_bytes() if settings.exists() else b"")
    return hashlib.sha256(b"\0".join(parts)).hexdigest()


def make_environment() -> None:
    python = find_python()
    if python is None:
        stop(NO_PYTHON)
    if ENVIRONMENT.exists():
        say("The unfinished .venv is made again.")
    say(f"Making .venv with {python} ...")
    made = subprocess.run(
        [python, "-m", "venv", "--clear", str(ENVIRONMENT)], stdout=subprocess.PIPE, stderr=subprocess.STDOUT
    )
    if made.returncode:
        stop(
            "The environment {} could not be made: {}\n"
            "Close programs that use it, remove the folder and run this command again.".format(
                ENVIRONMENT, last_line(made.stdout.decode(errors="replace"))
            )
        )


def pip(*arguments: str) -> None:
    """Runs pip quietly into the log; its last words become the message when it fails."""
    command = [str(ENVIRONMENT_PYTHON), "-m", "pip", "--disable-pip-version-check", "--no-input", *arguments]
    with LOG.open("ab") as log:
        begun = log.tell()
        done = subprocess.run(command, stdout=log, stderr=subprocess.STDOUT, cwd=str(ROOT))
    if done.returncode == 0:
        return
    told = LOG.read_bytes()[begun:].decode(errors="replace")
    if NO_NETWORK.search(told):
        stop(
            "The dependencies could not be fetched because the package registry cannot be reached.\n"
            "Connect to the network (or set pip's proxy) and run this command again."
        )
    stop(f"The dependencies could not be installed: {last_line(told)}\nThe whole story is in {LOG}.")


def last_line(text: str) -> str:
    lines = [line.strip() for line in text.splitlines() if line.strip()]
    errors = [line for line in lines if line.startswith("ERROR")]
    return (errors or lines or ["no reason was given."])[-1]


# A Python that is new enough


def find_python() -> str | None:
    """The first Python >= 3.12 that can make environments; the versions we test with come first."""
    found: list[tuple[int, str]] = []
    for candidate in candidates():
        version = version_of(candidate)
        if version is not None and version >= OLDEST_PYTHON:
            short = "{}.{}".format(*version)
            if short == KNOWN_PYTHONS[0]:
                return candidate
            found.append((KNOWN_PYTHONS.index(short) if short in KNOWN_PYTHONS else 99, candidate))
    return min(found, key=lambda each: each[0])[1] if found else None


def candidates() -> Iterator[str]:
    """Pythons on this machine, without repetition; none is started here."""
    seen = set()
    for candidate in unsifted_candidates():
        if candidate and candidate not in seen:
            seen.add(candidate)
            yield candidate


def unsifted_candidates() -> Iterator[str]:
    yield sys.executable
    for version in KNOWN_PYTHONS:
        yield shutil.which("python" + version) or ""
    for folder in python_folders():
        for python in sorted(folder.glob("*/bin/python3")) + sorted(folder.glob("*/python.exe")):
            yield str(python)
    for name in ("python3", "python"):
        yield shutil.which(name) or ""
    launcher = shutil.which("py") if WINDOWS else None
    if launcher:
        for version in KNOWN_PYTHONS:
            yield answer([launcher, "-" + version, "-c", "import sys; print(sys.executable)"]) or ""


def python_folders() -> Iterator[Path]:
    """Where pyenv, uv and the macOS installer keep one Python a folder."""
    environment = os.environ
    if environment.get("PYENV_ROOT"):
        yield Path(environment["PYENV_ROOT"]) / "versions"
    if environment.get("UV_PYTHON_INSTALL_DIR"):
        yield Path(environment["UV_PYTHON_INSTALL_DIR"])
    if environment.get("APPDATA"):
        yield Path(environment["APPDATA"]) / "uv" / "python"
    for home in homes():
        yield home / ".pyenv" / "versions"
        yield home / ".pyenv" / "pyenv-win" / "versions"
        yield home / ".local" / "share" / "uv" / "python"
    pyenv = shutil.which("pyenv")
    if pyenv:
        yield Path(pyenv).resolve().parent.parent / "versions"
    yield Path("/Library/Frameworks/Python.framework/Versions")
    siblings = Path(sys.executable).resolve().parents
    if len(siblings) > 2 and siblings[2].name == "versions":
        yield siblings[2]


def homes() -> Iterator[Path]:
    """The home folder that the environment names, and the account's own, which a service may not be told."""
    yield Path.home()
    try:
        import pwd

        yield Path(pwd.getpwuid(os.getuid()).pw_dir)
    except (ImportError, KeyError):  # Windows; an account that only has a number
        return


def version_of(python: str) -> tuple[int, int] | None:
    """(3, 12) and so on, or None for what is no Python or cannot make environments."""
    told = answer(
        [python, "-c", "import sys, venv, ensurepip; print(sys.version_info[0], sys.version_info[1])"]
    )
    match = re.fullmatch(r"(\d+) (\d+)", told or "")
    return (int(match[1]), int(match[2])) if match else None


def answer(command: list[str]) -> str | None:
    try:
        done = subprocess.run(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            timeout=30,
            cwd=ROOT.anchor,  # away from a .python-version that pyenv would obey
        )
    except (OSError, subprocess.TimeoutExpired):
        return None
    return done.stdout.decode(errors="replace").strip() if done.returncode == 0 else None


# What Qt needs from the system


def check_libraries(needed: Libraries) -> None:
    """Installs what is missing where it may (root with apt), else says the one command that does."""
    if not sys.platform.startswith("linux"):
        return
    missing = missing_libraries(needed)
    if not missing:
        return
    packages = sorted(needed[library] for library in missing)
    command = "apt-get install -y --no-install-recommends " + " ".join(packages)
    if shutil.which("apt-get") is None:
        stop("Qt needs {}: install them with this system's package manager.".format(", ".join(missing)))
    if os.geteuid() != 0:
        stop(f"Qt needs {len(missing)} system libraries; install them with:\n  sudo {command}")
    say(f"Installing {len(missing)} system libraries that Qt needs ...")
    quiet = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for step in ("apt-get update", command):
        done = subprocess.run(step.split(), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=quiet)
    if done.returncode:
        stop(
            "The system libraries that Qt needs could not be installed: {}\nInstall them with:\n  {}".format(
                last_line(done.stdout.decode(errors="replace")), command
            )
        )


def missing_libraries(needed: Libraries) -> list[str]:
    missing = []
    for library in needed:
        try:
            ctypes.CDLL(library)
        except OSError:
            missing.append(library)
    return missing


def say(text: str) -> None:
    print(text, flush=True)


def stop(text: str) -> NoReturn:
    print(text, file=sys.stderr, flush=True)
    raise SystemExit(1)


if __name__ == "__main__":
    if hasattr(sys.stdout, "reconfigure"):
        for stream in (sys.stdout, sys.stderr):
            stream.reconfigure(errors="replace")
    if platform.python_implementation() != "CPython":
        say(f"This is {platform.python_implementation()}; CPython is what we test with.")
    raise SystemExit(main(sys.argv[1:]))
