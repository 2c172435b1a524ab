"""Who comes: household mix, monthly profile, entered groups and cases."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, ForeignKeyConstraint, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.domain.months import RECEPTION_MONTHS, Month
from models.tables.registry import Table


class HouseholdType(Table):
    """One line of the household mix of a year."""

    __tablename__ = "household_type"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    code: Mapped[str]
    label: Mapped[str]
    age_0: Mapped[int] = mapped_column(default=0)
    age_1_5: Mapped[int] = mapped_column(default=0)
    age_6_15: Mapped[int] = mapped_column(default=0)
    age_16_18: Mapped[int] = mapped_column(default=0)
    age_19_64: Mapped[int] = mapped_column(default=0)
    age_65: Mapped[int] = mapped_column(default=0)
    weight: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("year", "code"),)


class MonthWeight(Table):
    """How assignments spread over the year: `weight` of each month 1-12."""

    __tablename__ = "month_weight"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    month: Mapped[int]
    weight: Mapped[int]
    __table_args__ = (UniqueConstraint("year", "month"),)


class HouseholdGroup(Table):
    """Households entered group by group, or one by one as cases.

    `needs` are codes with commas between, and so are `also_in`: the other municipalities whose quota may
    take the household. `kind` is what fairness is reported by; empty follows from the composition.
    """

    __tablename__ = "household_group"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    code: Mapped[str]
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    route: Mapped[str]
    assigned: Mapped[Month]
    count: Mapped[int]
    age_0: Mapped[int] = mapped_column(default=0)
    age_1_5: Mapped[int] = mapped_column(default=0)
    age_6_15: Mapped[int] = mapped_column(default=0)
    age_16_18: Mapped[int] = mapped_column(default=0)
    age_19_64: Mapped[int] = mapped_column(default=0)
    age_65: Mapped[int] = mapped_column(default=0)
    needs: Mapped[str] = mapped_column(default="")
    lives_in: Mapped[str | None] = mapped_column(ForeignKey("place.code"))
    also_in: Mapped[str] = mapped_column(default="")
    reception_months: Mapped[int] = mapped_column(default=RECEPTION_MONTHS)
    kind: Mapped[str] = mapped_column(default="")
    score_source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("year", "code"),
        CheckConstraint("count > 0", name="count"),
        CheckConstraint("reception_months >= 0", name="reception_months"),
    )


class HouseholdPlace(Table):
    """What is said of a group in a place; where any place is allowed, no other place is.

    `score` is 0-1 or an expected number of the household's persons, `cost` SEK a household.
    """

    __tablename__ = "household_place"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    group_code: Mapped[str]
    place_code: Mapped[str] = mapped_column(ForeignKey("place.code"))
    allowed: Mapped[bool | None]
    score: Mapped[float | None]
    cost: Mapped[float | None]
    __table_args__ = (
        ForeignKeyConstraint(
            ["year", "group_code"], ["household_group.year", "household_group.code"], onupdate="CASCADE"
        ),
        UniqueConstraint("year", "group_code", "place_code"),
        CheckConstraint("score >= 0", name="score"),
        CheckConstraint("cost >= 0", name="cost"),
    )


class HouseholdLink(Table):
    """Two groups that shall not end up apart."""

    __tablename__ = "household_link"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    first_code: Mapped[str]
    second_code: Mapped[str]
    kind: Mapped[str]
    __table_args__ = (
        ForeignKeyConstraint(
            ["year", "first_code"],
            ["household_group.year", "household_group.code"],
            onupdate="CASCADE",
        ),
        ForeignKeyConstraint(
            ["year", "second_code"],
            ["household_group.year", "household_group.code"],
            onupdate="CASCADE",
        ),
        UniqueConstraint("year", "first_code", "second_code"),
        CheckConstraint("first_code <> second_code", name="two_households"),
    )
