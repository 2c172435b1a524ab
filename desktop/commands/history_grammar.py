"""What is said of the history on the command line."""

from __future__ import annotations

import argparse

from models.wording import Wording

_MOST = 1_000_000


def add_history(added: argparse.ArgumentParser, wording: Wording) -> None:
    added.add_argument(
        "--acts",
        metavar="N",
        type=_count,
        default=20,
        help=wording.translate("Usage", "how many acts, the newest first; otherwise 20"),
    )


def _count(text: str) -> int:
    count = int(text)
    if not 0 < count <= _MOST:
        raise ValueError(text)
    return count
