"""A proposal to make a work taster longer can be answered with no; that one became longer is kept for the figures."""

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None
NEW = ("extend_refused_by_id", "extend_refused_at", "extend_refusal", "extended_on")


def upgrade() -> None:
    with op.batch_alter_table("taster") as table:
        table.add_column(sa.Column("extend_refused_by_id", sa.String(length=36), nullable=True))
        table.add_column(sa.Column("extend_refused_at", sa.DateTime(), nullable=True))
        table.add_column(sa.Column("extend_refusal", sa.String(length=300), nullable=True))
        table.add_column(sa.Column("extended_on", sa.Date(), nullable=True))
        table.create_foreign_key("fk_taster_extend_refused_by_id_person", "person", ["extend_refused_by_id"], ["id"])
    op.execute("UPDATE taster SET extended_on = DATE(extend_approved_at) WHERE extend_approved_at IS NOT NULL")


def downgrade() -> None:
    with op.batch_alter_table("taster") as table:
        table.drop_constraint("fk_taster_extend_refused_by_id_person", type_="foreignkey")
        for name in NEW:
            table.drop_column(name)
