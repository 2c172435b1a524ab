"""What can be wrong with a wish to compare plans."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

COMPARISON_PROBLEMS: Mapping[str, Text] = {
    "COMPARE_HOW_MANY": QT_TRANSLATE_NOOP(
        "Problems", "From {fewest} to {most} plans can be compared at a time.\nName that many different ones."
    ),
    "PAGES_NOT_UNDERSTOOD": QT_TRANSLATE_NOOP(
        "Problems",
        "“{text}” are not pages of this paper of {pages} pages.\n"
        "Write them as 1-3, 5, or leave it empty for all.",
    ),
}
