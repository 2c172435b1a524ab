"""Imports a municipality's workbook: its places, homes, projects, services and households."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from sqlalchemy import select

from models.acts.households import delete_households
from models.domain.quotas import Route
from models.edits import DeleteRows, Edit, InsertRows, Row, UpdateRows
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.tables import HouseholdGroup
from models.workbooks.as_read import municipality_as_read
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.import_services import prepare_services
from models.workbooks.line_changes import LineChanges, LineWords, compare_lines, report_rows
from models.workbooks.municipal_lines import MunicipalLines, municipal_lines
from models.workbooks.municipal_sheets import (
    GROUP_SHEET,
    HOME_SHEET,
    PLACE_SHEET,
    PROJECT_SHEET,
    SERVICE_SHEET,
    MunicipalSheet,
    lost_its_mark,
)
from models.workbooks.origins import of_line
from models.workbooks.read_municipality import FindFault, ReadLine, ReadSheet, read_municipality, screened
from models.workbooks.report import ImportKind, ImportReport, ReportRow, RowStatus
from models.workbooks.technical_sheet import SHEET_NAME, TEMPLATE_VERSION, TemplateMark, template_mark

_AGES = ("age_0", "age_1_5", "age_6_15", "age_16_18", "age_19_64", "age_65")


def prepare_municipality(basis: Basis) -> Prepared:
    """Lines that are corrected lose their mark of being made up; lines taken out are taken out.

    `UserProblem` when the workbook is not one that this program wrote, or for another county.
    """
    mark = _mark(basis)
    lines = municipal_lines(basis.session, mark.municipality_code, mark.year)
    own = {line["code"] for line in lines.places}
    read = read_municipality(basis.workbook, lines.place_names, own)
    words = LineWords(lines.place_names, basis.wording)
    change = _Change(basis, mark, lines, words)
    change.take_places(read.of(PLACE_SHEET))
    change.take_stock(read.of(HOME_SHEET), _wrong_home)
    change.take_stock(read.of(PROJECT_SHEET), lambda _: None)
    services = prepare_services(basis, mark.municipality_code, read.of(SERVICE_SHEET), lines.points, words)
    change.rows += services.rows
    change.findings += services.findings
    change.edits += services.edits
    change.take_groups(read.of(GROUP_SHEET))
    report = ImportReport(
        kind=ImportKind.MUNICIPALITY,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=mark.year,
        version="",
        rows=tuple(change.rows),
        findings=(
            *_notices(basis),
            *_other_year(basis, mark),
            *read.findings,
            *change.findings,
            *_lines_gone(change.rows),
        ),
        as_read=municipality_as_read(read, words),
        subject=basis.country.municipalities[mark.municipality_code],
    )
    return Prepared(report, tuple(change.edits))


def _mark(basis: Basis) -> TemplateMark:
    mark = template_mark(basis.workbook)
    if mark is None:
        if lost_its_mark(sheet.name for sheet in basis.workbook.sheets):
            raise UserProblem("TEMPLATE_MARK_GONE", file=basis.workbook.file_name)
        raise UserProblem("NOT_A_TEMPLATE", file=basis.workbook.file_name)
    if mark.version > TEMPLATE_VERSION:
        raise UserProblem("TEMPLATE_NEWER", file=basis.workbook.file_name)
    basis.require_some_in_plan([mark.municipality_code])
    return mark


def _notices(basis: Basis) -> tuple[Finding, ...]:
    """That our own technical sheet is hidden is nothing to tell."""
    return tuple(notice for notice in basis.workbook.notices if notice.sheet != SHEET_NAME)


def _other_year(basis: Basis, mark: TemplateMark) -> Iterator[Finding]:
    """The workbook's own year counts: households belong to the year they were asked for."""
    year = basis.year or basis.plan_year
    if mark.year != year:
        params: dict[str, object] = {"file_year": str(mark.year), "year": str(year)}
        yield Finding(Severity.WARNING, "TEMPLATE_OF_OTHER_YEAR", params=params)


def _lines_gone(rows: Iterable[ReportRow]) -> Iterator[Finding]:
    """What is taken out of the plan is said once a sheet."""
    gone = Counter(row.sheet for row in rows if row.status is RowStatus.GONE)
    for sheet, count in gone.items():
        yield Finding(Severity.WARNING, "LINES_GONE", sheet, params={"count": count})


@dataclass(slots=True)
class _Change:
    """Collects rows, findings and edits sheet by sheet."""

    basis: Basis
    mark: TemplateMark
    lines: MunicipalLines
    words: LineWords
    rows: list[ReportRow] = field(default_factory=list)
    findings: list[Finding] = field(default_factory=list)
    edits: list[Edit] = field(default_factory=list)

    def take_places(self, read: ReadSheet) -> None:
        """Names and inhabitants may be corrected; places are neither made nor removed here."""
        known = {line["code"] for line in self.lines.places}

        def fault(line: ReadLine) -> tuple[str, str] | None:
            return None if line.values["code"] in known else ("PLACE_NOT_HERE", "code")

        changes = self._compare(replace(read, complete=False), fault, "code")
        self._update(read, changes, "code", {})

    def take_stock(self, read: ReadSheet, fault: FindFault) -> None:
        """Homes or projects: new lines, corrected lines, and those that were taken out."""
        changes = self._compare(read, fault, "id")
        known = {line["id"] for line in self.lines.of(read.sheet)}
        for line in changes.new:
            if line.values["id"] is not None:
                params: dict[str, object] = {"number": line.values["id"]}
                code = "NUMBER_TWICE" if line.values["id"] in known else "NUMBER_NOT_KNOWN"
                self.findings.append(Finding(Severity.NOTICE, code, read.name, line.cells["id"], params))
        real = {"synthetic": False, "source": self.basis.workbook.file_name}
        self._insert(read, changes, real)
        self._update(read, changes, "id", real)
        self._delete(read.sheet, changes)

    def take_groups(self, read: ReadSheet) -> None:
        """Household groups of the year; a case id is used once in the whole plan."""
        groups = self.basis.session.scalars(
            select(HouseholdGroup.code).where(
                HouseholdGroup.year == self.mark.year,
                HouseholdGroup.municipality_code != self.mark.municipality_code,
            )
        )
        taken = {*groups, *(bad.key.get("code") for bad in read.bad)}

        def fault(line: ReadLine) -> tuple[str, str] | None:
            if line.values["code"] in taken:
                return "CASE_TAKEN", "code"
            taken.add(line.values["code"])
            if not any(line.values[age] for age in _AGES):
                return "NO_PERSONS", "code"
            if line.values["route"] == Route.ALREADY_HOUSED and line.values["lives_in"] is None:
                return "HOME_UNKNOWN", "route"
            return None

        changes = self._compare(read, fault, "code")
        ours = {"year": self.mark.year, "municipality_code": self.mark.municipality_code}
        self._insert(read, changes, ours)
        self._update(read, changes, "id", {})
        self._delete(read.sheet, changes)

    def _compare(self, read: ReadSheet, fault: FindFault, key: str) -> LineChanges:
        sound, findings = screened(read, fault)
        changes = compare_lines(sound, self.lines.of(read.sheet), key)
        self.rows += report_rows(sound, changes, key, self.words)
        self.findings += findings
        return changes

    def _insert(self, read: ReadSheet, changes: LineChanges, constant: Mapping[str, Any]) -> None:
        sheet = read.sheet
        rows = [of_line({**constant, **_given(sheet, line)}, read.name, line.cells) for line in changes.new]
        if rows:
            self.edits.append(InsertRows(self.basis.sentence, sheet.layout.table, tuple(rows)))

    def _update(self, read: ReadSheet, changes: LineChanges, key: str, constant: Mapping[str, Any]) -> None:
        sheet = read.sheet
        rows: list[tuple[Row, Row]] = [
            ({key: before[key]}, of_line({**constant, **_told(sheet, line)}, read.name, line.cells))
            for before, line in changes.changed
        ]
        if rows:
            self.edits.append(UpdateRows(self.basis.sentence, sheet.layout.table, tuple(rows)))

    def _delete(self, sheet: MunicipalSheet, changes: LineChanges) -> None:
        keys = [{"id": before["id"]} for before in changes.gone]
        if keys and sheet is GROUP_SHEET:
            ids = [before["id"] for before in changes.gone]
            self.edits.append(delete_households(self.basis.session, ids, self.basis.sentence))
        elif keys:
            self.edits.append(DeleteRows(self.basis.sentence, sheet.layout.table, tuple(keys)))


def _given(sheet: MunicipalSheet, line: ReadLine) -> dict[str, Any]:
    """The values that the municipality may set."""
    return {column.name: line.values[column.name] for column in sheet.columns if column.editable}


def _told(sheet: MunicipalSheet, line: ReadLine) -> dict[str, Any]:
    """The values that the municipality may set, of the columns that its sheet has."""
    return {name: value for name, value in _given(sheet, line).items() if name in line.cells}


def _wrong_home(line: ReadLine) -> tuple[str, str] | None:
    first, last = line.values["first"], line.values["last"]
    return ("LAST_BEFORE_FIRST", "last") if last is not None and last < first else None
