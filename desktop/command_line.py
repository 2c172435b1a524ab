"""`bosattningsplan-cli`: the same work as in the window, without one. Qt is never imported.

A stable contract: answers on standard output (`--json` for programs), refusals in one sentence on
standard error, and the exit codes of `desktop.commands.console.Exit`.
"""

from __future__ import annotations

import logging
import os
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from importlib import import_module

from desktop.commands.console import Command, Console, Exit
from desktop.commands.parser import NotUnderstood, language_of, parse
from desktop.frozen import serve_if_child
from desktop.paths import log_file
from models.errors import UserProblem
from models.progress import Cancelled
from models.saving import reason_of
from models.wording import Wording


def main(arguments: Sequence[str] | None = None) -> int:
    """Runs one command; gives its exit code and never raises."""
    for stream in (sys.stdout, sys.stderr):
        if hasattr(stream, "reconfigure"):
            stream.reconfigure(errors="replace")
    try:
        return int(_understood(list(sys.argv[1:] if arguments is None else arguments)))
    except BrokenPipeError:
        _let_go_of_output()
        return Exit.DONE
    except (KeyboardInterrupt, Cancelled):
        return Exit.CANCELLED


def _understood(words: list[str]) -> Exit:
    wording = Wording(language_of(words))
    try:
        arguments = parse(words, wording)
    except NotUnderstood as misuse:
        console = Console(wording, as_json="--json" in words)
        console.answer({"outcome": "error", "code": "NOT_UNDERSTOOD", "message": str(misuse)}, ())
        console.note(str(misuse))
        return Exit.USAGE
    except SystemExit:  # after --help
        return Exit.DONE
    console = Console(wording, as_json="json" in arguments)
    try:
        return _carried_out(arguments, console)
    except BrokenPipeError:
        raise
    except (KeyboardInterrupt, Cancelled):
        message = wording.translate("CommandLine", "You cancelled. Nothing more has been done.")
        console.answer({"outcome": "cancelled", "message": message}, ())
        console.note(message)
        return Exit.CANCELLED
    except Exception as fault:  # noqa: BLE001 - the last resort: a sentence and a log, never a traceback
        _log(fault, arguments)
        console.refuse(UserProblem("PROGRAM_FAULT", log=str(log_file())))
        return Exit.REFUSED


def _carried_out(arguments: Namespace, console: Console) -> Exit:
    try:
        done = _command(arguments.command)(arguments, console)
        sys.stdout.flush()
        return done
    except UserProblem as problem:
        console.refuse(problem)
    except BrokenPipeError:
        raise
    except OSError as error:
        console.refuse(
            UserProblem("FILE_OUT_OF_REACH", path=str(error.filename or ""), reason=reason_of(error))
        )
    return Exit.REFUSED


def _command(name: str) -> Command:
    """Only what the command needs is loaded: `read` waits for neither optimiser nor typesetter."""
    commands: Mapping[str, Command] = import_module(f"desktop.commands.{_MODULES[name]}").COMMANDS
    return commands[name]


_MODULES: Mapping[str, str] = {
    "example": "plans",
    "new": "plans",
    "check": "checking",
    "history": "history",
    "read": "reading",
    "import": "reading",
    "template": "templates",
    "quotas": "quotas",
    "revise": "revising",
    "redistribute": "revising",
    "decide": "deciding",
    "papers": "deciding",
    "solve": "solving",
    "export": "solving",
    "repair": "repairing",
    "explain": "explaining",
    "compare": "comparing",
    "follow-up": "following_up",
}


def _log(fault: Exception, arguments: Namespace) -> None:
    log = logging.getLogger("bosattningsplan")
    handler = logging.FileHandler(log_file(), encoding="utf-8")
    log.addHandler(handler)
    log.error("fault in %s", arguments.command, exc_info=fault)
    log.removeHandler(handler)
    handler.close()


def _let_go_of_output() -> None:
    """Whoever read our answer has stopped reading; nothing more is written, not even at exit."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    serve_if_child()
    sys.exit(main())
