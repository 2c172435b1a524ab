"""Files are written whole or not at all."""

from __future__ import annotations

import os
import tempfile
from pathlib import Path

from models.errors import UserProblem


def write_whole(path: Path, content: bytes) -> None:
    """Writes beside the target, flushes to disk, then replaces it; `UserProblem` when it cannot."""
    try:
        descriptor, name = tempfile.mkstemp(dir=path.parent, prefix=f".{path.name}-")
        unfinished = Path(name)
        try:
            with os.fdopen(descriptor, "wb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            unfinished.replace(path)
        finally:
            unfinished.unlink(missing_ok=True)
    except OSError as error:
        raise UserProblem("CANNOT_WRITE", path=str(path), reason=error.strerror or "") from error
