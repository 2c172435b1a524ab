"""What `explain` and `compare` understand."""

from __future__ import annotations

import argparse

from models.wording import Wording


def add_cell(added: argparse.ArgumentParser, wording: Wording) -> None:
    added.add_argument(
        "--cell",
        metavar=wording.translate("Usage", "GROUP,PLACE"),
        type=_cell,
        help=wording.translate("Usage", "one group in one place, or with the group alone everywhere it is"),
    )


def add_two_proposals(added: argparse.ArgumentParser, wording: Wording) -> None:
    for name, help_text in (
        ("before", wording.translate("Usage", "the number of the first proposal")),
        ("after", wording.translate("Usage", "the number of the second proposal")),
    ):
        added.add_argument(name, metavar="A" if name == "before" else "B", type=int, help=help_text)


def _cell(text: str) -> tuple[str, str | None]:
    """A group's id may hold commas, a place's code never does."""
    group, comma, place = text.rpartition(",")
    if not comma:
        group, place = text, ""
    if not group.strip():
        raise ValueError(text)
    return group.strip(), place.strip() or None
