"""What `explain` understands."""

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


def _cell(text: str) -> tuple[str, str | None]:
    """A group's id may hold commas, a place's code never does."""
    group, comma, place = text.rpartition(",")
    if not comma:
        group, place = text, ""
    if not group.strip():
        raise ValueError(text)
    return group.strip(), place.strip() or None
