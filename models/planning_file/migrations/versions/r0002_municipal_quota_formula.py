"""Dividing the county quota: criteria, alternatives, dialogue, redistribution, decisions.

Revision ID: 0002
"""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    # Until now every year had the rules of 2016, and nobody could choose others.
    op.execute("UPDATE planning_year SET rule_set = '2027' WHERE year >= 2027 AND rule_set = '2016:38'")
    op.create_table(
        "alternative",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("name", sa.String(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("floor", sa.Integer(), nullable=False),
        sa.Column("cap", sa.Integer(), nullable=True),
        sa.Column("step", sa.Integer(), nullable=False),
        sa.Column("method", sa.String(), nullable=False),
        sa.Column("adopted", sa.Boolean(), nullable=False),
        sa.CheckConstraint("floor >= 0", name=op.f("ck_alternative_floor")),
        sa.CheckConstraint("step > 0", name=op.f("ck_alternative_step")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alternative")),
        sa.UniqueConstraint("year", "version", "name", name=op.f("uq_alternative_year_version_name")),
    )
    op.create_table(
        "rule_set_statute",
        sa.Column("rule_set", sa.String(), nullable=False),
        sa.Column("sfs", sa.String(), nullable=False),
        sa.PrimaryKeyConstraint("rule_set", name=op.f("pk_rule_set_statute")),
    )
    op.create_table(
        "alternative_weight",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("alternative_id", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("weight", sa.Integer(), nullable=False),
        sa.CheckConstraint("weight >= 0", name=op.f("ck_alternative_weight_weight")),
        sa.ForeignKeyConstraint(
            ["alternative_id"], ["alternative.id"], name=op.f("fk_alternative_weight_alternative_id")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alternative_weight")),
        sa.UniqueConstraint(
            "alternative_id", "criterion", name=op.f("uq_alternative_weight_alternative_id_criterion")
        ),
    )
    op.create_index(
        op.f("ix_alternative_weight_alternative_id"), "alternative_weight", ["alternative_id"], unique=False
    )
    op.create_table(
        "decision",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("county_code", sa.String(length=2), nullable=False),
        sa.Column("created", sa.String(), nullable=False),
        sa.Column("fingerprint", sa.String(length=64), nullable=False),
        sa.Column("facts", sa.String(), nullable=False),
        sa.Column("paper", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(["county_code"], ["county.code"], name=op.f("fk_decision_county_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_decision")),
        sa.UniqueConstraint(
            "year", "version", "county_code", name=op.f("uq_decision_year_version_county_code")
        ),
    )
    op.create_table(
        "alternative_bound",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("alternative_id", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("least", sa.Integer(), nullable=False),
        sa.Column("most", sa.Integer(), nullable=True),
        sa.Column("reason", sa.String(), nullable=False),
        sa.CheckConstraint("least >= 0", name=op.f("ck_alternative_bound_least")),
        sa.ForeignKeyConstraint(
            ["alternative_id"], ["alternative.id"], name=op.f("fk_alternative_bound_alternative_id")
        ),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_alternative_bound_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_alternative_bound")),
        sa.UniqueConstraint(
            "alternative_id",
            "municipality_code",
            name=op.f("uq_alternative_bound_alternative_id_municipality_code"),
        ),
    )
    op.create_index(
        op.f("ix_alternative_bound_alternative_id"), "alternative_bound", ["alternative_id"], unique=False
    )
    op.create_table(
        "criterion_value",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("criterion", sa.String(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("measure", sa.String(), nullable=False),
        sa.Column("value", sa.Double(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("as_of", sa.String(), nullable=False),
        sa.Column("edition", sa.String(), nullable=False),
        sa.CheckConstraint("value >= 0", name=op.f("ck_criterion_value_value")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_criterion_value_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_criterion_value")),
        sa.UniqueConstraint(
            "year",
            "criterion",
            "municipality_code",
            name=op.f("uq_criterion_value_year_criterion_municipality_code"),
        ),
    )
    op.create_table(
        "dialogue",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("sent", sa.String(), nullable=False),
        sa.Column("answered", sa.String(), nullable=False),
        sa.Column("proposed", sa.Integer(), nullable=True),
        sa.Column("requested", sa.Integer(), nullable=True),
        sa.Column("comment", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_dialogue_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogue")),
        sa.UniqueConstraint(
            "year", "version", "municipality_code", name=op.f("uq_dialogue_year_version_municipality_code")
        ),
    )
    op.create_table(
        "dialogue_note",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("version", sa.String(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("day", sa.String(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("text", sa.String(), nullable=False),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_dialogue_note_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_dialogue_note")),
    )
    op.create_index(
        op.f("ix_dialogue_note_municipality_code"), "dialogue_note", ["municipality_code"], unique=False
    )
    op.create_table(
        "quota_month",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("municipality_code", sa.String(length=4), nullable=False),
        sa.Column("month", sa.String(7), nullable=False),
        sa.Column("assigned", sa.Integer(), nullable=False),
        sa.Column("replacements", sa.Integer(), nullable=False),
        sa.Column("received", sa.Integer(), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.CheckConstraint(
            "assigned >= replacements AND replacements >= 0", name=op.f("ck_quota_month_assigned")
        ),
        sa.CheckConstraint("received >= 0", name=op.f("ck_quota_month_received")),
        sa.ForeignKeyConstraint(
            ["municipality_code"], ["municipality.code"], name=op.f("fk_quota_month_municipality_code")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quota_month")),
        sa.UniqueConstraint(
            "year", "municipality_code", "month", name=op.f("uq_quota_month_year_municipality_code_month")
        ),
    )
    op.create_table(
        "redistribution",
        sa.Column("id", sa.Integer(), nullable=False),
        sa.Column("year", sa.Integer(), nullable=False),
        sa.Column("from_code", sa.String(length=4), nullable=False),
        sa.Column("to_code", sa.String(length=4), nullable=False),
        sa.Column("persons", sa.Integer(), nullable=False),
        sa.Column("agreed", sa.String(), nullable=False),
        sa.Column("agreement", sa.String(), nullable=False),
        sa.CheckConstraint("from_code <> to_code", name=op.f("ck_redistribution_two_municipalities")),
        sa.CheckConstraint("persons > 0", name=op.f("ck_redistribution_persons")),
        sa.ForeignKeyConstraint(
            ["from_code"], ["municipality.code"], name=op.f("fk_redistribution_from_code")
        ),
        sa.ForeignKeyConstraint(["to_code"], ["municipality.code"], name=op.f("fk_redistribution_to_code")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_redistribution")),
    )
