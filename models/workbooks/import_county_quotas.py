"""Imports of county quotas into one version of a year, with the statute and its day where the file tells."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from sqlalchemy import select

from models.acts.years import set_version_statute
from models.edits import Edit, FromCells, InsertRows, UpdateRows
from models.findings import Finding, Severity
from models.queries.alternatives import decision_rows
from models.rule_sets import statute_number
from models.tables import CountyQuota, QuotaVersion
from models.workbooks.as_read import counties_as_read
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.import_numbers import FIRST_VERSION
from models.workbooks.origins import of_columns
from models.workbooks.read_county_quotas import FIELDS, PERSONS, CountyLine, CountyTable
from models.workbooks.report import ImportKind, ImportReport, ReportRow, RowStatus


def prepare_county_quotas(basis: Basis, table: CountyTable) -> Prepared:
    """Of several versions in the file, the one with the statute of the plan's version is read."""
    year = basis.year or table.year or basis.plan_year
    versions = basis.session.scalars(
        select(QuotaVersion).where(QuotaVersion.year == year).order_by(QuotaVersion.position)
    ).all()
    wanted = basis.version or (versions[-1].version if versions else FIRST_VERSION)
    version = next((row for row in versions if row.version == wanted), None)
    reading = _Comparison(basis, table, year, wanted, _of_the_statute(table.lines, version))
    edits = reading.edits()
    sfs, in_force = reading.statute()
    if version is None and edits:
        position = max((row.position for row in versions), default=0) + 1
        row = {"year": year, "version": wanted, "sfs": sfs, "in_force": in_force, "position": position}
        edits.insert(0, InsertRows(basis.sentence, "quota_version", (row,)))
    elif version is not None and sfs and not version.sfs and not reading.is_decided:
        day = version.in_force or in_force
        edits.append(set_version_statute(basis.session, year, wanted, sfs=sfs, in_force=day))
    report = ImportReport(
        kind=ImportKind.COUNTY_QUOTAS,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=year,
        version=wanted,
        rows=tuple(reading.rows),
        findings=(
            *basis.workbook.notices,
            *_about_the_year(basis, table),
            *_about_the_statute(sfs, version, table),
            *table.findings,
            *reading.findings,
        ),
        sum_persons=sum(reading.taken.values()),
        columns=table.columns,
        headings=table.headings,
        fingerprint=table.fingerprint,
        fields=FIELDS,
        place=table.place,
        as_read=counties_as_read(table, basis.country, basis.wording),
    )
    return Prepared(report, tuple(edits))


def _of_the_statute(lines: Sequence[CountyLine], version: QuotaVersion | None) -> Sequence[CountyLine]:
    if version is None or not version.sfs:
        return lines
    same = [line for line in lines if line.sfs and line.sfs == statute_number(version.sfs)]
    return same or lines


def _about_the_year(basis: Basis, table: CountyTable) -> Iterator[Finding]:
    if basis.year is None and table.year is None:
        params: dict[str, object] = {"year": str(basis.plan_year)}
        yield Finding(Severity.WARNING, "YEAR_ASSUMED", table.sheet, "", params)
    if table.other_years:
        params = {"count": table.other_years}
        yield Finding(Severity.NOTICE, "LINES_OF_OTHER_YEARS", table.sheet, "", params)


def _about_the_statute(sfs: str, version: QuotaVersion | None, table: CountyTable) -> Iterator[Finding]:
    """Another statute is most often another version."""
    if version is None or not version.sfs or not sfs:
        return
    if statute_number(sfs) != statute_number(version.sfs):
        params: dict[str, object] = {"file_sfs": sfs, "version": version.version, "sfs": version.sfs}
        yield Finding(Severity.WARNING, "STATUTE_DIFFERS", table.sheet, "", params)


class _Comparison:
    """The file's lines against the county quotas of one version."""

    def __init__(
        self, basis: Basis, table: CountyTable, year: int, version: str, lines: Sequence[CountyLine]
    ) -> None:
        self._basis, self._table, self._year, self._version = basis, table, year, version
        self._lines = lines
        self._stored = {
            row.county_code: row
            for row in basis.session.scalars(
                select(CountyQuota).where(CountyQuota.year == year, CountyQuota.version == version)
            )
        }
        self._decided = {
            row.county_code for row in decision_rows(basis.session, year) if row.version == version
        }
        self.taken: dict[str, int] = {}
        self.findings: list[Finding] = []
        self.rows = [*self._compared(), *self._missing()]

    @property
    def is_decided(self) -> bool:
        """Whether a county's quotas are decided in the version; then it keeps its statute, or none."""
        return bool(self._decided)

    def edits(self) -> list[Edit]:
        source = self._basis.workbook.file_name
        key = {"year": self._year, "version": self._version}
        new: list[dict[str, Any]] = []
        changes: list[tuple[Mapping[str, Any], Mapping[str, Any]]] = []
        for code, persons in self.taken.items():
            stored = self._stored.get(code)
            if stored is None:
                new.append(
                    self._cited(code, {"county_code": code, **key, "persons": persons, "source": source})
                )
            elif stored.persons != persons:
                told = {"persons": persons, "source": source}
                changes.append(({"id": stored.id}, self._cited(code, told)))
        edits: list[Edit] = []
        if new:
            edits.append(InsertRows(self._basis.sentence, "county_quota", tuple(new)))
        if changes:
            edits.append(UpdateRows(self._basis.sentence, "county_quota", tuple(changes)))
        return edits

    def _cited(self, code: str, values: dict[str, Any]) -> FromCells:
        table = self._table
        cell = next(line.cell for line in self._lines if line.county_code == code)
        return of_columns(values, table.sheet, table.columns, cell, {"persons": PERSONS})

    def statute(self) -> tuple[str, str]:
        """The one that all lines name, as it is printed, and from when it holds; else nothing."""
        told = {(line.sfs, line.in_force) for line in self._lines if line.county_code in self.taken}
        sfs, in_force = told.pop() if len(told) == 1 else ("", "")
        return (f"SFS {sfs}" if sfs else ""), in_force

    def _compared(self) -> Iterator[ReportRow]:
        by_county: dict[str, list[CountyLine]] = defaultdict(list)
        for line in self._lines:
            by_county[line.county_code].append(line)
        ours = {code[:2] for code in self._basis.scope}
        for code, lines in by_county.items():
            line = lines[-1]
            stored = self._stored.get(code)
            old = stored.persons if stored else None
            status = RowStatus.OUTSIDE if code not in ours else self._status(code, lines, old)
            if status not in (RowStatus.OUTSIDE, RowStatus.REJECTED) and line.persons is not None:
                self.taken[code] = line.persons
            label = self._basis.country.counties.get(code, code)
            yield ReportRow(code, label, status, old, line.persons, self._table.sheet, line.cell)

    def _status(self, code: str, lines: Sequence[CountyLine], old: int | None) -> RowStatus:
        persons = lines[-1].persons
        if any(line.persons is None for line in lines):
            return RowStatus.REJECTED
        if len({line.persons for line in lines}) > 1:
            self._refuse("COUNTY_TWICE", code, lines[-1], other=lines[0].cell)
            return RowStatus.REJECTED
        if old == persons:
            return RowStatus.SAME
        if code in self._decided:
            self._refuse("COUNTY_QUOTA_KEPT", code, lines[-1], old=old, new=persons)
            return RowStatus.REJECTED
        return RowStatus.NEW if old is None else RowStatus.CHANGED

    def _refuse(self, problem: str, code: str, line: CountyLine, **params: object) -> None:
        told = {"county": self._basis.country.counties[code], **params}
        self.findings.append(Finding(Severity.ERROR, problem, self._table.sheet, line.cell, told))

    def _missing(self) -> Iterator[ReportRow]:
        seen = {line.county_code for line in self._lines}
        for code in sorted({code[:2] for code in self._basis.scope} - seen):
            stored = self._stored.get(code)
            label = self._basis.country.counties[code]
            yield ReportRow(code, label, RowStatus.MISSING, stored.persons if stored else None)
