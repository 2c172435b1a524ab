"""Brings an older planning file up to this program's schema, after a verified backup."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import Connection

from models.planning_file.backups import back_up

if TYPE_CHECKING:
    from models.planning_file.database import PlanningFile

MIGRATIONS = Path(__file__).resolve().parent / "migrations"


def migrate(file: PlanningFile, revision: str) -> None:
    """Upgrades a file of an older `revision` in one transaction; it is as before when anything fails."""
    back_up(file, reason=f"schema-{revision or 'none'}")
    with file.changing_schema() as connection:
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
