"""Brings an older planning file up to this program's schema, after a verified backup."""

from __future__ import annotations

from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine

from models.backups import back_up
from models.resources import MIGRATIONS

if TYPE_CHECKING:
    from models.database import PlanningFile


def migrate(file: PlanningFile, engine: Engine, revision: str) -> None:
    """Upgrades inside one transaction; the file is as before when anything fails."""
    back_up(file, reason=f"schema-{revision or 'none'}")
    with engine.begin() as connection:
        upgrade(connection)


def upgrade(connection: Connection) -> None:
    """Runs every migration that the database lacks, inside the caller's transaction."""
    command.upgrade(_config(connection), "head")


def newest_revision() -> str:
    return ScriptDirectory.from_config(_config(None)).get_current_head() or ""


def _config(connection: Connection | None) -> Config:
    config = Config()
    config.set_main_option("script_location", MIGRATIONS.as_posix().replace("%", "%%"))
    config.attributes["connection"] = connection
    return config
