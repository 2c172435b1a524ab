"""The file as it is: choose its sheet and headings, say what a column is, mend a cell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from collections.abc import Set as AbstractSet

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFontMetrics, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QPushButton,
    QSpinBox,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from desktop.frame.messages import quiet_label
from desktop.importing.report import ROW_HEIGHT
from desktop.importing.sheet_model import SheetModel, SheetSeen
from desktop.importing.words import field_words
from desktop.tables.read_table import AnyIndex
from models.wording import QT_TRANSLATE_NOOP, Wording
from models.workbooks.cell_names import cell_position
from models.workbooks.report import NOT_READ, ImportReport
from models.workbooks.workbook import Sheet, Workbook, column_letters

_NOT_EDITING = QAbstractItemView.State.NoState
_NARROWEST, _WIDEST, _ROOM = 10, 36, 6  # of a column, in signs of text; room for an icon
_ROWS_MEASURED = 60
_STORY_LINES = 3


class SheetTable(QTableView):
    """Cells are mended in place, with Enter or F2; Alt and Down opens what the column can be read as."""

    column_asked = Signal(int)

    def __init__(self, wording: Wording, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAccessibleName(wording.translate("Import", "The file's cells"))
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        self.horizontalHeader().setSectionsClickable(True)
        self.horizontalHeader().setHighlightSections(True)
        self.horizontalHeader().sectionClicked.connect(self.column_asked)
        self.horizontalHeader().setToolTip(
            wording.translate("Import", "Click to say what the column is read as (Alt+Down)")
        )

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        if event.key() == Qt.Key.Key_Down and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.column_asked.emit(self.currentIndex().column())
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.state() is _NOT_EDITING:
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def fit(self) -> None:
        """Columns as wide as what stands in their first rows, within reason."""
        model = self.model()
        font = self.font()
        font.setBold(True)  # as the headings
        metrics = QFontMetrics(font)
        sign = metrics.averageCharWidth()
        rows = min(_ROWS_MEASURED, model.rowCount())
        for column in range(model.columnCount()):
            texts = [
                *str(model.headerData(column, Qt.Orientation.Horizontal)).split("\n"),
                *(str(model.index(row, column).data() or "") for row in range(rows)),
            ]
            width = max(map(metrics.horizontalAdvance, texts)) + _ROOM * sign
            self.setColumnWidth(column, min(max(width, _NARROWEST * sign), _WIDEST * sign))


class SheetPreview(QWidget):
    """Tells what the officer chose; what comes of it is shown by `show_report`.

    The choice of sheet and heading row stands in `choices`, for a line above.
    """

    sheet_chosen = Signal(str)
    heading_chosen = Signal(object)  # row, 0-based, or None for the program's own guess
    column_chosen = Signal(str, int)  # field; column, or NOT_READ
    corrected = Signal(str, str, str)  # sheet, cell, what it should say
    restored = Signal(str, str)  # sheet, cell
    cell_shown = Signal(str, str)  # sheet, cell

    def __init__(self, wording: Wording, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wording = wording
        self._workbook: Workbook | None = None
        self._report: ImportReport | None = None
        self._corrections: Mapping[tuple[str, str], str] = {}
        self._open_field = ""  # what must be chosen before there is a report
        translate = wording.translate
        self.sheet = QComboBox(self)
        self.sheet.setAccessibleName(translate("Import", "Sheet"))
        self.sheet.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.sheet.activated.connect(self._choose_sheet)
        self.heading = QSpinBox(self)
        self.heading.setRange(0, 1)
        self.heading.setSpecialValueText(translate("Import", "by itself"))
        self.heading.setAccessibleName(translate("Import", "Row of the headings"))
        self.heading.setKeyboardTracking(False)
        self.heading.valueChanged.connect(self._choose_heading)
        self.model = SheetModel(wording)
        self.model.corrected.connect(self._correct)
        self.table = SheetTable(wording, self)
        self.table.setModel(self.model)
        self.table.column_asked.connect(self._ask_column)
        self.table.selectionModel().currentChanged.connect(self._follow_cell)
        self.story = quiet_label("", self)
        self.story.setTextFormat(Qt.TextFormat.PlainText)
        self.story.setMinimumHeight(_STORY_LINES * self.fontMetrics().lineSpacing())
        self.story.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.mend = QPushButton(translate("Import", "Correct the cell (F2)"), self)
        self.mend.clicked.connect(lambda: self.table.edit(self.table.currentIndex()))
        self.restore = QPushButton(translate("Import", "As in the file"), self)
        self.restore.clicked.connect(lambda: self.restored.emit(*self._current()))
        self._sheet_label = QLabel(translate("Import", "Sh&eet"), self)
        self._sheet_label.setBuddy(self.sheet)
        self._heading_label = QLabel(translate("Import", "&Headings in row"), self)
        self._heading_label.setBuddy(self.heading)
        self._lay_out()

    def show_workbook(self, workbook: Workbook | None) -> None:
        """Another file; the first sheet that is not hidden is looked at."""
        self._workbook = workbook
        self.show_report(None)
        self.sheet.clear()
        for widget in (self, self._sheet_label, self.sheet):
            widget.setVisible(workbook is not None)
        if workbook is None or not workbook.sheets:
            self.model.show(SheetSeen(Sheet("", ())))
            self._heading_label.hide()
            self.heading.hide()
            return
        self.sheet.addItems([sheet.name for sheet in workbook.sheets])
        first = next((at for at, sheet in enumerate(workbook.sheets) if not sheet.hidden), 0)
        self._look_at(first)

    def show_report(
        self,
        report: ImportReport | None,
        corrections: Mapping[tuple[str, str], str] | None = None,
        *,
        heading_row: int | None = None,
        open_field: str = "",
    ) -> None:
        """What was understood of the file; the sheet that was read is shown."""
        is_first = self._report is None
        self._report, self._corrections, self._open_field = report, corrections or {}, open_field
        place = report.place if report is not None else None
        found = -1 if place is None else self.sheet.findText(place.sheet)
        has_one_table = self._workbook is not None and (report is None or place is not None)
        self._heading_label.setVisible(has_one_table)
        self.heading.setVisible(has_one_table)
        self.heading.blockSignals(True)
        row = heading_row if place is None else place.heading_row
        self.heading.setValue(0 if row is None else row + 1)
        self.heading.blockSignals(False)
        if is_first and report is not None:
            self._look_at_the_table(report)
        else:
            self._look_at(found if found >= 0 else self.sheet.currentIndex())

    def go_to(self, sheet: str, cell: str) -> None:
        """Shows a cell that a finding or a row of the report speaks of."""
        found = self.sheet.findText(sheet)
        if found < 0 or not cell:
            return
        if found != self.sheet.currentIndex():
            self._look_at(found)
        index = self.model.index(*cell_position(cell))
        self.table.setCurrentIndex(index)
        self.table.scrollTo(index, QAbstractItemView.ScrollHint.EnsureVisible)

    def _look_at_the_table(self, report: ImportReport) -> None:
        """The first sheet that anything is read from, from its headings on."""
        read = {sheet for sheet, _ in report.as_read} | ({report.place.sheet} if report.place else set())
        sheets = [self.sheet.itemText(at) for at in range(self.sheet.count())]
        self._look_at(next((at for at, name in enumerate(sheets) if name in read), self.sheet.currentIndex()))
        self.table.fit()
        if report.place is not None:
            top = self.model.index(report.place.heading_row, 0)
            self.table.setCurrentIndex(self.model.index(report.place.first_row, 0))
            self.table.scrollTo(top, QAbstractItemView.ScrollHint.PositionAtTop)

    def _look_at(self, position: int) -> None:
        if self._workbook is None or not 0 <= position < len(self._workbook.sheets):
            return
        sheet = self._workbook.sheets[position]
        is_new = sheet is not self.model.seen.sheet
        self.sheet.setCurrentIndex(position)
        self.heading.setMaximum(max(sheet.row_count, 1))
        self.model.show(SheetSeen.of(sheet, self._report, self._corrections))
        if is_new:
            self.table.fit()
            place = self.model.seen.place
            self.table.setCurrentIndex(self.model.index(place.first_row if place else 0, 0))
        else:
            self._tell(self.table.currentIndex())

    def _choose_sheet(self, position: int) -> None:
        """Where the file holds one table, another sheet is another table; else it is only looked at."""
        self._look_at(position)
        if self._report is None or self._report.place is not None:
            self.sheet_chosen.emit(self.sheet.itemText(position))

    def _choose_heading(self, number: int) -> None:
        self.heading_chosen.emit(number - 1 if number else None)

    def _correct(self, cell: str, text: str) -> None:
        self.corrected.emit(self.model.seen.sheet.name, cell, text)

    def _current(self) -> tuple[str, str]:
        return self.model.seen.sheet.name, self.model.name_of(self.table.currentIndex())

    def _follow_cell(self, index: AnyIndex, _before: AnyIndex) -> None:
        self._tell(index)
        if index.isValid():
            self.cell_shown.emit(*self._current())

    def _tell(self, index: AnyIndex) -> None:
        self.story.setText(self.model.story(index) if index.isValid() else "")
        self.mend.setEnabled(index.isValid())
        self.restore.setEnabled((index.row(), index.column()) in self.model.seen.corrections)

    def column_menu(self, column: int) -> QMenu | None:
        """What the column can be read as; nothing where the file's headings say everything."""
        fields = self._fields()
        if column < 0 or not fields:
            return None
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        title = QT_TRANSLATE_NOOP("Import", "Column {letter} is read as")
        menu.addSection(self._wording.of(title, letter=column_letters(column)))
        here = {each.field for each in self.model.seen.columns.get(column, ())}
        for field in fields:
            action = menu.addAction(field_words(field, field, self._wording))
            action.setCheckable(True)
            action.setChecked(field in here)
            action.triggered.connect(lambda _checked, field=field: self.column_chosen.emit(field, column))
        menu.addSeparator()
        nothing = menu.addAction(self._wording.translate("Import", "Nothing: the column is not read"))
        nothing.setCheckable(True)
        nothing.setChecked(not here)
        nothing.setEnabled(self._report is not None and here <= self._report.can_be_unread)
        nothing.triggered.connect(lambda: self._leave_out(here))
        return menu

    def _leave_out(self, fields: AbstractSet[str]) -> None:
        for field in sorted(fields):
            self.column_chosen.emit(field, NOT_READ)

    def _ask_column(self, column: int) -> None:
        menu = self.column_menu(column)
        if menu is not None:
            header = self.table.horizontalHeader()
            corner = QPoint(header.sectionViewportPosition(column), header.height())
            menu.popup(header.mapToGlobal(corner))

    def _fields(self) -> Sequence[str]:
        if self._report is not None:
            return self._report.fields
        return (self._open_field,) if self._open_field else ()

    def _lay_out(self) -> None:
        self.choices = QHBoxLayout()
        self.choices.setSpacing(8)
        self.choices.addWidget(self._sheet_label)
        self.choices.addWidget(self.sheet)
        self.choices.addSpacing(16)
        self.choices.addWidget(self._heading_label)
        self.choices.addWidget(self.heading)
        cell = QHBoxLayout()
        cell.setSpacing(8)
        cell.addWidget(self.story, 1)
        for button in (self.mend, self.restore):
            button.setAutoDefault(False)
            cell.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(8)
        layout.addWidget(self.table, 1)
        layout.addLayout(cell)
