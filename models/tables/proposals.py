"""Locks and stored proposals."""

from __future__ import annotations

from sqlalchemy import ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.domain.months import Month
from models.tables.registry import Table


class Lock(Table):
    __tablename__ = "lock"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    place_code: Mapped[str] = mapped_column(ForeignKey("place.code"))
    month: Mapped[Month | None]
    group_code: Mapped[str | None]
    kind: Mapped[str]
    households: Mapped[int]
    reason: Mapped[str] = mapped_column(default="")


class Proposal(Table):
    """A plan with all it was made from, as canonical JSON. Rows are written once and never changed."""

    __tablename__ = "proposal"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int] = mapped_column(index=True)
    created: Mapped[str]
    parent_id: Mapped[int | None] = mapped_column(ForeignKey("proposal.id"))
    reason: Mapped[str] = mapped_column(default="")
    outcome: Mapped[str]
    fingerprint: Mapped[str] = mapped_column(String(64))
    snapshot: Mapped[str]
    settings: Mapped[str]
    solution: Mapped[str]
    adjustments: Mapped[str]
