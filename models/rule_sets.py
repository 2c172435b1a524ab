"""Which criteria a division of the county quota shall or may regard, by year: `resources/rules`."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from functools import cache

from models.domain.criteria import Criterion
from models.errors import ProgramFault
from models.resources import RESOURCES

_SFS = re.compile(r"(?:SFS\s*)?((?:19|20)\d\d:\d{1,5})", re.IGNORECASE)
_FILE = RESOURCES / "rules" / "rule_sets.json"


@dataclass(frozen=True, slots=True)
class RuleSetCriterion:
    """`required`: the statute says that it shall be regarded; `basis` is the paragraph it rests on."""

    criterion: Criterion
    required: bool
    basis: str


@dataclass(frozen=True, slots=True)
class RuleSet:
    """`last_year` None has no end; `sfs` empty is only proposed, until the officer enters its number."""

    id: str
    first_year: int
    last_year: int | None
    sfs: str
    criteria: tuple[RuleSetCriterion, ...]

    def criterion(self, criterion: Criterion) -> RuleSetCriterion | None:
        """None for one that the rule set does not have."""
        return next((each for each in self.criteria if each.criterion is criterion), None)


@cache
def rule_sets() -> tuple[RuleSet, ...]:
    """In the order of their years; every year belongs to one."""
    return tuple(
        RuleSet(
            entry["id"],
            entry["first_year"],
            entry["last_year"],
            entry["sfs"],
            tuple(
                RuleSetCriterion(Criterion(each["criterion"]), each["required"], each["basis"])
                for each in entry["criteria"]
            ),
        )
        for entry in json.loads(_FILE.read_text(encoding="utf-8"))
    )


def rule_set(rule_set_id: str) -> RuleSet:
    for each in rule_sets():
        if each.id == rule_set_id:
            return each
    raise ProgramFault(f"{rule_set_id} is not a rule set")


def for_year(year: int) -> RuleSet:
    """The rule set whose years the year is among; the first one for years before them all."""
    begun = [each for each in rule_sets() if each.first_year <= year]
    return begun[-1] if begun else rule_sets()[0]


def statute_number(text: str) -> str | None:
    """`2026:1234`, written with or without the word SFS; None where it is no such number."""
    match = _SFS.fullmatch(text.strip())
    return match[1] if match else None
