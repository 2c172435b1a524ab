import os
from pathlib import Path

import pytest

from models.errors import UserProblem
from models.saving import write_whole


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    target = tmp_path / "plan.pdf"
    write_whole(target, b"first")
    write_whole(target, b"second")
    assert target.read_bytes() == b"second"
    assert list(tmp_path.iterdir()) == [target]


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(UserProblem) as problem:
        write_whole(tmp_path / "missing" / "plan.pdf", b"")
    assert problem.value.code == "CANNOT_WRITE"
    assert "missing" in str(problem.value.params["path"])


@pytest.mark.skipif(os.name == "nt", reason="rights are POSIX modes here")
def test_a_written_file_may_be_read_by_whom_any_new_file_may(tmp_path: Path) -> None:
    write_whole(tmp_path / "plan.pdf", b"content")
    (tmp_path / "other").touch()

    assert (tmp_path / "plan.pdf").stat().st_mode == (tmp_path / "other").stat().st_mode
