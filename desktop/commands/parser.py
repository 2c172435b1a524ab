"""The command line's grammar, in Swedish or English."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from pathlib import Path
from typing import NoReturn

from desktop.commands.compare_grammar import add_plans_to_compare
from desktop.commands.criteria_grammar import add_criteria
from desktop.commands.explain_grammar import add_cell
from desktop.commands.follow_up_grammar import add_follow_up
from desktop.commands.history_grammar import add_history
from desktop.commands.inflow_grammar import add_inflows, missing_beside_papers
from desktop.commands.quota_grammar import (
    add_formula,
    add_papers,
    add_redistribution,
    add_revision,
    said_in_vain,
)
from desktop.commands.reading_grammar import add_reading
from desktop.commands.wish_grammar import add_wishes, proposal_number
from models.wording import QT_TRANSLATE_NOOP, Language, Text, Wording

EARLIEST_YEAR, LATEST_YEAR = 2000, 2100
IMPORT_KINDS = (
    "auto",
    "quotas",
    "county_quotas",
    "reception",
    "months",
    "places",
    "municipality",
    "dialogue",
    "criteria",
    "cases",
)

_ARGUMENT = r"argument (?P<names>.+): "
_MISUSES: Mapping[str, Text] = {
    r"the following arguments are required: (?P<names>.+)": QT_TRANSLATE_NOOP(
        "Usage", "Something is missing: {names}."
    ),
    r"unrecognized arguments: (?P<names>.+)": QT_TRANSLATE_NOOP("Usage", "This is not understood: {names}."),
    _ARGUMENT + r"invalid choice: (?P<value>.+) \(choose from (?P<choices>.+)\)": QT_TRANSLATE_NOOP(
        "Usage", "{names} cannot be {value}. Choose from {choices}."
    ),
    _ARGUMENT + r"not allowed with argument (?P<other>.+)": QT_TRANSLATE_NOOP(
        "Usage", "{names} says nothing beside {other}. Leave one of them out."
    ),
    _ARGUMENT + r"expected .+": QT_TRANSLATE_NOOP("Usage", "{names} needs a value."),
    _ARGUMENT + r"invalid .+ value: (?P<value>.+)": QT_TRANSLATE_NOOP("Usage", "{names} cannot be {value}."),
}
"""What argparse says in English, and how we say it."""
_ADVICE = QT_TRANSLATE_NOOP("Usage", "Write {command} --help to see how it is used.")


class NotUnderstood(Exception):
    """What is wrong with the words, and how to see what is right."""


class _Parser(argparse.ArgumentParser):
    """argparse with our own words for headings and mistakes."""

    def __init__(self, *, wording: Wording, prog: str, description: str) -> None:
        super().__init__(prog=prog, description=description, add_help=False, allow_abbrev=False)
        self.wording = wording
        self._positionals.title = wording.translate("Usage", "What to work with")
        self._optionals.title = wording.translate("Usage", "Choices")
        self.add_argument(
            "-h", "--help", action="help", help=wording.translate("Usage", "show this help and stop")
        )

    def format_help(self) -> str:
        return self._headed(super().format_help())

    def format_usage(self) -> str:
        return self._headed(super().format_usage())

    def _headed(self, text: str) -> str:
        return self.wording.translate("Usage", "Usage") + text.removeprefix("usage")

    def error(self, message: str) -> NoReturn:
        advice = self.wording.of(_ADVICE, command=self.prog)
        raise NotUnderstood(f"{self._in_our_words(message)}\n{advice}")

    def _in_our_words(self, message: str) -> str:
        for pattern, text in _MISUSES.items():
            match = re.fullmatch(pattern, message, re.DOTALL)
            if match:
                return self.wording.of(text, **match.groupdict())
        return message


def language_of(arguments: list[str]) -> Language:
    """The language asked for, before anything else is understood; Swedish when none is."""
    for argument, following in zip(arguments, [*arguments[1:], ""], strict=False):
        wish = argument.removeprefix("--lang=") if argument.startswith("--lang=") else following
        if argument.startswith("--lang") and wish in list(Language):
            return Language(wish)
    return Language.SWEDISH


def parse(words: list[str], wording: Wording) -> argparse.Namespace:
    """What is asked for; `NotUnderstood` when that cannot be told."""
    parser = _grammar(wording)
    arguments = parser.parse_args(words)
    if arguments.command == "export" and not (arguments.excel or arguments.pdf or arguments.html):
        parser.error("the following arguments are required: --excel, --pdf, --html")
    if arguments.command == "import" and arguments.headings is not None and not arguments.sheet:
        parser.error("the following arguments are required: --sheet")
    if arguments.command == "solve" and (complaint := missing_beside_papers(arguments)):
        parser.error(complaint)
    if arguments.command == "quotas" and (complaint := said_in_vain(arguments)):
        parser.error(complaint)
    return arguments


def _grammar(wording: Wording) -> argparse.ArgumentParser:
    translate = wording.translate
    parser = _Parser(
        wording=wording,
        prog="bosattningsplan-cli",
        description=translate("Usage", "Plans the settlement of newcomers, without a window."),
    )
    _add_manners(parser, wording)
    subparsers = parser.add_subparsers(
        dest="command", required=True, metavar=translate("Usage", "COMMAND"), parser_class=_Parser
    )

    def command(name: str, help_text: str) -> argparse.ArgumentParser:
        added: argparse.ArgumentParser = subparsers.add_parser(
            name, help=help_text, description=help_text, wording=wording
        )
        _add_manners(added, wording)
        return added

    def plan(added: argparse.ArgumentParser) -> argparse.ArgumentParser:
        added.add_argument("plan", metavar="PLAN", type=Path, help=translate("Usage", "the planning file"))
        return added

    def year(added: argparse.ArgumentParser, *, required: bool = False) -> None:
        added.add_argument(
            "--year",
            metavar=translate("Usage", "YEAR"),
            type=_year,
            required=required,
            help=translate("Usage", "the year that is meant; otherwise the plan's own"),
        )

    made = plan(command("example", translate("Usage", "make a planning file with the example county")))
    made.add_argument("--county", metavar="20", default="20", help=translate("Usage", "the county's code"))

    made = plan(command("new", translate("Usage", "make an empty planning file")))
    made.add_argument(
        "--county",
        metavar="20|all",
        required=True,
        help=translate("Usage", "the county's code, several with commas between, or all"),
    )
    made.add_argument("--title", metavar="…", help=translate("Usage", "what the plan is called"))
    year(made, required=True)

    def password(added: argparse.ArgumentParser) -> None:
        added.add_argument(
            "--password-file",
            metavar="FILE",
            type=Path,
            help=translate("Usage", "a text file with the password of locked workbooks"),
        )

    made = command("read", translate("Usage", "tell what a workbook holds, or why it cannot be read"))
    made.add_argument("file", metavar="FILE", type=Path, help=translate("Usage", "the workbook"))
    password(made)

    made = plan(command("import", translate("Usage", "import workbooks into a planning file")))
    made.add_argument("files", metavar="FILE", type=Path, nargs="+", help=translate("Usage", "the workbooks"))
    made.add_argument(
        "--kind", choices=IMPORT_KINDS, default="auto", help=translate("Usage", "what the workbooks hold")
    )
    year(made)
    add_reading(made, wording)
    add_criteria(made, wording)
    password(made)
    made.add_argument("--dry-run", action="store_true", help=translate("Usage", "only report"))

    made = plan(command("template", translate("Usage", "write the workbooks that municipalities fill in")))
    made.add_argument(
        "--out",
        metavar=translate("Usage", "FOLDER"),
        type=Path,
        required=True,
        help=translate("Usage", "where they are written"),
    )
    some = made.add_mutually_exclusive_group()
    some.add_argument("--municipality", metavar="2081", help=translate("Usage", "only this municipality"))
    some.add_argument(
        "--cases",
        action="store_true",
        help=translate("Usage", "the workbook of cases instead, for the county board itself"),
    )
    year(made)

    def version(added: argparse.ArgumentParser) -> None:
        added.add_argument(
            "--version",
            metavar="…",
            help=translate("Usage", "the version of the year's quotas; otherwise the newest"),
        )

    made = plan(command("quotas", translate("Usage", "divide the county quota between the municipalities")))
    year(made)
    version(made)
    add_formula(made, wording)

    made = plan(command("revise", translate("Usage", "make a new version after a changed county quota")))
    year(made)
    add_revision(made, wording)

    made = plan(command("redistribute", translate("Usage", "note that a municipality takes part of a quota")))
    year(made)
    version(made)
    add_redistribution(made, wording)

    made = plan(command("decide", translate("Usage", "decide the municipal quotas; this cannot be undone")))
    year(made)
    version(made)
    add_papers(made, wording, required=True)

    made = plan(
        command("papers", translate("Usage", "write the decision and its basis, as draft or decided"))
    )
    year(made)
    version(made)
    add_papers(made, wording, required=False)

    made = plan(command("solve", translate("Usage", "seek the best proposal and store it")))
    year(made)
    version(made)
    add_wishes(made, wording)
    add_inflows(made, wording)
    made.add_argument(
        "--cases",
        metavar="FILE",
        type=Path,
        help=translate("Usage", "a workbook of cases that this plan alone takes in"),
    )

    made = plan(command("repair", translate("Usage", "tell what would give everybody a home in time")))
    year(made)
    version(made)
    add_wishes(made, wording)

    def proposal(added: argparse.ArgumentParser) -> None:
        added.add_argument(
            "--proposal",
            metavar="latest|N",
            type=proposal_number,
            default="latest",
            help=translate("Usage", "the latest proposal, or the number of one"),
        )

    made = plan(
        command("explain", translate("Usage", "tell why a proposal is as it is, and what else costs"))
    )
    proposal(made)
    year(made)
    add_cell(made, wording)

    made = plan(command("follow-up", translate("Usage", "hold the year against its plan; write the report")))
    year(made)
    version(made)
    add_follow_up(made, wording)

    made = plan(command("compare", translate("Usage", "tell what differs between two to four proposals")))
    add_plans_to_compare(made, wording)

    made = plan(command("export", translate("Usage", "write a proposal as workbook, PDF and web page")))
    proposal(made)
    for kind in ("excel", "pdf", "html"):
        made.add_argument(
            f"--{kind}", metavar="FILE", type=Path, help=translate("Usage", "the file to write")
        )
    made.add_argument(
        "--diary-number",
        metavar="…",
        default="",
        help=translate("Usage", "printed on the documents"),
    )
    made.add_argument(
        "--public",
        action="store_true",
        help=translate("Usage", "the public version: small numbers are merged"),
    )
    year(made)

    made = plan(command("history", translate("Usage", "tell who did what, from what to what")))
    add_history(made, wording)

    plan(command("check", translate("Usage", "look for mistakes in a planning file; nothing is changed")))
    return parser


def _add_manners(parser: argparse.ArgumentParser, wording: Wording) -> None:
    """`--json` and `--lang`, before or after the command."""
    parser.add_argument(
        "--json",
        action="store_true",
        default=argparse.SUPPRESS,
        help=wording.translate("Usage", "answer with one JSON object"),
    )
    parser.add_argument(
        "--lang",
        choices=[str(language) for language in Language],
        default=argparse.SUPPRESS,
        help=wording.translate("Usage", "the language of the answer"),
    )


def _year(text: str) -> int:
    value = int(text)
    if not EARLIEST_YEAR <= value <= LATEST_YEAR:
        raise ValueError(text)
    return value
