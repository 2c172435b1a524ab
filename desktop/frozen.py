"""What both frozen programs do first: their child processes are started as the program itself."""

from __future__ import annotations

import multiprocessing
import sys

from models.workbooks.reader_process import serve_if_asked


def serve_if_child() -> None:
    """Becomes the optimiser's or the workbook reader's child if started as one, and ends there.

    Must come before anything large is imported: a child has a gigabyte and pays for every start.
    """
    multiprocessing.freeze_support()
    serve_if_asked(sys.argv[1:])
