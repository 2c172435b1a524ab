"""Imports of persons received or assigned month by month on a year's quota."""

from __future__ import annotations

from collections import defaultdict
from string import ascii_uppercase

from sqlalchemy import select

from models.acts.quota_months import MonthChange, set_months
from models.domain.balance import QuotaYear
from models.domain.months import Month
from models.edits import Edit
from models.findings import Finding, Severity
from models.tables import QuotaMonth
from models.workbooks.compare import compare_numbers
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.import_numbers import (
    about_the_plan,
    missing_municipalities,
    numbers_report,
    year_of_import,
)
from models.workbooks.read_months import MonthNumbers
from models.workbooks.report import ImportKind


def prepare_months(basis: Basis, read: MonthNumbers) -> Prepared:
    """Months that the file does not hold stay as they are, and so does the other number of each month."""
    numbers = read.numbers
    basis.require_some_in_plan([row.code for row in numbers.rows])
    year, year_findings = year_of_import(basis, numbers)
    on_quota = {str(month) for month in QuotaYear(year).months}
    in_file = {name for row in numbers.rows for name in row.numbers}
    stored: defaultdict[str, dict[str, int]] = defaultdict(dict)
    for row in basis.session.scalars(select(QuotaMonth).where(QuotaMonth.year == year)):
        if str(row.month) in in_file:
            stored[row.municipality_code][str(row.month)] = row.assigned if read.assigned else row.received
    comparison = compare_numbers(numbers, stored, basis.scope, basis.country)
    letters = {column.field: column.letter for column in numbers.columns}
    changes = [
        MonthChange(
            row.code,
            Month.parse(name),
            assigned=persons if read.assigned else None,
            received=None if read.assigned else persons,
            cell=f"{numbers.sheet}!{letters[name]}{row.cell.lstrip(ascii_uppercase)}",
        )
        for row in comparison.taken
        for name, persons in row.numbers.items()
        if name in on_quota and stored.get(row.code, {}).get(name) != persons
    ]
    findings = (
        *year_findings,
        Finding(Severity.NOTICE, "MONTHS_ASSIGNED" if read.assigned else "MONTHS_RECEIVED", numbers.sheet),
        *(
            Finding(
                Severity.WARNING, "MONTH_LEFT_OUT", numbers.sheet, params={"month": name, "year": str(year)}
            )
            for name in sorted(in_file - on_quota)
        ),
        *about_the_plan(numbers, comparison),
        *missing_municipalities(basis, comparison),
    )
    edits: tuple[Edit, ...] = ()
    if changes:
        edits = (set_months(basis.session, year, changes, source=basis.workbook.file_name),)
    report = numbers_report(ImportKind.MONTHS, basis, numbers, comparison, findings, (year, ""), 0, None)
    return Prepared(report, edits)
