"""The words of an import: kinds, fields, and what would happen to each row."""

from __future__ import annotations

from models.findings import Severity
from models.wording import QT_TRANSLATE_NOOP, Text, Wording
from models.words.criterion_words import MEASURE_TITLES
from models.workbooks.choices import RECEPTION_CATEGORIES
from models.workbooks.layouts import LAYOUTS
from models.workbooks.parsed import Guess, GuessedColumn
from models.workbooks.report import ImportKind, RowStatus

KINDS = {
    ImportKind.AUTO: QT_TRANSLATE_NOOP("Import", "Choose by content"),
    ImportKind.QUOTAS: QT_TRANSLATE_NOOP("Import", "Municipal quotas"),
    ImportKind.COUNTY_QUOTAS: QT_TRANSLATE_NOOP("Import", "County quotas"),
    ImportKind.RECEPTION: QT_TRANSLATE_NOOP("Import", "Received persons"),
    ImportKind.MONTHS: QT_TRANSLATE_NOOP("Import", "Received or assigned by month"),
    ImportKind.PLACES: QT_TRANSLATE_NOOP("Import", "Urban areas and small localities"),
    ImportKind.MUNICIPALITY: QT_TRANSLATE_NOOP("Import", "The municipality's workbook"),
    ImportKind.CRITERIA: QT_TRANSLATE_NOOP("Import", "Criteria"),
    ImportKind.CASES: QT_TRANSLATE_NOOP("Import", "Cases"),
    ImportKind.DIALOGUE: QT_TRANSLATE_NOOP("Import", "The municipality's answer about its quota"),
}

STATUSES = {
    RowStatus.NEW: QT_TRANSLATE_NOOP("Import", "new"),
    RowStatus.CHANGED: QT_TRANSLATE_NOOP("Import", "changed"),
    RowStatus.REPLACED: QT_TRANSLATE_NOOP("Import", "replaced"),
    RowStatus.SAME: QT_TRANSLATE_NOOP("Import", "same"),
    RowStatus.REJECTED: QT_TRANSLATE_NOOP("Import", "rejected"),
    RowStatus.MISSING: QT_TRANSLATE_NOOP("Import", "missing in the file"),
    RowStatus.OUTSIDE: QT_TRANSLATE_NOOP("Import", "outside the plan"),
    RowStatus.GONE: QT_TRANSLATE_NOOP("Import", "taken away"),
}
STATUS_ICONS = {
    RowStatus.NEW: "add",
    RowStatus.CHANGED: "redo",
    RowStatus.REPLACED: "redo",
    RowStatus.SAME: "done",
    RowStatus.REJECTED: "problem",
    RowStatus.MISSING: "missing",
    RowStatus.OUTSIDE: "stop",
    RowStatus.GONE: "remove",
}

SEVERITIES = {
    Severity.ERROR: QT_TRANSLATE_NOOP("Import", "Error"),
    Severity.WARNING: QT_TRANSLATE_NOOP("Import", "Warning"),
    Severity.NOTICE: QT_TRANSLATE_NOOP("Import", "Notice"),
}
SEVERITY_ICONS = {Severity.ERROR: "problem", Severity.WARNING: "warning", Severity.NOTICE: "done"}

GUESSES = {
    Guess.HEADING: QT_TRANSLATE_NOOP("Import", "by its heading"),
    Guess.YEAR: QT_TRANSLATE_NOOP("Import", "by the year in its heading"),
    Guess.CONTENT: QT_TRANSLATE_NOOP("Import", "by its content"),
    Guess.REMEMBERED: QT_TRANSLATE_NOOP("Import", "as the last time"),
    Guess.CHOSEN: QT_TRANSLATE_NOOP("Import", "chosen by you"),
}

_MUNICIPALITY_CODE = QT_TRANSLATE_NOOP("Import", "Municipality code")
_MUNICIPALITY = QT_TRANSLATE_NOOP("Import", "Municipality")
_COUNTY_CODE = QT_TRANSLATE_NOOP("Import", "County code")
_YEAR = QT_TRANSLATE_NOOP("Import", "Year")
_STATUTE = QT_TRANSLATE_NOOP("Import", "Statute")
_IN_FORCE = QT_TRANSLATE_NOOP("Import", "In force from")
_LOCALITY_CODE = QT_TRANSLATE_NOOP("Import", "Locality code")
_LOCALITY = QT_TRANSLATE_NOOP("Import", "Locality")
_POPULATION = QT_TRANSLATE_NOOP("Import", "Inhabitants")
_FIELDS: dict[str, Text] = {
    **{category.value: title for category, title in RECEPTION_CATEGORIES.items()},
    **MEASURE_TITLES,
    **{column.name: column.title for layout in reversed(LAYOUTS) for column in layout.columns},
    "municipality_code": _MUNICIPALITY_CODE,
    "municipality_name": _MUNICIPALITY,
    "county_code": _COUNTY_CODE,
    "year": _YEAR,
    "sfs": _STATUTE,
    "in_force": _IN_FORCE,
    "code": _LOCALITY_CODE,
    "name": _LOCALITY,
    "population": _POPULATION,
}


def field_title(column: GuessedColumn, wording: Wording) -> str:
    """What is read from the column; its own heading where the program has no word for it."""
    return field_words(column.field, column.heading, wording)


def field_words(field: str, heading: str, wording: Wording) -> str:
    text = _FIELDS.get(field)
    return wording.of(text) if text is not None else heading
