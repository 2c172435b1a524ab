"""What is said of a table of criteria on the command line."""

from __future__ import annotations

import argparse

from models.domain.criteria import MEASURES
from models.wording import Wording


def add_criteria(parser: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    parser.add_argument(
        "--measure",
        choices=tuple(MEASURES),
        default="",
        help=translate("Usage", "what a table of criteria measures, where its headings do not say it"),
    )
    parser.add_argument(
        "--source",
        metavar="…",
        default="",
        help=translate("Usage", "where the values come from; otherwise the file's name"),
    )
    parser.add_argument(
        "--as-of",
        metavar="…",
        default="",
        help=translate("Usage", "the day or year that the values are about"),
    )
    parser.add_argument(
        "--edition", metavar="…", default="", help=translate("Usage", "the source's own version or day")
    )
