"""Who comes: household mix, monthly profile, entered groups."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.domain.months import Month
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
    """Households entered one by one or group by group; `needs` are codes with commas between."""

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
    __table_args__ = (UniqueConstraint("year", "code"), CheckConstraint("count > 0", name="count"))
