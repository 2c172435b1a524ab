"""The file's own cells, with what is understood in each, what was found there, and what was corrected."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from string import digits
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication

from desktop.importing.words import SEVERITY_ICONS, field_words
from desktop.look.icons import icon
from desktop.look.style import quiet_colour
from desktop.look.tips import plain_tip
from desktop.tables.read_table import AnyIndex
from models.findings import Finding, Severity
from models.problems import sentence
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.cell_names import cell_position
from models.workbooks.cells import plain, shown
from models.workbooks.headers import TablePlace
from models.workbooks.parsed import GuessedColumn
from models.workbooks.report import AsRead, ImportReport
from models.workbooks.workbook import CellProblem, Sheet, column_letters

_NOWHERE = QModelIndex()
_SPARE_ROWS, _FEWEST_COLUMNS = 1, 4  # an empty sheet is seen to be a sheet
_ORDER = list(Severity)


@dataclass(frozen=True, slots=True)
class SheetSeen:
    """One sheet and all that is known of its cells; `corrections` by row and column, 0-based.

    What was read is looked up cell by cell, for a sheet may have a hundred thousand lines.
    """

    sheet: Sheet
    place: TablePlace | None = None
    columns: Mapping[int, tuple[GuessedColumn, ...]] = field(default_factory=dict)
    read_letters: frozenset[str] = frozenset()  # where the headings alone say what is read
    as_read: AsRead = field(default_factory=dict)
    findings: Mapping[str, Sequence[Finding]] = field(default_factory=dict)  # by the cell's name
    corrections: Mapping[tuple[int, int], str] = field(default_factory=dict)

    @classmethod
    def of(
        cls, sheet: Sheet, report: ImportReport | None, corrections: Mapping[tuple[str, str], str]
    ) -> SheetSeen:
        own = {cell_position(cell): text for (name, cell), text in corrections.items() if name == sheet.name}
        if report is None:
            return cls(sheet, corrections=own)
        place = report.place if report.place and report.place.sheet == sheet.name else None
        columns: defaultdict[int, tuple[GuessedColumn, ...]] = defaultdict(tuple)
        for column in report.columns if place else ():
            columns[column.column] += (column,)
        letters = (
            frozenset(cell.rstrip(digits) for name, cell in report.as_read if name == sheet.name)
            if report.place is None
            else frozenset()
        )
        findings = _findings(sheet, report.findings)
        return cls(sheet, place, columns, letters, report.as_read, findings, own)

    def read(self, row: int, column: int) -> str | None:
        """What was understood; None in a cell that is not read."""
        return self.as_read.get((self.sheet.name, self.sheet.ref(row, column)))

    def is_read_line(self, row: int) -> bool:
        return any(self.read(row, column) is not None for column in self.columns)

    def found(self, row: int, column: int) -> Sequence[Finding]:
        return self.findings.get(self.sheet.ref(row, column), ())

    def text(self, row: int, column: int) -> str:
        """What stands in the file."""
        cell = self.sheet.cell(row, column)
        return cell.text if isinstance(cell, CellProblem) else shown(cell)


class SheetModel(QAbstractTableModel):
    """`corrected` carries the cell's name and what it should say; its own text again takes that back."""

    corrected = Signal(str, str)

    def __init__(self, wording: Wording) -> None:
        super().__init__()
        self._wording = wording
        self.seen = SheetSeen(Sheet("", ()))
        self._width = 0

    def show(self, seen: SheetSeen) -> None:
        """Another sheet, or the same read otherwise; the place that is looked at stays where it is."""
        same = seen.sheet is self.seen.sheet
        if not same:
            self.beginResetModel()
        self.seen = seen
        self._width = max(seen.sheet.column_count, _FEWEST_COLUMNS)
        if not same:
            self.endResetModel()
            return
        self.dataChanged.emit(self.index(0, 0), self.index(self.rowCount() - 1, self._width - 1))
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, self._width - 1)

    def name_of(self, index: AnyIndex) -> str:
        return self.seen.sheet.ref(index.row(), index.column())

    def rowCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else self.seen.sheet.row_count + _SPARE_ROWS

    def columnCount(self, parent: AnyIndex = _NOWHERE) -> int:  # noqa: N802 - Qt's name
        return 0 if parent.isValid() else self._width

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemIsEditable

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        if not index.isValid():
            return None
        at = index.row(), index.column()
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._shown(at)
            case Qt.ItemDataRole.EditRole:
                return self.seen.corrections.get(at, self.seen.text(*at))
            case Qt.ItemDataRole.DecorationRole:
                name = self._icon(at)
                return icon(name) if name else None
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(self.story(index)) if self._tells_more(at) else None
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.story(index) if self._tells_more(at) else None
            case Qt.ItemDataRole.ForegroundRole:
                return None if self._is_read(at) else quiet_colour()
            case Qt.ItemDataRole.FontRole:
                return _bold() if self._is_heading(index.row()) else None
            case Qt.ItemDataRole.TextAlignmentRole:
                number = isinstance(self.seen.sheet.cell(*at), int | float)
                side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
                return side | Qt.AlignmentFlag.AlignVCenter
        return None

    def setData(self, index: AnyIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: N802 - Qt's name
        if role != Qt.ItemDataRole.EditRole:
            return False
        text = str(value).strip()
        if text == self.data(index, Qt.ItemDataRole.EditRole):
            return False
        self.corrected.emit(self.name_of(index), text)
        return True

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Vertical:
            return str(section + 1)
        return f"{column_letters(section)}\n{self._read_as(section)}"

    def story(self, index: AnyIndex) -> str:
        """All that is known of a cell, one line for each thing."""
        at = index.row(), index.column()
        of, name = self._wording.of, self.name_of(index)
        text = self.seen.text(*at)
        lines = [
            of(QT_TRANSLATE_NOOP("Import", "{cell} · the file says “{text}”"), cell=name, text=text)
            if text
            else of(QT_TRANSLATE_NOOP("Import", "{cell} · empty in the file"), cell=name)
        ]
        if at in self.seen.corrections:
            lines.append(
                of(
                    QT_TRANSLATE_NOOP("Import", "corrected to “{text}” for this import"),
                    text=self.seen.corrections[at] or "–",
                )
            )
        if (read := self.seen.read(*at)) is not None:
            lines.append(of(QT_TRANSLATE_NOOP("Import", "read as {value}"), value=read or "–"))
        lines += [
            sentence(finding, self._wording).replace("\n", " ")
            for finding in self.seen.findings.get(name, ())
            if finding.code != "CELL_CORRECTED"
        ]
        return "\n".join(lines)

    def _shown(self, at: tuple[int, int]) -> str:
        """What stands there, and after an arrow how it is read where that is something else."""
        own = self.seen.corrections.get(at, self.seen.text(*at))
        read = self.seen.read(*at)
        return own if not read or _alike(own, read) else f"{own} → {read}"

    def _icon(self, at: tuple[int, int]) -> str:
        here = self.seen.found(*at)
        severity = min((each.severity for each in here), key=_ORDER.index, default=None)
        if severity in (Severity.ERROR, Severity.WARNING):
            return SEVERITY_ICONS[severity]
        return "edit" if at in self.seen.corrections else ""

    def _tells_more(self, at: tuple[int, int]) -> bool:
        seen = self.seen
        return bool(seen.found(*at)) or at in seen.corrections or seen.read(*at) is not None

    def _is_read(self, at: tuple[int, int]) -> bool:
        row, column = at
        if self._is_heading(row) or self.seen.found(row, column) or self.seen.read(row, column) is not None:
            return True
        return column in self.seen.columns and self.seen.is_read_line(row)

    def _is_heading(self, row: int) -> bool:
        place = self.seen.place
        return place is not None and place.heading_row <= row < place.first_row

    def _read_as(self, column: int) -> str:
        if fields := self.seen.columns.get(column):
            return ", ".join(field_words(each.field, each.heading, self._wording) for each in fields)
        return "✓" if column_letters(column) in self.seen.read_letters else "–"


def _findings(sheet: Sheet, findings: Sequence[Finding]) -> dict[str, list[Finding]]:
    by_cell: defaultdict[str, list[Finding]] = defaultdict(list)
    for finding in findings:
        if finding.sheet == sheet.name and finding.cell:
            by_cell[finding.cell].append(finding)
    return dict(by_cell)


def _alike(own: str, read: str) -> bool:
    """Whether the file says as much, but for spaces and capitals: 1234 and 1 234, 2080 and 2080 Falun."""
    first, second = (plain(text).replace(" ", "") for text in (own, read))
    return bool(first) and (second.startswith(first) or first.startswith(second))


def _bold() -> QFont:
    font = QGuiApplication.font()
    font.setBold(True)
    return font
