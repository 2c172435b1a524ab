"""From what stands in a cell to a value: tolerant of how people write, never guessing in silence.

Every parser gives the value, None where the cell says that nothing is known (empty, `–`, `..`), or raises
`CellError` with the code of a sentence in `models.workbooks.problems`.
"""

from __future__ import annotations

import math
import re
import unicodedata
from collections.abc import Iterable
from datetime import date, datetime
from enum import StrEnum

from models.domain.months import Month
from models.workbooks.identity import holds_identity_number

LARGEST_COUNT = 100_000_000
LONGEST_TEXT = 500

_MISSING = frozenset(
    {
        "",
        "-",
        "\u2013",
        "\u2014",
        "\u2212",
        ".",
        "..",
        "...",
        "\u2026",
        "x",
        "saknas",
        "uppgift saknas",
        "missing",
    }
)
_SPACES = re.compile(r"[\s\u00a0\u2000-\u200b\u202f\u205f\u3000\ufeff]+")
_MINUS = re.compile(r"^[-\u2010-\u2015\u2212]")
_GROUPED = re.compile(r"[1-9]\d{0,2}(?P<mark>[.,])\d{3}(?:(?P=mark)\d{3})*")
_MONTH_NUMBERS = re.compile(r"(?P<year>\d{4})[-/. ]?(?P<month>\d{1,2})(?:[-/.]\d{1,2})?(?:[T ]00:00:00)?")
_MONTH_FIRST = re.compile(r"(?P<month>\d{1,2})[/-](?P<year>\d{4})")
_MONTH_NAME = re.compile(r"(?:(?P<early>\d{4})\s*)?(?P<name>[a-zåäö]{3,9})\.?(?:\s*[-/]?\s*(?P<late>\d{4}))?")
_MONTH_STEMS = ("jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec")
_ENGLISH_STEMS = {"may": "maj", "oct": "okt"}
_MONTH_WORD = re.compile(
    "jan(uari|uary)?|feb(ruari|ruary)?|mar(s|ch)?|apr(il)?|maj|may|jun[ie]?|jul[iy]?"
    "|aug(usti|ust)?|sept?(ember)?|o[kc]t(ober)?|nov(ember)?|dec(ember)?"
)
_YES = frozenset({"ja", "j", "yes", "y", "sant", "true", "1", "x"})
_NO = frozenset({"nej", "n", "no", "falskt", "false", "0"})


class CellError(Exception):
    """A cell that cannot be read; `code` names the sentence, `params` fill it."""

    def __init__(self, code: str, /, **params: object) -> None:
        super().__init__(code, params)
        self.code = code
        self.params = params


class DecimalMark(StrEnum):
    """What parts whole from decimals in a column; UNDECIDED until a value tells."""

    UNDECIDED = "undecided"
    COMMA = "comma"
    POINT = "point"


def plain(text: str) -> str:
    """For comparing what people write: NFC, one space between words, case folded."""
    return _SPACES.sub(" ", unicodedata.normalize("NFC", text)).strip().casefold()


def is_missing(value: object) -> bool:
    """Whether the cell says that the value is not known; that is never zero."""
    return value is None or (isinstance(value, str) and plain(value) in _MISSING)


def decide_decimal_mark(values: Iterable[object]) -> DecimalMark:
    """The mark that the column's own values prove, UNDECIDED when none or both do."""
    proofs = {_proved_mark(value) for value in values if isinstance(value, str)}
    proofs.discard(DecimalMark.UNDECIDED)
    return proofs.pop() if len(proofs) == 1 else DecimalMark.UNDECIDED


def parse_number(value: object, mark: DecimalMark = DecimalMark.UNDECIDED) -> float | None:
    """A number with spaces between thousands, either minus sign, decimal comma or decided point.

    `1.234` may be either 1 234 or 1,234 and is refused unless the column's mark is known.
    """
    if is_missing(value):
        return None
    if isinstance(value, bool):
        raise CellError("NOT_A_NUMBER", value=shown(value))
    if isinstance(value, int | float):
        if not math.isfinite(value):
            raise CellError("NOT_A_NUMBER", value=shown(value))
        return value
    if not isinstance(value, str):
        raise CellError("NOT_A_NUMBER", value=shown(value))
    compact = _SPACES.sub("", value)
    negative = bool(_MINUS.match(compact))
    digits = _plain_digits(compact[1:] if negative else compact.removeprefix("+"), mark, value)
    try:
        number = float(digits) if "." in digits else int(digits)
    except ValueError:
        raise CellError("NOT_A_NUMBER", value=shown(value)) from None
    return -number if negative else number


def parse_count(
    value: object,
    mark: DecimalMark = DecimalMark.UNDECIDED,
    *,
    minimum: int = 0,
    maximum: int = LARGEST_COUNT,
) -> int | None:
    """A whole number within the limits."""
    number = parse_number(value, mark)
    if number is None:
        return None
    if number != int(number):
        raise CellError("NOT_WHOLE", value=number if isinstance(value, float) else shown(value))
    count = int(number)
    if count < minimum:
        if minimum == 0:
            raise CellError("NEGATIVE", value=shown(value))
        raise CellError("TOO_SMALL", value=shown(value), minimum=minimum)
    if count > maximum:
        raise CellError("TOO_LARGE", value=shown(value), maximum=maximum)
    return count


def parse_code(value: object, digits: int) -> str | None:
    """A code of so many digits as text; one that lost its zeros in front gets them back."""
    if is_missing(value):
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise CellError("NOT_A_CODE", value=shown(value), digits=digits)
    text = _SPACES.sub("", str(value)).removeprefix("'")
    if not (text.isascii() and text.isdigit() and digits - 1 <= len(text) <= digits):
        raise CellError("NOT_A_CODE", value=shown(value), digits=digits)
    return text.zfill(digits)


def lost_its_zero(value: object, code: str) -> bool:
    """Whether the code was repaired and does not stand like this in the cell."""
    return _SPACES.sub("", shown(value)).removeprefix("'") != code


def parse_month(value: object) -> Month | None:
    """`2026-03`, an Excel date, `202603`, `3/2026` or `mars 2026` (Swedish or English)."""
    if is_missing(value):
        return None
    if isinstance(value, datetime | date):
        return _month(value.year, value.month, value)
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, str | int):
        raise CellError("NOT_A_MONTH", value=shown(value))
    text = plain(str(value))
    if match := _MONTH_NUMBERS.fullmatch(text) or _MONTH_FIRST.fullmatch(text):
        return _month(int(match["year"]), int(match["month"]), value)
    match = _MONTH_NAME.fullmatch(text)
    if match and _MONTH_WORD.fullmatch(match["name"]) and bool(match["early"]) != bool(match["late"]):
        stem = match["name"][:3]
        number = _MONTH_STEMS.index(_ENGLISH_STEMS.get(stem, stem)) + 1
        return _month(int(match["early"] or match["late"]), number, value)
    raise CellError("NOT_A_MONTH", value=shown(value))


def parse_yes_no(value: object) -> bool | None:
    """Ja or nej, yes or no, 1 or 0; a cross in the cell is a yes."""
    if isinstance(value, bool):
        return value
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    word = plain(shown(value))
    if word in _YES:
        return True
    if word in _NO:
        return False
    if is_missing(value):
        return None
    raise CellError("NOT_YES_OR_NO", value=shown(value))


def parse_text(value: object, longest: int = LONGEST_TEXT) -> str | None:
    """Trimmed text without control characters; identity numbers are refused."""
    if value is None:
        return None
    text = unicodedata.normalize("NFC", shown(value))
    text = "".join(
        " " if sign in "\t\r\n" else sign for sign in text if sign in "\t\r\n" or not _is_control(sign)
    )
    text = _SPACES.sub(" ", text).strip()
    if not text:
        return None
    if holds_identity_number(text):
        raise CellError("IDENTITY_NUMBER")
    if len(text) > longest:
        raise CellError("TEXT_TOO_LONG", length=len(text), longest=longest)
    return text


def shown(value: object) -> str:
    """What stands in the cell, as text for a sentence."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer() and abs(value) < 1e15:
        return str(int(value))
    if isinstance(value, datetime) and (value.hour, value.minute, value.second) == (0, 0, 0):
        return value.date().isoformat()
    return str(value)


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign) in ("Cc", "Cs")


def _proved_mark(value: str) -> DecimalMark:
    compact = _MINUS.sub("", _SPACES.sub("", value))
    if not re.fullmatch(r"[\d.,]+", compact) or not re.search(r"[.,]", compact):
        return DecimalMark.UNDECIDED
    last = max(compact.rfind("."), compact.rfind(","))
    sign = compact[last]
    other = "." if sign == "," else ","
    decimal_here = DecimalMark.COMMA if sign == "," else DecimalMark.POINT
    decimal_other = DecimalMark.POINT if sign == "," else DecimalMark.COMMA
    if compact.count(sign) > 1:
        return decimal_other if other not in compact else DecimalMark.UNDECIDED
    if other in compact:
        return decimal_here
    return DecimalMark.UNDECIDED if _GROUPED.fullmatch(compact) else decimal_here


def _plain_digits(text: str, mark: DecimalMark, value: str) -> str:
    """Digits with at most one point, which parts the decimals."""
    if mark is DecimalMark.UNDECIDED:
        mark = _proved_mark(text)
    if mark is DecimalMark.UNDECIDED and "." in text and _GROUPED.fullmatch(text):
        raise CellError("AMBIGUOUS_NUMBER", value=shown(value), whole=text.replace(".", ""))
    decimal, grouping = (".", ",") if mark is DecimalMark.POINT else (",", ".")
    whole, _, decimals = text.partition(decimal)
    if grouping in whole:
        if not re.fullmatch(rf"[1-9]\d{{0,2}}(?:\{grouping}\d{{3}})+", whole):
            raise CellError("NOT_A_NUMBER", value=shown(value))
        whole = whole.replace(grouping, "")
    digits = f"{whole}.{decimals}" if decimal in text else whole
    if not re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", digits):
        raise CellError("NOT_A_NUMBER", value=shown(value))
    return digits


def _month(year: int, number: int, value: object) -> Month:
    if not (1990 <= year <= 2100 and 1 <= number <= 12):
        raise CellError("NOT_A_MONTH", value=shown(value))
    return Month(year, number)
