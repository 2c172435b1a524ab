"""What is said of low, expected and high on the command line."""

from __future__ import annotations

import argparse
from pathlib import Path

from models.domain.inflows import Inflow
from models.domain.months import Month
from models.wording import Wording

MOST_TIMES = 10


def add_inflows(parser: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    parser.add_argument(
        "--inflow",
        metavar="0.6,1,1.5",
        type=_inflows,
        help=translate(
            "Usage", "plan at several inflows, as shares of the quotas, with one decision on projects"
        ),
    )
    parser.add_argument(
        "--double-from",
        metavar="2026-07",
        type=_month,
        help=translate("Usage", "one inflow more: the expected one, doubled from the month on"),
    )
    parser.add_argument(
        "--ready-from",
        metavar="2026-04",
        type=_month,
        help=translate("Usage", "the month from which room for more persons is looked for"),
    )
    parser.add_argument(
        "--inflow-pdf",
        metavar="FILE",
        type=Path,
        help=translate("Usage", "the study of inflows as a PDF"),
    )
    parser.add_argument(
        "--inflow-excel",
        metavar="FILE",
        type=Path,
        help=translate("Usage", "the study of inflows as a workbook"),
    )


def missing_beside_papers(arguments: argparse.Namespace) -> str | None:
    """argparse's complaint of room or papers that are asked for without any inflow."""
    about = (arguments.ready_from, arguments.inflow_pdf, arguments.inflow_excel)
    asked = arguments.inflow is not None or arguments.double_from is not None
    if asked or all(part is None for part in about):
        return None
    return "the following arguments are required: --inflow"


def _inflows(text: str) -> tuple[Inflow, ...]:
    """Each once, in the order they are written."""
    found = []
    for part in text.split(","):
        times = float(part)
        if not 0 <= times <= MOST_TIMES:
            raise ValueError(text)
        found.append(Inflow(round(1000 * times)))
    return tuple(dict.fromkeys(found))


def _month(text: str) -> Month:
    return Month.parse(text)
