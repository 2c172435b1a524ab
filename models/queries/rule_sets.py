"""What the criteria of a year rest on: the statute of its rules, and the years that can be taken over."""

from __future__ import annotations

from sqlalchemy import select
from sqlalchemy.orm import Session

from models.rule_sets import rule_set
from models.tables import Reception, RuleSetStatute


def rule_set_sfs(session: Session, rule_set_id: str) -> str:
    """`2016:38`; empty for a rule set that is only proposed: it is then marked as not confirmed."""
    sfs = rule_set(rule_set_id).sfs
    if sfs:
        return sfs
    row = session.get(RuleSetStatute, rule_set_id)
    return "" if row is None else row.sfs


def years_with_reception(session: Session) -> tuple[int, ...]:
    """Years of which the plan knows more than who came on the quota, the newest first."""
    years = select(Reception.year).where(Reception.category != "on_quota").distinct()
    return tuple(session.scalars(years.order_by(Reception.year.desc())))
