"""Files are written whole or not at all."""

from __future__ import annotations

import errno
import os
import secrets
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from models.errors import UserProblem
from models.wording import QT_TRANSLATE_NOOP, Text


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside the target, flushes to disk, then replaces it; `UserProblem` when it cannot."""
    with new_file(path) as unfinished, unfinished.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """An empty file beside the target to write to; it replaces the target when the block ends well."""
    unfinished = path.parent / f".{path.name}-{secrets.token_hex(4)}"
    try:
        if path.is_dir():
            raise IsADirectoryError(errno.EISDIR, "", str(path))
        if path.exists() and not os.access(path, os.W_OK):  # replacing would get round the protection
            raise PermissionError(errno.EACCES, "", str(path))
        unfinished.touch(exist_ok=False)
        try:
            yield unfinished
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise UserProblem("CANNOT_WRITE", path=str(path), reason=reason_of(error)) from error


_REASONS: Mapping[int, Text] = {
    **dict.fromkeys(
        (errno.EACCES, errno.EPERM, errno.EROFS),
        QT_TRANSLATE_NOOP("Problems", "it is open in another program, or you may not write there"),
    ),
    **dict.fromkeys((errno.ENOENT, errno.ENOTDIR), QT_TRANSLATE_NOOP("Problems", "the folder is not there")),
    **dict.fromkeys((errno.ENOSPC, errno.EDQUOT), QT_TRANSLATE_NOOP("Problems", "the disk is full")),
    errno.EISDIR: QT_TRANSLATE_NOOP("Problems", "a folder has that name"),
    errno.EEXIST: QT_TRANSLATE_NOOP("Problems", "a file has that name"),
    **dict.fromkeys(
        (errno.EINVAL, errno.ENAMETOOLONG), QT_TRANSLATE_NOOP("Problems", "the name cannot be used")
    ),
}


def reason_of(error: OSError) -> Text:
    """Why the system refused a file, in the program's own words: the system's are English everywhere."""
    otherwise = QT_TRANSLATE_NOOP("Problems", "the disk or the network folder does not answer")
    return _REASONS.get(error.errno or 0, otherwise)
