"""Counties, municipalities, localities and places."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, String
from sqlalchemy.orm import Mapped, mapped_column

from models.tables.registry import Table


class County(Table):
    __tablename__ = "county"
    code: Mapped[str] = mapped_column(String(2), primary_key=True)
    name: Mapped[str]
    in_plan: Mapped[bool] = mapped_column(default=False)


class Municipality(Table):
    __tablename__ = "municipality"
    code: Mapped[str] = mapped_column(String(4), primary_key=True)
    county_code: Mapped[str] = mapped_column(ForeignKey("county.code"), index=True)
    name: Mapped[str]
    population: Mapped[int]
    population_year: Mapped[int]
    land_area_km2: Mapped[float]
    skr_group: Mapped[str]


class Locality(Table):
    """A whole urban area or small locality, over all borders; `population` None is not known."""

    __tablename__ = "locality"
    code: Mapped[str] = mapped_column(primary_key=True)
    name: Mapped[str]
    kind: Mapped[str]
    population: Mapped[int | None]
    source: Mapped[str]


class Place(Table):
    """The part of a locality in one municipality, or a municipality's countryside (no locality).

    `population` None is not known, nor are `transport`, `work` and `associations` (0-100).
    """

    __tablename__ = "place"
    code: Mapped[str] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"), index=True)
    locality_code: Mapped[str | None] = mapped_column(ForeignKey("locality.code"), index=True)
    name: Mapped[str]
    kind: Mapped[str]
    population: Mapped[int | None]
    is_seat: Mapped[bool] = mapped_column(default=False)
    east: Mapped[float | None]  # SWEREF 99 TM, metres
    north: Mapped[float | None]
    transport: Mapped[int | None]
    work: Mapped[int | None]
    associations: Mapped[int | None]
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("transport BETWEEN 0 AND 100", name="transport"),
        CheckConstraint("work BETWEEN 0 AND 100", name="work"),
        CheckConstraint("associations BETWEEN 0 AND 100", name="associations"),
    )
