"""The tables of an import report: its rows with before and after, and its findings by cell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from desktop.dialogs.import_words import SEVERITIES, SEVERITY_ICONS, STATUS_ICONS, STATUSES
from desktop.icons import icon
from models.findings import Finding
from models.problems import sentence
from models.wording import Wording
from models.workbooks.report import ReportRow, RowStatus

type AnyIndex = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class _Line(NamedTuple):
    icon_name: str
    texts: tuple[str, ...]


class _ReadTable(QAbstractTableModel):
    """Lines that are only read; each column is a text, put in words once, before it is drawn."""

    def __init__(self, titles: Sequence[str], numbers: frozenset[int] = frozenset()) -> None:
        super().__init__()
        self._titles = tuple(titles)
        self._numbers = numbers
        self._lines: tuple[_Line, ...] = ()

    def show_lines(self, lines: Iterable[_Line]) -> None:
        self.beginResetModel()
        self._lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._lines)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and section in self._numbers:
            return _RIGHT
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        line = self._lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.texts[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon(line.icon_name)
        if role == Qt.ItemDataRole.ToolTipRole:
            return line.texts[index.column()] or None
        if role == Qt.ItemDataRole.TextAlignmentRole and index.column() in self._numbers:
            return _RIGHT
        return None


class ReportModel(_ReadTable):
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
        self.show_lines(self._line(row) for row in self._all if status is None or row.status is status)

    def _line(self, row: ReportRow) -> _Line:
        texts = (
            self._wording.of(STATUSES[row.status]),
            row.key,
            row.label,
            self._value(row.old),
            self._value(row.new) if row.status is not RowStatus.MISSING else "",
            row.sheet,
            row.cell,
        )
        return _Line(STATUS_ICONS[row.status], texts)

    def _value(self, value: int | str | None) -> str:
        if value is None:
            return "–"
        return self._wording.number(value) if isinstance(value, int) else value


class FindingsModel(_ReadTable):
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

    def show(self, findings: Iterable[Finding]) -> None:
        self.show_lines(map(self._line, findings))

    def _line(self, row: Finding) -> _Line:
        texts = (
            self._wording.of(SEVERITIES[row.severity]),
            row.sheet,
            row.cell,
            sentence(row, self._wording).replace("\n", " "),
        )
        return _Line(SEVERITY_ICONS[row.severity], texts)
