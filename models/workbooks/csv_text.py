"""A text table (CSV, TSV) as one sheet: its encoding and its delimiter are found from what it holds."""

import csv
import io
from collections import Counter
from itertools import islice

from models.workbooks.copying import Budget, SheetCopy
from models.workbooks.limits import FILE_BYTES
from models.workbooks.refusal import Refused
from models.workbooks.sniff import text_encoding

_DELIMITERS = "\t;,"  # of two that fit equally well the first is meant
_SAMPLE_RECORDS = 200
_SAMPLE_CHARACTERS = 200_000
_HINT = "sep="


def copy_text(name: str, data: bytes, budget: Budget, *, one_column: bool) -> SheetCopy:
    """Every cell as text, so that codes keep their zeros. `one_column` allows text without a delimiter."""
    csv.field_size_limit(FILE_BYTES)
    text = decoded(data)
    delimiter, text = _hinted(text)
    delimiter = delimiter or find_delimiter(text)
    if delimiter is None and not one_column:
        raise Refused("NOT_EXCEL", what="text")
    copy = SheetCopy(name, budget)
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter or ";")
    try:
        for record in reader:
            copy.add(record)
            if copy.done:
                break
    except csv.Error:
        raise Refused("DAMAGED", str(reader.line_num)) from None
    return copy


def decoded(data: bytes) -> str:
    """The whole text, whatever of the usual encodings it has."""
    encoding = text_encoding(data)
    return data.decode(encoding, errors="replace").lstrip("\ufeff")


def find_delimiter(text: str) -> str | None:
    """Tab, semicolon or comma: the one that gives most records the same number of cells."""
    best: tuple[float, int] = (0.0, 1)
    found = None
    for delimiter in _DELIMITERS:
        fit = _fit(text[:_SAMPLE_CHARACTERS], delimiter)
        if fit > best:
            best, found = fit, delimiter
    return found


def _fit(text: str, delimiter: str) -> tuple[float, int]:
    """Share of records that have the commonest width, and that width; (0, 1) for a single column."""
    try:
        records = list(
            islice(csv.reader(io.StringIO(text, newline=""), delimiter=delimiter), _SAMPLE_RECORDS)
        )
    except csv.Error:
        return 0.0, 1
    widths = Counter(len(record) for record in records if record)
    if not widths:
        return 0.0, 1
    divided = sum(count for width, count in widths.items() if width > 1)
    width, count = max(widths.items(), key=lambda item: (item[0] > 1, item[1], item[0]))
    return (0.0, 1) if width < 2 else (round((count + divided) / (2 * widths.total()), 1), width)


def _hinted(text: str) -> tuple[str | None, str]:
    """Excel's own first line `sep=;` names the delimiter and is no row."""
    first, _, rest = text.partition("\n")
    first = first.strip().strip('"').lower()
    hinted = first.startswith(_HINT) and len(first) == len(_HINT) + 1
    return (first[-1], rest) if hinted else (None, text)
