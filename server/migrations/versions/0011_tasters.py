"""Arranged work tasters and placements."""

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "taster",
        sa.Column("id", sa.String(length=36), nullable=False),
        sa.Column("person_id", sa.String(length=36), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("employer", sa.String(length=100), nullable=False),
        sa.Column("trade", sa.String(length=20), nullable=True),
        sa.Column("place", sa.String(length=100), nullable=False),
        sa.Column("starts_on", sa.Date(), nullable=False),
        sa.Column("ends_on", sa.Date(), nullable=False),
        sa.Column("weekdays", sa.JSON(), nullable=False),
        sa.Column("starts", sa.Time(), nullable=False),
        sa.Column("ends", sa.Time(), nullable=False),
        sa.Column("contact_name", sa.String(length=100), nullable=True),
        sa.Column("contact_phone", sa.String(length=20), nullable=True),
        sa.Column("legal_basis", sa.String(length=200), nullable=False),
        sa.Column("insured", sa.Boolean(), nullable=False),
        sa.Column("made_by_id", sa.String(length=36), nullable=False),
        sa.Column("stopped_on", sa.Date(), nullable=True),
        sa.Column("stop_reason", sa.String(length=300), nullable=True),
        sa.Column("stopped_by_id", sa.String(length=36), nullable=True),
        sa.Column("told", sa.JSON(), nullable=False),
        sa.Column("extend_until", sa.Date(), nullable=True),
        sa.Column("extend_reason", sa.String(length=300), nullable=True),
        sa.Column("extend_by_id", sa.String(length=36), nullable=True),
        sa.Column("extend_approved_by_id", sa.String(length=36), nullable=True),
        sa.Column("extend_approved_at", sa.DateTime(), nullable=True),
        sa.ForeignKeyConstraint(["extend_approved_by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["extend_by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["made_by_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["person_id"], ["person.id"]),
        sa.ForeignKeyConstraint(["stopped_by_id"], ["person.id"]),
        sa.PrimaryKeyConstraint("id"),
    )
    op.create_index("ix_taster_person_id", "taster", ["person_id"])
    op.create_index("ix_taster_ends_on", "taster", ["ends_on"])


def downgrade() -> None:
    op.drop_index("ix_taster_ends_on", "taster")
    op.drop_index("ix_taster_person_id", "taster")
    op.drop_table("taster")
