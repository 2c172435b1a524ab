"""How workbooks are to be read, on the command line: which sheet, which row of headings, which columns."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping

from models.wording import Wording
from models.workbooks.cell_names import cell_position
from models.workbooks.reading_choices import ReadingChoices
from models.workbooks.report import NOT_READ

_COLUMN = re.compile("(?P<field>[a-z0-9_-]+)=(?P<letters>[A-Z]{1,3}|-)", re.IGNORECASE)


def add_reading(parser: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    parser.add_argument(
        "--sheet",
        metavar="…",
        default="",
        help=translate("Usage", "the sheet that holds the table; otherwise the program looks for it"),
    )
    parser.add_argument(
        "--headings",
        metavar="N",
        type=_row,
        help=translate("Usage", "the row of its headings, counted as in Excel; it needs --sheet"),
    )
    parser.add_argument(
        "--column",
        metavar="persons=D",
        type=_column,
        action="append",
        default=[],
        dest="columns",
        help=translate("Usage", "what a column is read as; with - instead of the letter it is not read"),
    )


def reading_choices(arguments: argparse.Namespace) -> ReadingChoices:
    columns = {field: column for each in arguments.columns for field, column in each.items()}
    return ReadingChoices(arguments.sheet, arguments.headings, columns)


def _row(text: str) -> int:
    number = int(text)
    if number < 1:
        raise ValueError(text)
    return number - 1


def _column(text: str) -> Mapping[str, int]:
    match = _COLUMN.fullmatch(text)
    if match is None:
        raise ValueError(text)
    letters = match["letters"].upper()
    return {match["field"]: NOT_READ if letters == "-" else cell_position(f"{letters}1")[1]}
