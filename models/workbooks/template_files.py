"""The municipalities' workbooks as files in a folder; what somebody has filled in is never written over."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from models import queries
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.progress import Cancelled, IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from models.saving import write_whole
from models.wording import Wording
from models.workbooks.case_layouts import CASE_SHEET
from models.workbooks.write_cases import case_template
from models.workbooks.write_template import municipality_template


def write_templates(
    file: PlanningFile,
    folder: Path,
    year: int,
    wording: Wording,
    *,
    only: str | None = None,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> tuple[Path, ...]:
    """One for each municipality of the plan, or for the one named; all are made before any is written.

    `UserProblem` when a file is there already and holds something else.
    """
    with file.reading() as session:
        municipalities = {row.code: row.name for row in queries.municipality_rows(session)}
    if only is not None and only not in municipalities:
        raise UserProblem("MUNICIPALITY_OUTSIDE_PLAN", municipality=only)
    codes = list(municipalities) if only is None else [only]
    workbooks: dict[Path, bytes] = {}
    for done, code in enumerate(codes):
        if cancelled():
            raise Cancelled
        progress(Progress("templates", done, len(codes)))
        with file.reading() as session:
            content = municipality_template(session, code, year, wording)
        workbooks[folder / f"{code} {municipalities[code]} {year}.xlsx"] = content
    _write(folder, workbooks)
    return tuple(workbooks)


def write_case_template(file: PlanningFile, folder: Path, year: int, wording: Wording) -> Path:
    """The workbook of cases, with those that the plan knows; `UserProblem` as for the municipalities'."""
    with file.reading() as session:
        content = case_template(session, year, wording)
    path = folder / f"{wording.of(CASE_SHEET.title)} {year}.xlsx"
    _write(folder, {path: content})
    return path


def _write(folder: Path, workbooks: Mapping[Path, bytes]) -> None:
    for path, content in workbooks.items():
        if path.exists() and path.read_bytes() != content:
            raise UserProblem("FILE_EXISTS", path=str(path))
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in workbooks.items():
        write_whole(path, content)
