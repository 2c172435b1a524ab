from __future__ import annotations

from pathlib import Path

import pytest

from models.planning_file.volumes import _system_of, on_network

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/plan /mnt/plan cifs rw 0 0
server:/home /home/w/my\\040share nfs4 rw 0 0
tmpfs /mnt/plan/local tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("folder", "system"),
    [
        ("/home/w", "ext4"),
        ("/mnt/plan/2026", "cifs"),
        ("/mnt/plan/local", "tmpfs"),
        ("/mnt/planer", "ext4"),
        ("/home/w/my share", "nfs4"),
    ],
)
def test_the_longest_mount_point_decides(folder: str, system: str) -> None:
    assert _system_of(Path(folder), MOUNTS) == system


def test_a_temporary_folder_is_local(tmp_path: Path) -> None:
    assert not on_network(tmp_path / "plan.bosplan")
