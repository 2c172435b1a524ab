"""Imports never half-happen: read, report, confirm, one transaction and one undo step."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path

from models.edits import Edit, EditGroup, InsertRows
from models.errors import UserProblem
from models.fetching.as_criteria import as_criteria, as_workbook
from models.fetching.fetched import Fetched
from models.planning_file.backups import back_up
from models.planning_file.database import PlanningFile
from models.planning_file.remembered_reading import (
    as_last_time,
    remember,
    remembered_columns,
    unread_fields,
)
from models.wording import Language, Wording
from models.workbooks.dialogue_mark import dialogue_mark
from models.workbooks.headers import named
from models.workbooks.import_basis import Basis, Prepared, basis, sentence_for
from models.workbooks.import_cases import prepare_cases
from models.workbooks.import_county_quotas import prepare_county_quotas
from models.workbooks.import_criteria import CriteriaWish, prepare_criteria
from models.workbooks.import_dialogue import prepare_dialogue
from models.workbooks.import_months import prepare_months
from models.workbooks.import_municipality import prepare_municipality
from models.workbooks.import_numbers import prepare_quotas, prepare_reception
from models.workbooks.import_places import prepare_places
from models.workbooks.intake import read_workbook
from models.workbooks.municipal_sheets import lost_its_mark
from models.workbooks.quota_layouts import QUOTAS
from models.workbooks.read_cases import holds_cases
from models.workbooks.read_county_quotas import is_county_table, read_county_quotas
from models.workbooks.read_criteria import holds_only_criteria, read_criteria
from models.workbooks.read_dialogue import looks_like_answer
from models.workbooks.read_months import is_month_table, read_months
from models.workbooks.read_places import is_place_table, read_places
from models.workbooks.read_quotas import RECEIVED_NAMES, read_quotas
from models.workbooks.read_reception import category_table, read_reception
from models.workbooks.reading_choices import ReadingChoices, as_chosen, corrections_told
from models.workbooks.report import ImportKind, ImportReport
from models.workbooks.table_choice import best_table, require_results
from models.workbooks.technical_sheet import template_mark
from models.workbooks.workbook import ImportFileError, Workbook


@dataclass(frozen=True, slots=True)
class ImportPreview:
    """What an import would do; nothing is done until the officer confirms and its edit is acted on."""

    report: ImportReport
    _file: PlanningFile
    _workbook: Workbook
    _wanted: _Wanted
    _edits: tuple[Edit, ...]
    _remember: Edit | None

    @property
    def changes_the_plan(self) -> bool:
        """False where the plan already says the same, or no line of the file could be taken."""
        return bool(self._edits)

    def confirmed_edit(self) -> Edit:
        """All of it as one act, after a verified backup; `UserProblem` when none could be made."""
        back_up(self._file, reason="import")
        return self.edit()

    def edit(self) -> Edit:
        """All of it as one act, with the note of which file was imported."""
        batch: dict[str, object] = {
            "kind": self.report.kind.value,
            "file_name": self.report.file_name,
            "sha256": self.report.sha256,
            "imported": datetime.now(UTC).isoformat(timespec="seconds"),
            "year": self.report.year,
            "new": self.report.new,
            "changed": self.report.changed,
            "corrections": json.dumps(sorted(self._wanted.choices.corrections)),
        }
        sentence = sentence_for(self._workbook, self.report.new + self.report.changed + self.report.gone)
        edits = [*self._edits, InsertRows(sentence, "import_batch", (batch,))]
        if self._remember is not None:
            edits.append(self._remember)
        return EditGroup(sentence, tuple(edits))

    def copy_to_send_back(self, path: Path, wording: Wording, password: str | None = None) -> bytes:
        """A copy of the file for the sender: findings marked in their cells and listed.

        Of a file that is no longer there the copy holds the cells that were read. `UserProblem` when it has
        changed since: the findings would stand at other cells, and nobody has looked at what it holds now.
        """
        from models.workbooks.write_findings import with_findings

        try:
            content = path.read_bytes()
        except OSError:
            content = b""
        if content and hashlib.sha256(content).hexdigest() != self.report.sha256:
            raise UserProblem("FILE_CHANGED_SINCE", file=path.name)
        return with_findings(content, self.report.findings, wording, self._workbook, password)

    def again(self) -> ImportPreview:
        """The same against the plan as it is now: another file may have been taken in meanwhile."""
        return _prepare(self._file, self._workbook, self._wanted)


@dataclass(frozen=True, slots=True)
class _Wanted:
    kind: ImportKind
    year: int | None
    version: str | None
    choices: ReadingChoices
    wording: Wording
    criteria: CriteriaWish


def prepare_import(
    file: PlanningFile,
    path: Path,
    *,
    kind: str = ImportKind.AUTO,
    year: int | None = None,
    version: str | None = None,
    choices: ReadingChoices | None = None,
    password: str | None = None,
    wording: Wording | None = None,
    criteria: CriteriaWish | None = None,
) -> ImportPreview:
    """Reads the file and compares it with the plan, which is not touched.

    `UserProblem` says in one sentence why a file cannot be imported: ENCRYPTED asks for the `password`.
    """
    return prepare_workbook(
        file,
        read_whole(path, password),
        kind=kind,
        year=year,
        version=version,
        choices=choices,
        wording=wording,
        criteria=criteria,
    )


def read_whole(path: Path, password: str | None = None) -> Workbook:
    """The file's cells; `UserProblem` says why there are none, ENCRYPTED asks for the `password`."""
    workbook = read_workbook(path, password)
    if isinstance(workbook, ImportFileError):
        raise workbook.as_problem()
    return workbook


def prepare_workbook(
    file: PlanningFile,
    workbook: Workbook,
    *,
    kind: str = ImportKind.AUTO,
    year: int | None = None,
    version: str | None = None,
    choices: ReadingChoices | None = None,
    wording: Wording | None = None,
    criteria: CriteriaWish | None = None,
) -> ImportPreview:
    """Compares a workbook that is read with the plan, which is not touched.

    `year` and `version` default to the file's own year and the newest version of that year;
    `wording` (Swedish by default) is for values shown in the report; `criteria` says what a table of
    criteria holds where its headings do not; `choices` are how the officer wants the file read.
    """
    wanted = _Wanted(
        ImportKind(kind),
        year,
        version,
        choices or ReadingChoices(),
        wording or Wording(Language.SWEDISH),
        criteria or CriteriaWish(),
    )
    return _prepare(file, workbook, wanted)


def prepare_fetched(
    file: PlanningFile, fetched: Fetched, measure: str, *, year: int, wording: Wording
) -> ImportPreview:
    """What values from a statistics service would change in a year's criteria; the plan is not touched."""
    workbook = as_workbook(fetched)
    wish = CriteriaWish(measure, f"{fetched.source}, hämtad {datetime.now(UTC).astimezone().date()}")
    wanted = _Wanted(ImportKind.CRITERIA, year, None, ReadingChoices(), wording, wish)
    with file.reading() as session:
        known = basis(session, workbook, year, None, wording)
        prepared = prepare_criteria(known, as_criteria(fetched, measure, known.scope, known.country), wish)
    return ImportPreview(prepared.report, file, workbook, wanted, prepared.edits, None)


def _prepare(file: PlanningFile, workbook: Workbook, wanted: _Wanted) -> ImportPreview:
    with file.reading() as session:
        choices = as_last_time(session, workbook, wanted.choices)
        known = basis(session, as_chosen(workbook, choices), wanted.year, wanted.version, wanted.wording)
        kind = _kind_of(known) if wanted.kind is ImportKind.AUTO else wanted.kind
        prepared = _prepared(known, kind, wanted)
        kept = remember(session, known.sentence, prepared.report, wanted.choices, choices)
        unread = unread_fields(session, prepared.report, wanted.choices)
    corrected = corrections_told(workbook, wanted.choices)
    report = replace(prepared.report, findings=(*prepared.report.findings, *corrected), unread=unread)
    return ImportPreview(report, file, workbook, wanted, prepared.edits, kept)


def _prepared(known: Basis, kind: ImportKind, wanted: _Wanted) -> Prepared:
    columns = wanted.choices.columns or None
    remembered = remembered_columns(known.session, kind)
    year = known.year or known.plan_year
    match kind:
        case ImportKind.RECEPTION:
            numbers = read_reception(
                known.workbook, known.country, chosen=columns, remembered=remembered, year=year
            )
            return prepare_reception(known, numbers)
        case ImportKind.MONTHS:
            months = read_months(
                known.workbook, known.country, year=year, chosen=columns, remembered=remembered
            )
            return prepare_months(known, months)
        case ImportKind.COUNTY_QUOTAS:
            counties = read_county_quotas(
                known.workbook, known.country, year=year, chosen=columns, remembered=remembered
            )
            return prepare_county_quotas(known, counties)
        case ImportKind.PLACES:
            places = read_places(known.workbook, known.country, chosen=columns, remembered=remembered)
            return prepare_places(known, places)
        case ImportKind.MUNICIPALITY:
            return prepare_municipality(known)
        case ImportKind.CRITERIA:
            criteria = read_criteria(
                known.workbook,
                known.country,
                measure=wanted.criteria.measure,
                chosen=columns,
                remembered=remembered,
                year=year,
            )
            return prepare_criteria(known, criteria, wanted.criteria)
        case ImportKind.CASES:
            return prepare_cases(known)
        case ImportKind.DIALOGUE:
            return prepare_dialogue(known)
        case _:
            numbers = read_quotas(
                known.workbook, known.country, chosen=columns, remembered=remembered, year=year
            )
            return prepare_quotas(known, numbers)


_BY_HEADINGS: tuple[tuple[ImportKind, Callable[[Workbook], bool]], ...] = (
    (ImportKind.CASES, holds_cases),
    (ImportKind.PLACES, is_place_table),
    (ImportKind.COUNTY_QUOTAS, is_county_table),
    (ImportKind.RECEPTION, lambda workbook: category_table(workbook) is not None),
)
"""Kinds whose headings no other kind has."""


def _kind_of(known: Basis) -> ImportKind:
    """What the file's own headings say that it is."""
    if template_mark(known.workbook) is not None:
        return ImportKind.MUNICIPALITY
    if dialogue_mark(known.workbook) is not None or looks_like_answer(known.workbook):
        return ImportKind.DIALOGUE
    if lost_its_mark(sheet.name for sheet in known.workbook.sheets):
        raise UserProblem("TEMPLATE_MARK_GONE", file=known.workbook.file_name)
    for kind, holds in _BY_HEADINGS:
        if holds(known.workbook):
            return kind
    quota_names = QUOTAS.column("persons").synonyms
    year = known.year or known.plan_year
    if is_month_table(known.workbook, known.country, year, quota_names):
        return ImportKind.MONTHS
    found = best_table(known.workbook, known.country, (*quota_names, *RECEIVED_NAMES), year)
    if found is None:
        require_results(known.workbook)
        raise UserProblem("UNKNOWN_CONTENT", file=known.workbook.file_name)
    headings = found.table.headings
    has_quotas = named(headings, quota_names) is not None
    if not has_quotas and named(headings, RECEIVED_NAMES) is not None:
        return ImportKind.RECEPTION
    if not has_quotas and holds_only_criteria(found.table, found.code_column):
        return ImportKind.CRITERIA
    return ImportKind.QUOTAS
