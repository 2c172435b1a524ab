"""What all tables share: their registry, names of constraints, months as text."""

from __future__ import annotations

from typing import Any

from sqlalchemy import Dialect, MetaData, String, TypeDecorator
from sqlalchemy.orm import DeclarativeBase

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
