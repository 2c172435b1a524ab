"""The tables of an import report: its rows with before and after, and its findings by cell."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

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


class _ReadTable[R](QAbstractTableModel):
    """Rows that are only read; each column is a text."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self._titles = tuple(titles)
        self._rows: tuple[R, ...] = ()

    def show(self, rows: Sequence[R]) -> None:
        self.beginResetModel()
        self._rows = tuple(rows)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else len(self._titles)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        if role == Qt.ItemDataRole.TextAlignmentRole and self.is_number(section):
            return _RIGHT
        return None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.texts(row)[index.column()]
        if role == Qt.ItemDataRole.DecorationRole and index.column() == 0:
            return icon(self.icon_name(row))
        if role == Qt.ItemDataRole.ToolTipRole:
            return self.texts(row)[index.column()] or None
        if role == Qt.ItemDataRole.TextAlignmentRole and self.is_number(index.column()):
            return _RIGHT
        return None

    def texts(self, row: R) -> tuple[str, ...]:
        raise NotImplementedError

    def icon_name(self, row: R) -> str:
        raise NotImplementedError

    def is_number(self, column: int) -> bool:
        return False


class ReportModel(_ReadTable[ReportRow]):
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
            )
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
        self.show([row for row in self._all if status is None or row.status is status])

    def texts(self, row: ReportRow) -> tuple[str, ...]:
        return (
            self._wording.of(STATUSES[row.status]),
            row.key,
            row.label,
            self._value(row.old),
            self._value(row.new) if row.status is not RowStatus.MISSING else "",
            row.sheet,
            row.cell,
        )

    def icon_name(self, row: ReportRow) -> str:
        return STATUS_ICONS[row.status]

    def is_number(self, column: int) -> bool:
        return column in (3, 4)

    def _value(self, value: int | str | None) -> str:
        if value is None:
            return "–"
        return self._wording.number(value) if isinstance(value, int) else value


class FindingsModel(_ReadTable[Finding]):
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

    def texts(self, row: Finding) -> tuple[str, ...]:
        return (
            self._wording.of(SEVERITIES[row.severity]),
            row.sheet,
            row.cell,
            sentence(row, self._wording).replace("\n", " "),
        )

    def icon_name(self, row: Finding) -> str:
        return SEVERITY_ICONS[row.severity]
