"""What is said of a year's follow-up on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from models.domain.months import Month
from models.wording import Wording


def add_follow_up(parser: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    parser.add_argument(
        "--until",
        metavar="2026-08",
        type=_month,
        help=translate("Usage", "the month that the follow-up is of; otherwise the last one that is over"),
    )
    parser.add_argument(
        "--against",
        metavar="latest|profile|N",
        type=_plan,
        default="latest",
        help=translate("Usage", "the latest proposal, the monthly profile, or a proposal's number"),
    )
    parser.add_argument(
        "--out",
        metavar="FILE",
        type=Path,
        action="append",
        default=[],
        help=translate("Usage", "the report as PDF, web page or workbook, by the ending of its name"),
    )
    parser.add_argument(
        "--diary-number", metavar="…", default="", help=translate("Usage", "printed on the documents")
    )
    parser.add_argument(
        "--public",
        action="store_true",
        help=translate("Usage", "the public version: small numbers are merged"),
    )


def _month(text: str) -> Month:
    return Month.parse(text)


def _plan(text: str) -> int | str:
    return text if text in ("latest", "profile") else int(text)
