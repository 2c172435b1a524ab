"""The papers to the municipalities, from planning file to folder, without Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from desktop.without_window.quota_papers import draft_paper
from models import decisions, queries
from models.domain.quota_paper import QuotaPaper
from models.errors import UserProblem
from models.planning_file.database import PlanningFile
from models.progress import IsCancelled, OnProgress
from models.wording import Wording

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


@dataclass(frozen=True, slots=True)
class Mailing:
    """To whom, when and with which answer day; days are ISO."""

    year: int
    version: str
    codes: Collection[str]
    day: str
    answer_by: str
    diary_number: str = ""


def write_mailing(
    file: PlanningFile,
    mailing: Mailing,
    folder: Path,
    wording: Wording,
    progress: OnProgress,
    cancelled: IsCancelled,
) -> dict[str, int]:
    """Two files for each municipality; gives the number that each paper proposes, by code."""
    from models.documents.dialogue_files import write_dialogue_papers

    papers = _papers(file, mailing)
    with file.reading() as session:
        head = queries.letterhead(session)
    write_dialogue_papers(
        papers,
        mailing.codes,
        folder,
        wording,
        day=mailing.day,
        answer_by=mailing.answer_by,
        diary_number=mailing.diary_number,
        letterhead=head,
        progress=progress,
        cancelled=cancelled,
    )
    return {line.code: line.quota for paper in papers for line in paper.lines if line.code in mailing.codes}


def dialogue_paper(session: Session, year: int, version: str, county_code: str) -> QuotaPaper:
    """What the papers to a county's municipalities rest on; `UserProblem` once it is decided."""
    paper = draft_paper(session, year, version, county_code)
    if decisions.decision_id(session, year, version, county_code) is not None:
        raise UserProblem("DIALOGUE_AFTER_DECISION", county=paper.county, year=str(year), version=version)
    return paper


def _papers(file: PlanningFile, mailing: Mailing) -> tuple[QuotaPaper, ...]:
    with file.reading() as session:
        return tuple(
            dialogue_paper(session, mailing.year, mailing.version, county)
            for county in sorted({code[:2] for code in mailing.codes})
        )
