"""What the county measures its plan by, and the head of its papers."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, Double, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.registry import Table


class Indicator(Table):
    """A measure with a target, somebody who answers for it and a day.

    `measure` says what the program works out; for the measure `own` the officer writes `value`. Without a
    municipality it is of the whole county.
    """

    __tablename__ = "indicator"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    municipality_code: Mapped[str | None] = mapped_column(ForeignKey("municipality.code"))
    title: Mapped[str]
    measure: Mapped[str]
    unit: Mapped[str] = mapped_column(default="")
    target: Mapped[float] = mapped_column(Double)
    at_least: Mapped[bool] = mapped_column(default=True)  # else the target is the most it may be
    value: Mapped[float | None] = mapped_column(Double)
    owner: Mapped[str] = mapped_column(default="")
    due: Mapped[str] = mapped_column(default="")  # ISO date
    note: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("year", "municipality_code", "title"),)


class Letterhead(Table):
    """The one row about the authority at the head of every paper; `logo` is a PNG or an SVG."""

    __tablename__ = "letterhead"
    id: Mapped[int] = mapped_column(primary_key=True)
    authority: Mapped[str] = mapped_column(default="")
    address: Mapped[str] = mapped_column(default="")  # lines
    contact: Mapped[str] = mapped_column(default="")  # lines
    logo: Mapped[bytes | None]
    logo_text: Mapped[str] = mapped_column(default="")  # what it shows, for those who do not see it
    __table_args__ = (CheckConstraint("id = 1", name="one"),)
