"""What `compare` understands."""

from __future__ import annotations

import argparse
from pathlib import Path

from models.wording import Wording


def add_plans_to_compare(added: argparse.ArgumentParser, wording: Wording) -> None:
    """Two to four; the first is the one that the others are measured against."""
    for name, help_text in (
        ("before", wording.translate("Usage", "the number of the first proposal")),
        ("after", wording.translate("Usage", "the number of the second proposal")),
    ):
        added.add_argument(name, metavar="A" if name == "before" else "B", type=int, help=help_text)
    more = wording.translate("Usage", "one or two more to compare with")
    added.add_argument("more", metavar="C", type=int, nargs="*", help=more)
    for kind in ("excel", "pdf", "html"):
        added.add_argument(
            f"--{kind}", metavar="FILE", type=Path, help=wording.translate("Usage", "the file to write")
        )
    added.add_argument(
        "--diary-number", metavar="…", default="", help=wording.translate("Usage", "printed on the documents")
    )
    added.add_argument(
        "--public",
        action="store_true",
        help=wording.translate("Usage", "the public version: small numbers are merged"),
    )
