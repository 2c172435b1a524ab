"""The first schema.

Revision ID: 0001
"""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "county",
        sa.Column("code", sa.String(length=2), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("in_plan", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_county")),
    )
    op.create_table(
        "household_type",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("label", sa.String(), nullable=False),
        sa.Column("age_0", sa.Integer(), nullable=False),
        sa.Column("age_1_5", sa.Integer(), nullable=False),
        sa.Column("age_6_15", sa.Integer(), nullable=False),
        sa.Column("age_16_18", sa.Integer(), nullable=False),
        sa.Column("age_19_64", sa.Integer(), nullable=False),
        sa.Column("age_65", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_type")),
        sa.UniqueConstraint("year", "code", name=op.f("uq_household_type_year_code")),
    )
    op.create_table(
        "import_batch",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("file_name", sa.String(), nullable=False),
        sa.Column("sha256", sa.String(length=64), nullable=False),
        sa.Column("imported", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("new", sa.Integer(), nullable=False),
        sa.Column("changed", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_import_batch")),
    )
    op.create_table(
        "locality",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_locality")),
    )
    op.create_table(
        "month_weight",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("month", sa.Integer(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_month_weight")),
        sa.UniqueConstraint("year", "month", name=op.f("uq_month_weight_year_month")),
    )
    op.create_table(
        "plan",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("title", sa.String(), nullable=False),
        sa.Column("scope", sa.String(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_plan")),
    )
    op.create_table(
        "planning_year",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("rule_set", sa.String(), nullable=False),
        sa.Column("rural_below", sa.Integer(), nullable=False),
        sa.Column("rural_permille", sa.Integer(), nullable=True),
        sa.Column("crowding_norm", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", name=op.f("pk_planning_year")),
    )
    op.create_table(
        "proposal",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("parent_id", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.Column("outcome", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("snapshot", sa.String(), nullable=False),
        sa.Column("settings", sa.String(), nullable=False),
        sa.Column("solution", sa.String(), nullable=False),
        sa.Column("adjustments", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["parent_id"], ["proposal.id"], name=op.f("fk_proposal_parent_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_proposal")),
    )
    op.create_index(op.f("ix_proposal_year"), "proposal", ["year"], unique=False)
    op.create_table(
        "quota_version",
        sa.Column("year", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("sfs", sa.String(), nullable=False),
        sa.Column("in_force", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("year", "version", name=op.f("pk_quota_version")),
    )
    op.create_table(
        "remembered_columns",
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("columns", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("fingerprint", name=op.f("pk_remembered_columns")),
    )
    op.create_table(
        "county_quota",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("county_code", sa.String(length=2), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("persons >= 0", name=op.f("ck_county_quota_persons")),
        sa.ForeignKeyConstraint(["county_code"], ["county.code"], name=op.f("fk_county_quota_county_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_county_quota")),
        sa.UniqueConstraint(
            "county_code", "year", "version", name=op.f("uq_county_quota_county_code_year_version")
        ),
    )
    op.create_table(
        "municipality",
        sa.Column("code", sa.String(length=4), nullable=False),
        sa.Column("county_code", sa.String(length=2), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=False),
        sa.Column("population_year", sa.Integer(), nullable=False),
        sa.Column("land_area_km2", sa.Double(), nullable=False),
        sa.Column("skr_group", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["county_code"], ["county.code"], name=op.f("fk_municipality_county_code")),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_municipality")),
    )
    op.create_index(op.f("ix_municipality_county_code"), "municipality", ["county_code"], unique=False)
    op.create_table(
        "municipal_quota",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("already_housed", sa.Integer(), nullable=True),
        sa.Column("agency_housing", sa.Integer(), nullable=True),
        sa.Column("resettlement", sa.Integer(), nullable=True),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("persons >= 0", name=op.f("ck_municipal_quota_persons")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_municipal_quota_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_municipal_quota")),
        sa.UniqueConstraint(
            "municipality_code",
            "year",
            "version",
            name=op.f("uq_municipal_quota_municipality_code_year_version"),
        ),
    )
    op.create_table(
        "place",
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("locality_code", sa.String(), nullable=True),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("population", sa.Integer(), nullable=True),
        sa.Column("is_seat", sa.Boolean(), nullable=False),
        sa.Column("east", sa.Double(), nullable=True),
        sa.Column("north", sa.Double(), nullable=True),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["locality_code"], ["locality.code"], name=op.f("fk_place_locality_code")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_place_municipality_code")
        ),
        sa.PrimaryKeyConstraint("code", name=op.f("pk_place")),
    )
    op.create_index(op.f("ix_place_locality_code"), "place", ["locality_code"], unique=False)
    op.create_index(op.f("ix_place_municipality_code"), "place", ["municipality_code"], unique=False)
    op.create_table(
        "reception",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("category", sa.String(), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("persons >= 0", name=op.f("ck_reception_persons")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_reception_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_reception")),
        sa.UniqueConstraint(
            "municipality_code", "year", "category", name=op.f("uq_reception_municipality_code_year_category")
        ),
    )
    op.create_table(
        "service_point",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_service_point_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_point")),
        sa.UniqueConstraint(
            "municipality_code",
            "service",
            "name",
            name=op.f("uq_service_point_municipality_code_service_name"),
        ),
    )
    op.create_index(
        op.f("ix_service_point_municipality_code"), "service_point", ["municipality_code"], unique=False
    )
    op.create_table(
        "catchment",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("point_id", sa.Integer(), nullable=False),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("service", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["place_code"], ["place.code"], name=op.f("fk_catchment_place_code")),
        sa.ForeignKeyConstraint(["point_id"], ["service_point.id"], name=op.f("fk_catchment_point_id")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_catchment")),
        sa.UniqueConstraint("service", "place_code", name=op.f("uq_catchment_service_place_code")),
    )
    op.create_index(op.f("ix_catchment_point_id"), "catchment", ["point_id"], unique=False)
    op.create_table(
        "home_stock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("rooms", sa.Integer(), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(7), nullable=False),
        sa.Column("last", sa.String(7), nullable=True),
        sa.Column("tenure", sa.String(), nullable=False),
        sa.Column("step_free", sa.Boolean(), nullable=False),
        sa.Column("landlord", sa.String(), nullable=False),
        sa.Column("monthly_rent", sa.Integer(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("count >= 0", name=op.f("ck_home_stock_count")),
        sa.CheckConstraint("rooms BETWEEN 1 AND 8", name=op.f("ck_home_stock_rooms")),
        sa.ForeignKeyConstraint(["place_code"], ["place.code"], name=op.f("fk_home_stock_place_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_home_stock")),
    )
    op.create_index(op.f("ix_home_stock_place_code"), "home_stock", ["place_code"], unique=False)
    op.create_table(
        "household_group",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("code", sa.String(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("route", sa.String(), nullable=False),
        sa.Column("assigned", sa.String(7), nullable=False),
        sa.Column("count", sa.Integer(), nullable=False),
        sa.Column("age_0", sa.Integer(), nullable=False),
        sa.Column("age_1_5", sa.Integer(), nullable=False),
        sa.Column("age_6_15", sa.Integer(), nullable=False),
        sa.Column("age_16_18", sa.Integer(), nullable=False),
        sa.Column("age_19_64", sa.Integer(), nullable=False),
        sa.Column("age_65", sa.Integer(), nullable=False),
        sa.Column("needs", sa.String(), nullable=False),
        sa.Column("lives_in", sa.String(), nullable=True),
        sa.CheckConstraint("count > 0", name=op.f("ck_household_group_count")),
        sa.ForeignKeyConstraint(["lives_in"], ["place.code"], name=op.f("fk_household_group_lives_in")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_household_group_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_household_group")),
        sa.UniqueConstraint("year", "code", name=op.f("uq_household_group_year_code")),
    )
    op.create_table(
        "housing_project",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("rooms", sa.Integer(), nullable=False),
        sa.Column("units", sa.Integer(), nullable=False),
        sa.Column("ready", sa.String(7), nullable=False),
        sa.Column("lease_months", sa.Integer(), nullable=True),
        sa.Column("decided", sa.Boolean(), nullable=False),
        sa.Column("detail_plan_adopted", sa.Boolean(), nullable=False),
        sa.Column("step_free", sa.Boolean(), nullable=False),
        sa.Column("unit_cost", sa.Integer(), nullable=True),
        sa.Column("synthetic", sa.Boolean(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint("rooms BETWEEN 1 AND 8", name=op.f("ck_housing_project_rooms")),
        sa.CheckConstraint("units >= 0", name=op.f("ck_housing_project_units")),
        sa.ForeignKeyConstraint(["place_code"], ["place.code"], name=op.f("fk_housing_project_place_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_housing_project")),
    )
    op.create_index(op.f("ix_housing_project_place_code"), "housing_project", ["place_code"], unique=False)
    op.create_table(
        "lock",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("place_code", sa.String(), nullable=False),
        sa.Column("month", sa.String(7), nullable=True),
        sa.Column("group_code", sa.String(), nullable=True),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("households", sa.Integer(), nullable=False),
        sa.Column("reason", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["place_code"], ["place.code"], name=op.f("fk_lock_place_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_lock")),
    )
    op.create_table(
        "service_capacity",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("point_id", sa.Integer(), nullable=False),
        sa.Column("first", sa.String(7), nullable=False),
        sa.Column("places", sa.Integer(), nullable=False),
        sa.CheckConstraint("places >= 0", name=op.f("ck_service_capacity_places")),
        sa.ForeignKeyConstraint(
            ["point_id"], ["service_point.id"], name=op.f("fk_service_capacity_point_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_service_capacity")),
        sa.UniqueConstraint("point_id", "first", name=op.f("uq_service_capacity_point_id_first")),
    )
    op.create_index(op.f("ix_service_capacity_point_id"), "service_capacity", ["point_id"], unique=False)
