"""The history of the file, indicators of a year, the head of the papers.

Revision ID: 0004
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _history()
    _filled("import_batch", sa.Column("corrections", sa.String(), nullable=False, server_default="[]"))
    _filled("remembered_columns", sa.Column("is_placed", sa.Boolean(), nullable=False, server_default="0"))
    op.create_table(
        "indicator",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=True),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("target", sa.Double(), nullable=False),
        sa.Column("at_least", sa.Boolean(), nullable=False),
        sa.Column("value", sa.Double(), nullable=True),
        sa.Column("owner", sa.String(), nullable=False),
        sa.Column("due", sa.String(), nullable=False),
        sa.Column("note", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_indicator_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_indicator")),
        sa.UniqueConstraint(
            "year", "municipality_code", "title", name=op.f("uq_indicator_year_municipality_code_title")
        ),
    )
    op.create_table(
        "letterhead",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("authority", sa.String(), nullable=False),
        sa.Column("address", sa.String(), nullable=False),
        sa.Column("contact", sa.String(), nullable=False),
        sa.Column("logo", sa.LargeBinary(), nullable=True),
        sa.Column("logo_text", sa.String(), nullable=False),
        sa.CheckConstraint("id = 1", name=op.f("ck_letterhead_one")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_letterhead")),
    )


def _filled(table: str, column: sa.Column[Any]) -> None:
    """A new column; the value that old rows get is no default of the new table."""
    with op.batch_alter_table(table, recreate="always") as batch:
        batch.add_column(column)
    with op.batch_alter_table(table, recreate="always") as batch:
        batch.alter_column(str(column.name), server_default=None)


def _history() -> None:
    op.create_table(
        "act",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("at", sa.String(), nullable=False),
        sa.Column("who", sa.String(), nullable=False),
        sa.Column("context", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.Column("params", sa.String(), nullable=False),
        sa.Column("takes_back", sa.Integer(), nullable=True),
        sa.Column("program", sa.String(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["takes_back"], ["act.id"], name=op.f("fk_act_takes_back")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act")),
    )
    op.create_table(
        "act_row",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("act_id", sa.Integer(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("table_name", sa.String(), nullable=False),
        sa.Column("row_key", sa.String(), nullable=False),
        sa.Column("before", sa.String(), nullable=True),
        sa.Column("after", sa.String(), nullable=True),
        sa.Column("origin", sa.String(), nullable=True),
        sa.CheckConstraint("before IS NOT NULL OR after IS NOT NULL", name=op.f("ck_act_row_something")),
        sa.ForeignKeyConstraint(["act_id"], ["act.id"], name=op.f("fk_act_row_act_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_act_row")),
        sa.UniqueConstraint("act_id", "position", name=op.f("uq_act_row_act_id_position")),
    )
    op.create_index(op.f("ix_act_row_table_name_row_key"), "act_row", ["table_name", "row_key"])
