"""A file on disk in, its cells or exactly one clear error out."""

from pathlib import Path

from models.workbooks.workbook import ImportFileError, Workbook


def read_workbook(path: Path, password: str | None = None) -> Workbook | ImportFileError:
    """Every sheet of a workbook or text table. Never raises, never takes more than a minute."""
    return ImportFileError("CANNOT_READ", path.name, "", {})
