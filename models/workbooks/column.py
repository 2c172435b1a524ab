"""What a column of a sheet or a table on screen holds, and how its cells are read and shown."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from difflib import get_close_matches
from enum import StrEnum

from models.domain.months import Month
from models.wording import NO_BREAK, QT_TRANSLATE_NOOP, Language, Text, Wording
from models.workbooks.cells import (
    LARGEST_COUNT,
    LONGEST_TEXT,
    CellError,
    DecimalMark,
    is_missing,
    parse_code,
    parse_count,
    parse_month,
    parse_number,
    parse_text,
    parse_yes_no,
    plain,
    shown,
)
from models.workbooks.identity import holds_identity_number

LABEL_MARK = " · "
"""Between name and code where a place is chosen from a list."""

YES = QT_TRANSLATE_NOOP("Layouts", "yes")
NO = QT_TRANSLATE_NOOP("Layouts", "no")


class CellKind(StrEnum):
    COUNT = "count"  # whole number
    NUMBER = "number"
    CODE = "code"  # digits with zeros in front
    MONTH = "month"
    YES_NO = "yes_no"
    TEXT = "text"
    CHOICE = "choice"
    CHOICES = "choices"  # several of the choices, stored with commas between
    PLACE = "place"  # the code of a place
    PLACES = "places"  # several codes, stored with commas between
    MUNICIPALITY = "municipality"  # the code of a municipality
    MUNICIPALITIES = "municipalities"  # several codes, stored with commas between
    CASE = "case"  # the officer's own code of a household


@dataclass(frozen=True, slots=True)
class Choice:
    """`value` is what the database holds."""

    value: str
    title: Text


@dataclass(frozen=True, slots=True)
class Column:
    """`name` is the column of the database table where there is one.

    `minimum` and `maximum` bound counts; for text `maximum` is the greatest length. `default` is the value
    of an empty cell in a column that is not `required`; `digits` are those of a code, `decimals` those that
    a number may have. `synonyms` are other headings it is known by.
    """

    name: str
    title: Text
    kind: CellKind
    required: bool = True
    editable: bool = True
    minimum: int = 0
    maximum: int = LARGEST_COUNT
    digits: int = 4
    decimals: int = 2
    choices: tuple[Choice, ...] = ()
    default: object = None
    unit: Text | None = None
    help: Text | None = None
    synonyms: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Layout:
    """A sheet: `key` names the columns that tell one row from another."""

    id: str
    title: Text
    table: str
    columns: tuple[Column, ...]
    key: tuple[str, ...] = field(default=())

    def column(self, name: str) -> Column:
        return next(column for column in self.columns if column.name == name)


type References = Mapping[str, str]
"""What may stand in a place or municipality cell, compared as `cells.plain` -> the code it means."""


def parse_cell(
    column: Column,
    value: object,
    *,
    mark: DecimalMark = DecimalMark.UNDECIDED,
    references: References | None = None,
) -> object:
    """The value for the database, the column's default where the cell is empty; `CellError` otherwise."""
    if isinstance(value, str | int | float) and holds_identity_number(shown(value)):
        raise CellError("IDENTITY_NUMBER")
    parsed = _parse(column, value, mark, references)
    if parsed is not None:
        return parsed
    if column.required:
        raise CellError("CELL_IS_EMPTY")
    return column.default


def show_cell(column: Column, value: object, wording: Wording) -> str:
    """A database value as the officer reads and edits it; `parse_cell` reads it back.

    Thousands are parted by spaces in English too: a comma could not be told from a decimal mark.
    """
    if value is None:
        return ""
    if isinstance(value, bool):
        return wording.of(YES if value else NO)
    if column.kind in (CellKind.COUNT, CellKind.NUMBER) and isinstance(value, int | float):
        text = wording.number(value, 0 if float(value).is_integer() else _decimals(value, column.decimals))
        return text.replace(",", NO_BREAK) if wording.language is Language.ENGLISH else text
    if isinstance(value, Month):
        return str(value)
    if column.kind is CellKind.CHOICE:
        return _title(column, str(value), wording)
    if column.kind is CellKind.CHOICES:
        return ", ".join(_title(column, part, wording) for part in str(value).split(",") if part)
    return str(value)


def _parse(column: Column, value: object, mark: DecimalMark, references: References | None) -> object:
    match column.kind:
        case CellKind.COUNT:
            return parse_count(value, mark, minimum=column.minimum, maximum=column.maximum)
        case CellKind.NUMBER:
            return parse_number(value, mark)
        case CellKind.CODE:
            return parse_code(value, column.digits)
        case CellKind.MONTH:
            return parse_month(value)
        case CellKind.YES_NO:
            return parse_yes_no(value)
        case CellKind.TEXT:
            return parse_text(value, LONGEST_TEXT if column.maximum == LARGEST_COUNT else column.maximum)
        case CellKind.CHOICE | CellKind.CHOICES:
            return _chosen_ones(column, shown(value))
        case CellKind.PLACE | CellKind.PLACES | CellKind.MUNICIPALITY | CellKind.MUNICIPALITIES:
            return _referred_ones(column, value, references)
        case _:
            return _case(value, references)


def _referred_ones(column: Column, value: object, references: References | None) -> str | None:
    if column.kind not in (CellKind.PLACES, CellKind.MUNICIPALITIES):
        return _referred(column, value, references)
    parts = shown(value).replace(";", ",").split(",")
    codes = {_referred(column, part, references) for part in parts if not is_missing(part)}
    return ",".join(sorted(code for code in codes if code)) or None


def _referred(column: Column, value: object, references: References | None) -> str | None:
    if column.kind in (CellKind.MUNICIPALITY, CellKind.MUNICIPALITIES):
        try:
            code = parse_code(value, column.digits)
        except CellError:
            code = None
        if code is not None and (references is None or code in references.values()):
            return code
    text = parse_text(value)
    if text is None or is_missing(text):
        return None
    if references is None:
        return text
    if found := references.get(plain(text)):
        return found
    if several := names_several(plain(text), references):
        raise CellError("REFERENCE_TO_SEVERAL", value=text, meant="; ".join(several))
    by_name = {label.partition(LABEL_MARK)[0]: label for label in references if LABEL_MARK in label}
    close = get_close_matches(plain(text), by_name, n=1)
    if close:
        label = f"{close[0].capitalize()}{LABEL_MARK}{references[by_name[close[0]]]}"
        raise CellError("UNKNOWN_REFERENCE_MEANT", value=text, meant=label)
    raise CellError("UNKNOWN_REFERENCE", value=text)


def names_several(words: str, references: References) -> tuple[str, ...]:
    """The places that all go by a name which alone means none of them, each with its municipality."""
    return tuple(
        f"{words.capitalize()} {written.removeprefix(words).strip().title()}"
        for written in references
        if written.startswith(f"{words} (") and words not in references
    )


def _case(value: object, references: References | None) -> str | None:
    """A case by its code; nothing else is suggested, for codes that look alike are different households."""
    text = parse_text(value)
    if text is None or is_missing(text):
        return None
    if references is None:
        return text
    if (found := references.get(plain(text))) is None:
        raise CellError("UNKNOWN_CASE", value=text)
    return found


def _chosen_ones(column: Column, text: str) -> str | None:
    if is_missing(text):
        return None
    parts = text.split(",") if column.kind is CellKind.CHOICES else [text]
    return ",".join(sorted({_chosen(column, part) for part in parts}))


def _chosen(column: Column, text: str) -> str:
    wanted = plain(text)
    for choice in column.choices:
        if wanted == plain(choice.value) or wanted in _titles(choice):
            return choice.value
    swedish = Wording(Language.SWEDISH)
    raise CellError(
        "NOT_A_CHOICE",
        value=text.strip(),
        choices=", ".join(swedish.of(choice.title) for choice in column.choices),
    )


def _decimals(value: float, most: int) -> int:
    """Two, as money has, and more only where they say something."""
    return next(digits for digits in range(2, most + 1) if round(value, digits) == round(value, most))


def _titles(choice: Choice) -> set[str]:
    return {plain(Wording(language).of(choice.title)) for language in Language}


def _title(column: Column, value: str, wording: Wording) -> str:
    for choice in column.choices:
        if choice.value == value:
            return wording.of(choice.title)
    return value
