"""Differences with their sign: +3, −2, 0."""

from __future__ import annotations

from models.wording import Wording


def signed(wording: Wording, value: float, decimals: int = 0) -> str:
    """The sign is that of the number as it is shown: 0.04 with one decimal is 0,0."""
    shown = round(value, decimals) or 0
    text = wording.number(shown, decimals)
    return f"+{text}" if shown > 0 else text
