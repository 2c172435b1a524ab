"""Where the rules bind: what is filled to its limit in the plan."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from models.documents.parts import Block, Column, Paragraph, Row, Table
from models.wording import Wording


@dataclass(frozen=True, slots=True)
class TightRule:
    """A rule, how many of its limits are filled, and which, all in words."""

    title: str
    filled: str
    where: str


def tightness_blocks(rules: tuple[TightRule, ...], wording: Wording) -> Iterator[Block]:
    """Nothing where no limit is filled, or nobody has looked."""
    if not rules:
        return
    yield Paragraph(
        wording.translate(
            "Documents",
            "Where a limit is filled, nobody more fits unless something else is changed.",
        )
    )
    yield Table(
        caption=wording.translate("Documents", "Limits that are filled"),
        columns=(
            Column(wording.translate("Documents", "Rule"), width=72),
            Column(wording.translate("Documents", "Filled"), width=40),
            Column(wording.translate("Documents", "Where")),
        ),
        rows=tuple(Row((rule.title, rule.filled, rule.where)) for rule in rules),
    )
