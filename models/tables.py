"""The tables of a planning file. Only `models` reads them; screens read `models.queries`."""

from __future__ import annotations

from typing import Any

from sqlalchemy import CheckConstraint, Dialect, ForeignKey, MetaData, String, TypeDecorator, UniqueConstraint
from sqlalchemy.orm import DeclarativeBase, Mapped, mapped_column

from models.domain.geography import RURAL_BELOW_INHABITANTS
from models.domain.months import Month


class MonthText(TypeDecorator[Month]):
    """A month stored as ``2026-03``."""

    impl = String(7)
    cache_ok = True

    def process_bind_param(self, value: Month | None, dialect: Dialect) -> str | None:
        return None if value is None else str(value)

    def process_result_value(self, value: Any | None, dialect: Dialect) -> Month | None:
        return None if value is None else Month.parse(value)


class Table(DeclarativeBase):
    """Registry of all tables; constraint names are fixed so that migrations can name them."""

    metadata = MetaData(
        naming_convention={
            "ix": "ix_%(table_name)s_%(column_0_N_name)s",
            "uq": "uq_%(table_name)s_%(column_0_N_name)s",
            "ck": "ck_%(table_name)s_%(constraint_name)s",
            "fk": "fk_%(table_name)s_%(column_0_N_name)s",
            "pk": "pk_%(table_name)s",
        }
    )
    type_annotation_map = {Month: MonthText}  # noqa: RUF012 - SQLAlchemy's own way


class Plan(Table):
    """The one row about the file itself; `scope` is a county code, several with commas, or `all`."""

    __tablename__ = "plan"
    id: Mapped[int] = mapped_column(primary_key=True)
    title: Mapped[str]
    scope: Mapped[str]
    created: Mapped[str]
    year: Mapped[int]  # the year last worked with
    synthetic: Mapped[bool] = mapped_column(default=False)  # holds made-up demonstration data


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

    `population` None is not known.
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
    source: Mapped[str] = mapped_column(default="")


class PlanningYear(Table):
    """The choices that change a year's results; `rural_permille` None follows where people live today."""

    __tablename__ = "planning_year"
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    rule_set: Mapped[str] = mapped_column(default="2016:38")
    rural_below: Mapped[int] = mapped_column(default=RURAL_BELOW_INHABITANTS)
    rural_permille: Mapped[int | None]
    crowding_norm: Mapped[int] = mapped_column(default=2)


class QuotaVersion(Table):
    """One version of a year's quotas, with its statute and in-force date (ISO)."""

    __tablename__ = "quota_version"
    year: Mapped[int] = mapped_column(primary_key=True, autoincrement=False)
    version: Mapped[str] = mapped_column(primary_key=True)
    sfs: Mapped[str] = mapped_column(default="")
    in_force: Mapped[str] = mapped_column(default="")
    position: Mapped[int]  # 1 for the first version of the year


class CountyQuota(Table):
    __tablename__ = "county_quota"
    id: Mapped[int] = mapped_column(primary_key=True)
    county_code: Mapped[str] = mapped_column(ForeignKey("county.code"))
    year: Mapped[int]
    version: Mapped[str]
    persons: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("county_code", "year", "version"),
        CheckConstraint("persons >= 0", name="persons"),
    )


class MunicipalQuota(Table):
    """Routes are None until the quota is split; then they add up to `persons`."""

    __tablename__ = "municipal_quota"
    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    year: Mapped[int]
    version: Mapped[str]
    persons: Mapped[int]
    already_housed: Mapped[int | None]
    agency_housing: Mapped[int | None]
    resettlement: Mapped[int | None]
    status: Mapped[str]
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("municipality_code", "year", "version"),
        CheckConstraint("persons >= 0", name="persons"),
    )


class Reception(Table):
    """Persons received in a year; `category` `on_quota` counts against the quota, the rest is history."""

    __tablename__ = "reception"
    id: Mapped[int] = mapped_column(primary_key=True)
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    year: Mapped[int]
    category: Mapped[str]
    persons: Mapped[int]
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("municipality_code", "year", "category"),
        CheckConstraint("persons >= 0", name="persons"),
    )


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
    monthly_rent: Mapped[int | None]  # SEK a home
    synthetic: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("rooms BETWEEN 1 AND 8", name="rooms"),
        CheckConstraint("count >= 0", name="count"),
    )


class HousingProject(Table):
    __tablename__ = "housing_project"
    id: Mapped[int] = mapped_column(primary_key=True)
    place_code: Mapped[str] = mapped_column(ForeignKey("place.code"), index=True)
    name: Mapped[str]
    rooms: Mapped[int]
    units: Mapped[int]
    ready: Mapped[Month]
    lease_months: Mapped[int | None]
    decided: Mapped[bool] = mapped_column(default=False)
    detail_plan_adopted: Mapped[bool] = mapped_column(default=False)
    step_free: Mapped[bool] = mapped_column(default=False)
    unit_cost: Mapped[int | None]  # SEK
    synthetic: Mapped[bool] = mapped_column(default=False)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("rooms BETWEEN 1 AND 8", name="rooms"),
        CheckConstraint("units >= 0", name="units"),
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


class ImportBatch(Table):
    """What was imported, from which file, when; never the cell texts."""

    __tablename__ = "import_batch"
    id: Mapped[int] = mapped_column(primary_key=True)
    kind: Mapped[str]
    file_name: Mapped[str]
    sha256: Mapped[str] = mapped_column(String(64))
    imported: Mapped[str]  # UTC, ISO 8601
    year: Mapped[int]
    new: Mapped[int]
    changed: Mapped[int]


class RememberedColumns(Table):
    """How the officer read a kind of sheet last time, by the fingerprint of its headings."""

    __tablename__ = "remembered_columns"
    fingerprint: Mapped[str] = mapped_column(String(64), primary_key=True)
    kind: Mapped[str]
    columns: Mapped[str]  # JSON: field -> column number


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
