"""The sentences of a workbook of cases."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

CASE_PROBLEMS: Mapping[str, Text] = {
    "CASE_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "The case {value} stands on several lines, and none of them is imported.\n"
        "Give each case one line and an id of its own.",
    ),
    "PLACE_BOTH_WAYS": QT_TRANSLATE_NOOP(
        "Problems",
        "A place stands both among the only ones and among those that are ruled out.\n"
        "Take it away from one of the columns.",
    ),
    "LINK_TO_ITSELF": QT_TRANSLATE_NOOP(
        "Problems", "The case is linked to itself: {value}.\nWrite the id of the other case."
    ),
    "LINK_TO_NOBODY": QT_TRANSLATE_NOOP(
        "Problems",
        "The case is linked to {value}, but there is no such case in the file or in the plan.\n"
        "Correct the id, or enter the other case too.",
    ),
    "SCORE_TOO_HIGH": QT_TRANSLATE_NOOP(
        "Problems",
        "The score {value} is too high: at most {most} for this household.\n"
        "Write 0 to 1, or an expected number of its persons.",
    ),
    "SCORES_OF_NO_PLACE": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{heading}” is about no place of the plan, or about several of the same name.\n"
        "Write the place as in the list of places, or take the column away.",
    ),
    "COLUMN_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{heading}” is about a place that another column is about already. It is not read.\n"
        "Keep one column for each place.",
    ),
}
