"""Homes, projects and services."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.domain.months import Month
from models.tables.registry import Table


class HomeStock(Table):
    __tablename__ = "home_stock"
    id: Mapped[int] = mapped_column(primary_key=True)
    place_code: Mapped[str] = mapped_column(ForeignKey("place.code"), index=True)
    rooms: Mapped[int]
    count: Mapped[int]
    first: Mapped[Month]
    last: Mapped[Month | None]
    tenure: Mapped[str]
    step_free: Mapped[bool] = mapped_column(default=False)
    landlord: Mapped[str] = mapped_column(default="")
    landlord_homes: Mapped[int | None]  # all homes of the landlord in the place or building
    monthly_rent: Mapped[int | None]  # SEK a home
    synthetic: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("rooms BETWEEN 1 AND 8", name="rooms"),
        CheckConstraint("count >= 0", name="count"),
        CheckConstraint("landlord_homes >= 0", name="landlord_homes"),
    )


class HousingProject(Table):
    """`units` of `homes_per_unit` homes each; `reuses` is the name of the project whose units move here."""

    __tablename__ = "housing_project"
    id: Mapped[int] = mapped_column(primary_key=True)
    place_code: Mapped[str] = mapped_column(ForeignKey("place.code"), index=True)
    name: Mapped[str]
    rooms: Mapped[int]
    units: Mapped[int]
    homes_per_unit: Mapped[int] = mapped_column(default=1)
    ready: Mapped[Month]
    lease_months: Mapped[int | None]
    decided: Mapped[bool] = mapped_column(default=False)
    detail_plan_adopted: Mapped[bool] = mapped_column(default=False)
    step_free: Mapped[bool] = mapped_column(default=False)
    unit_cost: Mapped[int | None]  # SEK once for a unit
    monthly_rent: Mapped[int | None]  # SEK a home
    reuses: Mapped[str] = mapped_column(default="")
    synthetic: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("rooms BETWEEN 1 AND 8", name="rooms"),
        CheckConstraint("units >= 0", name="units"),
        CheckConstraint("homes_per_unit > 0", name="homes_per_unit"),
    )


class ServicePoint(Table):
    __tablename__ = "service_point"
    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"), index=True)
    service: Mapped[str]
    name: Mapped[str]
    synthetic: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("municipality_code", "service", "name"),)


class Catchment(Table):
    """A place that a service point serves; one point per service and place."""

    __tablename__ = "catchment"
    id: Mapped[int] = mapped_column(primary_key=True)
    point_id: Mapped[int] = mapped_column(ForeignKey("service_point.id"), index=True)
    place_code: Mapped[str] = mapped_column(ForeignKey("place.code"))
    service: Mapped[str]
    __table_args__ = (UniqueConstraint("service", "place_code"),)


class ServiceCapacity(Table):
    """Free places from a month on."""

    __tablename__ = "service_capacity"
    id: Mapped[int] = mapped_column(primary_key=True)
    point_id: Mapped[int] = mapped_column(ForeignKey("service_point.id"), index=True)
    first: Mapped[Month]
    places: Mapped[int]
    __table_args__ = (
        UniqueConstraint("point_id", "first"),
        CheckConstraint("places >= 0", name="places"),
    )
