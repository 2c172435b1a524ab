"""The child process in which a file is opened, so that neither a hang nor a crash reaches the program.

Started as `python -m`-like code from source, and as the program itself with `--read-workbook` when frozen:
the program's entry point must call `serve_if_asked` before it imports anything large.
"""

import io
import json
import pickle
import sys
from datetime import date, datetime, time
from pathlib import Path
from typing import NoReturn

from models.findings import Finding, Severity
from models.workbooks import limits
from models.workbooks.refusal import Refused
from models.workbooks.workbook import Area, CellProblem, FileKind, Sheet, Workbook

SWITCH = "--read-workbook"
_ROOT = Path(__file__).resolve().parents[2]
_START = "import sys; sys.path.append({root!r}); from models.workbooks.reader_process import serve; serve()"
_ANSWERS = (Area, CellProblem, Finding, FileKind, Severity, Sheet, Workbook, date, datetime, time)

type Refusal = tuple[str, str, dict[str, str | int]]


def command() -> list[str]:
    """How the child is started: the interpreter, or the frozen program with its switch."""
    if getattr(sys, "frozen", False):
        return [sys.executable, SWITCH]
    return [sys.executable, "-P", "-c", _START.format(root=str(_ROOT))]


def serve_if_asked(arguments: list[str]) -> None:
    """For the entry point of the frozen program: becomes the reading child if told so, and ends there."""
    if arguments[:1] == [SWITCH]:
        serve()


def request(path: Path, password: str | None, *, careful: bool) -> bytes:
    """What the child reads from its standard input."""
    return json.dumps({"path": str(path), "password": password, "careful": careful}).encode()


def serve() -> NoReturn:
    """Reads one request, writes one answer: a `Workbook`, or what `Refused` holds."""
    _limit_this_process()
    asked = json.loads(sys.stdin.buffer.read())
    try:
        answer: Workbook | Refusal = _read(Path(asked["path"]), asked["password"], careful=asked["careful"])
    except Refused as refused:
        answer = refused.code, refused.place, refused.params
    pickle.dump(answer, sys.stdout.buffer, protocol=pickle.HIGHEST_PROTOCOL)
    sys.stdout.buffer.flush()
    sys.exit(0)


def understood(answer: bytes) -> Workbook | Refusal:
    """The child's answer; nothing but our own values is ever made from it. Raises UnpicklingError."""
    value = _Answer(io.BytesIO(answer)).load()
    if not isinstance(value, (Workbook, tuple)):
        raise pickle.UnpicklingError(type(value))
    return value


class _Answer(pickle.Unpickler):
    def find_class(self, module: str, name: str) -> object:
        for known in _ANSWERS:
            if (known.__module__, known.__qualname__) == (module, name):
                return known
        raise pickle.UnpicklingError(name)


def _read(path: Path, password: str | None, *, careful: bool) -> Workbook:
    from models.workbooks.read_file import read_bytes  # the parent needs none of the readers

    try:
        if not path.is_file():
            raise Refused("CANNOT_READ")
        if path.stat().st_size > limits.FILE_BYTES:
            raise Refused("TOO_BIG", what="file")
        data = path.read_bytes()
    except (OSError, ValueError):
        raise Refused("CANNOT_READ") from None
    return read_bytes(shown_name(path), data, password, careful=careful)


def shown_name(path: Path) -> str:
    """The file's name; bytes of it that are no text become question marks."""
    return path.name.encode("utf-8", "replace").decode()


def _limit_this_process() -> None:
    """Memory and processor time, where the system knows such limits; the parent watches everywhere."""
    try:
        import resource
    except ImportError:
        return
    seconds = int(limits.SECONDS) + 5
    for what, most in (
        (resource.RLIMIT_AS, limits.CHILD_BYTES),
        (resource.RLIMIT_CPU, seconds),
        (resource.RLIMIT_CORE, 0),
    ):
        try:
            resource.setrlimit(what, (most, most))
        except (OSError, ValueError):  # the system, or whoever started us, allows less
            continue
