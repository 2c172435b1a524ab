"""The sheets of the workbook that a municipality fills in, in their order."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

from models.wording import QT_TRANSLATE_NOOP, Language, Text, Wording
from models.workbooks.cells import plain
from models.workbooks.column import LABEL_MARK, CellKind, Column, Layout
from models.workbooks.layouts import HOMES, HOUSEHOLD_GROUPS, PLACES, PROJECTS, SERVICE_LINES

ROW_ID = Column(
    "id",
    QT_TRANSLATE_NOOP("Layouts", "No."),
    CellKind.COUNT,
    required=False,
    editable=False,
    help=QT_TRANSLATE_NOOP("Layouts", "Filled in by the program; leave it empty on new lines."),
)
MADE_UP = Column(
    "synthetic",
    QT_TRANSLATE_NOOP("Layouts", "Made-up"),
    CellKind.YES_NO,
    required=False,
    editable=False,
    default=False,
    help=QT_TRANSLATE_NOOP("Layouts", "Made-up demonstration data. Correct the line and it counts as yours."),
)


@dataclass(frozen=True, slots=True)
class MunicipalSheet:
    """`title` is the sheet's name in Excel; `columns` as they stand, `layout` where they come from."""

    title: Text
    layout: Layout
    columns: tuple[Column, ...]

    def is_named(self, name: str) -> bool:
        return plain(name) in {plain(Wording(language).of(self.title)) for language in Language}


def _own(layout: Layout) -> tuple[Column, ...]:
    """The columns that the municipality fills in; the source is the workbook itself."""
    return tuple(column for column in layout.columns if column.name != "source")


_FOR_THE_COUNTY = ("municipality_code", "also_in", "reception_months", "kind", "score_source")
"""What is not for one municipality to say of a household."""

PLACE_SHEET = MunicipalSheet(
    QT_TRANSLATE_NOOP("Template", "Places"),
    PLACES,
    tuple(
        replace(PLACES.column(name), editable=name not in ("code", "kind", "is_seat"))
        for name in ("code", "name", "kind", "population", "is_seat", "transport", "work", "associations")
    ),
)
HOME_SHEET = MunicipalSheet(QT_TRANSLATE_NOOP("Template", "Homes"), HOMES, (ROW_ID, *_own(HOMES), MADE_UP))
PROJECT_SHEET = MunicipalSheet(
    QT_TRANSLATE_NOOP("Template", "Projects"), PROJECTS, (ROW_ID, *_own(PROJECTS), MADE_UP)
)
SERVICE_SHEET = MunicipalSheet(
    QT_TRANSLATE_NOOP("Template", "Services"), SERVICE_LINES, (*SERVICE_LINES.columns, MADE_UP)
)
GROUP_SHEET = MunicipalSheet(
    QT_TRANSLATE_NOOP("Template", "Households"),
    HOUSEHOLD_GROUPS,
    tuple(column for column in HOUSEHOLD_GROUPS.columns if column.name not in _FOR_THE_COUNTY),
)
_TELLING = 3
MUNICIPAL_SHEETS = (PLACE_SHEET, HOME_SHEET, PROJECT_SHEET, SERVICE_SHEET, GROUP_SHEET)


def heading(column: Column, wording: Wording) -> str:
    """The column's title with its unit."""
    title = wording.of(column.title)
    return f"{title} ({wording.of(column.unit)})" if column.unit else title


def heading_names(column: Column) -> tuple[str, ...]:
    """Every heading by which the column is found again."""
    both = tuple(Wording(language) for language in Language)
    headings = tuple(heading(column, wording) for wording in both)
    return headings + tuple(wording.of(column.title) for wording in both) + column.synonyms


def place_label(name: str, code: str) -> str:
    return f"{name}{LABEL_MARK}{code}"


def lost_its_mark(sheet_names: Iterable[str]) -> bool:
    """Whether sheets of this workbook stand in one that does not tell municipality and year."""
    names = tuple(sheet_names)
    return sum(any(map(sheet.is_named, names)) for sheet in MUNICIPAL_SHEETS) >= _TELLING
