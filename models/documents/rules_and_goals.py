"""What the plan had to keep, what it strove for, and what the officer fixed in advance."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from models.documents.basis import Basis
from models.documents.breaches import breach_notices
from models.documents.choices import choices
from models.documents.goals import goals_table
from models.documents.parts import Block, Bullets, Column, Heading, Paragraph, Row, Table
from models.documents.rule_texts import RuleText, rule_text
from models.documents.tightness import tightness_blocks
from models.domain.snapshot import Lock, LockKind
from models.wording import QT_TRANSLATE_NOOP, Text
from models.words.month_names import long_month

_LOCK_KINDS: Mapping[LockKind, Text] = {
    LockKind.EXACTLY: QT_TRANSLATE_NOOP("Documents", "exactly"),
    LockKind.AT_MOST: QT_TRANSLATE_NOOP("Documents", "at most"),
    LockKind.AT_LEAST: QT_TRANSLATE_NOOP("Documents", "at least"),
}


def rules_blocks(basis: Basis) -> Iterator[Block]:
    wording = basis.wording
    yield Heading(wording.translate("Documents", "Rules and goals"), new_page=True)
    yield Paragraph(
        wording.of(
            QT_TRANSLATE_NOOP("Documents", "Rule set: {rule_set}."), rule_set=basis.proposal.snapshot.rule_set
        )
    )
    yield rules_table(basis)
    yield from breach_notices(basis)
    yield from tightness_blocks(basis.tight_rules, wording)
    yield Bullets(choices(basis))
    yield goals_table(basis)
    if basis.proposal.snapshot.locks:
        yield _locks_table(basis)


@dataclass(frozen=True, slots=True)
class RuleState:
    """A rule with what became of it in this plan, in words."""

    title: str
    state: str
    text: RuleText


def rule_states(basis: Basis) -> Iterator[RuleState]:
    """Every rule that the program had then; one that was switched off is never left out."""
    wording, settings = basis.wording, basis.proposal.settings
    off = settings.rules_off
    broken = {breach.rule_id for breach in basis.proposal.solution.breaches}
    rules: dict[str, Text | None] = {
        rule: title for rule, title in basis.rule_titles.items() if rule in settings.rules
    }
    for rule in sorted((off | broken) - rules.keys()):
        rules[rule] = basis.rule_titles.get(rule)
    for rule, title in rules.items():
        if rule in off:
            state = wording.translate("Documents", "Switched off")
        elif rule in broken:
            state = wording.translate("Documents", "Not kept")
        else:
            state = wording.translate("Documents", "Kept")
        yield RuleState(wording.of(title) if title else rule, state, rule_text(rule, wording.language))


def rules_table(basis: Basis) -> Table:
    wording = basis.wording
    return Table(
        caption=wording.translate("Documents", "Rules"),
        columns=(
            Column(wording.translate("Documents", "Rule"), width=52),
            Column(wording.translate("Documents", "In this plan"), width=24),
            Column(wording.translate("Documents", "In plain words")),
            Column(wording.translate("Documents", "Legal basis"), width=72),
        ),
        rows=tuple(
            Row((rule.title, rule.state, rule.text.plain_words, rule.text.legal_basis))
            for rule in rule_states(basis)
        ),
    )


def _locks_table(basis: Basis) -> Table:
    wording, locks = basis.wording, basis.proposal.snapshot.locks
    of_groups = any(lock.group_id for lock in locks)

    def row(lock: Lock) -> Row:
        every = wording.translate("Documents", "All")
        return Row(
            (
                *((lock.group_id or every,) if of_groups else ()),
                basis.place_names.get(lock.place_code, lock.place_code),
                wording.translate("Documents", "Whole plan")
                if lock.month is None
                else long_month(lock.month, wording),
                f"{wording.of(_LOCK_KINDS[lock.kind])} {wording.number(lock.households)}",
                lock.reason or "–",
            )
        )

    return Table(
        caption=wording.translate("Documents", "Locks: what the officer fixed in advance, households"),
        columns=(
            *((Column(wording.translate("Documents", "Household group"), width=48),) if of_groups else ()),
            Column(wording.translate("Documents", "Place"), width=60),
            Column(wording.translate("Documents", "Month"), width=36),
            Column(wording.translate("Documents", "Households"), width=36),
            Column(wording.translate("Documents", "Reason")),
        ),
        rows=tuple(row(lock) for lock in locks),
    )
