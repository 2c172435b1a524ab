"""The papers about municipal quotas: what the window and the command line both do, without Qt."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from enum import StrEnum
from typing import TYPE_CHECKING

from models import decisions, queries, quota_papers
from models.documents.parts import Document
from models.documents.quotas.basis import basis_document
from models.documents.quotas.decision import decision_document
from models.documents.quotas.revision import revision_document
from models.domain.apportionment import Apportionment
from models.domain.letterhead import NO_LETTERHEAD, Letterhead
from models.domain.quota_paper import DecisionFacts, QuotaPaper
from models.errors import UserProblem
from models.queries import AlternativeRow
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from optimizer.division.divide import divide

if TYPE_CHECKING:
    from sqlalchemy.orm import Session


class PaperKind(StrEnum):
    DECISION = "decision"
    BASIS = "basis"
    REVISION = "revision"


KIND_TITLES: Mapping[PaperKind, Text] = {
    PaperKind.DECISION: QT_TRANSLATE_NOOP("QuotaPreview", "Decision"),
    PaperKind.BASIS: QT_TRANSLATE_NOOP("QuotaPreview", "Basis of the decision"),
    PaperKind.REVISION: QT_TRANSLATE_NOOP("QuotaPreview", "Changed quotas"),
}
WORKBOOK_TITLE = QT_TRANSLATE_NOOP("QuotaPapers", "Municipal quotas")


@dataclass(frozen=True, slots=True)
class CountyPapers:
    """One county's papers: a draft of what the plan holds, or what was decided and stored."""

    paper: QuotaPaper
    facts: DecisionFacts
    created: datetime
    decided: bool

    @property
    def kinds(self) -> tuple[PaperKind, ...]:
        """The year's first version has nothing to revise."""
        return tuple(
            kind for kind in PaperKind if kind is not PaperKind.REVISION or self.paper.version_before
        )

    def with_facts(self, facts: DecisionFacts) -> CountyPapers:
        """What the officer fills in on a draft; a decision keeps its own."""
        return self if self.decided else replace(self, facts=facts)

    def document(self, kind: PaperKind, wording: Wording) -> Document:
        return _DOCUMENTS[kind](self.paper, self.facts, wording, created=self.created, decided=self.decided)

    def workbook(self, wording: Wording) -> bytes:
        from models.workbooks.write_quota_paper import quota_workbook  # paper is printed without Excel

        return quota_workbook(self.paper, self.facts, wording, created=self.created, decided=self.decided)


_DOCUMENTS: Mapping[PaperKind, Callable[..., Document]] = {
    PaperKind.DECISION: decision_document,
    PaperKind.BASIS: basis_document,
    PaperKind.REVISION: revision_document,
}


def papers_of(
    session: Session,
    year: int,
    version: str,
    county_code: str,
    alternative: AlternativeRow | None = None,
) -> CountyPapers:
    """The stored decision where there is one, never live data then; else a draft of what the plan holds.

    A draft rests on the alternative that was adopted unless another is named. `UserProblem` says what
    is missing.
    """
    decision_id = decisions.decision_id(session, year, version, county_code)
    if decision_id is not None:
        if not decisions.is_unchanged(session, decision_id):
            raise UserProblem("DECISION_CHANGED", year=str(year), version=version)
        paper, facts = decisions.load(session, decision_id)
        created = next(row.created for row in queries.decision_rows(session, year) if row.id == decision_id)
        return CountyPapers(paper, facts, _moment(created), decided=True)
    draft = draft_paper(session, year, version, county_code, alternative)
    return CountyPapers(draft, DecisionFacts(), _moment(queries.plan_info(session).created), decided=False)


def draft_paper(
    session: Session,
    year: int,
    version: str,
    county_code: str,
    alternative: AlternativeRow | None = None,
) -> QuotaPaper:
    """What the plan holds now, as it is stored when it is decided."""
    chosen = alternative or next(
        (row for row in queries.alternative_rows(session, year, version) if row.adopted), None
    )
    return quota_papers.quota_paper(
        session,
        year,
        version,
        county_code,
        alternative=chosen,
        apportionment=_apportionment(session, year, version, county_code, chosen),
    )


def paper_name(title: Text, year: int, version: str, county: str, wording: Wording) -> str:
    """Of a paper's file, without its ending."""
    return wording.of(
        QT_TRANSLATE_NOOP("QuotaPreview", "{kind} {year} version {version} {county}"),
        kind=wording.of(title),
        year=str(year),
        version=version,
        county=county,
    )


def write(papers: CountyPapers, wording: Wording, letterhead: Letterhead = NO_LETTERHEAD) -> dict[str, bytes]:
    """Every file of a county's papers by its name."""
    from models.documents.pdf import to_pdf
    from models.documents.web_page import to_html

    def name(title: Text) -> str:
        paper = papers.paper
        return paper_name(title, paper.year, paper.version, paper.county, wording)

    files = {f"{name(WORKBOOK_TITLE)}.xlsx": papers.workbook(wording)}
    for kind in papers.kinds:
        document = papers.document(kind, wording).under(letterhead)
        files[f"{name(KIND_TITLES[kind])}.pdf"] = to_pdf(document)
        files[f"{name(KIND_TITLES[kind])}.html"] = to_html(document).encode()
    return files


def _apportionment(
    session: Session, year: int, version: str, county_code: str, alternative: AlternativeRow | None
) -> Apportionment | None:
    if alternative is None:
        return None
    for basis in queries.quota_bases(session, year, version, county_code):
        return divide(basis, alternative.formula)
    raise UserProblem("COUNTY_OUTSIDE_PLAN", county=county_code)


def _moment(text: str) -> datetime:
    moment = datetime.fromisoformat(text)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)
