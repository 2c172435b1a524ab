import errno
import os
from pathlib import Path

import pytest

from models.errors import UserProblem
from models.problems import sentence
from models.saving import write_whole
from models.wording import Language, Wording


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


@pytest.mark.parametrize(
    ("number", "said"),
    [
        (errno.ENOSPC, "disken är full"),
        (errno.EACCES, "öppen i ett annat program"),
        (errno.ENOENT, "mappen finns inte"),
        (errno.EIO, "svarar inte"),
    ],
)
def test_why_a_file_could_not_be_written_is_said_in_the_officers_language(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, said: str
) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"before")

    def fail(_descriptor: int) -> None:
        raise OSError(number, "Something in English")

    monkeypatch.setattr(os, "fsync", fail)
    with pytest.raises(UserProblem) as problem:
        write_whole(target, b"after")
    words = sentence(problem.value, Wording(Language.SWEDISH))
    assert said in words
    assert "English" not in words
    assert target.read_bytes() == b"before"
    assert list(tmp_path.iterdir()) == [target], "nothing half written is left"


@pytest.mark.parametrize("name", ["folder", "."])
def test_a_folder_is_not_replaced_by_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str
) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder").mkdir()
    with pytest.raises(UserProblem) as problem:
        write_whole(Path(name), b"")
    assert "en mapp har det namnet" in sentence(problem.value, Wording(Language.SWEDISH))
    assert [path.name for path in tmp_path.iterdir()] == ["folder"]


def test_a_protected_file_is_not_replaced(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    target = tmp_path / "plan.pdf"
    target.write_bytes(b"signed")
    monkeypatch.setattr(os, "access", lambda path, _mode: path != target)
    with pytest.raises(UserProblem):
        write_whole(target, b"new")
    assert target.read_bytes() == b"signed"
    assert list(tmp_path.iterdir()) == [target]


@pytest.mark.skipif(os.name == "nt", reason="rights are POSIX modes here")
def test_a_written_file_may_be_read_by_whom_any_new_file_may(tmp_path: Path) -> None:
    write_whole(tmp_path / "plan.pdf", b"content")
    (tmp_path / "other").touch()

    assert (tmp_path / "plan.pdf").stat().st_mode == (tmp_path / "other").stat().st_mode
