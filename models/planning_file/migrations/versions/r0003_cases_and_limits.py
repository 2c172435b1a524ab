"""Cases with scores and links, limits and weights of a year, projects in units.

Revision ID: 0003
"""

from typing import Any

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    _rebuild(
        "place",
        (
            sa.Column("transport", sa.Integer(), nullable=True),
            sa.Column("work", sa.Integer(), nullable=True),
            sa.Column("associations", sa.Integer(), nullable=True),
        ),
        transport="transport BETWEEN 0 AND 100",
        work="work BETWEEN 0 AND 100",
        associations="associations BETWEEN 0 AND 100",
    )
    _rebuild(
        "home_stock",
        (sa.Column("landlord_homes", sa.Integer(), nullable=True),),
        landlord_homes="landlord_homes >= 0",
    )
    _rebuild(
        "housing_project",
        (
            sa.Column("homes_per_unit", sa.Integer(), nullable=False, server_default="1"),
            sa.Column("monthly_rent", sa.Integer(), nullable=True),
            sa.Column("reuses", sa.String(), nullable=False, server_default=""),
        ),
        homes_per_unit="homes_per_unit > 0",
    )
    _rebuild(
        "planning_year",
        (
            sa.Column("newcomers_permille", sa.Integer(), nullable=True),
            sa.Column("landlord_permille", sa.Integer(), nullable=True),
            sa.Column("budget", sa.Integer(), nullable=True),
            sa.Column(
                "cost_parts",
                sa.String(),
                nullable=False,
                server_default="empty_months,grants,households,projects",
            ),
        ),
    )
    _rebuild(
        "household_group",
        (
            sa.Column("also_in", sa.String(), nullable=False, server_default=""),
            sa.Column("reception_months", sa.Integer(), nullable=False, server_default="2"),
            sa.Column("kind", sa.String(), nullable=False, server_default=""),
            sa.Column("score_source", sa.String(), nullable=False, server_default=""),
        ),
        reception_months="reception_months >= 0",
    )
    _households()
    _limits()


def _households() -> None:
    op.create_table(
        "household_place",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("group_code", sa.String(), nullable=False),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("allowed", sa.Boolean(), nullable=True),
        sa.Column("score", sa.Double(), nullable=True),
        sa.Column("cost", sa.Double(), nullable=True),
        sa.CheckConstraint("score >= 0", name=op.f("ck_household_place_score")),
        sa.CheckConstraint("cost >= 0", name=op.f("ck_household_place_cost")),
        _of_group("household_place", "group_code"),
        sa.ForeignKeyConstraint(["place_code"], ["place.code"], name=op.f("fk_household_place_place_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_place")),
        sa.UniqueConstraint(
            "year", "group_code", "place_code", name=op.f("uq_household_place_year_group_code_place_code")
        ),
    )
    op.create_table(
        "household_link",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("first_code", sa.String(), nullable=False),
        sa.Column("second_code", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.CheckConstraint("first_code <> second_code", name=op.f("ck_household_link_two_households")),
        _of_group("household_link", "first_code"),
        _of_group("household_link", "second_code"),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_link")),
        sa.UniqueConstraint(
            "year", "first_code", "second_code", name=op.f("uq_household_link_year_first_code_second_code")
        ),
    )


def _limits() -> None:
    op.create_table(
        "monthly_pace",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=True),
        sa.Column("households", sa.Integer(), nullable=True),
        sa.CheckConstraint("persons >= 0", name=op.f("ck_monthly_pace_persons")),
        sa.CheckConstraint("households >= 0", name=op.f("ck_monthly_pace_households")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_monthly_pace_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_monthly_pace")),
        sa.UniqueConstraint("year", "municipality_code", name=op.f("uq_monthly_pace_year_municipality_code")),
    )
    op.create_table(
        "suitability_weight",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("factor", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.CheckConstraint("weight >= 0", name=op.f("ck_suitability_weight_weight")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_suitability_weight")),
        sa.UniqueConstraint("year", "factor", name=op.f("uq_suitability_weight_year_factor")),
    )
    op.create_table(
        "state_grant",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("unit", sa.String(), nullable=False),
        sa.Column("amount", sa.Integer(), nullable=False),
        sa.Column("route", sa.String(), nullable=True),
        sa.Column("basis", sa.String(), nullable=False),
        sa.CheckConstraint("amount >= 0", name=op.f("ck_state_grant_amount")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_state_grant")),
        sa.UniqueConstraint("year", "title", name=op.f("uq_state_grant_year_title")),
    )


def _of_group(table: str, column: str) -> sa.ForeignKeyConstraint:
    return sa.ForeignKeyConstraint(
        ["year", column],
        ["household_group.year", "household_group.code"],
        name=op.f(f"fk_{table}_year_{column}"),
        onupdate="CASCADE",
    )


def _rebuild(table: str, columns: tuple[sa.Column[Any], ...], **checks: str) -> None:
    """New columns and checks; the values that old rows get are no defaults of the new table."""
    conditions = tuple(
        sa.CheckConstraint(condition, name=op.f(f"ck_{table}_{name}")) for name, condition in checks.items()
    )
    filled = [column.name for column in columns if column.server_default is not None]
    with op.batch_alter_table(table, recreate="always") as batch:
        for column in columns:
            batch.add_column(column)
    with op.batch_alter_table(table, recreate="always", table_args=conditions) as batch:
        for name in filled:
            batch.alter_column(name, server_default=None)
