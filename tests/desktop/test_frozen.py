"""A frozen program is started again as the child that reads a workbook: both of them must know what to do."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from models.workbooks.reader_process import SWITCH, request, understood
from models.workbooks.workbook import Workbook

ROOT = Path(__file__).resolve().parents[2]


@pytest.mark.parametrize("program", ["desktop", "desktop.command_line"])
def test_the_program_becomes_the_reader_when_told_so(program: str, tmp_path: Path) -> None:
    table = tmp_path / "kvoter.csv"
    table.write_text("kommunkod;antal\n2081;12\n", encoding="utf-8")
    command = [sys.executable, "-m", program, SWITCH]

    ran = subprocess.run(
        command, input=request(table, None, careful=False), capture_output=True, cwd=ROOT, check=True
    )

    answer = understood(ran.stdout)
    assert isinstance(answer, Workbook)
    assert [cell for row in answer.sheets[0].rows for cell in row] == ["kommunkod", "antal", "2081", "12"]
