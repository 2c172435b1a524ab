"""Verified copies of a planning file, thinned by age; a damaged file never replaces a good copy."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

from models.errors import UserProblem
from models.saving import reason_of

if TYPE_CHECKING:
    from models.planning_file.database import PlanningFile

KEEP_ALL = timedelta(hours=24)
KEEP_DAYS, KEEP_WEEKS, KEEP_MONTHS = 14, 8, 12

_STAMP = "%Y%m%dT%H%M%S%fZ"
_STAMPED = re.compile(r"-(\d{8}T\d{12}Z)-")


@dataclass(frozen=True, slots=True)
class Backup:
    """One verified copy; `taken` is UTC."""

    path: Path
    taken: datetime


def back_up(
    file: PlanningFile, *, reason: str, folder: Path | None = None, now: datetime | None = None
) -> Backup:
    """A verified copy in `folder` (beside the file unless told); copies that are old are thinned.

    `reason` is a short ASCII word for the name, such as `import`.
    """
    folder = folder or backup_folder(file.path)
    now = now or datetime.now(UTC)
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise UserProblem("CANNOT_WRITE", path=str(folder), reason=reason_of(error)) from error
    target = folder / f"{file.path.stem}-{now.strftime(_STAMP)}-{reason}{file.path.suffix}"
    file.copy_to(target)
    for old in superfluous(backups(file.path, folder), now):
        old.path.unlink(missing_ok=True)
    return Backup(target, now)


def backup_folder(path: Path) -> Path:
    return path.with_name(f"{path.name}-backups")


def backups(path: Path, folder: Path | None = None) -> tuple[Backup, ...]:
    """The copies of one planning file, the newest first."""
    found = []
    for copy in (folder or backup_folder(path)).glob(f"*{path.suffix}"):
        stamp = (
            _STAMPED.search(copy.name.removeprefix(path.stem)) if copy.name.startswith(path.stem) else None
        )
        if stamp:
            found.append(Backup(copy, datetime.strptime(stamp[1], _STAMP).replace(tzinfo=UTC)))
    return tuple(sorted(found, key=lambda backup: backup.taken, reverse=True))


def changed_since_backup(path: Path) -> bool:
    """Whether a file that is not open was written after its newest copy; one without copies was."""
    newest = backups(path)[:1]
    return not newest or newest[0].taken.timestamp() < path.stat().st_mtime


def superfluous(copies: Iterable[Backup], now: datetime) -> tuple[Backup, ...]:
    """All but: everything of 24 hours, the newest of each of 14 days, 8 weeks and 12 months."""
    newest_first = sorted(copies, key=lambda backup: backup.taken, reverse=True)
    kept = {backup for backup in newest_first if now - backup.taken < KEEP_ALL}
    for length, pattern in ((KEEP_DAYS, "%Y-%m-%d"), (KEEP_WEEKS, "%G-%V"), (KEEP_MONTHS, "%Y-%m")):
        periods: dict[str, Backup] = {}
        for backup in newest_first:
            periods.setdefault(backup.taken.strftime(pattern), backup)
        kept.update(list(periods.values())[:length])
    return tuple(backup for backup in newest_first if backup not in kept)
