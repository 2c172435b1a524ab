"""Text without the signs that are not seen but change what is."""

from __future__ import annotations

import unicodedata

_DIRECTIONS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c")
"""They turn the letters after them around, so that a name could be made to read as another."""


def plain_text(text: str) -> str:
    """Without control characters (except line breaks), lone surrogates and reading directions."""
    return "".join(
        sign
        for sign in text
        if sign == "\n" or (sign not in _DIRECTIONS and unicodedata.category(sign) not in ("Cc", "Cs"))
    )
