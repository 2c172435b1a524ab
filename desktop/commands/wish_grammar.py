"""What may be asked of a plan on the command line: goals, tolerances, rules off, projects, floor."""

from __future__ import annotations

from argparse import ArgumentParser

from models.domain.proposal import DEFAULT_GOALS, RULE_IDS
from models.wording import QT_TRANSLATE_NOOP, Wording


def add_wishes(made: ArgumentParser, wording: Wording) -> None:
    """The same options for every command that plans; `wishes.settings_of` reads them."""
    translate = wording.translate
    made.add_argument(
        "--time-limit",
        metavar="S",
        type=seconds,
        help=translate("Usage", "seconds after which the best plan so far is taken"),
    )
    made.add_argument(
        "--goals",
        metavar="A,B",
        action="append",
        help=wording.of(
            QT_TRANSLATE_NOOP("Usage", "goals, the most important first: {goals}"),
            goals=", ".join(DEFAULT_GOALS[:-1]),
        ),
    )
    made.add_argument(
        "--tolerance",
        metavar="GOAL=AMOUNT",
        action="append",
        help=translate("Usage", "how much of a goal later ones may use up, in the unit it is shown in"),
    )
    made.add_argument(
        "--off",
        metavar="RULE",
        action="append",
        help=wording.of(
            QT_TRANSLATE_NOOP("Usage", "rules to switch off: {rules}"), rules=", ".join(RULE_IDS[1:])
        ),
    )
    made.add_argument(
        "--no-late", action="store_true", help=translate("Usage", "nobody may move in after the time limit")
    )
    made.add_argument(
        "--short-services",
        action="store_true",
        help=translate("Usage", "places in services may run short, named and counted"),
    )
    made.add_argument(
        "--projects",
        action="store_true",
        help=translate("Usage", "housing projects that are not decided may be taken into use"),
    )
    made.add_argument(
        "--floor",
        metavar="SCORE",
        help=translate("Usage", "least mean score of every kind of household"),
    )
    made.add_argument(
        "--keep-to",
        metavar="latest|N",
        type=proposal_number,
        help=translate("Usage", "an earlier proposal that the plan keeps to where the goals allow it"),
    )


def seconds(text: str) -> float:
    value = float(text)
    if not 0 < value < float("inf"):
        raise ValueError(text)
    return value


def proposal_number(text: str) -> int | str:
    """The number of a stored proposal, or `latest`."""
    return text if text == "latest" else int(text)
