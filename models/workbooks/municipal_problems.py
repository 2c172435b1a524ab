"""The sentences about a municipality's workbook: its sheets and lines, and why it is refused."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

MUNICIPAL_PROBLEMS: Mapping[str, Text] = {
    "SHEET_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "The sheet {title} is not in the workbook. What the plan holds of it stays as it is.\n"
        "Send the workbook with all its sheets if something should change.",
    ),
    "SHEET_RENAMED": QT_TRANSLATE_NOOP(
        "Problems",
        "The sheet is read as {title}: it has all its headings.\nCheck that this is right.",
    ),
    "LINES_GONE": QT_TRANSLATE_NOOP(
        "Problems",
        "Lines of the plan that no longer stand in the sheet: {count}. They are taken out of the plan.\n"
        "Ask the municipality if it is not what was meant.",
    ),
    "HEADINGS_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "The headings of this sheet are not all there, so nothing in it is read. Needed: "
        "{headings}.\n"
        "Put the headings back, or start from a new workbook.",
    ),
    "PERSONAL_COLUMN": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{heading}” looks like names or identity numbers. It is not imported.\n"
        "Take it away from the file; the plan holds no personal data.",
    ),
    "COLUMN_NOT_READ": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{heading}” is not part of the workbook and is not read.",
    ),
    "TOTAL_NOT_READ": QT_TRANSLATE_NOOP("Problems", "The line is a total and is not read."),
    "PLACE_NOT_HERE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is no place of this municipality.\nTake the line away; new places come from SCB's table.",
    ),
    "PLACE_BY_NAME": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is read as the municipality's own place of that name, {code}: it has only one.",
    ),
    "NUMBER_NOT_KNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "Line number {number} is no longer in the plan, so the line counts as new.\n"
        "Take the line away if it should not come back.",
    ),
    "NUMBER_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "Line number {number} stands on two lines, so this one counts as new.\n"
        "Take the line away if it was copied by mistake.",
    ),
    "LAST_BEFORE_FIRST": QT_TRANSLATE_NOOP(
        "Problems",
        "The last month, {value}, comes before the first.\nCorrect one of them.",
    ),
    "CASE_TAKEN": QT_TRANSLATE_NOOP(
        "Problems",
        "The case id {value} is used already, here or by another municipality.\nChoose another id.",
    ),
    "NO_PERSONS": QT_TRANSLATE_NOOP(
        "Problems",
        "The household {value} has no persons.\nWrite how many there are of each age.",
    ),
    "HOME_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "The household is already housed, but the place it lives in is missing.\n"
        "Choose the place in the column Lives in.",
    ),
    "STEP_INCOMPLETE": QT_TRANSLATE_NOOP(
        "Problems",
        "Month and free places belong together, but one of them is missing.\nFill in both, or empty both.",
    ),
    "STEP_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "The same service point has two different numbers of places from {value}.\nKeep one of the lines.",
    ),
    "PLACE_SERVED_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "The place {value} is already served by another point of the same service.\n"
        "A place belongs to one point; take one of the lines away.",
    ),
    "NOT_A_TEMPLATE": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} is not a municipality's workbook from this program.\n"
        "Make one with Plan, Workbooks for municipalities, and have that filled in.",
    ),
    "TEMPLATE_NEWER": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} was made by a newer version of the program.\nUpdate the program, then import the workbook.",
    ),
    "TEMPLATE_MARK_GONE": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} looks like a municipality's workbook, but does not tell which municipality and year it is "
        "for. That is lost when sheets are copied into another workbook.\n"
        "Copy the lines into the workbook that was sent out, or into a new one made with Plan, Workbooks for "
        "municipalities.",
    ),
    "TEMPLATE_OF_OTHER_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "The workbook was made for {file_year}, but the plan is working with {year}. Its households are "
        "imported for {file_year}.\n"
        "Check that the municipality has filled in the right workbook.",
    ),
}
