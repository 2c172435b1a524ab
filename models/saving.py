"""Files are written whole or not at all."""

from __future__ import annotations

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from models.errors import UserProblem


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside the target, flushes to disk, then replaces it; `UserProblem` when it cannot."""
    with new_file(path) as unfinished, unfinished.open("wb") as stream:
        stream.write(content)
        stream.flush()
        os.fsync(stream.fileno())


@contextmanager
def new_file(path: Path) -> Iterator[Path]:
    """An empty file beside the target to write to; it replaces the target when the block ends well."""
    unfinished = path.with_name(f".{path.name}-{secrets.token_hex(4)}")
    try:
        unfinished.touch(exist_ok=False)
        try:
            yield unfinished
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise UserProblem("CANNOT_WRITE", path=str(path), reason=error.strerror or "") from error
