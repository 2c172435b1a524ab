"""The child process: its limits hold against a child that means harm; every ending is one error."""

from __future__ import annotations

import os
import pickle
import random
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest

from models.workbooks import intake, limits, reader_process
from models.workbooks.child import Ending, Limits, run
from models.workbooks.intake import read_workbook
from models.workbooks.problems import FILE_READING_PROBLEMS
from models.workbooks.resident import resident_bytes
from models.workbooks.workbook import CellProblem, ImportFileError, Workbook
from tests.models.workbooks.raw_workbooks import inline, packed, parts, saved

ROW = f'<row r="1">{inline("A1", "Kommun")}<c r="B1"><v>41</v></c></row>'
GENEROUS = Limits(seconds=30, memory=1 << 30, answer=1_000_000)
SOON = 10.0  # seconds, for what a hurried machine calls at once


def child(code: str, **changes: float) -> tuple[Ending, bytes]:
    """What becomes of a child that runs `code`."""
    allowed = Limits(
        changes.get("seconds", GENEROUS.seconds),
        int(changes.get("memory", GENEROUS.memory)),
        int(changes.get("answer", GENEROUS.answer)),
    )
    return run([sys.executable, "-c", code], b"frage", allowed)


@pytest.fixture
def workbook_file(tmp_path: Path) -> Path:
    path = tmp_path / "Kvoter å ä ö.xlsx"
    path.write_bytes(packed(parts(ROW)))
    return path


def test_a_child_answers_what_it_was_asked() -> None:
    code = "import sys; sys.stdout.buffer.write(sys.stdin.buffer.read()[::-1])"
    assert child(code) == (Ending.DONE, b"egarf")


def test_a_child_that_hangs_is_ended_in_time() -> None:
    started = time.monotonic()
    assert child("import time; time.sleep(600)", seconds=0.5) == (Ending.OUT_OF_TIME, b"")
    assert time.monotonic() - started < SOON


def test_a_child_that_answers_and_never_ends_is_ended_in_time() -> None:
    code = "import os, time; os.write(1, b'svar'); os.close(1); time.sleep(600)"
    assert child(code, seconds=1) == (Ending.OUT_OF_TIME, b"")


def test_a_child_that_takes_too_much_memory_is_ended() -> None:
    code = "import time; heap = bytearray(200_000_000); time.sleep(600)"
    assert child(code, memory=100_000_000) == (Ending.OUT_OF_MEMORY, b"")


def test_a_child_that_never_stops_talking_is_ended() -> None:
    code = "import sys\nwhile True: sys.stdout.buffer.write(bytes(65536))"
    assert child(code, answer=100_000) == (Ending.OUT_OF_MEMORY, b"")


@pytest.mark.parametrize(
    "code",
    ["import os; os.abort()", "raise SystemExit(3)", "pass", "1/0"],
    ids=["abort", "exit code", "silence", "exception"],
)
def test_a_child_that_breaks_down_has_crashed(code: str) -> None:
    assert child(code) == (Ending.CRASHED, b"")


def test_a_child_without_memory_says_so() -> None:
    assert child("raise MemoryError") == (Ending.OUT_OF_MEMORY, b"")


def test_a_program_that_cannot_be_started_has_crashed() -> None:
    assert run(["/no/such/program"], b"", GENEROUS) == (Ending.CRASHED, b"")


def test_the_memory_of_a_process_is_known() -> None:
    held = resident_bytes(os.getpid())
    assert held is not None
    assert 10_000_000 < held < 1 << 34
    assert resident_bytes(2**22 + 1) is None


@pytest.mark.skipif(sys.platform == "win32", reason="Windows has no such limits; the parent watches")
def test_the_reading_child_cannot_take_more_memory_than_allowed() -> None:
    code = (
        f"import sys; sys.path.append({str(Path(reader_process.__file__).parents[2])!r})\n"
        "from models.workbooks.reader_process import _limit_this_process\n"
        "_limit_this_process()\n"
        "bytearray(1 << 30)"
    )
    assert child(code) == (Ending.OUT_OF_MEMORY, b"")


def test_a_workbook_is_read_and_its_file_let_go(workbook_file: Path) -> None:
    result = read_workbook(workbook_file)

    assert isinstance(result, Workbook)
    assert result.file_name == "Kvoter å ä ö.xlsx"
    assert result.sheets[0].rows == (("Kommun", 41),)
    workbook_file.rename(workbook_file.with_name("annat.xlsx"))


def test_the_hash_is_of_the_files_bytes(workbook_file: Path) -> None:
    import hashlib

    result = read_workbook(workbook_file)
    assert isinstance(result, Workbook)
    assert result.sha256 == hashlib.sha256(workbook_file.read_bytes()).hexdigest()


def test_problems_come_through(tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", lambda sheet: sheet.append(["=1+1"]))
    result = read_workbook(path)
    assert isinstance(result, Workbook)
    assert result.sheets[0].rows == ((CellProblem("FORMULA_WITHOUT_VALUE", "1+1"),),)


def test_a_small_workbook_is_read_from_a_thread_while_the_window_works(workbook_file: Path) -> None:
    results: list[Workbook | ImportFileError] = []
    thread = threading.Thread(target=lambda: results.append(read_workbook(workbook_file)))
    thread.start()
    thread.join(SOON)
    assert isinstance(results[0], Workbook)


@pytest.mark.parametrize("name", ["finns_inte.xlsx", ".", "a\x00b.xlsx", "\udce5.xlsx"])
def test_what_cannot_be_opened_is_one_error(name: str, tmp_path: Path) -> None:
    result = read_workbook(tmp_path / name)
    assert isinstance(result, ImportFileError)
    assert (result.code, result.place) == ("CANNOT_READ", "")
    assert result.file_name.encode("utf-8")


def test_a_relative_name_is_meant_from_here(workbook_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(workbook_file.parent)
    assert isinstance(read_workbook(Path(workbook_file.name)), Workbook)


def test_modules_beside_the_workbook_are_never_run(
    workbook_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("json", "pickle", "olefile", "python_calamine", "models"):
        workbook_file.with_name(f"{name}.py").write_text("raise SystemExit('foreign code')")
    monkeypatch.chdir(workbook_file.parent)
    assert isinstance(read_workbook(workbook_file), Workbook)


def test_time_runs_out(workbook_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(limits, "SECONDS", 0.0)
    result = read_workbook(workbook_file)
    assert isinstance(result, ImportFileError)
    assert result.code == "TIMEOUT"


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("import os; os.abort()", "READER_CRASHED"),
        ("raise MemoryError", "MEMORY"),
        ("print('no answer of ours')", "READER_CRASHED"),
    ],
)
def test_a_broken_reader_is_one_error(
    code: str, expected: str, workbook_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(intake, "command", lambda: [sys.executable, "-c", code])
    result = read_workbook(workbook_file)
    assert isinstance(result, ImportFileError)
    assert (result.code, result.file_name) == (expected, workbook_file.name)


def test_what_brings_the_fast_reader_down_is_read_carefully(
    workbook_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = (
        f"import sys; sys.path.append({str(Path(reader_process.__file__).parents[2])!r})\n"
        "import os, models.workbooks.values as values\n"
        "values.FastWorkbook.__init__ = lambda self, data: os.abort()\n"
        "from models.workbooks.reader_process import serve\n"
        "serve()"
    )
    monkeypatch.setattr(intake, "command", lambda: [sys.executable, "-P", "-c", code])
    result = read_workbook(workbook_file)
    assert isinstance(result, Workbook)
    assert result.sheets[0].rows == (("Kommun", 41),)
    assert [notice.code for notice in result.notices] == ["READ_ANOTHER_WAY"]


@pytest.mark.parametrize("seed", range(8))
def test_damage_at_random_places_gives_a_workbook_or_an_error(seed: int, tmp_path: Path) -> None:
    path = saved(tmp_path / "a.xlsx", lambda sheet: [sheet.append(["Mora", n, n / 7]) for n in range(50)])
    data = bytearray(path.read_bytes())
    chance = random.Random(seed)  # noqa: S311 - the same damage in every run
    for _ in range(1 + seed % 4):
        data[chance.randrange(len(data))] = chance.randrange(256)
    path.write_bytes(data)

    result = read_workbook(path)

    assert isinstance(result, Workbook) or result.code in FILE_READING_PROBLEMS


class Foreign:
    """Something that would run a command when it is unpacked."""

    def __reduce__(self) -> tuple[object, tuple[str]]:
        return os.system, ("true",)


def test_nothing_but_our_own_values_is_made_from_an_answer() -> None:
    with pytest.raises(pickle.UnpicklingError):
        reader_process.understood(pickle.dumps(Foreign()))
    with pytest.raises(pickle.UnpicklingError):
        reader_process.understood(pickle.dumps([1, 2]))


def test_the_frozen_program_starts_itself_with_a_switch(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert reader_process.command() == [sys.executable, "--read-workbook"]


def test_the_entry_point_becomes_the_reader_when_asked(workbook_file: Path) -> None:
    code = (
        f"import sys; sys.path.append({str(Path(reader_process.__file__).parents[2])!r})\n"
        "from models.workbooks.reader_process import serve_if_asked\n"
        "serve_if_asked(sys.argv[1:])\n"
        "print('window')"
    )
    asked = reader_process.request(workbook_file, None, careful=False)
    reader = subprocess.run(
        [sys.executable, "-c", code, "--read-workbook"], input=asked, capture_output=True, check=True
    )
    window = subprocess.run([sys.executable, "-c", code], input=b"", capture_output=True, check=True)

    assert isinstance(reader_process.understood(reader.stdout), Workbook)
    assert window.stdout.strip() == b"window"


def test_the_child_loads_neither_the_database_nor_the_window(workbook_file: Path) -> None:
    code = (
        f"import sys; sys.path.append({str(Path(reader_process.__file__).parents[2])!r})\n"
        "import models.workbooks.reader_process, models.workbooks.read_file\n"
        "print(sorted({name.partition('.')[0] for name in sys.modules}"
        " & {'sqlalchemy', 'PySide6', 'openpyxl', 'msoffcrypto', 'pulp', 'numpy'}))"
    )
    told = subprocess.run([sys.executable, "-P", "-c", code], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "[]"
