"""How the commands about municipal quotas are written: their choices and what a choice may be."""

from __future__ import annotations

import argparse
import re
from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from models.domain.apportionment import WEIGHT_UNIT, Method
from models.rule_sets import rule_sets, statute_number
from models.wording import Wording

_MOST_PERSONS = 1_000_000_000
_HEAVIEST = 1_000_000 * WEIGHT_UNIT
"""More than anybody means, and what a planning file can hold."""

_COMMA = r","
_COMMA_BEFORE_A_NAME = r",(?=\s*[^\W\d])"

_UNSAID: Mapping[str, object] = {
    "floor": 0,
    "cap": None,
    "step": 1,
    "method": Method.NEAREST.value,
    "zero": (),
    "lock": [],
    "reason": "",
    "save": None,
    "adopt": False,
    "criteria": (),
}
_HEEDED_BESIDE = {
    "weights": {*_UNSAID} - {"criteria"},
    "alternative": {"adopt"},
    "fit": {"criteria"},
}


def add_formula(added: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    added.set_defaults(**_UNSAID)
    formula = added.add_mutually_exclusive_group()
    formula.add_argument(
        "--weights",
        metavar="population=0.4,labour=0.3,…",
        type=weights,
        help=translate(
            "Usage", "the weight of each criterion, to six decimals; only their proportions matter"
        ),
    )
    formula.add_argument(
        "--alternative",
        metavar="…",
        type=filled,
        help=translate("Usage", "the name of a stored alternative instead"),
    )
    formula.add_argument(
        "--fit",
        action="store_true",
        help=translate("Usage", "seek the weights that come nearest to the quotas that are there"),
    )
    added.add_argument("--floor", metavar="N", type=count, help=translate("Usage", "no quota below this"))
    added.add_argument("--cap", metavar="N", type=count, help=translate("Usage", "no quota above this"))
    added.add_argument(
        "--step",
        metavar="N",
        type=positive,
        help=translate("Usage", "quotas are multiples of this; one municipality takes what is left over"),
    )
    added.add_argument(
        "--method",
        choices=[method.value for method in Method],
        help=translate("Usage", "how targets become whole persons"),
    )
    added.add_argument(
        "--zero",
        metavar="2026,2031",
        type=codes,
        help=translate("Usage", "municipalities that get none"),
    )
    added.add_argument(
        "--lock",
        metavar="2081=60",
        type=numbers,
        action="append",
        help=translate("Usage", "municipalities whose number is fixed"),
    )
    added.add_argument(
        "--reason", metavar="…", default="", help=translate("Usage", "why numbers are fixed or protected")
    )
    added.add_argument(
        "--rule-set",
        choices=[rule_set.id for rule_set in rule_sets()],
        help=translate("Usage", "the rule set; otherwise the year's own"),
    )
    added.add_argument(
        "--save",
        metavar="…",
        type=filled,
        help=translate("Usage", "store the formula as an alternative of this name"),
    )
    added.add_argument(
        "--adopt",
        action="store_true",
        help=translate("Usage", "make the result the version's municipal quotas"),
    )
    added.add_argument(
        "--criteria",
        metavar="population,reception",
        type=codes,
        help=translate("Usage", "the criteria to fit; otherwise all that have values"),
    )


def said_in_vain(arguments: argparse.Namespace) -> str | None:
    """argparse's complaint of a choice that would be passed over, given how the formula is told."""
    for way, heeded in _HEEDED_BESIDE.items():
        for choice, unsaid in _UNSAID.items():
            if getattr(arguments, way) and choice not in heeded and getattr(arguments, choice) != unsaid:
                return f"argument --{choice}: not allowed with argument --{way}"
    return None


def add_revision(added: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    added.add_argument(
        "--county-quota",
        metavar="250|20=250,21=300",
        type=county_quotas,
        required=True,
        help=translate("Usage", "the new county quota, by county where the plan has several"),
    )
    added.add_argument(
        "--sfs",
        metavar="2024:480",
        type=statute,
        default="",
        help=translate("Usage", "the statute that changes it"),
    )
    added.add_argument(
        "--in-force",
        metavar=translate("Usage", "DATE"),
        type=day,
        required=True,
        help=translate("Usage", "from when it holds"),
    )
    added.add_argument(
        "--protect",
        metavar="2081=40",
        type=numbers,
        action="append",
        default=[],
        help=translate("Usage", "what municipalities had planned for, considered when the number falls"),
    )
    added.add_argument(
        "--reason", metavar="…", default="", help=translate("Usage", "why numbers are fixed or protected")
    )
    added.add_argument(
        "--alternative",
        metavar="…",
        help=translate("Usage", "the alternative that divides the new quota; otherwise the one in use"),
    )


def add_redistribution(added: argparse.ArgumentParser, wording: Wording) -> None:
    translate = wording.translate
    added.add_argument(
        "--from",
        dest="from_code",
        metavar="2081",
        required=True,
        help=translate("Usage", "the municipality that hands over"),
    )
    added.add_argument(
        "--to",
        dest="to_code",
        metavar="2080",
        required=True,
        help=translate("Usage", "the municipality that takes over"),
    )
    added.add_argument(
        "--persons", metavar="N", type=int, required=True, help=translate("Usage", "how many persons")
    )
    added.add_argument(
        "--agreed",
        metavar=translate("Usage", "DATE"),
        type=day,
        required=True,
        help=translate("Usage", "the day of the agreement"),
    )
    added.add_argument(
        "--agreement", metavar="…", default="", help=translate("Usage", "what the agreement is called")
    )


def add_papers(added: argparse.ArgumentParser, wording: Wording, *, required: bool) -> None:
    """What stands on a decision; `required`: the day must be given, else the folder."""
    translate = wording.translate
    added.add_argument("--county", metavar="20", help=translate("Usage", "the county's code"))
    added.add_argument(
        "--decided",
        metavar=translate("Usage", "DATE"),
        type=day,
        required=required,
        help=translate("Usage", "the day of the decision"),
    )
    for name, text in (
        ("--diary-number", translate("Usage", "printed on the documents")),
        ("--decision-maker", translate("Usage", "who decides")),
        ("--rapporteur", translate("Usage", "who presented the matter")),
        ("--appeal", translate("Usage", "an appeal clause; none is printed unless it is given")),
    ):
        added.add_argument(name, metavar="…", default="", help=text)
    added.add_argument(
        "--out",
        metavar=translate("Usage", "FOLDER"),
        type=Path,
        required=not required,
        help=translate("Usage", "where the papers are written"),
    )


def weights(text: str) -> Mapping[str, int]:
    """`population=0.4,labour=0.3` as millionths, also with decimal commas; signs and sums are judged with
    the formula.
    """
    return {name: _millionths(value) for name, value in _pairs(text, _COMMA_BEFORE_A_NAME)}


def numbers(text: str) -> Mapping[str, int]:
    return {name: count(value) for name, value in _pairs(text)}


def county_quotas(text: str) -> Mapping[str, int]:
    """By county code; a single number stands under the empty code."""
    return numbers(text) if "=" in text else {"": count(text)}


def codes(text: str) -> tuple[str, ...]:
    found = tuple(part.strip() for part in text.split(",") if part.strip())
    if len(set(found)) < len(found):
        raise ValueError(text)
    return found


def statute(text: str) -> str:
    number = statute_number(text)
    if text and number is None:
        raise ValueError(text)
    return f"SFS {number}" if number else ""


def filled(text: str) -> str:
    if not text.strip():
        raise ValueError(text)
    return text


def count(text: str) -> int:
    if not (text.isascii() and text.isdigit()):
        raise ValueError(text)
    value = int(text)
    if value > _MOST_PERSONS:
        raise ValueError(text)
    return value


def positive(text: str) -> int:
    value = count(text)
    if value < 1:
        raise ValueError(text)
    return value


def day(text: str) -> date:
    return date.fromisoformat(text)


def _pairs(text: str, separator: str = _COMMA) -> list[tuple[str, str]]:
    pairs = []
    for part in re.split(separator, text):
        name, _, value = part.partition("=")
        pairs.append((name.strip(), value.strip()))
    if not all(name and value for name, value in pairs) or len(dict(pairs)) < len(pairs):
        raise ValueError(text)
    return pairs


def _millionths(text: str) -> int:
    """A weight that would be rounded away is refused: it would silently count for nothing."""
    try:
        value = Decimal(text.replace(",", ".")) * WEIGHT_UNIT
        counts = not value or 1 <= abs(value) <= _HEAVIEST
    except ArithmeticError as error:
        raise ValueError(text) from error
    if not counts:
        raise ValueError(text)
    return round(value)
