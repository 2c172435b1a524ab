"""County quotas, municipal quotas and what counts them down."""

from __future__ import annotations

from sqlalchemy import CheckConstraint, ForeignKey, String, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from models.domain.months import Month
from models.tables.registry import Table


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


class QuotaMonth(Table):
    """Assigned and received on one year's quota, month by month.

    `replacements` are those of `assigned` that replace a broken-off assignment (2016:39 10 a §).
    """

    __tablename__ = "quota_month"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]  # whose quota
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    month: Mapped[Month]
    assigned: Mapped[int] = mapped_column(default=0)
    replacements: Mapped[int] = mapped_column(default=0)
    received: Mapped[int] = mapped_column(default=0)
    source: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        UniqueConstraint("year", "municipality_code", "month"),
        CheckConstraint("assigned >= replacements AND replacements >= 0", name="assigned"),
        CheckConstraint("received >= 0", name="received"),
    )


class Redistribution(Table):
    """Two municipalities agree that one takes part of the other's quota; also across a county border."""

    __tablename__ = "redistribution"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    from_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    to_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    persons: Mapped[int]
    agreed: Mapped[str]  # ISO date, from when it counts
    agreement: Mapped[str] = mapped_column(default="")
    __table_args__ = (
        CheckConstraint("persons > 0", name="persons"),
        CheckConstraint("from_code <> to_code", name="two_municipalities"),
    )


class Dialogue(Table):
    """Where the dialogue with a municipality about a version of a year's quotas stands."""

    __tablename__ = "dialogue"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    version: Mapped[str]
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"))
    sent: Mapped[str] = mapped_column(default="")  # ISO date
    answered: Mapped[str] = mapped_column(default="")  # ISO date
    proposed: Mapped[int | None]  # what was sent
    requested: Mapped[int | None]
    comment: Mapped[str] = mapped_column(default="")
    __table_args__ = (UniqueConstraint("year", "version", "municipality_code"),)


class DialogueNote(Table):
    """What was said in the dialogue, and what was changed for it."""

    __tablename__ = "dialogue_note"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    version: Mapped[str]
    municipality_code: Mapped[str] = mapped_column(ForeignKey("municipality.code"), index=True)
    day: Mapped[str]  # ISO date
    kind: Mapped[str]  # said, changed
    text: Mapped[str]


class Decision(Table):
    """Decided municipal quotas of one county with all that they rest on, as canonical JSON.

    Written once; with it the quotas of the version are locked by triggers.
    """

    __tablename__ = "decision"
    id: Mapped[int] = mapped_column(primary_key=True)
    year: Mapped[int]
    version: Mapped[str]
    county_code: Mapped[str] = mapped_column(ForeignKey("county.code"))
    created: Mapped[str]  # UTC, ISO 8601
    fingerprint: Mapped[str] = mapped_column(String(64))
    facts: Mapped[str]
    paper: Mapped[str]
    __table_args__ = (UniqueConstraint("year", "version", "county_code"),)
