"""Imports of quotas and of persons received: one number or more for each municipality."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import replace
from string import ascii_uppercase
from typing import Any

from sqlalchemy import select

from models.domain.quotas import QuotaStatus
from models.edits import Edit, FromCells, InsertRows, UpdateRows
from models.findings import Finding, Severity
from models.tables import CountyQuota, MunicipalQuota, QuotaVersion, Reception
from models.workbooks.as_read import numbers_as_read
from models.workbooks.choices import ReceptionCategory
from models.workbooks.compare import Comparison, compare_numbers, compare_totals
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.origins import of_columns
from models.workbooks.parsed import MunicipalNumbers, MunicipalRow
from models.workbooks.read_quotas import PERSONS, RECEIVED
from models.workbooks.report import ImportKind, ImportReport, RowStatus

FIRST_VERSION = "1"
_NAMED = 25  # the report's rows hold all of them


def prepare_quotas(basis: Basis, numbers: MunicipalNumbers) -> Prepared:
    """Quotas of one year and version; with them those received on the quota where the file tells."""
    basis.require_some_in_plan([row.code for row in numbers.rows])
    year, year_findings = year_of_import(basis, numbers)
    version, version_is_new = _version(basis, year)
    quotas = {
        row.municipality_code: row
        for row in basis.session.scalars(
            select(MunicipalQuota).where(MunicipalQuota.year == year, MunicipalQuota.version == version)
        )
    }
    received = _received(basis, year)
    stored = {code: _stored(quota, received) for code, quota in quotas.items()}
    compared = compare_numbers(numbers, stored, basis.scope, basis.country, shown=PERSONS)
    comparison, decided_findings = _with_decided(compared, quotas, numbers, basis)
    agreed, total_findings = compare_totals(numbers, basis.scope, basis.country, PERSONS)
    county_edits, county_findings = _county_quotas(basis, numbers, year, version)
    edits: list[Edit] = []
    if version_is_new and (comparison.taken or county_edits):
        edits.append(_new_version(basis, year, version))
    edits += county_edits
    edits += _quota_edits(basis, comparison.taken, quotas, numbers, (year, version))
    edits += _reception_edits(
        basis,
        year,
        {
            (row.code, ReceptionCategory.ON_QUOTA.value): _received_in(basis, numbers, row, RECEIVED)
            for row in comparison.taken
            if RECEIVED in row.numbers
        },
        received,
    )
    findings = (
        *year_findings,
        *about_the_plan(numbers, comparison),
        *total_findings,
        *county_findings,
        *decided_findings,
        *_routes_that_fall_away(basis, comparison.taken, quotas, numbers),
        *missing_municipalities(basis, comparison),
    )
    report = numbers_report(
        ImportKind.QUOTAS, basis, numbers, comparison, findings, (year, version), agreed, PERSONS
    )
    return Prepared(report, tuple(edits))


def prepare_reception(basis: Basis, numbers: MunicipalNumbers) -> Prepared:
    """Persons received by category; categories the file does not hold stay as they are."""
    basis.require_some_in_plan([row.code for row in numbers.rows])
    year, year_findings = year_of_import(basis, numbers)
    received = _received(basis, year)
    in_file = {name for row in numbers.rows for name in row.numbers}
    stored: dict[str, dict[str, int]] = defaultdict(dict)
    for (code, category), row in received.items():
        if category in in_file:
            stored[code][category] = row.persons
    comparison = compare_numbers(numbers, stored, basis.scope, basis.country)
    agreed, total_findings = compare_totals(numbers, basis.scope, basis.country, None)
    values = {
        (row.code, category): _received_in(basis, numbers, row, category)
        for row in comparison.taken
        for category in row.numbers
    }
    edits = _reception_edits(basis, year, values, received)
    findings = (
        *year_findings,
        *about_the_plan(numbers, comparison),
        *total_findings,
        *missing_municipalities(basis, comparison),
    )
    report = numbers_report(
        ImportKind.RECEPTION, basis, numbers, comparison, findings, (year, ""), agreed, None
    )
    return Prepared(report, tuple(edits))


def _stored(quota: MunicipalQuota, received: Mapping[tuple[str, str], Reception]) -> dict[str, int]:
    numbers = {PERSONS: quota.persons}
    reception = received.get((quota.municipality_code, ReceptionCategory.ON_QUOTA))
    return numbers if reception is None else numbers | {RECEIVED: reception.persons}


def numbers_report(
    kind: ImportKind,
    basis: Basis,
    numbers: MunicipalNumbers,
    comparison: Comparison,
    findings: tuple[Finding, ...],
    year_and_version: tuple[int, str],
    agreed: int,
    field: str | None,
) -> ImportReport:
    year, version = year_and_version
    return ImportReport(
        kind=kind,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=year,
        version=version,
        rows=comparison.rows,
        findings=basis.workbook.notices + findings,
        totals_agreed=agreed,
        sum_persons=sum(
            row.numbers[field] if field else sum(row.numbers.values()) for row in comparison.taken
        ),
        columns=numbers.columns,
        headings=numbers.headings,
        fingerprint=numbers.fingerprint,
        fields=numbers.fields,
        place=numbers.place,
        as_read=numbers_as_read(numbers, basis.country, basis.wording),
    )


def year_of_import(basis: Basis, numbers: MunicipalNumbers) -> tuple[int, tuple[Finding, ...]]:
    """The year asked for, else the file's own, else the one the plan is working with."""
    if basis.year is not None:
        if numbers.year not in (None, basis.year):
            params: dict[str, object] = {"file_year": str(numbers.year), "year": str(basis.year)}
            return basis.year, (Finding(Severity.WARNING, "OTHER_YEAR", numbers.sheet, "", params),)
        return basis.year, ()
    if numbers.year is not None:
        return numbers.year, ()
    params = {"year": str(basis.plan_year)}
    return basis.plan_year, (Finding(Severity.WARNING, "YEAR_ASSUMED", numbers.sheet, "", params),)


def _version(basis: Basis, year: int) -> tuple[str, bool]:
    """The version to import into, and whether the plan lacks it."""
    versions = basis.session.scalars(
        select(QuotaVersion.version).where(QuotaVersion.year == year).order_by(QuotaVersion.position)
    ).all()
    version = basis.version or (versions[-1] if versions else FIRST_VERSION)
    return version, version not in versions


def _new_version(basis: Basis, year: int, version: str) -> Edit:
    positions = basis.session.scalars(select(QuotaVersion.position).where(QuotaVersion.year == year))
    row = {
        "year": year,
        "version": version,
        "sfs": "",
        "in_force": "",
        "position": max(positions, default=0) + 1,
    }
    return InsertRows(basis.sentence, "quota_version", (row,))


def _county_quotas(
    basis: Basis, numbers: MunicipalNumbers, year: int, version: str
) -> tuple[list[Edit], list[Finding]]:
    """The file's county totals become county quotas where the plan has none, and are compared elsewhere."""
    stored = {
        row.county_code: row.persons
        for row in basis.session.scalars(
            select(CountyQuota).where(CountyQuota.year == year, CountyQuota.version == version)
        )
    }
    ours = {code[:2] for code in basis.scope}
    rows: list[dict[str, Any]] = []
    findings: list[Finding] = []
    for total in numbers.totals:
        county = total.county_code
        if county is None or county not in ours:
            continue
        params: dict[str, object] = {"county": basis.country.counties[county], "stated": total.persons}
        if county not in stored:
            stored[county] = total.persons
            rows.append(
                {
                    "county_code": county,
                    "year": year,
                    "version": version,
                    "persons": total.persons,
                    "source": basis.workbook.file_name,
                }
            )
            findings.append(Finding(Severity.NOTICE, "COUNTY_QUOTA_TAKEN", numbers.sheet, total.cell, params))
        elif stored[county] != total.persons:
            params["quota"] = stored[county]
            findings.append(
                Finding(Severity.WARNING, "COUNTY_QUOTA_DIFFERS", numbers.sheet, total.cell, params)
            )
    return [InsertRows(basis.sentence, "county_quota", tuple(rows))] if rows else [], findings


def _quota_edits(
    basis: Basis,
    taken: Iterable[MunicipalRow],
    quotas: Mapping[str, MunicipalQuota],
    numbers: MunicipalNumbers,
    year_and_version: tuple[int, str],
) -> list[Edit]:
    year, version = year_and_version
    status = (QuotaStatus.DECIDED if numbers.official else QuotaStatus.ENTERED).value
    source = basis.workbook.file_name
    unsplit = {"already_housed": None, "agency_housing": None, "resettlement": None}
    new: list[dict[str, Any]] = []
    changes: list[tuple[dict[str, Any], dict[str, Any]]] = []
    for row in taken:
        told = {"persons": row.numbers[PERSONS], "status": status, "source": source, **unsplit}
        values = of_columns(told, numbers.sheet, numbers.columns, row.cell, {"persons": PERSONS})
        quota = quotas.get(row.code)
        if quota is None:
            key = {"municipality_code": row.code, "year": year, "version": version}
            new.append(FromCells({**key, **values}, values.origin))
        elif quota.persons != row.numbers[PERSONS]:
            changes.append(({"id": quota.id}, values))
        elif _becomes_decided(quota, numbers):
            changes.append(({"id": quota.id}, {"status": status, "source": source}))
    edits: list[Edit] = []
    if new:
        edits.append(InsertRows(basis.sentence, "municipal_quota", tuple(new)))
    if changes:
        edits.append(UpdateRows(basis.sentence, "municipal_quota", tuple(changes)))
    return edits


def _with_decided(
    comparison: Comparison,
    quotas: Mapping[str, MunicipalQuota],
    numbers: MunicipalNumbers,
    basis: Basis,
) -> tuple[Comparison, tuple[Finding, ...]]:
    """Lines with another number than the decided one are turned back whole: the decision stays.

    A number that the plan had calculated or entered and the file decides becomes decided.
    """
    kept: set[str] = set()
    confirmed: set[str] = set()
    findings = []
    for row in comparison.taken:
        quota = quotas.get(row.code)
        if quota is None:
            continue
        if not _changes(quota, row):
            confirmed |= {row.code} if _becomes_decided(quota, numbers) else set()
        elif quota.status == QuotaStatus.DECIDED:
            kept.add(row.code)
            params = _old_and_new(basis, quota, row)
            findings.append(Finding(Severity.ERROR, "DECIDED_QUOTA_KEPT", numbers.sheet, row.cell, params))
    if confirmed:
        what: dict[str, object] = {"count": len(confirmed)}
        findings.append(Finding(Severity.NOTICE, "QUOTAS_BECOME_DECIDED", numbers.sheet, "", what))
    statuses = {**dict.fromkeys(kept, RowStatus.REJECTED), **dict.fromkeys(confirmed, RowStatus.CHANGED)}
    rows = tuple(replace(row, status=statuses.get(row.key, row.status)) for row in comparison.rows)
    taken = tuple(row for row in comparison.taken if row.code not in kept)
    return Comparison(rows, taken, comparison.missing), tuple(findings)


def _routes_that_fall_away(
    basis: Basis,
    taken: Iterable[MunicipalRow],
    quotas: Mapping[str, MunicipalQuota],
    numbers: MunicipalNumbers,
) -> Iterable[Finding]:
    for row in taken:
        quota = quotas.get(row.code)
        if quota is not None and _changes(quota, row) and quota.already_housed is not None:
            params = _old_and_new(basis, quota, row)
            yield Finding(Severity.WARNING, "ROUTES_FALL_AWAY", numbers.sheet, row.cell, params)


def _changes(quota: MunicipalQuota, row: MunicipalRow) -> bool:
    return quota.persons != row.numbers[PERSONS]


def _becomes_decided(quota: MunicipalQuota, numbers: MunicipalNumbers) -> bool:
    return numbers.official and quota.status != QuotaStatus.DECIDED


def _old_and_new(basis: Basis, quota: MunicipalQuota, row: MunicipalRow) -> dict[str, object]:
    return {
        "municipality": basis.country.municipalities[row.code],
        "old": quota.persons,
        "new": row.numbers[PERSONS],
    }


def _received(basis: Basis, year: int) -> dict[tuple[str, str], Reception]:
    rows = basis.session.scalars(select(Reception).where(Reception.year == year))
    return {(row.municipality_code, row.category): row for row in rows}


def _received_in(basis: Basis, numbers: MunicipalNumbers, row: MunicipalRow, field: str) -> FromCells:
    told = {"persons": row.numbers[field], "source": basis.workbook.file_name}
    return of_columns(told, numbers.sheet, numbers.columns, row.cell, {"persons": field})


def _reception_edits(
    basis: Basis,
    year: int,
    values: Mapping[tuple[str, str], FromCells],
    received: Mapping[tuple[str, str], Reception],
) -> list[Edit]:
    new = [
        FromCells({"municipality_code": code, "year": year, "category": category, **told}, told.origin)
        for (code, category), told in values.items()
        if (code, category) not in received
    ]
    changes = [
        ({"id": received[key].id}, told)
        for key, told in values.items()
        if key in received and received[key].persons != told["persons"]
    ]
    edits: list[Edit] = []
    if new:
        edits.append(InsertRows(basis.sentence, "reception", tuple(new)))
    if changes:
        edits.append(UpdateRows(basis.sentence, "reception", tuple(changes)))
    return edits


def about_the_plan(numbers: MunicipalNumbers, comparison: Comparison) -> Iterable[Finding]:
    """The reader's findings but those of lines outside the plan, which are told of together."""
    outside = {_row_of(row.cell) for row in comparison.rows if row.status is RowStatus.OUTSIDE and row.cell}
    for finding in numbers.findings:
        if _row_of(finding.cell) not in outside:
            yield finding
    if outside:
        params: dict[str, object] = {"count": len(outside)}
        yield Finding(Severity.NOTICE, "LINES_OUTSIDE", numbers.sheet, params=params)


def _row_of(cell: str) -> str:
    return cell.lstrip(ascii_uppercase)


def missing_municipalities(basis: Basis, comparison: Comparison) -> Iterable[Finding]:
    if comparison.missing:
        missing = [basis.country.municipalities[code] for code in comparison.missing]
        names = ", ".join(missing[:_NAMED]) + (", …" if len(missing) > _NAMED else "")
        params: dict[str, object] = {"count": len(comparison.missing), "names": names}
        yield Finding(Severity.WARNING, "MUNICIPALITIES_MISSING", params=params)
