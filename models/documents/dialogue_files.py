"""A paper and a workbook page for each municipality, in a folder; what is filled in is never written over."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from datetime import UTC, datetime
from pathlib import Path

from models.documents.pdf import to_pdf
from models.documents.quotas.dialogue import answer_name, dialogue_document, paper_name
from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.domain.quota_paper import QuotaPaper
from models.errors import UserProblem
from models.progress import Cancelled, IsCancelled, OnProgress, Progress, ignore_progress, never_cancelled
from models.saving import write_whole
from models.wording import Wording
from models.workbooks.write_dialogue import dialogue_workbook


def write_dialogue_papers(
    papers: Iterable[QuotaPaper],
    codes: Collection[str],
    folder: Path,
    wording: Wording,
    *,
    day: str,
    answer_by: str,
    diary_number: str = "",
    letterhead: Letterhead = NO_LETTERHEAD,
    progress: OnProgress = ignore_progress,
    cancelled: IsCancelled = never_cancelled,
) -> tuple[Path, ...]:
    """Two files for each municipality among the `codes`; all are made before any is written.

    `day` is when they are sent (ISO). `UserProblem` when a file is there already and holds something else.
    """
    chosen = [(paper, line) for paper in papers for line in paper.lines if line.code in codes]
    created = datetime.fromisoformat(day).replace(tzinfo=UTC)
    files: dict[Path, bytes] = {}
    for done, (paper, line) in enumerate(chosen):
        if cancelled():
            raise Cancelled
        progress(Progress("dialogue", done, len(chosen)))
        document = dialogue_document(
            paper, line, wording, created=created, answer_by=answer_by, diary_number=diary_number
        )
        of_whom = (line.code, line.name, paper.year, paper.version, wording)
        files[folder / f"{paper_name(*of_whom)}.pdf"] = to_pdf(document.under(letterhead))
        files[folder / f"{answer_name(*of_whom)}.xlsx"] = dialogue_workbook(paper, line, answer_by, wording)
    if cancelled():
        raise Cancelled
    for path, content in files.items():
        if path.exists() and path.read_bytes() != content:
            raise UserProblem("FILE_EXISTS", path=str(path))
    folder.mkdir(parents=True, exist_ok=True)
    for path, content in files.items():
        write_whole(path, content)
    return tuple(files)
