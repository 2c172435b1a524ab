"""The whole job for the example county without a window: planning file, proposal and every paper."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

from desktop.command_line import main as command

NAME = "exempel-dalarna"
PAPERS = {"--excel": ".xlsx", "--pdf": ".pdf", "--html": ".html"}


def main(arguments: Sequence[str] | None = None) -> int:
    """Writes everything to the folder that is named; stops at the first step that is not done."""
    (folder,) = map(Path, sys.argv[1:] if arguments is None else arguments)
    with suppress(OSError):  # the first step says in words that nothing can be written there
        folder.mkdir(parents=True, exist_ok=True)
    plan = folder / f"{NAME}.bosplan"
    papers = [word for option, end in PAPERS.items() for word in (option, str(plan.with_suffix(end)))]
    steps = [
        *([] if plan.exists() else [["example", str(plan)]]),
        ["check", str(plan)],
        ["solve", str(plan)],
        ["export", str(plan), *papers],
        ["papers", str(plan), "--out", str(folder)],
    ]
    for step in steps:
        done = command(step)
        if done:
            return done
    sys.stdout.write(f"{plan}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
