"""Names as in a Swedish register: å, ä and ö come last, capitals and accents do not count."""

from __future__ import annotations

import unicodedata

_AFTER_Z = {"å": "{", "ä": "|", "æ": "|", "ö": "}", "ø": "}"}
"""The signs that follow z."""


def name_key(name: str) -> tuple[str, str]:
    """Equal names in different writing keep an order of their own."""
    letters = (
        _AFTER_Z.get(letter) or _bare(letter) for letter in unicodedata.normalize("NFC", name.casefold())
    )
    return "".join(letters), name


def _bare(letter: str) -> str:
    return unicodedata.normalize("NFD", letter)[0]
