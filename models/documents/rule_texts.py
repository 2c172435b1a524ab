"""What a rule means and what it rests on, from the same texts that the window shows."""

from __future__ import annotations

import re
from dataclasses import dataclass

from models.resources import RESOURCES
from models.wording import Language

_RULE_ID = re.compile("[a-z_]+")
_HEADING = re.compile(r"^## .+$", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class RuleText:
    plain_words: str
    legal_basis: str


def rule_text(rule_id: str, language: Language) -> RuleText:
    """Empty texts for a rule that this version of the program has none for."""
    path = RESOURCES / "rules" / language / f"{rule_id}.md"
    if not _RULE_ID.fullmatch(rule_id) or not path.exists():
        return RuleText("", "")
    _, plain, legal, *_ = _HEADING.split(path.read_text(encoding="utf-8"))
    return RuleText(_one_line(plain), _one_line(legal))


def _one_line(section: str) -> str:
    return " ".join(section.split())
