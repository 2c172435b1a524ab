"""The values of a workbook by calamine: fast, but it may fail, panic or end the whole process."""

import io

from python_calamine import CalamineSheet, CalamineWorkbook, SheetTypeEnum, SheetVisibleEnum

from models.workbooks.copying import Budget, SheetCopy
from models.workbooks.marks import Problems, with_problems
from models.workbooks.workbook import Area


class Unreadable(Exception):
    """Calamine could not read the workbook or the sheet."""


class FastWorkbook:
    """A workbook opened by calamine; every failure of it becomes `Unreadable`."""

    def __init__(self, data: bytes) -> None:
        try:
            self._workbook = CalamineWorkbook.from_filelike(io.BytesIO(data))
            self._sheets = {sheet.name: sheet for sheet in self._workbook.sheets_metadata}
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # a panic of its own is no Exception
            raise Unreadable from error

    def names(self) -> tuple[str, ...]:
        """Of the sheets that hold cells."""
        return tuple(name for name, sheet in self._sheets.items() if sheet.typ is SheetTypeEnum.WorkSheet)

    def others(self) -> tuple[str, ...]:
        """Of charts, macro sheets and dialogs."""
        return tuple(set(self._sheets) - set(self.names()))

    def is_hidden(self, name: str) -> bool:
        return self._sheets[name].visible is not SheetVisibleEnum.Visible

    def copy(self, name: str, budget: Budget, problems: Problems) -> SheetCopy:
        """A sheet's cells, with `problems` in their places."""
        try:
            return _copied(name, self._workbook.get_sheet_by_name(name), budget, problems)
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # a panic of its own is no Exception
            raise Unreadable(name) from error

    def merged(self, name: str) -> list[Area]:
        """Merged areas, as far as the kind of file tells them."""
        try:
            areas = self._workbook.get_sheet_by_name(name).merged_cell_ranges
        except (KeyboardInterrupt, SystemExit, MemoryError):
            raise
        except BaseException as error:  # a panic of its own is no Exception
            raise Unreadable(name) from error
        return [Area(*first, *last) for first, last in areas or ()]


def _copied(name: str, sheet: CalamineSheet, budget: Budget, problems: Problems) -> SheetCopy:
    copy = SheetCopy(name, budget)
    first_column = sheet.start[1] if sheet.start else 0
    for row, column in with_problems(sheet.iter_rows(), first_column, problems):
        copy.add(row, column)
        if copy.done:
            break
    return copy
