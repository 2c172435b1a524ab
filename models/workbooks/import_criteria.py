"""Imports of what the criteria are measured by: values with their source, day and edition."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from string import ascii_uppercase
from typing import Any

from sqlalchemy import select

from models.domain.criteria import MEASURES, Scale
from models.edits import DeleteRows, Edit, FromCells, InsertRows, Row, UpdateRows
from models.errors import UserProblem
from models.findings import Finding, Severity
from models.tables import CriterionValue
from models.wording import Text
from models.words.criterion_words import MEASURE_TITLES, value_in_words
from models.workbooks.as_read import criteria_as_read
from models.workbooks.compare import compare_totals
from models.workbooks.identity import holds_identity_number
from models.workbooks.import_basis import Basis, Prepared
from models.workbooks.origins import of_columns
from models.workbooks.parsed import GuessedColumn, MunicipalRow
from models.workbooks.read_criteria import MILLIONTHS, CriterionNumbers, MeasureNumbers
from models.workbooks.report import ImportKind, ImportReport, ReportRow, RowStatus

_NAMED = 25
_FAR_ABOVE = 10
"""So many times larger are percent than shares of one, also where the shares differ much."""


@dataclass(frozen=True, slots=True)
class CriteriaWish:
    """What the officer said of the values; empty is what the file tells, and its name as the source."""

    measure: str = ""
    source: str = ""
    as_of: str = ""
    edition: str = ""


@dataclass(frozen=True, slots=True)
class _Origin:
    """Where the values of one measure come from, as it is kept beside each."""

    source: str
    as_of: str
    edition: str

    @property
    def columns(self) -> dict[str, str]:
        return {"source": self.source, "as_of": self.as_of, "edition": self.edition}


def prepare_criteria(basis: Basis, criteria: CriterionNumbers, wish: CriteriaWish) -> Prepared:
    """The values of every measure in the file, for the year asked for or the plan's.

    Municipalities without a value keep what they have. A criterion has one measure: values of another one
    are replaced, and where the file has none, removed.
    """
    codes = {row.code for each in criteria.measures for row in each.numbers.rows}
    basis.require_some_in_plan(sorted(codes))
    year = basis.year or basis.plan_year
    rows: list[ReportRow] = []
    findings: list[Finding] = []
    edits: list[Edit] = []
    agreed = 0
    for each in criteria.measures:
        origin = _Origin(
            wish.source or basis.workbook.file_name,
            wish.as_of or each.as_of,
            wish.edition or criteria.edition,
        )
        if any(map(holds_identity_number, origin.columns.values())):
            raise UserProblem("SOURCE_HOLDS_IDENTITY_NUMBER")
        part = _MeasureImport(basis, each, year, origin, several=len(criteria.measures) > 1)
        rows += part.rows()
        edits += part.edits()
        equal, differing = part.totals()
        agreed += equal
        findings += [*part.findings(), *differing]
    first = criteria.measures[0].numbers
    report = ImportReport(
        kind=ImportKind.CRITERIA,
        file_name=basis.workbook.file_name,
        sha256=basis.workbook.sha256,
        year=year,
        version="",
        rows=tuple(rows),
        findings=basis.workbook.notices + tuple(findings),
        totals_agreed=agreed,
        columns=_columns(criteria.measures),
        headings=first.headings,
        fingerprint=first.fingerprint,
        fields=tuple(dict.fromkeys((*first.fields, *MEASURES))) if first.fields else (),
        place=first.place,
        as_read=criteria_as_read(criteria, basis.country, basis.wording),
    )
    return Prepared(report, tuple(edits))


class _MeasureImport:
    """One measure against what the plan holds of its criterion."""

    def __init__(
        self, basis: Basis, read: MeasureNumbers, year: int, origin: _Origin, *, several: bool
    ) -> None:
        self._basis = basis
        self._read = read
        self._year = year
        self._origin = origin
        self._several = several
        self._criterion = MEASURES[read.measure].criterion
        self._stored = {
            row.municipality_code: row
            for row in basis.session.scalars(
                select(CriterionValue).where(
                    CriterionValue.year == year, CriterionValue.criterion == self._criterion.value
                )
            )
        }
        self._taken = {row.code: row for row in read.numbers.rows if row.code in basis.scope}

    def rows(self) -> Iterable[ReportRow]:
        numbers = self._read.numbers
        for row in numbers.rows:
            yield self._row(row.code, self._status(row), row)
        for rejected in numbers.rejected:
            town = rejected.key in self._basis.country.municipalities
            outside = town and rejected.key not in self._basis.scope
            status = RowStatus.OUTSIDE if outside else RowStatus.REJECTED
            label = self._label(rejected.key) if town else rejected.label
            yield ReportRow(rejected.key, label, status, sheet=numbers.sheet, cell=rejected.cell)
        for code in self._missing():
            yield self._row(code, RowStatus.GONE if code in self._of_another_measure() else RowStatus.MISSING)

    def edits(self) -> list[Edit]:
        new: list[dict[str, Any]] = []
        changes: list[tuple[Row, Row]] = []
        for code, row in self._taken.items():
            numbers = self._read.numbers
            values = of_columns(
                {
                    "measure": self._read.measure,
                    "value": float(self._read.value(row)),
                    **self._origin.columns,
                },
                numbers.sheet,
                numbers.columns,
                row.cell,
                {"value": self._read.measure},
            )
            stored = self._stored.get(code)
            if stored is None:
                key = {"year": self._year, "criterion": self._criterion.value, "municipality_code": code}
                new.append(FromCells({**key, **values}, values.origin))
            elif any(getattr(stored, name) != value for name, value in values.items()):
                changes.append(({"id": stored.id}, values))
        gone = [{"id": self._stored[code].id} for code in self._of_another_measure()]
        sentence, table = self._basis.sentence, "criterion_value"
        edits: list[Edit] = [DeleteRows(sentence, table, tuple(gone))] if gone else []
        if new:
            edits.append(InsertRows(sentence, table, tuple(new)))
        if changes:
            edits.append(UpdateRows(sentence, table, tuple(changes)))
        return edits

    def totals(self) -> tuple[int, tuple[Finding, ...]]:
        """Sums are compared only where values can be added: a mean over a county is no sum."""
        numbers = self._read.numbers
        amounts = [each.numbers[self._read.measure] for each in numbers.rows]
        amounts += [total.persons for total in numbers.totals]
        if MEASURES[self._read.measure].scale is not Scale.COUNT or any(n % MILLIONTHS for n in amounts):
            return 0, ()
        whole = replace(
            numbers,
            rows=tuple(
                replace(row, numbers={name: n // MILLIONTHS for name, n in row.numbers.items()})
                for row in numbers.rows
            ),
            totals=tuple(replace(total, persons=total.persons // MILLIONTHS) for total in numbers.totals),
        )
        return compare_totals(whole, self._basis.scope, self._basis.country, self._read.measure)

    def findings(self) -> Iterable[Finding]:
        numbers = self._read.numbers
        outside = [row.cell for row in numbers.rows if row.code not in self._basis.scope]
        lines = {cell.lstrip(ascii_uppercase) for cell in outside}
        title = MEASURE_TITLES[self._read.measure]
        if self._taken:
            yield self._kept_with(title)
        yield from (each for each in numbers.findings if each.cell.lstrip(ascii_uppercase) not in lines)
        if outside:
            params: dict[str, object] = {"count": len(outside)}
            yield Finding(Severity.NOTICE, "LINES_OUTSIDE", numbers.sheet, params=params)
        if missing := self._missing():
            params = {"count": len(missing), "names": self._listed(missing), "measure": title}
            yield Finding(Severity.WARNING, "CRITERION_MISSING", params=params)
        if gone := self._of_another_measure():
            params = {"count": len(gone), "measure": title}
            yield Finding(Severity.WARNING, "CRITERION_MEASURE_REPLACED", params=params)
        yield from self._shares_of_one(title)

    def _kept_with(self, title: Text) -> Finding:
        """What will stand beside every value, so that it can be corrected before."""
        params: dict[str, object] = {"measure": title, "year": str(self._year)}
        params |= {name: text or "–" for name, text in self._origin.columns.items()}
        return Finding(Severity.NOTICE, "VALUES_KEPT_WITH", params=params)

    def _shares_of_one(self, title: Text) -> Iterable[Finding]:
        """Percent are expected. Shares of one are as good where all are; among percent they are wrong."""
        measure = MEASURES[self._read.measure]
        if measure.scale is not Scale.RATE or measure.id == "housing_grade" or not self._taken:
            return
        values = {code: row.value for code, row in self._stored.items() if row.measure == measure.id}
        values |= {code: float(self._read.value(row)) for code, row in self._taken.items()}
        small = {code: value for code, value in values.items() if 0 < value <= 1}
        large = [value for value in values.values() if value > 1]
        if small and not large:
            yield Finding(
                Severity.WARNING, "SHARES_BELOW_ONE", self._read.numbers.sheet, params={"measure": title}
            )
        elif small and _FAR_ABOVE * max(small.values()) < min(large):
            params = {"measure": title, "count": len(small), "names": self._listed(sorted(small))}
            yield Finding(Severity.WARNING, "SHARES_AMONG_PERCENT", self._read.numbers.sheet, params=params)

    def _listed(self, codes: Sequence[str]) -> str:
        names = [self._basis.country.municipalities[code] for code in codes]
        return ", ".join(names[:_NAMED]) + (", …" if len(names) > _NAMED else "")

    def _missing(self) -> tuple[str, ...]:
        rejected = {row.key for row in self._read.numbers.rejected}
        return tuple(code for code in sorted(self._basis.scope) if code not in self._taken.keys() | rejected)

    def _of_another_measure(self) -> tuple[str, ...]:
        """Municipalities whose value cannot stay beside the new ones."""
        return tuple(
            code
            for code, stored in self._stored.items()
            if self._taken and code not in self._taken and stored.measure != self._read.measure
        )

    def _status(self, row: MunicipalRow) -> RowStatus:
        if row.code not in self._basis.scope:
            return RowStatus.OUTSIDE
        stored = self._stored.get(row.code)
        if stored is None:
            return RowStatus.NEW
        same = stored.measure == self._read.measure and stored.value == float(self._read.value(row))
        return RowStatus.SAME if same else RowStatus.CHANGED

    def _row(self, code: str, status: RowStatus, row: MunicipalRow | None = None) -> ReportRow:
        stored = self._stored.get(code)
        words = self._basis.wording
        return ReportRow(
            code,
            self._label(code),
            status,
            None if stored is None else value_in_words(stored.measure, stored.value, words),
            None if row is None else value_in_words(self._read.measure, float(self._read.value(row)), words),
            self._read.numbers.sheet if row is not None else "",
            row.cell if row is not None else "",
        )

    def _label(self, code: str) -> str:
        name = self._basis.country.municipalities[code]
        if not self._several:
            return name
        return f"{name} – {self._basis.wording.of(MEASURE_TITLES[self._read.measure])}"


def _columns(measures: Sequence[MeasureNumbers]) -> tuple[GuessedColumn, ...]:
    found: Mapping[tuple[str, int], GuessedColumn] = {
        (column.field, column.column): column for each in measures for column in each.numbers.columns
    }
    return tuple(found.values())
