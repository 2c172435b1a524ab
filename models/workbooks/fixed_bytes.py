"""A workbook as bytes that depend on its content only, not on clock or folder."""

from __future__ import annotations

import io
import zipfile
from datetime import UTC, datetime

from openpyxl import Workbook
from openpyxl.writer.excel import ExcelWriter

EARLIEST_IN_ZIP = (1980, 1, 1, 0, 0, 0)


def workbook_bytes(workbook: Workbook, created: datetime) -> bytes:
    """The finished file; `created` is printed in its properties as both created and changed."""
    moment = created.astimezone(UTC).replace(tzinfo=None)
    workbook.properties.created = moment
    workbook.properties.modified = moment
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        ExcelWriter(workbook, archive).write_data()
    return _without_dates(written)


def _without_dates(written: io.BytesIO) -> bytes:
    finished = io.BytesIO()
    with zipfile.ZipFile(written) as source, zipfile.ZipFile(finished, "w", zipfile.ZIP_DEFLATED) as target:
        for name in source.namelist():
            member = zipfile.ZipInfo(name, EARLIEST_IN_ZIP)
            member.compress_type = zipfile.ZIP_DEFLATED
            member.create_system = 0  # the same on every platform
            target.writestr(member, source.read(name))
    return finished.getvalue()
