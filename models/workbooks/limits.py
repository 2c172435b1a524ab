"""How much of a file is read. What lies beyond is refused, or left out and said so."""

MEGABYTE = 1_000_000

FILE_BYTES = 50 * MEGABYTE
ZIP_MEMBERS = 2_000
UNPACKED_BYTES = 500 * MEGABYTE
UNPACKED_RATIO = 200  # unpacked : packed, of the whole file and of every large member
LARGE_MEMBER_BYTES = 10 * MEGABYTE
SMALL_ARCHIVE_BYTES = MEGABYTE  # below this, unpacked, nothing can hurt

ROWS = 100_000
COLUMNS = 300
EMPTY_ROWS = 200  # so many in a row end the sheet
CELL_CHARACTERS = 2_000
SHEET_CHARACTERS = 20 * MEGABYTE
WORKBOOK_CELLS = 3_000_000

SECONDS = 55.0  # of the minute promised; the rest is for starting and ending
CHILD_BYTES = 1 << 30
ANSWER_BYTES = 256 * MEGABYTE
