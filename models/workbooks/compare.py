"""Numbers from a file against numbers in the plan: new, changed, the same, missing or outside."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from models.findings import Finding, Severity
from models.workbooks.municipality_keys import Country
from models.workbooks.parsed import MunicipalNumbers, MunicipalRow, StatedTotal
from models.workbooks.report import ReportRow, RowStatus

type NumbersByMunicipality = Mapping[str, Mapping[str, int]]


@dataclass(frozen=True, slots=True)
class Comparison:
    """`rows` in the order of the file, the missing ones last; `taken` are those in the plan."""

    rows: tuple[ReportRow, ...]
    taken: tuple[MunicipalRow, ...]
    missing: tuple[str, ...]


def compare_numbers(
    numbers: MunicipalNumbers,
    stored: NumbersByMunicipality,
    scope: Iterable[str],
    country: Country,
    *,
    shown: str | None = None,
) -> Comparison:
    """`shown` is the field to show as old and new; without it the sum of all fields is."""
    in_plan = frozenset(scope)
    rows: list[ReportRow] = []
    for row in numbers.rows:
        label = country.municipalities[row.code]
        old = stored.get(row.code, {})
        status = _status(row.numbers, old) if row.code in in_plan else RowStatus.OUTSIDE
        rows.append(
            ReportRow(
                row.code,
                label,
                status,
                _value(old, shown) if old else None,
                _value(row.numbers, shown),
                numbers.sheet,
                row.cell,
            )
        )
    for rejected in numbers.rejected:
        outside = rejected.key in country.municipalities and rejected.key not in in_plan
        status = RowStatus.OUTSIDE if outside else RowStatus.REJECTED
        rows.append(ReportRow(rejected.key, rejected.label, status, sheet=numbers.sheet, cell=rejected.cell))
    seen = {row.key for row in rows}
    missing = tuple(code for code in sorted(in_plan) if code not in seen)
    rows += [
        ReportRow(code, country.municipalities[code], RowStatus.MISSING, _value(stored.get(code, {}), shown))
        for code in missing
    ]
    return Comparison(tuple(rows), tuple(row for row in numbers.rows if row.code in in_plan), missing)


def compare_totals(
    numbers: MunicipalNumbers, scope: Iterable[str], country: Country, field: str | None
) -> tuple[int, tuple[Finding, ...]]:
    """How many county totals of the file agree with our own sums, and a finding for each that does not."""
    counties = {code[:2] for code in scope}
    own: Counter[str] = Counter()
    for row in numbers.rows:
        own[row.code[:2]] += _value(row.numbers, field) or 0
    agreed = 0
    findings: list[Finding] = []
    for total in numbers.totals:
        if total.whole_country and len(own) < len(country.counties):
            continue  # the file is about some counties only
        if total.county_code is None:
            findings += _differs(numbers, total, own.total(), "")
        elif total.county_code in counties:
            differs = _differs(numbers, total, own[total.county_code], country.counties[total.county_code])
            agreed += not differs
            findings += differs
    return agreed, tuple(findings)


def _differs(numbers: MunicipalNumbers, total: StatedTotal, own: int, county: str) -> list[Finding]:
    if total.persons == own:
        return []
    code = "COUNTY_TOTAL_DIFFERS" if county else "GRAND_TOTAL_DIFFERS"
    params: dict[str, object] = {
        "county": county,
        "stated": total.persons,
        "own": own,
        "difference": abs(total.persons - own),
    }
    return [Finding(Severity.WARNING, code, numbers.sheet, total.cell, params)]


def _status(new: Mapping[str, int], old: Mapping[str, int]) -> RowStatus:
    if not old:
        return RowStatus.NEW
    return RowStatus.SAME if all(old.get(name) == value for name, value in new.items()) else RowStatus.CHANGED


def _value(numbers: Mapping[str, int], field: str | None) -> int | None:
    if field is not None:
        return numbers.get(field)
    return sum(numbers.values()) if numbers else None
