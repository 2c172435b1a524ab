"""What a division of the county quota rests on: criteria, alternatives, rule sets."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.registry import Table


class RuleSetStatute(Table):
    """The SFS number that the officer entered for a rule set that was only proposed."""

    __tablename__ = "rule_set_statute"
    rule_set: Mapped[str] = mapped_column(primary_key=True)
    sfs: Mapped[str]


class CriterionValue(Table):
    """One municipality's value of one criterion in a year; no row is not known, never zero."""

    __tablename__ = "criterion_value"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    criterion: Mapped[str]
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    measure: Mapped[str]
    value: Mapped[float]
    source: Mapped[str] = mapped_column(default="")
    as_of: Mapped[str] = mapped_column(default="")  # the day or year that the value is about
    edition: Mapped[str] = mapped_column(default="")  # the source's own version
    __table_args__ = (
        UniqueConstraint("year", "criterion", "municipality_code"),
        CheckConstraint("value >= 0", name="value"),
    )


class Alternative(Table):
    """One formula that the officer tries for a version of a year's quotas."""

    __tablename__ = "alternative"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    version: Mapped[str]
    name: Mapped[str]
    position: Mapped[int]
    floor: Mapped[int] = mapped_column(default=0)
    cap: Mapped[int | None]
    step: Mapped[int] = mapped_column(default=1)
    method: Mapped[str] = mapped_column(default="nearest")
    adopted: Mapped[bool] = mapped_column(default=False)  # the version's quotas were taken from it
    __table_args__ = (
        UniqueConstraint("year", "version", "name"),
        CheckConstraint("floor >= 0", name="floor"),
        CheckConstraint("step > 0", name="step"),
    )


class AlternativeWeight(Table):
    __tablename__ = "alternative_weight"
    id: Mapped[int] = mapped_column(primary_key=True)
    alternative_id: Mapped[int] = mapped_column(ForeignKey("alternative.id"), index=True)
    criterion: Mapped[str]
    weight: Mapped[int]  # millionths
    __table_args__ = (
        UniqueConstraint("alternative_id", "criterion"),
        CheckConstraint("weight >= 0", name="weight"),
    )


class AlternativeBound(Table):
    """What a municipality's quota may be in an alternative; a lock when `least` equals `most`."""

    __tablename__ = "alternative_bound"
    id: Mapped[int] = mapped_column(primary_key=True)
    alternative_id: Mapped[int] = mapped_column(ForeignKey("alternative.id"), index=True)
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    least: Mapped[int] = mapped_column(default=0)
    most: Mapped[int | None]
    reason: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("alternative_id", "municipality_code"),
        CheckConstraint("least >= 0", name="least"),
    )
