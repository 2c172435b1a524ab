"""The tables of an import report: its rows with before and after, and its findings by cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from desktop.importing.words import SEVERITIES, SEVERITY_ICONS, STATUS_ICONS, STATUSES
from desktop.tables.read_table import ReadTable
from models.findings import Finding, Severity
from models.problems import sentence
from models.wording import Wording
from models.workbooks.report import ReportRow, RowStatus

_ORDER = {severity: place for place, severity in enumerate(Severity)}


class ReportModel(ReadTable[ReportRow]):
    """What would happen to each row: old value and new."""

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (
                translate("Import", "What happens"),
                translate("Import", "Code"),
                translate("Import", "Name"),
                translate("Import", "Before"),
                translate("Import", "After"),
                translate("Import", "Sheet"),
                translate("Import", "Cell"),
            ),
            numbers=frozenset({3, 4}),
        )
        self._wording = wording
        self._all: tuple[ReportRow, ...] = ()
        self._wanted: RowStatus | None = None

    def show_report(self, rows: Sequence[ReportRow]) -> None:
        self._all = tuple(rows)
        self.show_only(self._wanted)

    def show_only(self, status: RowStatus | None) -> None:
        """Only rows of one status; all of them for None."""
        self._wanted = status
        self.show(row for row in self._all if status is None or row.status is status)

    def texts_of(self, row: ReportRow) -> tuple[str, ...]:
        return (
            self._wording.of(STATUSES[row.status]),
            row.key,
            row.label,
            self._value(row.old),
            self._value(row.new) if row.status is not RowStatus.MISSING else "",
            row.sheet,
            row.cell,
        )

    def icon_of(self, row: ReportRow) -> str:
        return STATUS_ICONS[row.status]

    def _value(self, value: int | str | None) -> str:
        if value is None:
            return "–"
        return self._wording.number(value) if isinstance(value, int) else value


class FindingsModel(ReadTable[Finding]):
    """Each finding exact to the cell, with what to do."""

    def __init__(self, wording: Wording) -> None:
        translate = wording.translate
        super().__init__(
            (
                translate("Import", "Severity"),
                translate("Import", "Sheet"),
                translate("Import", "Cell"),
                translate("Import", "What was found"),
            )
        )
        self._wording = wording
        self._placed: tuple[Finding, ...] = ()  # the rows that `_lines` are about
        self._lines: dict[tuple[str, str], int] = {}

    def show(self, rows: Iterable[Finding]) -> None:
        """What keeps a line out of the plan comes first."""
        super().show(sorted(rows, key=lambda finding: _ORDER[finding.severity]))

    def line_of(self, sheet: str, cell: str) -> int | None:
        """The first finding about a cell."""
        if self._placed is not self._rows:
            self._placed, self._lines = self._rows, {}
            for line, finding in enumerate(self._rows):
                self._lines.setdefault((finding.sheet, finding.cell), line)
        return self._lines.get((sheet, cell))

    def texts_of(self, row: Finding) -> tuple[str, ...]:
        return (
            self._wording.of(SEVERITIES[row.severity]),
            row.sheet,
            row.cell,
            sentence(row, self._wording).replace("\n", " "),
        )

    def icon_of(self, row: Finding) -> str:
        return SEVERITY_ICONS[row.severity]
