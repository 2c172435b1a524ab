"""Imports a municipality's answer about its quota; an answer that stood there before goes to the log."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime
from textwrap import shorten

from sqlalchemy import select

from models.acts.dialogue import log_earlier_answer, set_answer
from models.edits import Edit
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.queries.dialogue import DialogueRow, dialogue_rows
from models.queries.plan import quota_versions
from models.tables import Decision
from models.workbooks.column import show_cell
from models.workbooks.dialogue_layout import DIALOGUE
from models.workbooks.dialogue_mark import ANSWER_VERSION, DialogueMark, dialogue_mark
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.read_dialogue import Answer, looks_like_answer, read_dialogue
from models.workbooks.report import ImportKind, ImportReport, ReportRow, RowStatus
from models.workbooks.technical_sheet import SHEET_NAME

_SIGNS_SHOWN = 50  # of a comment


def prepare_dialogue(basis: Basis, *, today: date | None = None) -> Prepared:
    """The answer belongs to the year and version that the paper was written for, whatever is looked at.

    `UserProblem` when the workbook is not an answer paper, or for another county, year or version.
    """
    mark = _mark(basis)
    newest = _newest_version(basis, mark)
    rows = dialogue_rows(basis.session, mark.year, mark.version)
    row = next(row for row in rows if row.municipality_code == mark.municipality_code)
    answer = read_dialogue(basis.workbook)
    if answer is None:
        raise UserProblem("ANSWER_FIELDS_MISSING", municipality=row.municipality)
    if answer.municipality_code not in ("", mark.municipality_code):
        file = basis.workbook.file_name
        other = basis.country.municipalities.get(answer.municipality_code, answer.municipality_code)
        raise UserProblem("ANSWER_PAGE_OF_ANOTHER", file=file, other=other, municipality=row.municipality)
    judged = _Judged(basis, mark, row, answer, newest, today or datetime.now().astimezone().date())
    status = judged.status
    report = ImportReport(
        kind=ImportKind.DIALOGUE,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=mark.year,
        version=mark.version,
        rows=(judged.report_row(status),),
        findings=(
            *(notice for notice in basis.workbook.notices if notice.sheet != SHEET_NAME),
            *answer.findings,
            *judged.findings(status),
        ),
        as_read=judged.as_read,
        subject=row.municipality,
    )
    return Prepared(report, judged.edits(status))


def _mark(basis: Basis) -> DialogueMark:
    mark = dialogue_mark(basis.workbook)
    file = basis.workbook.file_name
    if mark is None:
        raise UserProblem(
            "ANSWER_MARK_GONE" if looks_like_answer(basis.workbook) else "NOT_AN_ANSWER", file=file
        )
    if mark.form > ANSWER_VERSION:
        raise UserProblem("TEMPLATE_NEWER", file=file)
    basis.require_some_in_plan([mark.municipality_code])
    return mark


def _newest_version(basis: Basis, mark: DialogueMark) -> str:
    versions = [row.version for row in quota_versions(basis.session, mark.year)]
    if mark.version not in versions:
        raise UserProblem(
            "ANSWER_VERSION_UNKNOWN",
            file=basis.workbook.file_name,
            year=str(mark.year),
            version=mark.version,
        )
    return versions[-1]


@dataclass(frozen=True, slots=True)
class _Judged:
    """An answer against what the plan says of the municipality."""

    basis: Basis
    mark: DialogueMark
    row: DialogueRow
    answer: Answer
    newest: str
    today: date

    @property
    def status(self) -> RowStatus:
        if not self.answer.whole or self.answer.is_blank or self._is_decided:
            return RowStatus.REJECTED
        if not self.row.answered:
            return RowStatus.NEW
        return RowStatus.SAME if self._says_the_same else RowStatus.CHANGED

    def report_row(self, status: RowStatus) -> ReportRow:
        row, answer = self.row, self.answer
        before = self._words(row.requested, row.comment, row.answered) if row.answered else None
        now = self._words(answer.requested, answer.comment, self._day)
        return ReportRow(
            row.municipality_code,
            row.municipality,
            status,
            before if status is RowStatus.CHANGED else None,
            now if status in (RowStatus.NEW, RowStatus.CHANGED) else None,
            answer.sheet,
            answer.cells["requested"],
        )

    def edits(self, status: RowStatus) -> tuple[Edit, ...]:
        """What was answered before is not lost."""
        if status not in (RowStatus.NEW, RowStatus.CHANGED):
            return ()
        basis, mark, answer = self.basis, self.mark, self.answer
        new = set_answer(
            basis.session,
            mark.year,
            mark.version,
            mark.municipality_code,
            requested=answer.requested,
            comment=answer.comment,
            answered=self._day,
        )
        if status is RowStatus.NEW:
            return (new,)
        return log_earlier_answer(basis.sentence, self.row, mark.year, mark.version), new

    def findings(self, status: RowStatus) -> Iterator[Finding]:
        answer, row = self.answer, self.row
        if self._is_decided:
            yield self._about(Severity.ERROR, "ANSWER_AFTER_DECISION", "requested")
        elif answer.whole and answer.is_blank:
            yield self._about(Severity.ERROR, "ANSWER_IS_BLANK", "requested")
        if status not in (RowStatus.NEW, RowStatus.CHANGED):
            return
        if self.mark.version != self.newest:
            yield self._about(Severity.WARNING, "ANSWER_TO_OLDER_VERSION", newest=self.newest)
        year = self.basis.year or self.basis.plan_year
        if self.mark.year != year:
            yield Finding(
                Severity.WARNING,
                "ANSWER_TO_OTHER_YEAR",
                params={
                    "municipality": row.municipality,
                    "file_year": str(self.mark.year),
                    "year": str(year),
                },
            )
        if row.quota is not None and row.quota != self.mark.proposed:
            yield self._about(
                Severity.WARNING, "ANSWER_TO_OTHER_NUMBER", proposed=self.mark.proposed, quota=row.quota
            )
        if answer.requested is None:
            yield self._about(Severity.WARNING, "ANSWER_WITHOUT_NUMBER", "requested")
        yield from self._day_findings()
        if status is RowStatus.CHANGED:
            yield self._about(Severity.NOTICE, "ANSWER_GOES_TO_LOG", day=row.answered)

    def _day_findings(self) -> Iterator[Finding]:
        if not self.answer.answered:
            yield self._about(Severity.NOTICE, "ANSWER_WITHOUT_DAY", "answered", day=self._day)
        elif self._day > self.today.isoformat():
            yield self._about(Severity.WARNING, "ANSWER_DAY_AHEAD", "answered", day=self._day)
        elif self.row.sent and self._day < self.row.sent:
            yield self._about(
                Severity.WARNING, "ANSWER_BEFORE_SENT", "answered", day=self._day, sent=self.row.sent
            )

    @property
    def as_read(self) -> dict[tuple[str, str], str]:
        """What was understood in the three fields."""
        answer = self.answer
        said = {
            "requested": show_cell(DIALOGUE.column("requested"), answer.requested, self.basis.wording),
            "comment": answer.comment,
            "answered": answer.answered,
        }
        return {(answer.sheet, cell): said[name] for name, cell in answer.cells.items() if said[name]}

    @property
    def _day(self) -> str:
        """An answer without a day came no later than today."""
        return self.answer.answered or self.today.isoformat()

    @property
    def _says_the_same(self) -> bool:
        answer, row = self.answer, self.row
        same_words = (answer.requested, answer.comment) == (row.requested, row.comment)
        return same_words and answer.answered in ("", row.answered)

    @property
    def _is_decided(self) -> bool:
        decided = select(Decision.id).where(
            Decision.year == self.mark.year,
            Decision.version == self.mark.version,
            Decision.county_code == self.row.county_code,
        )
        return self.basis.session.scalar(decided) is not None

    def _words(self, requested: int | None, comment: str, day: str) -> str:
        """The answer short enough for a line."""
        number = show_cell(DIALOGUE.column("requested"), requested, self.basis.wording) or "–"
        words = shorten(comment, _SIGNS_SHOWN, placeholder=" …")
        return f"{number} ({day}) {words}".strip()

    def _about(self, severity: Severity, code: str, field: str = "", /, **params: object) -> Finding:
        known: dict[str, object] = {
            "municipality": self.row.municipality,
            "year": str(self.mark.year),
            "version": self.mark.version,
        }
        cell = self.answer.cells[field] if field else ""
        return Finding(severity, code, self.answer.sheet if field else "", cell, known | params)
