"""Swedish identity numbers, found so that they can be refused: the program holds no one's identity."""

from __future__ import annotations

import re

_WRITTEN = re.compile(
    r"(?<!\d)(?:\d{2})?"
    r"(?P<date>\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]|6[1-9]|[78]\d|9[01]))"
    r"[\s+\-\u2010-\u2015\u2212]?"
    r"(?P<rest>\d{4})(?!\d)"
)


def holds_identity_number(text: str) -> bool:
    """Whether a personnummer or samordningsnummer (day + 60) stands anywhere in the text.

    A date in front and a right check digit: organisation numbers have no date and pass.
    """
    return any(_luhn(match["date"] + match["rest"]) for match in _WRITTEN.finditer(text))


def without_identity_numbers(text: str) -> str:
    """What is shown, printed or sent instead of a text that holds one."""
    return "…" if holds_identity_number(text) else text


def _luhn(digits: str) -> bool:
    total = 0
    for position, digit in enumerate(digits):
        number = int(digit) * (2 if position % 2 == 0 else 1)
        total += number - 9 if number > 9 else number
    return total % 10 == 0
