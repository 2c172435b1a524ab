"""The sentences of reading a file: why it was refused, and what is to be said about what was read."""

from collections.abc import Mapping

from models.wording import QT_TRANSLATE_NOOP, Text

CONTENTS: Mapping[str, Text] = {
    "archive": QT_TRANSLATE_NOOP("FileContents", "a compressed archive"),
    "database": QT_TRANSLATE_NOOP("FileContents", "a database"),
    "document": QT_TRANSLATE_NOOP("FileContents", "a document of another Office program"),
    "gzip": QT_TRANSLATE_NOOP("FileContents", "a compressed file (gzip)"),
    "old_excel": QT_TRANSLATE_NOOP("FileContents", "a workbook of an Excel older than version 5"),
    "other_ole2": QT_TRANSLATE_NOOP("FileContents", "a document of another program"),
    "pdf": QT_TRANSLATE_NOOP("FileContents", "a PDF document"),
    "picture": QT_TRANSLATE_NOOP("FileContents", "a picture"),
    "rich_text": QT_TRANSLATE_NOOP("FileContents", "a text document (RTF)"),
    "text": QT_TRANSLATE_NOOP("FileContents", "plain text without columns"),
    "unknown": QT_TRANSLATE_NOOP("FileContents", "something unknown"),
    "xml": QT_TRANSLATE_NOOP("FileContents", "an XML file"),
    "file": QT_TRANSLATE_NOOP("FileContents", "it is larger than 50 MB"),
    "unpacked": QT_TRANSLATE_NOOP("FileContents", "unpacked it is larger than 500 MB"),
    "members": QT_TRANSLATE_NOOP("FileContents", "it is made of more than 2 000 parts"),
}

FILE_READING_PROBLEMS: Mapping[str, Text] = {
    "CANNOT_READ": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} could not be opened: it is not there, or you may not read it.\n"
        "Check the name and the folder, and that you may open the file in Excel.",
    ),
    "EMPTY": QT_TRANSLATE_NOOP(
        "Problems", "The file {file} is empty.\nAsk the sender for it again, or choose another file."
    ),
    "NOT_EXCEL": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is no workbook: it is {what}.\n"
        "Open it in the program it comes from, save it as an Excel workbook (.xlsx) and import that.",
    ),
    "HTML_AS_XLS": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is a web page, although it is named as a workbook.\n"
        "Open it in Excel, save it as an Excel workbook (.xlsx) and import that.",
    ),
    "ENCRYPTED": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is locked with a password.\n"
        "Give the password, or take it away in Excel (File, Info, Protect Workbook) and save again.",
    ),
    "WRONG_PASSWORD": QT_TRANSLATE_NOOP(
        "Problems",
        "The password does not open the file {file}.\n"
        "Type it again – capital and small letters differ – or ask the sender.",
    ),
    "UNKNOWN_CIPHER": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is locked in a way this program cannot open, even with the right password.\n"
        "Take the password away in Excel (File, Info, Protect Workbook) and save again.",
    ),
    "TOO_BIG": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is too large to be read: {what}.\n"
        "Delete sheets and pictures that are not needed in a copy, or divide it, and import the copy.",
    ),
    "TOO_COMPRESSED": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} unpacks to more than 200 times its size, which no ordinary workbook does.\n"
        "Copy the table into a new workbook and import that. Delete the file if you do not know the sender.",
    ),
    "BAD_ZIP": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is damaged and cannot be unpacked.\n"
        "Fetch it again from where it came, or open it in Excel, let Excel repair it and save it again.",
    ),
    "DAMAGED": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is damaged: what stands in it does not hold together.\n"
        "Open it in Excel, let Excel repair it, save it as an Excel workbook (.xlsx) and import that.",
    ),
    "PART_MISSING": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is incomplete: its part {place} is missing.\n"
        "Fetch it again from where it came, or open it in Excel and save it again.",
    ),
    "DOCTYPE": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} holds instructions that no workbook needs and that are used to do harm"
        " (DOCTYPE in {place}).\n"
        "Delete the file if you do not know the sender. Otherwise copy the table into a new workbook.",
    ),
    "NO_SHEETS": QT_TRANSLATE_NOOP(
        "Problems",
        "The workbook {file} has no sheet with cells, only charts or macros.\n"
        "Import the workbook that holds the table itself.",
    ),
    "NO_TABLE": QT_TRANSLATE_NOOP(
        "Problems",
        "There is nothing to read in the workbook {file}: every sheet is empty in its upper left part.\n"
        "Check that it is the right file. Move a table that stands far down or far to the right to cell A1.",
    ),
    "TIMEOUT": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} was not read within a minute, and reading was stopped.\n"
        "Copy the table into a new workbook, without formatting, and import that.",
    ),
    "MEMORY": QT_TRANSLATE_NOOP(
        "Problems",
        "Reading the file {file} would take more memory than is allowed, and was stopped.\n"
        "Copy the table into a new workbook, without formatting, and import that.",
    ),
    "READER_CRASHED": QT_TRANSLATE_NOOP(
        "Problems",
        "The file {file} is built so that it cannot be read here. Nothing else was harmed.\n"
        "Open it in Excel, save it as an Excel workbook (.xlsx) and import that.",
    ),
    "ROWS_SKIPPED": QT_TRANSLATE_NOOP(
        "Problems",
        "Only the first {limit} rows of the sheet were read.\n"
        "Divide the table into several sheets if the rest is needed.",
    ),
    "COLUMNS_SKIPPED": QT_TRANSLATE_NOOP(
        "Problems",
        "Only the first {limit} columns of the sheet were read.\n"
        "Move what is needed further to the left, if it is not among them.",
    ),
    "GAP_SKIPPED": QT_TRANSLATE_NOOP(
        "Problems",
        "After more than {limit} empty rows the sheet was taken to end, but something stands in row {row}.\n"
        "Delete the empty rows if it belongs to the table.",
    ),
    "REST_SKIPPED": QT_TRANSLATE_NOOP(
        "Problems",
        "The sheet holds more than can be read; it was read up to row {row}.\n"
        "Divide the workbook if the rest is needed.",
    ),
    "TEXT_CUT": QT_TRANSLATE_NOOP(
        "Problems",
        "Texts longer than {limit} characters were cut, number of cells: {count}.\n"
        "Shorten them in the workbook if the end is needed.",
    ),
    "CHARACTERS_LOST": QT_TRANSLATE_NOOP(
        "Problems",
        "Some characters of the text file could not be understood and are shown as �.\n"
        "Save it in Excel as “CSV UTF-8” and import it again.",
    ),
    "READ_ANOTHER_WAY": QT_TRANSLATE_NOOP(
        "Problems",
        "The workbook is built in an unusual way and was read cell by cell instead.\n"
        "Compare some figures with what Excel shows.",
    ),
    "HIDDEN_SHEET": QT_TRANSLATE_NOOP(
        "Problems",
        "The sheet is hidden in Excel. It was read all the same.\nCheck that it is meant to count.",
    ),
    "HIDDEN_ROWS": QT_TRANSLATE_NOOP(
        "Problems",
        "Rows that are hidden in Excel were read like all others, number: {count}.\n"
        "Check that they are meant to count.",
    ),
    "HIDDEN_COLUMNS": QT_TRANSLATE_NOOP(
        "Problems",
        "Columns that are hidden in Excel were read like all others, number: {count}.\n"
        "Check that they are meant to count.",
    ),
    "SHEET_NOT_READ": QT_TRANSLATE_NOOP(
        "Problems", "The sheet holds a chart, a dialog or macros and no cells.\nNothing needs to be done."
    ),
    "MACROS": QT_TRANSLATE_NOOP(
        "Problems", "The workbook holds macros. They were not run.\nNothing needs to be done."
    ),
    "EXTERNAL_LINKS": QT_TRANSLATE_NOOP(
        "Problems",
        "The workbook fetches values from other files. They were not fetched: those last saved count.\n"
        "Open it in Excel, update the links and save it if they may be old.",
    ),
    "ERROR_CELL": QT_TRANSLATE_NOOP(
        "Problems", "The cell shows the error {text}.\nCorrect the formula in Excel and save the workbook."
    ),
    "FORMULA_WITHOUT_VALUE": QT_TRANSLATE_NOOP(
        "Problems",
        "The cell holds a formula whose result is not saved in the file.\n"
        "Open the workbook in Excel, save it and import it again, or write the value itself.",
    ),
    "BROKEN_CELL": QT_TRANSLATE_NOOP(
        "Problems", "What stands in the cell cannot be understood ({text}).\nWrite the value anew in Excel."
    ),
}
