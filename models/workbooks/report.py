"""What an import would do, row by row, before anything is done."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from models.domain.criteria import MEASURES
from models.findings import Finding
from models.workbooks.headers import TablePlace
from models.workbooks.parsed import GuessedColumn, Heading


class ImportKind(StrEnum):
    AUTO = "auto"
    QUOTAS = "quotas"
    COUNTY_QUOTAS = "county_quotas"
    RECEPTION = "reception"
    MONTHS = "months"
    PLACES = "places"
    MUNICIPALITY = "municipality"
    DIALOGUE = "dialogue"
    CRITERIA = "criteria"
    CASES = "cases"


class RowStatus(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    REPLACED = "replaced"  # a place of the first start becomes an official one
    SAME = "same"
    REJECTED = "rejected"  # a finding says why
    MISSING = "missing"  # in the plan, not in the file
    OUTSIDE = "outside"  # in the file, not in the plan
    GONE = "gone"  # was in the plan, taken out of the municipality's workbook


@dataclass(frozen=True, slots=True)
class ReportRow:
    """`key` is a code, `label` a name; `old` and `new` are values as shown, None where there is none."""

    key: str
    label: str
    status: RowStatus
    old: int | str | None = None
    new: int | str | None = None
    sheet: str = ""
    cell: str = ""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """Counts are of rows: municipalities, places, or lines of the municipality's workbook.

    `totals_agreed` counts the county totals of the file that equal our own sums. `sum_persons` is over the
    rows that are imported or already the same. `headings` are the columns one can choose between, `fields`
    what each can be read as, `fingerprint` is of all headings. `as_read` says what is understood in each cell
    that is read, by sheet and cell; `place` is where the one table stands, None where there are several.
    `unread` are the fields that the officer does not want read. `subject` is the municipality that the file
    is about, empty for a file about several.
    """

    kind: ImportKind
    file_name: str
    sha256: str
    year: int
    version: str
    rows: tuple[ReportRow, ...]
    findings: tuple[Finding, ...]
    totals_agreed: int = 0
    sum_persons: int = 0
    columns: tuple[GuessedColumn, ...] = ()
    headings: tuple[Heading, ...] = ()
    fingerprint: str = ""
    fields: tuple[str, ...] = ()
    place: TablePlace | None = None
    unread: tuple[str, ...] = ()
    subject: str = ""
    as_read: AsRead = field(default_factory=dict)

    @property
    def can_be_unread(self) -> frozenset[str]:
        """Fields that are read and that the rest makes sense without."""
        needed = _NEEDED.get(self.kind, frozenset())
        others = frozenset(column.field for column in self.columns).intersection(self.fields) - needed
        if self.kind is ImportKind.CRITERIA and len(others.intersection(MEASURES)) == 1:
            return others.difference(MEASURES)
        return frozenset() if self.kind is ImportKind.MONTHS and len(others) == 1 else others

    @property
    def new(self) -> int:
        return self.count(RowStatus.NEW)

    @property
    def changed(self) -> int:
        """Also what is replaced."""
        return self.count(RowStatus.CHANGED) + self.count(RowStatus.REPLACED)

    @property
    def same(self) -> int:
        return self.count(RowStatus.SAME)

    @property
    def rejected(self) -> int:
        return self.count(RowStatus.REJECTED)

    @property
    def missing(self) -> int:
        return self.count(RowStatus.MISSING)

    @property
    def outside(self) -> int:
        return self.count(RowStatus.OUTSIDE)

    @property
    def gone(self) -> int:
        return self.count(RowStatus.GONE)

    def count(self, status: RowStatus) -> int:
        return sum(row.status is status for row in self.rows)


_NEEDED: Mapping[ImportKind, frozenset[str]] = {
    ImportKind.QUOTAS: frozenset({"municipality_code", "persons"}),
    ImportKind.COUNTY_QUOTAS: frozenset({"county_code", "persons"}),
    ImportKind.RECEPTION: frozenset({"municipality_code", "on_quota"}),
    ImportKind.MONTHS: frozenset({"municipality_code"}),
    ImportKind.PLACES: frozenset({"code", "municipality_code", "population"}),
    ImportKind.CRITERIA: frozenset({"municipality_code"}),
}

type AsRead = Mapping[tuple[str, str], str]
"""(Sheet, cell) -> the value in words."""


type Columns = Mapping[str, int]
"""Field -> column, 0-based, or `NOT_READ`."""

NOT_READ = -1
"""Instead of a column: what the field says in this file is not imported."""
