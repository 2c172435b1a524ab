"""The sentences of imports: what stands in a cell, a line, a sheet, and why a file is refused."""

from __future__ import annotations

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text
from models.workbooks.case_problems import CASE_PROBLEMS
from models.workbooks.municipal_problems import MUNICIPAL_PROBLEMS

CELL_PROBLEMS: Mapping[str, Text] = {
    "CELL_CORRECTED": QT_TRANSLATE_NOOP(
        "Problems",
        "The file says “{old}” here; “{new}” is imported instead. The file itself is untouched.\n"
        "Tell the sender, so that the next file is right.",
    ),
    "CELL_IS_EMPTY": QT_TRANSLATE_NOOP(
        "Problems",
        "The cell is empty, but the line needs it.\nFill it in, or empty the whole line.",
    ),
    "CELL_HOLDS_ERROR": QT_TRANSLATE_NOOP(
        "Problems",
        "The cell shows the error {value} instead of a value.\n"
        "Mend the formula in Excel, or write the value itself.",
    ),
    "CELL_HOLDS_FORMULA": QT_TRANSLATE_NOOP(
        "Problems",
        "The cell holds a formula whose result was never saved.\n"
        "Open the file in Excel, save it, and import it again.",
    ),
    "NOT_A_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not a number.\nWrite digits only, such as 1250.",
    ),
    "AMBIGUOUS_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” can be read in two ways: {whole}, or a number with decimals.\nWrite it without the point.",
    ),
    "NOT_WHOLE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” has decimals, but only whole numbers fit here.\nWrite a whole number.",
    ),
    "NEGATIVE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is below zero.\nWrite 0 or a larger number.",
    ),
    "TOO_SMALL": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is too small.\nWrite a number from {minimum} up.",
    ),
    "TOO_LARGE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is too large.\nWrite a number up to {maximum}.",
    ),
    "NOT_A_CODE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not a code of {digits} digits.\nLook the code up and write it in full.",
    ),
    "NOT_A_MONTH": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not a month.\nWrite year and month, such as 2026-03.",
    ),
    "NOT_YES_OR_NO": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is neither yes nor no.\nWrite yes or no.",
    ),
    "NOT_A_CHOICE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not one of the choices.\nChoose one of: {choices}.",
    ),
    "IDENTITY_NUMBER": QT_TRANSLATE_NOOP(
        "Problems",
        "There is a personal identity number here. It is not imported and not kept.\n"
        "Take it away from the file; write an id of your own instead.",
    ),
    "TEXT_TOO_LONG": QT_TRANSLATE_NOOP(
        "Problems",
        "The text is {length} characters long; {longest} fit.\nShorten it.",
    ),
    "UNKNOWN_REFERENCE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not a place or municipality in this plan.\nChoose one from the list.",
    ),
    "REFERENCE_TO_SEVERAL": QT_TRANSLATE_NOOP(
        "Problems",
        "There are several places called “{value}”: {meant}.\nWrite the municipality too, in brackets.",
    ),
    "UNKNOWN_CASE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not among the entered households of the year.\n"
        "Enter it there first, or correct the code.",
    ),
    "UNKNOWN_REFERENCE_MEANT": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is not a place or municipality in this plan.\n"
        "Choose from the list; perhaps you mean {meant}?",
    ),
}


_LINES: Mapping[str, Text] = {
    "CODE_REPAIRED": QT_TRANSLATE_NOOP(
        "Problems",
        "The code {value} has lost its zero in front and is read as {code}.",
    ),
    "NAME_WRITTEN_OTHERWISE": QT_TRANSLATE_NOOP(
        "Problems",
        "The name “{value}” is read as {municipality}, by its code.",
    ),
    "NAME_AND_CODE_DIFFER": QT_TRANSLATE_NOOP(
        "Problems",
        "The name “{value}” and the code belong to different municipalities; the code, "
        "{municipality}, is used.\n"
        "Check which of them is right.",
    ),
    "COUNTY_CODE_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The county on the line is {county}, but {municipality} lies elsewhere; the "
        "municipality's code is used.\n"
        "Check the line.",
    ),
    "UNKNOWN_MUNICIPALITY_CODE": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is no municipality's code. The line is not imported.\n"
        "Correct the code in the file and import again.",
    ),
    "ROW_WITHOUT_CODE": QT_TRANSLATE_NOOP(
        "Problems",
        "The line “{value}” has no municipality code. It is not imported.\n"
        "Write the code in the file and import again.",
    ),
    "ROW_WITHOUT_CODE_MEANT": QT_TRANSLATE_NOOP(
        "Problems",
        "The line “{value}” has no municipality code. It is not imported.\n"
        "Do you mean {code} {municipality}? Then write the code in the file and import again.",
    ),
    "MUNICIPALITY_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} stands on two lines, the other one at {other}. Neither is imported.\n"
        "Take one of them away and import again.",
    ),
    "NUMBER_IS_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has no number here. It counts as missing, not as zero.\n"
        "Write 0 in the file if it is meant to be zero.",
    ),
    "NAME_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is no municipality of this county. The line is not imported.\n"
        "Correct the name, or add a column of codes.",
    ),
    "NAME_UNKNOWN_MEANT": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is no municipality of this county. The line is not imported.\n"
        "Do you mean {municipality}? Then correct the name and import again.",
    ),
    "OTHER_NAME_TAKEN": QT_TRANSLATE_NOOP(
        "Problems",
        "“{value}” is read as {municipality}, a name it is known to have.\nCheck that this is right.",
    ),
    "MATCHED_BY_NAME": QT_TRANSLATE_NOOP(
        "Problems",
        "The file has no municipality codes. {count} municipalities were found by county and "
        "exact name.\n"
        "Look the list through before you import.",
    ),
    "ROW_TOTAL_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The file says {stated} in all for {municipality}, but its parts add up to {own}. The "
        "parts are imported.\n"
        "Ask the sender which is right.",
    ),
    "COUNTY_TOTAL_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The file's total for {county} is {stated}, but its lines add up to {own}: they differ "
        "by {difference}.\n"
        "Look for a line that is missing or wrong.",
    ),
    "GRAND_TOTAL_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The file's total is {stated}, but its lines add up to {own}: they differ by "
        "{difference}.\n"
        "Look for a line that is missing or wrong.",
    ),
    "COUNTY_QUOTA_TAKEN": QT_TRANSLATE_NOOP(
        "Problems",
        "The plan had no county quota for {county}; the file's total {stated} is taken.\n"
        "Correct it on the page Municipal quotas if it is not the decided number.",
    ),
    "COUNTY_QUOTA_DIFFERS": QT_TRANSLATE_NOOP(
        "Problems",
        "The file's total for {county} is {stated}, but the county quota in the plan is {quota}. "
        "The county quota stays.\n"
        "Check that the file belongs to this year and version.",
    ),
    "OTHER_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "The file speaks of {file_year}, but it is imported as {year}.\nCheck the year before you import.",
    ),
    "YEAR_ASSUMED": QT_TRANSLATE_NOOP(
        "Problems",
        "The file does not tell its year; {year} is taken, the year the plan is working with.\n"
        "Choose another year if that is wrong.",
    ),
    "DECIDED_QUOTA_KEPT": QT_TRANSLATE_NOOP(
        "Problems",
        "{municipality} has a decided quota of {old}; the file says {new}. The decided quota stays.\n"
        "If this is a new decision, make a new version of the quotas and import the file into it.",
    ),
    "QUOTAS_BECOME_DECIDED": QT_TRANSLATE_NOOP(
        "Problems",
        "{count} of the quotas in the plan are those that the file decides; they are marked as decided.\n"
        "Their division by route stays.",
    ),
    "ROUTES_FALL_AWAY": QT_TRANSLATE_NOOP(
        "Problems",
        "The quota of {municipality} changes from {old} to {new}, so its division by route falls "
        "away.\n"
        "Divide it by route again.",
    ),
    "MUNICIPALITIES_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "Without a number in the file ({count}): {names}. They are missing, not zero.\n"
        "Enter 0 yourself where that is meant.",
    ),
    "LINES_OUTSIDE": QT_TRANSLATE_NOOP(
        "Problems",
        "Municipalities in the file that lie outside this plan and are not imported: {count}.",
    ),
    "NUMBER_COLUMN_GUESSED": QT_TRANSLATE_NOOP(
        "Problems",
        "The numbers are taken from the column “{heading}”, the only one with numbers.\n"
        "Check that it holds what you mean to import.",
    ),
    "COLUMN_OF_OTHER_SYSTEM": QT_TRANSLATE_NOOP(
        "Problems",
        "The column “{heading}” does not seem to hold decided municipal quotas: those are kept apart from "
        "what municipalities ask for and from Migrationsverket's other divisions.\n"
        "Import it only if its numbers are municipal quotas all the same.",
    ),
    "COLUMN_OF_YEAR": QT_TRANSLATE_NOOP(
        "Problems",
        "The file has numbers of several years; the column “{heading}” is read.\n"
        "Choose another year if you want another column.",
    ),
    "OTHER_TABLES": QT_TRANSLATE_NOOP(
        "Problems",
        "The sheet {sheet} is read. Other sheets have tables of municipalities too and are not read: "
        "{others}.\n"
        "Move one of them to a file of its own if it should be imported too.",
    ),
    "PLACE_TWICE": QT_TRANSLATE_NOOP(
        "Problems",
        "The locality {code} stands on two lines for the same municipality, the other one at "
        "{other}. Neither is imported.\n"
        "Take one of them away and import again.",
    ),
    "PLACE_BECOMES_OFFICIAL": QT_TRANSLATE_NOOP(
        "Problems",
        "The place {place} becomes SCB's {name} ({code}); homes, services and households stay with it.",
    ),
    "PLACE_IN_USE_STAYS": QT_TRANSLATE_NOOP(
        "Problems",
        "{place} is not in SCB's table but has homes, services or households. It stays, and its "
        "inhabitants are counted in SCB's places.\n"
        "Move them to another place if it should go.",
    ),
}


_REFUSALS: Mapping[str, Text] = {
    "OTHER_COUNTY": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is about {counties}, but this plan is about {plan}. Nothing is "
        "imported.\n"
        "Choose another file, or open the plan of that county.",
    ),
    "NO_MUNICIPALITY_CODES": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no column of municipality codes in {file}.\n"
        "Add a column with the four-digit codes and import again.",
    ),
    "FORMULAS_NOT_CALCULATED": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no column of municipality codes in {file}, but formulas whose results are not saved.\n"
        "Open the file in Excel, save it, and import it again.",
    ),
    "NO_NUMBER_COLUMN": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no column of numbers beside the municipality codes in {file}, sheet {sheet}.\n"
        "Add a column with the numbers and import again.",
    ),
    "CHOOSE_NUMBER_COLUMN": QT_TRANSLATE_NOOP(
        "Problems",
        "Several columns in {file}, sheet {sheet}, may hold the numbers: {columns}.\n"
        "Name the right one Kommuntal in the file, or choose it in the window when you import.",
    ),
    "SEVERAL_LINES_EACH": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}, sheet {sheet}, has several lines for most municipalities, "
        "so it is not clear which to take.\n"
        "Keep one line for each municipality in the file and import again.",
    ),
    "TABLES_SIDE_BY_SIDE": QT_TRANSLATE_NOOP(
        "Problems",
        "{file}, sheet {sheet}, has two tables side by side: column {column} holds municipality codes too.\n"
        "Put the tables below each other in the file and import again.",
    ),
    "UNKNOWN_CONTENT": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} holds neither quotas, receptions, places, cases nor a municipality's workbook.\n"
        "Check that it is the right file, and that it has a column of municipality codes.",
    ),
    "NO_PLACE_COLUMNS": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} does not have the columns of SCB's tables of places: code, municipality and "
        "inhabitants.\n"
        "Download the table from SCB again and import it as it is.",
    ),
    "COLUMN_NEEDED": QT_TRANSLATE_NOOP(
        "Problems",
        "The column of {field} in {file} cannot be left out: nothing can be imported without it.\n"
        "Choose which column it is.",
    ),
    "SHEET_NOT_THERE": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no sheet “{sheet}” in {file}.\nIts sheets are: {names}.",
    ),
    "FIELD_NOT_THERE": QT_TRANSLATE_NOOP(
        "Problems",
        "No column of {file} can be read as {field}.\nWhat columns can be read as: {fields}.",
    ),
    "FILE_CHANGED_SINCE": QT_TRANSLATE_NOOP(
        "Problems",
        "{file} has been changed since it was read.\nRead the file again before it is sent back.",
    ),
    "COPY_OVER_ORIGINAL": QT_TRANSLATE_NOOP(
        "Problems",
        "The copy cannot take the place of the file itself, {file}.\nGive the copy another name.",
    ),
    "COLUMN_NOT_THERE": QT_TRANSLATE_NOOP(
        "Problems",
        "Column number {column} was chosen, but the table in {file} has only {count}.\n"
        "Choose one of its columns.",
    ),
    "MUNICIPALITY_UNKNOWN": QT_TRANSLATE_NOOP(
        "Problems",
        "There is no municipality with the code {municipality}.\nCheck the code; it has four digits.",
    ),
    "CELL_TEXT_TOO_LONG": QT_TRANSLATE_NOOP(
        "Problems",
        "A text of {length} characters does not fit in a cell, which holds {longest}.\n"
        "Shorten it and write the workbook again.",
    ),
}


IMPORT_PROBLEMS: Mapping[str, Text] = {
    **CELL_PROBLEMS,
    **_LINES,
    **MUNICIPAL_PROBLEMS,
    **CASE_PROBLEMS,
    **_REFUSALS,
}
