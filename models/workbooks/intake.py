"""A file on disk in; its cells or exactly one clear error out.

Everything that opens the file happens in a child process (`reader_process`) with limits. If the fast reader
brings the child down, a second child reads more carefully in what is left of the minute.
"""

import pickle
import time
from pathlib import Path

from models.workbooks import limits
from models.workbooks.child import Ending, Limits, run
from models.workbooks.problems import CONTENTS
from models.workbooks.reader_process import Refusal, command, request, shown_name, understood
from models.workbooks.workbook import ImportFileError, Workbook

_CODES = {
    Ending.OUT_OF_TIME: "TIMEOUT",
    Ending.OUT_OF_MEMORY: "MEMORY",
    Ending.CRASHED: "READER_CRASHED",
}
_WORTH_A_SECOND_LOOK = (Ending.CRASHED, Ending.OUT_OF_MEMORY)


def read_workbook(path: Path, password: str | None = None) -> Workbook | ImportFileError:
    """Every sheet of a workbook or text table. Never raises, never takes more than a minute.

    The file is read at once and let go of. Codes: `models.workbooks.problems`.
    """
    deadline = time.monotonic() + limits.SECONDS
    try:
        path = path.absolute()
    except OSError:  # the current folder is gone
        return ImportFileError("CANNOT_READ", shown_name(path), "", {})
    ending, answer = _ask(path, password, deadline, careful=False)
    if ending in _WORTH_A_SECOND_LOOK:
        ending, answer = _second_look(path, password, deadline, ending)
    if isinstance(answer, Workbook):
        return answer
    code, place, params = answer or (_CODES[ending], "", {})
    shown = {key: _shown(key, value) for key, value in params.items()}
    return ImportFileError(code, shown_name(path), place, shown)


type _Answer = Workbook | Refusal | None


def _second_look(path: Path, password: str | None, deadline: float, first: Ending) -> tuple[Ending, _Answer]:
    """Without the fast reader; where no other one reads such files, the first ending stands."""
    ending, answer = _ask(path, password, deadline, careful=True)
    if answer is None or (not isinstance(answer, Workbook) and answer[0] == "READER_CRASHED"):
        return first, None
    return ending, answer


def _ask(path: Path, password: str | None, deadline: float, *, careful: bool) -> tuple[Ending, _Answer]:
    allowed = Limits(deadline - time.monotonic(), limits.CHILD_BYTES, limits.ANSWER_BYTES)
    ending, answer = run(command(), request(path, password, careful=careful), allowed)
    if ending is not Ending.DONE:
        return ending, None
    try:
        return ending, understood(answer)
    except (pickle.UnpicklingError, EOFError, ValueError, TypeError, AttributeError):
        return Ending.CRASHED, None


def _shown(key: str, value: object) -> object:
    return CONTENTS.get(str(value), value) if key == "what" else value
