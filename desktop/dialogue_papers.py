"""The papers to the municipalities, from planning file to folder, without Qt."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from pathlib import Path

from desktop.quota_planning import divided
from models import queries, quota_papers
from models.database import PlanningFile
from models.domain.quota_paper import QuotaPaper
from models.progress import IsCancelled, OnProgress
from models.wording import Wording


@dataclass(frozen=True, slots=True)
class Mailing:
    """To whom, when and with which answer day; days are ISO."""

    year: int
    version: str
    codes: Collection[str]
    day: str
    answer_by: str


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
    write_dialogue_papers(
        papers,
        mailing.codes,
        folder,
        wording,
        day=mailing.day,
        answer_by=mailing.answer_by,
        progress=progress,
        cancelled=cancelled,
    )
    return {line.code: line.quota for paper in papers for line in paper.lines if line.code in mailing.codes}


def _papers(file: PlanningFile, mailing: Mailing) -> tuple[QuotaPaper, ...]:
    """One for each county among the municipalities, with what the adopted formula gives."""
    year, version = mailing.year, mailing.version
    with file.reading() as session:
        alternatives = queries.alternative_rows(session, year, version)
        adopted = next((row for row in alternatives if row.adopted), None)
        apportionments = divided(session, year, version, adopted.formula) if adopted else ()
        by_county = {apportionment.county_code: apportionment for apportionment in apportionments}
        return tuple(
            quota_papers.quota_paper(
                session,
                year,
                version,
                county,
                alternative=adopted,
                apportionment=by_county.get(county),
            )
            for county in sorted({code[:2] for code in mailing.codes})
        )
