"""The mark on rows that are invented for demonstration; the officer takes it away when the row is true."""

from __future__ import annotations

from operator import attrgetter

from desktop.tables.table_column import TableColumn
from models.wording import QT_TRANSLATE_NOOP
from models.workbooks.column import CellKind, Column

_MADE_UP = Column(
    "synthetic",
    QT_TRANSLATE_NOOP("MadeUp", "Made up"),
    CellKind.YES_NO,
    required=False,
    default=False,
    help=QT_TRANSLATE_NOOP(
        "MadeUp", "Yes for demonstration data. Write no when the row has been replaced by facts."
    ),
)


def made_up() -> TableColumn:
    return TableColumn(
        _MADE_UP.name, _MADE_UP.title, attrgetter("synthetic"), help=_MADE_UP.help, entered=_MADE_UP
    )
