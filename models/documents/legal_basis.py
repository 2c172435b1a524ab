"""What a decision about municipal quotas rests on, by rule set: `resources/rules/decision_basis.json`."""

from __future__ import annotations

import json
from functools import cache
from typing import Any

from models.domain.quota_paper import QuotaPaper
from models.resources import RESOURCES
from models.wording import Language

_FILE = RESOURCES / "rules" / "decision_basis.json"


def legal_basis(paper: QuotaPaper, language: Language) -> tuple[str, ...]:
    """One sentence for each section that was used, in the order they are printed."""
    entry = _entries()[paper.rule_set]
    parts = [
        *entry["always"],
        *(entry["housing"] if paper.housing_used else ()),
        *(entry["planning"] if paper.planning_protected else ()),
    ]
    return tuple(part[language] for part in parts)


def section_of(paper: QuotaPaper, choice: str, language: Language) -> str:
    """The section that lets a choice be made, `housing` or `planning`; empty where the rule set has none."""
    sections: dict[str, dict[str, str]] = _entries()[paper.rule_set]["sections"]
    return sections[choice][language] if choice in sections else ""


@cache
def _entries() -> dict[str, Any]:
    entries: dict[str, Any] = json.loads(_FILE.read_text(encoding="utf-8"))
    return entries
