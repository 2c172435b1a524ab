"""Who has a planning file open on a network share: a small note beside it, worded when it is refused."""

from __future__ import annotations

import getpass
import json
import platform
from contextlib import suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Holder:
    """`who` is user and machine, `since` a time in UTC (ISO 8601)."""

    who: str
    since: str


def note_holder(path: Path) -> None:
    """Overwrites what a program that broke down left behind: the lock itself is SQLite's."""
    note = {
        "who": f"{getpass.getuser()}, {platform.node()}",
        "since": datetime.now(UTC).isoformat(timespec="minutes"),
    }
    with suppress(OSError):
        _note(path).write_text(json.dumps(note, ensure_ascii=False), encoding="utf-8")


def who_holds(path: Path) -> Holder | None:
    try:
        note = json.loads(_note(path).read_text(encoding="utf-8"))
        return Holder(str(note["who"]), str(note["since"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None


def remove_note(path: Path) -> None:
    with suppress(OSError):
        _note(path).unlink(missing_ok=True)


def _note(path: Path) -> Path:
    return path.with_name(f".~{path.name}.holder")
