"""Whether a path lies on this machine's own disk or on a network share."""

from __future__ import annotations

import ctypes
import sys
from pathlib import Path

NETWORK_SYSTEMS = frozenset(
    {"9p", "afs", "cifs", "davfs", "fuse.davfs2", "fuse.rclone", "fuse.sshfs", "ncpfs", "nfs", "nfs4"}
    | {"smb2", "smb3", "smbfs", "vboxsf"}
)

_WINDOWS_REMOTE_DRIVE = 4  # DRIVE_REMOTE of GetDriveTypeW


def on_network(path: Path) -> bool:
    """True where several machines may open the file, so that shared memory between programs cannot work."""
    folder = path.resolve().parent
    if sys.platform == "win32":
        if folder.drive.startswith("\\\\"):
            return True
        return bool(ctypes.windll.kernel32.GetDriveTypeW(f"{folder.drive}\\") == _WINDOWS_REMOTE_DRIVE)
    if sys.platform == "darwin":
        return folder.is_relative_to("/Volumes")
    try:
        mounts = Path("/proc/mounts").read_text(encoding="utf-8")
    except OSError:
        return False
    return _system_of(folder, mounts) in NETWORK_SYSTEMS


def _system_of(folder: Path, mounts: str) -> str:
    """The kind of file system that holds `folder`, by the longest mount point in a Linux mount table."""
    best, kind = -1, ""
    for line in mounts.splitlines():
        _, point, system, *_ = line.split(" ")
        point = point.replace("\\040", " ")
        if folder.is_relative_to(point) and len(point) >= best:
            best, kind = len(point), system
    return kind
