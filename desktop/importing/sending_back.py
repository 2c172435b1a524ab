"""The copy of a file that goes back to its sender, with the findings marked in its cells."""

from __future__ import annotations

from collections.abc import Collection
from pathlib import Path

from models.errors import UserProblem
from models.imports import ImportPreview
from models.saving import write_whole
from models.wording import Wording


def copy_name(source: Path) -> str:
    return f"{source.stem} – anmärkningar.xlsx"


def free_copy_name(source: Path, folder: Path, taken: Collection[Path]) -> Path:
    """Beside the copies already made of files with the same name, and of those that were made before."""
    name = folder / copy_name(source)
    number = 1
    while name in taken or name.exists():
        number += 1
        name = folder / f"{source.stem} – anmärkningar {number}.xlsx"
    return name


def save_copy(
    preview: ImportPreview, source: Path, target: Path, wording: Wording, password: str | None = None
) -> Path:
    """`UserProblem` when the copy would take the place of the file itself, or the file has changed."""
    if source.exists() and target.exists() and target.samefile(source):
        raise UserProblem("COPY_OVER_ORIGINAL", file=source.name)
    write_whole(target, preview.copy_to_send_back(source, wording, password))
    return target
