"""What a year's plan is held to and weighed by: pace, weights, grants."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.registry import Table


class MonthlyPace(Table):
    """At most so many move into a municipality in a month; None is no limit."""

    __tablename__ = "monthly_pace"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    persons: Mapped[int | None]
    households: Mapped[int | None]
    __table_args__ = (
        UniqueConstraint("year", "municipality_code"),
        CheckConstraint("persons >= 0", name="persons"),
        CheckConstraint("households >= 0", name="households"),
    )


class SuitabilityWeight(Table):
    """How much one factor of suitability weighs; a factor without a row weighs one."""

    __tablename__ = "suitability_weight"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    factor: Mapped[str]
    weight: Mapped[int]
    __table_args__ = (UniqueConstraint("year", "factor"), CheckConstraint("weight >= 0", name="weight"))


class StateGrant(Table):
    """SEK that the state pays for each `unit`; `route` None is every route."""

    __tablename__ = "state_grant"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    title: Mapped[str]
    unit: Mapped[str]
    amount: Mapped[int]
    route: Mapped[str | None]
    basis: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("year", "title"), CheckConstraint("amount >= 0", name="amount"))
